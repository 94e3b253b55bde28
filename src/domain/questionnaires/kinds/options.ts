import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import type { Named, Option } from '../questionnaire.js';
import { optionShape } from './question-shape.js';

/** The options of a choice: at least two, so that there is something to choose. */
export const optionsShape = z
  .array(optionShape)
  .min(2, 'A choice needs at least two options.')
  .max(300, 'A choice has at most 300 options.');

/** Options that repeat an id or a text, or take an id that means something else. */
export function optionFaults({ options }: { readonly options: readonly Option[] }): Fault[] {
  const found = namedFaults(options, 'options');
  for (const [at, { id }] of options.entries()) {
    if (id === 'answered') {
      found.push({
        path: `options[${at}].id`,
        reason: 'An evidence rule calls any answer “answered”: choose another id.',
      });
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

/** Things to choose from that repeat an id or a text; `within` is the field they stand in. */
export function namedFaults(all: readonly Named[], within: string): Fault[] {
  return all.flatMap(({ id, text }, at) => [
    ...(all.findIndex((other) => other.id === id) < at
      ? [{ path: `${within}[${at}].id`, reason: `Another option of this question is already called ${id}.` }]
      : []),
    ...(all.findIndex((other) => other.text === text) < at
      ? [{ path: `${within}[${at}].text`, reason: 'Another option of this question says the same.' }]
      : []),
  ]);
}
