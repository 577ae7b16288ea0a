import { load } from 'cheerio/slim';

/** The text of a piece of markup in a declaration, its character references resolved. For short pieces only: cheerio recurses. */
export const markupText = (markup: string): string => load(markup, null, false).root().text();
