import type { Assessment } from '#domain/assessments/assessment.js';
import type { Parts } from '../parts.js';
import { movement } from './movement.js';

/**
 * Makes the answer sections, then sends: the state, the audit event and the order for the letter in one update. Each step
 * may be done again, by a request or a job, and changes nothing the second time; the event names the member who sent.
 */
export async function finishSending(parts: Parts, assessment: Assessment): Promise<void> {
  const { storage, shelf, world } = parts;
  const stores = storage.within(assessment.organisationId);
  const { sections } = await shelf.take(assessment.questionnaire);
  await stores.makeAnswerSections(
    assessment.id,
    sections.map(({ id }) => id),
  );
  const { id, name } = assessment.sentBy;
  const { guard, patch, deed } = movement(world, assessment, {
    action: 'finish-sending',
    doer: { kind: 'member', id, name },
    patch: { sentAt: world.now() },
    payload: {
      to: assessment.contact.email,
      questionnaire: assessment.questionnaire.title,
      dueOn: assessment.dueOn,
    },
  });
  await stores.vendors.noteAsked(assessment.vendorId, assessment.createdAt);
  await stores.assessments.change(assessment.id, guard, patch, deed);
}
