/** How a style begins and how it ends: SGR codes (ECMA-48). */
export type Style = readonly [string, string];

export const STRUCK: Style = ['2;9', '22;29'];
export const DIM: Style = ['2', '22'];
export const BOLD: Style = ['1', '22'];

/** Foreground colours by detector: kinds that belong together share one. */
const DETECTOR_COLOURS: Readonly<Record<string, string>> = {
  'cookie-banner': '33',
  'legal-footer': '33',
  'newsletter-promo': '35',
  advertisement: '35',
  paywall: '35',
  'duplicate-quote': '36',
  slogan: '32',
  'author-box': '32',
  metadata: '32',
  'share-buttons': '34',
  comments: '34',
  'related-links': '94',
  navigation: '94',
};
const OTHER_COLOUR = '31';
const DEFAULT_FOREGROUND = '39';

/** The colour of a detector. */
export function colourOf(detector: string): Style {
  const known = Object.hasOwn(DETECTOR_COLOURS, detector) ? DETECTOR_COLOURS[detector] : undefined;
  return [known ?? OTHER_COLOUR, DEFAULT_FOREGROUND];
}

/** Gives text a style, or, where there is no colour, leaves it. */
export type Paint = (text: string, style: Style) => string;

export const painter =
  (hasColour: boolean): Paint =>
  (text, [on, off]) =>
    hasColour && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;
