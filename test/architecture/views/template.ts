/** A piece of an EJS template: text that is printed as it stands, or a tag with the code inside. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'print' | 'raw' | 'comment';
  readonly source: string;
  /** The piece as written, delimiters included: its newlines keep line numbers. */
  readonly written: string;
}

const TAG = /<%(?!%)([=\-#_]?)([\s\S]*?)[-_]?%>/g;

const KINDS = { '': 'code', _: 'code', '=': 'print', '-': 'raw', '#': 'comment' } as const;

/** Cuts a template into its pieces, in order; together their `written` parts are the template again. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const addText = (text: string) => {
    if (text !== '') pieces.push({ kind: 'text', source: text, written: text });
  };
  for (const tag of template.matchAll(TAG)) {
    addText(template.slice(end, tag.index));
    const kind = KINDS[(tag[1] ?? '') as keyof typeof KINDS];
    pieces.push({ kind, source: tag[2] ?? '', written: tag[0] });
    end = tag.index + tag[0].length;
  }
  addText(template.slice(end));
  return pieces;
}

/** Stands for a tag of the template while the HTML around it is read: neither a letter, a space nor a quote. */
export const TAG_MARK = '\u0001';

/** The HTML of some pieces: every tag is a mark and its newlines, so that lines stay where they are. */
export function htmlOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.source : TAG_MARK + newlinesOf(piece.written)))
    .join('');
}

/** Whether what follows this HTML stands inside an element's own tag, among its attributes. */
export function endsInsideTag(html: string): boolean {
  return /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*(?:"[^"]*|'[^']*)?$/i.test(html);
}

/** The line (from 1) on which the character at `index` stands. */
export function lineAt(text: string, index: number): number {
  return newlinesOf(text.slice(0, index)).length + 1;
}

/** Only the newlines of a text. */
export function newlinesOf(text: string): string {
  return text.replace(/[^\n]/g, '');
}
