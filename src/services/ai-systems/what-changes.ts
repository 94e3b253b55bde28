import { compareKept, comparePacks, currentPack } from '#domain/ai-act/compare-packs.js';
import { valuesOf } from '#domain/ai-act/facts.js';
import type { Changes } from '#domain/ai-act/standings.js';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { Content } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';

/**
 * What the rule pack in force makes otherwise of an AI system than the one it was classified by, both read on the same
 * day; a pack that this portal does not know any more has only what was kept of it, of the day it was read. Null where it
 * is the same pack, or none of that law.
 */
export function whatChanges(
  { rulePacks }: Content,
  { classified }: Pick<AiSystem, 'classified'>,
  on: CalendarDate,
): Changes | null {
  const to = currentPack(rulePacks);
  if (classified === null || to === null || to.id !== classified.pack.id) return null;
  if (to.version === classified.pack.version) return null;
  const from = rulePacks.find(
    ({ id, version }) => id === classified.pack.id && version === classified.pack.version,
  );
  return from === undefined
    ? compareKept(classified, to, on)
    : comparePacks(from, to, valuesOf(classified.facts), on);
}
