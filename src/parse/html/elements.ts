/** What the elements of HTML are to a reader. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end on a line of their own. */
export const BLOCK = setOf(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu nav noframes noscript ol p plaintext pre search section summary table caption colgroup tbody td tfoot ' +
    'th thead tr ul xmp',
);

/** Elements whose content is not shown, or is no text: scripts, drawings, players, choices of a form. */
export const WITHOUT_TEXT = setOf(
  'head title script style template svg canvas iframe embed applet audio video map select datalist textarea progress meter frame object rp ' +
    'annotation annotation-xml desc metadata',
);

/** Inline elements that a page sets apart without white space in its source. */
export const APART = setOf('label input output time');

/** Kinds of elements that enclose a block, each a bit: what a page says of its parts by elements and roles. */
const ENCLOSURES = [
  'nav',
  'aside',
  'footer',
  'header',
  'main',
  'article',
  'section',
  'form',
  'figure',
  'table',
  'list',
  'quote',
  'details',
  'dialog',
  'menu',
  'search',
  'button',
  'noscript',
  'link',
  'feed',
  'address',
] as const;

export type Enclosure = (typeof ENCLOSURES)[number];

const BY_TAG: Readonly<Record<string, Enclosure>> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  main: 'main',
  article: 'article',
  section: 'section',
  form: 'form',
  fieldset: 'form',
  figure: 'figure',
  table: 'table',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  menu: 'menu',
  dir: 'list',
  blockquote: 'quote',
  details: 'details',
  dialog: 'dialog',
  search: 'search',
  button: 'button',
  noscript: 'noscript',
  a: 'link',
  address: 'address',
};

const BY_ROLE: Readonly<Record<string, Enclosure>> = {
  navigation: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  main: 'main',
  article: 'article',
  form: 'form',
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menu: 'menu',
  menubar: 'menu',
  tablist: 'menu',
  toolbar: 'menu',
  feed: 'feed',
  figure: 'figure',
  list: 'list',
  table: 'table',
  grid: 'table',
  button: 'button',
};

const bit = (enclosure: Enclosure | undefined): number => (enclosure === undefined ? 0 : 1 << ENCLOSURES.indexOf(enclosure));
const TAG_BITS = new Map(Object.entries(BY_TAG).map(([tag, enclosure]) => [tag, bit(enclosure)]));
const ROLE_BITS = new Map(Object.entries(BY_ROLE).map(([role, enclosure]) => [role, bit(enclosure)]));

/** The bits of what an element is: by its name, and by the role that it claims. */
export function enclosureBits(tag: string, role: string | undefined): number {
  const own = TAG_BITS.get(tag) ?? 0;
  return role === undefined ? own : own | (ROLE_BITS.get(role.trim().toLowerCase()) ?? 0);
}

const NAMES_OF_BITS = new Map<number, readonly Enclosure[]>();

/** The names of a set of bits: of one set always the same list. */
export function enclosuresOf(bits: number): readonly Enclosure[] {
  let names = NAMES_OF_BITS.get(bits);
  if (!names) {
    names = ENCLOSURES.filter((_, at) => (bits & (1 << at)) !== 0);
    NAMES_OF_BITS.set(bits, names);
  }
  return names;
}

/** The rank of a heading element, 1 to 6; 0 for others. */
export function headingRank(tag: string): number {
  return tag.length === 2 && tag.charCodeAt(0) === 0x68 && tag >= 'h1' && tag <= 'h6' ? tag.charCodeAt(1) - 0x30 : 0;
}
