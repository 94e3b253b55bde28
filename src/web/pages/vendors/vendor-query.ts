import { z } from 'zod';
import type { UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { BAND_LETTERS } from '#domain/portfolio/score-summary.js';
import { CRITICALITIES } from '#domain/vendors/vendor.js';
import type { VendorListQuery } from '#services/contract.js';
import { lastOf, lastWord, oneOf, pageNumber, search } from '../../kit/fields.js';
import { addressWith } from '../../kit/listing.js';

const VENDOR_SORTS = ['name', '-name', 'changed', '-changed', 'ends', '-ends'] as const;

/** What the address of the list carries; a bookmark keeps the list as it was. */
export const VENDOR_QUERY = z.object({
  search,
  page: pageNumber,
  sort: oneOf(VENDOR_SORTS),
  criticality: lastOf(CRITICALITIES),
  band: lastOf([...BAND_LETTERS, 'none']),
  /** `me`, or a member's id. */
  owner: lastWord,
  tag: lastWord,
  ending: lastOf(['yes']),
  assessed: lastOf(['never']),
  risk: lastOf(['high']),
  archived: lastOf(['yes']),
});
export type VendorAddress = z.output<typeof VENDOR_QUERY>;

/** The address of a list, with what of it is not as usual. */
export const vendorListAddress = (path: string, { sort, ...query }: VendorAddress): string =>
  addressWith(path, { ...query, sort: sort === 'name' ? '' : sort });

/** The list an address means to whoever opens it. */
export const chosenBy = (actor: Member, address: VendorAddress): VendorListQuery => ({
  search: address.search,
  page: address.page,
  sort: address.sort,
  criticality: address.criticality === '' ? null : address.criticality,
  band: address.band === '' ? null : address.band,
  ownerId: address.owner === '' ? null : address.owner === 'me' ? actor.userId : (address.owner as UserId),
  tag: address.tag,
  ending: address.ending === 'yes',
  neverAssessed: address.assessed === 'never',
  highRisk: address.risk === 'high',
  archived: address.archived === 'yes',
});
