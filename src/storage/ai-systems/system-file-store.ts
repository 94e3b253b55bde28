import type { Model } from 'mongoose';
import type { AiSystemId } from '#domain/ids.js';
import { insertedOnce } from '../collection.js';
import type { AiSystemFiles } from '../contract/vendors.js';
import { type FileRoom, fileDesk } from '../files/incoming-files.js';
import type { Holder } from '../files/sweep-uploads.js';
import { pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import type { AiSystemDocument } from './ai-system-document.js';

export interface AiSystemRoom extends FileRoom {
  readonly aiSystems: Model<AiSystemDocument>;
}

/** Whether the record of an AI system holds an upload's bytes. */
export const heldByAiSystem =
  (aiSystems: AiSystemRoom['aiSystems']): Holder =>
  async (scope, upload) =>
    (await scoped(scope, aiSystems.findOne({ 'kept.upload': upload }))
      .select({ _id: 1 })
      .lean()) !== null;

/** The files of records; each is named by the record that holds it, and comes and goes with one write of that. */
export function systemFileStore(room: AiSystemRoom, scope: OrganisationScope): AiSystemFiles {
  const { aiSystems, files, uploads } = room;
  const { organisationId } = scope;
  const { receive, discard, take, forget } = fileDesk(room, scope);
  const find = (id: AiSystemId) => scoped(scope, aiSystems.findOne({ _id: id })).lean();
  return {
    receive,
    discard,
    async attach(id, expected, { file, received }, deed) {
      await take(received.upload, deed.at);
      const revision = expected + 1;
      const { $push = {} } = pushing({ organisationId, kind: 'ai-system', id, revision }, deed);
      const update = {
        $set: { revision, changedAt: deed.at },
        $push: { ...$push, files: file, kept: { id: file.id, upload: received.upload } },
      };
      const guarded = aiSystems.updateOne({ _id: id, revision: expected }, update);
      if ((await scoped(scope, guarded)).matchedCount === 0) return false;
      await forget(received.upload);
      return true;
    },
    async remove(id, expected, fileId, deed) {
      const { files: named = [], kept = [] } = (await find(id)) ?? {};
      const upload = kept.find((each) => each.id === fileId)?.upload;
      if (upload === undefined) return false;
      // Marked as held by nobody first: whatever a crash leaves behind is found from there.
      const mark = { organisationId, assessmentId: null, since: deed.at, swept: false };
      await insertedOnce(uploads.create({ _id: upload, ...mark }));
      const revision = expected + 1;
      const others = (each: { readonly id: string }) => each.id !== fileId;
      const { $push = {} } = pushing({ organisationId, kind: 'ai-system', id, revision }, deed);
      const left = { files: named.filter(others), kept: kept.filter(others) };
      const update = { $set: { ...left, revision, changedAt: deed.at }, $push };
      const guarded = aiSystems.updateOne({ _id: id, revision: expected }, update);
      if ((await scoped(scope, guarded)).matchedCount === 0) return false;
      await files.remove(upload);
      await forget(upload);
      return true;
    },
    async open(id, fileId) {
      const found = await find(id);
      const file = found?.files?.find((each) => each.id === fileId);
      const kept = found?.kept?.find((each) => each.id === fileId);
      return file === undefined || kept === undefined ? null : { file, stream: files.open(kept.upload) };
    },
  };
}
