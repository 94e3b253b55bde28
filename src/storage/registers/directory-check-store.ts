import type { Model } from 'mongoose';
import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { OrganisationId } from '#domain/ids.js';
import type { VerdictMoved } from '#domain/registers/register-entry.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { DirectoryCheckStore } from '../contract.js';
import { type FileRoom, fileDesk } from '../files/incoming-files.js';
import type { Holder } from '../files/sweep-uploads.js';
import { carryPending, type Pending, pendingOf } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';

export interface DirectoryCheckDocument extends Pending {
  readonly _id: string;
  readonly organisationId: OrganisationId;
  readonly certificationBody: string;
  readonly accreditationBody: string;
  readonly check: DirectoryCheck;
  /** Where the bytes of the capture are; never leaves storage. */
  readonly upload: string | null;
  readonly moved: readonly VerdictMoved[];
  readonly at: string;
}

export const directoryCheckSchema = schemaOf<DirectoryCheckDocument>(
  'directoryChecks',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    certificationBody: ID,
    accreditationBody: ID,
    check: WHOLE,
    upload: String,
    moved: [WHOLE],
    at: String,
  },
);
directoryCheckSchema.index({ organisationId: 1, certificationBody: 1, accreditationBody: 1, at: -1 });
directoryCheckSchema.index({ organisationId: 1, at: -1 });
directoryCheckSchema.index({ upload: 1 });
carryPending(directoryCheckSchema);

export interface DirectoryCheckRoom extends FileRoom {
  readonly directoryChecks: Model<DirectoryCheckDocument>;
}

/** Whether a directory check holds an upload's bytes. */
export const heldByCheck =
  (directoryChecks: DirectoryCheckRoom['directoryChecks']): Holder =>
  async (scope, upload) =>
    (await scoped(scope, directoryChecks.findOne({ upload })).select({ _id: 1 }).lean()) !== null;

/** Older ones of the same pair say nothing that the newer do not. */
const SHOWN = 50;

/** One tenant's checks in accreditors' directories. */
export function directoryCheckStore(room: DirectoryCheckRoom, scope: OrganisationScope): DirectoryCheckStore {
  const { directoryChecks, files } = room;
  const { organisationId } = scope;
  const desk = fileDesk(room, scope);
  const idOf = (id: string) => `${organisationId}:${id}`;
  const find = (id: string) => scoped(scope, directoryChecks.findOne({ _id: idOf(id) })).lean();
  return {
    async of({ certificationBody, accreditationBody }) {
      const found = directoryChecks
        .find({ certificationBody, accreditationBody })
        .sort({ at: -1 })
        .limit(SHOWN);
      return (await scoped(scope, found).lean()).map(({ check }) => check);
    },
    async latest(most) {
      const found = directoryChecks.find().sort({ at: -1 }).limit(most);
      return (await scoped(scope, found).lean()).map(({ check }) => check);
    },
    async movedBy(certificationBody) {
      const found = await scoped(scope, directoryChecks.find({ certificationBody })).lean();
      return found.flatMap(({ moved }) => moved);
    },
    async read(id) {
      return (await find(id))?.check ?? null;
    },
    async add(check, deed, file) {
      if (file !== null) await desk.take(file.upload, deed.at);
      const thing = { organisationId, kind: 'directory-check', id: check.id, revision: 1 } as const;
      const added = await insertedOnce(
        directoryChecks.create({
          _id: idOf(check.id),
          organisationId,
          certificationBody: check.certificationBody,
          accreditationBody: check.accreditationBody,
          check,
          upload: file?.upload ?? null,
          moved: [],
          at: check.at,
          ...pendingOf(thing, deed),
        }),
      );
      if (added && file !== null) await desk.forget(file.upload);
      return added;
    },
    async noteMoved(id, moved) {
      await scoped(scope, directoryChecks.updateOne({ _id: idOf(id) }, { $push: { moved } }));
    },
    async openCapture(id) {
      const found = await find(id);
      const file = found?.check.capture ?? null;
      return found === null || file === null || found.upload === null
        ? null
        : { file, stream: files.open(found.upload) };
    },
  };
}
