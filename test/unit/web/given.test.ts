import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { givenFacts, sayGiven, TIER_GROUPS } from '#web/pages/ai-systems/given.view.js';

describe('What is known of an AI system, as it is shown', () => {
  it('offers every tier once', () => {
    expect(TIER_GROUPS.flatMap(([, tiers]) => tiers)).to.have.members([...TIER_IDS]);
  });

  it('names what is stated, a no as well as a yes, and nothing else', () => {
    const given = {
      tiers: ['gpai', 'prohibited'],
      roles: ['provider'],
      facts: { 'cloud-service': 'no' },
    } as const;
    expect(givenFacts(given).rows.map(({ label, value }) => `${label}: ${value}`)).to.deep.equal([
      'Under the EU AI Act: Prohibited practice (Article 5); General-purpose model',
      'The vendor is: Provider',
      'It runs as a service of the vendor: No',
    ]);
    expect(givenFacts(NOTHING_GIVEN).rows).to.deep.equal([]);
    expect(sayGiven(NOTHING_GIVEN)).to.equal('Nothing is stated of it yet.');
  });
});
