import { z } from 'zod';
import { TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { calendarDate } from '#domain/dates.js';
import type { OverlookFilter } from '#services/contract.js';
import { lastOf, lastWord, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { type AiSystemListAddress, aiSystemListView } from './list.view.js';

export const aiSystemListPage = memberPage('vendors.read')({
  path: paths.aiSystems,
  query: z.object({
    search,
    page: pageNumber,
    tier: lastOf(TIER_IDS),
    open: lastOf(['yes']),
    binds: lastWord,
  }),
  get: async ({ actor, query, services }) => {
    const { search: words, page } = query;
    const told = await services.aiSystems.overlook(actor, { filter: filterOf(query), search: words, page });
    const frame = { title: 'AI systems', crumbs: [{ label: 'AI systems', href: null }] };
    return show('ai-systems/list', frame, aiSystemListView({ ...told, query }));
  },
});

/** By one thing: the tier where several are named. */
function filterOf({ tier, open, binds }: AiSystemListAddress): OverlookFilter {
  if (tier !== '') return { tier };
  if (open !== '') return { open: true };
  const on = calendarDate(binds);
  return on === null ? { all: true } : { binds: [on, on] };
}
