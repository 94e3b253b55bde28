import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { isStanding } from '#domain/reviews/finding.js';
import { assessmentRows } from '../assessments/assessment-rows.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { findingsAbout } from '../findings/findings-about.js';
import type { Parts } from '../parts.js';

/** Newest first; a vendor asked more often is found through the list of assessments, older history in the audit log. */
const ASSESSMENTS_SHOWN = 50;
const EVENTS_SHOWN = 10;

export const readVendor =
  (parts: Parts): Services['vendors']['read'] =>
  async (actor, id) => {
    const { organisationId, timeZone } = memberWith(actor, 'vendors.read');
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
    const [aiSystems, { items }, history, findings] = await Promise.all([
      stores.aiSystems.ofVendor(id),
      stores.assessments.list(query),
      stores.audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
      findingsAbout(stores, { vendorId: id }),
    ]);
    return {
      vendor,
      aiSystems,
      assessments: await assessmentRows(parts, organisationId, items),
      history: history.items,
      findings: findings.filter(isStanding),
      today: dayIn(timeZone, parts.world.now()),
    };
  };
