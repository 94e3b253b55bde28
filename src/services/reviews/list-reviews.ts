import type { Assessment } from '#domain/assessments/assessment.js';
import { dayIn, daysBetween, type Instant } from '#domain/dates.js';
import type { Review } from '#domain/reviews/review.js';
import { memberWith } from '../authorise.js';
import type { AnyScore, ReviewRow, Services } from '../contract.js';
import type { Parts } from '../parts.js';

const PAGE_SIZE = 20;
/** So many are put in order; more than an organisation has waiting at a time. */
const MOST_WAITING = 1_000;

export const listReviews =
  ({ storage, world }: Parts): Services['reviews']['list'] =>
  async (actor, { search, state, page }) => {
    const { organisationId } = memberWith(actor, 'reviews.read');
    const stores = storage.within(organisationId);
    const states = state === '' ? (['submitted', 'in-review'] as const) : [state];
    const [waiting, counts] = await Promise.all([
      stores.assessments.list({ search, states, vendorId: null, sort: 'due', page: 1, size: MOST_WAITING }),
      stores.assessments.countByState(),
    ]);
    const ids = waiting.items.map(({ id }) => id);
    const scores = await stores.scores.ofAssessments(ids);
    const now = world.now();
    const rows = waiting.items
      .map((assessment) => rowOf(assessment, scores.get(assessment.id) ?? null, now))
      .sort(worstFirst);
    const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const reviews = await stores.reviews.ofAssessments(shown.map(({ assessment }) => assessment.id));
    return {
      rows: {
        items: shown.map((row) => ({ ...row, judged: judgedIn(row, reviews.get(row.assessment.id)) })),
        total: rows.length,
        page,
        size: PAGE_SIZE,
      },
      counts: { submitted: counts.submitted ?? 0, 'in-review': counts['in-review'] ?? 0 },
    };
  };

function rowOf(assessment: Assessment, score: AnyScore | null, now: Instant): ReviewRow {
  const { timeZone, dueOn, submission } = assessment;
  const submittedOn = dayIn(timeZone, submission?.at ?? assessment.createdAt);
  return {
    assessment,
    score,
    overdueDays: Math.max(0, daysBetween(dueOn, dayIn(timeZone, now))),
    waitingDays: Math.max(0, daysBetween(submittedOn, dayIn(timeZone, now))),
    judged: null,
  };
}

function judgedIn({ assessment }: ReviewRow, review: Review | undefined): number | null {
  if (assessment.state !== 'in-review' || review === undefined) return null;
  return Object.values(review.judgements).filter((judgement) => (judgement?.verdict ?? null) !== null).length;
}

/** Most critical questions failed, then lowest score (not scored last), then longest waiting. */
function worstFirst(a: ReviewRow, b: ReviewRow): number {
  const valueOf = ({ score }: ReviewRow) => score?.value ?? 101;
  const failedIn = ({ score }: ReviewRow) => score?.cappedBy.length ?? 0;
  return failedIn(b) - failedIn(a) || valueOf(a) - valueOf(b) || b.waitingDays - a.waitingDays;
}
