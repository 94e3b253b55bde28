import { z } from 'zod';
import { textShape } from '../../content/shapes.js';
import type { ScaleQuestion } from '../questionnaire.js';
import type { QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { refused, typedOne } from './read-typed.js';
import { scoreSteps, stepFaults, stepsShape } from './steps.js';

const MESSAGES = ['kinds.scale.said', 'kinds.scale.step-unknown'] as const;
const LAST = 10;

/** A step between two ends that are said in words. */
export const scale: QuestionKind<'scale', (typeof MESSAGES)[number]> = {
  id: 'scale',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('scale'),
    from: z.int().min(0, 'A scale starts at 0 or above.').max(LAST),
    to: z.int().min(1).max(LAST, `A scale ends at ${LAST} or below.`),
    lowest: textShape(120),
    highest: textShape(120),
    points: stepsShape(z.int('A step is a whole number.')),
  }),
  faults: (question) => [
    ...(question.from < question.to ? [] : [{ path: 'to', reason: 'The last step is not above the first.' }]),
    ...stepFaults({ ...question, min: question.from, max: question.to }),
  ],
  parse: (question, typed) => {
    const written = typedOne(typed, 'step');
    if (written === '') return { outcome: 'empty' };
    const step = stepsOf(question).find((each) => String(each) === written);
    return step === undefined
      ? refused('step', 'kinds.scale.step-unknown')
      : { outcome: 'value', value: { kind: 'scale', step } };
  },
  typed: (_question, { step }) => ({ step: [String(step)] }),
  say: (question, { step }, t) => t('kinds.scale.said', { step, ...endsOf(question) }),
  score: (question, { step }) => scoreSteps(question.points, step, `${step} of ${question.to}`),
  same: (a, b) => a.step === b.step,
  messages: MESSAGES,
};

/** Every step, from the first to the last. */
export const stepsOf = ({ from, to }: Pick<ScaleQuestion, 'from' | 'to'>): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

const endsOf = ({ from, to, lowest, highest }: ScaleQuestion) => ({ from, to, lowest, highest });
