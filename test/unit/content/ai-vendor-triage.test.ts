import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answers } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { leadsOf } from '#domain/questionnaires/leads.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { answered, answers } from '../questionnaires/builders.js';
import { average, bluffer, startUp, strong } from './played/ai-vendor-triage.js';
import { type Company, played } from './played/played.js';
import { shipped } from './shipped.js';
import { shippedQuestionnaire } from './trial.js';

const ON = '2026-11-21' as CalendarDate;

/** What the triage decides, and the question that decides it. */
const DECIDES: Readonly<Record<string, string>> = {
  'whether there is AI at all': 'ai-at-work',
  'the part the vendor plays': 'capacities',
  'prohibited practices': 'prohibited-uses',
  'high-risk use, products of Annex I included': 'high-risk-areas',
  'a claimed exception': 'classification',
  'general-purpose models built or embedded': 'general-purpose',
  'situations in which people must be told': 'told-situations',
  'data about people': 'data-on-people',
  'training on what customers enter': 'learning',
  'outcomes about people': 'outcomes-on-people',
  'supplying Microsoft': 'microsoft',
  'a certificate': 'certificate',
};

describe('The AI vendor triage', () => {
  const { questionnaire, questions } = shippedQuestionnaire('ai-vendor-triage');
  const asked = (said: Answers) => [...askedQuestions(questionnaire, said, NOTHING_GIVEN)];
  const playedBy = (company: Company) => played(questions, company);
  const scoreOf = (said: Answers) => scoreAnswers(questionnaire, said, ON, NOTHING_GIVEN);

  it('asks twelve questions, one for each thing it decides, and tells the reviewer, not the vendor, what follows', () => {
    expect(questions.map(({ id }) => id)).to.deep.equal(Object.values(DECIDES));
    for (const { id, help, redFlags } of questions) {
      expect(redFlags.at(-1), id).to.match(/^What follows: /);
      expect(help, id).not.to.include('What follows');
    }
  });

  it('sends nobody to a questionnaire that is not shipped', () => {
    const titles = shipped('questionnaires').map(({ json }) => (json as { readonly title: string }).title);
    const named = questions.flatMap(
      ({ redFlags }) => redFlags.at(-1)?.match(/(?<=“)(?:EU AI Act:|ISO|Microsoft)[^”]+/g) ?? [],
    );
    expect(new Set(named).size).to.equal(5);
    expect(named.filter((title) => !titles.includes(title))).to.deep.equal([]);
  });

  it('ends after the first question for a vendor without AI, who says how that was found out', () => {
    const none = answers({ 'ai-at-work': answered({ kind: 'multiple-choice', options: ['none'] }) });
    expect(asked(none)).to.deep.equal(['ai-at-work']);
    const gaps = gapsOf(questionnaire, none, askedQuestions(questionnaire, none, NOTHING_GIVEN));
    expect(gaps.map(({ question, kind }) => [question, kind])).to.deep.equal([
      ['ai-at-work', 'evidence-missing'],
    ]);
  });

  it('leads to the questionnaires that its answers call for, and to none without AI', () => {
    const ledTo = (company: Company) => {
      const said = playedBy(company);
      const now = askedQuestions(questionnaire, said, NOTHING_GIVEN);
      const leads = leadsOf(questionnaire, (id) => (now.has(id) ? said[id] : undefined), NOTHING_GIVEN);
      return [...new Set(leads.map((lead) => lead.questionnaire))];
    };
    const nothing = { says: { 'ai-at-work': ['none'] }, shows: [] };
    const buyerOfScreening = {
      says: { ...strong.says, capacities: ['distributor'], 'high-risk-areas': ['employment'] },
      shows: [],
    };
    expect(ledTo(nothing)).to.deep.equal([]);
    expect(ledTo(strong)).to.include('ai-vendor-core');
    expect(ledTo(buyerOfScreening)).to.include('eu-ai-act-deployer-needs');
    expect(ledTo(buyerOfScreening)).not.to.include('eu-ai-act-high-risk-provider');
    expect(ledTo(WORST)).to.include.members(['ai-vendor-core', 'eu-ai-act-high-risk-provider']);
  });

  it('asks for the classification only where an area or product of high risk is named', () => {
    expect(asked(playedBy(strong))).to.include('classification');
    expect(asked(playedBy(startUp))).not.to.include('classification');
  });

  it('gives the best answers with documents A, and the worst D with each critical question named', () => {
    const best = scoreOf(playedBy(strong));
    expect([best.value, best.band?.letter]).to.deep.equal([100, 'A']);
    const worst = scoreOf(playedBy(WORST));
    expect([worst.value, worst.band?.letter]).to.deep.equal([0, 'D']);
    expect(worst.cappedBy).to.deep.equal(['prohibited-uses', 'classification', 'learning']);
  });

  it('does not believe the best answers without a document', () => {
    expect(scoreOf(playedBy(bluffer)).value).to.be.below(70);
  });

  it('can be answered truthfully and submitted by the worst vendor', () => {
    const worst = playedBy(WORST);
    expect(gapsOf(questionnaire, worst, askedQuestions(questionnaire, worst, NOTHING_GIVEN))).to.deep.equal(
      [],
    );
  });

  it('tells four invented companies apart', () => {
    const [best, middle, young, loud] = [strong, average, startUp, bluffer].map(
      (company) => scoreOf(playedBy(company)).value ?? 0,
    );
    expect([best, middle, young]).to.deep.equal(
      [best, middle, young].toSorted((a, b) => Number(b) - Number(a)),
    );
    expect(new Set([best, middle, young]).size).to.equal(3);
    expect(loud).to.be.below(Number(best));
  });
});

/** Does what is prohibited, in an area of high risk, and lets everybody learn from everything. */
const WORST: Company = {
  says: {
    ...strong.says,
    'prohibited-uses': ['social-score', 'emotions'],
    classification: 'nothing',
    learning: 'everybody',
    certificate: {
      standard: 'iso-iec-42001',
      holder: 'Loud Ltd',
      body: 'Nobody',
      number: '1',
      accreditation: '',
      validUntil: '2020-01-01',
    },
  },
  shows: ['certificate'],
};
