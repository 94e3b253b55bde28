import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { readClassification } from './read-classification.js';

export const takeStatement =
  (parts: Parts): Services['aiSystems']['statement'] =>
  async (actor, id, options = {}) => {
    const { organisationId } = memberWith(actor, 'vendors.read');
    const subject = await readClassification(parts)(actor, id, options);
    const { aiSystem, pack, classification } = subject;
    const deed = deedOf(parts.world, actor, 'ai-system.statement-taken', {
      name: aiSystem.name,
      pack: pack.version,
      on: classification.on,
    });
    await parts.storage
      .within(organisationId)
      .audit.record({ ...deed, thing: { kind: 'ai-system', id: aiSystem.id } });
    return subject;
  };
