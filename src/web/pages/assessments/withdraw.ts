import { z } from 'zod';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { AssessmentId } from '#domain/ids.js';
import { choice, text } from '../../kit/fields.js';
import { asTyped, type FieldPlan } from '../../kit/form-view.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { type DeedFormView, deedFormView, type Filled } from './deed-form.view.js';
import { deedFrame } from './deed-frame.js';
import { stillAllowed } from './still-allowed.js';

const fieldsFor = ({ contact }: Assessment): readonly FieldPlan[] => [
  {
    name: 'reason',
    label: 'Reason',
    type: 'textarea',
    required: true,
    rows: 2,
    maxLength: 1_000,
    help: 'For your own records, in the audit log. The vendor never sees it.',
  },
  {
    name: 'tell',
    label: 'Tell the vendor?',
    type: 'radios',
    required: true,
    options: [
      {
        value: 'yes',
        label: `Yes, write to ${contact.name}`,
        help: 'That the questionnaire is withdrawn and nothing is left to do.',
      },
      { value: 'no', label: 'No letter', help: 'Whoever opens the link reads that it was withdrawn.' },
    ],
  },
  {
    name: 'farewell',
    label: 'Your words in that letter',
    hint: 'optional',
    type: 'textarea',
    rows: 3,
    maxLength: 4_000,
  },
];

function viewOf(assessment: Assessment, filled: Filled): DeedFormView {
  const plan = {
    title: 'Withdraw the questionnaire',
    lead: 'This cannot be taken back; you can send a new questionnaire.',
    action: paths.cancelAssessment.to({ assessmentId: assessment.id }),
    fields: fieldsFor(assessment),
    kept: {},
    deed: 'Withdraw questionnaire',
    destroys: true,
  };
  return deedFormView(assessment, plan, filled);
}

export const cancelAssessmentPage = memberPage('assessments.send')({
  path: paths.cancelAssessment,
  get: async ({ actor, params, services }) => {
    const { assessment } = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    stillAllowed(assessment, actor, ['cancel']);
    const filled = { typed: asTyped({ tell: 'yes' }), faults: [] };
    return show('assessments/deed-form', deedFrame(assessment, 'Withdraw'), viewOf(assessment, filled));
  },
  form: z.strictObject({
    reason: text(1_000, 'Write why, for whoever reads the audit log later.'),
    tell: choice(['yes', 'no'], 'Choose whether the vendor gets a letter.'),
    farewell: text(4_000),
  }),
  post: async ({ actor, params, services }, form) => {
    const command = { ...form, tell: form.tell === 'yes' };
    await services.assessments.cancel(actor, params.assessmentId as AssessmentId, command);
    return seeOther(paths.assessment.to(params), 'flash.assessment-cancelled');
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { assessment } = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    return again(
      'assessments/deed-form',
      deedFrame(assessment, 'Withdraw'),
      viewOf(assessment, { typed, faults }),
    );
  },
});
