import type { Assessment } from '#domain/assessments/assessment.js';
import { daysLeft } from '#domain/assessments/invitation.js';
import type { OrganisationId } from '#domain/ids.js';
import type { AssessmentRow } from '../contract.js';
import type { Parts } from '../parts.js';

/** Puts beside each assessment its latest score and the days until it is due. */
export async function assessmentRows(
  { storage, world }: Parts,
  organisationId: OrganisationId,
  assessments: readonly Assessment[],
): Promise<AssessmentRow[]> {
  const submitted = assessments.filter(({ submission }) => submission !== null).map(({ id }) => id);
  const scores = await storage.within(organisationId).scores.ofAssessments(submitted);
  const now = world.now();
  return assessments.map((assessment) => ({
    assessment,
    score: scores.get(assessment.id) ?? null,
    dueIn: daysLeft(assessment, now),
  }));
}
