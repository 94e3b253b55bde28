import { NotFound } from '#domain/errors.js';
import { assessmentRows } from '../assessments/assessment-rows.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

/** Newest first; a vendor asked more often is found through the list of assessments. */
const ASSESSMENTS_SHOWN = 50;

export const readVendor =
  (parts: Parts): Services['vendors']['read'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'vendors.read');
    const stores = parts.storage.within(organisationId);
    const vendor = await stores.vendors.read(id);
    if (vendor === null) throw new NotFound();
    const query = {
      search: '',
      states: [],
      vendorId: id,
      sort: '-changed',
      page: 1,
      size: ASSESSMENTS_SHOWN,
    } as const;
    const [aiSystems, { items }] = await Promise.all([
      stores.aiSystems.ofVendor(id),
      stores.assessments.list(query),
    ]);
    return { vendor, aiSystems, assessments: await assessmentRows(parts, organisationId, items) };
  };
