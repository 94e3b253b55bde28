import { expect } from 'chai';
import { classify } from '#domain/ai-act/classify.js';
import type { CalendarDate } from '#domain/dates.js';
import { shippedLaw } from './shipped-law.js';
import { type Case, checkCases, IN_FORCE, owedIn } from './told.js';

const EMOTIONS_AT_WORK = ['emotions-at-work-or-school', 'emotions-from-body'] as const;
const LIVE_POLICE = ['identifies-live-in-public', 'identifies-for-police', 'profiles-people'] as const;
const UNDRESSES = ['makes-content', 'makes-intimate-images', 'intimate-foreseeable'] as const;

const SCOPE: readonly Case[] = [
  {
    told: 'a spam filter',
    facts: [],
    stands: { minimal: 'applies' },
    also: (classification) => expect(owedIn(classification, 'art-4-provider')).to.deep.equal(['vendor']),
    why: 'an AI system without anything that weighs; literacy is owed all the same',
  },
  {
    told: 'a decision table that people wrote',
    facts: [],
    but: { 'infers-outputs': 'no' },
    stands: { 'not-an-ai-system': 'applies' },
    also: ({ duties, roles }) => {
      expect(duties).to.deep.equal([]);
      expect(roles.every((role) => role.standing === 'ruled-out')).to.equal(true);
    },
    why: 'it carries out rules and infers nothing, so nobody owes anything',
  },
  {
    told: 'an American tool whose output never reaches the EU',
    facts: ['selects-applicants', 'profiles-people'],
    but: { 'supplied-in-eu': 'no', 'deployer-in-eu': 'no', 'output-used-in-eu': 'no' },
    stands: { 'out-of-scope-territory': 'applies' },
    why: 'nothing links it to the EU, high-risk as its use would be',
  },
  {
    told: 'recognition of people on drone pictures, for armed forces and for fire brigades',
    facts: ['remote-identification', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'one civil use brings it under the Act',
  },
  {
    told: 'a laboratory’s own model of protein folding',
    facts: ['only-science'],
    stands: { excluded: 'applies' },
    why: 'for science alone',
  },
  {
    told: 'a prototype that nobody outside the laboratory has met',
    facts: ['not-yet-supplied', 'selects-applicants'],
    but: { 'supplied-in-eu': 'no' },
    stands: { 'excluded-for-now': 'applies' },
    why: 'until it is supplied or tried out on people',
  },
  {
    told: 'an open-source photo sorter that nobody earns with',
    facts: ['open-licence'],
    stands: { 'excluded-foss': 'applies' },
    also: ({ duties }) => expect(duties).to.deep.equal([]),
    why: 'free, open and harmless is outside the Act, literacy included',
  },
  {
    told: 'an open-source CV ranking that nobody earns with',
    facts: ['open-licence', 'selects-applicants', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'the exception for open source never covers high-risk systems',
  },
  {
    told: 'an open-source chatbot that nobody earns with',
    facts: ['open-licence', 'talks-with-people'],
    stands: { 'transparency-50-1': 'applies' },
    why: 'nor does it cover transparency',
  },
  {
    told: 'an open-source duplicate finder for applications, with a dated assessment',
    facts: ['open-licence', 'selects-applicants', 'narrow-task', 'no-influence', 'exemption-documented'],
    stands: { 'excluded-foss': 'applies' },
    why: 'what Article 6(3) takes out of high-risk, open source takes out of the Act',
  },
  {
    told: 'open-source software with paid support',
    facts: ['open-licence', 'makes-money'],
    stands: { minimal: 'applies' },
    why: 'what earns money does not count as free',
  },
  {
    told: 'an assistant people use only at home',
    facts: ['only-personal-use', 'talks-with-people'],
    stands: { 'transparency-50-1': 'applies' },
    also: ({ roles }) =>
      expect(
        roles.filter(({ role, standing: stands }) => role === 'deployer' && stands === 'applies'),
      ).to.deep.equal([]),
    why: 'the private user owes nothing, its provider does',
  },
];

const PRACTICES: readonly Case[] = [
  {
    told: 'an advert that persuades and harms nobody',
    facts: ['manipulates-people', 'manipulation-distorts'],
    stands: { minimal: 'applies' },
    why: 'without significant harm an element is missing',
  },
  {
    told: 'a companion bot that deceives lonely people into ruinous spending',
    facts: ['manipulates-people', 'manipulation-distorts', 'manipulation-harms', 'talks-with-people'],
    stands: { prohibited: 'applies', 'transparency-50-1': 'applies' },
    why: 'every element is there, and the other duties are shown besides',
  },
  {
    told: 'a loyalty programme with points for purchases',
    facts: ['scores-social-behaviour'],
    stands: { minimal: 'applies' },
    why: 'a score alone is not social scoring: nobody is treated badly elsewhere or unduly',
  },
  {
    told: 'a landlords’ score from social networks that shuts people out of flats',
    facts: ['scores-social-behaviour', 'score-hurts-elsewhere'],
    stands: { prohibited: 'applies' },
    why: 'companies are covered as well as authorities',
  },
  {
    told: 'police software that names future offenders by personality',
    facts: ['predicts-crime', 'crime-from-traits-alone', 'assesses-offenders', 'profiles-people'],
    stands: { prohibited: 'applies' },
    why: 'one use, banned, is not also a lawful high-risk one',
  },
  {
    told: 'the same software, which also weighs recorded offences for probation',
    facts: [
      'predicts-crime',
      'crime-from-traits-alone',
      'assesses-offenders',
      'offenders-by-facts-too',
      'profiles-people',
    ],
    stands: { prohibited: 'applies', 'high-risk-annex-iii': 'applies' },
    why: 'a second use is judged for itself',
  },
  {
    told: 'support for detectives who already have a suspect by evidence',
    facts: ['predicts-crime', 'crime-supports-facts', 'assesses-offenders', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'it supports people who judge by facts',
  },
  {
    told: 'cameras that warn of tiredness in a lorry’s cab',
    facts: [],
    stands: { minimal: 'applies' },
    why: 'tiredness is a physical state and no emotion',
  },
  {
    told: 'stress of pilots read from their voices, to keep flights safe',
    facts: [...EMOTIONS_AT_WORK, 'emotions-safety'],
    but: { 'profiles-people': 'yes' },
    stands: { 'high-risk-annex-iii': 'applies', 'transparency-50-3': 'applies' },
    why: 'safety lifts the ban and nothing else: emotion recognition stays high-risk',
  },
  {
    told: 'anger of customers on the telephone read from their voices',
    facts: ['recognises-emotions', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies', 'transparency-50-3': 'applies' },
    why: 'not at work, so not banned; high-risk and to be told all the same',
  },
  {
    told: 'the same voice analysis, for customers and for agents',
    facts: [...EMOTIONS_AT_WORK, 'recognises-emotions', 'emotions-elsewhere-too', 'profiles-people'],
    stands: { prohibited: 'applies', 'high-risk-annex-iii': 'applies', 'transparency-50-3': 'applies' },
    why: 'banned for the agents, high-risk for the customers',
  },
  {
    told: 'moods of staff read from their chat messages alone',
    facts: ['emotions-at-work-or-school'],
    but: { 'text-emotions-banned': 'unknown' },
    stands: { prohibited: 'undetermined', minimal: 'undetermined' },
    also: ({ tiers }) =>
      expect(tiers.find(({ tier }) => tier === 'prohibited')?.needs).to.deep.equal(['text-emotions-banned']),
    why: 'lawyers differ, so it stays open until legal review has spoken',
  },
  {
    told: 'the same after legal review found that text does not count',
    facts: ['emotions-at-work-or-school'],
    stands: { minimal: 'applies' },
    why: 'the review settles it',
  },
  {
    told: 'the police recognise passers-by live, without any authorisation',
    facts: [...LIVE_POLICE, 'finds-suspects'],
    stands: { prohibited: 'applies', 'high-risk-annex-iii': 'applies' },
    also: (classification) => {
      expect(owedIn(classification, 'art-5-provider')).to.deep.equal([]);
      expect(owedIn(classification, 'art-5-deployer')).to.deep.equal(['buyer']);
    },
    why: 'the use is banned and not the supply, which is high-risk',
  },
  {
    told: 'the police search live for an abducted child, authorised by a judge',
    facts: [...LIVE_POLICE, 'searches-victims', 'identification-authorised'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'one of the three aims, and authorised',
  },
  {
    told: 'a shop recognises known thieves at its door',
    facts: ['identifies-live-in-public', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'the ban concerns law enforcement; data protection law may still forbid it',
  },
  {
    told: 'faces of a lawfully acquired set labelled by origin, to test for bias',
    facts: ['deduces-sensitive-traits', 'labels-lawful-dataset'],
    stands: { minimal: 'applies' },
    why: 'labelling data sorts no individual',
  },
  {
    told: 'a generator that undresses people, looked at on 1 December 2026',
    facts: UNDRESSES,
    on: '2026-12-01',
    stands: { 'prohibited-upcoming': 'applies', 'transparency-50-2': 'applies' },
    why: 'the ban begins the next day',
  },
  {
    told: 'a generator that undresses people, looked at on 2 December 2026',
    facts: UNDRESSES,
    on: '2026-12-02',
    stands: { prohibited: 'applies', 'transparency-50-2': 'applies' },
    why: 'the ban has begun',
  },
  {
    told: 'an image generator whose safeguards reliably prevent that',
    facts: [...UNDRESSES, 'intimate-safeguards'],
    on: '2026-12-02',
    stands: { 'transparency-50-2': 'applies' },
    why: 'supply is banned only without adequate safeguards',
  },
  {
    told: 'the same, and the buyer uses it for exactly that',
    facts: [...UNDRESSES, 'intimate-safeguards', 'intimate-used'],
    on: '2026-12-02',
    stands: { prohibited: 'applies', 'transparency-50-2': 'applies' },
    why: 'its safeguards do not excuse who uses it so',
  },
  {
    told: 'an editor of clinical pictures that patients agreed to, expressly and for this',
    facts: [...UNDRESSES, 'intimate-consented', 'standard-editing'],
    on: '2026-12-02',
    stands: { minimal: 'applies' },
    why: 'consent of the person shown lifts this ban',
  },
  {
    told: 'an open-source scraper of faces from the internet',
    facts: ['open-licence', 'builds-face-database', 'scrapes-untargeted', 'scrapes-internet-or-cameras'],
    stands: { prohibited: 'applies' },
    why: 'open source excuses no banned practice',
  },
];

describe('A specialist’s cases on the reach of the Act', () => {
  checkCases(SCOPE);

  it('decides nothing of a system nobody knows anything about, and never calls it minimal', () => {
    const { pack, framework } = shippedLaw(IN_FORCE);
    const { tiers, undetermined } = classify(pack, framework, {}, '2026-11-22' as CalendarDate);
    const stands = new Map(tiers.map((tier) => [tier.tier, tier.standing]));
    expect(undetermined).to.equal(true);
    expect(stands.get('minimal')).to.equal('undetermined');
    expect([...stands.values()]).not.to.include('applies');
    expect([...stands.values()]).not.to.include('ruled-out');
  });
});

describe('A specialist’s cases on banned practices', () => {
  checkCases(PRACTICES);
});
