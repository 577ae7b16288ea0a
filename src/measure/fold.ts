const NOT_ASCII = /[^\0-\x7f]/;
const ACCENTS = /[\u0300-\u036f\u064b-\u0652\u0670\u0640]/g;

/**
 * Text with case, accents and letter variants folded away, so that `ΚΟΙΝΟΠΟΊΗΣΗ` and `κοινοποίηση`, `İPTAL` and `iptal` compare equal.
 * For comparing only: it is not readable in every language.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(ACCENTS, '').replace(/ς/g, 'σ').replace(/ı/g, 'i').normalize('NFC');
}
