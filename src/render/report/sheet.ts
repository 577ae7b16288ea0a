import { BASE_STYLE } from './base-style.js';
import { Markup, markup } from './markup.js';

/** A document that is one file: what stands in it, and what it looks like and does. */
export interface Sheet {
  readonly title: string;
  readonly body: Markup;
  readonly style: string;
  readonly script: string;
  /** True where the script loads further scripts that lie beside the file. */
  readonly loadsMore?: boolean;
}

/** The SHA-256 of a text's UTF-8 as base64. */
export type Digest = (text: string) => string;

/**
 * The whole document. Its policy allows this style and this script, by their hashes, and nothing else: no network, no picture, no handler in an attribute, should
 * anything of a page ever get where it must not be.
 */
export function renderSheet({ title, body, style, script, loadsMore = false }: Sheet, digest: Digest): string {
  const whole = BASE_STYLE + style;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(whole)}'`,
    `script-src 'sha256-${digest(script)}'${loadsMore ? " 'strict-dynamic'" : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(whole)}</style>
</head>
<body>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`.html;
}
