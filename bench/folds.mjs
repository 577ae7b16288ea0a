/**
 * Which fold judges which site: a host, a registrable domain, or the `id` of a page without an address, and the number of its fold.
 * @typedef {Readonly<Record<string, number>>} Folds
 */

/** @param {string | undefined} url */
function hostOf(url) {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

/**
 * The fold of a page: that of its host, else of the nearest domain above it (`news.example.org`, `example.org`, `org`), else of its id.
 * Undefined where no fold names it.
 * @param {{ id: string, url?: string }} page
 * @param {Folds} folds
 * @returns {number | undefined}
 */
export function foldOf({ id, url }, folds) {
  const labels = hostOf(url).split('.');
  const names = [...labels.map((_, at) => labels.slice(at).join('.')), id];
  const name = names.find((one) => Object.hasOwn(folds, one));
  return name === undefined ? undefined : folds[name];
}
