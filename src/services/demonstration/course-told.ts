import type { AssessmentId } from '#domain/ids.js';
import type { Guest, Member } from '#domain/organisations/actor.js';
import { tellAnswers } from './answers-told.js';
import type { Course, Story, TellOrganisation } from './story.js';
import type { Telling } from './telling.js';
import { type SystemsTold, systemKey } from './vendors-told.js';

/** Something that happened on one day. Each act may be told again and changes nothing then. */
export interface Act {
  readonly day: number;
  tell(): Promise<void>;
}

/** What the courses of one organisation's assessments take place in. */
export interface Scene {
  readonly story: Story;
  readonly organisation: TellOrganisation;
  readonly members: ReadonlyMap<string, Member>;
  readonly systems: SystemsTold;
}

/** The acts of one assessment, in their order. */
export function actsOf(telling: Telling, scene: Scene, course: Course): Act[] {
  const { services } = telling;
  const id = course.id as AssessmentId;
  const sender = needed(scene.members.get(course.sentBy));
  const guest = () => followLink(telling, sender, id);
  const { opened, answered, submitted, cancelled } = course;
  const acts: Act[] = [{ day: course.sent, tell: () => send(telling, scene, course) }];
  if (opened !== undefined) acts.push({ day: opened, tell: async () => void (await guest()) });
  if (answered !== undefined) {
    const answers = needed(scene.story.answers[answered.answers]);
    acts.push({
      day: answered.on,
      tell: async () => tellAnswers(telling, await guest(), { answers, first: answered.first }),
    });
  }
  if (submitted !== undefined)
    acts.push({ day: submitted.on, tell: async () => submit(telling, await guest(), submitted) });
  if (cancelled !== undefined)
    acts.push({ day: cancelled, tell: () => services.assessments.cancel(sender, id) });
  return acts.map(({ day, tell }) => ({ day, tell: unless(() => isOver(telling, sender, id), tell) }));
}

async function send({ services, clock }: Telling, scene: Scene, course: Course): Promise<void> {
  const { vendors } = scene.organisation;
  const { contact } = needed(vendors.find(({ name }) => name === course.vendor));
  await services.assessments.send(needed(scene.members.get(course.sentBy)), {
    requestId: course.id,
    aiSystemId: needed(scene.systems.get(systemKey(course.vendor, course.aiSystem))),
    questionnaireId: scene.story.questionnaire.id,
    version: scene.story.questionnaire.version,
    contactName: contact.name,
    contactEmail: contact.email,
    dueOn: clock.dateAt(course.due),
    message: course.message,
  });
}

async function submit(
  { services }: Telling,
  guest: Guest,
  who: { name: string; title: string },
): Promise<void> {
  const { outcome } = await services.answering.submit(guest, who);
  if (outcome !== 'submitted') throw new Error(`The demonstration leaves ${guest.assessmentId} unfinished.`);
}

/** Opens the link as a vendor does: from the letter. */
async function followLink({ services }: Telling, sender: Member, id: AssessmentId): Promise<Guest> {
  const { mails } = await services.assessments.read(sender, id);
  const invitation = needed(mails.find(({ template }) => template === 'invitation'));
  const { text } = await services.mailbox.read(invitation.id);
  const token = /\/invitations\/([\w-]+)/.exec(text)?.[1];
  return services.answering.open(needed(token));
}

/** Whether nothing more can happen to it: an earlier telling came this far. */
async function isOver({ storage }: Telling, { organisationId }: Member, id: AssessmentId): Promise<boolean> {
  const assessment = await storage.within(organisationId).assessments.read(id);
  return assessment !== null && (assessment.submission !== null || assessment.state === 'cancelled');
}

const unless = (isTrue: () => Promise<boolean>, act: () => Promise<void>) => async (): Promise<void> => {
  if (!(await isTrue())) await act();
};

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The demonstration story misses somebody or something it names.');
  return value;
}
