import type { FactValue } from '#domain/ai-act/facts.js';
import type { PillView } from '../../views.js';
import { valueWords } from './fact-says.js';

const UNKNOWN = { tone: 'unknown', icon: 'circle-question-mark' } as const;

/** What somebody answered; "don't know" and nobody's answer look alike but do not read alike. */
export function answerPill(value: FactValue | undefined): PillView {
  if (value === undefined) return { ...UNKNOWN, word: 'Not answered' };
  if (value === 'unknown') return { ...UNKNOWN, word: valueWords(value) };
  return { tone: 'plain', icon: value === 'no' ? 'x' : 'check', word: valueWords(value) };
}
