import type { RoleId, TierId } from '../ai-systems/tiers-and-roles.js';
import type { Standing } from './classification.js';
import type { Judged } from './judged.js';
import type { ActorId } from './rule-pack.js';

export interface TierStanding {
  readonly tier: TierId;
  readonly standing: Standing;
}

export interface RoleStanding {
  readonly actor: ActorId;
  readonly role: RoleId;
  readonly standing: Standing;
}

/** Where everything stands, without why. */
export interface Standings {
  readonly tiers: readonly TierStanding[];
  readonly roles: readonly RoleStanding[];
}

export const standingsOf = (judged: Judged): Standings => ({
  tiers: judged.compiled.pack.tiers.map(({ tier, when }) => ({ tier, standing: judged.standing(when) })),
  roles: judged.compiled.pack.roles.map(({ actor, role, when }) => ({
    actor,
    role,
    standing: judged.standing(when),
  })),
});

/** A tier or a part that stands elsewhere than before. */
export type Moved<Stood extends TierStanding | RoleStanding> = Stood & { readonly was: Standing };

export interface Changes {
  readonly tiers: readonly Moved<TierStanding>[];
  readonly roles: readonly Moved<RoleStanding>[];
}

/** What stands elsewhere; what one side does not know is ruled out there. */
export const changesOf = (from: Standings, to: Standings): Changes => ({
  tiers: moved(from.tiers, to.tiers, ({ tier }) => tier),
  roles: moved(from.roles, to.roles, ({ actor, role }) => `${actor} ${role}`),
});

function moved<Stood extends TierStanding | RoleStanding>(
  from: readonly Stood[],
  to: readonly Stood[],
  nameOf: (stood: Stood) => string,
): readonly Moved<Stood>[] {
  const names = new Map([...from, ...to].map((each) => [nameOf(each), each]));
  const standingIn = (all: readonly Stood[], name: string): Standing =>
    all.find((each) => nameOf(each) === name)?.standing ?? 'ruled-out';
  return [...names].flatMap(([name, each]) => {
    const was = standingIn(from, name);
    const standing = standingIn(to, name);
    return was === standing ? [] : [{ ...each, standing, was }];
  });
}
