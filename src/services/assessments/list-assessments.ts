import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { assessmentRows } from './assessment-rows.js';

const PAGE_SIZE = 20;

export const listAssessments =
  (parts: Parts): Services['assessments']['list'] =>
  async (actor, query) => {
    const { organisationId } = memberWith(actor, 'assessments.read');
    const { assessments } = parts.storage.within(organisationId);
    const [page, counts] = await Promise.all([
      assessments.list({ ...query, vendorId: null, size: PAGE_SIZE }),
      assessments.countByState(),
    ]);
    return { rows: { ...page, items: await assessmentRows(parts, organisationId, page.items) }, counts };
  };
