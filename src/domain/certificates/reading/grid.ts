import type { ReadPage } from '../certificate.js';
import { withWholeLabels } from './broken-labels.js';
import { isEcho } from './echoes.js';
import type { Labelled } from './label-words.js';
import { labelledBy } from './labels.js';
import { type Cell, type Line, linesOf } from './lines.js';
import { runningLines } from './running-lines.js';

/** A document's cells where they stand, and which of them are labels; what goes on from what is the sheet's. */
export interface Grid {
  /** Every line of every page. */
  readonly said: readonly (readonly Line[])[];
  /** The same without the heads and feet that later pages say again. */
  readonly lines: readonly (readonly Line[])[];
  /** Heads and feet of pages that come again. */
  readonly running: ReadonlySet<Line>;
  readonly cells: readonly Cell[];
  labelAt(cell: Cell): Labelled | null;
  lineOf(cell: Cell): Line;
  leftOf(cell: Cell): Cell | null;
  /** The next cell of the same line. */
  inLine(cell: Cell): Cell | null;
  /** The nearest cell under (1) or over (-1) one, in its column and no further than `near` letter heights. */
  vertical(cell: Cell, step: 1 | -1, near?: number): Cell | null;
}

/** Further than this many letter heights, a text no longer belongs to its label. */
const NEAR = 3.2;

/** Dots or a colon set between a label and its value. */
const LEADER = /^[.:：·…_-]+$/;

export function gridOf(pages: readonly ReadPage[]): Grid {
  const said = pages.map((page, at) => linesOf(page, at + 1));
  const running = runningLines(said);
  const lines = said.map((page, at) =>
    withWholeLabels(at === 0 ? page : page.filter((line) => !running.has(line))),
  );
  const cells = lines.flat(2);
  const labels = new Map(cells.map((cell) => [cell, labelledBy(cell.text)]));
  const lineOfCell = new Map(lines.flat().flatMap((line) => line.map((cell) => [cell, line] as const)));
  const numberOfLine = new Map(lines.flatMap((page) => page.map((line, at) => [line, at] as const)));
  const echoes = new Set<Cell>();
  const lineOf = (cell: Cell): Line => lineOfCell.get(cell) ?? [];
  const labelAt = (cell: Cell) => labels.get(cell) ?? null;

  const neighbour = (cell: Cell, step: 1 | -1): Cell | null => {
    const line = lineOf(cell);
    let at = line.indexOf(cell) + step;
    while (LEADER.test(line[at]?.text ?? '')) at += step;
    return line[at] ?? null;
  };
  const vertical = (cell: Cell, step: 1 | -1, near = NEAR): Cell | null => {
    const here = lines[cell.page - 1] ?? [];
    for (let at = (numberOfLine.get(lineOf(cell)) ?? 0) + step; at >= 0 && at < here.length; at += step) {
      const found = here[at]?.find((other) => inColumn(cell, other) && !echoes.has(other));
      if (found === undefined) continue;
      const distance = Math.abs(found.baseline - cell.baseline);
      return distance <= near * Math.max(cell.size, found.size) ? found : null;
    }
    return null;
  };
  const inLine = (cell: Cell) => neighbour(cell, 1);
  const around = { labelAt, inLine, above: (cell: Cell) => vertical(cell, -1) };
  for (const cell of cells) if (isEcho(cell, around)) echoes.add(cell);
  for (const echo of echoes) labels.set(echo, null);
  return {
    said,
    lines,
    running,
    cells,
    labelAt,
    lineOf,
    leftOf: (cell) => neighbour(cell, -1),
    inLine,
    vertical,
  };
}

/** One over the other: they overlap, or begin or are centred at the same place. */
function inColumn(cell: Cell, other: Cell): boolean {
  const overlap = Math.min(cell.right, other.right) - Math.max(cell.left, other.left);
  if (overlap > 0.4 * Math.min(cell.right - cell.left, other.right - other.left)) return true;
  const near = cell.size;
  return (
    Math.abs(cell.left - other.left) < near ||
    Math.abs(cell.left + cell.right - other.left - other.right) < 2 * near
  );
}
