import type { Instant } from '#domain/dates.js';
import { below, empty } from '../filters.js';
import { type Scope, scoped } from '../tenancy.js';
import type { EvidenceRoom } from './evidence-store.js';
import type { UploadDocument } from './upload-document.js';

/** Throws away what uploads and removals left half-way before an instant; answers how many files that was. */
export async function sweepUploads(room: EvidenceRoom, scope: Scope, before: Instant): Promise<number> {
  const waiting = await scoped(scope, room.uploads.find({ since: below(before) })).lean();
  let swept = 0;
  for (const upload of waiting) swept += await sweepOne(room, scope, upload);
  return swept + (await sweepRemoved(room, scope, before));
}

/** An upload that an evidence document holds loses only its mark; any other is claimed first, so that nobody attaches it meanwhile. */
async function sweepOne(
  { evidence, uploads, files }: EvidenceRoom,
  scope: Scope,
  upload: UploadDocument,
): Promise<number> {
  const { _id, since } = upload;
  const held = await scoped(scope, evidence.findOne({ upload: _id })).lean();
  if (held === null) {
    const claim = uploads.updateOne({ _id, since }, { $set: { swept: true } });
    const { matchedCount } = await scoped(scope, claim);
    if (matchedCount === 0) return 0;
    await files.remove(_id);
  }
  await scoped(scope, uploads.deleteOne({ _id }));
  return held === null ? 1 : 0;
}

/** Removed evidence goes for good once the audit chain has its last event. */
async function sweepRemoved(
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
