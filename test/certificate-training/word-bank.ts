/** The wordings of a text, one a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Short wordings, many a line with a semicolon between. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
