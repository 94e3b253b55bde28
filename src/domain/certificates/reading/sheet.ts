import type { ReadPage } from '../certificate.js';
import { type CentredValues, centredValues } from './centred-values.js';
import { type Grid, gridOf } from './grid.js';
import type { Labelled } from './label-words.js';
import { labelledBy } from './labels.js';
import type { Cell, Line } from './lines.js';
import { isFurtherPoint, nextPages } from './next-page.js';

/** A document as cells that know their neighbours and whether they are labels. */
export interface Sheet {
  /** Every line of every page. */
  readonly said: readonly (readonly Line[])[];
  /** The same without the heads and feet that later pages say again. */
  readonly pages: readonly (readonly Line[])[];
  readonly cells: readonly Cell[];
  /** What a cell that is nothing but a label stands before. */
  labelAt(cell: Cell): Labelled | null;
  lineOf(cell: Cell): Line;
  leftOf(cell: Cell): Cell | null;
  rightOf(cell: Cell): Cell | null;
  /** The nearest cell under or over one, in its column and not further than three of its heights; `far`: than seven. */
  below(cell: Cell, far?: 'far'): Cell | null;
  above(cell: Cell): Cell | null;
  /** What two cells label that are one label in two lines; null where they are none. */
  labelOfBoth(upper: Cell | null, lower: Cell | null): Labelled | null;
  /** Whether a line was broken although the next line's first word had room: there somebody wanted a new line. */
  endsEarly(cell: Cell, next: Cell): boolean;
  /** A cell with those that go on with its text: same column, same letters, next line, no label between. */
  block(cell: Cell): readonly Cell[];
  /** The same upwards: those that go on to a cell, and it. */
  blockTo(cell: Cell): readonly Cell[];
}

/** What points on, `awarded to`, may stand this far over the name. */
const FAR = 7;
/** Lines of one paragraph are closer than this many letter heights. */
const LINE_PITCH = 1.75;
/** And points of one list closer than this many. */
const POINT_PITCH = 2.6;
/** Lines of one paragraph differ in height by less than this part. */
const SAME_LETTERS = 0.12;
const MOST_LINES = 14;

export function sheetOf(pages: readonly ReadPage[]): Sheet {
  const grid = gridOf(pages);
  const { labelAt, lineOf, leftOf, vertical } = grid;
  const centred = centredValues(grid);
  const rightOf = (cell: Cell) =>
    centred.headBeside.get(cell) ?? grid.inLine(cell) ?? besideFirstLine(cell, grid);

  /** In a table of labels and values each line has its own. */
  const hasOwnValue = (cell: Cell): boolean => {
    const right = rightOf(cell);
    return right !== null && labelAt(right) === null;
  };
  const widths = widthsOf(grid.cells);
  const { goesOn, comesFrom } = flowOf(grid, centred, { widths, usual: usualFace(grid.cells) });
  return {
    said: grid.said,
    pages: grid.lines,
    cells: grid.cells,
    labelAt,
    lineOf,
    leftOf,
    rightOf,
    below: (cell, far) => vertical(cell, 1, far === undefined ? undefined : FAR),
    above: (cell) => vertical(cell, -1),
    labelOfBoth: (upper, lower) =>
      upper === null || lower === null || (hasOwnValue(upper) && hasOwnValue(lower))
        ? null
        : labelInTwoLines(upper, lower),
    endsEarly: (cell, next) => endsEarly(cell, next, widths),
    block: (cell) => chain(cell, goesOn),
    blockTo: (cell) => [...chain(cell, comesFrom)].reverse(),
  };
}

interface Flow {
  /** The line a text goes on with, and the one it comes from; null where it ends or begins. */
  goesOn(last: Cell): Cell | null;
  comesFrom(next: Cell): Cell | null;
}

/** Whether two lines are rows of a table: what stands left of them is short, aligned, and begins anew. */
const isNextRow = (over: Cell | null, left: Cell, next: Cell): boolean =>
  over !== null &&
  Math.abs(over.left - left.left) < COLUMN_STEP &&
  [over, left].every(({ text }) => text.length < SHORT) &&
  [over, left, next].every(({ text }) => /^[\p{Lu}\p{Lo}\d]/u.test(text)) &&
  next.baseline - over.baseline > ROW_PITCH * next.size;
const SHORT = 32;
/** Rows of a table are further apart than this many letter heights. */
const ROW_PITCH = 1.3;

/** How a document is set: how wide its columns are, and in which face. */
interface Look {
  readonly widths: Widths;
  readonly usual: number | null;
}

function flowOf(grid: Grid, centred: CentredValues, look: Look): Flow {
  const { labelAt, leftOf, vertical } = grid;
  const onNextPage = nextPages(grid.lines, grid.running);
  const goesOn = (last: Cell): Cell | null => {
    const next = vertical(last, 1);
    if (next === null) return onNextPage(last);
    if (centred.together(last, next)) return next;
    if (endsText(next.text, labelAt(next)) || isHeading(last, next, look)) return null;
    const left = leftOf(next);
    const over = leftOf(last);
    const ofAnother =
      left === null
        ? over !== null && Math.abs(over.left - next.left) < COLUMN_STEP
        : labelAt(left) !== null || isNextRow(over, left, next);
    return !ofAnother && isNextLine(last, next) ? next : null;
  };
  return {
    goesOn,
    comesFrom: (next) => {
      const last = vertical(next, -1);
      return last !== null && goesOn(last) === next ? last : null;
    },
  };
}

/** What stands beside the first line of a label of two: `Subject to surveillance,` / `this certificate expires on:`. */
function besideFirstLine(cell: Cell, { labelAt, vertical, inLine }: Grid): Cell | null {
  const over = /[:：]$/.test(cell.text) && labelAt(cell) !== null ? vertical(cell, -1) : null;
  const goesOn =
    over !== null &&
    labelAt(over) === null &&
    isNextLine(over, cell) &&
    Math.abs(over.left - cell.left) < COLUMN_STEP &&
    !/[:：.]/.test(over.text);
  return goesOn ? inLine(over) : null;
}

const labelInTwoLines = (upper: Cell, lower: Cell): Labelled | null =>
  /[:：]/.test(upper.text) || !isNextLine(upper, lower) ? null : labelledBy(`${upper.text} ${lower.text}`);

function chain(cell: Cell, step: (cell: Cell) => Cell | null): Cell[] {
  const cells = [cell];
  for (let next = step(cell); next !== null && cells.length < MOST_LINES; next = step(next)) cells.push(next);
  return cells;
}

/** Whether a line in letters of its own was ended before one in the usual ones: a name over its address, a heading over its text. */
const isHeading = (last: Cell, next: Cell, { usual, widths }: Look): boolean =>
  last.face !== null && last.face !== usual && next.face === usual && endsEarly(last, next, widths);

/** The face in which most letters of a document are set; null where nobody knows. */
function usualFace(cells: readonly Cell[]): number | null {
  const letters = new Map<number, number>();
  for (const { face, text } of cells)
    if (face !== null) letters.set(face, (letters.get(face) ?? 0) + text.length);
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** A label ends the text over it; `annex`, small, at the end of a sentence is no label. */
const endsText = (text: string, label: Labelled | null): boolean =>
  label !== null && !(label === 'other' && /^\p{Ll}/u.test(text));

const isNextLine = (last: Cell, next: Cell): boolean =>
  next.baseline - last.baseline <=
    (isFurtherPoint(next.text) ? POINT_PITCH : LINE_PITCH) * Math.max(last.size, next.size) &&
  Math.abs(last.size - next.size) <= SAME_LETTERS * Math.max(last.size, next.size);

type Widths = ReadonlyMap<string, number>;

/** How wide the widest line is of those that begin, or are centred, at a place; by page and place. */
function widthsOf(cells: readonly Cell[]): Widths {
  const widths = new Map<string, number>();
  for (const cell of cells) {
    for (const place of placesOf(cell)) {
      widths.set(place, Math.max(widths.get(place) ?? 0, cell.right - cell.left));
    }
  }
  return widths;
}

/** Points; lines of one column begin, or are centred, as near as this. */
const COLUMN_STEP = 4;
const placesOf = ({ page, left, right }: Cell): readonly string[] => [
  `${page} left ${Math.round(left / COLUMN_STEP)}`,
  `${page} middle ${Math.round((left + right) / 2 / COLUMN_STEP)}`,
  `${page} right ${Math.round(right / COLUMN_STEP)}`,
];

function endsEarly(cell: Cell, next: Cell, widths: Widths): boolean {
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const [word = ''] = next.text.split(' ');
  const needed = cell.right - cell.left + (word.length + 1) * letter;
  const shared = placesOf(cell).filter((place) => placesOf(next).includes(place));
  const room = Math.max(0, ...shared.map((place) => widths.get(place) ?? 0));
  return /^[\p{Lu}\p{Lo}\d]/u.test(next.text) && needed < room * 0.97;
}
