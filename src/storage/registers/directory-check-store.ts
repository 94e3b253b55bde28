import type { Model } from 'mongoose';
import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { OrganisationId } from '#domain/ids.js';
import type { VerdictMoved } from '#domain/registers/register-entry.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { DirectoryCheckStore } from '../contract.js';
import { type FileRoom, fileDesk } from '../files/incoming-files.js';
import type { Holder } from '../files/sweep-uploads.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
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
export const directoryCheckStore = (
  room: DirectoryCheckRoom,
  scope: OrganisationScope,
): DirectoryCheckStore => ({
  ...reads(room, scope),
  ...writes(room, scope),
});

const idIn = ({ organisationId }: OrganisationScope, id: string): string => `${organisationId}:${id}`;

function reads(
  { directoryChecks, files }: DirectoryCheckRoom,
  scope: OrganisationScope,
): Pick<DirectoryCheckStore, 'of' | 'latest' | 'movedBy' | 'read' | 'openCapture'> {
  const find = (id: string) => scoped(scope, directoryChecks.findOne({ _id: idIn(scope, id) })).lean();
  return {
    async of({ certificationBody, accreditationBody }) {
      const pair = directoryChecks.find({ certificationBody, accreditationBody });
      const found = pair.sort({ at: -1 }).limit(SHOWN);
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
    async openCapture(id) {
      const found = await find(id);
      const file = found?.check.capture ?? null;
      return found === null || file === null || found.upload === null
        ? null
        : { file, stream: files.open(found.upload) };
    },
  };
}

function writes(
  room: DirectoryCheckRoom,
  scope: OrganisationScope,
): Pick<DirectoryCheckStore, 'add' | 'noteMoved' | 'giveSecond'> {
  const { directoryChecks } = room;
  const { organisationId } = scope;
  const desk = fileDesk(room, scope);
  return {
    async add(check, deed, file) {
      if (file !== null) await desk.take(file.upload, deed.at);
      const thing = { organisationId, kind: 'directory-check', id: check.id, revision: 1 } as const;
      const { certificationBody, accreditationBody, at } = check;
      const added = await insertedOnce(
        directoryChecks.create({
          _id: idIn(scope, check.id),
          organisationId,
          certificationBody,
          accreditationBody,
          check,
          upload: file?.upload ?? null,
          moved: [],
          at,
          ...pendingOf(thing, deed),
        }),
      );
      if (added && file !== null) await desk.forget(file.upload);
      return added;
    },
    async noteMoved(id, moved) {
      const update = directoryChecks.updateOne({ _id: idIn(scope, id) }, { $push: { moved } });
      await scoped(scope, update);
    },
    async giveSecond(id, second, deed) {
      const thing = { organisationId, kind: 'directory-check', id, revision: 2 } as const;
      const update = { $set: { 'check.second': second }, ...pushing(thing, deed) };
      const guard: Readonly<Record<string, unknown>> = { _id: idIn(scope, id), 'check.second': null };
      return (await scoped(scope, directoryChecks.updateOne({ ...guard }, update))).matchedCount > 0;
    },
  };
}
