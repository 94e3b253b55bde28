import type { Model } from 'mongoose';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { AssessmentId } from '#domain/ids.js';
import type { AssessmentGuard, AssessmentPatch, Deed } from '../contract.js';
import { pushing } from '../pending.js';
import { type AssessmentScope, type OrganisationScope, scoped } from '../tenancy.js';
import { type AssessmentDocument, toAssessment } from './assessment-document.js';

/**
 * Changes an assessment while its guard holds, with its deed, in one update; null where the guard does not hold. The
 * event's id needs the revision, so the update is on the revision just read; whoever comes second reads again.
 */
export async function changeAssessment(
  assessments: Model<AssessmentDocument>,
  scope: OrganisationScope | AssessmentScope,
  id: AssessmentId,
  change: { readonly guard: AssessmentGuard; readonly patch: AssessmentPatch; readonly deed: Deed | null },
): Promise<Assessment | null> {
  const { guard, patch, deed } = change;
  for (;;) {
    const found = await scoped(scope, assessments.findOne({ _id: id })).lean();
    if (found === null || !holds(guard, found)) return null;
    const thing = {
      organisationId: scope.organisationId,
      kind: 'assessment',
      id,
      revision: found.revision + 1,
    } as const;
    const update = {
      $set: { ...patchable(patch), revision: thing.revision, changedAt: deed?.at ?? found.changedAt },
      ...pushing(thing, deed),
    };
    const guarded = { _id: id, revision: found.revision };
    const query = assessments.findOneAndUpdate(guarded, update, { returnDocument: 'after' });
    const changed = await scoped(scope, query).lean();
    if (changed !== null) return toAssessment(changed);
  }
}

/** Only what a patch may name, whatever else the object at hand carries: an assessment never moves to another tenant. */
function patchable(patch: AssessmentPatch): AssessmentPatch {
  const fields = [
    'state',
    'round',
    'contact',
    'invitation',
    'reminders',
    'farewell',
    'attestation',
    'submission',
    'returned',
    'claimedBy',
    'told',
    'sentAt',
    'dueOn',
  ] as const;
  return Object.fromEntries(fields.filter((field) => field in patch).map((field) => [field, patch[field]]));
}

const holds = (guard: AssessmentGuard, found: AssessmentDocument): boolean =>
  guard.states.includes(found.state) &&
  (guard.revision ?? found.revision) === found.revision &&
  (guard.round ?? found.round) === found.round &&
  (guard.invitation ?? found.invitation.number) === found.invitation.number;
