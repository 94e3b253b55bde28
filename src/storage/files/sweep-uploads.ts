import type { Instant } from '#domain/dates.js';
import { below } from '../filters.js';
import { type Scope, scoped } from '../tenancy.js';
import type { FileRoom } from './incoming-files.js';
import type { UploadDocument } from './upload-document.js';

/** Whether a document of some room holds an upload's bytes. */
export type Holder = (scope: Scope, upload: string) => Promise<boolean>;

/** Throws away what uploads left half-way before an instant; answers how many files that was. */
export async function sweepUploads(
  room: FileRoom,
  holders: readonly Holder[],
  scope: Scope,
  before: Instant,
): Promise<number> {
  const waiting = await scoped(scope, room.uploads.find({ since: below(before) })).lean();
  let swept = 0;
  for (const upload of waiting) swept += await sweepOne(room, holders, scope, upload);
  return swept;
}

/** An upload that a document holds loses only its mark; any other is claimed first, so that nobody attaches it meanwhile. */
async function sweepOne(
  { uploads, files }: FileRoom,
  holders: readonly Holder[],
  scope: Scope,
  { _id, since }: UploadDocument,
): Promise<number> {
  const held = await Promise.all(holders.map((holds) => holds(scope, _id)));
  const loose = !held.includes(true);
  if (loose) {
    const claim = uploads.updateOne({ _id, since }, { $set: { swept: true } });
    const { matchedCount } = await scoped(scope, claim);
    if (matchedCount === 0) return 0;
    await files.remove(_id);
  }
  await scoped(scope, uploads.deleteOne({ _id }));
  return loose ? 1 : 0;
}
