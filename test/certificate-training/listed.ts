/** Texts with strokes or line ends between them. */
export const words = (written: string): readonly string[] => split(written, /[|\n]/);

/** Texts one under the other. */
export const lines = (written: string): readonly string[] => split(written, /\n/);

/** Lines `label = value`. */
export const pairs = (written: string): readonly (readonly [label: string, value: string])[] =>
  lines(written).map((line) => {
    const [label = '', value = ''] = line.split(' = ');
    return [label, value];
  });

const split = (written: string, ends: RegExp): readonly string[] =>
  written
    .split(ends)
    .map((text) => text.trim())
    .filter((text) => text !== '');
