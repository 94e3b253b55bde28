import type { Fault } from '../content/fault.js';
import type { QuestionId } from '../ids.js';
import { dependencyOrder } from './asked.js';
import { questionsIn } from './condition.js';
import { answerIds, type Placed } from './placed.js';
import type { Condition, Question } from './questionnaire.js';
import { unreachable } from './unreachable.js';

type ById = ReadonlyMap<QuestionId, Question>;

/**
 * What is wrong with conditions: questions, options and numbers they name that cannot be, circles, and questions that
 * no answers ever lead to (judged only where nothing else is wrong, because everything rests on it).
 */
export function conditionFaults(placed: readonly Placed[]): readonly Fault[] {
  const byId: ById = new Map(placed.map(({ question }) => [question.id, question]));
  const faults = [
    ...placed.flatMap(({ path, question }) =>
      question.askedWhen === null ? [] : leafFaults(question.askedWhen, `${path}.askedWhen`, byId),
    ),
    ...circleFaults(placed, byId),
  ];
  if (faults.length > 0) return faults;
  const lost = new Set(unreachable(placed.map(({ question }) => question)));
  return placed
    .filter(({ question }) => lost.has(question))
    .map(({ path }) => ({ path: `${path}.askedWhen`, reason: 'No answers can ever lead to this question.' }));
}

function leafFaults(condition: Condition, path: string, byId: ById): readonly Fault[] {
  if ('all' in condition)
    return condition.all.flatMap((each, at) => leafFaults(each, `${path}.all[${at}]`, byId));
  if ('any' in condition)
    return condition.any.flatMap((each, at) => leafFaults(each, `${path}.any[${at}]`, byId));
  if ('not' in condition) return leafFaults(condition.not, `${path}.not`, byId);
  const question = byId.get(condition.question);
  if (question === undefined)
    return [{ path: `${path}.question`, reason: `No question is called ${condition.question}.` }];
  if ('is' in condition) return choiceFaults(condition.is, path, question);
  if ('answered' in condition) return [];
  return numberFaults(condition, path, question);
}

function choiceFaults(ids: readonly string[], path: string, question: Question): readonly Fault[] {
  const possible: readonly string[] = answerIds(question);
  if (possible.length === 0) {
    return [
      {
        path: `${path}.is`,
        reason: `${question.id} is a ${question.kind} question and has nothing to choose.`,
      },
    ];
  }
  return ids.flatMap((id, at) =>
    possible.includes(id)
      ? []
      : [
          {
            path: `${path}.is[${at}]`,
            reason: `${question.id} has no answer ${id}; possible: ${possible.join(', ')}.`,
          },
        ],
  );
}

function numberFaults(
  condition: Extract<Condition, { atLeast: number } | { atMost: number }>,
  path: string,
  question: Question,
): readonly Fault[] {
  const field = 'atLeast' in condition ? 'atLeast' : 'atMost';
  if (question.kind !== 'number') {
    return [
      { path: `${path}.${field}`, reason: `${question.id} is a ${question.kind} question, not a number.` },
    ];
  }
  const { min, max } = question;
  const isPossible =
    'atLeast' in condition
      ? max === null || condition.atLeast <= max
      : min === null || condition.atMost >= min;
  return isPossible
    ? []
    : [{ path: `${path}.${field}`, reason: `${question.id} never takes such a number.` }];
}

/** One fault for each question whose condition leads back to itself. */
function circleFaults(placed: readonly Placed[], byId: ById): readonly Fault[] {
  if (hasNoCircle(placed)) return [];
  return placed.flatMap(({ path, question }) => {
    const passed = new Set<QuestionId>();
    const waiting: Question[] = [question];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const needs = next.askedWhen === null ? [] : [...questionsIn(next.askedWhen)];
      if (needs.includes(question.id)) {
        return [
          {
            path: `${path}.askedWhen`,
            reason: `Whether ${question.id} is asked depends on ${question.id} itself.`,
          },
        ];
      }
      for (const id of needs.filter((each) => !passed.has(each))) {
        passed.add(id);
        waiting.push(...[byId.get(id)].filter((each) => each !== undefined));
      }
    }
    return [];
  });
}

/** In dependency order every question follows those it needs, unless a circle had to be cut. */
function hasNoCircle(placed: readonly Placed[]): boolean {
  const seen = new Set<QuestionId>();
  const known = new Set(placed.map(({ question }) => question.id));
  return dependencyOrder(placed.map(({ question }) => question)).every(({ id, askedWhen }) => {
    const needs = askedWhen === null ? [] : [...questionsIn(askedWhen)];
    const isSettled = needs.every((each) => seen.has(each) || !known.has(each));
    seen.add(id);
    return isSettled;
  });
}
