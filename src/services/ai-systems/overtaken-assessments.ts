import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { changesSince, countedFrom } from '#domain/ai-systems/overtaken.js';
import { touchedQuestions } from '#domain/ai-systems/reassessment-rules.js';
import type { Assessment, AssessmentState } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { flaggedIn } from '#domain/reviews/review.js';
import { memberWith } from '../authorise.js';
import type { Overtaken, Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { readAiSystem } from './read-ai-system.js';

/** Assessments of one AI system that are looked at, newest first. */
const LOOKED_AT = 50;

export const readOvertaken =
  (parts: Parts): Services['aiSystems']['overtaken'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'vendors.read');
    const { aiSystem, vendor } = await readAiSystem(parts)(actor, id);
    const { honesty } = parts.content.reassessment;
    return { aiSystem, vendor, honesty, overtaken: await overtakenBy(parts, member, aiSystem) };
  };

/** Assessments that answers can no longer come of, or not yet. */
const NOT_LOOKED_AT: readonly AssessmentState[] = ['sending', 'cancelled'];

/** Of each questionnaire the assessment sent last, where changes since then bear on any of its questions. */
export async function overtakenBy(
  parts: Parts,
  { organisationId }: Member,
  aiSystem: AiSystem,
): Promise<readonly Overtaken[]> {
  if (aiSystem.former.length === 0) return [];
  const { assessments } = parts.storage.within(organisationId);
  const { items } = await assessments.list({
    search: '',
    states: [],
    vendorId: aiSystem.vendorId,
    aiSystemId: aiSystem.id,
    sort: '-changed',
    page: 1,
    size: LOOKED_AT,
  });
  const sent = items.flatMap((assessment) => {
    const { state, sentAt } = assessment;
    return sentAt === null || NOT_LOOKED_AT.includes(state) ? [] : [{ assessment, sentAt }];
  });
  const last = sent.filter(({ assessment, sentAt }) =>
    sent.every(
      (other) => other.assessment.questionnaire.id !== assessment.questionnaire.id || other.sentAt <= sentAt,
    ),
  );
  const found = await Promise.all(last.map((each) => overtakenOf(parts, aiSystem, each)));
  return found.flatMap((one) => one ?? []);
}

interface Sent {
  readonly assessment: Assessment;
  readonly sentAt: Instant;
}

async function overtakenOf(
  parts: Parts,
  aiSystem: AiSystem,
  { assessment, sentAt }: Sent,
): Promise<Overtaken | null> {
  const since = countedFrom(aiSystem, { id: assessment.id, sentAt });
  const changes = changesSince(aiSystem, since);
  if (changes.length === 0) return null;
  const questionnaire = await parts.shelf.take(assessment.questionnaire);
  const { asked, flagged } = await submittedTo(parts, assessment);
  const askedAgain = askedAgainSince(assessment, aiSystem.former.at(-1)?.at ?? since);
  const kinds = new Set(changes.map(({ kind }) => kind));
  const touched = touchedQuestions(parts.content.reassessment, questionnaire, kinds).filter(
    ({ question: { id } }) => (asked === null || asked.has(id)) && !askedAgain.has(id),
  );
  if (touched.length === 0) return null;
  const count = asked?.size ?? null;
  return { assessment, since, changes, questionnaire, touched, asked: count, alreadyFlagged: flagged };
}

/** The questions submitted last, null before anything was; and those flagged in the open review of them. */
async function submittedTo(parts: Parts, { id, organisationId, submission: last }: Assessment) {
  const { submissions, reviews } = parts.storage.within(organisationId);
  const submission = last && (await submissions.latest(id));
  if (submission === null) return { asked: null, flagged: [] };
  const review = await reviews.read(id, submission.round);
  const flagged = review?.state === 'open' ? flaggedIn(submission, review.judgements) : [];
  return {
    asked: new Set(submission.questions.map((question) => question.id)),
    flagged: flagged.map(({ question }) => question),
  };
}

/** What went back to the vendor since: it is being answered as things stand now. */
function askedAgainSince({ returned }: Assessment, changedAt: Instant): ReadonlySet<QuestionId> {
  const isSince = returned !== null && returned.at >= changedAt;
  return new Set(isSince ? returned.questions.map(({ question }) => question) : []);
}
