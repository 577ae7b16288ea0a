/** Which elements end others, after the HTML standard's rules for tree construction, as far as pages need them. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that have no content. */
export const VOID = setOf('area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr');

/** Elements whose content is no markup and has no character references. */
export const RAW_TEXT = setOf('script style xmp');

/** Elements that may stand in the head; any other ends it. */
export const IN_HEAD = setOf('base basefont bgsound link meta noscript script style template title');

/** Elements whose content is no HTML, elements inside them whose content is, and elements of HTML that end them: the tag that closes a drawing is often forgotten. */
export const FOREIGN = setOf('svg math');
export const INTEGRATION = setOf('foreignobject desc title mi mo mn ms mtext annotation-xml');
export const BREAKS_OUT = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing main menu meta nobr ol p pre ruby s section small span ' +
    'strong strike sub sup table tt u ul var article aside footer header nav',
);

/** Nothing outside one of these is ended by what stands inside. */
const TABLE_PARTS = 'table caption td th html template svg math';
const SCOPE = setOf(`${TABLE_PARTS} applet marquee object button`);
const TABLE_SCOPE = setOf('table html template');
const LIST_SCOPE = setOf(`${TABLE_PARTS} ul ol menu dir applet marquee object button`);
const DEFINITION_SCOPE = setOf(`${TABLE_PARTS} dl applet marquee object button`);
/** Formatting elements end neither blocks nor what is around them. */
const BLOCKS = setOf(
  `${TABLE_PARTS} address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ` +
    'header hgroup li main menu nav ol p pre search section summary tbody tfoot thead tr ul select button object',
);

/** What an opening tag ends: the innermost of `ends`, with all that is open inside it, if nothing of `scope` stands between. */
export interface Ending {
  readonly ends: ReadonlySet<string>;
  readonly scope: ReadonlySet<string>;
}

/** What ends an open paragraph. */
export const P: Ending = { ends: setOf('p'), scope: SCOPE };
const CELL: Ending = { ends: setOf('td th caption'), scope: TABLE_SCOPE };
const ROW: Ending = { ends: setOf('tr caption colgroup'), scope: TABLE_SCOPE };
const SECTION: Ending = { ends: setOf('thead tbody tfoot caption colgroup'), scope: TABLE_SCOPE };
const OPTION: Ending = { ends: setOf('option'), scope: setOf('select datalist optgroup html template') };
/** Only what is directly open: a heading ends a heading, a link a link, where nothing else was opened since. */
const HEADING: Ending = { ends: setOf('h1 h2 h3 h4 h5 h6'), scope: BLOCKS };
const LINK: Ending = { ends: setOf('a'), scope: BLOCKS };

function endings(): Map<string, readonly Ending[]> {
  const map = new Map<string, readonly Ending[]>();
  const add = (names: string, list: readonly Ending[]) => {
    for (const name of names.split(' ')) map.set(name, list);
  };
  add(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr main menu nav ol p pre ' +
      'search section summary table ul xmp listing',
    [P],
  );
  add('h1 h2 h3 h4 h5 h6', [P, HEADING]);
  add('li', [P, { ends: setOf('li'), scope: LIST_SCOPE }]);
  add('dd dt', [P, { ends: setOf('dd dt'), scope: DEFINITION_SCOPE }]);
  add('td th', [CELL]);
  add('tr', [CELL, ROW]);
  add('thead tbody tfoot', [CELL, ROW, SECTION]);
  add('caption col colgroup', [CELL, ROW, SECTION]);
  add('option', [OPTION]);
  add('optgroup', [OPTION, { ends: setOf('optgroup'), scope: setOf('select html template') }]);
  add('select', [{ ends: setOf('select'), scope: SCOPE }]);
  add('button', [{ ends: setOf('button'), scope: setOf(`${TABLE_PARTS}`) }]);
  add('a', [LINK]);
  add('rt rp', [{ ends: setOf('rt rp'), scope: setOf('ruby html') }]);
  add('rb', [{ ends: setOf('rt rp rb'), scope: setOf('ruby html') }]);
  return map;
}

/** What each opening tag ends before it begins. */
export const ENDINGS: ReadonlyMap<string, readonly Ending[]> = endings();

/** What a closing tag of this name cannot close across. */
export function scopeOfClosing(name: string): ReadonlySet<string> {
  switch (name) {
    case 'tr':
    case 'td':
    case 'th':
    case 'tbody':
    case 'thead':
    case 'tfoot':
    case 'caption':
      return TABLE_SCOPE;
    case 'table':
    case 'svg':
    case 'math':
    case 'template':
      return NO_SCOPE;
    default:
      return BLOCKS.has(name) ? SCOPE : BLOCKS;
  }
}

const NO_SCOPE: ReadonlySet<string> = new Set();
