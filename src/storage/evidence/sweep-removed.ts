import type { Instant } from '#domain/dates.js';
import { below, empty } from '../filters.js';
import { type Scope, scoped } from '../tenancy.js';
import type { EvidenceRoom } from './evidence-store.js';

/** Removed evidence goes for good once the audit chain has its last event; answers how many files that was. */
export async function sweepRemoved(
  { evidence, files }: EvidenceRoom,
  scope: Scope,
  before: Instant,
): Promise<number> {
  const gone = { removedAt: below(before), 'pending.events': empty() };
  const removed = await scoped(scope, evidence.find(gone)).lean();
  for (const { _id, upload } of removed) {
    await files.remove(upload);
    await scoped(scope, evidence.deleteOne({ _id }));
  }
  return removed.length;
}
