import type { PaperBlock } from '#domain/documents/paper.js';

const ROW = 22;
const LABEL = 190;
const SAID = 56;
const TOP = 16;

/** Lightness falls from band to band, so that a grey print keeps the order. */
const FILLS: Readonly<Record<string, string>> = { A: '#bfe3d0', B: '#f0d683', C: '#dd8b47', D: '#a0271f' };

/** A bar chart for paper, `width` points wide: bars from zero, thresholds as lines, a dashed outline where nothing is scored. */
export function barsSvg(bars: Bars, width: number): string {
  const { ticks, rows } = bars;
  const room = width - LABEL - SAID;
  const height = barsHeight(bars);
  const grid = ticks.map((tick) => {
    const x = LABEL + (room * tick) / 100;
    return `<line x1="${x}" y1="${TOP}" x2="${x}" y2="${height}" stroke="#c9cfd8" stroke-width="0.5"/><text x="${x}" y="${TOP - 5}" font-size="7" text-anchor="middle" fill="#465160">${tick}</text>`;
  });
  const drawn = rows.map(({ label, value, said, letter }, at) => {
    const y = TOP + at * ROW + 4;
    const bar =
      value === null
        ? `<rect x="${LABEL}" y="${y}" width="${room}" height="13" fill="none" stroke="#7a8594" stroke-width="0.6" stroke-dasharray="3 2"/>`
        : `<rect x="${LABEL}" y="${y}" width="${Math.max(1, (room * value) / 100)}" height="13" fill="${FILLS[letter ?? ''] ?? '#dfe3ea'}" stroke="#465160" stroke-width="0.4"/>`;
    return `${bar}<text x="0" y="${y + 10}" font-size="8.5" fill="#16202c">${escaped(shortened(label))}</text><text x="${width}" y="${y + 10}" font-size="8.5" text-anchor="end" fill="#16202c">${escaped(said)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Roboto">${grid.join('')}${drawn.join('')}</svg>`;
}

type Bars = Extract<PaperBlock, { kind: 'bars' }>;

/** Points the chart takes. */
export const barsHeight = ({ rows }: Bars): number => TOP + rows.length * ROW + 4;

const LONGEST_LABEL = 42;
const shortened = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
