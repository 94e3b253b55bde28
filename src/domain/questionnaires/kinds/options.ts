import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import type { Option } from '../questionnaire.js';
import { optionShape } from './question-shape.js';

/** The options of a choice: at least two, so that there is something to choose. */
export const optionsShape = z
  .array(optionShape)
  .min(2, 'A choice needs at least two options.')
  .max(30, 'A choice has at most 30 options.');

/** Options that repeat an id or a text, take an id that means something else, or that make the weight decide nothing. */
export function optionFaults({
  options,
  weight,
}: {
  readonly options: readonly Option[];
  readonly weight: number;
}): Fault[] {
  const found: Fault[] = [];
  for (const [at, { id, text }] of options.entries()) {
    if (options.findIndex((other) => other.id === id) < at) {
      found.push({
        path: `options[${at}].id`,
        reason: `Another option of this question is already called ${id}.`,
      });
    }
    if (id === 'answered') {
      found.push({
        path: `options[${at}].id`,
        reason: 'An evidence rule calls any answer “answered”: choose another id.',
      });
    }
    if (options.findIndex((other) => other.text === text) < at) {
      found.push({ path: `options[${at}].text`, reason: 'Another option of this question says the same.' });
    }
  }
  if (weight > 0 && options.every(({ points }) => points === options[0]?.points)) {
    found.push({ path: 'options', reason: 'Every option earns the same, so the weight decides nothing.' });
  }
  return found;
}
