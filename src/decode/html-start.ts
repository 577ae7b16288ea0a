/** Characters of a page that show whether it is HTML. */
const SAMPLE = 8192;
const LEADING = /^\ufeff?\s*/;
/** What may stand before the first tag: an XML declaration, comments. Bounded, so that a page of half-open comments costs no more than another. */
const PRELUDE = /^(?:<\?xml[^>]{0,300}>|<!--[\s\S]{0,4000}?-->|<\?[^>]{0,300}\?>)\s*/;
const MAX_PRELUDES = 10;
/** A document's own beginning. */
const DOCUMENT = /^<(?:!doctype\s+(?:html|"?-\/\/)|html|head|body|frameset)(?=[\s/>])/i;
/** The first tag of a fragment, after the signs by which browsers know HTML (WHATWG, MIME Sniffing), and the elements that came later. */
const FRAGMENT =
  /^<(?:script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|meta|link|article|section|main|nav|header|footer|aside|ul|ol|dl|span|figure|blockquote|form|center|noscript|template|pre|img|strong|em|i)(?=[\s/>])/i;
/** Text may begin with a tag, too: a fragment of HTML closes some. */
const CLOSING = /<\/[a-z][a-z\d]{0,15}\s*>/i;

/** True for text that is a page's HTML, or a fragment of it, by how it begins. */
export function isHtml(text: string): boolean {
  let sample = text.slice(0, SAMPLE).replace(LEADING, '');
  if (!sample.startsWith('<')) return false;
  for (let count = 0; count < MAX_PRELUDES; count++) {
    const prelude = PRELUDE.exec(sample)?.[0];
    if (prelude === undefined) break;
    sample = sample.slice(prelude.length);
  }
  return DOCUMENT.test(sample) || (FRAGMENT.test(sample) && CLOSING.test(sample));
}
