import type { Batch } from '#domain/assessments/batch.js';
import type { Parts } from '../parts.js';
import { draftFrom } from './draft-batch.js';
import { finishSending } from './finish-sending.js';

/**
 * Makes and sends each assessment of a batch, then marks it done. Any number of processes may do this at once and again:
 * an assessment has its id from the batch, so that it is made once, and finishing its sending changes nothing twice.
 */
export async function finishBatch(parts: Parts, batch: Batch): Promise<void> {
  const { storage, world } = parts;
  const stores = storage.within(batch.organisationId);
  for (const item of batch.items) {
    const draft = draftFrom(parts, batch, item);
    const made = await stores.assessments.add(draft, null);
    if (made || (await stores.assessments.read(draft.id))?.state === 'sending')
      await finishSending(parts, draft);
  }
  await stores.batches.finish(batch.id, world.now());
}
