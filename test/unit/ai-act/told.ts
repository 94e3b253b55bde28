import { expect } from 'chai';
import type { Classification, Standing } from '#domain/ai-act/classification.js';
import { classify } from '#domain/ai-act/classify.js';
import type { FactId, Facts, FactValue } from '#domain/ai-act/facts.js';
import { contradictionsIn } from '#domain/ai-act/read-facts.js';
import type { TierId } from '#domain/ai-systems/tiers-and-roles.js';
import type { CalendarDate } from '#domain/dates.js';
import { shippedLaw } from './shipped-law.js';

/** What is told of an AI system, and what a specialist makes of it. */
export interface Case {
  readonly told: string;
  /** What holds besides `AN_AI_SYSTEM` and `SOLD_IN_THE_EU`; whatever is not told does not hold. */
  readonly facts: readonly FactId[];
  /** What is otherwise after all: not so, not known, or on which day. */
  readonly but?: Readonly<Record<FactId, string>>;
  /** The day it is looked at; 22 November 2026 where none is told. */
  readonly on?: string;
  /** Every tier that is not ruled out. */
  readonly stands: Partial<Record<TierId, Standing>>;
  /** What else must be so of it. */
  readonly also?: (found: Classification) => void;
  /** Who is right and why. */
  readonly why: string;
}

const AN_AI_SYSTEM = ['runs-with-autonomy', 'infers-outputs', 'outputs-influence'] as const;
const SOLD_IN_THE_EU = [
  'supplied-in-eu',
  'deployer-in-eu',
  'output-used-in-eu',
  'vendor-supplies-under-own-name',
  'buyer-uses',
] as const;

/** The law in force on 22 November 2026. */
export const IN_FORCE = '2026-07-27';

/** What is told as facts of the law in force: all that is not told is `no`, and days are not known. */
export function toldFacts({ facts, but = {} }: Pick<Case, 'facts' | 'but'>): Facts {
  const { pack } = shippedLaw(IN_FORCE);
  const known = new Set(pack.facts.map(({ id }) => id));
  const strange = [...facts, ...Object.keys(but)].filter((id) => !known.has(id));
  if (strange.length > 0) throw new Error(`no facts of the pack: ${strange.join(', ')}`);
  const holds = new Set<FactId>([...AN_AI_SYSTEM, ...SOLD_IN_THE_EU, ...facts]);
  const yesOrNo = pack.facts.filter(({ type }) => type === 'yes-no');
  return {
    ...Object.fromEntries(yesOrNo.map(({ id }): [FactId, FactValue] => [id, holds.has(id) ? 'yes' : 'no'])),
    ...(but as Facts),
  };
}

export function found(told: Pick<Case, 'facts' | 'but' | 'on'>, version = IN_FORCE): Classification {
  const { pack, framework } = shippedLaw(version);
  return classify(pack, framework, toldFacts(told), (told.on ?? '2026-11-22') as CalendarDate);
}

/** Every tier that is not ruled out, with how it stands. */
export const standing = ({ tiers }: Classification): Partial<Record<TierId, Standing>> =>
  Object.fromEntries(
    tiers.filter((tier) => tier.standing !== 'ruled-out').map((tier) => [tier.tier, tier.standing]),
  );

/** `buyer as provider`: every part that is not ruled out. */
export const partsIn = ({ roles }: Classification): readonly string[] =>
  roles.filter((role) => role.standing !== 'ruled-out').map(({ actor, role }) => `${actor} as ${role}`);

/** From when a tier applies. */
export const fromIn = ({ tiers }: Classification, tier: TierId): [string | null, string] => {
  const { from } = tiers.find((each) => each.tier === tier) ?? {};
  return [from?.date ?? null, from?.standing ?? 'no such tier'];
};

/** Whose obligations there are, by requirement: `art-27: buyer`. */
export const owedIn = ({ duties }: Classification, requirement: string): readonly string[] =>
  duties.filter((duty) => duty.requirement === requirement).map(({ actor }) => actor);

/** What contradicts itself in what is told. */
export const contradictionsToldBy = (told: Pick<Case, 'facts' | 'but'>) =>
  contradictionsIn(shippedLaw(IN_FORCE).pack, toldFacts(told), '2026-11-22' as CalendarDate);

/** Checks each case, with all that stands in it and that nothing told of it contradicts itself. */
export function checkCases(cases: readonly Case[]): void {
  for (const each of cases) {
    it(`${each.told}: ${each.why}`, () => {
      const classification = found(each);
      expect(standing(classification)).to.deep.equal(each.stands);
      expect(contradictionsToldBy(each)).to.deep.equal([]);
      each.also?.(classification);
    });
  }
}
