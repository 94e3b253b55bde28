import type { QuestionId } from '../ids.js';
import { type GivenLeaf, isMet } from './condition.js';
import type { Gate, Gates } from './gates.js';
import { type Possible, possibleAnswers } from './possible-answers.js';
import type { Condition, Questionnaire } from './questionnaire.js';
import { walkThrough } from './walk-through.js';

/** A condition that must come out true, or false. */
interface Goal {
  readonly condition: Condition;
  readonly wanted: boolean;
}

/** Goals looked at for one question, and answers tried for all together, before the search lets the rest pass. */
const MOST_GOALS = 5_000;
const MOST_TRIED = 1_000_000;

/**
 * Finds the questions and sections that no answers ever lead to. Most are met on a walk through the questionnaire, which
 * takes no longer than answering it; only for the rest a search works backwards from their conditions: each leaf narrows
 * the answers its question may have, and a question that must be answered must be asked, which is the next goal. Exact up
 * to 5,000 goals a question, a million answers tried and 8 named options of a multiple choice; beyond that a question
 * passes for want of proof.
 */
export function unreachable(questionnaire: Questionnaire, gates: Gates): readonly Gate[] {
  const possible = possibleAnswers(gates.ordered);
  const met = walkThrough(questionnaire, gates, possible);
  const lost = new Set<Gate>();
  const search = searchFor(gates, possible, lost);
  for (const gate of gates.ordered) if (!met.has(gate) && !search(gate)) lost.add(gate);
  return [...lost];
}

/** What is still possible of each thing a condition looks at, by its name. */
type Narrowed = ReadonlyMap<string, readonly unknown[]>;

/** Whether any answers open a gate, asked of one gate after the other, each after those it looks at. */
function searchFor(
  { byQuestion }: Gates,
  possible: ReadonlyMap<QuestionId, Possible>,
  lost: ReadonlySet<Gate>,
): (gate: Gate) => boolean {
  const standing: Standing = { byQuestion, lost };
  let tried = 0;
  return (gate) => {
    let looked = 0;
    tried += 1;
    const canMeet = (
      goals: readonly Goal[],
      choices: readonly (readonly Goal[])[],
      soFar: Narrowed,
    ): boolean => {
      const open = [...goals];
      const waiting = [...choices];
      const narrowed = new Map(soFar);
      // What is carried along at each turn costs as much as what is tried.
      tried += soFar.size + choices.length;
      for (let goal = open.pop(); goal !== undefined; goal = open.pop()) {
        looked += 1;
        if (looked > MOST_GOALS || tried > MOST_TRIED) return true;
        const step = stepTo(goal, standing, (name) => {
          const values = narrowed.get(name) ?? possible.get(name as QuestionId);
          tried += values?.length ?? 0;
          return values;
        });
        if (step.left?.length === 0) return false;
        if (step.name !== null && step.left !== null) narrowed.set(step.name, step.left);
        open.push(...step.every);
        if (step.some.length > 0) waiting.push(step.some);
      }
      const [next, ...rest] = waiting;
      return next === undefined || next.some((goal) => canMeet([goal], rest, narrowed));
    };
    return canMeet(goalsOf(gate), [], new Map());
  };
}

/** What must hold for a gate to be open. */
const goalsOf = ({ condition, within }: Gate): Goal[] =>
  [condition, within?.condition ?? null].flatMap((each) =>
    each === null ? [] : [{ condition: each, wanted: true }],
  );

/** What meeting a goal takes: every goal of a list, some goal of another, and what is left possible of a thing. */
interface Step {
  readonly every: readonly Goal[];
  readonly some: readonly Goal[];
  readonly name: string | null;
  readonly left: readonly unknown[] | null;
}

const ANY: Step = { every: [], some: [], name: null, left: null };

/** The gates, and which of them are known to stay closed for ever. */
interface Standing {
  readonly byQuestion: Gates['byQuestion'];
  readonly lost: ReadonlySet<Gate>;
}

type PossibleOf = (name: string) => readonly unknown[] | null | undefined;

function stepTo({ condition, wanted }: Goal, { byQuestion, lost }: Standing, possible: PossibleOf): Step {
  if ('not' in condition) return { ...ANY, every: [{ condition: condition.not, wanted: !wanted }] };
  if ('all' in condition) return stepToList(condition.all, wanted, wanted);
  if ('any' in condition) return stepToList(condition.any, wanted, !wanted);
  if (!('question' in condition)) return stepToGiven(condition, wanted, possible);
  const before = (possible(condition.question) ?? null) as Possible;
  if (before === null) return ANY;
  const left = before.filter((answer) => isMet(condition, answer) === wanted);
  const mustBeAsked = before.includes(undefined) && !left.includes(undefined);
  const gate = byQuestion.get(condition.question);
  if (!mustBeAsked || gate === undefined) return { ...ANY, name: condition.question, left };
  return { name: condition.question, left: lost.has(gate) ? [] : left, every: goalsOf(gate), some: [] };
}

function stepToList(conditions: readonly Condition[], wanted: boolean, takesEvery: boolean): Step {
  const goals = conditions.map((condition) => ({ condition, wanted }));
  return takesEvery ? { ...ANY, every: goals } : { ...ANY, some: goals };
}

/** One tier or role is stated or not; of several one is enough; a fact is so, not so, or not stated. */
function stepToGiven(leaf: GivenLeaf, wanted: boolean, possible: PossibleOf): Step {
  if ('fact' in leaf) {
    const is: readonly unknown[] = leaf.is;
    // No question is called so: a question's id has no space.
    const name = `fact ${leaf.fact}`;
    const left = (possible(name) ?? ['yes', 'no', null]).filter((each) => is.includes(each) === wanted);
    return { ...ANY, name, left };
  }
  const each =
    'tier' in leaf ? leaf.tier.map((id) => ({ tier: [id] })) : leaf.role.map((id) => ({ role: [id] }));
  if (each.length > 1) return stepToList(each, wanted, !wanted);
  const name = 'tier' in leaf ? `tier ${leaf.tier.join()}` : `role ${leaf.role.join()}`;
  return { ...ANY, name, left: (possible(name) ?? [true, false]).filter((stated) => stated === wanted) };
}
