import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

export const downloadEvidence =
  ({ storage, world }: Parts): Services['assessments']['downloadEvidence'] =>
  async (actor, id) => {
    const stores = storage.within(memberWith(actor, 'evidence.read').organisationId);
    const evidence = await stores.evidence.read(id);
    if (evidence === null) throw new NotFound();
    const { name, assessmentId: assessment } = evidence;
    const deed = deedOf(world, actor, 'evidence.downloaded', { name, assessment });
    await stores.audit.record({ ...deed, thing: { kind: 'evidence', id } });
    const stream = await stores.evidence.open(id);
    if (stream === null) throw new NotFound();
    return { evidence, stream };
  };
