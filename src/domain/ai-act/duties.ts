import type { TierId } from '../ai-systems/tiers-and-roles.js';
import type { CalendarDate } from '../dates.js';
import type { Application, Framework } from '../frameworks/framework.js';
import type { RequirementId } from '../ids.js';
import { appliesFrom } from './applies-from.js';
import type { FoundDuty, FoundRole, FoundTier, Standing } from './classification.js';
import type { Judged } from './judged.js';
import type { DutyRule } from './rule-pack.js';

/** What is found already: the tiers and the roles. */
interface Stand {
  readonly tiers: readonly Pick<FoundTier, 'tier' | 'standing'>[];
  readonly roles: readonly Pick<FoundRole, 'actor' | 'role' | 'standing'>[];
}

/** A duty that somebody has or may have, with the rule it follows. */
interface OwedDuty extends Omit<FoundDuty, 'from'> {
  readonly rule: DutyRule;
}

/** Every obligation that somebody has or would have, with its day; in the order of the pack. */
export const dutiesOf = (
  framework: Framework,
  stand: Stand,
  judged: Judged,
  on: CalendarDate,
): readonly FoundDuty[] =>
  owedDuties(framework, stand, judged).map(({ rule, ...duty }) => ({
    ...duty,
    from: appliesFrom(rule.from, judged, on),
  }));

/** Duties that are not ruled out: by tier × role as the framework says, and by the condition of the pack. */
export function owedDuties(framework: Framework, stand: Stand, judged: Judged): readonly OwedDuty[] {
  const applications = applicationsIn(framework);
  return judged.compiled.pack.duties.flatMap((rule) => {
    const applies = applications.get(rule.requirement);
    const condition = rule.when === undefined ? 'applies' : judged.standing(rule.when);
    if (applies === undefined) return [];
    const { standing: byTier, tiers } = tiersOf(applies, stand);
    return stand.roles
      .filter(({ role }) => applies.roles.includes(role))
      .flatMap(({ actor, role, standing: byRole }): readonly OwedDuty[] => {
        const standing = together([byTier, byRole, condition]);
        return standing === 'ruled-out'
          ? []
          : [{ requirement: rule.requirement, actor, role, tiers, standing, rule }];
      });
  });
}

/** How surely one of the tiers holds, and which hold as surely. */
function tiersOf(
  { tiers }: Application,
  stand: Stand,
): { readonly standing: Standing; readonly tiers: readonly TierId[] } {
  if (tiers.length === 0) return { standing: 'applies', tiers: [] };
  const concerned = stand.tiers.filter(({ tier }) => tiers.includes(tier));
  const standing =
    SUREST_FIRST.find((each) => concerned.some((tier) => tier.standing === each)) ?? 'ruled-out';
  return { standing, tiers: concerned.filter((each) => each.standing === standing).map(({ tier }) => tier) };
}

const SUREST_FIRST: readonly Standing[] = ['applies', 'presumed', 'undetermined', 'ruled-out'];

/** Of things that must all hold, the least sure speaks. */
const together = (standings: readonly Standing[]): Standing =>
  SUREST_FIRST.findLast((each) => standings.includes(each)) ?? 'applies';

const applications = new WeakMap<Framework, ReadonlyMap<RequirementId, Application>>();

/** Whom the obligations of a framework concern; remembered as long as the framework is. */
function applicationsIn(framework: Framework): ReadonlyMap<RequirementId, Application> {
  const there = applications.get(framework);
  if (there !== undefined) return there;
  const made = new Map(
    framework.requirements.flatMap(({ id, applies }) =>
      applies === undefined ? [] : [[id, applies] as const],
    ),
  );
  applications.set(framework, made);
  return made;
}
