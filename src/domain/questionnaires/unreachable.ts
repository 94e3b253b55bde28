import type { Answer } from '../assessments/assessment.js';
import type { Instant } from '../dates.js';
import type { OptionId, QuestionId } from '../ids.js';
import { isMet, type Leaf, leavesIn } from './condition.js';
import type { Gate } from './gates.js';
import { stepsOf } from './kinds/scale.js';
import type { AnswerValue } from './kinds/values.js';
import { answerIds } from './placed.js';
import type { Condition, MultipleChoiceQuestion, NumberQuestion, Question } from './questionnaire.js';

/** A condition that must come out true, or false. */
interface Goal {
  readonly condition: Condition;
  readonly wanted: boolean;
}

/** Answers that are still possible for a question, undefined for leaving it unanswered; null where too many to tell. */
type Possible = readonly (Answer | undefined)[] | null;

/** Goals looked at for one question before the search gives up and lets it pass. */
const MOST_GOALS = 5_000;
/** Options of a multiple choice that conditions may name before their combinations are too many to try. */
const MOST_COMBINED = 8;

/**
 * Finds the questions and sections that no answers ever lead to. Works backwards from a question's condition: each leaf narrows the
 * answers its question may have, and a question that must be answered must be asked, which is the next goal. Exact up
 * to 5,000 goals a question and 8 named options of a multiple choice; beyond that a question passes for want of proof.
 */
export function unreachable(gates: readonly Gate[]): readonly Gate[] {
  const byId = new Map(gates.flatMap((gate) => (gate.question ? [[gate.question.id, gate]] : [])));
  const all = possibleAnswers(gates);
  return gates.filter((gate) => {
    let looked = 0;
    const canMeet = (
      goals: readonly Goal[],
      choices: readonly (readonly Goal[])[],
      soFar: ReadonlyMap<QuestionId, Possible>,
    ): boolean => {
      const open = [...goals];
      const waiting = [...choices];
      const narrowed = new Map(soFar);
      for (let goal = open.pop(); goal !== undefined; goal = open.pop()) {
        looked += 1;
        if (looked > MOST_GOALS) return true;
        const step = stepTo(goal, byId, (id) => narrowed.get(id) ?? all.get(id) ?? null);
        if (step.left?.length === 0) return false;
        if (step.question !== null) narrowed.set(step.question, step.left);
        open.push(...step.every);
        if (step.some.length > 0) waiting.push(step.some);
      }
      const [next, ...rest] = waiting;
      return next === undefined || next.some((goal) => canMeet([goal], rest, narrowed));
    };
    return !canMeet(goalsOf(gate), [], new Map());
  });
}

/** What must hold for a gate to be open. */
const goalsOf = ({ condition, within }: Gate): Goal[] =>
  [condition, within?.condition ?? null].flatMap((each) =>
    each === null ? [] : [{ condition: each, wanted: true }],
  );

/** What meeting a goal takes: every goal of a list, some goal of another, and the answers left for its question. */
interface Step {
  readonly every: readonly Goal[];
  readonly some: readonly Goal[];
  readonly question: QuestionId | null;
  readonly left: Possible;
}

const ANY: Step = { every: [], some: [], question: null, left: null };

function stepTo(
  { condition, wanted }: Goal,
  byId: ReadonlyMap<QuestionId, Gate>,
  possible: (id: QuestionId) => Possible,
): Step {
  if ('not' in condition) return { ...ANY, every: [{ condition: condition.not, wanted: !wanted }] };
  if ('all' in condition) return stepToList(condition.all, wanted, wanted);
  if ('any' in condition) return stepToList(condition.any, wanted, !wanted);
  if (!('question' in condition)) return ANY;
  const before = possible(condition.question);
  if (before === null) return ANY;
  const left = before.filter((answer) => isMet(condition, answer) === wanted);
  const mustBeAsked = before.includes(undefined) && !left.includes(undefined);
  const gate = byId.get(condition.question);
  const every = mustBeAsked && gate !== undefined ? goalsOf(gate) : [];
  return { question: condition.question, left, every, some: [] };
}

function stepToList(conditions: readonly Condition[], wanted: boolean, takesEvery: boolean): Step {
  const goals = conditions.map((condition) => ({ condition, wanted }));
  return takesEvery ? { ...ANY, every: goals } : { ...ANY, some: goals };
}

/** For each question one answer of every sort that conditions can tell apart, and leaving it unanswered. */
function possibleAnswers(gates: readonly Gate[]): ReadonlyMap<QuestionId, Possible> {
  const leaves = new Map<QuestionId, Leaf[]>();
  for (const leaf of gates.flatMap(({ condition }) => (condition === null ? [] : leavesIn(condition)))) {
    if ('question' in leaf) leaves.set(leaf.question, [...(leaves.get(leaf.question) ?? []), leaf]);
  }
  return new Map(
    gates
      .flatMap(({ question }) => question ?? [])
      .map((question) => {
        const told = valuesOf(question, leaves.get(question.id) ?? []);
        if (told === null) return [question.id, null];
        const values = told.map((value) => ({ ...SOME_ANSWER, value }));
        const notApplicable = {
          ...SOME_ANSWER,
          status: 'not-applicable',
          reason: 'It does not apply.',
          value: null,
        } as const;
        return [question.id, [undefined, ...values, ...(question.mayBeNotApplicable ? [notApplicable] : [])]];
      }),
  );
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

function valuesOf(question: Question, leaves: readonly Leaf[]): readonly AnswerValue[] | null {
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
    return combinations(question, leaves)?.map((options) => ({ kind: question.kind, options })) ?? null;
  }
  if (question.kind === 'scale') return stepsOf(question).map((step) => ({ kind: question.kind, step }));
  if (question.kind === 'number') {
    return numbers(question, leaves).map((number) => ({ kind: question.kind, number }));
  }
  // What any other kind says is nothing a condition can look at: only that it is there.
  return [{ kind: 'long-text', text: 'Something.' }];
}

/** Every choice among the options that leaves name, beside at most one that none names; null where those are too many. */
function combinations(
  question: MultipleChoiceQuestion,
  leaves: readonly Leaf[],
): readonly OptionId[][] | null {
  const named = new Set<string>(leaves.flatMap((leaf) => ('is' in leaf ? leaf.is : [])));
  const ids = answerIds(question) as readonly OptionId[];
  const told = ids.filter((id) => named.has(id));
  if (told.length > MOST_COMBINED) return null;
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
