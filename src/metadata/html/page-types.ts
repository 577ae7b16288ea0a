/** Kinds of pages by the words of Open Graph. `website` says nothing: it is what programs write on every page. */
const OPEN_GRAPH: Readonly<Record<string, string>> = {
  article: 'article',
  blog: 'listing',
  blogpost: 'article',
  'news:article': 'article',
  post: 'article',
  product: 'product',
  'og:product': 'product',
  'product.item': 'product',
  'product.group': 'listing',
  'product:group': 'listing',
  book: 'work',
  'books.book': 'work',
  'video.movie': 'work',
  'video.tv_show': 'work',
  'video.episode': 'work',
  'video.other': 'video',
  video: 'video',
  'music.song': 'work',
  'music.album': 'work',
  profile: 'profile',
  recipe: 'recipe',
  event: 'event',
};

/** The kind of page that an `og:type` names. */
export const openGraphType = (type: string): string | undefined => {
  const name = type.trim().toLowerCase();
  return Object.hasOwn(OPEN_GRAPH, name) ? OPEN_GRAPH[name] : undefined;
};
