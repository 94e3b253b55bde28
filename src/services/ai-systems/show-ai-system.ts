import { assessmentRows } from '../assessments/assessment-rows.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { overtakenBy } from './overtaken-assessments.js';
import { readAiSystem } from './read-ai-system.js';

/** Newest first; older ones are in the list of assessments and the audit log. */
const ASSESSMENTS_SHOWN = 50;
const EVENTS_SHOWN = 10;

export const showAiSystem =
  (parts: Parts): Services['aiSystems']['show'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'vendors.read');
    const { organisationId } = member;
    const stores = parts.storage.within(organisationId);
    const { aiSystem, vendor } = await readAiSystem(parts)(actor, id);
    const query = {
      search: '',
      states: [],
      vendorId: vendor.id,
      aiSystemId: id,
      sort: '-changed',
      page: 1,
      size: ASSESSMENTS_SHOWN,
    } as const;
    const [{ items }, history, overtaken] = await Promise.all([
      stores.assessments.list(query),
      stores.audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
      overtakenBy(parts, member, aiSystem),
    ]);
    const assessments = await assessmentRows(parts, organisationId, items);
    return { aiSystem, vendor, assessments, overtaken, history: history.items };
  };
