export const TRAINED_ON_HTML = '';
