import type { Place, ReadPage, TextRun } from '../certificate.js';
import { fold, tidy } from './fold.js';
import { labelledBy } from './labels.js';
import { closedUp } from './letter-spaced.js';

/** Words that stand together on one line; lengths in points from the upper left corner of the page. */
export interface Cell {
  /** From 1. */
  readonly page: number;
  /** Number of its line on the page. */
  readonly line: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Of its letters; null where they are of several, or nobody knows. */
  readonly face: number | null;
}

/** A page as lines from top to bottom, each with its cells from left to right. */
export type Line = readonly Cell[];

/** Runs are on one line when their base lines differ by less than this part of the letters' height. */
const SAME_LINE = 0.4;
/** A gap as wide as this many letter heights separates two cells; a wider one than the second is a space between words. */
const CELL_GAP = 0.9;
const WORD_GAP = 0.15;
/** A space of Japanese is as wide as its letters. */
const JAPANESE_GAP = 1.3;
const JAPANESE = /[\u3040-\u9FFF]$/u;
/** Between the two ends of a span of days, which is one text however wide it is set. */
const SPAN_GAP = 3;
const SPAN_SIGN = /[-\u2013\u2014~\uFF5E\u301C]$/u;

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly face: number | null;
}

/** The lines of a page. Pure; takes n log n of its runs. */
export function linesOf(page: ReadPage, number: number): Line[] {
  const pieces = page.runs
    .flatMap((run) => piecesOf(run, page))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const first = line?.[0];
    const near = first !== undefined && piece.baseline - first.baseline < SAME_LINE * first.size;
    if (line !== undefined && near) line.push(piece);
    else lines.push([piece]);
  }
  const columns = columnsOf(lines);
  const isOnPage = wordsOn(page);
  return lines
    .map((line, at) => cellsOf(justified(line), columns, { page: number, line: at }))
    .map((line) => line.map((cell) => ({ ...cell, text: closedUp(tidy(cell.text), isOnPage) })))
    .map((line) => line.filter(({ text }) => text !== ''))
    .filter((line) => line.length > 0);
}

/** Whether a folded word stands on a page with its letters together; looked up once somebody asks. */
function wordsOn({ runs }: ReadPage): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set(runs.flatMap(({ text }) => fold(text).split(/[^\p{L}\p{N}]+/u)));
    return word.length >= SHORTEST_WORD && words.has(word);
  };
}
const SHORTEST_WORD = 3;

/** Fewer words of a line set to its full width show no pattern. */
const FEWEST_WORDS = 4;
/** In letter heights: gaps between words of one line that was stretched are that wide at most, and that much alike. */
const STRETCHED_GAP = 2.2;
const ALIKE = 0.12;

/** A line whose words were moved apart to fill its width, each set by itself, as the one text it is. */
function justified(line: readonly Piece[]): readonly Piece[] {
  const pieces = inOrder(line);
  const [first, ...others] = pieces;
  const gaps = others.map(({ left }, at) => left - (pieces[at]?.right ?? left));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const size = first?.size ?? 0;
  const isStretched =
    pieces.length >= FEWEST_WORDS &&
    most > CELL_GAP * size &&
    most < STRETCHED_GAP * size &&
    most - least < ALIKE * size &&
    others.every((piece) => piece.size === size);
  if (first === undefined || !isStretched) return line;
  const isOfOneFace = others.every(({ face }) => face === first.face);
  return [
    {
      ...first,
      text: pieces.map(({ text }) => text).join(' '),
      right: pieces.at(-1)?.right ?? first.right,
      face: isOfOneFace ? first.face : null,
    },
  ];
}

/** Where columns begin, in whole points from the left, with the heights of the lines that show it: behind a wide gap. */
type Columns = ReadonlyMap<number, readonly number[]>;
/** A gap as wide as this many letter heights parts two cells where the second begins in a column of a line near by. */
const COLUMN_GAP = 0.4;
const NEAR_BY = 3;

function columnsOf(lines: readonly (readonly Piece[])[]): Columns {
  const columns = new Map<number, number[]>();
  for (const line of lines) {
    const pieces = inOrder(line);
    for (const [at, { left, size, baseline }] of pieces.entries()) {
      const last = pieces[at - 1];
      if (last === undefined || left - last.right < WIDE_GAP * size) continue;
      const column = Math.round(left);
      columns.set(column, [...(columns.get(column) ?? []), baseline]);
    }
  }
  return columns;
}

const opensColumn = ({ left, baseline, size }: Piece, columns: Columns): boolean =>
  columns.get(Math.round(left))?.some((height) => Math.abs(height - baseline) < NEAR_BY * size) === true;

const WIDE_GAP = 2;
const inOrder = (line: readonly Piece[]): readonly Piece[] => [...line].sort((a, b) => a.left - b.left);

/** Facts set in one line with a stroke between them: `Certificate no.: 12 | Issued: 3 May 2025`. */
const FACTS_IN_LINE = /[:：]\s*\S[^|•·]*[|•·].*[:：]\s*\S/;
const PIECES = /\S+(?:\s{1,2}\S+)*/g;
const FACTS = /[^\s|•·]+(?:\s{1,2}[^\s|•·]+)*/g;

/** A run in points; where three spaces or more stand in it, it is several pieces (tables set with blanks). */
function piecesOf(run: TextRun, { width, height }: ReadPage): Piece[] {
  const letters = Math.max(1, run.text.length);
  const step = (run.width * width) / letters;
  const start = run.left * width;
  return [...run.text.matchAll(FACTS_IN_LINE.test(run.text) ? FACTS : PIECES)].map((match) => ({
    text: match[0],
    left: start + match.index * step,
    right: start + (match.index + match[0].length) * step,
    baseline: run.baseline * height,
    size: run.size * height,
    face: run.face ?? null,
  }));
}

function cellsOf(line: readonly Piece[], columns: Columns, at: Pick<Cell, 'page' | 'line'>): Cell[] {
  const cells: Cell[] = [];
  for (const piece of inOrder(line)) {
    const last = cells.at(-1);
    if (last === undefined || standsApart(last, piece, columns)) cells.push({ ...piece, ...at });
    else cells[cells.length - 1] = withPiece(last, piece);
  }
  return cells;
}

function standsApart(last: Cell, next: Piece, columns: Columns): boolean {
  const gap = next.left - last.right;
  const size = Math.max(next.size, last.size);
  return (gap > COLUMN_GAP * size && opensColumn(next, columns)) || gap > gapWithin(last, next) * size;
}

/** A cell with what follows in it; a text printed twice over itself, to look bold, is one. */
function withPiece(last: Cell, next: Piece): Cell {
  const gap = next.left - last.right;
  const size = Math.max(next.size, last.size);
  if (gap <= -size && next.text === last.text) return last;
  return {
    ...last,
    text: last.text + (gap > WORD_GAP * size ? ' ' : '') + next.text,
    right: Math.max(last.right, next.right),
    size,
    face: last.face === next.face ? last.face : null,
  };
}

/** How wide a gap, in letter heights, does not yet part two texts. */
function gapWithin(last: Cell, next: Piece): number {
  const [left, right] = [last.text, next.text];
  const opens = right.length === 1 && SPAN_SIGN.test(right) && /[\d日]$/u.test(left);
  if (opens || (SPAN_SIGN.test(left) && /^\d/u.test(right))) return SPAN_GAP;
  if (isLabelInFaceOfItsOwn(last, next)) return WORD_GAP;
  return JAPANESE.test(left) && JAPANESE.test(right.slice(0, 1)) ? JAPANESE_GAP : CELL_GAP;
}

/** `Scope` in bold letters, with its value after it in others. Days are read with the words before them. */
function isLabelInFaceOfItsOwn({ text, face }: Cell, next: Piece): boolean {
  if (face === null || next.face === null || face === next.face || !/^\p{Lu}/u.test(text)) return false;
  const label = labelledBy(tidy(text));
  return label !== null && label !== 'validity' && !label.endsWith('On');
}

/** The rectangle around cells of one page, as fractions of it. */
export function placeOf(cells: readonly Cell[], pages: readonly ReadPage[]): Place | null {
  const [first] = cells;
  const page = first === undefined ? undefined : pages[first.page - 1];
  if (first === undefined || page === undefined) return null;
  const here = cells.filter((cell) => cell.page === first.page);
  const left = Math.min(...here.map((cell) => cell.left));
  const right = Math.max(...here.map((cell) => cell.right));
  const top = Math.min(...here.map((cell) => cell.baseline - cell.size));
  const bottom = Math.max(...here.map((cell) => cell.baseline + cell.size * 0.25));
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    page: first.page,
    left: within(left / page.width),
    top: within(top / page.height),
    width: within((right - left) / page.width),
    height: within((bottom - top) / page.height),
  };
}
