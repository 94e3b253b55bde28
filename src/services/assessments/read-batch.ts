import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const readBatch =
  ({ storage }: Parts): Services['assessments']['readBatch'] =>
  async (actor, id) => {
    const stores = storage.within(memberWith(actor, 'assessments.read').organisationId);
    const batch = await stores.batches.read(id);
    if (batch === null) throw new NotFound();
    const ids = batch.items.map(({ assessmentId }) => assessmentId);
    const [assessments, mails] = await Promise.all([
      stores.assessments.ofIds(ids),
      stores.outbox.aboutAny('assessment', ids),
    ]);
    const rows = batch.items.map((item) => ({
      item,
      assessment: assessments.find((each) => each.id === item.assessmentId) ?? null,
      mail:
        mails.findLast((each) => each.about.id === item.assessmentId && each.template === 'invitation') ??
        null,
    }));
    return { batch, rows };
  };
