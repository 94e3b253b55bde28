import { currentPack } from '#domain/ai-act/compare-packs.js';
import { addDays, addMonths, type CalendarDate, dayIn } from '#domain/dates.js';
import type { TenantStores } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { LawAhead, Services, StandingTold } from '../contract.js';
import type { Parts } from '../parts.js';
import { isOpen, type StandingInUse, standingInUse } from './standing-in-use.js';

/** So far ahead the law is looked for: its last days that are known lie in 2030. */
const AHEAD_MONTHS = 48;

export const tellStanding =
  (parts: Parts): Services['aiSystems']['standing'] =>
  async (actor) => {
    const { organisationId, timeZone } = memberWith(actor, 'vendors.read');
    const found = await standingInUse(parts.storage.within(organisationId), { all: true });
    return standingOf(parts, found, dayIn(timeZone, parts.world.now()));
  };

/** Where those AI systems stand, told on a day. */
export function standingOf(
  { content }: Pick<Parts, 'content'>,
  found: readonly StandingInUse[],
  today: CalendarDate,
): StandingTold {
  const order = currentPack(content.rulePacks)?.tiers.map(({ tier }) => tier) ?? [];
  const tiers = order.flatMap((tier) => {
    const aiSystems = found.filter((each) => each.tiers.includes(tier)).length;
    return aiSystems === 0 ? [] : [{ tier, aiSystems }];
  });
  return {
    aiSystems: found.length,
    tiers,
    open: found.filter(isOpen).length,
    unknown: found.filter(({ classified, tiers: given }) => classified === null && given.length === 0).length,
    ahead: lawAhead(found, daysAhead(today)),
  };
}

/** The days on which the law begins to bind something of theirs, the first first. */
export async function lawAheadOf(
  stores: Pick<TenantStores, 'aiSystems' | 'vendors'>,
  today: CalendarDate,
): Promise<readonly LawAhead[]> {
  const binds = daysAhead(today);
  return lawAhead(await standingInUse(stores, { binds }), binds);
}

type Days = readonly [from: CalendarDate, to: CalendarDate];

const daysAhead = (today: CalendarDate): Days => [addDays(today, 1), addMonths(today, AHEAD_MONTHS)];

function lawAhead(found: readonly StandingInUse[], [from, to]: Days): readonly LawAhead[] {
  const binding = found.flatMap(({ id, classified }) =>
    (classified?.tiers ?? []).flatMap(({ tier, from: on }) =>
      on === undefined || on < from || on > to ? [] : [{ id, tier, on }],
    ),
  );
  const days = [...new Set(binding.map(({ on }) => on))].toSorted((a, b) => a.localeCompare(b));
  return days.map((on) => {
    const then = binding.filter((each) => each.on === on);
    return {
      on,
      aiSystems: new Set(then.map(({ id }) => id)).size,
      tiers: [...new Set(then.map(({ tier }) => tier))],
    };
  });
}
