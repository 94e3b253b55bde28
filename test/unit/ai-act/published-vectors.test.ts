import { expect } from 'chai';
import type { TierId } from '#domain/ai-systems/tiers-and-roles.js';
import { shippedLaw } from './shipped-law.js';
import { type Case, found, IN_FORCE, partsIn, standing } from './told.js';

/** A published test vector: what the answer must name, and what it must rule out. */
interface Vector extends Pick<Case, 'told' | 'facts' | 'but' | 'on' | 'why' | 'also'> {
  readonly id: string;
  readonly includes: readonly TierId[];
  readonly excludes: readonly TierId[];
}

const NO_HIGH_RISK = ['high-risk-annex-iii', 'high-risk-annex-i-a', 'high-risk-annex-i-b'] as const;

const VECTORS: readonly Vector[] = [
  {
    id: 'V02',
    told: 'a vendor’s own chatbot for customers on a rented language model',
    facts: ['talks-with-people', 'makes-content', 'embeds-model'],
    includes: ['transparency-50-1', 'transparency-50-2', 'embeds-gpai'],
    excludes: [...NO_HIGH_RISK, 'gpai', 'minimal'],
    why: 'it talks and writes, and the vendor answers for the system, not for the model',
  },
  {
    id: 'V04',
    told: 'a tool that removes duplicate documents of applicants, with a dated assessment',
    facts: ['selects-applicants', 'narrow-task', 'no-influence', 'exemption-documented'],
    includes: ['derogated-annex-iii'],
    excludes: [...NO_HIGH_RISK, 'minimal'],
    why: 'a narrow task with nothing weighed; its duties are others, not none',
  },
  {
    id: 'V06',
    told: 'voice analysis that tells how call-centre agents feel, to coach them',
    facts: ['emotions-at-work-or-school', 'emotions-from-body'],
    includes: ['prohibited'],
    excludes: ['minimal'],
    why: 'emotions at work, for neither medical nor safety reasons',
  },
  {
    id: 'V08',
    told: 'a credit score of consumers',
    facts: ['scores-credit', 'profiles-people'],
    includes: ['high-risk-annex-iii'],
    excludes: ['derogated-annex-iii'],
    also: ({ duties }) => expect(duties.map(({ requirement }) => requirement)).to.include('art-27'),
    why: 'Annex III 5(b), with an assessment of fundamental rights by whoever uses it',
  },
  {
    id: 'V10',
    told: 'credit assessment of companies from their balance sheets',
    facts: ['scores-credit', 'only-companies'],
    includes: [],
    excludes: NO_HIGH_RISK,
    why: 'the point speaks of natural persons',
  },
  {
    id: 'V12',
    told: 'an image generator without filters that undresses real people again and again',
    facts: ['makes-content', 'makes-intimate-images', 'intimate-foreseeable'],
    on: '2026-12-03',
    includes: ['prohibited', 'transparency-50-2'],
    excludes: ['prohibited-upcoming'],
    why: 'foreseeable, reproducible and without safeguards; banned since the day before',
  },
  {
    id: 'V14',
    told: 'diagnostic software that needs a notified body',
    facts: ['law-medical-devices', 'is-the-product', 'third-party-assessment'],
    includes: ['high-risk-annex-i-a'],
    excludes: ['high-risk-annex-i-b'],
    also: ({ tiers }) =>
      expect(tiers.find(({ tier }) => tier === 'high-risk-annex-i-a')?.from.says).to.contain('2 August 2028'),
    why: 'the software is itself the assessed product',
  },
  {
    id: 'V16',
    told: 'cameras that stop a robot when somebody comes near, in machinery a third party assesses',
    facts: ['law-machinery', 'for-safety', 'failure-endangers', 'third-party-assessment'],
    includes: ['high-risk-annex-i-b'],
    excludes: ['high-risk-annex-i-a'],
    why: 'machinery is in Section B since 27 July 2026',
  },
  {
    id: 'V18',
    told: 'a boiler’s efficiency control whose failure can form carbon monoxide, assessed by a third party',
    facts: ['law-gas-appliances', 'only-comfort', 'failure-endangers', 'third-party-assessment'],
    includes: ['high-risk-annex-i-a'],
    excludes: [],
    why: 'what endangers people when it fails is a safety component, though it serves efficiency',
  },
  {
    id: 'V20',
    told: 'supervision of exams that flags cheating',
    facts: ['watches-exams', 'profiles-people'],
    includes: ['high-risk-annex-iii'],
    excludes: ['minimal'],
    why: 'Annex III 3(d)',
  },
  {
    id: 'V22',
    told: 'a model with public weights, 5 × 10^24 operations, under an open licence and free of charge',
    facts: ['supplies-own-model', 'model-open'],
    includes: ['gpai-open'],
    excludes: ['gpai-systemic'],
    why: 'below the limit, and open in every respect',
  },
  {
    id: 'V24',
    told: 'an aiming aid sold to armed forces alone',
    facts: ['only-military'],
    includes: ['excluded'],
    excludes: NO_HIGH_RISK,
    why: 'Article 2(3)',
  },
  {
    id: 'V26',
    told: 'a buyer puts its name on a vendor’s CV ranking',
    facts: ['selects-applicants', 'profiles-people', 'buyer-own-name'],
    includes: ['high-risk-annex-iii'],
    excludes: [],
    also: (classification) => expect(partsIn(classification)).to.include('buyer as provider'),
    why: 'by its name the buyer becomes provider',
  },
  {
    id: 'V28',
    told: 'a newsroom publishes texts from it, with an editor who answers for them',
    facts: ['makes-content', 'embeds-model', 'publishes-text', 'editor-responsible'],
    includes: ['transparency-50-2', 'embeds-gpai'],
    excludes: ['transparency-50-4'],
    why: 'the editor lifts the newsroom’s duty; the maker still marks what it generates',
  },
  {
    id: 'V30',
    told: 'a vendor in Australia scores applicants for an employer in Dublin',
    facts: ['selects-applicants', 'profiles-people', 'vendor-outside-eu'],
    but: { 'supplied-in-eu': 'no' },
    includes: ['high-risk-annex-iii'],
    excludes: ['out-of-scope-territory'],
    why: 'its output is used in the EU',
  },
];

/** The steps of the published procedure. */
const STEPS = `D0 D1.1 D1.2 D1.3 D2.1 D3.1 D3.2 D3.3 D3.4 D3.5 D3.6 D4.1
  D5.a D5.b D5.c D5.d D5.e D5.f D5.g D5.h D5.ba D5.bb D6.1 D6.2 D6.3 D6.4 D6.5 D6.6 D6.7 D7.1
  D8.1 D8.2 D8.3 D8.4 D8.5 D9.1 D9.2 D9.3 D9.4 D10.1 D10.2 D10.3 D10.4 D10.5 D11.1 D12.1 D12.2`.split(/\s+/);

/** Steps that ask nobody: they are worked out, as these tiers. */
const WORKED_OUT: Readonly<Record<string, TierId>> = { 'D10.5': 'excluded-foss', 'D12.1': 'minimal' };

describe('The law in force, by the published test vectors', () => {
  for (const vector of VECTORS) {
    const { id, told, why, includes, excludes, also } = vector;
    it(`${id}, ${told}: ${why}`, () => {
      const classification = found(vector);
      const stands = standing(classification);
      for (const tier of includes) expect(stands[tier], tier).to.equal('applies');
      for (const tier of excludes) expect(stands[tier], tier).to.equal(undefined);
      also?.(classification);
    });
  }

  it('asks for each of the 47 steps of the published procedure, or works it out', () => {
    const { pack } = shippedLaw(IN_FORCE);
    const asked = new Set(pack.facts.flatMap(({ steps }) => steps));
    const tiers = new Set(pack.tiers.map(({ tier }) => tier));
    const missing = STEPS.filter((step) => {
      const tier = WORKED_OUT[step];
      return tier === undefined ? !asked.has(step) : !tiers.has(tier);
    });
    expect(STEPS).to.have.length(47);
    expect(missing).to.deep.equal([]);
    expect([...asked].filter((step) => !STEPS.includes(step))).to.deep.equal([]);
  });

  it('says of every obligation of the framework from when it binds', () => {
    const { pack, framework } = shippedLaw(IN_FORCE);
    const owed = framework.requirements.filter(({ applies }) => applies !== undefined).map(({ id }) => id);
    expect(pack.duties.map(({ requirement }) => requirement)).to.have.members(owed);
  });
});
