import { expect } from 'chai';
import { type Given, NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answers } from '#domain/assessments/assessment.js';
import { coverageOf } from '#domain/content/coverage.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { answered, answers, document } from '../questionnaires/builders.js';
import { allAnswered } from './extremes.js';
import { type Company, played } from './played/played.js';
import { shipped } from './shipped.js';

const ON = '2026-11-21' as CalendarDate;

/** One shipped questionnaire, proven with every shipped framework. */
export function shippedQuestionnaire(id: string) {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires'),
    registers: [],
  });
  const found = 'content' in verdict ? verdict.content : null;
  const [questionnaire] = (found?.questionnaires ?? []).filter((each) => each.id === id);
  if (found === null || questionnaire === undefined) throw new Error(`${id} is not shipped.`);
  const questions = questionsOf(questionnaire);
  /** The requirements of a framework that some of the questions bear on. */
  const bearsOn = (framework: string, some: readonly Question[] = questions) =>
    new Set(
      some.flatMap(({ mappings }) =>
        mappings.flatMap((each) => (each.framework === framework ? [each.requirement as string] : [])),
      ),
    );
  /** Requirements of a framework that no question bears on. */
  const unasked = (framework: string) => {
    const [known] = found.frameworks.filter((each) => each.id === framework);
    if (known === undefined) throw new Error(`${framework} is not shipped.`);
    return [...coverageOf(known, questions).unasked];
  };
  return { questionnaire, questions, bearsOn, unasked };
}

/** Options chosen, by question. */
export type Choices = Readonly<Record<string, string | readonly string[]>>;

const choosing = (choices: Choices): Answers =>
  answers(
    Object.fromEntries(
      Object.entries(choices).map(([id, said]) => [
        id,
        answered(
          typeof said === 'string'
            ? { kind: 'single-choice', option: said }
            : { kind: 'multiple-choice', options: said },
        ),
      ]),
    ),
  );

/** What a set of answers opens beyond what everybody is asked. */
export function opened(
  questionnaire: Questionnaire,
  choices: Choices,
  given: Given = NOTHING_GIVEN,
): readonly string[] {
  const before = askedQuestions(questionnaire, {}, NOTHING_GIVEN);
  return [...askedQuestions(questionnaire, choosing(choices), given)].filter((id) => !before.has(id));
}

/**
 * Tries a questionnaire out by the best and the worst answers and by invented companies. `opening` are the choices, and
 * what the buyer states, that open every question; `critical` the critical questions in order.
 */
export function itStandsTrial(
  questionnaire: Questionnaire,
  { choices, given = NOTHING_GIVEN }: { readonly choices: Choices; readonly given?: Given },
  critical: readonly string[],
  companies: Readonly<Record<'strong' | 'average' | 'startUp', Company>>,
): void {
  const questions = questionsOf(questionnaire);
  const scoreOf = (said: Answers) => scoreAnswers(questionnaire, said, ON, given);
  const extreme = (isBest: boolean, fields = {}): Answers => ({
    ...allAnswered(questions, isBest, fields),
    ...choosing(choices),
  });

  it('gives the best answers with documents band A, and the worst D with each critical question named', () => {
    const best = scoreOf(extreme(true, document));
    expect([best.value, best.band?.letter, best.cappedBy]).to.deep.equal([100, 'A', []]);
    const worst = scoreOf(extreme(false));
    expect(worst.value).to.be.below(10);
    expect(worst.band?.letter).to.equal('D');
    expect(worst.cappedBy).to.deep.equal(critical);
  });

  it('opens every question by some answers, and lets the worst vendor answer each and submit', () => {
    const worst = extreme(false);
    const asked = askedQuestions(questionnaire, worst, given);
    expect(questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).to.deep.equal([]);
    expect(gapsOf(questionnaire, worst, asked)).to.deep.equal([]);
    for (const question of questions) {
      if (question.kind === 'single-choice' && question.weight > 0) {
        expect(Math.min(...question.options.map(({ points }) => points)), question.id).to.be.at.most(0.1);
      }
    }
  });

  it('ranks the strong company before the average one, that before the start-up, and believes no bluff', () => {
    const [strong, average, startUp] = (['strong', 'average', 'startUp'] as const).map(
      (name) => scoreOf(played(questions, companies[name])).value ?? 0,
    );
    const bluff = scoreOf(extreme(true));
    expect(strong).to.be.above(85);
    expect(average).to.be.within(30, 65);
    expect(startUp).to.be.below(20);
    expect(bluff.value).to.be.below(Math.min(80, strong ?? 0));
    expect(bluff.band?.letter).to.equal('C');
  });

  it('tells the three apart by every question that all of them are asked', () => {
    const points = (name: keyof typeof companies) =>
      new Map(
        scoreOf(played(questions, companies[name])).sections.flatMap((section) =>
          section.questions
            .filter(({ weight }) => weight > 0)
            .map((each) => [each.id as string, each.points] as const),
        ),
      );
    const [strong, average, startUp] = [points('strong'), points('average'), points('startUp')];
    const alike = [...strong].filter(([id, most]) => average.get(id) === most && startUp.get(id) === most);
    expect(alike).to.deep.equal([]);
  });
}
