import type { Instant } from '../dates.js';
import type { AssessmentId } from '../ids.js';
import type { AiSystem } from './ai-system.js';
import type { Former, Grounds, Settled } from './former.js';
import { type RecordChange, type RecordField, type RecordText, recordChanges } from './record-changes.js';

/** What of an AI system answers about it rest on, in the order it is told. */
export const CHANGE_KINDS = ['purpose', 'models', 'data', 'sub-suppliers'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change that answers may be overtaken by. */
export interface GroundsChange extends RecordChange {
  readonly kind: ChangeKind;
}

/** How many former states a record keeps; beyond that the two oldest become one. */
export const MOST_FORMER = 40;

const KIND_OF: Readonly<Partial<Record<RecordField, ChangeKind>>> = {
  purpose: 'purpose',
  users: 'purpose',
  'affected-persons': 'purpose',
  model: 'models',
  data: 'data',
  'sub-supplier': 'sub-suppliers',
};

const PART_OF: Readonly<Partial<Record<RecordField, keyof Grounds>>> = {
  purpose: 'purpose',
  users: 'users',
  'affected-persons': 'affectedPersons',
  model: 'models',
  data: 'data',
  'sub-supplier': 'subSuppliers',
};

const groundsOf = ({ purpose, profile }: Pick<AiSystem, 'purpose' | 'profile'>): Grounds => {
  const { users, affectedPersons, models, data, subSuppliers } = profile;
  return { purpose, users, affectedPersons, models, data, subSuppliers };
};

/**
 * The former states of a record after a change of it: what stood there is kept. A part written down for the first time is
 * no change, for nothing was known to be otherwise.
 */
export function formerAfter(
  before: AiSystem,
  after: RecordText,
  { at, by }: Pick<Former, 'at' | 'by'>,
): readonly Former[] {
  const parts = new Set(recordChanges(before, after).map(({ field }) => PART_OF[field]));
  const entries = Object.entries(groundsOf(before)).filter(
    ([part, value]) => parts.has(part as keyof Grounds) && value.length > 0,
  );
  if (entries.length === 0) return before.former;
  return bounded([...before.former, { at, by, was: Object.fromEntries(entries) }]);
}

/** The two oldest become one, dated like the later: a change may then be told to whom it is old, and none is lost. */
function bounded(former: readonly Former[]): readonly Former[] {
  const [oldest, next, ...rest] = former;
  if (former.length <= MOST_FORMER || oldest === undefined || next === undefined) return former;
  return [{ ...next, was: { ...next.was, ...oldest.was } }, ...rest];
}

/** What changed since a moment in what answers rest on: what was first known then or later, against what stands there now. */
export function changesSince(system: AiSystem, since: Instant): readonly GroundsChange[] {
  const later = system.former.filter(({ at }) => at > since).toReversed();
  const { purpose, ...profile } = Object.assign(groundsOf(system), ...later.map(({ was }) => was)) as Grounds;
  const before = { ...system, purpose, profile: { ...system.profile, ...profile } };
  return recordChanges(before, system).flatMap((change) => {
    const kind = KIND_OF[change.field];
    return kind === undefined ? [] : [{ ...change, kind }];
  });
}

/** From when on changes count for an assessment: since it was sent, or since somebody last dealt with them. */
export const countedFrom = (
  { settled }: Pick<AiSystem, 'settled'>,
  { id, sentAt }: { readonly id: AssessmentId; readonly sentAt: Instant },
): Instant => {
  const dealt = settled.find(({ assessmentId }) => assessmentId === id)?.at;
  return dealt !== undefined && dealt > sentAt ? dealt : sentAt;
};

/** What was made of each assessment, the last word only; former ones stand in the audit log. */
export const settledWith = ({ settled }: Pick<AiSystem, 'settled'>, word: Settled): readonly Settled[] => [
  ...settled.filter(({ assessmentId }) => assessmentId !== word.assessmentId),
  word,
];
