import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answer, Answers } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import { readSurveyJs } from '#domain/exchange/surveyjs/read.js';
import type { OptionId, QuestionId } from '#domain/ids.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { answered } from '#test/unit/questionnaires/builders.js';

/**
 * The Canadian Algorithmic Impact Assessment, read from its own SurveyJS file and held against response sets its own code
 * scored. Runs where EXCHANGE_SAMPLES_DIR names a folder with the survey and the sets, which are not shipped.
 */
const folder = process.env.EXCHANGE_SAMPLES_DIR;

interface Totals {
  readonly rawImpactScore: number;
  readonly mitigationScore: number;
  readonly currentScore: number;
  readonly impactLevel: number;
}
interface ResponseSet {
  readonly id: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly expected: Totals;
  readonly expectedAfterComplete?: Totals;
  readonly visibleQuestions: readonly string[];
}
interface Node {
  readonly name: string;
  readonly elements?: readonly Node[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder ?? '', name), 'utf8'));

function imported(): Questionnaire {
  const { made, faults } = readSurveyJs(read('aia-survey-enfr.json'), {
    name: 'aia',
    weights: 'value-suffix',
  });
  expect(faults).to.deep.equal([]);
  const verdict = checkQuestionnaire(made[0]?.json, []);
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults.slice(0, 20), null, 2));
  return verdict.questionnaire;
}

/** Which sum a question belongs to: the ending of its own name, else that of its panel. */
function sums(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ending = (name: string) => /-(RS|MS|NS)$/.exec(name)?.[1];
  const walk = ({ name, elements = [] }: Node, above: string) => {
    const own = ending(name) ?? above;
    found.set(name, own);
    for (const each of elements) walk(each, own);
  };
  for (const page of (read('aia-survey-enfr.json') as { pages: readonly Node[] }).pages) walk(page, '');
  return found;
}

/** Answers as the portal would hold them; values the survey does not offer are left out, as it does on completion. */
function answersOf(questionnaire: Questionnaire, set: ResponseSet): Answers {
  const entries = questionsOf(questionnaire).flatMap((question): [string, Answer][] => {
    const value = valueOf(question, set.answers[question.id]);
    return value === null ? [] : [[question.id, answered(value)]];
  });
  return Object.fromEntries(entries);
}

function valueOf(question: Question, given: string | readonly string[] | undefined): AnswerValue | null {
  if (given === undefined || given.length === 0) return null;
  const words = [given].flat();
  if (question.kind === 'long-text' || question.kind === 'short-text') {
    return { kind: question.kind, text: words.join('') };
  }
  if (!('options' in question)) return null;
  const known = question.options.map(({ id }) => id).filter((id) => words.includes(id));
  const [first] = known;
  if (first === undefined) return null;
  return question.kind === 'single-choice'
    ? { kind: 'single-choice', option: first }
    : { kind: 'multiple-choice', options: known as readonly OptionId[] };
}

/** The rules of the assessment itself, over contributions of our own scoring. */
function totalsOf(questionnaire: Questionnaire, answers: Answers): Totals {
  const { sections } = scoreAnswers(questionnaire, answers, '2026-11-21' as CalendarDate, NOTHING_GIVEN);
  const belongs = sums();
  const sumOf = (ending: string) =>
    sections
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => belongs.get(id) === ending)
      .reduce((sum, { contribution }) => sum + contribution, 0);
  const [raw, mitigation] = [sumOf('RS'), sumOf('MS')];
  const current = mitigation >= 0.8 * 77 ? Math.floor(0.85 * raw + 0.5) : raw;
  const level = 1 + [0.25, 0.5, 0.75].filter((share) => current > share * 167).length;
  return { rawImpactScore: raw, mitigationScore: mitigation, currentScore: current, impactLevel: level };
}

(folder === undefined ? describe.skip : describe)(
  'The Canadian impact assessment, imported from SurveyJS',
  () => {
    const sets = () => (read('aia-response-sets.json') as { sets: readonly ResponseSet[] }).sets;

    it('carries over all 295 questions, and lists what stays behind', () => {
      const { notCarried } = readSurveyJs(read('aia-survey-enfr.json'), {
        name: 'aia',
        weights: 'value-suffix',
      });
      expect(questionsOf(imported())).to.have.length(295);
      expect(notCarried.filter(({ what }) => what.startsWith('the whole question'))).to.deep.equal([]);
      expect(notCarried.filter(({ what }) => what.startsWith('the condition'))).to.deep.equal([]);
      expect(notCarried.filter(({ what }) => what.startsWith('the text'))).to.have.length(4);
      expect(notCarried.map(({ what }) => what).join('\n')).to.contain('the language “fr”');
    });

    it('agrees with every response set on which questions are visible', () => {
      const questionnaire = imported();
      for (const set of sets()) {
        const asked = askedQuestions(questionnaire, answersOf(questionnaire, set), NOTHING_GIVEN);
        expect([...asked].toSorted(), set.id).to.deep.equal(
          [...set.visibleQuestions].toSorted() as QuestionId[],
        );
      }
    });

    it('agrees with every response set on scores and level', () => {
      const questionnaire = imported();
      for (const set of sets()) {
        const { rawImpactScore, mitigationScore, currentScore, impactLevel } =
          set.expectedAfterComplete ?? set.expected;
        expect(totalsOf(questionnaire, answersOf(questionnaire, set)), set.id).to.deep.equal({
          rawImpactScore,
          mitigationScore,
          currentScore,
          impactLevel,
        });
      }
    });
  },
);
