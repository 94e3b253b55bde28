/** Several things in one cell: a line each, parts of a line between bars; what stands for itself is escaped. */
const escaped = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/\n/g, '\\n');

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();

export const lineOf = (parts: readonly (string | number)[]): string =>
  parts.map((part) => escaped(String(part))).join(' | ');

/** The lines of a cell that say something, each as its parts. */
export const linesIn = (cell: string): readonly (readonly string[])[] =>
  cell
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(partsOf);

/** Splits at bars that are not escaped. */
const partsOf = (line: string): readonly string[] =>
  (line.match(/(?:\\.|[^\\|])+|(?<=\|)(?=\||$)/g) ?? []).map(unescaped);
