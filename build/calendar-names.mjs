// Writes src/metadata/printed-names.ts: what months and weekdays are called where dates are printed, as the calendar of this Node (Unicode's CLDR) has it. Needs the built library.
//   node build/calendar-names.mjs
import { writeFileSync } from 'node:fs';
import { namesByCalendar } from '../dist/metadata/calendar-names.js';

const LANGUAGES = 'ar bg bn ca cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sv th tl tr uk vi zh'.split(' ');

const namesOf = (language, part) =>
  namesByCalendar(language, part)
    .map((forms) => [...new Set(forms)].join('/'))
    .join('|');
const entries = LANGUAGES.map(
  (language) => `  ${language}: { month: '${namesOf(language, 'month')}', weekday: '${namesOf(language, 'weekday')}' },\n`,
);
writeFileSync(
  new URL('../src/metadata/printed-names.ts', import.meta.url),
  `// Written by \`node build/calendar-names.mjs\` from Unicode's CLDR: do not edit.
/** Names of months (January first) and weekdays (Sunday first), folded, in all forms that dates use: \`|\` between months, \`/\` between forms. */
export const PRINTED_NAMES: Readonly<Record<string, { readonly month: string; readonly weekday: string } | undefined>> = {
${entries.join('')}};
`,
);
