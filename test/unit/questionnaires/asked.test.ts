import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer, Answers } from '#domain/assessments/assessment.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Condition, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { answered, answers, choose, notApplicable, question, questionnaire } from './builders.js';

const COUNT = 8;

/** A condition on questions before number `at`, so that there are no circles. */
function conditionBefore(at: number): fc.Arbitrary<Condition> {
  const on = fc.integer({ min: 0, max: at - 1 }).map((n) => `q${n}`);
  const { condition } = fc.letrec<{ condition: unknown; leaf: unknown }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      tie('leaf'),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
    leaf: fc.oneof(
      fc.record({ question: on, is: fc.subarray(['yes', 'partly', 'no', 'a', 'b'], { minLength: 1 }) }),
      fc.record({ question: on, answered: fc.boolean() }),
      fc.record({ question: on, atLeast: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ question: on, atMost: fc.integer({ min: 0, max: 5 }) }),
    ),
  }));
  return condition as fc.Arbitrary<Condition>;
}

const KINDS = ['yes-no-partly', 'number', 'multiple-choice', 'single-choice'] as const;

/** Questions in a shuffled order of showing, each asked on a condition over questions of lower number, or always. */
const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .tuple(
    ...Array.from({ length: COUNT }, (_, at) =>
      fc.record({
        kind: fc.constantFrom(...KINDS),
        askedWhen: at === 0 ? fc.constant(null) : fc.option(conditionBefore(at), { freq: 4 }),
      }),
    ),
  )
  .map((made) => made.map(({ kind, askedWhen }, at) => question(kind, `q${at}`, { askedWhen })))
  .chain((questions) => fc.shuffledSubarray(questions, { minLength: COUNT, maxLength: COUNT }))
  .map((shown) => questionnaire(shown.slice(0, 3), shown.slice(3)));

const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('yes', 'partly', 'no').map((choice) => choose(choice as 'yes')),
  fc.integer({ min: 0, max: 5 }).map((number) => answered({ kind: 'number', number })),
  fc
    .subarray(['a', 'b', 'c'], { minLength: 1 })
    .map((options) => answered({ kind: 'multiple-choice', options })),
  fc.constant(notApplicable()),
  fc.constant(notApplicable('')),
);
const anyAnswers = fc
  .array(anyAnswer, { minLength: COUNT, maxLength: COUNT })
  .map((list) => Object.fromEntries(list.map((answer, at) => [`q${at}`, answer])) as Answers);

/** The meaning of a condition, written again as plainly as possible. */
function naive(condition: Condition, asked: ReadonlySet<string>, given: Answers): boolean {
  if ('all' in condition) return !condition.all.some((each) => !naive(each, asked, given));
  if ('any' in condition) return condition.any.filter((each) => naive(each, asked, given)).length > 0;
  if ('not' in condition) return !naive(condition.not, asked, given);
  const answer = asked.has(condition.question) ? given[condition.question] : undefined;
  const settled = answer !== undefined && (answer.status === 'answered' || answer.reason !== '');
  if ('answered' in condition) return settled === condition.answered;
  return answer !== undefined && answer.value !== null && naiveValue(condition, answer.value);
}

function naiveValue(leaf: Condition, value: AnswerValue): boolean {
  if ('atLeast' in leaf) return value.kind === 'number' && value.number >= leaf.atLeast;
  if ('atMost' in leaf) return value.kind === 'number' && value.number <= leaf.atMost;
  const said: readonly string[] =
    value.kind === 'yes-no-partly' ? [value.choice] : value.kind === 'multiple-choice' ? value.options : [];
  return 'is' in leaf && leaf.is.some((each) => said.includes(each));
}

/** Starts with everything asked and judges all conditions again until nothing changes. */
function fixpoint(of: Questionnaire, given: Answers): string[] {
  const all = questionsOf(of);
  let asked = new Set<string>(all.map(({ id }) => id));
  for (let round = 0; round <= all.length; round += 1) {
    asked = new Set(
      all.filter(({ askedWhen }) => askedWhen === null || naive(askedWhen, asked, given)).map(({ id }) => id),
    );
  }
  return all.map(({ id }) => id).filter((id) => asked.has(id));
}

describe('The questions now asked', () => {
  it('are those a plain evaluation round after round ends with, in the order shown', () => {
    fc.assert(
      fc.property(anyQuestionnaire, anyAnswers, (of, given) => {
        expect([...askedQuestions(of, given)]).to.deep.equal(fixpoint(of, given));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('close behind an answer that is no longer asked itself', () => {
    const chain = questionnaire([
      question('yes-no-partly', 'c', { askedWhen: { question: 'b', is: ['yes'] } }),
      question('yes-no-partly', 'b', { askedWhen: { question: 'a', is: ['yes'] } }),
      question('yes-no-partly', 'a'),
    ]);
    expect([...askedQuestions(chain, answers({ a: choose('yes'), b: choose('yes') }))]).to.deep.equal([
      'c',
      'b',
      'a',
    ]);
    expect([...askedQuestions(chain, answers({ a: choose('no'), b: choose('yes') }))]).to.deep.equal(['a']);
  });

  it('are found for a chain of 2,000 conditions and for a circle', () => {
    const chain = Array.from({ length: 2_000 }, (_, at) =>
      question('yes-no-partly', `q${at}`, {
        askedWhen: at === 1_999 ? null : { question: `q${at + 1}`, is: ['yes'] },
      }),
    );
    expect(askedQuestions(questionnaire(chain), answers({ q1999: choose('yes') })).size).to.equal(2);
    const circle = ['a', 'b'].map((id) =>
      question('yes-no-partly', id, { askedWhen: { question: id === 'a' ? 'b' : 'a', is: ['yes'] } }),
    );
    expect(askedQuestions(questionnaire(circle), answers({ a: choose('yes') })).size).to.be.at.most(2);
  });

  it('are found among 1,000 questions, a third conditional, in a few milliseconds', () => {
    const many = questionnaire(
      Array.from({ length: 1_000 }, (_, at) =>
        question('yes-no-partly', `q${at}`, {
          askedWhen: at % 3 === 2 ? { question: `q${at - 2}`, is: ['yes'] } : null,
        }),
      ),
    );
    const given = answers(
      Object.fromEntries(questionsOf(many).map(({ id }, at) => [id, choose(at % 2 === 0 ? 'yes' : 'no')])),
    );
    expect(askedQuestions(many, given).size).to.equal(834);
    const rounds = 50;
    const started = process.hrtime.bigint();
    for (let round = 0; round < rounds; round += 1) askedQuestions(many, given);
    const each = Number(process.hrtime.bigint() - started) / 1e6 / rounds;
    // Ten times what it takes on a slow machine: a pass that grows with the square of the questions would show.
    expect(each, `${each.toFixed(2)} ms`).to.be.below(20);
  });
});
