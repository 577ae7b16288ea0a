/** V8 holds no longer string than 2^29 characters: a larger page could not be decoded. */
export const MAX_INPUT_BYTES = 512 * 1024 * 1024;

/**
 * Most that one record of an archive or of a compressed file may hold. A few bytes can unpack to gigabytes, and several records are in memory at once; crawlers
 * cut pages at 1 to 10 MB, and the largest pages saved with all their pictures are some tens.
 */
export const MAX_UNPACKED_RECORD_BYTES = 64 * 1024 * 1024;

/** Pages are packed to a third or a tenth, tables that repeat themselves to a fiftieth. gzip can reach 1032, zstd and brotli far more. */
export const MAX_UNPACKED_RATIO = 100;

/** What a page may unpack to whatever its ratio: no harm, and a small page of blanks is a page. */
export const UNPACKED_BYTES_BEFORE_RATIO = 16 * 1024 * 1024;
