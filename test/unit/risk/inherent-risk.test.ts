import { expect } from 'chai';
import fc from 'fast-check';
import { FACTS, type Given, NOTHING_GIVEN, STATED } from '#domain/ai-systems/given.js';
import { TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { inherentRisk, type RiskFacts, residualRisk, riskLevel } from '#domain/risk/inherent-risk.js';
import { CRITICALITIES } from '#domain/vendors/vendor.js';

const given = (fields: Partial<Given>): Given => ({ ...NOTHING_GIVEN, ...fields });

const anyGiven: fc.Arbitrary<Given> = fc.record({
  tiers: fc.subarray([...TIER_IDS]),
  roles: fc.constant([]),
  facts: fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom(...STATED)),
});
const anyFacts: fc.Arbitrary<RiskFacts> = fc.record({
  given: anyGiven,
  classification: fc.constantFrom('none', 'open', 'decided'),
  criticality: fc.constantFrom(...CRITICALITIES),
});

describe('inherent risk', () => {
  const cases: readonly (readonly [string, RiskFacts, number | null])[] = [
    [
      'of a CV screening tool that is high-risk, on personal data, for a critical vendor',
      {
        given: given({
          tiers: ['high-risk-annex-iii', 'embeds-gpai'],
          facts: { 'personal-data': 'yes', 'sensitive-data': 'no', 'customer-data-trains': 'no' },
        }),
        classification: 'decided',
        criticality: 'high',
      },
      40 + 9 + 20,
    ],
    [
      'of a spelling aid without personal data is low',
      {
        given: given({
          tiers: ['minimal'],
          facts: { 'personal-data': 'no', 'sensitive-data': 'no', 'customer-data-trains': 'no' },
        }),
        classification: 'decided',
        criticality: 'low',
      },
      5 + 0 + 4,
    ],
    [
      'of a system whose tiers are open counts as sixty out of caution',
      { given: NOTHING_GIVEN, classification: 'open', criticality: 'low' },
      30 + 30 + 4,
    ],
    [
      'of a system nobody has classified is not known, never nought',
      { given: NOTHING_GIVEN, classification: 'none', criticality: 'high' },
      null,
    ],
    [
      'of a system whose tiers were stated by hand is known',
      { given: given({ tiers: ['prohibited'] }), classification: 'none', criticality: 'high' },
      50 + 30 + 20,
    ],
  ];
  for (const [title, facts, value] of cases) {
    it(title, () => {
      expect(inherentRisk(facts).value).to.equal(value);
    });
  }

  it('is the sum of the contributions it shows, between 0 and 100', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { value, parts } = inherentRisk(facts);
        if (value === null) return;
        const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
        expect(value).to.be.closeTo(sum, 1e-9).and.to.be.within(0, 100);
      }),
    );
  });

  it('never falls by stating less, so a blank never flatters', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...FACTS), (facts, fact) => {
        const { [fact]: _, ...fewer } = facts.given.facts;
        const before = inherentRisk(facts).value ?? 0;
        const after = inherentRisk({ ...facts, given: { ...facts.given, facts: fewer } }).value ?? 0;
        expect(after).to.be.at.least(before);
      }),
    );
  });

  it('leaves less the better the score, and nothing known where nothing is scored', () => {
    expect(residualRisk(69, 80)).to.equal(13.8);
    expect(residualRisk(69, 0)).to.equal(69);
    expect(residualRisk(69, 100)).to.equal(0);
    expect(residualRisk(69, null)).to.equal(null);
    expect(residualRisk(null, 80)).to.equal(null);
  });

  it('has a word for each figure', () => {
    expect([0, 24.9, 25, 49.9, 50, 74.9, 75, 100].map(riskLevel)).to.deep.equal([
      'low',
      'low',
      'moderate',
      'moderate',
      'high',
      'high',
      'very-high',
      'very-high',
    ]);
  });
});
