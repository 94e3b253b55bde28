import type { Answer } from '../assessments/assessment.js';
import type { Instant } from '../dates.js';
import type { OptionId, QuestionId } from '../ids.js';
import { type Leaf, leavesIn } from './condition.js';
import type { Gate } from './gates.js';
import { stepsOf } from './kinds/scale.js';
import type { AnswerValue } from './kinds/values.js';
import { answerIds } from './placed.js';
import type { MultipleChoiceQuestion, NumberQuestion, Question } from './questionnaire.js';

/** Answers that are still possible for a question, undefined for leaving it unanswered; null where too many to tell. */
export type Possible = readonly (Answer | undefined)[] | null;

/** Options of a multiple choice that conditions may name before their combinations are too many to try. */
const MOST_COMBINED = 8;

/** For each question one answer of every sort that conditions can tell apart, and leaving it unanswered. */
export function possibleAnswers(gates: readonly Gate[]): ReadonlyMap<QuestionId, Possible> {
  const leaves = new Map<QuestionId, Leaf[]>();
  for (const leaf of gates.flatMap(({ condition }) => (condition === null ? [] : leavesIn(condition)))) {
    if (!('question' in leaf)) continue;
    const others = leaves.get(leaf.question);
    if (others === undefined) leaves.set(leaf.question, [leaf]);
    else others.push(leaf);
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
  const named = leaves.flatMap((leaf) =>
    'atLeast' in leaf ? [leaf.atLeast] : 'atMost' in leaf ? [leaf.atMost] : [],
  );
  const limits = [...new Set(named)].sort((a, b) => a - b);
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
