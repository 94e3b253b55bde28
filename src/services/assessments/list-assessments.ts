import { OPEN_STATES } from '#domain/assessments/assessment.js';
import { beforeDay } from '#domain/assessments/due-date.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { assessmentRows } from './assessment-rows.js';

const PAGE_SIZE = 20;

export const listAssessments =
  (parts: Parts): Services['assessments']['list'] =>
  async (actor, { overdue, ...query }) => {
    const { organisationId, timeZone } = memberWith(actor, 'assessments.read');
    const states = query.states.length === 0 ? OPEN_STATES : query.states;
    const late = { states, due: beforeDay(dayIn(timeZone, parts.world.now())) };
    const { assessments } = parts.storage.within(organisationId);
    const [page, counts] = await Promise.all([
      assessments.list({ ...query, ...(overdue === true ? late : {}), vendorId: null, size: PAGE_SIZE }),
      assessments.countByState(),
    ]);
    return { rows: { ...page, items: await assessmentRows(parts, organisationId, page.items) }, counts };
  };
