import type { Element } from 'domhandler';
import { namesIn, nearestAbove } from './ancestry.js';

/** Elements that hold what is beside the article. A header or a footer may be the article's own. */
const BESIDE = new Set(['aside', 'nav', 'dialog', 'blockquote']);
/** Elements whose class names describe the whole page: `has-sidebar`, `comments-open`. */
const WHOLE = new Set(['html', 'body', 'main']);
/** Longest class name that is looked at. */
const MAX_NAME = 60;
/** Names of containers of readers' comments, of other stories and of reviews. */
const FOREIGN =
  /^(?:comments?|comment-?list|comments?-(?:area|body|section|content|wrapper|container|thread|item|form)|disqus_thread|fb-comments|respond|hreview|h-review|h-cite|testimonials?|(?:[a-z]{1,12}-)?sidebar|sidebar-(?:left|right|primary|secondary)|widget|widget-area|widget_.*|(?:[a-z]{1,12}[-_])?(?:related|recommended|recommendations|trending|recirculation|read-?next|more-stories|most-(?:read|popular)|popular|latest)(?:[-_](?:posts?|articles?|stories|story|content|news|items?|list|block|section|reading|links|widget|topics?|products?))?|you-may-also-like|outbrain|taboola.*)$/i;

/** What Blogger, where all parts of a page are widgets, calls the one that holds its posts. */
const BLOGGER_POSTS = 'Blog';

/** A look-up: does an element stand in what is not the article, such as a sidebar, a list of related stories or a reader's comment? */
export function foreignSurroundings(): (element: Element) => boolean {
  // Pages repeat the same few hundred class names, and the expression takes longer than looking them up.
  const known = new Map<string, boolean>();
  const areForeign = (names: string | undefined): boolean => {
    if (names === undefined) return false;
    const own = known.has(names) ? [] : namesIn(names);
    const answer = known.get(names) ?? (!own.includes(BLOGGER_POSTS) && own.some((name) => name.length <= MAX_NAME && FOREIGN.test(name)));
    known.set(names, answer);
    return answer;
  };
  const isForeignContainer = ({ name, attribs }: Element): boolean =>
    BESIDE.has(name) || (!WHOLE.has(name) && (areForeign(attribs.class) || areForeign(attribs.id)));
  const containerAbove = nearestAbove(isForeignContainer);
  return (element) => isForeignContainer(element) || containerAbove(element) !== undefined;
}
