import type { Classification } from '#domain/ai-act/classification.js';
import { FACTS, type Given } from '#domain/ai-systems/given.js';
import { givenChanges, type RecordChange } from '#domain/ai-systems/record-changes.js';

/**
 * What is given once an AI system is classified anew. Tiers and roles are the classification's; of the facts, what
 * somebody stated by hand stays where the classification tells nothing of it.
 */
export function givenByFacts(
  stated: Given,
  before: Pick<Classification, 'given'>,
  after: Pick<Classification, 'given'>,
): Given {
  const kept = FACTS.flatMap((fact) => {
    const value = after.given.facts[fact] ?? byHand(stated, before.given, fact);
    return value === undefined ? [] : [[fact, value] as const];
  });
  return { tiers: after.given.tiers, roles: after.given.roles, facts: Object.fromEntries(kept) };
}

/** Tiers and roles that somebody stated by hand and a classification takes away; nothing where it told them itself. */
export function overruled(
  stated: Given,
  before: Pick<Classification, 'given'>,
  after: Given,
): readonly RecordChange[] {
  const isStanding = ({ field }: RecordChange) => field === 'tier' || field === 'role';
  return givenChanges(before.given, stated).some(isStanding)
    ? givenChanges(stated, after).filter((change) => isStanding(change) && change.after === '')
    : [];
}

/** What was given before and did not come from the classification. */
const byHand = ({ facts }: Given, told: Given, fact: (typeof FACTS)[number]) =>
  facts[fact] === told.facts[fact] ? undefined : facts[fact];
