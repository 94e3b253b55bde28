import { TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { formatDay } from '#domain/dates.js';
import type { StandingTold } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import { bindingWords } from '../ai-act/tier-words.js';

/** How many AI systems stand in each tier of the EU AI Act, as bars from zero, and what the law brings next. */
export interface TierBarsView {
  readonly sentence: string;
  readonly bars: readonly TierBar[];
  readonly ahead: readonly {
    readonly on: string;
    readonly what: string;
    readonly affected: string;
    readonly href: string;
  }[];
}
interface TierBar {
  readonly word: string;
  readonly href: string;
  readonly count: number;
  /** Of the longest, in percent. */
  readonly share: number;
}

const listOf = (query: Readonly<Record<string, string>>) => addressWith(paths.aiSystems.to(), query);

/** Null where there is no AI system. */
export function tierBarsView({ aiSystems, tiers, open, unknown, ahead }: StandingTold): TierBarsView | null {
  if (aiSystems === 0) return null;
  const bars = [
    ...tiers.map(({ tier, aiSystems: count }) => ({
      word: TIERS[tier].short,
      href: listOf({ tier }),
      count,
    })),
    { word: 'Something open', href: listOf({ open: 'yes' }), count: open },
    { word: 'Not known', href: listOf({}), count: unknown },
  ];
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return {
    sentence: `Of ${counted(aiSystems, 'AI system')} ${unknown === 0 ? 'none is' : counted(unknown, 'is', 'are')} without any tier. One can stand in several at once.`,
    bars: bars.map((bar) => ({ ...bar, share: (100 * bar.count) / longest })),
    ahead: ahead.map(({ on, tiers: binding, aiSystems: affected }) => ({
      on: formatDay(on),
      what: bindingWords(binding),
      affected: counted(affected, 'AI system'),
      href: listOf({ binds: on }),
    })),
  };
}
