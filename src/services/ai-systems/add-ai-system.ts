import { NOTHING_KNOWN } from '#domain/ai-systems/ai-system.js';
import { NotFound } from '#domain/errors.js';
import type { AiSystemId } from '#domain/ids.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { ownerOf } from '../vendors/vendor-owners.js';
import { aiSystemFields } from './ai-system-fields.js';

export const addAiSystem =
  (parts: Parts): Services['aiSystems']['add'] =>
  async (actor, vendorId, form) => {
    const { organisationId } = memberWith(actor, 'vendors.change');
    const { storage, world } = parts;
    const owner = await ownerOf(parts, organisationId, form.ownerId ?? null);
    const fields = { ...aiSystemFields(form), owner };
    const stores = storage.within(organisationId);
    if ((await stores.vendors.read(vendorId)) === null) throw new NotFound();
    const id = world.newId() as AiSystemId;
    const now = world.now();
    const dates = { createdAt: now, changedAt: now };
    const system = { id, organisationId, vendorId, ...fields, ...NOTHING_KNOWN, revision: 1, ...dates };
    await stores.aiSystems.add(system, deedOf(world, actor, 'ai-system.added', { name: fields.name }));
    return id;
  };
