import type { Assessment } from '#domain/assessments/assessment.js';
import { type AssessmentAction, allowedActions } from '#domain/assessments/transitions.js';
import { Stale } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';

/**
 * Throws Stale where the assessment's state lets the member do none of these any more, as after a step back in the
 * browser: a form must not be filled in that is refused in the end.
 */
export function stillAllowed(
  assessment: Assessment,
  member: Member,
  actions: readonly AssessmentAction[],
): void {
  const allowed = allowedActions(assessment, member);
  if (!actions.some((action) => allowed.has(action)))
    throw new Stale('assessment-overtaken', { state: assessment.state });
}
