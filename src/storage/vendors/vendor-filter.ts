import type { VendorFilter } from '../contract.js';
import { among, anyText, fromTo } from '../filters.js';

/** A filter as the database is asked it. */
export const whereOf = (filter: VendorFilter): Readonly<Record<string, unknown>> => ({
  archivedAt: filter.archived === true ? anyText() : null,
  ...(filter.criticality === undefined ? {} : { criticality: filter.criticality }),
  ...(filter.ownerId === undefined ? {} : { 'owner.id': filter.ownerId }),
  ...(filter.band === undefined ? {} : { 'place.letter': filter.band === 'none' ? null : filter.band }),
  ...(filter.tag === undefined ? {} : { tags: filter.tag }),
  ...(filter.ends === undefined ? {} : { sortEnds: fromTo(...filter.ends) }),
  ...(filter.ids === undefined ? {} : { _id: among(filter.ids) }),
  ...(filter.neverAssessed === true ? { lastAssessedAt: null } : {}),
});
