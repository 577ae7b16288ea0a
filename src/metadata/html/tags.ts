/** Most tags of a page, and longest tag in characters: more, or longer, are written for search engines. */
const MAX_TAGS = 50;
const MAX_CHARACTERS = 80;
const DIVIDER = /[,;，、；|]/;

/** Tags from declarations that hold one or several, each once. */
export function tagsIn(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const text of texts) {
    for (const tag of text.split(DIVIDER)) {
      const name = tag.trim().replace(/^#(?=\S)/, '');
      const key = name.toLowerCase();
      if (name !== '' && name.length <= MAX_CHARACTERS && !known.has(key) && known.size < MAX_TAGS) known.set(key, name);
    }
  }
  return [...known.values()];
}
