import type { CalendarDate } from '../dates.js';
import type { FactId, Facts, FactValue } from './facts.js';
import { Judged } from './judged.js';
import type { RulePack } from './rule-pack.js';
import { type Changes, changesOf, standingsOf } from './standings.js';

/** What buyer and vendor hold to be so differently. */
export interface Differences {
  /** In the order of the pack; a buyer that has not said anything says null. */
  readonly facts: readonly {
    readonly fact: FactId;
    readonly buyer: FactValue | null;
    readonly vendor: FactValue;
  }[];
  /** How many facts both say alike. */
  readonly alike: number;
  /** What would stand elsewhere if the vendor's facts took the place of the buyer's. */
  readonly changes: Changes;
}

/** Facts on which the vendor says something else than the buyer, and what would change with the vendor's. */
export function differencesOf(pack: RulePack, buyer: Facts, vendor: Facts, on: CalendarDate): Differences {
  const said = pack.facts.flatMap(({ id }) => {
    const value = vendor[id];
    return value === undefined ? [] : [{ fact: id, buyer: buyer[id] ?? null, vendor: value }];
  });
  const facts = said.filter((each) => each.buyer !== each.vendor);
  return {
    facts,
    alike: said.length - facts.length,
    changes: changesOf(
      standingsOf(new Judged(pack, buyer, on)),
      standingsOf(new Judged(pack, { ...buyer, ...vendor }, on)),
    ),
  };
}
