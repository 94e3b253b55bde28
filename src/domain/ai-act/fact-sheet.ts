import type { Instant } from '../dates.js';
import type { AiSystemId, AssessmentId, OrganisationId } from '../ids.js';
import type { FactId, Facts, KeptFact, KeptFacts } from './facts.js';
import type { RulePack } from './rule-pack.js';

/** The longest note beside facts, in characters. */
export const LONGEST_FACT_NOTE = 2_000;

/** What a vendor said of one fact, with the revision of the sheet that said it. */
export interface SheetFact extends KeptFact {
  readonly revision: number;
}

/**
 * The facts of an AI system that a buyer asks its vendor for beside one assessment, and what the vendor said. Kept apart
 * from what the buyer itself holds to be so; both sides see it.
 */
export interface FactSheet {
  /** One sheet an assessment. */
  readonly assessmentId: AssessmentId;
  /** The buyer who asks. */
  readonly organisationId: OrganisationId;
  readonly aiSystemId: AiSystemId;
  /** In the order they were asked for. */
  readonly asked: readonly FactId[];
  /** Who asked last, and when. */
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly facts: Readonly<Record<FactId, SheetFact>>;
  /** The vendor may answer only while this is below the assessment's round. */
  readonly lockedRound: number;
  readonly revision: number;
  readonly changedAt: Instant;
}

/** A sheet with more facts asked; null where every one of them is asked already. */
export function askFor(
  sheet: FactSheet,
  facts: readonly FactId[],
  { by, at }: { readonly by: string; readonly at: Instant },
): FactSheet | null {
  const more = [...new Set(facts)].filter((id) => !sheet.asked.includes(id));
  if (more.length === 0) return null;
  const asked = [...sheet.asked, ...more];
  return { ...sheet, asked, askedBy: by, askedAt: at, revision: sheet.revision + 1, changedAt: at };
}

/** What a respondent says of some facts, having seen the sheet at a revision. */
export interface TellFacts {
  readonly revision: number;
  readonly facts: Facts;
  /** In their words; of every fact told with it. */
  readonly note: string;
}

export type Told =
  | { readonly outcome: 'told'; readonly sheet: FactSheet; readonly changed: readonly FactId[] }
  /** Nothing new is in it. */
  | { readonly outcome: 'same' }
  /** Somebody else said something else of these since the revision seen. */
  | { readonly outcome: 'stale'; readonly facts: readonly FactId[] };

/** A sheet with what a respondent says. Two who answer different facts are never in each other's way. */
export function tellFacts(
  sheet: FactSheet,
  { revision, facts, note }: TellFacts,
  teller: Pick<KeptFact, 'by' | 'at'>,
): Told {
  const changed = Object.keys(facts).filter((id) => {
    const before = sheet.facts[id];
    return before?.value !== facts[id] || (before?.note ?? '') !== note;
  });
  if (changed.length === 0) return { outcome: 'same' };
  const stale = changed.filter((id) => (sheet.facts[id]?.revision ?? 0) > revision);
  if (stale.length > 0) return { outcome: 'stale', facts: stale };
  const next = sheet.revision + 1;
  const said = changed.flatMap((id): [FactId, SheetFact][] => {
    const value = facts[id];
    return value === undefined
      ? []
      : [[id, { value, ...teller, revision: next, ...(note === '' ? {} : { note }) }]];
  });
  return {
    outcome: 'told',
    changed,
    sheet: {
      ...sheet,
      facts: { ...sheet.facts, ...Object.fromEntries(said) },
      revision: next,
      changedAt: teller.at,
    },
  };
}

/** What a vendor was asked and said of an AI system, whichever assessment it was beside. */
export interface VendorSheet {
  readonly asked: readonly FactId[];
  /** What was said last of each. */
  readonly facts: KeptFacts;
  /** When something was asked last. */
  readonly askedAt: Instant;
}

/** The sheets about one AI system as one; null where there is none. */
export function vendorSheetOf(sheets: readonly FactSheet[]): VendorSheet | null {
  const [first] = sheets;
  if (first === undefined) return null;
  const said = sheets
    .flatMap(({ facts }) => Object.entries(facts))
    .sort(([, a], [, b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    asked: [...new Set(sheets.flatMap(({ asked }) => asked))],
    facts: Object.fromEntries(said),
    askedAt: sheets.reduce((latest, { askedAt }) => (askedAt > latest ? askedAt : latest), first.askedAt),
  };
}

/** Of what is asked, what a rule pack knows: its facts may change under a sheet. */
export const askedIn = (pack: RulePack, { asked }: Pick<FactSheet, 'asked'>): readonly FactId[] =>
  pack.facts.map(({ id }) => id).filter((id) => asked.includes(id));
