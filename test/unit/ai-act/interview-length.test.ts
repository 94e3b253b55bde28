import { expect } from 'chai';
import type { FactId, Facts, FactValue } from '#domain/ai-act/facts.js';
import { interviewOf } from '#domain/ai-act/interview.js';
import type { CalendarDate } from '#domain/dates.js';
import { shippedLaw } from './shipped-law.js';
import { IN_FORCE, toldFacts } from './told.js';

const ON = '2026-11-22' as CalendarDate;
const CV = ['selects-applicants', 'profiles-people'] as const;

/** The pages somebody goes through who knows every answer. */
function pagesAsked(told: readonly FactId[], but: Readonly<Record<FactId, string>> = {}): readonly string[] {
  const { pack, framework } = shippedLaw(IN_FORCE);
  const days = { 'first-placed-on': '2024-03-01', 'model-placed-on': '2025-09-01' };
  const truth = toldFacts({ facts: told, but: { ...days, ...but } });
  const asked: string[] = [];
  let facts: Facts = {};
  let atMost = Number.POSITIVE_INFINITY;
  for (;;) {
    const interview = interviewOf(pack, framework, facts, ON);
    expect(interview.atMost).to.be.lessThan(atMost);
    atMost = interview.atMost;
    const page = pack.pages.find(({ id }) => id === interview.next);
    if (page === undefined) return asked;
    asked.push(page.id);
    const answers = page.facts.map((fact): [FactId, FactValue] => [fact, truth[fact] ?? 'unknown']);
    facts = { ...facts, ...Object.fromEntries(answers) };
  }
}

const EVERYBODY =
  'ai-system eu-link exclusions who-does-what practices annex-i annex-iii models transparency'.split(' ');

/** What is told, and the pages asked besides those everybody is asked. */
const ASKED: readonly [told: string, facts: readonly FactId[], besides: readonly string[]][] = [
  ['a spam filter', [], []],
  [
    'a chatbot on a rented model',
    ['talks-with-people', 'makes-content', 'embeds-model'],
    ['transparency-more', 'first-placed-on'],
  ],
  ['CV ranking', CV, ['profiles-people', 'role-switch', 'buyer-kind', 'first-placed-on', 'design-changes']],
  [
    'CV ranking that chats with applicants',
    [...CV, 'talks-with-people', 'makes-content', 'embeds-model'],
    [
      'profiles-people',
      'transparency-more',
      'role-switch',
      'buyer-kind',
      'first-placed-on',
      'design-changes',
    ],
  ],
  [
    'a CV parser with a dated assessment',
    ['selects-applicants', 'narrow-task', 'no-influence', 'exemption-documented'],
    ['profiles-people', 'part-of-larger-decision', 'conditions', 'no-influence', 'exemption-documented'],
  ],
  [
    'assessed diagnostic software',
    ['law-medical-devices', 'is-the-product', 'third-party-assessment'],
    ['annex-i-part', 'role-switch', 'buyer-kind', 'first-placed-on', 'design-changes'],
  ],
  ['a model of the vendor’s own', ['supplies-own-model'], ['models-more', 'model-placed-on']],
  [
    'moods read from chat messages at work',
    ['emotions-at-work-or-school'],
    ['practices-more', 'text-emotions'],
  ],
];

describe('The interview of the law in force', () => {
  for (const [told, facts, besides] of ASKED) {
    it(`asks on ${EVERYBODY.length + besides.length} pages about ${told}`, () => {
      const asked = pagesAsked(facts);
      expect(asked).to.have.members([...EVERYBODY, ...besides]);
      expect(asked.length).to.be.at.most(16);
    });
  }

  it('is over once something ends it', () => {
    expect(pagesAsked([], { 'infers-outputs': 'no' })).to.deep.equal(['ai-system']);
    expect(pagesAsked(['only-military'])).to.deep.equal(['ai-system', 'eu-link', 'exclusions']);
    const nowhere = { 'supplied-in-eu': 'no', 'deployer-in-eu': 'no', 'output-used-in-eu': 'no' };
    expect(pagesAsked(CV, nowhere)).to.deep.equal(['ai-system', 'eu-link']);
  });
});
