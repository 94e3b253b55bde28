import { readFile } from 'node:fs/promises';
import { expect } from 'chai';

/** Text, what it stands on, and the contrast WCAG 2.2 asks for: 4.5 for words, 3 for the edge of a field. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) =>
    ['page', 'card', 'well'].map((ground) => [ink, ground, 4.5] as const),
  ),
  ...['a', 'b', 'c', 'd'].map((band) => [`on-${band}`, band, 4.5] as const),
  ...['good', 'warn', 'bad', 'info', 'override'].flatMap(
    (tone) =>
      [
        [tone, `${tone}-tint`, 4.5],
        [tone, 'card', 4.5],
        ['ink', `${tone}-tint`, 4.5],
      ] as const,
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['accent', 'accent-tint', 4.5],
  ['ink', 'accent-tint', 4.5],
  ['control', 'card', 3],
  ['control', 'page', 3],
];
const DECLARED = /--as-([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

/** Relative luminance of `#rrggbb`, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const [scheme, index] of [
  ['light', 2],
  ['dark', 3],
] as const) {
  describe(`The ${scheme} colours`, () => {
    const colours = new Map<string, string>();
    const colour = (name: string) => {
      const value = colours.get(name);
      if (value === undefined) throw new Error(`tokens.css has no --as-${name}`);
      return value;
    };

    before(async () => {
      for (const match of (await readFile('public/css/tokens.css', 'utf8')).matchAll(DECLARED)) {
        colours.set(match[1] ?? '', match[index] ?? '');
      }
    });

    it('keep their words readable wherever they stand', () => {
      const weak = PAIRS.map(([ink, ground, least]) => ({
        pair: `${ink} on ${ground}`,
        ratio: contrast(colour(ink), colour(ground)),
        least,
      })).filter(({ ratio, least }) => ratio < least);
      expect(weak).to.deep.equal([]);
    });

    it('order the bands by lightness, so that grey keeps the order', () => {
      const ramp = ['a', 'b', 'c', 'd'].map((band) => luminance(colour(band)));
      const alarm = [...ramp].sort((one, other) => (scheme === 'light' ? other - one : one - other));
      expect(ramp).to.deep.equal(alarm);
    });
  });
}
