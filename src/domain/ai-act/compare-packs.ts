import type { CalendarDate } from '../dates.js';
import type { Classified } from './classified.js';
import { compiledPack } from './compiled-pack.js';
import { type Facts, valuesOf } from './facts.js';
import { Judged } from './judged.js';
import type { RulePack } from './rule-pack.js';
import { type Changes, changesOf, standingsOf } from './standings.js';

/** The pack of the law in force: the one that is not superseded; null where there is none. */
export const currentPack = (packs: readonly RulePack[]): RulePack | null =>
  packs.find(({ supersededOn }) => supersededOn === null) ?? null;

/** Whether the day alone can make packs say something else on one day than on another. */
export const tellApart = (packs: readonly RulePack[], one: CalendarDate, other: CalendarDate): boolean =>
  packs.some((pack) => compiledPack(pack).tellsApart(one, other));

/** What another pack makes of the same facts: the tiers and parts that stand elsewhere with it. */
export const comparePacks = (from: RulePack, to: RulePack, facts: Facts, on: CalendarDate): Changes =>
  changesOf(standingsOf(new Judged(from, facts, on)), standingsOf(new Judged(to, facts, on)));

/** The same where the pack it was classified by is not there any more: against what was kept of that classification. */
export const compareKept = (
  { tiers, roles, facts }: Pick<Classified, 'tiers' | 'roles' | 'facts'>,
  to: RulePack,
  on: CalendarDate,
): Changes => changesOf({ tiers, roles }, standingsOf(new Judged(to, valuesOf(facts), on)));
