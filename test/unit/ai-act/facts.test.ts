import { expect } from 'chai';
import fc from 'fast-check';
import { comparePacks, currentPack } from '#domain/ai-act/compare-packs.js';
import { differencesOf } from '#domain/ai-act/differ.js';
import { contradictionsIn, faultsOfFacts } from '#domain/ai-act/read-facts.js';
import type { CalendarDate } from '#domain/dates.js';
import { SMALL_PACK, smallLaw } from './small-pack.js';

const ON = '2026-11-22' as CalendarDate;
const { pack } = smallLaw();
const judge = (raw: unknown) => {
  const verdict = faultsOfFacts(pack, raw);
  return 'faults' in verdict ? verdict.faults : verdict.facts;
};

describe('Facts somebody wrote down', () => {
  it('are taken where each is one of the pack and of its type', () => {
    const facts = { 'is-ai': 'yes', profiles: 'no', documented: 'unknown', 'on-market': '2026-03-01' };
    expect(judge(facts)).to.deep.equal(facts);
    expect(judge({})).to.deep.equal({});
  });

  it('are refused with every fault at once: strange ids with the nearest, wrong types, contradictions', () => {
    expect(
      judge({
        profile: 'yes',
        magic: 'yes',
        'is-ai': true,
        'used-by-buyer': '2026-01-01',
        'on-market': '2026-02-30',
        'narrow-task': 'yes',
        'scores-people': 'yes',
      }),
    ).to.deep.equal([
      { path: 'profile', reason: 'No fact is called so. Did you mean profiles?' },
      { path: 'magic', reason: 'No fact is called so.' },
      { path: 'is-ai', reason: 'It is "yes", "no" or "unknown".' },
      { path: 'used-by-buyer', reason: 'It is "yes", "no" or "unknown".' },
      { path: 'on-market', reason: 'It is a day written as 2026-11-21, or "unknown".' },
      { path: 'narrow-task, scores-people', reason: 'What scores people is no narrow task.' },
    ]);
    expect(judge([])).to.have.length(1);
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const verdict = faultsOfFacts(pack, raw);
        if ('faults' in verdict) expect(verdict.faults).to.have.length.above(0);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('contradict each other only where both are known', () => {
    expect(contradictionsIn(pack, { 'narrow-task': 'yes', 'scores-people': 'unknown' }, ON)).to.deep.equal(
      [],
    );
    expect(contradictionsIn(pack, { 'narrow-task': 'yes', 'scores-people': 'yes' }, ON)).to.deep.equal([
      { says: 'What scores people is no narrow task.', facts: ['narrow-task', 'scores-people'] },
    ]);
  });
});

describe('Two rule packs', () => {
  const later = smallLaw({
    version: '2',
    tiers: SMALL_PACK.tiers.map((each) =>
      each.tier === 'prohibited'
        ? { ...each, when: { all: [{ rule: '1.scores' }, { fact: 'is-ai' }] } }
        : each,
    ),
    roles: [{ ...SMALL_PACK.roles[0], role: 'importer' }, SMALL_PACK.roles[1]],
  }).pack;

  it('are compared by what each makes of the same facts', () => {
    const day = '2026-05-01' as CalendarDate;
    const facts = { 'is-ai': 'yes', 'scores-people': 'yes', 'made-by-vendor': 'yes' } as const;
    expect(comparePacks(pack, later, facts, day)).to.deep.equal({
      tiers: [{ tier: 'prohibited', was: 'ruled-out', standing: 'applies' }],
      roles: [
        { actor: 'vendor', role: 'provider', was: 'applies', standing: 'ruled-out' },
        { actor: 'vendor', role: 'importer', was: 'ruled-out', standing: 'applies' },
      ],
    });
    expect(comparePacks(pack, pack, facts, day)).to.deep.equal({ tiers: [], roles: [] });
  });

  it('are told apart by which is in force', () => {
    const former = { ...pack, supersededOn: ON };
    expect(currentPack([former, later])).to.equal(later);
    expect(currentPack([former])).to.equal(null);
  });
});

describe('Buyer and vendor', () => {
  it('differ where the vendor says something else, and what would change is told', () => {
    const buyer = {
      'is-ai': 'yes',
      'hires-people': 'yes',
      'sorts-files': 'no',
      profiles: 'unknown',
    } as const;
    const vendor = {
      'is-ai': 'yes',
      'hires-people': 'yes',
      profiles: 'yes',
      'made-by-vendor': 'yes',
    } as const;
    expect(differencesOf(pack, buyer, vendor, ON)).to.deep.equal({
      facts: [
        { fact: 'profiles', buyer: 'unknown', vendor: 'yes' },
        { fact: 'made-by-vendor', buyer: null, vendor: 'yes' },
      ],
      alike: 2,
      changes: {
        tiers: [
          { tier: 'high-risk-annex-iii', was: 'presumed', standing: 'applies' },
          { tier: 'derogated-annex-iii', was: 'undetermined', standing: 'ruled-out' },
          { tier: 'derogation-unsupported', was: 'undetermined', standing: 'ruled-out' },
        ],
        roles: [{ actor: 'vendor', role: 'provider', was: 'presumed', standing: 'applies' }],
      },
    });
  });
});
