import type { Grid } from './grid.js';
import type { Cell } from './lines.js';

/** Values of several lines whose label stands at their middle, as tables set them that centre their rows. */
export interface CentredValues {
  /** The first line of the value beside a label. */
  readonly headBeside: ReadonlyMap<Cell, Cell>;
  /** Whether two lines are of one such value. */
  together(cell: Cell, other: Cell): boolean;
}

/** In letter heights: lines of one value, how far a line is from its label at most, and what still is the middle. */
const LINE_PITCH = 1.75;
const NEXT_LINE = 1.3;
const MIDDLE = 0.4;
const SAME_LETTERS = 0.12;
/** Points. */
const SAME_EDGE = 4;
const MOST_LINES = 8;

export function centredValues(grid: Grid): CentredValues {
  const headBeside = new Map<Cell, Cell>();
  const valueOf = new Map<Cell, readonly Cell[]>();
  for (const label of grid.cells) {
    if (grid.labelAt(label) === null) continue;
    const value = valueAround(label, grid);
    const [head] = value;
    if (head === undefined) continue;
    headBeside.set(label, head);
    for (const cell of value) valueOf.set(cell, value);
  }
  return {
    headBeside,
    together: (cell, other) => valueOf.get(cell)?.includes(other) ?? false,
  };
}

/** The lines of the value a label stands in the middle of; none where it stands at the first, or others might label them. */
function valueAround(label: Cell, grid: Grid): readonly Cell[] {
  const anchor = grid.inLine(label) ?? overBeside(label, grid);
  if (anchor === null || grid.labelAt(anchor) !== null) return [];
  const value = [...linesFrom(anchor, -1, grid).reverse(), anchor, ...linesFrom(anchor, 1, grid)];
  const [first = anchor] = value;
  const last = value.at(-1) ?? anchor;
  const reach = MIDDLE * anchor.size;
  const isMiddle = Math.abs((first.baseline + last.baseline) / 2 - label.baseline) < reach;
  if (!isMiddle || first.baseline > label.baseline - reach) return [];
  const beside = (grid.lines[label.page - 1] ?? [])
    .flat()
    .filter(
      ({ baseline, right }) =>
        right <= anchor.left && baseline > first.baseline - reach && baseline < last.baseline + reach,
    );
  return beside.every((cell) => cell === label) ? value : [];
}

/** The cell right of another on the line over it. */
function overBeside(label: Cell, { lines, lineOf }: Grid): Cell | null {
  const here = lines[label.page - 1] ?? [];
  const over = here[here.indexOf(lineOf(label)) - 1]?.find(({ left }) => left > label.right);
  return over !== undefined && label.baseline - over.baseline < NEXT_LINE * over.size ? over : null;
}

function linesFrom(cell: Cell, step: 1 | -1, { vertical, labelAt }: Grid): Cell[] {
  const found: Cell[] = [];
  let last = cell;
  for (
    let next = vertical(last, step);
    next !== null && found.length < MOST_LINES;
    next = vertical(last, step)
  ) {
    const isNext =
      Math.abs(next.baseline - last.baseline) <= LINE_PITCH * last.size &&
      Math.abs(next.left - cell.left) < SAME_EDGE &&
      Math.abs(next.size - cell.size) < SAME_LETTERS * cell.size;
    if (!isNext || labelAt(next) !== null) break;
    found.push(next);
    last = next;
  }
  return found;
}
