/** What a page says about one thing in the words of schema.org, from whichever notation: an object of JSON-LD, an item of microdata or RDFa. */
export interface Thing {
  /** `JSON-LD`, `microdata`, `RDFa`, `microformat`. */
  readonly notation: string;
  /** Names of schema.org without its address: `NewsArticle`. Several where it is several things at once. */
  readonly types: readonly string[];
  /** The values of a property, in order: strings, or the things that they refer to. */
  readonly valuesOf: (property: string) => readonly (string | Thing)[];
}

/** How well things of a kind stand for their page, and what kind of page that is. */
interface Kind {
  readonly pageType: string;
  readonly rank: number;
}

const STORY = 6;
const OBJECT = 5;
const WORK = 4;
const PART = 3;
const PAGE = 2;

/** The types of schema.org that a page can be about. What is not here (organisations, sites, breadcrumbs, lists, persons, reviews) stands for no page. */
const KINDS: Readonly<Record<string, Kind>> = {
  Report: { pageType: 'article', rank: STORY },
  'h-entry': { pageType: 'article', rank: STORY },
  DiscussionForumPosting: { pageType: 'forum', rank: STORY },
  SocialMediaPosting: { pageType: 'forum', rank: STORY },
  Question: { pageType: 'forum', rank: STORY },
  TechArticle: { pageType: 'documentation', rank: STORY },
  APIReference: { pageType: 'documentation', rank: STORY },
  HowTo: { pageType: 'article', rank: STORY },
  Recipe: { pageType: 'recipe', rank: STORY },
  Product: { pageType: 'product', rank: OBJECT },
  ProductGroup: { pageType: 'product', rank: OBJECT },
  IndividualProduct: { pageType: 'product', rank: OBJECT },
  Movie: { pageType: 'work', rank: WORK },
  TVSeries: { pageType: 'work', rank: WORK },
  TVEpisode: { pageType: 'work', rank: WORK },
  Book: { pageType: 'work', rank: WORK },
  Course: { pageType: 'course', rank: WORK },
  Dataset: { pageType: 'dataset', rank: WORK },
  JobPosting: { pageType: 'job', rank: WORK },
  SoftwareApplication: { pageType: 'software', rank: WORK },
  WebApplication: { pageType: 'software', rank: WORK },
  MobileApplication: { pageType: 'software', rank: WORK },
  PodcastEpisode: { pageType: 'podcast', rank: WORK },
  /** What Drupal calls every page, in the words of SIOC. */
  Item: { pageType: 'page', rank: PART },
  CreativeWork: { pageType: 'page', rank: PART },
  VideoObject: { pageType: 'video', rank: PART },
  QAPage: { pageType: 'forum', rank: PAGE },
  CollectionPage: { pageType: 'listing', rank: PAGE },
  SearchResultsPage: { pageType: 'listing', rank: PAGE },
  ProfilePage: { pageType: 'profile', rank: PAGE },
};

function kindOfType(type: string): Kind | undefined {
  const known = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (known) return known;
  if (type.endsWith('Article') || type === 'BlogPosting' || type === 'LiveBlogPosting') return { pageType: 'article', rank: STORY };
  if (type.endsWith('Event')) return { pageType: 'event', rank: WORK };
  if (type.endsWith('Page')) return { pageType: 'page', rank: PAGE };
  return undefined;
}

/** The best kind that a thing is of; undefined for things that no page is about. */
export function kindOf({ types }: Thing): Kind | undefined {
  let best: Kind | undefined;
  for (const type of types) {
    const kind = kindOfType(type);
    if (kind && kind.rank > (best?.rank ?? 0)) best = kind;
  }
  return best;
}

/** True for a `WebPage`: it names the page, while the other kinds name what the page is about. */
export const isWebPage = (thing: Thing): boolean => kindOf(thing)?.rank === PAGE;

/** A type without the address of its vocabulary: `http://schema.org/NewsArticle`, `schema:NewsArticle`. */
export const typeName = (type: string): string =>
  type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);

/** The strings among a property's values, and of things the first of the properties `inner` that they have. */
export function textsOf(thing: Thing, property: string, inner: readonly string[] = ['name']): string[] {
  return thing.valuesOf(property).flatMap((value) => {
    if (typeof value === 'string') return [value];
    for (const name of inner) {
      const text = value.valuesOf(name).find((one) => typeof one === 'string');
      if (typeof text === 'string') return [text];
    }
    return [];
  });
}
