import type { VendorId } from '#domain/ids.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { vendorFields } from './vendor-fields.js';
import { ownerOf } from './vendor-owners.js';

export const registerVendor =
  (parts: Parts): Services['vendors']['register'] =>
  async (actor, form) => {
    const { storage, world } = parts;
    const { organisationId } = memberWith(actor, 'vendors.change');
    const fields = { ...vendorFields(form), owner: await ownerOf(parts, organisationId, form.ownerId) };
    const id = world.newId() as VendorId;
    const now = world.now();
    const unused = { archivedAt: null, lastAskedAt: null, lastAssessedAt: null };
    const vendor = { id, organisationId, ...fields, ...unused, revision: 1, createdAt: now, changedAt: now };
    await storage
      .within(organisationId)
      .vendors.add(vendor, deedOf(world, actor, 'vendor.registered', { name: fields.name }));
    return id;
  };
