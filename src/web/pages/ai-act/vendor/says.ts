import type { FactId, FactValue, KeptFact } from '#domain/ai-act/facts.js';
import type { FactDefinition } from '#domain/ai-act/rule-pack.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { formatTime } from '../../../kit/format-dates.js';
import { definitionsOf, valueWords } from '../fact-says.js';

/** One fact the vendor was asked for, with what it said and what we hold to be so. */
export interface VendorSays {
  readonly definition: FactDefinition;
  /** Undefined where the vendor has not answered it. */
  readonly theirs: KeptFact | undefined;
  readonly ours: KeptFact | undefined;
}

/** Everything the vendor was asked, in the order of the pack. */
export function vendorSays({ pack, sheet, aiSystem }: ClassifiedAiSystem): readonly VendorSays[] {
  const definitions = definitionsOf(pack);
  const ours = aiSystem.classified?.facts ?? {};
  return pack.pages
    .flatMap(({ facts }) => facts)
    .filter((id) => sheet?.asked.includes(id))
    .flatMap((id) => {
      const definition = definitions.get(id);
      return definition === undefined ? [] : [{ definition, theirs: sheet?.facts[id], ours: ours[id] }];
    });
}

/** Whether the vendor's word says more than ours, or something else. */
export const canBeTaken = ({ theirs, ours }: VendorSays): boolean =>
  theirs !== undefined && theirs.value !== 'unknown' && theirs.value !== ours?.value;

/** Whether taking it over overrules nobody of ours. */
export const agreesWithNone = (says: VendorSays): boolean =>
  canBeTaken(says) && (says.ours === undefined || says.ours.value === 'unknown');

/** How many facts the vendor tells otherwise than we do, tells where we have no answer, and has not answered. */
export function vendorNews(subject: ClassifiedAiSystem): {
  readonly otherwise: number;
  readonly fresh: number;
  readonly waiting: number;
} {
  const says = vendorSays(subject);
  const fresh = says.filter(agreesWithNone).length;
  return {
    otherwise: says.filter(canBeTaken).length - fresh,
    fresh,
    waiting: says.filter(({ theirs }) => theirs === undefined).length,
  };
}

/** A field that names a fact with the answer that was seen: another one is never taken over by it. */
export const takeValue = (id: FactId, value: FactValue): string => `${id}=${value}`;

/** `Sanne de Wit, 21 Nov 2026, 10:02` */
export const saidBy = ({ by, at }: KeptFact, timeZone: string): string =>
  `${by.name}, ${formatTime(at, timeZone)}`;

/** Where a fact of ours came from, with what the vendor wrote beside it. */
export const originNote = (vendor: string, fact: KeptFact, timeZone: string): string =>
  [`From the facts of ${vendor}: ${saidBy(fact, timeZone)}.`, fact.note ?? '']
    .join(' ')
    .trim()
    .slice(0, 2_000);

export const wordsOf = (fact: KeptFact | undefined): string =>
  fact === undefined ? 'Not answered' : valueWords(fact.value);
