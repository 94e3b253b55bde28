import type { Assessment } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { LinkEnded, NotFound, Stale } from '#domain/errors.js';
import type { Actor, Guest } from '#domain/organisations/actor.js';
import type { AnsweringStores } from '#storage/contract.js';
import { guestOf } from '../authorise.js';
import type { Parts } from '../parts.js';

/** A respondent at their assessment. */
export interface Visit {
  readonly guest: Guest;
  readonly stores: AnsweringStores;
  readonly assessment: Assessment;
}

/** The assessment a guest's link opens, as it stands. Throws NotSignedIn, NotFound or LinkEnded. */
export async function visitOf({ storage, world }: Parts, actor: Actor): Promise<Visit> {
  const guest = guestOf(actor);
  const stores = storage.answering(guest);
  const assessment = await stores.assessment.read();
  if (assessment === null) throw new NotFound();
  const ended = whyEnded(assessment, guest.invitation, world.now());
  if (ended !== null) throw new LinkEnded(ended);
  return { guest, stores, assessment };
}

/** The respondent a link stands for. */
export const guestAt = ({ id, organisationId, contact, invitation, names, timeZone }: Assessment): Guest => ({
  kind: 'guest',
  assessmentId: id,
  organisationId,
  name: contact.name,
  email: contact.email,
  invitation: invitation.number,
  names,
  timeZone,
});

/** The question was not among those that came back. */
export const lockedQuestion = (): Stale => new Stale('question-locked');

/** The round is over. */
export const alreadySubmitted = (): Stale => new Stale('already-submitted');
