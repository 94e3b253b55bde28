import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { MOST_AT_ONCE } from '#domain/assessments/batch.js';
import { addDays, dayIn, type Instant } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { AiSystemId, BatchId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { SendBatch, Services } from '#services/contract.js';
import { choice, day, text } from '../../kit/fields.js';
import { addressWith } from '../../kit/listing.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { batchView } from './batch.view.js';
import { allChosen, CHOICE, joined } from './chosen.js';
import { composeView } from './compose.view.js';
import { dueFaults } from './due-fault.js';
import { previewView } from './preview.view.js';
import { USUAL_DAYS } from './send.js';
import { versionKey } from './send.view.js';

const CRUMBS = [
  { label: 'Assessments', href: paths.assessments.to() },
  { label: 'Send questionnaire', href: paths.newAssessment.to() },
];
const FRAME = { title: 'Send questionnaires', crumbs: [...CRUMBS, { label: 'Write', href: null }] };

const listed = z
  .union([z.string(), z.array(z.string())], 'Open this form again.')
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat().map(cleanText)));

const FORM = z.strictObject({
  step: choice(['preview', 'send', 'change'], 'Choose what to do.'),
  requestId: text(60, 'This form has lost its number. Open it again.'),
  questionnaire: text(200, 'Choose a questionnaire.'),
  dueOn: day('Choose the day by which you want the answers.'),
  message: text(4_000),
  system: listed,
  contactName: listed,
  contactEmail: listed,
});
type Fields = Omit<z.output<typeof FORM>, 'step'>;

interface Composer {
  readonly actor: Member;
  readonly services: Services;
  readonly now: Instant;
}

/** The form, new, as it was refused, or to be changed after a preview. */
async function compose(
  { actor, services }: Composer,
  typed: Typed,
  faults: readonly FormFault[] = [],
): Promise<Reply> {
  const ids = (typed['system'] ?? []) as AiSystemId[];
  const [subjects, published, open] = await Promise.all([
    services.assessments.subjects(actor, ids),
    services.questionnaires.list(actor),
    services.assessments.openAbout(actor, ids),
  ]);
  if (subjects.length < ids.length || ids.length === 0) throw new NotFound();
  const back = addressWith(paths.newAssessment.to(), { chosen: joined(ids) });
  const view = composeView({ subjects, published, back, open }, typed, faults);
  return faults.length === 0
    ? show('assessments/compose', FRAME, view)
    : again('assessments/compose', FRAME, view);
}

/** What is missing of who answers, at each field. */
function contactFaults(names: readonly string[], addresses: readonly string[], count: number): FormFault[] {
  return Array.from({ length: count }, (_, place) => {
    const name = names[place] ?? '';
    const address = addresses[place] ?? '';
    return [
      ...(name === '' || name.length > 200
        ? [{ field: `contactName.${place}`, text: 'Write the name of who is to answer.' }]
        : []),
      ...(emailAddress(address) === null
        ? [{ field: `contactEmail.${place}`, text: 'Write an e-mail address like name@company.example.' }]
        : []),
    ];
  }).flat();
}

/** The fields of the form as they were sent, in their order. */
const keptOf = (form: Fields) =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each })));

const typedOf = (form: Fields): Typed =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value].flat()]));

const commandOf = (form: Fields, chosen: { id: string; version: number }): SendBatch => ({
  requestId: form.requestId,
  questionnaireId: chosen.id,
  version: chosen.version,
  dueOn: form.dueOn,
  message: form.message,
  recipients: form.system.map((id, place) => ({
    aiSystemId: id as AiSystemId,
    contactName: form.contactName[place] ?? '',
    contactEmail: form.contactEmail[place] ?? '',
  })),
});

export const sendBatchPage = memberPage('assessments.send')({
  path: paths.sendBatch,
  query: z.object(CHOICE),
  get: async (visit) => {
    const { actor, query, services, now } = visit;
    const ids = allChosen(query);
    if (ids.length === 0) return seeOther(paths.newAssessment.to(), 'flash.choose-first');
    const back = addressWith(paths.newAssessment.to(), { chosen: joined(ids) });
    if (ids.length > MOST_AT_ONCE) return seeOther(back, 'flash.choose-fewer', { most: MOST_AT_ONCE });
    const subjects = await services.assessments.subjects(actor, ids);
    return compose(visit, {
      requestId: [randomUUID()],
      dueOn: [addDays(dayIn(actor.timeZone, now), USUAL_DAYS)],
      system: subjects.map(({ aiSystemId }) => aiSystemId),
      contactName: subjects.map(({ contact }) => contact.name),
      contactEmail: subjects.map(({ contact }) => contact.email),
    });
  },
  form: FORM,
  post: async (visit, { step, ...form }) => {
    const { actor, services, now } = visit;
    const { system, contactName, contactEmail, dueOn } = form;
    if (step === 'change') return compose(visit, typedOf(form));
    const published = await services.questionnaires.list(actor);
    const chosen = published.find((each) => versionKey(each) === form.questionnaire);
    const faults = [
      ...(chosen ? [] : [{ field: 'questionnaire', text: 'Choose one of the questionnaires shown.' }]),
      ...dueFaults(dueOn, dayIn(actor.timeZone, now)),
      ...contactFaults(contactName, contactEmail, system.length),
    ];
    if (chosen === undefined || faults.length > 0) return compose(visit, typedOf(form), faults);
    const command = commandOf(form, chosen);
    if (step === 'preview') {
      const letters = await services.assessments.previewLetters(actor, command);
      const previewed = { letters, dueOn, action: paths.sendBatch.to(), kept: keptOf(form) };
      return show('assessments/preview', FRAME, previewView(previewed));
    }
    const batchId = await services.assessments.sendBatch(actor, command);
    return seeOther(paths.batch.to({ batchId }), 'flash.batch-sent', { count: system.length });
  },
  refuse: async (visit, typed, faults) => {
    const { system = [], contactName = [], contactEmail = [] } = typed;
    return compose(visit, typed, [...faults, ...contactFaults(contactName, contactEmail, system.length)]);
  },
});

export const batchPage = memberPage('assessments.read')({
  path: paths.batch,
  get: async ({ actor, params, services }) => {
    const detail = await services.assessments.readBatch(actor, params.batchId as BatchId);
    const view = batchView(detail, actor);
    const [home] = CRUMBS;
    const crumbs = [...(home === undefined ? [] : [home]), { label: view.title, href: null }];
    return show('assessments/batch', { title: view.title, crumbs }, view);
  },
});
