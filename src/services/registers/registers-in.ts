import type { OrganisationId } from '#domain/ids.js';
import type { Registers } from '#domain/registers/registers.js';
import { type MergedRegisters, mergeRegisters } from '#domain/registers/registers-of.js';
import type { Storage } from '#storage/contract.js';
import type { Parts } from '../parts.js';

export type RegisterParts = Pick<Parts, 'content' | 'storage'>;

/** Merged registers are kept until somebody changes an entry: merging and indexing names costs more than all checks. */
interface Kept {
  readonly version: number;
  readonly shipped: Registers;
  readonly merged: MergedRegisters;
}
const KEPT = new WeakMap<Storage, Map<OrganisationId, Kept>>();

/** The registers as an organisation knows them: what is shipped, with its own word over it. */
export async function registersIn(
  { content, storage }: RegisterParts,
  organisationId: OrganisationId,
): Promise<MergedRegisters> {
  const { registerEntries } = storage.within(organisationId);
  const version = await registerEntries.version();
  const shipped = content.registers;
  if (version === 0) return { registers: shipped, leftOut: [] };
  const kept = KEPT.get(storage)?.get(organisationId);
  if (kept?.version === version && kept.shipped === shipped) return kept.merged;
  const entries = await registerEntries.all();
  const merged = mergeRegisters(shipped, entries);
  // What was read may be newer than the version asked before it, and is kept as what it is.
  const read = entries.reduce((sum, { revision }) => sum + revision, 0);
  const all = KEPT.get(storage) ?? new Map<OrganisationId, Kept>();
  KEPT.set(storage, all.set(organisationId, { version: read, shipped, merged }));
  return merged;
}
