import { expect } from 'chai';
import { type Case, checkCases, found, fromIn, owedIn, standing } from './told.js';

const CV = ['selects-applicants', 'profiles-people'] as const;
const PRODUCT = ['is-the-product', 'third-party-assessment'] as const;

const PRODUCTS: readonly Case[] = [
  {
    told: 'a talking toy that its maker may assess alone',
    facts: ['law-toys', 'is-the-product', 'talks-with-people'],
    stands: { 'transparency-50-1': 'applies' },
    why: 'without a third party the product is not high-risk',
  },
  {
    told: 'a toy whose AI keeps children from harm and that a notified body assesses',
    facts: ['law-toys', 'for-safety', 'third-party-assessment'],
    stands: { 'high-risk-annex-i-a': 'applies' },
    why: 'a safety component of an assessed product',
  },
  {
    told: 'a wireless speaker assessed by a third party for its spectrum alone',
    facts: ['law-radio-equipment', ...PRODUCT, 'only-other-risks'],
    stands: { minimal: 'applies' },
    why: 'an assessment for the spectrum does not count',
  },
  {
    told: 'maintenance planning for lifts that a third party assesses',
    facts: ['law-lifts', 'only-comfort', 'third-party-assessment'],
    stands: { minimal: 'applies' },
    why: 'it serves efficiency, and nobody is in danger when it fails',
  },
  {
    told: 'medical software of the lowest class, which its maker assesses alone',
    facts: ['law-medical-devices', 'is-the-product'],
    stands: { minimal: 'applies' },
    why: 'a medical device is not high-risk by being one',
  },
  {
    told: 'triage of emergency patients by a medical device that a notified body assesses',
    facts: ['law-medical-devices', ...PRODUCT, 'triages-emergencies', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies', 'high-risk-annex-i-a': 'applies' },
    also: (classification) => {
      expect(fromIn(classification, 'high-risk-annex-i-a')[0]).to.equal('2028-08-02');
      expect(classification.duties.find(({ requirement }) => requirement === 'art-9')?.from.date).to.equal(
        '2027-12-02',
      );
    },
    but: { 'first-placed-on': '2028-09-01' },
    why: 'both annexes hold, and the earlier day binds',
  },
  {
    told: 'emergency braking of a car under type approval',
    facts: ['law-vehicle-safety', 'for-safety', 'failure-endangers', 'third-party-assessment'],
    stands: { 'high-risk-annex-i-b': 'applies' },
    also: (classification) => expect(owedIn(classification, 'art-9')).to.deep.equal([]),
    why: 'vehicles keep to their own law; the chapter on high-risk systems does not apply to them',
  },
];

const USES: readonly Case[] = [
  {
    told: 'fraud detection that reads like a credit score',
    facts: ['scores-credit', 'only-finds-fraud', 'profiles-people'],
    stands: { minimal: 'applies' },
    why: 'finding fraud is carved out of the point on credit',
  },
  {
    told: 'a gate that compares a face with the passport held to it',
    facts: [
      'remote-identification',
      'only-verifies-identity',
      'identifies-at-border',
      'only-checks-documents',
    ],
    stands: { minimal: 'applies' },
    why: 'confirming one to one is not identifying, and checking documents is carved out',
  },
  {
    told: 'a tutor that sets the next lesson by results',
    facts: ['evaluates-learning', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'Annex III 3(b) includes steering the learning',
  },
  {
    told: 'prices of car insurance by driving style',
    facts: ['profiles-people'],
    stands: { minimal: 'applies' },
    why: 'only life and health insurance are listed, and profiling alone makes nothing high-risk',
  },
  {
    told: 'prices of health insurance by person, at a private insurer',
    facts: ['prices-insurance', 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => expect(owedIn(classification, 'art-27')).to.deep.equal(['buyer']),
    why: 'here even a private deployer assesses fundamental rights',
  },
  {
    told: 'CV ranking at a private company',
    facts: CV,
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => {
      expect(owedIn(classification, 'art-27')).to.deep.equal([]);
      expect(owedIn(classification, 'art-26-8')).to.deep.equal([]);
    },
    why: 'a private employer owes no assessment of fundamental rights for it',
  },
  {
    told: 'CV ranking at a ministry',
    facts: [...CV, 'buyer-public-body'],
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => {
      expect(owedIn(classification, 'art-27')).to.deep.equal(['buyer']);
      expect(owedIn(classification, 'art-26-8')).to.deep.equal(['buyer']);
    },
    why: 'a public body owes it, and registers its use',
  },
  {
    told: 'pressure control of a gas network',
    facts: ['runs-critical-infrastructure', 'part-of-larger-decision', 'buyer-public-body'],
    stands: { 'high-risk-annex-iii': 'applies' },
    also: (classification) => {
      expect(owedIn(classification, 'art-27')).to.deep.equal([]);
      expect(owedIn(classification, 'art-86')).to.deep.equal([]);
    },
    why: 'critical infrastructure is left out of Articles 27 and 86',
  },
  {
    told: 'intrusion detection for a water supplier',
    facts: ['runs-critical-infrastructure', 'component-only-for-cybersecurity'],
    stands: { minimal: 'applies' },
    why: 'what serves cybersecurity alone is no safety component',
  },
  {
    told: 'adverts made for each voter to sway an election',
    facts: ['influences-votes', 'profiles-people', 'makes-content'],
    stands: { 'high-risk-annex-iii': 'applies', 'transparency-50-2': 'applies' },
    why: 'voters meet what it makes',
  },
  {
    told: 'routes for a campaign’s helpers',
    facts: ['influences-votes', 'voters-not-exposed'],
    stands: { minimal: 'applies' },
    why: 'voters never meet its output',
  },
  {
    told: 'blacking out names in judgments',
    facts: ['assists-judges', 'only-court-office-work'],
    stands: { minimal: 'applies' },
    why: 'office work around justice is outside the point',
  },
];

const FILTER = ['selects-applicants', 'narrow-task', 'no-influence', 'exemption-documented'] as const;

const EXCEPTION: readonly Case[] = [
  {
    told: 'a parser that only puts CVs into fields, with a dated assessment',
    facts: FILTER,
    stands: { 'derogated-annex-iii': 'applies' },
    also: ({ duties }) =>
      expect(duties.map(({ requirement }) => requirement)).to.include.members(['art-6-4', 'art-49-2']),
    why: 'a narrow task; assessment and registration remain',
  },
  {
    told: 'the same parser without the assessment',
    facts: FILTER.slice(0, 3),
    stands: { 'derogation-unsupported': 'applies' },
    also: (classification) => expect(owedIn(classification, 'art-9')).to.deep.equal(['vendor']),
    why: 'until it is shown it is treated as high-risk',
  },
  {
    told: 'the same parser, which also rates how well people fit',
    facts: [...FILTER, 'profiles-people'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'profiling ends every exception',
  },
  {
    told: 'one agent of several that together shortlist applicants',
    facts: [...FILTER, 'part-of-larger-decision'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'the joint result counts, by draft guidelines',
  },
  {
    told: 'CV ranking that a recruiter always looks over',
    facts: ['selects-applicants'],
    stands: { 'high-risk-annex-iii': 'applies' },
    why: 'a human in the loop is none of the four conditions',
  },
  {
    told: 'a narrow task whose influence nobody has looked into',
    facts: ['selects-applicants', 'narrow-task', 'exemption-documented'],
    but: { 'no-influence': 'unknown' },
    stands: { 'high-risk-annex-iii': 'presumed', 'derogated-annex-iii': 'undetermined' },
    why: 'not known is not shown',
  },
  {
    told: 'a buyer who does not know whether it profiles people',
    facts: FILTER,
    but: { 'profiles-people': 'unknown' },
    stands: { 'high-risk-annex-iii': 'presumed', 'derogated-annex-iii': 'undetermined' },
    why: 'profiling is presumed until shown otherwise',
  },
];

describe('A specialist’s cases on products', () => {
  checkCases(PRODUCTS);
});

describe('A specialist’s cases on uses in Annex III', () => {
  checkCases(USES);
});

describe('A specialist’s cases on the exception of Article 6(3)', () => {
  checkCases(EXCEPTION);

  it('holds for no product, whatever is claimed', () => {
    const stands = standing(found({ facts: [...FILTER, 'law-medical-devices', ...PRODUCT] }));
    expect(stands).to.deep.equal({ 'high-risk-annex-i-a': 'applies', 'derogated-annex-iii': 'applies' });
  });
});
