import type { OrganisationId, UserId } from '#domain/ids.js';
import type { VendorOwner } from '#domain/vendors/vendor.js';
import { demand, memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const vendorOwners =
  ({ storage }: Parts): Services['vendors']['owners'] =>
  async (actor) => {
    const { organisationId } = memberWith(actor, 'vendors.read');
    const members = await storage.users.ofOrganisation(organisationId);
    return members.map(({ id, name }) => ({ id, name }));
  };

/** The member a form names as owner. Throws BadRequest where there is none of that id. */
export async function ownerOf(
  { storage }: Parts,
  organisationId: OrganisationId,
  id: UserId | null,
): Promise<VendorOwner | null> {
  if (id === null) return null;
  const members = await storage.users.ofOrganisation(organisationId);
  const owner = members.find((member) => member.id === id);
  demand(owner !== undefined, 'This owner is no member of the organisation.');
  return { id, name: owner.name };
}
