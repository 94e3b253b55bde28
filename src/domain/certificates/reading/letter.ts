import type { DocumentType } from '../certificate.js';
import { fold } from './fold.js';
import { CLOSING, SALUTATION, SUBJECT } from './letter-words.js';
import type { Cell } from './lines.js';
import type { Sheet } from './sheet.js';
import { isSentence } from './values.js';

/** The parts of a letter, each from top to bottom. */
export interface Letter {
  /** Letterhead, addressee, day and subject: all that stands over what it says. */
  readonly head: readonly Cell[];
  readonly body: readonly Cell[];
  /** What follows where it takes its leave: who signed, and the foot. */
  readonly signed: readonly Cell[];
  /** Whether it greets or takes its leave, rather than only being of a kind that is sent as a letter. */
  readonly isSpoken: boolean;
}

/** Kinds that are sent as a letter even where they greet nobody. */
const SENT: ReadonlySet<DocumentType> = new Set([
  'readiness-letter',
  'stage-1-letter',
  'stage-2-letter',
  'hitrust',
]);

/** A document as a letter; null where it is none. */
export function letterIn(sheet: Sheet, type: DocumentType): Letter | null {
  const { cells } = sheet;
  const greets = cells.findIndex((cell) => cell.page === 1 && SALUTATION.test(fold(cell.text)));
  const leaves = cells.findLastIndex(({ text }) => text.length < LONGEST_CLOSING && CLOSING.test(fold(text)));
  const isSpoken = greets >= 0 || leaves >= 0;
  if (!isSpoken && !SENT.has(type)) return null;
  const says = (cell: Cell): boolean => cell.text.length > SHORTEST_LINE || isSentence(cell.text);
  const first = cells.findIndex((cell) => SUBJECT.test(fold(cell.text)) || says(cell));
  const begins = [greets, first].filter((at) => at >= 0);
  const start = begins.length === 0 ? cells.length : Math.min(...begins);
  const end = leaves > start ? leaves + 1 : afterLast(cells, says);
  return { head: cells.slice(0, start), body: cells.slice(start, end), signed: cells.slice(end), isSpoken };
}

/** The longest formula of leave that is a line by itself; and a line of text is at least so long, in letters. */
const LONGEST_CLOSING = 130;
const SHORTEST_LINE = 72;

/** After the last line of its text: the last that is under a line as long as a line of text is. */
function afterLast(cells: readonly Cell[], says: (cell: Cell) => boolean): number {
  const texts = cells.flatMap((cell, at) => (says(cell) && cell.page === 1 ? [at] : []));
  const last = texts.findLast((at) => !isFoot(cells, at)) ?? -1;
  const next = cells[last + 1];
  const goesOn = next !== undefined && /^\p{Ll}/u.test(next.text);
  return last + 1 + (goesOn ? 1 : 0);
}

/** Small letters at the end of a page. */
const isFoot = (cells: readonly Cell[], at: number): boolean => {
  const sizes = cells.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return (cells[at]?.size ?? 0) < SMALLER * usual;
};
const SMALLER = 0.88;
