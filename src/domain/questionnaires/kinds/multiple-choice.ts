import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { idShape } from '../../content/shapes.js';
import type { OptionId } from '../../ids.js';
import type { MultipleChoiceQuestion } from '../questionnaire.js';
import type { Typed } from '../typed.js';
import type { Parsed, Points, QuestionKind } from './kind.js';
import { optionFaults, optionsShape, sameForAll } from './options.js';
import { questionShape } from './question-shape.js';
import { cleanText, refused, typedList } from './read-typed.js';
import type { ValueOf } from './values.js';

const MESSAGES = [
  'kinds.multiple-choice.hint',
  'kinds.multiple-choice.option-unknown',
  'kinds.multiple-choice.exclusive',
] as const;

/** Any of several options; one of them may exclude the others ("none of these"). */
export const multipleChoice: QuestionKind<'multiple-choice', (typeof MESSAGES)[number]> = {
  id: 'multiple-choice',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('multiple-choice'),
    options: optionsShape,
    exclusive: idShape<OptionId>().nullable().default(null),
  }),
  faults,
  parse,
  typed: (_question, { options }) => ({ options }),
  say: (question, value) => value.options.map((id) => textOf(question, id)).join('\n'),
  score,
  same: (a, b) => a.options.length === b.options.length && a.options.every((id) => b.options.includes(id)),
  messages: MESSAGES,
};

const textOf = ({ options }: MultipleChoiceQuestion, option: OptionId): string =>
  options.find(({ id }) => id === option)?.text ?? option;

function faults(question: MultipleChoiceQuestion): readonly Fault[] {
  // Points add up, so equal ones tell one choice from two, unless each earns nothing, or everything.
  const found = [...optionFaults(question), ...sameForAll(question, [0, 1])];
  if (question.exclusive !== null && !question.options.some(({ id }) => id === question.exclusive)) {
    found.push({ path: 'exclusive', reason: `No option of this question is called ${question.exclusive}.` });
  }
  return [...found, ...exclusiveFaults(question)];
}

/** Where some option earns points and the one that excludes it more, ticking what earns costs points. */
function exclusiveFaults({ options, exclusive }: MultipleChoiceQuestion): readonly Fault[] {
  const place = options.findIndex(({ id }) => id === exclusive);
  const alone = options[place]?.points ?? 0;
  const isContradictory = options.some(({ points }) => points > 0 && points < alone);
  const reason = 'It excludes the others and earns more than one of them that earns points.';
  return isContradictory ? [{ path: `options[${place}].points`, reason }] : [];
}

function parse(question: MultipleChoiceQuestion, typed: Typed): Parsed<ValueOf<'multiple-choice'>> {
  const chosen = new Set(typedList(typed, 'options').map(cleanText));
  chosen.delete('');
  if (chosen.size === 0) return { outcome: 'empty' };
  const options = question.options.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  if (options.length < chosen.size) return refused('options', 'kinds.multiple-choice.option-unknown');
  if (question.exclusive !== null && options.length > 1 && options.includes(question.exclusive)) {
    return refused('options', 'kinds.multiple-choice.exclusive', {
      option: textOf(question, question.exclusive),
    });
  }
  return { outcome: 'value', value: { kind: 'multiple-choice', options } };
}

/** The points of what was chosen add up, to 1 at most. */
function score({ options }: MultipleChoiceQuestion, value: ValueOf<'multiple-choice'>): Points {
  const chosen = options.filter(({ id }) => value.options.includes(id));
  const sum = Math.round(chosen.reduce((total, { points }) => total + points * 100, 0)) / 100;
  const points = Math.min(1, sum);
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) return { points, reason: `“${only.text}” = ${points}` };
  const addition = chosen.map((option) => option.points).join(' + ');
  const most = sum > 1 ? ', at most 1' : '';
  return { points, reason: `${chosen.length} of ${options.length} chosen: ${addition} = ${sum}${most}` };
}
