import { NotFound } from '#domain/errors.js';
import { stateOf, thingsOf } from '#domain/registers/entry-things.js';
import type { EntryState, RegisterEntry } from '#domain/registers/register-entry.js';
import type { EntryWithHistory, TenantStores } from '#storage/contract.js';
import type { EntryId } from '../contract.js';
import type { Parts } from '../parts.js';

/** An entry as it stands for an organisation. */
export interface EntryAt extends EntryId {
  readonly own: RegisterEntry | null;
  readonly state: EntryState;
  readonly revision: number;
  readonly isShipped: boolean;
  readonly history: Pick<EntryWithHistory, 'changes' | 'moved'>;
}

/** Throws NotFound where it is neither shipped nor was ever added. */
export async function entryAt(
  { content: { registers } }: Pick<Parts, 'content'>,
  { registerEntries }: TenantStores,
  { list, key }: EntryId,
): Promise<EntryAt> {
  const found = await registerEntries.read(list, key);
  const own = found?.entry ?? null;
  const isShipped = thingsOf(registers, list).has(key);
  if (own === null && !isShipped) throw new NotFound();
  return {
    list,
    key,
    own,
    state: stateOf(registers, own, list, key),
    revision: own?.revision ?? 0,
    isShipped,
    history: found ?? { changes: [], moved: [] },
  };
}
