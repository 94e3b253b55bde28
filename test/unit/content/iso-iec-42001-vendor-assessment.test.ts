import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { coverageOf } from '#domain/content/coverage.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { answered, answers, document } from '../questionnaires/builders.js';
import { allAnswered } from './extremes.js';
import { shipped } from './shipped.js';

const ON = '2026-11-21' as CalendarDate;

function assessment() {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires').filter(({ path }) => path.includes('iso-iec-42001')),
    registers: [],
  });
  const found = 'content' in verdict ? verdict.content : null;
  const [framework] = found?.frameworks.filter(({ id }) => id === 'iso-iec-42001') ?? [];
  const [questionnaire] = found?.questionnaires ?? [];
  if (framework === undefined || questionnaire === undefined) throw new Error('It is not shipped.');
  return { framework, questionnaire, questions: questionsOf(questionnaire) };
}

describe('The ISO/IEC 42001 vendor assessment', () => {
  const { framework, questionnaire, questions } = assessment();

  it('asks at least 60 questions, of six kinds, and marks few as critical', () => {
    expect(questions).to.have.length.at.least(60);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).to.deep.equal([
      'date',
      'long-text',
      'multiple-choice',
      'number',
      'single-choice',
      'yes-no-partly',
    ]);
    expect(questions.filter(({ critical }) => critical).length).to.be.within(3, 6);
    expect(questionnaire.sections.map(({ id }) => id)).to.include('readiness');
  });

  it('asks every clause and all 38 controls', () => {
    const coverage = coverageOf(framework, questions);
    const annex = coverage.parts.filter(({ number }) => number.startsWith('A.'));
    expect(coverage.unasked).to.deep.equal([]);
    expect(annex).to.have.length(9);
    expect(annex.reduce((sum, { asked }) => sum + asked, 0)).to.equal(38);
  });

  it('asks them of everybody, also of whoever opens no further question by an answer', () => {
    const always = questions.filter(({ askedWhen }) => askedWhen === null);
    expect(coverageOf(framework, always).unasked).to.deep.equal([]);
  });

  it('gives the best answers with documents band A, and the worst D with each critical question named', () => {
    const best = scoreAnswers(questionnaire, allAnswered(questions, true, document), ON, NOTHING_GIVEN);
    expect([best.value, best.band?.letter, best.cappedBy]).to.deep.equal([100, 'A', []]);
    const worst = scoreAnswers(questionnaire, allAnswered(questions, false), ON, NOTHING_GIVEN);
    expect(worst.value).to.be.below(10);
    expect(worst.band?.letter).to.equal('D');
    expect(worst.cappedBy).to.deep.equal([
      'stop-authority',
      'impact-approved-on',
      'tests-passed',
      'customer-content',
      'training-rights',
    ]);
  });

  it('does not believe the best answers without a single document', () => {
    const told = scoreAnswers(questionnaire, allAnswered(questions, true), ON, NOTHING_GIVEN);
    expect(told.value).to.be.below(85);
    expect(told.band?.letter).to.equal('C');
    expect(told.cappedBy).to.deep.equal(['impact-approved-on', 'training-rights']);
    expect(told.proven.evidenced).to.equal(0);
  });

  it('lets the worst vendor answer truthfully and submit: every question has an answer for it', () => {
    const worst = allAnswered(questions, false);
    expect(gapsOf(questionnaire, worst, askedQuestions(questionnaire, worst, NOTHING_GIVEN))).to.deep.equal(
      [],
    );
    for (const question of questions) {
      if (question.kind === 'single-choice' && question.weight > 0) {
        expect(Math.min(...question.options.map(({ points }) => points)), question.id).to.be.at.most(0.1);
      }
    }
  });

  it('asks about training only whoever trains, and about the maker of a model only whoever builds on one', () => {
    const askedOf = (role: string) =>
      askedQuestions(
        questionnaire,
        answers({ 'ai-roles': answered({ kind: 'multiple-choice', options: [role] }) }),
        NOTHING_GIVEN,
      );
    const [trainer, builder] = [askedOf('trains'), askedOf('builds-on')];
    const only = (mine: ReadonlySet<string>, other: ReadonlySet<string>) =>
      [...mine].filter((id) => !other.has(id));
    expect(only(trainer, builder)).to.deep.equal(['training-rights', 'known-representation', 'provenance']);
    expect(only(builder, trainer)).to.deep.equal(['model-facts', 'supplier-failure']);
  });
});
