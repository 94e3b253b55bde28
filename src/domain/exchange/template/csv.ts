/** What makes a spreadsheet calculate a cell of a CSV file. */
const CALCULATES = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file: with the mark that says UTF-8, commas, every cell in quotation marks. A cell that a spreadsheet
 * would calculate gets an apostrophe in front, which `withoutApostrophe` takes away again.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;

const cellOf = (cell: string): string =>
  `"${(CALCULATES.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && CALCULATES.test(cell.slice(1)) ? cell.slice(1) : cell;
