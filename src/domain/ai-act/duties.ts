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
  for (const { rule, tiers, roles } of concernsIn(judged.compiled.pack, framework)) {
    const byTier = surestOf(tiers, standingOf);
    if (byTier.standing === 'ruled-out') continue;
    const condition = rule.when === undefined ? 'applies' : judged.standing(rule.when);
    for (const at of roles) {
      const part = stand.roles[at];
      const standing = together(byTier.standing, together(condition, part?.standing ?? 'ruled-out'));
      if (part !== undefined && standing !== 'ruled-out')
        owed.push(dutyOf(rule, part, { standing, tiers: byTier.tiers }));
    }
  }
  return owed;
}

const dutyOf = (
  rule: DutyRule,
  { actor, role }: RoleStanding,
  { standing, tiers }: Pick<OwedDuty, 'standing' | 'tiers'>,
): OwedDuty => ({ requirement: rule.requirement, actor, role, tiers, standing, rule });

/** How surely one of some tiers holds, and which of them hold as surely; with none named, whatever the tier is. */
function surestOf(
  tiers: readonly TierId[] | null,
  standingOf: ReadonlyMap<TierId, Standing>,
): { readonly standing: Standing; readonly tiers: readonly TierId[] } {
  if (tiers === null) return { standing: 'applies', tiers: [] };
  let standing: Standing = 'ruled-out';
  for (const tier of tiers) {
    const each = standingOf.get(tier) ?? 'ruled-out';
    if (SURENESS[each] > SURENESS[standing]) standing = each;
  }
  return { standing, tiers: tiers.filter((tier) => standingOf.get(tier) === standing) };
}

const SURENESS: Readonly<Record<Standing, number>> = {
  applies: 3,
  presumed: 2,
  undetermined: 1,
  'ruled-out': 0,
};

/** Of two things that must both hold, the less sure speaks. */
const together = (one: Standing, other: Standing): Standing =>
  SURENESS[one] < SURENESS[other] ? one : other;

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
  const sameDays = new Map<string, DutyRule['from']>();
  const made = pack.duties.flatMap((duty): readonly Concern[] => {
    const concerned = applies.get(duty.requirement);
    if (concerned === undefined) return [];
    const tiers = pack.tiers.map(({ tier }) => tier).filter((tier) => concerned.tiers.includes(tier));
    const roles = pack.roles.flatMap(({ role }, at) => (concerned.roles.includes(role) ? [at] : []));
    // Most duties begin on the days of many others: told by one list, their day is found once.
    const days = JSON.stringify(duty.from);
    const rule = { ...duty, from: sameDays.get(days) ?? duty.from };
    sameDays.set(days, rule.from);
    return [{ rule, tiers: concerned.tiers.length === 0 ? null : tiers, roles }];
  });
  byFramework.set(framework, made);
  return made;
}
