import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { addDays, dayIn, type Instant } from '#domain/dates.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { receivingContact } from '#domain/vendors/vendor.js';
import type { Services } from '#services/contract.js';
import { day, email, pageNumber, search, text } from '../../kit/fields.js';
import { asTyped } from '../../kit/form-view.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Frame, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { chooseView } from './choose.view.js';
import { allChosen, CHOICE } from './chosen.js';
import { dueFaults } from './due-fault.js';
import { previewView } from './preview.view.js';
import { sendView, versionKey } from './send.view.js';

/** Days a vendor usually gets. */
export const USUAL_DAYS = 21;

const CRUMBS = [{ label: 'Assessments', href: paths.assessments.to() }];

export const newAssessmentPage = memberPage('assessments.send')({
  path: paths.newAssessment,
  query: z.object({
    search,
    page: pageNumber,
    able: z.literal('yes').optional().catch(undefined),
    ...CHOICE,
  }),
  get: async ({ actor, query, services }) => {
    const { search, page: nth } = query;
    const able = query.able === 'yes';
    const page = await services.vendors.list(actor, { search, page: nth, sort: 'name', withAiSystem: able });
    const shown = page.items.flatMap(({ aiSystems }) => aiSystems.map(({ id }) => id));
    const open = await services.assessments.openAbout(actor, shown);
    const frame = {
      title: 'Send questionnaire',
      crumbs: [...CRUMBS, { label: 'Send questionnaire', href: null }],
    };
    return show(
      'assessments/choose',
      frame,
      chooseView(page, { search, able, chosen: allChosen(query) }, open),
    );
  },
});

const FORM = z.strictObject({
  // A form sent without a button, by the Enter key of an old browser say, means to send.
  step: z.enum(['send', 'preview', 'change']).catch('send'),
  requestId: text(64, 'This form has lost its number. Open it again.'),
  questionnaire: text(200, 'Choose a questionnaire.'),
  contactName: text(200, 'Write the name of who is to answer.'),
  contactEmail: email('Write the e-mail address of who is to answer.'),
  dueOn: day('Choose the day by which you want the answers.'),
  message: text(4_000),
});

/** What the form needs to be shown: whom it is about, what can be sent, and what was typed. */
interface Sending {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly aiSystemId: string };
  readonly query: { readonly questionnaire: string };
  readonly now: Instant;
}

/** The form, new, as it was refused, or to be changed after a preview. */
async function sendForm(
  { actor, services, params, query, now }: Sending,
  form?: { readonly typed: Typed; readonly faults: readonly FormFault[] },
): Promise<Reply> {
  const [subject, published] = await Promise.all([
    services.aiSystems.read(actor, params.aiSystemId as AiSystemId),
    services.questionnaires.list(actor),
  ]);
  const { vendor } = subject;
  const frame = sendFrame(subject);
  if (form !== undefined) {
    const view = sendView(subject, published, form);
    return form.faults.length === 0
      ? show('assessments/send', frame, view)
      : again('assessments/send', frame, view);
  }
  const [first] = published;
  const typed = asTyped({
    requestId: randomUUID(),
    questionnaire: published.length === 1 && first !== undefined ? versionKey(first) : query.questionnaire,
    contactName: receivingContact(vendor)?.name ?? '',
    contactEmail: receivingContact(vendor)?.email ?? '',
    dueOn: addDays(dayIn(actor.timeZone, now), USUAL_DAYS),
  });
  return show('assessments/send', frame, sendView(subject, published, { typed, faults: [] }));
}

const sendFrame = ({ vendor, aiSystem }: Awaited<ReturnType<Services['aiSystems']['read']>>): Frame => ({
  title: `Send a questionnaire about ${aiSystem.name}`,
  crumbs: [
    ...CRUMBS,
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: 'Send questionnaire', href: null },
  ],
});

/** The letter of one questionnaire, before it goes. */
async function preview(
  { actor, services, params }: Sending,
  form: z.output<typeof FORM>,
  chosen: Questionnaire,
): Promise<Reply> {
  const { step: _, ...fields } = form;
  const aiSystemId = params.aiSystemId as AiSystemId;
  const { contactName, contactEmail, requestId, dueOn, message } = fields;
  const [subject, letters] = await Promise.all([
    services.aiSystems.read(actor, aiSystemId),
    services.assessments.previewLetters(actor, {
      requestId,
      questionnaireId: chosen.id,
      version: chosen.version,
      dueOn,
      message,
      recipients: [{ aiSystemId, contactName, contactEmail }],
    }),
  ]);
  const kept = Object.entries(fields).map(([name, value]) => ({ name, value }));
  const action = paths.sendQuestionnaire.to({ aiSystemId });
  return show('assessments/preview', sendFrame(subject), previewView({ letters, dueOn, action, kept }));
}

export const sendQuestionnairePage = memberPage('assessments.send')({
  path: paths.sendQuestionnaire,
  /** `?questionnaire=id@version` chooses one beforehand. */
  query: z.object({ questionnaire: search }),
  get: async (visit) => sendForm(visit),
  form: FORM,
  post: async (visit, form) => {
    const { actor, params, services, now } = visit;
    const { questionnaire: key, step, ...command } = form;
    if (step === 'change') return sendForm(visit, { typed: asTyped(form), faults: [] });
    const published = await services.questionnaires.list(actor);
    const chosen = published.find((each) => versionKey(each) === key);
    const faults = [...dueFaults(form.dueOn, dayIn(actor.timeZone, now))];
    if (chosen === undefined)
      faults.push({ field: 'questionnaire', text: 'Choose one of the questionnaires shown.' });
    if (chosen === undefined || faults.length > 0) return sendForm(visit, { typed: asTyped(form), faults });
    if (step === 'preview') return preview(visit, form, chosen);
    const assessmentId = await services.assessments.send(actor, {
      ...command,
      aiSystemId: params.aiSystemId as AiSystemId,
      questionnaireId: chosen.id,
      version: chosen.version,
    });
    return seeOther(paths.assessment.to({ assessmentId }), 'flash.questionnaire-sent', {
      name: form.contactName,
    });
  },
  refuse: async (visit, typed, faults) => sendForm(visit, { typed, faults }),
});
