import { expect } from 'chai';
import { type Given, NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answers } from '#domain/assessments/assessment.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { answered, document } from '../questionnaires/builders.js';
import { allAnswered } from './extremes.js';
import { average, startUp, strong } from './played/eu-ai-act-high-risk-provider.js';
import { played } from './played/played.js';
import { shipped } from './shipped.js';

const ON = '2026-11-21' as CalendarDate;
const CRITICAL = [
  'prohibited-screened',
  'residual-accepted',
  'overseer-can',
  'accuracy-rests-on',
  'incident-clocks',
];

/** Which questions ask what of the AI Act. */
const ASKED_BY: Readonly<Record<string, string>> = {
  'art-4-provider': 'literacy-deeds',
  'art-4a': 'special-data',
  'art-5-provider': 'prohibited-screened',
  'art-5-1-ba-bb': 'media-safeguards',
  'art-6-4': 'exemption-ground exemption-effects exemption-file',
  'art-49-2': 'exemption-entry',
  'art-8': 'class-claimed purpose-fixed class-record system-traits transition articles-covered furthest-from',
  'art-9': 'misuse-cases risk-last-entry residual-accepted vulnerable-people limits-before-tests',
  'art-10': 'data-sets data-meaning setting-fit bias-sources strongest-bias group-figures',
  'art-11': 'data-sets doc-form doc-headings doc-lag-days components',
  'art-12': 'log-answers log-handover biometric-log',
  'art-13':
    'purpose-fixed log-handover instructions-file instructions-say explanation-given accuracy-rests-on group-figures',
  'art-14': 'overseer-can planted-errors two-people',
  'art-15': 'limits-before-tests accuracy-rests-on group-figures robust-against learning-loop ai-attacks',
  'art-16-b': 'provider-named',
  'art-16-l': 'accessibility-tried',
  'art-17': 'quality-aspects standards-said answers-for-it',
  'art-18': 'ten-years',
  'art-19': 'log-months',
  'art-20': 'out-of-use-hours told-of-defect',
  'art-21': 'authority-asks',
  'art-43':
    'biometric-route standards-said assessment-route assessment-stage internal-control body-certificate product-procedure changes-judged',
  'art-47': 'declaration-holds',
  'art-48': 'mark-shown',
  'art-49-1': 'registration-stage',
  'art-72': 'risk-last-entry watching-plan field-share',
  'art-73': 'incident-clocks incident-counts incident-to-whom incident-kept',
  'art-22': 'provider-seat mandate-says',
  'art-22-3': 'mandate-says',
  'art-25-1': 'provider-role taken-over',
  'art-25-2': 'taken-over',
  'art-25-3': 'provider-role product-procedure',
  'art-25-4-provider': 'components supplier-owes',
  'annex-i-b': 'class-claimed',
  'art-26-1': 'instructions-file',
  'art-26-6': 'log-handover',
  'art-26-8': 'registration-stage',
  'art-86': 'explanation-given',
  'art-53-1-b': 'model-papers',
  'downstream-gpai': 'model-papers',
};

function assessment() {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires').filter(({ path }) => path.includes('high-risk-provider')),
    registers: [],
  });
  const [questionnaire] = 'content' in verdict ? verdict.content.questionnaires : [];
  if (questionnaire === undefined) throw new Error('It is not shipped.');
  return { questionnaire, questions: questionsOf(questionnaire) };
}

const option = (id: string) => answered({ kind: 'single-choice', option: id });
const options = (...ids: readonly string[]) => answered({ kind: 'multiple-choice', options: ids });

describe('The questionnaire for the provider of a high-risk system', () => {
  const { questionnaire, questions } = assessment();
  const asked = (answers: Readonly<Record<string, unknown>>, given: Given = NOTHING_GIVEN) =>
    askedQuestions(questionnaire, answers as Answers, given);
  const score = (answers: Answers) => scoreAnswers(questionnaire, answers, ON, NOTHING_GIVEN);
  const asking = (requirement: string): readonly QuestionId[] =>
    questions
      .filter(({ mappings }) =>
        mappings.some((each) => each.framework === 'eu-ai-act' && each.requirement === requirement),
      )
      .map(({ id }) => id);

  it('asks at least 55 questions, few of them critical and none by yes or no', () => {
    expect(questions).to.have.length.at.least(55);
    expect(questions.filter(({ critical }) => critical).map(({ id }) => id)).to.have.members([
      'exemption-file',
      ...CRITICAL,
    ]);
    expect(questions.filter(({ kind }) => kind === 'yes-no-partly')).to.deep.equal([]);
  });

  for (const [requirement, ids] of Object.entries(ASKED_BY)) {
    it(`asks ${requirement} by ${ids}`, () => {
      expect(asking(requirement)).to.deep.equal(ids.split(' '));
    });
  }

  it('asks every article that binds each such provider of a vendor of which nothing is known', () => {
    const always = asked({});
    const unasked = Object.keys(ASKED_BY).filter((each) => !asking(each).some((id) => always.has(id)));
    expect(unasked).to.have.members([
      'art-5-1-ba-bb',
      'art-6-4',
      'art-49-2',
      'art-22-3',
      'art-25-2',
      'art-53-1-b',
      'downstream-gpai',
    ]);
  });

  it('gives the best answers with documents band A, and the worst D with each critical question named', () => {
    const best = score(allAnswered(questions, true, document));
    expect([best.value, best.band?.letter, best.cappedBy]).to.deep.equal([100, 'A', []]);
    const worst = score(allAnswered(questions, false));
    expect(worst.value).to.be.below(12);
    expect([worst.band?.letter, worst.cappedBy]).to.deep.equal(['D', CRITICAL]);
  });

  it('does not believe the best answers without a single document', () => {
    const told = score(allAnswered(questions, true));
    expect(told.value).to.be.below(70);
    expect([told.band?.letter, told.cappedBy]).to.deep.equal(['C', CRITICAL]);
  });

  it('tells the invented companies apart, and whoever only talks from whoever is ready', () => {
    const companies = [strong, average, startUp].map((each) => score(played(questions, each)));
    const values = companies.map(({ value }) => value ?? 0);
    expect(values).to.deep.equal(values.toSorted((a, b) => b - a));
    expect(companies.map(({ band }) => band?.letter)).to.deep.equal(['A', 'C', 'D']);
    expect(companies.map(({ cappedBy }) => cappedBy)).to.deep.equal([[], ['incident-clocks'], CRITICAL]);
    expect(score(allAnswered(questions, true)).value).to.be.below((values[0] ?? 0) - 20);
  });

  it('lets the worst vendor answer truthfully and submit, and each company that was played', () => {
    const worst = allAnswered(questions, false);
    for (const each of [worst, ...[strong, average, startUp].map((told) => played(questions, told))]) {
      const open = gapsOf(questionnaire, each, asked(each));
      expect(open.filter(({ kind }) => kind === 'unanswered')).to.deep.equal([]);
    }
    for (const question of questions) {
      if (question.kind === 'single-choice' && question.weight > 0) {
        expect(Math.min(...question.options.map(({ points }) => points)), question.id).to.equal(0);
      }
    }
  });

  describe('the exemption of Article 6(3)', () => {
    const claim = { 'class-claimed': option('exempt'), 'exemption-file': option('complete') };
    const closed = (answers: Readonly<Record<string, unknown>>) =>
      !asked(answers).has('residual-accepted' as QuestionId);

    it('closes what only high-risk systems owe where it is claimed and nothing said defeats it', () => {
      const left = asked({ ...claim, 'exemption-effects': options('none') });
      const sections = questionnaire.sections.filter((each) => each.questions.some(({ id }) => left.has(id)));
      expect(sections.map(({ id }) => id)).to.deep.equal(['class', 'exemption', 'already']);
      const shown = { ...allAnswered(questions, true, document), ...claim };
      const whole = score({
        ...shown,
        'exemption-file': { ...claim['exemption-file'], ...document },
        'exemption-effects': options('none'),
      } as Answers);
      expect([whole.value, whole.band?.letter]).to.deep.equal([100, 'A']);
    });

    it('closes nothing where people are profiled or ranked, or no whole assessment is written', () => {
      for (const effect of ['profiles', 'ranks', 'proposes', 'values', 'joint']) {
        expect(closed({ ...claim, 'exemption-effects': options(effect) }), effect).to.equal(false);
      }
      for (const file of ['nothing', 'later', 'part']) {
        const less = { ...claim, 'exemption-file': option(file), 'exemption-effects': options('none') };
        expect(closed(less), file).to.equal(false);
      }
    });

    it('closes nothing where the buyer has stated that it is high-risk, or that the claim is not supported', () => {
      const whole = { ...claim, 'exemption-effects': options('none') };
      for (const tier of ['high-risk-annex-iii', 'derogation-unsupported'] as const) {
        expect(asked(whole, { ...NOTHING_GIVEN, tiers: [tier] }), tier).to.include('residual-accepted');
      }
    });

    it('costs whoever claims it without its file, or because a person looks on, the better bands', () => {
      const claimed = score({
        ...allAnswered(questions, true, document),
        'class-claimed': option('exempt'),
        'exemption-file': option('nothing'),
        'exemption-ground': option('review'),
      } as Answers);
      expect([claimed.band?.letter, claimed.cappedBy]).to.deep.equal(['C', ['exemption-file']]);
    });
  });

  it('asks further only whom a branch concerns', () => {
    const openedBy = (answers: Readonly<Record<string, unknown>>, given: Given = NOTHING_GIVEN) => {
      const before = asked({});
      return [...asked(answers, given)].filter((id) => !before.has(id));
    };
    const chain = ['supplier-owes', 'model-papers'];
    expect(openedBy({}, { ...NOTHING_GIVEN, facts: { 'embeds-general-model': 'yes' } })).to.deep.equal(chain);
    expect(openedBy({}, { ...NOTHING_GIVEN, tiers: ['high-risk-annex-i-a'] })).to.deep.equal([
      'product-procedure',
    ]);
    expect(openedBy({}, { ...NOTHING_GIVEN, tiers: ['derogated-annex-iii'] })).to.deep.equal([
      'exemption-ground',
      'exemption-effects',
      'exemption-file',
      'exemption-entry',
    ]);
    expect(openedBy({ 'provider-seat': option('outside') })).to.deep.equal(['mandate-says']);
    expect(openedBy({ 'provider-role': option('renamed') })).to.deep.equal(['taken-over']);
    expect(openedBy({ 'system-traits': options('biometrics') })).to.deep.equal([
      'biometric-log',
      'two-people',
      'biometric-route',
    ]);
    expect(openedBy({ 'system-traits': options('media') })).to.deep.equal(['media-safeguards']);
    expect(openedBy({ 'system-traits': options('learns') })).to.deep.equal(['learning-loop']);
    expect(openedBy({ 'system-traits': options('general-model') })).to.deep.equal(chain);
    expect(openedBy({ 'assessment-route': option('internal') })).to.deep.equal(['internal-control']);
    expect(openedBy({ 'assessment-route': option('body') })).to.deep.equal(['body-certificate']);
    expect(openedBy({ 'class-claimed': option('annex-i') })).to.deep.equal(['product-procedure']);
    const product = asked({ 'class-claimed': option('annex-i') });
    expect([...asked({})].filter((id) => !product.has(id))).to.deep.equal([
      'explanation-given',
      'registration-stage',
    ]);
  });
});
