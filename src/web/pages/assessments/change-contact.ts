import { z } from 'zod';
import type { Assessment } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import type { Instant } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import { choice, email, text } from '../../kit/fields.js';
import { asTyped, type FieldPlan } from '../../kit/form-view.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { type DeedFormView, deedFormView, type Filled } from './deed-form.view.js';
import { deedFrame } from './deed-frame.js';
import { CONTACT } from './send.view.js';
import { stillAllowed } from './still-allowed.js';

const KEEP = {
  value: 'keep',
  label: 'The same link goes to the new contact',
  help: 'Colleagues who have it can go on too.',
};
const REPLACE = {
  value: 'replace',
  label: 'A new link; those sent so far stop working',
  help: 'Choose this where the link may be with somebody who is to answer no more.',
};

const fieldsFor = (linkWorks: boolean): readonly FieldPlan[] => [
  ...CONTACT,
  {
    name: 'link',
    label: 'The link',
    type: 'radios',
    required: true,
    help: 'The new contact gets the invitation either way. Answers saved so far stay.',
    options: linkWorks ? [KEEP, REPLACE] : [REPLACE],
  },
];

function viewOf(assessment: Assessment, now: Instant, filled: Filled): DeedFormView {
  const { id, contact, invitation } = assessment;
  return deedFormView(
    assessment,
    {
      title: 'Change who answers',
      lead: `Now ${contact.name}, ${contact.email}`,
      action: paths.changeContact.to({ assessmentId: id }),
      fields: fieldsFor(whyEnded(assessment, invitation.number, now) === null),
      kept: { seen: contact.email },
      deed: 'Change contact and send invitation',
    },
    filled,
  );
}

export const changeContactPage = memberPage('assessments.send')({
  path: paths.changeContact,
  get: async ({ actor, params, services, now }) => {
    const { assessment } = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    stillAllowed(assessment, actor, ['change-contact']);
    const filled = { typed: asTyped({ link: 'replace' }), faults: [] };
    return show('assessments/deed-form', deedFrame(assessment, 'Contact'), viewOf(assessment, now, filled));
  },
  form: z.strictObject({
    seen: text(254, 'Open this form again.'),
    contactName: text(200, 'Write the name of who is to answer.'),
    contactEmail: email('Write the e-mail address of who is to answer.'),
    link: choice(['keep', 'replace'], 'Choose what becomes of the link.'),
  }),
  post: async ({ actor, params, services, now }, form) => {
    const id = params.assessmentId as AssessmentId;
    const keepLink = form.link === 'keep';
    const result = await services.assessments.changeContact(actor, id, { ...form, keepLink });
    if (result.outcome === 'changed')
      return seeOther(paths.assessment.to(params), 'flash.contact-changed', { name: form.contactName });
    const { current } = result;
    const conflict = {
      words:
        'Somebody else changed the contact while you were writing. Nothing is lost: save yours over theirs, or keep theirs.',
      label: 'Contact',
      theirs: `${current.contact.name}, ${current.contact.email}`,
      mine: `${form.contactName}, ${form.contactEmail}`,
    };
    const view = viewOf(current, now, { typed: asTyped(form), faults: [], conflict });
    return again('assessments/deed-form', deedFrame(current, 'Contact'), view, 409);
  },
  refuse: async ({ actor, params, services, now }, typed, faults) => {
    const { assessment } = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    const view = viewOf(assessment, now, { typed, faults });
    return again('assessments/deed-form', deedFrame(assessment, 'Contact'), view);
  },
});
