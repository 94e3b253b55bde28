import type { Labelled } from './label-words.js';
import { factIn } from './labels.js';
import type { Cell } from './lines.js';
import type { Sheet } from './sheet.js';

/** Lines that go on from one another as one text, which knows where each part of it stands; a wanted new line stays one. */
export interface Paragraph {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** Where the text of each cell begins. */
  readonly starts: readonly number[];
}

/** Every cell of a document, in the paragraph it belongs to; a cell that nothing goes on from is one by itself. */
export function paragraphsOf(sheet: Sheet): Paragraph[] {
  const taken = new Set<Cell>();
  const paragraphs: Paragraph[] = [];
  for (const cell of sheet.cells) {
    if (taken.has(cell)) continue;
    const block = sheet.labelAt(cell) === null ? sheet.block(cell) : [cell];
    const cells = block.filter((part) => !taken.has(part));
    for (const part of cells) taken.add(part);
    paragraphs.push(paragraphOf(sheet, cells));
  }
  return paragraphs;
}

function paragraphOf(sheet: Sheet, cells: readonly Cell[]): Paragraph {
  let text = '';
  const starts = cells.map((cell, at) => {
    const last = cells[at - 1];
    if (last === undefined) text = cell.text;
    else
      text = sheet.endsEarly(last, cell) || isFact(last) ? `${text}\n${cell.text}` : joined(text, cell.text);
    return text.length - cell.text.length;
  });
  return { text, cells, starts };
}

/** The cells in which the part of a paragraph from `start` to before `end` stands. */
export const cellsWithin = (
  { cells, starts, text }: Paragraph,
  start: number,
  end: number,
): readonly Cell[] =>
  cells.filter((_, at) => (starts[at] ?? 0) < end && (starts[at + 1] ?? text.length + 1) > start);

/** `Certificate no.: 12-34`: what is under it does not go on from it. */
function isFact({ text }: Cell): boolean {
  const field = factIn(text);
  return field !== null && !GOES_ON.has(field);
}
const GOES_ON: ReadonlySet<Labelled> = new Set([
  'scope',
  'sites',
  'holder',
  'holderAddress',
  'certificationBody',
  'statementOfApplicability',
]);

/** A full stop after one of these ends no sentence. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:no|nr|num|n|inc|ltd|pvt|pty|pte|co|corp|reg|ref|str|tel|st|dr|mr|mrs|ms|ing|prof|rev|ver|v|art|o|z|sp|\p{L}\.\p{L})$/iu;

export interface Sentence {
  readonly text: string;
  /** Of its first letter in the paragraph. */
  readonly at: number;
}

/** The sentences of a paragraph, in order; a wanted new line ends one too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const { index, 0: end } of text.matchAll(/[.;。](?=\s)|[|•·\n]|。/gu)) {
    if (end === '.' && ABBREVIATED.test(text.slice(at, index))) continue;
    sentences.push({ text: text.slice(at, index), at });
    at = index + 1;
  }
  sentences.push({ text: text.slice(at), at });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}

/** Two lines of a text as one; a word parted at the end of a line is closed again. */
export const joined = (text: string, line: string): string =>
  /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`;
