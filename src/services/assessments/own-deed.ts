import type { Assessment } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { Stale } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import { passOn } from '../background/pass-on.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { type Move, movement } from './movement.js';
import { checkAllowed, ownAssessment } from './own-assessment.js';

/** A deed of a member on the assessment they saw; `standing` is how it is now. */
export type DeedOutcome =
  | { readonly outcome: 'done'; readonly standing: Assessment }
  /** Somebody changed it first. Nothing was done. */
  | { readonly outcome: 'stale'; readonly standing: Assessment };

/** Does one row of the table for a member, with its event and letters, and passes both on. Throws Stale where the table does not allow it. */
export async function ownDeed(
  parts: Parts,
  member: Member,
  assessment: Assessment,
  move: Omit<Move, 'doer'>,
): Promise<DeedOutcome> {
  checkAllowed(assessment, member, move.action);
  const { guard, patch, deed } = movement(parts.world, assessment, { ...move, doer: auditActor(member) });
  const stores = parts.storage.within(member.organisationId);
  const standing = await stores.assessments.change(assessment.id, guard, patch, deed);
  if (standing === null)
    return { outcome: 'stale', standing: await ownAssessment(parts, member, assessment.id) };
  await passOn(parts);
  return { outcome: 'done', standing };
}

/** Throws Stale where the vendor's link opens nothing: a letter with it would be in vain. */
export function demandWorkingLink({ world }: Parts, assessment: Assessment): void {
  if (whyEnded(assessment, assessment.invitation.number, world.now()) !== null) throw new Stale('link-over');
}
