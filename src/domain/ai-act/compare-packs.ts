import type { CalendarDate } from '../dates.js';
import type { Facts } from './facts.js';
import { Judged } from './judged.js';
import type { RulePack } from './rule-pack.js';
import { type Changes, changesOf, standingsOf } from './standings.js';

/** The pack of the law in force: the one that is not superseded; null where there is none. */
export const currentPack = (packs: readonly RulePack[]): RulePack | null =>
  packs.find(({ supersededOn }) => supersededOn === null) ?? null;

/** What another pack makes of the same facts: the tiers and parts that stand elsewhere with it. */
export const comparePacks = (from: RulePack, to: RulePack, facts: Facts, on: CalendarDate): Changes =>
  changesOf(standingsOf(new Judged(from, facts, on)), standingsOf(new Judged(to, facts, on)));
