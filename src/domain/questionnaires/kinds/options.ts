import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import type { Option } from '../questionnaire.js';
import { optionShape } from './question-shape.js';

/** The options of a choice: at least two, so that there is something to choose. */
export const optionsShape = z
  .array(optionShape)
  .min(2, 'A choice needs at least two options.')
  .max(300, 'A choice has at most 300 options.');

/** Options that repeat an id or a text, or take an id that means something else. */
export function optionFaults({ options }: { readonly options: readonly Option[] }): Fault[] {
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
  return found;
}

/** A weight that decides nothing, because every option earns one of these points and all the same. */
export function sameForAll(
  { options, weight }: { readonly options: readonly Option[]; readonly weight: number },
  points: readonly number[] = options.map((option) => option.points),
): Fault[] {
  const [first] = options;
  const isSame = options.every((option) => option.points === first?.points);
  return weight > 0 && first !== undefined && isSame && points.includes(first.points)
    ? [{ path: 'options', reason: 'Every option earns the same, so the weight decides nothing.' }]
    : [];
}
