/** ISO 639-1, alone or with a country or a script: `en`, `en-US`, `zh_Hans_CN`. */
const CODE = /^([a-z]{2})(?:[-_][a-z0-9]{2,8}){0,3}$/i;
/** ISO 639-2 codes that pages use, and the old codes. */
const OTHERS: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  dut: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  jpn: 'ja',
  zho: 'zh',
  chi: 'zh',
  kor: 'ko',
  ara: 'ar',
  swe: 'sv',
  dan: 'da',
  nor: 'no',
  nob: 'no',
  fin: 'fi',
  tur: 'tr',
  iw: 'he',
  in: 'id',
  nb: 'no',
  nn: 'no',
};

/** The ISO 639-1 code that a language tag begins with; undefined for what is no tag. */
export function languageCode(tag: string): string | undefined {
  const name = tag.trim().toLowerCase();
  if (Object.hasOwn(OTHERS, name)) return OTHERS[name];
  const code = CODE.exec(name)?.[1];
  return code === undefined ? undefined : (OTHERS[code] ?? code);
}
