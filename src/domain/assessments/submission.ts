import { isNothing, NOTHING_GIVEN } from '../ai-systems/given.js';
import type { WeighedClaim } from '../certification-claims/weigh-claim.js';
import { dayIn } from '../dates.js';
import type { QuestionId, SubmissionId } from '../ids.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import type { Score } from '../scoring/score.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import { weighClaims } from '../scoring/weigh-claims.js';
import type { Answer, Answers, Assessment, Attested, Submission } from './assessment.js';

/** What a submission's fingerprint is taken of. */
type SubmissionRecord = Omit<Submission, 'sha256'>;

/** The record of a round: what was asked, in order, and what was answered. Depends on nothing but what is stored. */
export function recordOf(
  assessment: Assessment,
  { name, title, at }: Attested,
  round: { questionnaire: Questionnaire; answers: Answers; asked: ReadonlySet<QuestionId> },
): SubmissionRecord {
  const { questionnaire, answers, asked } = round;
  const { id: assessmentId, organisationId, names, given } = assessment;
  return {
    id: `${assessmentId}-${assessment.round}` as SubmissionId,
    organisationId,
    assessmentId,
    round: assessment.round,
    at,
    attestation: { name, title, at },
    names,
    questionnaire: assessment.questionnaire,
    ...(isNothing(given) ? {} : { given }),
    questions: questionnaire.sections
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => asked.has(id))
      .map(({ id, text }) => ({ id, text, answer: submitted(answers[id]) })),
  };
}

/** Where in the vendor's library an answer came from is nobody else's to know. */
function submitted(answer: Answer | undefined): Answer | null {
  if (answer === undefined) return null;
  const { reusedFrom: _, ...rest } = answer;
  return rest;
}

/** The answers of a submission, by question. */
export const submittedAnswers = ({ questions }: Pick<Submission, 'questions'>): Answers =>
  Object.fromEntries(questions.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]])));

/** The score of a submission, as of its day where the buyer is, with the claims of certification in it weighed. */
export const scoreSubmission = (
  questionnaire: Questionnaire,
  submission: Submission,
  {
    assessment,
    claims,
  }: { readonly assessment: Pick<Assessment, 'timeZone'>; readonly claims: readonly WeighedClaim[] },
): Score =>
  weighClaims(
    scoreAnswers(
      questionnaire,
      submittedAnswers(submission),
      dayIn(assessment.timeZone, submission.at),
      submission.given ?? NOTHING_GIVEN,
    ),
    questionnaire,
    claims,
  );
