import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const nothing = () => undefined;
/** What a reader of tokens answers where it does not care. */
const SILENT: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/** Reads HTML token by token: places in the string, character references not decoded (most stand where nobody looks). Never throws. */
export function tokenize(html: string, callbacks: Partial<TokenizerCallbacks>): void {
  const tokenizer = new Tokenizer({ decodeEntities: false }, { ...SILENT, ...callbacks });
  tokenizer.write(html);
  tokenizer.end();
}

/** A piece of markup that holds one text or one attribute value, as that. */
function decodedFrom(markup: string): string {
  let decoded = '';
  const append = (start: number, end: number) => {
    decoded += markup.slice(start, end);
  };
  const appendPoint = (point: number) => {
    decoded += String.fromCodePoint(point);
  };
  // One for each text: what is reset and used again keeps a part of its state.
  const decoder = new Tokenizer(
    { decodeEntities: true },
    { ...SILENT, ontext: append, ontextentity: appendPoint, onattribdata: append, onattribentity: appendPoint },
  );
  decoder.write(markup);
  decoder.end();
  return decoded;
}

/** The references that nearly all pages are content with, which mean the same in text and in attributes. */
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
  '&#39;': "'",
  '&#039;': "'",
  '&#34;': '"',
  '&#038;': '&',
  '&#160;': '\u00a0',
  '&#8211;': '–',
  '&#8216;': '‘',
  '&#8217;': '’',
  '&#8220;': '“',
  '&#8221;': '”',
};
const COMMON = /&(?:amp|lt|gt|quot|nbsp|#(?:0?39|34|038|160|8211|821[67]|822[01]));/g;
const UNCOMMON = /&(?!(?:amp|lt|gt|quot|nbsp|#(?:0?39|34|038|160|8211|821[67]|822[01]));)/;

const decodedCommon = (text: string): string => text.replace(COMMON, (reference) => SIGNS[reference] as string);

/** Text with its character references decoded, as between tags. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  if (!UNCOMMON.test(text)) return decodedCommon(text);
  // A `<` that the first reading took for text must stay text.
  return text.includes('<') ? text.split('<').map(decodeText).join('<') : decodedFrom(text);
}

/** An attribute's value with its character references decoded: `&copy=1` in an address is none. */
export function decodeAttribute(value: string): string {
  if (!value.includes('&')) return value;
  if (!UNCOMMON.test(value)) return decodedCommon(value);
  const quote = value.includes('"') ? "'" : '"';
  return value.includes(quote) ? decodeText(value) : decodedFrom(`<a a=${quote}${value}${quote}>`);
}
