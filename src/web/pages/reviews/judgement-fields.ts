import { z } from 'zod';
import type { Typed } from '#domain/questionnaires/typed.js';
import { isFlag, REVIEW_LIMITS, VERDICTS } from '#domain/reviews/review.js';
import { choice, text, whole } from '../../kit/fields.js';
import { fieldsOf } from '../../kit/form-view.js';
import type { FaultView, FieldView } from '../../views.js';
import { FILTERS } from './question-rows.view.js';

/** What a judge saw, and the way on. */
const SEEN = {
  round: whole,
  answer: whole,
  revision: whole,
  filter: text(10).transform((value) => FILTERS.find((each) => each === value) ?? 'all'),
};

export const judgementForm = z
  .strictObject({
    ...SEEN,
    verdict: choice(VERDICTS, 'Choose a verdict: accept, clarify or issue.'),
    message: text(REVIEW_LIMITS.message),
    note: text(REVIEW_LIMITS.note),
    onwards: text(10),
  })
  .refine(({ verdict, message }) => !isFlag(verdict) || message !== '', {
    path: ['message'],
    message: 'Write what the vendor should mend or explain.',
  });

export const overrideForm = z.strictObject({
  ...SEEN,
  points: text(10, 'Write the points, from 0 to 1.').transform((value, context) => {
    const points = Number(value.replace(',', '.'));
    if (/^\d*[.,]?\d+$/.test(value) && points >= 0 && points <= 1) return points;
    context.addIssue({ code: 'custom', message: 'Points lie between 0 and 1, like 0.25.' });
    return z.NEVER;
  }),
  reason: text(REVIEW_LIMITS.reason, 'Say why: an override without a reason is not kept.'),
});

export const withdrawForm = z.strictObject(SEEN);

const one = (
  plan: Omit<FieldView, 'value' | 'error'>,
  typed: Typed,
  faults: readonly FaultView[],
): FieldView => {
  const [field] = fieldsOf([plan], typed, faults);
  return field ?? { ...plan, value: '' };
};

export const verdictField = (typed: Typed, faults: readonly FaultView[]): FieldView =>
  one(
    {
      name: 'verdict',
      label: 'Verdict',
      type: 'radios',
      options: [
        { value: 'accept', label: 'Accept' },
        { value: 'clarify', label: 'Clarify' },
        { value: 'issue', label: 'Issue' },
      ],
    },
    typed,
    faults,
  );

export const messageField = (typed: Typed, faults: readonly FaultView[]): FieldView =>
  one(
    {
      name: 'message',
      label: 'Message to the vendor',
      type: 'textarea',
      rows: 4,
      maxLength: REVIEW_LIMITS.message,
      help: 'For clarify and issue. The vendor sees it when you return the questions.',
    },
    typed,
    faults,
  );

export const noteField = (typed: Typed, faults: readonly FaultView[]): FieldView =>
  one(
    {
      name: 'note',
      label: 'Internal note',
      hint: 'the vendor never sees it',
      type: 'textarea',
      rows: 2,
      maxLength: REVIEW_LIMITS.note,
    },
    typed,
    faults,
  );

export const overrideFields = (typed: Typed, faults: readonly FaultView[]): readonly FieldView[] =>
  fieldsOf(
    [
      {
        name: 'points',
        label: 'Points',
        hint: '0 to 1',
        type: 'text',
        narrow: true,
        maxLength: 10,
        required: true,
      },
      {
        name: 'reason',
        label: 'Reason',
        type: 'textarea',
        rows: 3,
        maxLength: REVIEW_LIMITS.reason,
        required: true,
        help: 'Stays on record beside the computed value. It goes stale if the answer changes.',
      },
    ],
    typed,
    faults,
  );
