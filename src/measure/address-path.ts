const ORIGIN = /^[a-z][\w+.-]*:\/\/[^/]*/i;

/** The path of an address, without its host, query and fragment. */
export const pathOf = (url: string): string => url.replace(ORIGIN, '').split(/[?#]/, 1)[0] as string;
