import type { Band } from '../questionnaires/questionnaire.js';

/** The bands of a questionnaire that names none. */
export const USUAL_BANDS: readonly Band[] = [
  { letter: 'A', word: 'strong', from: 85 },
  { letter: 'B', word: 'adequate', from: 70 },
  { letter: 'C', word: 'gaps', from: 50 },
  { letter: 'D', word: 'weak', from: 0 },
];

/** The band a score falls in, read from the whole number shown (half up). Bands of a proven questionnaire reach down to 0. */
export function bandFor(bands: readonly Band[], value: number): Band | null {
  const shown = Math.round(value);
  return [...bands].sort((a, b) => b.from - a.from).find(({ from }) => from <= shown) ?? null;
}

/** The band, or C where the band is better than that. */
export const bestOfC = (bands: readonly Band[], band: Band): Band =>
  band.letter < 'C' ? (bands.find(({ letter }) => letter === 'C') ?? band) : band;
