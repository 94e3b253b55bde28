import type { TierId } from '../ai-systems/tiers-and-roles.js';
import type { CalendarDate } from '../dates.js';
import type { Framework } from '../frameworks/framework.js';
import { appliesFrom } from './applies-from.js';
import type { AppliesFrom, FoundDuty, Standing } from './classification.js';
import type { Judged } from './judged.js';
import type { DutyRule, RulePack } from './rule-pack.js';
import type { RoleStanding, Standings } from './standings.js';

/** A duty that somebody has or may have, with the rule it follows. */
interface OwedDuty extends Omit<FoundDuty, 'from'> {
  readonly rule: DutyRule;
}

/** Every obligation that somebody has or would have, with its day; in the order of the pack. */
export function dutiesOf(
  framework: Framework,
  stand: Standings,
  judged: Judged,
  on: CalendarDate,
): readonly FoundDuty[] {
  const days = new Map<DutyRule['from'], AppliesFrom>();
  return owedDuties(framework, stand, judged).map(({ rule, requirement, actor, role, tiers, standing }) => {
    const from = days.get(rule.from) ?? appliesFrom(rule.from, judged, on);
    days.set(rule.from, from);
    return { requirement, actor, role, tiers, standing, from };
  });
}

/** Duties that are not ruled out: by tier × role as the framework says, and by the condition of the pack. */
export function owedDuties(framework: Framework, stand: Standings, judged: Judged): readonly OwedDuty[] {
  const owed: OwedDuty[] = [];
  const standingOf = new Map(stand.tiers.map(({ tier, standing }) => [tier, standing]));
  const surest = new Map<Concern['tiers'], Surest>();
  for (const { rule, tiers, roles } of concernsIn(judged.compiled.pack, framework)) {
    const by = surest.get(tiers) ?? surestOf(tiers, standingOf);
    surest.set(tiers, by);
    if (by.standing === 'ruled-out') continue;
    const atMost = rule.when === undefined ? by.standing : lessSure(by.standing, judged.standing(rule.when));
    for (const at of roles) {
      const part = stand.roles[at];
      const standing = part === undefined ? 'ruled-out' : lessSure(atMost, part.standing);
      if (part !== undefined && standing !== 'ruled-out')
        owed.push(dutyOf(rule, part, { standing, tiers: by.tiers }));
    }
  }
  return owed;
}

const dutyOf = (
  rule: DutyRule,
  { actor, role }: RoleStanding,
  { standing, tiers }: Pick<OwedDuty, 'standing' | 'tiers'>,
): OwedDuty => ({ requirement: rule.requirement, actor, role, tiers, standing, rule });

/** How surely one of some tiers holds, and which of them hold as surely. */
interface Surest {
  readonly standing: Standing;
  readonly tiers: readonly TierId[];
}

/** With no tiers named, whatever the tier is. */
function surestOf(tiers: readonly TierId[] | null, standingOf: ReadonlyMap<TierId, Standing>): Surest {
  if (tiers === null) return { standing: 'applies', tiers: [] };
  let standing: Standing = 'ruled-out';
  for (const tier of tiers) {
    const each = standingOf.get(tier) ?? 'ruled-out';
    if (lessSure(each, standing) === standing) standing = each;
  }
  return { standing, tiers: tiers.filter((tier) => standingOf.get(tier) === standing) };
}

/** Of two things that must both hold, the less sure speaks. */
function lessSure(one: Standing, other: Standing): Standing {
  if (one === 'applies' || other === 'ruled-out') return other;
  if (other === 'applies' || one === 'ruled-out') return one;
  return one === 'undetermined' ? one : other;
}

/** Whom an obligation concerns. */
interface Concern {
  readonly rule: DutyRule;
  /** Of the pack's tiers, in its order; null: whatever the tier. */
  readonly tiers: readonly TierId[] | null;
  /** Places among the pack's roles. */
  readonly roles: readonly number[];
}

const concerns = new WeakMap<RulePack, WeakMap<Framework, readonly Concern[]>>();

/** Whom the obligations of a pack concern; remembered as long as pack and framework are. */
function concernsIn(pack: RulePack, framework: Framework): readonly Concern[] {
  const byFramework = concerns.get(pack) ?? new WeakMap<Framework, readonly Concern[]>();
  concerns.set(pack, byFramework);
  const there = byFramework.get(framework);
  if (there !== undefined) return there;
  const applies = new Map(framework.requirements.map((each) => [each.id, each.applies]));
  const sameDays = oneOfEach<DutyRule['from']>();
  const sameTiers = oneOfEach<readonly TierId[]>();
  const made = pack.duties.flatMap((duty): readonly Concern[] => {
    const concerned = applies.get(duty.requirement);
    if (concerned === undefined) return [];
    const tiers = pack.tiers.map(({ tier }) => tier).filter((tier) => concerned.tiers.includes(tier));
    const roles = pack.roles.flatMap(({ role }, at) => (concerned.roles.includes(role) ? [at] : []));
    // Most duties follow from the tiers of many others and begin on their days: told by one list, each is found once.
    const rule = { ...duty, from: sameDays(duty.from) };
    return [{ rule, tiers: concerned.tiers.length === 0 ? null : sameTiers(tiers), roles }];
  });
  byFramework.set(framework, made);
  return made;
}

/** Lists that say the same become the first of them. */
function oneOfEach<List>(): (list: List) => List {
  const lists = new Map<string, List>();
  return (list) => {
    const said = JSON.stringify(list);
    const one = lists.get(said) ?? list;
    lists.set(said, one);
    return one;
  };
}
