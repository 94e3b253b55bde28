import { z } from 'zod';
import type { CertificateListQuery } from '#services/contract.js';
import { lastWord, pageNumber } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { firstHeat, usualHeat } from './heat-map.view.js';
import { heatOf, portfolioView } from './portfolio.view.js';

/** Those in use, the one that ends first first; what ended more than a page of them ago is the list's. */
const NEXT_TO_END: CertificateListQuery = {
  search: '',
  verdict: null,
  kind: null,
  withinDays: null,
  lookUpWithin: null,
  awaitsSecond: false,
  vendorId: null,
  archived: false,
  sort: 'expires',
  page: 1,
};

export const portfolioPage = memberPage('vendors.read')({
  path: paths.portfolio,
  query: z.object({ by: lastWord, page: pageNumber }),
  get: async ({ actor, query, services }) => {
    const definitions = await services.portfolio.definitions(actor);
    const chosen = heatOf(query.by, definitions);
    const [portfolio, standing, certificates] = await Promise.all([
      services.portfolio.read(actor, { heat: chosen ?? firstHeat(definitions), page: query.page }),
      services.aiSystems.standing(actor),
      services.certificates.list(actor, NEXT_TO_END),
    ]);
    const heat = chosen ?? usualHeat(portfolio);
    const frame = { title: 'Portfolio', crumbs: [{ label: 'Portfolio', href: null }] };
    return show(
      'portfolio/portfolio',
      frame,
      portfolioView({ portfolio, standing, certificates }, heat, query.page),
    );
  },
});
