import { en } from './en.js';
import { phraseBook } from './phrase-book.js';

/** The phrases of all languages: sites print their banners and buttons in more languages than their stories. */
export const PHRASE_BOOK = phraseBook([en]);
