const SIGNIFICANT = /[&<>"']/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML that is finished: made by `markup`, or by a printer that escapes. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in a template: text is escaped, finished HTML stays, lists are joined, nothing prints nothing. */
export type Piece = string | number | Markup | undefined | false | readonly Piece[];

/** A text as it must stand in HTML, between tags or in a quoted attribute. */
const escaped = (text: string): string => text.replace(SIGNIFICANT, (sign) => REFERENCES[sign] ?? sign);

function printed(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return piece instanceof Markup ? piece.html : piece.map(printed).join('');
}

/** The tag of a template of HTML: every value in it is escaped unless it is `Markup`. Attribute values must be quoted in the template. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.reduce((html, part, at) => html + printed(pieces[at - 1]) + part));
}
