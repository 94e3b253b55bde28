import type { Answer } from '../assessments/assessment.js';
import type { Instant } from '../dates.js';
import type { OptionId, QuestionId } from '../ids.js';
import { dependencyOrder } from './asked.js';
import { holds, type Leaf, leavesIn, questionsIn } from './condition.js';
import type { AnswerValue } from './kinds/values.js';
import { answerIds } from './placed.js';
import type { MultipleChoiceQuestion, NumberQuestion, Question } from './questionnaire.js';

type ById = ReadonlyMap<QuestionId, Question>;

/** Trials before a search gives up and lets the question pass. */
const MOST_TRIALS = 5_000;
/** Options of a multiple choice whose combinations are tried one by one. */
const MOST_COMBINED = 8;

/**
 * Whether some answers lead to a question: tries one answer of each sort that the conditions on the way can tell apart,
 * in dependency order. Exact up to 5,000 trials; beyond that it answers yes, for want of proof.
 */
export function isReachable(question: Question, byId: ById): boolean {
  const target = question.askedWhen;
  if (target === null) return true;
  const onTheWay = leadingTo(question, byId);
  const leaves = [...onTheWay, question].flatMap(({ askedWhen }) =>
    askedWhen === null ? [] : leavesIn(askedWhen),
  );
  const sorts = new Map(
    onTheWay.map((each) => [
      each.id,
      [
        undefined,
        ...tellable(
          each,
          leaves.filter((leaf) => leaf.question === each.id),
        ),
      ],
    ]),
  );
  const chosen = new Map<QuestionId, Answer | undefined>();
  const answerOf = (id: QuestionId) => chosen.get(id);
  let trials = 0;
  const search = (at: number): boolean => {
    trials += 1;
    if (trials > MOST_TRIALS) return true;
    const next = onTheWay[at];
    if (next === undefined) return holds(target, answerOf);
    const isAsked = next.askedWhen === null || holds(next.askedWhen, answerOf);
    return (isAsked ? (sorts.get(next.id) ?? []) : [undefined]).some((answer) => {
      chosen.set(next.id, answer);
      return search(at + 1);
    });
  };
  return search(0);
}

/** The questions a question's condition rests on, near or far, each after those it rests on itself. */
function leadingTo(question: Question, byId: ById): readonly Question[] {
  const found = new Set<Question>();
  const waiting = [question];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const id of next.askedWhen === null ? [] : questionsIn(next.askedWhen)) {
      const needed = byId.get(id);
      if (needed === undefined || found.has(needed)) continue;
      found.add(needed);
      waiting.push(needed);
    }
  }
  return dependencyOrder([...found]).filter((each) => found.has(each));
}

/** One answer of each sort that the leaves looking at its question can tell apart. */
function tellable(question: Question, leaves: readonly Leaf[]): readonly Answer[] {
  const values = valuesOf(question, leaves).map((value) => ({ ...SOME_ANSWER, value }));
  return question.mayBeNotApplicable
    ? [...values, { ...SOME_ANSWER, status: 'not-applicable', reason: 'It does not apply.', value: null }]
    : values;
}

const SOME_ANSWER = {
  status: 'answered',
  reason: '',
  note: '',
  evidence: [],
  provenance: 'typed',
  by: '',
  at: '' as Instant,
  revision: 1,
} as const;

function valuesOf(question: Question, leaves: readonly Leaf[]): readonly AnswerValue[] {
  if (question.kind === 'yes-no-partly') {
    return (['yes', 'partly', 'no'] as const).map((choice) => ({
      kind: question.kind,
      choice,
      exceptions: [],
    }));
  }
  if (question.kind === 'single-choice') {
    return question.options.map(({ id }) => ({ kind: question.kind, option: id }));
  }
  if (question.kind === 'multiple-choice') {
    return combinations(question, leaves).map((options) => ({ kind: question.kind, options }));
  }
  if (question.kind === 'number') {
    return numbers(question, leaves).map((number) => ({ kind: question.kind, number }));
  }
  // What a text or a day says is nothing a condition can look at: only that it is there.
  return [{ kind: 'long-text', text: 'Something.' }];
}

/** Every choice among the options that leaves name, beside at most one that none names. */
function combinations(question: MultipleChoiceQuestion, leaves: readonly Leaf[]): readonly OptionId[][] {
  const named = new Set<string>(leaves.flatMap((leaf) => ('is' in leaf ? leaf.is : [])));
  const ids = answerIds(question) as readonly OptionId[];
  const told = ids.filter((id) => named.has(id)).slice(0, MOST_COMBINED);
  const other = ids.find((id) => !named.has(id) && id !== question.exclusive);
  const sets = told.reduce<OptionId[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  const withOther = other === undefined ? [] : sets.map((set) => [...set, other]);
  const alone = (set: readonly OptionId[]) =>
    question.exclusive === null || set.length < 2 || !set.includes(question.exclusive);
  return [...sets, ...withOther].filter((set) => set.length > 0 && alone(set));
}

/** Each limit that leaves name, and a number on either side of it and between two. */
function numbers({ min, max, whole }: NumberQuestion, leaves: readonly Leaf[]): readonly number[] {
  const limits = leaves
    .flatMap((leaf) => ('atLeast' in leaf ? [leaf.atLeast] : 'atMost' in leaf ? [leaf.atMost] : []))
    .sort((a, b) => a - b);
  const step = whole ? 1 : 0.5;
  const between = limits.map((limit, at) => (limit + (limits[at + 1] ?? limit + 2)) / 2);
  const candidates = limits.flatMap((limit) => [
    limit - step,
    Math.floor(limit),
    limit,
    Math.ceil(limit),
    limit + step,
  ]);
  return [...(min === null ? [0] : [min]), ...(max === null ? [] : [max]), ...candidates, ...between].filter(
    (each) =>
      (min === null || each >= min) && (max === null || each <= max) && (!whole || Number.isInteger(each)),
  );
}
