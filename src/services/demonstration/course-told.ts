import type { Assessment, AssessmentState } from '#domain/assessments/assessment.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Guest } from '#domain/organisations/actor.js';
import { tellAnswers } from './answers-told.js';
import { claim } from './claim-told.js';
import { giveCertificate } from './giving-told.js';
import type { Happening, HappeningThat } from './happenings.js';
import { needed } from './needed.js';
import { decide, move, raise, returnQuestions, review } from './review-told.js';
import { type Act, memberOf, type Scene, type Told } from './scene.js';
import type { Course } from './story.js';
import type { Telling } from './telling.js';
import { systemKey } from './vendors-told.js';

/** The acts of one assessment, in their order. */
export function actsOf(telling: Telling, scene: Scene, course: Course): Act[] {
  const told = {
    id: course.id as AssessmentId,
    sender: needed(scene.members.get(course.sentBy)),
    scene,
  };
  let round = 1;
  const happenings = course.happens.map((happening) => {
    const act = { day: happening.on, tell: onlyNow(telling, told, { happening, round }) };
    if (happening.does === 'return') round += 1;
    return act;
  });
  return [{ day: course.sent, tell: () => send(telling, scene, course) }, ...happenings];
}

async function send({ services, clock }: Telling, scene: Scene, course: Course): Promise<void> {
  const { vendors } = scene.organisation;
  const { contact } = needed(vendors.find(({ name }) => name === course.vendor));
  const { id, version } = needed(scene.story.questionnaires[course.questionnaire]);
  await services.assessments.send(needed(scene.members.get(course.sentBy)), {
    requestId: course.id,
    aiSystemId: needed(scene.systems.get(systemKey(course.vendor, course.aiSystem))),
    questionnaireId: id,
    version,
    contactName: contact.name,
    contactEmail: contact.email,
    dueOn: clock.dateAt(course.due),
    message: course.message,
  });
}

const OPEN: readonly AssessmentState[] = ['sent', 'in-progress', 'returned'];
/** Where an assessment stands when each thing happens: anywhere else, an earlier telling came further. */
const FROM: Readonly<Record<Happening['does'], readonly AssessmentState[]>> = {
  open: OPEN,
  answer: OPEN,
  submit: OPEN,
  cancel: OPEN,
  claim: OPEN,
  give: OPEN,
  review: ['submitted', 'in-review'],
  raise: ['in-review', 'decided'],
  move: ['in-review', 'returned', 'in-progress', 'submitted', 'decided'],
  return: ['in-review'],
  decide: ['in-review'],
};

const onlyNow =
  (telling: Telling, told: Told, { happening, round }: { happening: Happening; round: number }) =>
  async (): Promise<void> => {
    const { id, sender } = told;
    const assessment = needed(await telling.storage.within(sender.organisationId).assessments.read(id));
    if (assessment.round !== round || !FROM[happening.does].includes(assessment.state)) return;
    await happen(telling, told, { happening, assessment });
  };

async function happen(
  telling: Telling,
  told: Told,
  { happening, assessment }: { happening: Happening; assessment: Assessment },
): Promise<void> {
  const { services } = telling;
  switch (happening.does) {
    case 'open':
      return void (await followLink(telling, told));
    case 'answer':
      return await answer(telling, told, happening);
    case 'submit':
      return await submit(telling, await followLink(telling, told), happening);
    case 'cancel':
      return await services.assessments.cancel(memberOf(told, happening.by), assessment.id);
    case 'claim': {
      const { email } = assessment.contact;
      return await claim(telling, { guest: await followLink(telling, told), email }, happening);
    }
    case 'give':
      return await giveCertificate(telling, assessment, happening);
    case 'review':
      return await review(telling, told, happening);
    case 'raise':
      return await raise(telling, told, happening);
    case 'move':
      return await move(telling, told, happening);
    case 'return':
      return await returnQuestions(telling, told, happening);
    case 'decide':
      return await decide(telling, told, happening);
  }
}

async function answer(telling: Telling, told: Told, happening: HappeningThat<'answer'>): Promise<void> {
  const answers = needed(told.scene.story.answers[happening.answers]);
  await tellAnswers(telling, await followLink(telling, told), { answers, first: happening.first });
}

async function submit(
  { services }: Telling,
  guest: Guest,
  { name, title }: HappeningThat<'submit'>,
): Promise<void> {
  const result = await services.answering.submit(guest, { name, title });
  if (result.outcome === 'submitted') return;
  const open = result.gaps.map(({ question }) => question).join(', ');
  throw new Error(`The demonstration leaves ${guest.assessmentId} unfinished: ${open}`);
}

/** Opens the link as a vendor does: from the letter. */
async function followLink({ services }: Telling, { sender, id }: Told): Promise<Guest> {
  const { mails } = await services.assessments.read(sender, id);
  const invitation = needed(mails.find(({ template }) => template === 'invitation'));
  const { text } = await services.mailbox.read(invitation.id);
  const token = /\/invitations\/([\w-]+)/.exec(text)?.[1];
  return services.answering.open(needed(token));
}
