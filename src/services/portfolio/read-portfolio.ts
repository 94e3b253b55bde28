import { latestBySystem, type ScoreSummary } from '#domain/portfolio/score-summary.js';
import { memberWith } from '../authorise.js';
import type { Heat, PortfolioServices } from '../contract/portfolio.js';
import type { Parts } from '../parts.js';
import { definitionsFor } from './definitions-for.js';
import { portfolioRows } from './portfolio-rows.js';

const PAGE_SIZE = 20;

export const readPortfolio =
  (parts: Parts): PortfolioServices['read'] =>
  async (actor, { heat, page }) => {
    const { organisationId } = memberWith(actor, 'vendors.read');
    const stores = parts.storage.within(organisationId);
    const questionnaire = heat?.by === 'questionnaire' ? heat.id : null;
    const [byPlace, weakest] = await Promise.all([
      stores.portfolio.countByPlace(),
      stores.portfolio.weakest({ questionnaire, page, size: PAGE_SIZE }),
    ]);
    const { items, total, size } = weakest;
    return {
      vendors: Object.values(byPlace)
        .flatMap((counts) => Object.values(counts))
        .reduce((sum, count) => sum + count, 0),
      byPlace,
      rows: await portfolioRows(stores, items, (summaries) => shownOf(summaries, heat)),
      pages: { total, page, size },
      definitions: await definitionsFor(parts, organisationId),
    };
  };

export const readDefinitions =
  (parts: Parts): PortfolioServices['definitions'] =>
  async (actor) =>
    await definitionsFor(parts, memberWith(actor, 'vendors.read').organisationId);

/** By framework each AI system's latest; by questionnaire what it last answered of that one. */
function shownOf(summaries: readonly ScoreSummary[], heat: Heat | null): readonly ScoreSummary[] {
  if (heat?.by !== 'questionnaire') return [...latestBySystem(summaries).values()];
  return summaries.filter(({ questionnaire, letter }) => questionnaire.id === heat.id && letter !== null);
}
