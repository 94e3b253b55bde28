import type { AnswerValue } from './values.js';

/** The choice or the options a value stands for; none where its kind has none. */
export function chosenIn(value: AnswerValue): readonly string[] {
  if (value.kind === 'yes-no-partly') return [value.choice];
  if (value.kind === 'single-choice') return [value.option];
  return value.kind === 'multiple-choice' ? value.options : [];
}

/** The number a value stands for, which conditions measure; null where its kind has none. */
export function numberIn(value: AnswerValue): number | null {
  if (value.kind === 'number') return value.number;
  return value.kind === 'scale' ? value.step : null;
}
