import type { VendorId } from '../../ids.js';
import { matchKeysOf } from '../same-vendor.js';
import type { ReadRow } from './read-row.js';

/** What is done with a row that is a vendor already there. */
export const DUPLICATE_CHOICES = ['skip', 'update', 'add'] as const;
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

/** A vendor of the register that a row may be. */
export interface KnownVendor {
  readonly id: VendorId;
  readonly name: string;
  readonly archived: boolean;
  readonly matchKeys: readonly string[];
}

/** Whom a row is the same as: a vendor of the register, or an earlier row of the file. */
export type Same =
  | { readonly vendor: KnownVendor; readonly by: 'name' | 'website' }
  | { readonly row: number; readonly by: 'name' | 'website' };

export interface PlannedRow extends ReadRow {
  /** From 1, the row of heads not counted. */
  readonly number: number;
  /** Null for one that is new. */
  readonly same: Same | null;
}

/** The keys by which a row is looked for; none where it cannot be taken. */
export const keysOfRow = ({ facts }: ReadRow): readonly string[] =>
  facts === null ? [] : matchKeysOf(facts);

/** Finds in each row, in order, whom it is the same as: the register before the file, the name before the website. */
export function planImport(rows: readonly ReadRow[], known: readonly KnownVendor[]): PlannedRow[] {
  const register = new Map<string, KnownVendor>();
  for (const vendor of known) for (const key of vendor.matchKeys) register.set(key, vendor);
  const earlier = new Map<string, number>();
  return rows.map((row, index) => {
    const number = index + 1;
    const keys = keysOfRow(row);
    const same = sameAs(keys, register, earlier);
    for (const key of keys) if (!earlier.has(key)) earlier.set(key, number);
    return { ...row, number, same };
  });
}

function sameAs(
  keys: readonly string[],
  register: ReadonlyMap<string, KnownVendor>,
  earlier: ReadonlyMap<string, number>,
): Same | null {
  const by = (key: string) => (key.startsWith('name:') ? 'name' : 'website') as 'name' | 'website';
  const inRegister = keys.find((key) => register.has(key));
  const vendor = inRegister === undefined ? undefined : register.get(inRegister);
  if (inRegister !== undefined && vendor !== undefined) return { vendor, by: by(inRegister) };
  const inFile = keys.find((key) => earlier.has(key));
  const row = inFile === undefined ? undefined : earlier.get(inFile);
  return inFile === undefined || row === undefined ? null : { row, by: by(inFile) };
}

/** What a row comes to. */
export type RowKind = 'new' | 'duplicate' | 'faulty';
export const kindOf = ({ facts, same }: PlannedRow): RowKind =>
  facts === null ? 'faulty' : same === null ? 'new' : 'duplicate';

/** What the people decided about duplicates: one choice for all, others for single rows by number. */
export interface Choices {
  readonly duplicates: DuplicateChoice;
  readonly rows: Readonly<Record<string, DuplicateChoice>>;
}

/** The choice for a row; an earlier row of the same file cannot be updated, so there updating is skipping. */
export function choiceFor({ number, same }: PlannedRow, choices: Choices): DuplicateChoice {
  const choice = choices.rows[String(number)] ?? choices.duplicates;
  return choice === 'update' && same !== null && 'row' in same ? 'skip' : choice;
}
