import { expect } from 'chai';
import fc from 'fast-check';
import { FACTS, type Given, STATED } from '#domain/ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import type { Answer, Answers } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { Interview } from '#domain/questionnaires/interview.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Condition, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { answered, answers, choose, notApplicable, question, questionnaire } from './builders.js';

// Few of each, so that what is stated and what conditions look at meet often.
const TIERS_HERE = TIER_IDS.slice(5, 8);
const ROLES_HERE = ROLE_IDS.slice(0, 3);
const FACTS_HERE = FACTS.slice(0, 3);

const givenLeaf = fc.oneof(
  fc.record({ tier: fc.subarray(TIERS_HERE, { minLength: 1 }) }),
  fc.record({ role: fc.subarray(ROLES_HERE, { minLength: 1 }) }),
  fc.record({ fact: fc.constantFrom(...FACTS_HERE), is: fc.subarray([...STATED], { minLength: 1 }) }),
);

/** A condition on questions before number `at`, so that there are no circles; often on the last of them: a chain. */
function conditionBefore(at: number): fc.Arbitrary<Condition> {
  const on = fc.oneof(fc.constant(at - 1), fc.nat(Math.max(0, at - 1))).map((n) => `q${n}`);
  const onQuestions = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        question: on,
        is: fc.subarray(['yes', 'partly', 'no', 'a', 'b'], { minLength: 1 }),
      }),
    },
    fc.record({ question: on, answered: fc.boolean() }),
    fc.record({ question: on, atLeast: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ question: on, atMost: fc.integer({ min: 0, max: 5 }) }),
  );
  const { condition } = fc.letrec<{ condition: unknown; leaf: unknown }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      tie('leaf'),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
    leaf: at === 0 ? givenLeaf : fc.oneof({ weight: 3, arbitrary: onQuestions }, givenLeaf),
  }));
  return condition as fc.Arbitrary<Condition>;
}

/** A condition half the time: where most are closed, hardly any answer changes anything. */
const sometimes = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<Condition | null> =>
  fc.noBias(fc.boolean()).chain((is) => (is ? condition : fc.constant(null)));

const KINDS = ['yes-no-partly', 'number', 'multiple-choice', 'single-choice', 'long-text', 'date'] as const;
const MOST = 16;

const anyQuestion = (at: number): fc.Arbitrary<Question> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      askedWhen: sometimes(conditionBefore(at)),
    })
    .map(({ kind, askedWhen }) => question(kind, `q${at}`, { askedWhen }));

/** Sections of questions, some under a condition of their own, sections and questions in a shuffled order of showing. */
const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .uniqueArray(fc.integer({ min: 1, max: MOST - 1 }), { maxLength: 3 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), MOST])
  .chain((bounds) =>
    fc.tuple(
      ...bounds.slice(0, -1).map((from, at) =>
        fc.record({
          askedWhen: sometimes(conditionBefore(from)),
          questions: fc
            .tuple(
              ...Array.from({ length: (bounds[at + 1] ?? MOST) - from }, (_, n) => anyQuestion(from + n)),
            )
            .chain((made) => fc.shuffledSubarray(made, { minLength: made.length })),
        }),
      ),
    ),
  )
  .chain((made) => fc.shuffledSubarray(made, { minLength: made.length }))
  .map((made) => {
    const of = questionnaire(...made.map(({ questions }) => questions));
    const sections = of.sections.map((section, at) => {
      const askedWhen = made[at]?.askedWhen ?? null;
      return askedWhen === null ? section : { ...section, askedWhen };
    });
    return { ...of, sections };
  });

const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  { weight: 5, arbitrary: fc.constantFrom('yes', 'partly', 'no').map((choice) => choose(choice as 'yes')) },
  fc.integer({ min: 0, max: 5 }).map((number) => answered({ kind: 'number', number })),
  fc.constantFrom('a', 'b', 'c').map((option) => answered({ kind: 'single-choice', option })),
  fc
    .subarray(['a', 'b', 'c'], { minLength: 1 })
    .map((options) => answered({ kind: 'multiple-choice', options })),
  fc.constant(answered({ kind: 'long-text', text: 'So.' })),
  fc.constant(notApplicable()),
  fc.constant(notApplicable('')),
);

const anyGiven: fc.Arbitrary<Given> = fc.record({
  tiers: fc.subarray(TIERS_HERE),
  roles: fc.subarray(ROLES_HERE),
  facts: fc.dictionary(fc.constantFrom(...FACTS_HERE), fc.constantFrom(...STATED)),
});

const anyTurn = fc.record({ question: fc.noBias(fc.nat(MOST - 1)), answer: fc.noBias(anyAnswer) });

/** The meaning of a condition, written again as plainly as possible. */
function naive(condition: Condition, asked: ReadonlySet<string>, given: Given, answers: Answers): boolean {
  if ('all' in condition) return !condition.all.some((each) => !naive(each, asked, given, answers));
  if ('any' in condition)
    return condition.any.filter((each) => naive(each, asked, given, answers)).length > 0;
  if ('not' in condition) return !naive(condition.not, asked, given, answers);
  if ('tier' in condition) return given.tiers.some((each) => new Set(condition.tier).has(each));
  if ('role' in condition) return given.roles.some((each) => new Set(condition.role).has(each));
  if ('fact' in condition)
    return String(condition.is).split(',').includes(String(given.facts[condition.fact]));
  const answer = asked.has(condition.question) ? answers[condition.question] : undefined;
  if ('answered' in condition) return isSettled(answer) === condition.answered;
  return answer !== undefined && answer.value !== null && naiveValue(condition, answer.value);
}

const isSettled = (answer: Answer | undefined): boolean =>
  answer !== undefined && (answer.status === 'answered' || answer.reason !== '');

function naiveValue(leaf: Condition, value: AnswerValue): boolean {
  if ('atLeast' in leaf) return value.kind === 'number' && value.number >= leaf.atLeast;
  if ('atMost' in leaf) return value.kind === 'number' && value.number <= leaf.atMost;
  const said: readonly string[] =
    value.kind === 'yes-no-partly'
      ? [value.choice]
      : value.kind === 'multiple-choice'
        ? value.options
        : value.kind === 'single-choice'
          ? [value.option]
          : [];
  return 'is' in leaf && leaf.is.some((each) => said.includes(each));
}

/** Starts with everything asked and judges all conditions again until nothing changes. */
function fixpoint({ sections }: Questionnaire, all: Answers, given: Given): string[] {
  let asked: string[] = [];
  let next = sections.flatMap(({ questions }) => questions.map(({ id }) => id as string));
  while (next.join() !== asked.join()) {
    asked = next;
    const before = new Set(asked);
    const isDue = (condition: Condition | null | undefined) =>
      condition === null || condition === undefined || naive(condition, before, given, all);
    next = sections
      .filter(({ askedWhen }) => isDue(askedWhen))
      .flatMap(({ questions }) => questions.filter(({ askedWhen }) => isDue(askedWhen)).map(({ id }) => id));
  }
  return asked;
}

function expectStanding(
  interview: Interview,
  of: Questionnaire,
  all: Answers,
  asked: readonly string[],
): void {
  expect([...interview.asked]).to.deep.equal(asked);
  const isDone = (id: string) => isSettled(all[id as QuestionId]);
  expect(interview.progress).to.deep.equal({ asked: asked.length, answered: asked.filter(isDone).length });
  for (const { id, questions } of of.sections) {
    const here = questions.map((each) => each.id as string).filter((each) => asked.includes(each));
    expect(interview.progressIn(id)).to.deep.equal({
      asked: here.length,
      answered: here.filter(isDone).length,
    });
  }
}

describe('A questionnaire while it is answered', () => {
  it('asks after each answer what a plain evaluation of everything asks, and loses no answer', () => {
    let setAside = 0;
    let cameBack = 0;
    fc.assert(
      fc.property(
        anyQuestionnaire,
        anyGiven,
        fc.array(anyTurn, { minLength: 30, maxLength: 30 }),
        (of, given, turns) => {
          const all: Record<string, Answer> = {};
          const interview = new Interview(of, {}, given);
          let before = fixpoint(of, {}, given);
          expectStanding(interview, of, all, before);
          for (const turn of turns) {
            const id = `q${turn.question}` as QuestionId;
            if (turn.answer === undefined) delete all[id];
            else all[id] = turn.answer;
            const { appeared, disappeared } = interview.answer(id, turn.answer);
            const asked = fixpoint(of, answers(all), given);
            expectStanding(interview, of, answers(all), asked);
            expect(appeared).to.deep.equal(asked.filter((each) => !before.includes(each)));
            expect(disappeared).to.deep.equal(
              questionsOf(of)
                .map((each) => each.id as string)
                .filter((each) => before.includes(each) && !asked.includes(each)),
            );
            setAside += disappeared.filter((each) => all[each] !== undefined).length;
            cameBack += appeared.filter((each) => all[each] !== undefined).length;
            before = asked;
          }
          expect(interview.answers).to.deep.equal(all);
          expectStanding(new Interview(of, answers(all), given), of, answers(all), before);
        },
      ),
      { numRuns: 1_000, seed: 5 },
    );
    // What the property is about has happened often.
    expect(setAside, 'answers set aside').to.be.above(500);
    expect(cameBack, 'answers that came back').to.be.above(500);
  });

  it('brings an answer back when the one it hung on is given again', () => {
    const of = questionnaire([
      question('yes-no-partly', 'a'),
      question('yes-no-partly', 'b', { askedWhen: { question: 'a', is: ['yes'] } }),
    ]);
    const [a, b] = questionsOf(of).map(({ id }) => id) as [QuestionId, QuestionId];
    const interview = new Interview(of, answers({ a: choose('yes'), b: choose('partly') }), {
      tiers: [],
      roles: [],
      facts: {},
    });
    expect(interview.answer(a, choose('no'))).to.deep.equal({ appeared: [], disappeared: [b] });
    expect(interview.progress).to.deep.equal({ asked: 1, answered: 1 });
    expect(interview.answers[b]).to.deep.equal(choose('partly'));
    expect(interview.answer(a, choose('yes'))).to.deep.equal({ appeared: [b], disappeared: [] });
    expect(interview.progress).to.deep.equal({ asked: 2, answered: 2 });
  });

  it('knows no question of another questionnaire', () => {
    const interview = new Interview(
      questionnaire([question('number', 'a')]),
      {},
      { tiers: [], roles: [], facts: {} },
    );
    expect(() => interview.answer('b' as QuestionId, undefined)).to.throw(RangeError);
    expect(interview.isAsked('b' as QuestionId)).to.equal(false);
  });
});
