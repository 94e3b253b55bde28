import type { FactId, FactValue, KeptFacts } from '#domain/ai-act/facts.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { formatTime } from '../../kit/format-dates.js';
import { definitionsOf, valueWords } from './fact-says.js';

/** What somebody else answered while this was being answered. */
export interface MeanwhileView {
  readonly title: string;
  readonly rows: readonly {
    readonly question: string;
    readonly theirs: string;
    readonly mine: string;
  }[];
}

/** Both versions of each fact that differs; `mine` was not saved. */
export function meanwhileView(
  { classified, changedAt }: Pick<AiSystem, 'classified' | 'changedAt'>,
  pack: RulePack,
  mine: Readonly<Record<FactId, FactValue | null>>,
  timeZone: string,
): MeanwhileView {
  const theirs: KeptFacts = classified?.facts ?? {};
  const definitions = definitionsOf(pack);
  const differing = Object.entries(mine).filter(([id, value]) => (theirs[id]?.value ?? null) !== value);
  return {
    title: `Somebody else changed this record: ${formatTime(changedAt, timeZone)}. Nothing of yours was saved yet, and nothing is lost.`,
    rows: differing.map(([id, value]) => ({
      question: definitions.get(id)?.question ?? id,
      theirs: theirsWords(theirs, id),
      mine: value === null ? 'Not answered' : valueWords(value),
    })),
  };
}

function theirsWords(theirs: KeptFacts, id: FactId): string {
  const fact = theirs[id];
  return fact === undefined ? 'Not answered' : `${valueWords(fact.value)} (${fact.by.name})`;
}
