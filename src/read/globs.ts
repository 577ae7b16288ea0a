import picomatch from 'picomatch';

/** True for a path (with `/`, from the folder on) that a list of globs names. */
export type MatchesGlobs = (path: string) => boolean;

const TRAILING_SLASH = /\/+$/;
const LEADING_DOT = /^\.?\//;

/**
 * What matches any of the globs: `*` within a name, `**` across folders, `{a,b}`, `[a-z]`, `!(…)`. A glob without a slash is matched against the last name of the
 * path, so that `*.html` reaches every folder; one with a slash against the whole path.
 */
export function matcherOf(globs: readonly string[]): MatchesGlobs {
  const matchers = globs.map((glob) => {
    const pattern = glob.replace(LEADING_DOT, '').replace(TRAILING_SLASH, '');
    return picomatch(pattern, { dot: true, basename: !pattern.includes('/') });
  });
  return (path) => matchers.some((matches) => matches(path));
}
