const SCHEME = /^\s*[a-z][a-z\d+.-]*:/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel|ftp|geo|sms|xmpp|magnet):/i;
const IGNORED_BY_BROWSERS = /[\0-\x20\x7f]/;

/** An address that is safe to follow and to show; undefined for any other (`javascript:`, `data:`), wherever an article comes from. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || url === '' || IGNORED_BY_BROWSERS.test(url)) return undefined;
  return !SCHEME.test(url) || SAFE_SCHEME.test(url) ? url : undefined;
}
