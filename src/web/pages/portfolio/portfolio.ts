import { z } from 'zod';
import { lastWord, pageNumber } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { firstHeat, usualHeat } from './heat-map.view.js';
import { heatOf, portfolioView } from './portfolio.view.js';

export const portfolioPage = memberPage('vendors.read')({
  path: paths.portfolio,
  query: z.object({ by: lastWord, page: pageNumber }),
  get: async ({ actor, query, services }) => {
    const definitions = await services.portfolio.definitions(actor);
    const chosen = heatOf(query.by, definitions);
    const [portfolio, standing] = await Promise.all([
      services.portfolio.read(actor, { heat: chosen ?? firstHeat(definitions), page: query.page }),
      services.aiSystems.standing(actor),
    ]);
    const heat = chosen ?? usualHeat(portfolio);
    const frame = { title: 'Portfolio', crumbs: [{ label: 'Portfolio', href: null }] };
    return show('portfolio/portfolio', frame, portfolioView({ portfolio, standing }, heat, query.page));
  },
});
