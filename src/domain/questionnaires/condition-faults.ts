import type { Fault } from '../content/fault.js';
import type { QuestionId } from '../ids.js';
import { type Gate, gatesOf } from './gates.js';
import { answerIds, type Placed } from './placed.js';
import type { Condition, Question, Questionnaire } from './questionnaire.js';
import { unreachable } from './unreachable.js';

type ById = ReadonlyMap<QuestionId, Question>;

/**
 * What is wrong with conditions: questions, options and numbers they name that cannot be, circles, and questions that
 * no answers ever lead to (judged only where nothing else is wrong, because everything rests on it).
 */
export function conditionFaults(questionnaire: Questionnaire, placed: readonly Placed[]): readonly Fault[] {
  const byId: ById = new Map(placed.map(({ question }) => [question.id, question]));
  const gates = gatesOf(questionnaire);
  const { shown, ordered, circular } = gates;
  const pathOf = (gate: Gate) => {
    const own = placed[gate.place]?.path;
    return own === undefined || gate.condition === null
      ? `sections[${gate.section}].askedWhen`
      : `${own}.askedWhen`;
  };
  const sections = ordered.filter(({ question }) => question === null);
  const inOrder = [...sections.toSorted((a, b) => a.section - b.section), ...shown];
  const faults = [
    ...inOrder.flatMap((gate) =>
      gate.condition === null ? [] : leafFaults(gate.condition, pathOf(gate), byId),
    ),
    ...(questionnaire.leadsTo ?? []).flatMap(({ when }, at) => leafFaults(when, `leadsTo[${at}].when`, byId)),
    ...inOrder.filter((gate) => circular.has(gate)).flatMap((gate) => circleFault(gate, pathOf(gate))),
  ];
  if (faults.length > 0) return faults;
  const lost = new Set(unreachable(questionnaire, gates));
  return inOrder
    .filter((gate) => lost.has(gate) && (gate.within === null || !lost.has(gate.within)))
    .map((gate) => ({
      path: pathOf(gate),
      reason: `No answers can ever lead to this ${gate.question === null ? 'section' : 'question'}.`,
    }));
}

/** A question that only its section draws into a circle is told with the section. */
function circleFault({ question, condition }: Gate, path: string): readonly Fault[] {
  if (question === null)
    return [{ path, reason: 'Whether this section is asked depends on the section itself.' }];
  if (condition === null) return [];
  return [{ path, reason: `Whether ${question.id} is asked depends on ${question.id} itself.` }];
}

function leafFaults(condition: Condition, path: string, byId: ById): readonly Fault[] {
  if ('all' in condition)
    return condition.all.flatMap((each, at) => leafFaults(each, `${path}.all[${at}]`, byId));
  if ('any' in condition)
    return condition.any.flatMap((each, at) => leafFaults(each, `${path}.any[${at}]`, byId));
  if ('not' in condition) return leafFaults(condition.not, `${path}.not`, byId);
  if (!('question' in condition)) return [];
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
  const range = rangeOf(question);
  if (range === null) {
    return [
      { path: `${path}.${field}`, reason: `${question.id} is a ${question.kind} question, not a number.` },
    ];
  }
  const { min, max } = range;
  const isPossible =
    'atLeast' in condition
      ? max === null || condition.atLeast <= max
      : min === null || condition.atMost >= min;
  return isPossible
    ? []
    : [{ path: `${path}.${field}`, reason: `${question.id} never takes such a number.` }];
}

/** The least and the most a question's number may be; null for a question that takes none. */
function rangeOf(question: Question): { readonly min: number | null; readonly max: number | null } | null {
  if (question.kind === 'scale') return { min: question.from, max: question.to };
  return question.kind === 'number' ? question : null;
}
