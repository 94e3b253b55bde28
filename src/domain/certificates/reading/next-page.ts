import type { Cell, Line } from './lines.js';

/** Points; a column begins on the next page where it did on this one. */
const SAME_EDGE = 12;
const SAME_LETTERS = 0.12;

/**
 * Where a text that a page broke off goes on: the first line of the next page in its column, heads and feet apart. Null
 * where the text had come to its end, and for any cell but the last of its column.
 */
export function nextPages(
  lines: readonly (readonly Line[])[],
  running: ReadonlySet<Line>,
): (cell: Cell) => Cell | null {
  const bodies = lines.map((page) => page.filter((line) => !running.has(line)));
  return (cell) => {
    const [next] = bodies[cell.page] ?? [];
    const isLast = bodies[cell.page - 1]?.at(-1)?.includes(cell) === true;
    const found = next?.find(({ left }) => Math.abs(left - cell.left) < SAME_EDGE);
    if (!isLast || found === undefined) return null;
    const sameLetters = Math.abs(found.size - cell.size) < SAME_LETTERS * cell.size;
    return sameLetters && isBrokenOff(cell.text, found.text) ? found : null;
  };
}

/** A sentence without its end, or a list: the next page begins with `4. Procurement …`. */
const isBrokenOff = (text: string, next: string): boolean =>
  isFurtherPoint(next) || (!/[.:;。]$/.test(text) && /^[\p{Ll}\p{Lo}\d(]/u.test(next));

/** Whether a line begins a point of a list that is not its first. */
export const isFurtherPoint = (text: string): boolean => /^(?:[2-9]|[1-9]\d|[b-z])[.)] \S/.test(text);
