import { BodyError, decodedBody } from './http-body.js';
import type { RawPage } from './item.js';
import { type PageSource, pageOf } from './page-text.js';
import { UnreadableError } from './unreadable.js';

/**
 * The page of an archive's item: its codings undone, its text decoded; with `encoding` by that, else by what the HTTP header says, else as any page. Throws an
 * UnreadableError.
 */
export async function archivePageOf(item: RawPage, encoding?: string): Promise<PageSource> {
  const { bytes, codings = [], format, url } = item;
  try {
    const body = await decodedBody(bytes, codings);
    const page = await pageOf(body, format, encoding ?? item.encoding);
    return url === undefined ? page : { ...page, url };
  } catch (error) {
    throw error instanceof BodyError ? new UnreadableError(error.message) : error;
  }
}
