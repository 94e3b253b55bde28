import { FACTS, type Given, NOTHING_GIVEN } from '../ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '../ai-systems/tiers-and-roles.js';
import type { Answer } from '../assessments/assessment.js';
import type { QuestionId } from '../ids.js';
import { holds, isMet, type Leaf } from './condition.js';
import type { Gate, Gates } from './gates.js';
import { Interview } from './interview.js';
import type { Possible } from './possible-answers.js';
import type { Condition, Questionnaire } from './questionnaire.js';

const ALL_GIVEN: Given = {
  tiers: TIER_IDS,
  roles: ROLE_IDS,
  facts: Object.fromEntries(FACTS.map((fact) => [fact, 'yes'])),
};

/** Answers looked at and tried on one walk before it ends where it is. */
const MOST_LOOKS = 300_000;

/**
 * The gates met while answering so as to open one after the other: once with everything stated of the AI system and once
 * with nothing. What is met can be reached, because answers led to it; what is not met may still be. The way goes on from
 * what has just opened, so that a chain is followed to its end before another answer closes it.
 */
export function walkThrough(
  questionnaire: Questionnaire,
  gates: Gates,
  possible: ReadonlyMap<QuestionId, Possible>,
): ReadonlySet<Gate> {
  const met = new Set<Gate>();
  for (const given of [ALL_GIVEN, NOTHING_GIVEN]) {
    if (met.size < gates.ordered.length) walk(questionnaire, gates, { possible, given, met });
  }
  return met;
}

interface Walk {
  readonly possible: ReadonlyMap<QuestionId, Possible>;
  readonly given: Given;
  readonly met: Set<Gate>;
}

function walk(questionnaire: Questionnaire, { byQuestion }: Gates, { possible, given, met }: Walk): void {
  const interview = new Interview(questionnaire, {}, given);
  const answers = new Map<QuestionId, Answer | undefined>();
  const counting = (id: QuestionId) => (interview.isAsked(id) ? answers.get(id) : undefined);
  const ahead: Gate[] = [];
  let tried = 0;

  const arriveAt = (ids: Iterable<QuestionId>) => {
    for (const id of ids) {
      const gate = byQuestion.get(id);
      if (gate === undefined) continue;
      met.add(gate);
      if (gate.within !== null) met.add(gate.within);
      for (const dependent of gate.dependents) ahead.push(dependent);
    }
  };

  /** Gives an answer that a leaf looks for, or none that it looks for. */
  const answer = ({ question }: Leaf, isWanted: (answer: Answer | undefined) => boolean): boolean => {
    const answersTo = possible.get(question) ?? [];
    const found = interview.isAsked(question) ? answersTo.findIndex(isWanted) : -1;
    if (found < 0) return false;
    answers.set(question, answersTo[found]);
    tried += found;
    arriveAt(interview.answer(question, answersTo[found]).appeared);
    return true;
  };

  /** Makes a condition come out as wanted, as far as questions asked now decide it. */
  const settle = (condition: Condition, wanted: boolean): boolean => {
    if ('not' in condition) return settle(condition.not, !wanted);
    if ('all' in condition) return settleSome(condition.all, wanted, wanted);
    if ('any' in condition) return settleSome(condition.any, wanted, !wanted);
    if (holds(condition, counting, given) === wanted) return true;
    return 'question' in condition && answer(condition, (each) => isMet(condition, each) === wanted);
  };
  const settleSome = (parts: readonly Condition[], wanted: boolean, takesEvery: boolean): boolean =>
    takesEvery ? parts.every((each) => settle(each, wanted)) : parts.some((each) => settle(each, wanted));

  arriveAt(interview.asked);
  for (let gate = ahead.pop(); gate !== undefined; gate = ahead.pop()) {
    tried += 1;
    if (tried + interview.cost > MOST_LOOKS) return;
    const { condition, within, dependents } = gate;
    if (met.has(gate)) continue;
    const isOpen = [within?.condition ?? null, condition].every(
      (each) => each === null || settle(each, true),
    );
    // A section opens with its questions, each of which may still wait for its own answers.
    if (isOpen && gate.question === null) ahead.push(...dependents);
  }
}
