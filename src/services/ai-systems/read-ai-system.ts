import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const readAiSystem =
  ({ storage }: Parts): Services['aiSystems']['read'] =>
  async (actor, id) => {
    const stores = storage.within(memberWith(actor, 'vendors.read').organisationId);
    const aiSystem = await stores.aiSystems.read(id);
    const vendor = aiSystem && (await stores.vendors.read(aiSystem.vendorId));
    if (aiSystem === null || vendor === null) throw new NotFound();
    return { aiSystem, vendor };
  };
