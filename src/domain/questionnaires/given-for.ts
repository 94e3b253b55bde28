import type { Given } from '../ai-systems/given.js';
import { type GivenLeaf, type Leaf, leavesIn } from './condition.js';
import { gatesOf } from './gates.js';
import type { Questionnaire } from './questionnaire.js';

/** Whether anything a buyer may state of an AI system decides what a questionnaire asks. */
export const looksAtGiven = (questionnaire: Questionnaire): boolean =>
  leavesOf(questionnaire).some((leaf) => !('question' in leaf));

const leavesOf = (questionnaire: Questionnaire): readonly (Leaf | GivenLeaf)[] =>
  gatesOf(questionnaire).ordered.flatMap(({ condition }) => (condition === null ? [] : leavesIn(condition)));

/** What of the given a questionnaire's conditions look at; nothing else goes with it to the vendor. */
export function givenFor(questionnaire: Questionnaire, { tiers, roles, facts }: Given): Given {
  const looked = new Set<string>(
    leavesOf(questionnaire).flatMap((leaf): readonly string[] => {
      if ('tier' in leaf) return leaf.tier;
      if ('role' in leaf) return leaf.role;
      return 'fact' in leaf ? [leaf.fact] : [];
    }),
  );
  return {
    tiers: tiers.filter((tier) => looked.has(tier)),
    roles: roles.filter((role) => looked.has(role)),
    facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => looked.has(fact))),
  };
}
