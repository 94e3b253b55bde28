import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { vendorFields } from './vendor-fields.js';
import { ownerOf } from './vendor-owners.js';

export const changeVendor =
  (parts: Parts): Services['vendors']['change'] =>
  async (actor, id, { revision, fields: form }) => {
    const { storage, world } = parts;
    const { organisationId } = memberWith(actor, 'vendors.change');
    const owner = await ownerOf(parts, organisationId, form.ownerId);
    const fields = { ...vendorFields(form), owner, changedAt: world.now() };
    const { vendors, certificates } = storage.within(organisationId);
    const deed = deedOf(world, actor, 'vendor.changed', { name: fields.name });
    if ((await vendors.change(id, revision, fields, deed)) !== null) {
      // Their holders are compared with its names.
      await certificates.judgeAgain({ vendorId: id });
      return { outcome: 'changed' };
    }
    const current = await vendors.read(id);
    if (current === null) throw new NotFound();
    return { outcome: 'stale', current };
  };
