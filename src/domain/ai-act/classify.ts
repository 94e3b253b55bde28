import type { Given } from '../ai-systems/given.js';
import type { CalendarDate } from '../dates.js';
import type { Framework } from '../frameworks/framework.js';
import { type Classification, type FoundRole, type FoundTier, isOpen } from './classification.js';
import { dutiesOf } from './duties.js';
import type { Facts } from './facts.js';
import { FoundRoleByRule, FoundTierByRule } from './found.js';
import { Judged } from './judged.js';
import type { RulePack } from './rule-pack.js';

/**
 * What the law of a rule pack makes of an AI system on a day. Total and pure: facts the pack does not know, or of the wrong
 * type, are left aside (`faultsOfFacts` names them). `framework` is the one the pack names; its obligations follow.
 */
export function classify(
  pack: RulePack,
  framework: Framework,
  facts: Facts,
  on: CalendarDate,
): Classification {
  const judged = new Judged(pack, facts, on);
  const tiers = judged.compiled.tiersWorstFirst.map((rule) => new FoundTierByRule(rule, judged, on));
  const roles = pack.roles.map((rule) => new FoundRoleByRule(rule, judged));
  return {
    pack: { id: pack.id, version: pack.version, law: pack.law, asOf: pack.asOf },
    on,
    tiers,
    roles,
    duties: dutiesOf(framework, { tiers, roles }, judged, on),
    undetermined: tiers.some(({ standing }) => isOpen(standing)),
    given: givenBy(judged, tiers, roles),
  };
}

/** What conditions of questionnaires look at: what applies or is presumed; of facts only what is decided. */
function givenBy(judged: Judged, tiers: readonly FoundTier[], roles: readonly FoundRole[]): Given {
  const counts = ({ standing }: FoundTier | FoundRole) => standing === 'applies' || standing === 'presumed';
  const facts = judged.compiled.pack.given.flatMap(({ fact, when }) => {
    const holds = judged.holds(when);
    return holds === null ? [] : [[fact, holds ? 'yes' : 'no'] as const];
  });
  return {
    tiers: tiers.filter(counts).map(({ tier }) => tier),
    roles: roles.filter((each) => each.actor === 'vendor' && counts(each)).map(({ role }) => role),
    facts: Object.fromEntries(facts),
  };
}
