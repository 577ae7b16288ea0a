/** V8 holds no longer string than 2^29 characters: a larger page could not be decoded. */
export const MAX_INPUT_BYTES = 512 * 1024 * 1024;
