import type { VendorOwner } from '#domain/vendors/vendor.js';

/** An owner who left stays in the list, so that saving something else does not take them away. */
export const stillNaming = (
  { owner }: { readonly owner: VendorOwner | null },
  owners: readonly VendorOwner[],
): readonly VendorOwner[] =>
  owner === null || owners.some(({ id }) => id === owner.id) ? owners : [owner, ...owners];
