import type { Assessment } from '#domain/assessments/assessment.js';
import { later, MINUTE } from '#domain/dates.js';
import { finishSubmission } from '../answering/finish-submission.js';
import { finishSending } from '../assessments/finish-sending.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** Whoever began may still be at it; the steps could be run twice, but need not. */
const GRACE = MINUTE;

export const finishHalfDone =
  (parts: Parts): Services['background']['finishHalfDone'] =>
  async () => {
    const { storage, world } = parts;
    const { assessments } = storage.acrossAll('what a crash left half-way is finished');
    const halfDone = await assessments.unfinished(later(world.now(), -GRACE));
    let finished = 0;
    for (const assessment of halfDone) finished += await finish(parts, assessment);
    return finished;
  };

/** One that cannot be finished must not keep the others waiting. */
async function finish(parts: Parts, assessment: Assessment): Promise<number> {
  try {
    if (assessment.state === 'sending') await finishSending(parts, assessment);
    else await finishSubmission(parts, assessment);
    return 1;
  } catch (error) {
    parts.world.log.error('An assessment left half-way could not be finished.', {
      assessment: assessment.id,
      error,
    });
    return 0;
  }
}
