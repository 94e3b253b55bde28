import { z } from 'zod';
import type { Assessment } from '#domain/assessments/assessment.js';
import { addDays, type CalendarDate, dayIn, formatDay } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import { choice, day } from '../../kit/fields.js';
import { asTyped, type FieldPlan } from '../../kit/form-view.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { type DeedFormView, deedFormView, type Filled } from './deed-form.view.js';
import { deedFrame } from './deed-frame.js';
import { dueFaults } from './due-fault.js';
import { stillAllowed } from './still-allowed.js';

/** Days offered after today or the old due date, whichever is later. */
const USUAL_EXTENSION = 7;

const fieldsFor = ({ contact }: Assessment): readonly FieldPlan[] => [
  {
    name: 'dueOn',
    label: 'Due',
    type: 'date',
    required: true,
    narrow: true,
    help: 'The last day to answer. The link and the reminders follow it.',
  },
  {
    name: 'tell',
    label: 'Tell the vendor?',
    type: 'radios',
    required: true,
    options: [
      { value: 'yes', label: `Yes, write to ${contact.name}`, help: 'With the same link as before.' },
      { value: 'no', label: 'No letter', help: 'Reminders name the new day.' },
    ],
  },
];

function viewOf(assessment: Assessment, filled: Filled): DeedFormView {
  const ended = assessment.state === 'expired';
  return deedFormView(
    assessment,
    {
      title: ended ? 'Ask once more, with a new due date' : 'Change the due date',
      lead: ended
        ? `Ended unanswered; was due ${formatDay(assessment.dueOn)}`
        : `Due ${formatDay(assessment.dueOn)}`,
      action: paths.changeDueDate.to({ assessmentId: assessment.id }),
      fields: fieldsFor(assessment),
      kept: { seen: assessment.dueOn },
      deed: ended ? 'Open it again' : 'Change due date',
    },
    filled,
  );
}

const latest = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

export const changeDueDatePage = memberPage('assessments.send')({
  path: paths.changeDueDate,
  get: async ({ actor, params, services, now }) => {
    const { assessment } = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    stillAllowed(assessment, actor, ['change-due-date', 'reopen', 'reopen-begun', 'reopen-returned']);
    const from = latest(assessment.dueOn, dayIn(assessment.timeZone, now));
    const typed = asTyped({ dueOn: addDays(from, USUAL_EXTENSION), tell: 'yes' });
    return show(
      'assessments/deed-form',
      deedFrame(assessment, 'Due date'),
      viewOf(assessment, { typed, faults: [] }),
    );
  },
  form: z.strictObject({
    seen: day('Open this form again.'),
    dueOn: day('Choose the day by which you want the answers.'),
    tell: choice(['yes', 'no'], 'Choose whether the vendor gets a letter.'),
  }),
  post: async ({ actor, params, services, now }, form) => {
    const id = params.assessmentId as AssessmentId;
    const { assessment } = await services.assessments.read(actor, id);
    const faults = dueFaults(form.dueOn, dayIn(assessment.timeZone, now));
    const frame = deedFrame(assessment, 'Due date');
    if (faults.length > 0)
      return again('assessments/deed-form', frame, viewOf(assessment, { typed: asTyped(form), faults }));
    const result = await services.assessments.changeDueDate(actor, id, {
      ...form,
      tell: form.tell === 'yes',
    });
    if (result.outcome === 'changed')
      return seeOther(paths.assessment.to(params), 'flash.due-date-changed', { day: formatDay(form.dueOn) });
    const conflict = {
      words:
        'Somebody else changed the due date while you were choosing. Nothing is lost: save yours over theirs, or keep theirs.',
      label: 'Due',
      theirs: formatDay(result.current.dueOn),
      mine: formatDay(form.dueOn),
    };
    const view = viewOf(result.current, { typed: asTyped(form), faults: [], conflict });
    return again('assessments/deed-form', frame, view, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { assessment } = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    return again(
      'assessments/deed-form',
      deedFrame(assessment, 'Due date'),
      viewOf(assessment, { typed, faults }),
    );
  },
});
