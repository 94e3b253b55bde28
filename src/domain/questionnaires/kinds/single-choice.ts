import { z } from 'zod';
import type { QuestionKind } from './kind.js';
import { optionFaults, optionsShape, sameForAll } from './options.js';
import { questionShape } from './question-shape.js';
import { refused, typedOne } from './read-typed.js';

const MESSAGES = ['kinds.single-choice.hint', 'kinds.single-choice.option-unknown'] as const;

/** One of several options. */
export const singleChoice: QuestionKind<'single-choice', (typeof MESSAGES)[number]> = {
  id: 'single-choice',
  definition: z.strictObject({ ...questionShape, kind: z.literal('single-choice'), options: optionsShape }),
  faults: (question) => [...optionFaults(question), ...sameForAll(question)],
  parse: (question, typed) => {
    const chosen = typedOne(typed, 'option');
    if (chosen === '') return { outcome: 'empty' };
    const option = question.options.find(({ id }) => id === chosen);
    if (option === undefined) return refused('option', 'kinds.single-choice.option-unknown');
    return { outcome: 'value', value: { kind: 'single-choice', option: option.id } };
  },
  typed: (_question, { option }) => ({ option: [option] }),
  say: ({ options }, { option }) => options.find(({ id }) => id === option)?.text ?? option,
  score: ({ options }, value) => {
    const option = options.find(({ id }) => id === value.option);
    return option === undefined
      ? { points: 0, reason: `${value.option} is no longer among the options, counts 0` }
      : { points: option.points, reason: `“${option.text}” = ${option.points}` };
  },
  same: (a, b) => a.option === b.option,
  messages: MESSAGES,
};
