import type { ScoreSummary } from '#domain/portfolio/score-summary.js';
import { riskOf } from '#domain/risk/risk-of.js';
import type { ScoredVendor, TenantStores } from '#storage/contract.js';
import type { PortfolioRow } from '../contract/portfolio.js';

/** The AI systems of scored vendors as they are called now, with the summaries chosen of each vendor. */
export async function portfolioRows(
  { aiSystems }: Pick<TenantStores, 'aiSystems'>,
  vendors: readonly ScoredVendor[],
  choose: (summaries: readonly ScoreSummary[]) => readonly ScoreSummary[],
): Promise<readonly PortfolioRow[]> {
  const systems = await aiSystems.ofVendors(vendors.map(({ id }) => id));
  const known = new Map(systems.map((system) => [system.id, system]));
  return vendors.flatMap(({ summaries, ...vendor }) =>
    [...choose(summaries)]
      .sort((a, b) => (a.value ?? 101) - (b.value ?? 101))
      .map((summary) => {
        const { aiSystemId } = summary;
        const system = known.get(aiSystemId);
        const inherentRisk = system === undefined ? null : riskOf(system, vendor.criticality).value;
        return { vendor, aiSystem: system?.name ?? '', aiSystemId, inherentRisk, summary };
      }),
  );
}
