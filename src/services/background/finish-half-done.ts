import type { Assessment } from '#domain/assessments/assessment.js';
import { later, MINUTE } from '#domain/dates.js';
import { finishSubmission } from '../answering/finish-submission.js';
import { finishBatch } from '../assessments/finish-batch.js';
import { finishSending } from '../assessments/finish-sending.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { finishReview } from '../reviews/finish-review.js';

/** Whoever began may still be at it; the steps could be run twice, but need not. */
const GRACE = MINUTE;

export const finishHalfDone =
  (parts: Parts): Services['background']['finishHalfDone'] =>
  async () => {
    const { storage, world } = parts;
    const { assessments, batches, reviews } = storage.acrossAll('what a crash left half-way is finished');
    const before = later(world.now(), -GRACE);
    let finished = 0;
    for (const batch of await batches.unfinished(before))
      finished += await finish(parts, { batch: batch.id }, () => finishBatch(parts, batch));
    for (const assessment of await assessments.unfinished(before))
      finished += await finish(parts, { assessment: assessment.id }, () => goOn(parts, assessment));
    for (const review of await reviews.unfinished(before))
      finished += await finish(parts, { review: review.assessmentId }, () => finishReview(parts, review));
    return finished;
  };

async function goOn(parts: Parts, assessment: Assessment): Promise<void> {
  if (assessment.state === 'sending') await finishSending(parts, assessment);
  else await finishSubmission(parts, assessment);
}

/** One that cannot be finished must not keep the others waiting. */
async function finish(
  { world }: Parts,
  what: Readonly<Record<string, string>>,
  act: () => Promise<void>,
): Promise<number> {
  try {
    await act();
    return 1;
  } catch (error) {
    world.log.error('Something left half-way could not be finished.', { ...what, error });
    return 0;
  }
}
