import type { Assessment } from '#domain/assessments/assessment.js';
import { later, MINUTE } from '#domain/dates.js';
import { finishSubmission } from '../answering/finish-submission.js';
import { finishBatch } from '../assessments/finish-batch.js';
import { finishSending } from '../assessments/finish-sending.js';
import type { Services } from '../contract.js';
import { finishJoining } from '../members/accept.js';
import { finishGiving } from '../own-certificates/finish-giving.js';
import type { Parts } from '../parts.js';
import { finishPublishing } from '../questionnaires/publish-draft.js';
import { finishReview } from '../reviews/finish-review.js';
import { eachAlone } from './each-alone.js';

/** Whoever began may still be at it; the steps could be run twice, but need not. */
const GRACE = MINUTE;

export const finishHalfDone =
  (parts: Parts): Services['background']['finishHalfDone'] =>
  async () => {
    const { storage, world } = parts;
    const { assessments, batches, drafts, enrolments, reviews } = storage.acrossAll(
      'what a crash left half-way is finished',
    );
    const before = later(world.now(), -GRACE);
    const alone = eachAlone(world.log);
    return (
      (await alone(
        await batches.unfinished(before),
        ({ id }) => ({ batch: id }),
        (batch) => finishBatch(parts, batch),
      )) +
      (await alone(
        await assessments.unfinished(before),
        ({ id }) => ({ assessment: id }),
        (assessment) => goOn(parts, assessment),
      )) +
      (await alone(
        await reviews.unfinished(before),
        ({ assessmentId }) => ({ review: assessmentId }),
        (review) => finishReview(parts, review),
      )) +
      (await alone(
        await drafts.unfinished(before),
        ({ id }) => ({ draft: id }),
        (draft) => finishPublishing(parts, draft),
      )) +
      (await alone(
        await enrolments.open(world.now()),
        ({ id }) => ({ enrolment: id }),
        (enrolment) => finishJoining(parts, enrolment),
      )) +
      (await finishGiving(parts, before))
    );
  };

async function goOn(parts: Parts, assessment: Assessment): Promise<void> {
  if (assessment.state === 'sending') await finishSending(parts, assessment);
  else await finishSubmission(parts, assessment);
}
