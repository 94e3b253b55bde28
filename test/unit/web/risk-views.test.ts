import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { AiSystemDetail, PortfolioRow } from '#services/contract.js';
import { riskView } from '#web/pages/ai-systems/risk.view.js';
import { riskTableView } from '#web/pages/portfolio/risk.view.js';
import { anAiSystem, aVendor } from '../../storage/builders.js';

const OURS = 'northmark' as never;

describe('risk on the pages', () => {
  const detail = (fields: Parameters<typeof anAiSystem>[1], score: number | null): AiSystemDetail => ({
    aiSystem: anAiSystem(OURS, fields),
    vendor: aVendor(OURS, { criticality: 'high' }),
    assessments:
      score === null
        ? []
        : [
            {
              score: { value: score },
              assessment: { questionnaire: { title: 'AI vendor core' } },
              dueIn: null,
            } as never,
          ],
    overtaken: [],
    history: [],
  });
  const known = {
    given: {
      ...NOTHING_GIVEN,
      tiers: ['high-risk-annex-iii' as const],
      facts: { 'personal-data': 'yes', 'sensitive-data': 'no', 'customer-data-trains': 'no' } as const,
    },
  };

  it('stands before and after the answers, each with its arithmetic', () => {
    const view = riskView(detail(known, 80));
    expect(view.bars.map(({ said }) => said)).to.deep.equal(['69, high', '13.8, low']);
    expect(view.parts.map(({ arithmetic, contribution }) => [arithmetic, contribution])).to.deep.equal([
      ['80 × 50 %', 40],
      ['30 × 30 %', 9],
      ['100 × 20 %', 20],
    ]);
    expect(view.residual).to.equal('69 × (100 − 80) ÷ 100 = 13.8; scored by AI vendor core.');
    expect(view.caution).to.equal('');
  });

  it('is not known, and says what would settle it, rather than a false nought', () => {
    const unclassified = riskView(detail({}, 80));
    expect(unclassified.bars.map(({ value }) => value)).to.deep.equal([null, null]);
    expect(unclassified.bars[0]?.said).to.contain('find its EU AI Act tiers');
    expect(riskView(detail(known, null)).bars[1]?.said).to.contain('nothing is scored yet');
  });

  it('stands in the portfolio with most risk left first, and names how many are not known', () => {
    const row = (aiSystem: string, inherentRisk: number | null, value: number) =>
      ({
        vendor: { id: 'v', name: 'Helix', criticality: 'high' },
        aiSystem,
        aiSystemId: aiSystem,
        inherentRisk,
        summary: { value },
      }) as unknown as PortfolioRow;
    const view = riskTableView([row('Calm', 70, 90), row('Unknown', null, 50), row('Bold', 50, 20)]);
    expect(view.rows.map(({ aiSystem, residual }) => [aiSystem, residual.said])).to.deep.equal([
      ['Bold', '40, moderate'],
      ['Calm', '7, low'],
    ]);
    expect(view.sentence).to.equal(
      'Most risk is left with Bold of Helix: 40, moderate, of 100. Not known for 1 AI system: its EU AI Act tiers are not found yet.',
    );
  });
});
