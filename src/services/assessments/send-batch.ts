import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { draftBatch } from './draft-batch.js';
import { finishBatch } from './finish-batch.js';

/** The batch is kept first, whole; `finishBatch` does the rest, and a job does it again where a crash cut it short. */
export const sendBatch =
  (parts: Parts): Services['assessments']['sendBatch'] =>
  async (actor, command) => {
    const member = memberWith(actor, 'assessments.send');
    const { batches } = parts.storage.within(member.organisationId);
    const batch = await draftBatch(parts, member, command);
    const earlier = (await batches.add(batch)) ? batch : await batches.read(batch.id);
    demand(earlier !== null, 'This form has lost its number. Open it again.');
    if (earlier.doneAt === null) await finishBatch(parts, earlier);
    await passOn(parts);
    return earlier.id;
  };
