import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answers } from '#domain/assessments/assessment.js';
import { coverageOf } from '#domain/content/coverage.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { answered, document } from '../questionnaires/builders.js';
import { allAnswered } from './extremes.js';
import { average, startUp, strong } from './played/microsoft-sspa-section-k.js';
import { played } from './played/played.js';
import { shipped } from './shipped.js';

const ON = '2026-11-21' as CalendarDate;
const CRITICAL = ['risks-assessed-on', 'attacked-before-release', 'purpose-figures'];

function assessment() {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires').filter(({ path }) => path.includes('sspa')),
  });
  const found = 'content' in verdict ? verdict.content : null;
  const [framework] = found?.frameworks.filter(({ id }) => id === 'microsoft-sspa-section-k') ?? [];
  const [questionnaire] = found?.questionnaires ?? [];
  if (framework === undefined || questionnaire === undefined) throw new Error('It is not shipped.');
  return { framework, questionnaire, questions: questionsOf(questionnaire) };
}

describe('The questionnaire for Section K of Microsoft SSPA', () => {
  const { framework, questionnaire, questions } = assessment();
  const score = (answers: Answers) => scoreAnswers(questionnaire, answers, ON, NOTHING_GIVEN);
  const asked = (answers: Readonly<Record<string, unknown>>) =>
    askedQuestions(questionnaire, answers as Answers, NOTHING_GIVEN);
  const topicQuestions = questions.filter(({ help }) => /Line \d\d of Section K|prohibited uses/.test(help));

  it('asks each of the 18 topics of v11, and the prohibited uses of v12, by one question of its own, of everybody', () => {
    expect(coverageOf(framework, questions).unasked).to.deep.equal([]);
    expect(topicQuestions).to.have.length(19);
    const always = asked({});
    for (const { id, help, mappings } of topicQuestions) {
      expect(always, id).to.include(id);
      const [first] = mappings;
      const line = /Line (\d\d)/.exec(help)?.[1];
      expect(first, id).to.deep.equal({
        framework: 'microsoft-sspa-section-k',
        requirement: line === undefined ? 'K-prohibited-uses' : `K-${line}`,
      });
    }
    expect(new Set(topicQuestions.map(({ mappings }) => mappings[0]?.requirement)).size).to.equal(19);
  });

  it('says at each topic how surely its source is known, and names no number of v12', () => {
    for (const { id, help } of topicQuestions) {
      expect(help, id).to.match(/as one reader|two sources agree|is reported/);
      expect(help, id).to.match(/number in v12 is not known|number, its wording and its list were not found/);
    }
  });

  it('marks few questions as critical, none of them where the source is unverified', () => {
    expect(questions.filter(({ critical }) => critical).map(({ id }) => id)).to.deep.equal(CRITICAL);
    expect(CRITICAL).to.not.include('forbidden-uses');
  });

  it('gives the best answers with documents band A, and the worst D with each critical question named', () => {
    const best = score(allAnswered(questions, true, document));
    expect([best.value, best.band?.letter, best.cappedBy]).to.deep.equal([100, 'A', []]);
    const worst = score(allAnswered(questions, false));
    expect(worst.value).to.be.below(10);
    expect([worst.band?.letter, worst.cappedBy]).to.deep.equal(['D', CRITICAL]);
  });

  it('tells the invented suppliers apart, and whoever only talks from whoever is ready', () => {
    const scores = [strong, average, startUp].map((each) => score(played(questions, each)));
    expect(scores.map(({ band }) => band?.letter)).to.deep.equal(['A', 'C', 'D']);
    const told = score(allAnswered(questions, true));
    expect([told.band?.letter, told.cappedBy]).to.deep.equal(['C', CRITICAL]);
    expect(told.value).to.be.below((scores[0]?.value ?? 0) - 25);
  });

  it('lets the worst supplier answer truthfully and submit, and each that was played', () => {
    const worst = allAnswered(questions, false);
    for (const each of [worst, ...[strong, average, startUp].map((said) => played(questions, said))]) {
      const open = gapsOf(questionnaire, each, asked(each));
      expect(open.filter(({ kind }) => kind === 'unanswered')).to.deep.equal([]);
    }
  });

  it('asks for rules on tools only whoever uses them, and for a certificate only whoever has one', () => {
    const meets = (option: string) => answered({ kind: 'multiple-choice', options: [option] });
    expect(asked({ 'meets-microsoft': meets('tools') })).to.include('tool-rules');
    expect(asked({ 'meets-microsoft': meets('delivered') })).to.not.include('tool-rules');
    const assured = (option: string) => ({ 'assured-by': answered({ kind: 'single-choice', option }) });
    expect(asked(assured('certified'))).to.include('certificate-given');
    expect(asked(assured('assessed'))).to.not.include('certificate-given');
  });
});
