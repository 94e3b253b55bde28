import type { Score } from '#domain/scoring/score.js';
import type { BandView } from '../../views.js';

/** A word as it begins a line. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Letter, whole number and word; a dash where nothing could be scored, which is not a zero. */
export function bandOf(score: Pick<Score, 'value' | 'band'>): BandView {
  if (score.value === null || score.band === null) return { letter: null, score: null, word: 'Not scored' };
  return {
    letter: score.band.letter,
    score: String(Math.round(score.value)),
    word: capital(score.band.word),
  };
}
