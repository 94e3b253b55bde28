import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { givenFacts, sayGiven, sayOrigin, TIER_GROUPS } from '#web/pages/ai-systems/given.view.js';

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

  describe('says where it comes from', () => {
    const found = { tiers: ['high-risk-annex-i-a'], roles: ['provider'], facts: {} } as const;
    const byNow = { ...found, tiers: ['high-risk-annex-i-b'] } as const;
    const classified = {
      pack: { id: 'eu-ai-act', version: '2024-08-01' },
      on: '2026-06-01',
      tiers: [
        { tier: 'high-risk-annex-i-a', standing: 'applies' },
        { tier: 'gpai', standing: 'undetermined' },
      ],
      roles: [
        { actor: 'vendor', role: 'provider', standing: 'applies' },
        { actor: 'buyer', role: 'deployer', standing: 'applies' },
      ],
    };
    for (const [who, stated, tells, answered, says] of [
      ['a person alone', found, NOTHING_GIVEN, [], 'Stated by your organisation; nothing here'],
      ['the facts', found, found, ['f'], 'It follows from the facts of the classification'],
      ['the facts, by an earlier law', found, byNow, ['f'], 'as they were classified on 1 Jun 2026'],
      ['a person, against the facts', byNow, found, ['f'], 'its classification tells it differently'],
    ] as const)
      it(who, () => {
        const subject = {
          aiSystem: { given: stated, classified: answered.length === 0 ? null : classified },
          given: tells,
          interview: { answered },
          pack: { version: '2026-07-27' },
        } as unknown as ClassifiedAiSystem;
        expect(sayOrigin(subject)).to.include(says);
      });
  });
});
