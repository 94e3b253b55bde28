import type { Assessment } from '#domain/assessments/assessment.js';
import { type AssessmentAction, allowedActions } from '#domain/assessments/transitions.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Parts } from '../parts.js';

/** A member's organisation's assessment. Somebody else's is NotFound. */
export async function ownAssessment(
  { storage }: Parts,
  member: Member,
  id: AssessmentId,
): Promise<Assessment> {
  const assessment = await storage.within(member.organisationId).assessments.read(id);
  if (assessment === null) throw new NotFound();
  return assessment;
}

/** Throws Stale where the table no longer lets the member do this: the page they saw is older than the state. */
export function checkAllowed(assessment: Assessment, member: Member, action: AssessmentAction): void {
  if (!allowedActions(assessment, member).has(action)) throw overtaken(assessment);
}

/** Somebody changed it since it was read: says how it stands now. */
export const overtaken = ({ state }: Assessment): Stale => new Stale('assessment-overtaken', { state });
