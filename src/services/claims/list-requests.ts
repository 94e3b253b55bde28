import { daysLeft } from '#domain/assessments/invitation.js';
import { groupsOf, REQUEST_GROUPS, type RequestGroup } from '#domain/assessments/request-group.js';
import { memberWith } from '../authorise.js';
import type { ClaimServices } from '../contract/claims.js';
import type { Parts } from '../parts.js';

const PAGE_SIZE = 20;

/**
 * One organisation is asked by hundreds of buyers at most, and what is overdue is judged in the time zone of each: so all
 * of its requests are read, and the page is cut here.
 */
export const listRequests =
  ({ storage, world }: Parts): ClaimServices['requests'] =>
  async (actor, { search, group, page }) => {
    const { organisationId } = memberWith(actor, 'requests.read');
    const now = world.now();
    const kept = storage.claimed(organisationId);
    const rows = (await kept.matching(search)).map((assessment) => {
      const dueIn = daysLeft(assessment, now);
      return { assessment, dueIn, groups: groupsOf(assessment, dueIn) };
    });
    const of = (each: RequestGroup) => rows.filter(({ groups }) => groups.includes(each));
    const items = of(group).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    return {
      rows: { items, total: of(group).length, page, size: PAGE_SIZE },
      counts: Object.fromEntries(REQUEST_GROUPS.map((each) => [each, of(each).length])) as Record<
        RequestGroup,
        number
      >,
      none: rows.length === 0 && (search === '' || (await kept.matching('')).length === 0),
    };
  };
