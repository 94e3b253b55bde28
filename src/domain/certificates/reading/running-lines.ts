import type { Line } from './lines.js';

/** Points; a head or foot of a page stands at the same height on the next. */
const SAME_HEIGHT = 4;
/** Only so far from the edge of a page, in parts of its lines, do heads and feet reach. */
const MOST_LINES = 6;

/** Lines that heads and feet of pages are made of: the same on two pages, but for figures, and at the same height. */
export function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const edges = pages.map((lines) => [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)]);
  const running = new Set<Line>();
  for (const [at, lines] of edges.entries()) {
    for (const line of lines) {
      const again = [edges[at - 1], edges[at + 1]].some((other) => other?.some((each) => isSame(line, each)));
      if (again) running.add(line);
    }
  }
  return running;
}

const isSame = (line: Line, other: Line): boolean =>
  Math.abs((line[0]?.baseline ?? 0) - (other[0]?.baseline ?? 0)) < SAME_HEIGHT &&
  keyOf(line) === keyOf(other);

const keyOf = (line: Line): string =>
  line
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '0');
