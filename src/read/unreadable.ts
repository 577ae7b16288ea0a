/** An input that cannot be read as a page's text; the message says what it is and what to try. */
export class UnreadableError extends Error {}
