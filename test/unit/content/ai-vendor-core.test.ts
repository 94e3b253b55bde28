import { expect } from 'chai';
import { type Given, NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answers } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { document } from '../questionnaires/builders.js';
import { allAnswered } from './extremes.js';
import { average, startUp, strong } from './played/ai-vendor-core.js';
import { played } from './played/played.js';
import { opened, shippedQuestionnaire } from './trial.js';

const ON = '2026-11-21' as CalendarDate;

/** The themes that AI laws share, and those a buyer adds, each with the questions that ask it. */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  role: ['roles'],
  'risk tiering': ['situations', 'tiering'],
  'prohibited practices': ['prohibited-screened'],
  'testing and evaluation': ['test-results', 'release-signature', 'days-to-notice'],
  'governance programme': ['programme-records'],
  'third-party audit': ['outside-eyes', 'findings-overdue', 'ai-certificate', 'security-certificate'],
  'training of staff': ['staff-trained'],
  'accountable person': ['accountable-person', 'accountable-rights'],
  'notice and labelling': ['ai-notice', 'marking'],
  explanation: ['explanation'],
  'incident reporting': ['harm-promise', 'incidents', 'authority-clock'],
  'provider documentation': ['documentation', 'public-page', 'maker-papers'],
  'non-discrimination': ['groups-compared', 'largest-gap'],
  'effects on people': ['effects-heard'],
  'risk assessment': ['top-risks', 'risk-file'],
  'data governance': ['data-sources', 'data-measured'],
  'model provenance': ['models', 'model-genuine'],
  'sub-suppliers': ['sub-suppliers', 'supplier-notice-days'],
  'prompt injection': ['planted-instructions'],
  poisoning: ['poisoned-sources'],
  'red teaming': ['attacked-on', 'attacks-tried'],
  'theft of the model': ['model-kept'],
  'human oversight': ['overseer-means', 'overruled-share', 'off-minutes', 'own-overseers'],
  'change notification': ['change-days', 'old-version'],
  exit: ['leaving'],
  'training on customers’ content': ['content-learning'],
  logging: ['log-entry'],
  retention: ['content-days', 'log-months'],
  'agents and tools': ['tool-list', 'act-limits'],
  confabulation: ['false-answers'],
};

describe('The AI vendor core', () => {
  const { questionnaire, questions, bearsOn, unasked } = shippedQuestionnaire('ai-vendor-core');
  const best = allAnswered(questions, true, document);
  const opening = questions.filter(({ id }) => ['roles', 'situations'].includes(id));
  const needed = questions.filter(({ required }) => required);
  const tables = needed.filter(({ kind }) => kind === 'table');
  /** Every section opened, the worst said in each, open what may be, and a word where there is no paper. */
  const worst: Answers = {
    ...allAnswered(needed, false),
    ...allAnswered([...opening, ...tables], true, { note: 'We have no paper on it.' }),
  };
  /** The best said to everything, and nothing shown. */
  const bluffed = allAnswered(
    questions.filter(({ kind }) => kind !== 'file'),
    true,
  );
  const scoreOf = (said: Answers) => scoreAnswers(questionnaire, said, ON, NOTHING_GIVEN);

  it('asks at least 45 questions, at least 40 of them of everybody, and marks few as critical', () => {
    expect(questions).to.have.length.at.least(45);
    expect(askedQuestions(questionnaire, {}, NOTHING_GIVEN).size).to.be.at.least(40);
    expect(questions.filter(({ critical }) => critical).map(({ id }) => id)).to.deep.equal([
      'prohibited-screened',
      'content-learning',
      'test-results',
      'groups-compared',
      'attacked-on',
    ]);
  });

  for (const [theme, ids] of Object.entries(THEMES)) {
    it(`asks about ${theme}`, () => {
      expect(questions.map(({ id }) => id)).to.include.members([...ids]);
    });
  }

  it('bears on every topic of Section K but operating procedures, the inventory of monitoring and withdrawing a use', () => {
    expect(unasked('microsoft-sspa-section-k')).to.deep.equal(['v11 64', 'v11 65', 'v11 66']);
  });

  it('bears on what Articles 4, 5, 9, 10, 12 to 15, 50, 53, 72, 73 and 86 ask', () => {
    const early = ['art-4-provider', 'art-5-provider', 'art-9', 'art-10'];
    const system = ['art-12', 'art-13', 'art-14', 'art-15', 'art-50-1', 'art-50-2', 'art-86'];
    const late = ['art-53-1-a', 'art-53-1-b', 'art-53-1-c', 'art-53-1-d', 'art-72', 'art-73'];
    expect([...bearsOn('eu-ai-act')]).to.include.members([...early, ...system, ...late]);
  });

  it('gives the best answers with documents A, and the worst D with each critical question named', () => {
    const most = scoreOf(best);
    expect([most.value, most.band?.letter, most.cappedBy]).to.deep.equal([100, 'A', []]);
    const least = scoreOf(worst);
    expect(least.value).to.be.below(10);
    expect(least.band?.letter).to.equal('D');
    expect(least.cappedBy).to.deep.equal(questions.filter(({ critical }) => critical).map(({ id }) => id));
  });

  it('does not believe the best answers without a single document', () => {
    const told = scoreOf(bluffed);
    expect(told.value).to.be.below(70);
    expect(told.cappedBy).to.deep.equal(['content-learning', 'test-results', 'attacked-on']);
    expect(told.proven.evidenced).to.equal(0);
  });

  it('lets the worst vendor answer truthfully and submit, in every section', () => {
    const asked = askedQuestions(questionnaire, worst, NOTHING_GIVEN);
    expect(gapsOf(questionnaire, worst, asked)).to.deep.equal([]);
    for (const question of questions) {
      if (question.kind === 'single-choice' && question.weight > 0) {
        expect(Math.min(...question.options.map(({ points }) => points)), question.id).to.be.at.most(0.1);
      }
    }
  });

  describe('opens a section to whom it concerns', () => {
    const highRisk = ['conformity', 'risk-file', 'authority-clock'];
    const whom: readonly (readonly [
      opens: readonly string[],
      question: 'roles' | 'situations',
      option: string,
      given: Partial<Given>,
    ])[] = [
      [['data-sources', 'data-measured'], 'roles', 'trains', { facts: { 'fine-tuned-model': 'yes' } }],
      [['own-overseers'], 'roles', 'uses', { roles: ['deployer'] }],
      [['maker-checked'], 'roles', 'resells', { roles: ['distributor'] }],
      [['maker-checked'], 'roles', 'imports', { roles: ['importer'] }],
      [['model-papers'], 'situations', 'own-general', { roles: ['gpai-provider'] }],
      [['model-papers'], 'situations', 'own-general', { tiers: ['gpai-systemic'] }],
      [['maker-papers'], 'situations', 'builds-on', { tiers: ['embeds-gpai'] }],
      [['false-answers', 'marking'], 'situations', 'generates', { tiers: ['transparency-50-2'] }],
      [['overruled-share'], 'situations', 'judges', { facts: { 'decides-about-people': 'yes' } }],
      [highRisk, 'situations', 'high-risk', { tiers: ['high-risk-annex-i-a'] }],
      [highRisk, 'situations', 'high-risk', { tiers: ['derogation-unsupported'] }],
    ];
    for (const [opens, question, option, given] of whom) {
      it(`${opens.join(' and ')}: by its own answer ${option}, or by what the buyer states`, () => {
        expect(opened(questionnaire, { [question]: [option] })).to.deep.equal(opens);
        expect(opened(questionnaire, {}, { ...NOTHING_GIVEN, ...given })).to.deep.equal(opens);
      });
    }

    it('asks about tools only whoever says that it acts', () => {
      expect(opened(questionnaire, { situations: ['acts'] })).to.deep.equal(['tool-list', 'act-limits']);
    });
  });

  it('tells a strong vendor from an average one, a start-up and one that bluffs', () => {
    const valueOf = (said: Answers) => Number(scoreOf(said).value);
    const [first, second, third] = [strong, average, startUp].map((each) => valueOf(played(questions, each)));
    const [high, middle, low] = [Number(first), Number(second), Number(third)];
    expect(high).to.be.above(80);
    expect(middle).to.be.within(50, high - 15);
    expect(low).to.be.below(middle - 20);
    expect(valueOf(bluffed)).to.be.below(middle);
    expect(scoreOf(played(questions, average)).cappedBy).to.deep.equal([]);
  });

  it('tells these three apart by every question that all of them are asked, but for who answers', () => {
    const [first, second, third] = [strong, average, startUp].map((company) => {
      const { sections } = scoreOf(played(questions, company));
      const scored = sections.flatMap((section) => section.questions).filter(({ weight }) => weight > 0);
      return new Map<string, number | null>(scored.map(({ id, points }) => [id, points]));
    });
    const alike = [...(first ?? [])].filter(
      ([id, points]) => second?.get(id) === points && third?.get(id) === points,
    );
    expect(alike.map(([id]) => id)).to.deep.equal(['accountable-person']);
  });

  for (const [name, company] of Object.entries({ strong, average, startUp })) {
    it(`can be answered truthfully by the ${name === 'startUp' ? 'start-up' : name} vendor it was played with`, () => {
      const said = played(questions, company);
      const gaps = gapsOf(questionnaire, said, askedQuestions(questionnaire, said, NOTHING_GIVEN));
      expect(gaps.filter(({ kind }) => kind !== 'evidence-missing')).to.deep.equal([]);
    });
  }
});
