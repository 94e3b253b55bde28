import type { AnswerSection } from '#domain/assessments/assessment.js';
import type { AssessmentId, OrganisationId, SectionId } from '#domain/ids.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { carryPending, type Pending } from '../pending.js';

export interface AnswerSectionDocument extends AnswerSection, Pending {
  readonly _id: string;
  readonly organisationId: OrganisationId;
  /** Its place in the questionnaire, from 0. */
  readonly place: number;
}

export const answerSectionSchema = schemaOf<AnswerSectionDocument>(
  'answerSections',
  { audience: 'shared', organisation: 'organisationId', assessment: 'assessmentId' },
  {
    organisationId: ID,
    assessmentId: ID,
    sectionId: ID,
    place: Number,
    lockedRound: Number,
    lockedQuestions: [String],
    answers: WHOLE,
  },
);
answerSectionSchema.index({ assessmentId: 1, place: 1 });
carryPending(answerSectionSchema);

/** The one document of an assessment's section. */
export const answerSectionId = (assessment: AssessmentId, section: SectionId): string =>
  `${assessment}.${section}`;

export const toAnswerSection = (document: AnswerSectionDocument): AnswerSection => ({
  assessmentId: document.assessmentId,
  sectionId: document.sectionId,
  lockedRound: document.lockedRound,
  // Sections made before questions could come back have no such list.
  lockedQuestions: document.lockedQuestions ?? [],
  answers: document.answers,
});
