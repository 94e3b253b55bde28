import { NotFound, Stale } from '#domain/errors.js';
import type { VendorId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

export const archiveVendor =
  (parts: Parts): Services['vendors']['archive'] =>
  (actor, id, revision) =>
    moved(parts, actor, { id, revision, into: 'archive' });

export const restoreVendor =
  (parts: Parts): Services['vendors']['restore'] =>
  (actor, id, revision) =>
    moved(parts, actor, { id, revision, into: 'use' });

interface Move {
  readonly id: VendorId;
  readonly revision: number;
  readonly into: 'archive' | 'use';
}

/** Doing again what is already done changes nothing, so that a form posted twice is one deed. */
async function moved({ storage, world }: Parts, actor: Actor, { id, revision, into }: Move): Promise<Vendor> {
  const { organisationId } = memberWith(actor, 'vendors.change');
  const { vendors } = storage.within(organisationId);
  const vendor = await vendors.read(id);
  if (vendor === null) throw new NotFound();
  if ((vendor.archivedAt !== null) === (into === 'archive')) return vendor;
  const now = world.now();
  const archived = { archivedAt: into === 'archive' ? now : null, changedAt: now };
  const action = into === 'archive' ? 'vendor.archived' : 'vendor.restored';
  const deed = deedOf(world, actor, action, { name: vendor.name });
  const changed = await vendors.archive(id, revision, archived, deed);
  if (changed === null) throw new Stale('vendor-overtaken');
  return changed;
}
