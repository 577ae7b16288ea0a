/** Savers write the comment at the top, before the page's own head. */
const SAMPLE = 8192;
const BODY = /<body[\s>]/i;
/** Chrome and others: `<!-- saved from url=(0023)https://example.org/ -->`. */
const SAVED = /<!--\s{0,9}saved from url=\(\d{4}\)(https?:\/\/[^\s<>"]{1,4000})\s{0,9}-->/i;
const SINGLE_FILE = /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(https?:\/\/[^\s<>"]{1,4000})/i;
/** HTTrack leaves the scheme out. */
const MIRRORED = /<!--\s{0,9}Mirrored from ((?:https?:\/\/)?[^\s<>"]{1,4000}) by HTTrack/i;

function canonical(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? address : undefined;
}

/**
 * The address that a page of HTML was saved from, as Chrome, SingleFile and HTTrack note it in a comment above its body; undefined where there is none. HTTrack does
 * not say whether that was http or https: https is taken, which only shows in the addresses of links.
 */
export function savedFrom(html: string): string | undefined {
  const sample = html.slice(0, SAMPLE);
  if (!sample.includes('<!--')) return undefined;
  const body = sample.search(BODY);
  const head = body === -1 ? sample : sample.slice(0, body);
  const address = (SAVED.exec(head) ?? SINGLE_FILE.exec(head))?.[1];
  if (address !== undefined) return canonical(address);
  const mirrored = MIRRORED.exec(head)?.[1];
  return mirrored === undefined ? undefined : canonical(mirrored.includes('://') ? mirrored : `https://${mirrored}`);
}
