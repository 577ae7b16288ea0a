import type { Frame } from './frame.js';

/** How far around the code its language is named: `pre`, the elements around it, as of Sphinx, Jekyll and code hosts. */
const MAX_ABOVE = 4;
const PREFIXED =
  /(?:^|[\t\n\f\r ])(?:language-|lang-|highlight-source-|highlight-text-|highlight-|brush:[\t ]?|code-|sourceCode )([A-Za-z][\w+#.-]{0,20})(?=$|[\t\n\f\r ;])/;
/** Names after such a prefix that are no language. */
const NO_LANGUAGE = new Set(
  (
    'highlight none plaintext text nohighlight default block wrapper container ' +
    'toolbar copy box snippet example content body inline source lines'
  ).split(' '),
);
const KNOWN = new Set(
  (
    'bash c cpp csharp css dart diff dockerfile elixir elm erlang fsharp go graphql groovy haskell html http ini java javascript js json jsx julia kotlin latex less ' +
    'lua makefile markdown matlab nginx objectivec ocaml perl php powershell python py r ruby rust sass scala scss sh shell sql swift toml ts tsx typescript vb vim ' +
    'xml yaml zsh console'
  ).split(' '),
);

function namedIn(classes: string): string | undefined {
  const found = PREFIXED.exec(classes)?.[1]?.toLowerCase();
  return found !== undefined && !NO_LANGUAGE.has(found) ? found : undefined;
}

function languageOf({ element: { attribs } }: Frame): string | undefined {
  const said = attribs['data-lang'] ?? attribs['data-language'] ?? attribs['data-code-language'];
  if (said !== undefined && /^[A-Za-z][\w+#.-]{0,20}$/.test(said)) return said.toLowerCase();
  const classes = attribs.class?.slice(0, 300);
  if (classes === undefined) return undefined;
  const named = namedIn(classes);
  if (named !== undefined) return named;
  return /(?:^| )(?:hljs|sourceCode|prism|shiki|prettyprint)(?: |$)/.test(classes)
    ? classes.split(' ').find((name) => KNOWN.has(name))
    : undefined;
}

/** The language of code, as the page names it on the element or around it; undefined where it names none. */
export function codeLanguage(inner: Frame): string | undefined {
  let frame: Frame | undefined = inner;
  for (let steps = 0; frame && steps < MAX_ABOVE; steps++, frame = frame.parent) {
    const language = languageOf(frame);
    if (language !== undefined) return language;
  }
  return undefined;
}
