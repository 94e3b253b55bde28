import { expect } from 'chai';
import { type Case, checkCases, found, fromIn, owedIn, partsIn, standing } from './told.js';

const CV = ['selects-applicants', 'profiles-people'] as const;

const MODELS: readonly Case[] = [
  {
    told: 'an open model that the vendor tuned with a little data of its own',
    facts: ['embeds-model', 'tunes-model', 'makes-content'],
    stands: { 'embeds-gpai': 'applies', 'transparency-50-2': 'applies' },
    also: (classification) => expect(partsIn(classification)).to.include('upstream as gpai-provider'),
    why: 'far below a third of the computing, so the model keeps its provider',
  },
  {
    told: 'an open model that the vendor trained on with half the computing again',
    facts: ['embeds-model', 'tunes-model', 'tuned-beyond-third', 'makes-content'],
    stands: { gpai: 'applies', 'embeds-gpai': 'applies', 'transparency-50-2': 'applies' },
    also: (classification) =>
      expect(partsIn(classification)).to.include.members([
        'vendor as gpai-provider',
        'upstream as gpai-provider',
      ]),
    why: 'beyond a third the vendor answers for its change, by guidelines that bind nobody',
  },
  {
    told: 'an open model with systemic risk',
    facts: ['supplies-own-model', 'model-open', 'compute-beyond-limit'],
    stands: { 'gpai-systemic': 'applies', gpai: 'applies' },
    why: 'nothing falls away for being open once the risk is systemic',
  },
  {
    told: 'bare weights for sale, without a system around them',
    facts: ['supplies-own-model'],
    but: { 'outputs-influence': 'no' },
    stands: { gpai: 'applies', 'not-an-ai-system': 'applies' },
    also: (classification) => expect(partsIn(classification)).to.deep.equal(['vendor as gpai-provider']),
    why: 'a model is no system, and has duties of its own',
  },
  {
    told: 'an open model that costs a fee',
    facts: ['supplies-own-model', 'model-open', 'model-makes-money'],
    stands: { gpai: 'applies' },
    why: 'what earns money is not free',
  },
];

const TRANSPARENCY: readonly Case[] = [
  {
    told: 'a voice in a game that everybody knows for a machine',
    facts: ['talks-with-people', 'obviously-ai', 'makes-content'],
    stands: { 'transparency-50-2': 'applies' },
    why: 'nobody needs telling, and its output is marked all the same',
  },
  {
    told: 'deep fakes in a film that is evidently fiction',
    facts: ['makes-content', 'makes-deep-fakes'],
    stands: { 'transparency-50-2': 'applies', 'transparency-50-4': 'applies' },
    why: 'art lightens how it is told and does not lift the duty',
  },
  {
    told: 'a spelling checker',
    facts: ['makes-content', 'standard-editing'],
    stands: { minimal: 'applies' },
    why: 'standard editing is excepted',
  },
  {
    told: 'a newspaper that publishes what it generates unread',
    facts: ['makes-content', 'publishes-text'],
    stands: { 'transparency-50-2': 'applies', 'transparency-50-4': 'applies' },
    also: (classification) => expect(owedIn(classification, 'art-50-4')).to.deep.equal(['buyer']),
    why: 'nobody answers for it as editor, so the newspaper says so',
  },
  {
    told: 'a police chatbot to which people report crimes',
    facts: ['talks-with-people', 'authorised-against-crime', 'open-for-crime-reports'],
    stands: { 'transparency-50-1': 'applies' },
    why: 'the exception for fighting crime ends where the public is served',
  },
  {
    told: 'a shelf camera that counts customers by age',
    facts: ['sorts-people-by-body'],
    stands: { 'transparency-50-3': 'applies' },
    why: 'age is not a listed trait, and people are told',
  },
];

const PARTS: readonly Case[] = [
  {
    told: 'a buyer who puts its name on CV ranking whose maker did not rule that out',
    facts: [...CV, 'buyer-own-name'],
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => {
      expect(partsIn(classification)).to.include('buyer as provider');
      expect(owedIn(classification, 'art-25-2')).to.include('vendor');
    },
    why: 'the buyer becomes provider, and the first one has to cooperate',
  },
  {
    told: 'the same where the maker clearly ruled it out',
    facts: [...CV, 'buyer-own-name', 'high-risk-change-excluded'],
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => expect(owedIn(classification, 'art-25-2')).to.deep.equal([]),
    why: 'then the first provider need not cooperate',
  },
  {
    told: 'a buyer who ranks applicants with a general chatbot',
    facts: [...CV, 'buyer-changes-purpose', 'embeds-model', 'talks-with-people', 'makes-content'],
    stands: {
      'high-risk-annex-iii': 'applies',
      'transparency-50-1': 'applies',
      'transparency-50-2': 'applies',
      'embeds-gpai': 'applies',
    },
    also: (classification) => expect(partsIn(classification)).to.include('buyer as provider'),
    why: 'a new high-risk purpose makes the buyer provider',
  },
  {
    told: 'a buyer’s name on a spam filter',
    facts: ['buyer-own-name'],
    stands: { minimal: 'applies' },
    also: (classification) => expect(partsIn(classification)).not.to.include('buyer as provider'),
    why: 'Article 25 speaks of high-risk systems',
  },
  {
    told: 'an agency that screens applicants with its own tool',
    facts: [...CV, 'vendor-uses', 'vendor-outside-eu'],
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => {
      expect(partsIn(classification)).to.include.members(['vendor as provider', 'vendor as deployer']);
      expect(owedIn(classification, 'art-22')).to.deep.equal(['vendor']);
    },
    why: 'who works with it deploys it too, and from outside the EU needs a representative',
  },
  {
    told: 'a maker of medical devices with AI of somebody else inside',
    facts: ['law-medical-devices', 'for-safety', 'third-party-assessment', 'vendor-sells-in-product'],
    but: { 'vendor-supplies-under-own-name': 'no' },
    stands: { 'high-risk-annex-i-a': 'applies' },
    also: (classification) =>
      expect(partsIn(classification)).to.include.members([
        'vendor as provider',
        'vendor as product-manufacturer',
      ]),
    why: 'the manufacturer counts as provider of a safety component in its product',
  },
];

/** From when a tier applies, by the day it came to the market. */
const DAYS: readonly [
  told: string,
  facts: readonly string[],
  but: Record<string, string>,
  tier: 'high-risk-annex-iii' | 'transparency-50-1' | 'transparency-50-2' | 'gpai',
  from: [string | null, string],
][] = [
  [
    'a generator from before August 2026',
    ['makes-content'],
    { 'first-placed-on': '2026-08-01' },
    'transparency-50-2',
    ['2026-12-02', 'legacy'],
  ],
  [
    'a generator from August 2026',
    ['makes-content'],
    { 'first-placed-on': '2026-08-02' },
    'transparency-50-2',
    ['2026-08-02', 'now'],
  ],
  [
    'an old chatbot, without any delay',
    ['talks-with-people'],
    { 'first-placed-on': '2020-01-01' },
    'transparency-50-1',
    ['2026-08-02', 'now'],
  ],
  [
    'high-risk from before its day, left as it is',
    CV,
    { 'first-placed-on': '2023-03-01' },
    'high-risk-annex-iii',
    [null, 'legacy'],
  ],
  [
    'the same for a public body',
    [...CV, 'buyer-public-body'],
    { 'first-placed-on': '2023-03-01' },
    'high-risk-annex-iii',
    ['2030-08-02', 'legacy'],
  ],
  [
    'the same, changed significantly',
    [...CV, 'design-changes'],
    { 'first-placed-on': '2023-03-01' },
    'high-risk-annex-iii',
    ['2027-12-02', 'later'],
  ],
  [
    'high-risk from its day on',
    CV,
    { 'first-placed-on': '2027-12-02' },
    'high-risk-annex-iii',
    ['2027-12-02', 'later'],
  ],
  [
    'high-risk since nobody knows when',
    CV,
    { 'first-placed-on': 'unknown' },
    'high-risk-annex-iii',
    ['2027-12-02', 'open'],
  ],
  [
    'a model from before August 2025',
    ['supplies-own-model'],
    { 'model-placed-on': '2025-08-01' },
    'gpai',
    ['2027-08-02', 'legacy'],
  ],
  [
    'a model from August 2025',
    ['supplies-own-model'],
    { 'model-placed-on': '2025-08-02' },
    'gpai',
    ['2025-08-02', 'now'],
  ],
];

describe('A specialist’s cases on models', () => {
  checkCases(MODELS);
});

describe('A specialist’s cases on transparency', () => {
  checkCases(TRANSPARENCY);
});

describe('A specialist’s cases on who is what', () => {
  checkCases(PARTS);
});

describe('A specialist’s cases on days', () => {
  for (const [told, facts, but, tier, from] of DAYS) {
    it(`${told}: ${from[0] ?? 'never'}, ${from[1]}`, () => {
      expect(fromIn(found({ facts, but }), tier)).to.deep.equal(from);
    });
  }

  it('call the days of registration and the like disputed, with the day on which both readings agree', () => {
    const { duties } = found({ facts: CV, but: { 'first-placed-on': '2028-01-01' } });
    const disputed = duties.filter((duty) => duty.from.standing === 'disputed');
    expect(disputed.map(({ requirement }) => requirement)).to.deep.equal([
      'art-43',
      'art-47',
      'art-48',
      'art-49-1',
      'art-72',
      'art-73',
    ]);
    expect(new Set(disputed.map((duty) => duty.from.date))).to.deep.equal(new Set(['2027-12-02']));
  });
});

describe('The Act as first in force', () => {
  const FORMER = '2024-08-01';
  const on = '2026-07-01';

  it('knows no ban on intimate images, and keeps machinery in Section A', () => {
    const machine = { facts: ['law-machinery', 'for-safety', 'third-party-assessment'], on };
    expect(standing(found(machine, FORMER))).to.deep.equal({ 'high-risk-annex-i-a': 'applies' });
    expect(standing(found(machine))).to.deep.equal({ 'high-risk-annex-i-b': 'applies' });
    const undresses = { facts: ['makes-content', 'makes-intimate-images', 'intimate-foreseeable'], on };
    expect(standing(found(undresses, FORMER))).to.deep.equal({ 'transparency-50-2': 'applies' });
    expect(standing(found(undresses))).to.include({ 'prohibited-upcoming': 'applies' });
  });

  it('counts an assessment for the spectrum, and has the earlier days', () => {
    const speaker = {
      facts: ['law-radio-equipment', 'is-the-product', 'third-party-assessment', 'only-other-risks'],
      on,
    };
    expect(standing(found(speaker, FORMER))).to.deep.equal({ 'high-risk-annex-i-a': 'applies' });
    const told = { facts: CV, but: { 'first-placed-on': '2027-09-01' }, on };
    expect(fromIn(found(told, FORMER), 'high-risk-annex-iii')).to.deep.equal(['2026-08-02', 'later']);
    expect(fromIn(found(told), 'high-risk-annex-iii')).to.deep.equal([null, 'legacy']);
  });
});
