import type { Assessment } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { LinkEnded, NotAllowed, NotFound, Stale } from '#domain/errors.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
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
  if (guest.account === null) {
    const ended = whyEnded(assessment, guest.invitation, world.now());
    if (ended !== null) throw new LinkEnded(ended);
  } else if (!isKeptBy(assessment, guest.account)) throw new NotFound();
  return { guest, stores, assessment };
}

/** The same for a change: whoever only reads for their organisation may not. Throws NotAllowed, and Stale once it ended without answers. */
export async function writingVisitOf(parts: Parts, actor: Actor): Promise<Visit> {
  if (!mayAnswer(guestOf(actor))) throw new NotAllowed('not-allowed');
  const visit = await visitOf(parts, actor);
  if (visit.assessment.state === 'expired') throw new Stale('answering-over');
  return visit;
}

/** Whether a respondent may change answers: everybody with the link, and of an organisation that keeps it whoever answers for it. */
export const mayAnswer = ({ account }: Guest): boolean =>
  account === null || may(account.role, 'requests.answer');

/**
 * Whether an organisation's members come to it without the link, whose last day shuts nobody of them out. Throws LinkEnded
 * where the buyer withdrew it.
 */
export function isKeptBy(
  { claimedBy, state }: Pick<Assessment, 'claimedBy' | 'state'>,
  { organisationId }: Pick<Member, 'organisationId'>,
): boolean {
  if (claimedBy?.organisationId !== organisationId) return false;
  if (state === 'cancelled') throw new LinkEnded('cancelled');
  return true;
}

/** The respondent a link stands for. */
export const guestAt = ({ id, organisationId, contact, invitation, names, timeZone }: Assessment): Guest => ({
  kind: 'guest',
  assessmentId: id,
  organisationId,
  name: contact.name,
  email: contact.email,
  invitation: invitation.number,
  account: null,
  names,
  timeZone,
});

/** The question was not among those that came back. */
export const lockedQuestion = (): Stale => new Stale('question-locked');

/** The round is over. */
export const alreadySubmitted = (): Stale => new Stale('already-submitted');
