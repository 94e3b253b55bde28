import type { Model } from 'mongoose';
import type { OwnCertificateId } from '#domain/ids.js';
import { insertedOnce } from '../collection.js';
import type { OwnCertificateQueue, OwnCertificateStore } from '../contract.js';
import { type FileRoom, fileDesk } from '../files/incoming-files.js';
import type { Holder } from '../files/sweep-uploads.js';
import { anyText, atMost, below } from '../filters.js';
import { wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';
import {
  changeable,
  findable,
  type OwnCertificateDocument,
  type OwnCertificateReadingDocument,
  toOwnCertificate,
  toOwnRecord,
} from './own-certificate-document.js';

export interface OwnCertificateRoom extends FileRoom {
  readonly ownCertificates: Model<OwnCertificateDocument>;
  readonly ownCertificateReadings: Model<OwnCertificateReadingDocument>;
}

/** Whether an own certificate holds an upload's bytes. */
export const heldByOwnCertificate =
  (ownCertificates: OwnCertificateRoom['ownCertificates']): Holder =>
  async (scope, upload) =>
    (await scoped(scope, ownCertificates.findOne({ upload })).select({ _id: 1 }).lean()) !== null;

/** The certificates of a vendor's own organisation. */
export function ownCertificateStore(room: OwnCertificateRoom, scope: OrganisationScope): OwnCertificateStore {
  const { receive, discard } = fileDesk(room, scope);
  return { receive, discard, ...reads(room, scope), ...writes(room, scope) };
}

type Writes = 'add' | 'change' | 'keepReading' | 'successorsGiven' | 'correctionsPassed';

function reads(
  { ownCertificates, ownCertificateReadings, files }: OwnCertificateRoom,
  scope: OrganisationScope,
): Omit<OwnCertificateStore, Writes | 'receive' | 'discard'> {
  const find = (id: OwnCertificateId) =>
    scoped(scope, ownCertificates.findOne({ _id: id })).lean<OwnCertificateDocument>();
  return {
    list({ search, archived, ...page }) {
      const where = { archivedAt: archived ? anyText() : null };
      const sort = { endsOn: 1, _id: 1 } as const;
      return pageOf(
        { scope, model: ownCertificates, where, words: wordsOf(search), sort, to: toOwnRecord },
        page,
      );
    },
    countInUse: () => Promise.resolve(scoped(scope, ownCertificates.countDocuments({ archivedAt: null }))),
    async read(id) {
      const [found, beside] = await Promise.all([
        find(id),
        scoped(scope, ownCertificateReadings.findOne({ _id: id })).lean<OwnCertificateReadingDocument>(),
      ]);
      return found && toOwnCertificate(found, beside?.reading ?? null);
    },
    async record(id) {
      const found = await find(id);
      return found && toOwnRecord(found);
    },
    async replacementOf(id) {
      const newer = ownCertificates.findOne({ replaces: id, archivedAt: null });
      const found = await scoped(scope, newer).lean<OwnCertificateDocument>();
      return found && toOwnRecord(found);
    },
    async open(id) {
      const found = await find(id);
      return found && { file: found.file, stream: files.open(found.upload) };
    },
  };
}

function writes(room: OwnCertificateRoom, scope: OrganisationScope): Pick<OwnCertificateStore, Writes> {
  const { ownCertificates, ownCertificateReadings } = room;
  const { organisationId } = scope;
  const desk = fileDesk(room, scope);
  const thingOf = (id: OwnCertificateId, revision: number) =>
    ({ organisationId, kind: 'own-certificate', id, revision }) as const;
  return {
    async add({ reading, id, ...own }, { face, deed }, { upload }) {
      await desk.take(upload, deed.at);
      const document = {
        ...own,
        ...findable(face, own),
        _id: id,
        organisationId,
        upload,
        readNext: reading === null ? deed.at : null,
        readTries: 0,
        reminded: [],
        successorsSince: own.replaces === null ? null : deed.at,
        ...pendingOf(thingOf(id, own.revision), deed),
      };
      const added = await insertedOnce(ownCertificates.create(document));
      if (added) await desk.forget(upload);
      return added;
    },
    async change(next, { face, deed, reminded = [] }) {
      const { id, revision } = next;
      const { $push = {} } = pushing(thingOf(id, revision), deed);
      const update = {
        $set: { ...changeable(next), ...findable(face, next), correctionsSince: deed.at },
        $push: { ...$push, ...(reminded.length === 0 ? {} : { reminded: { $each: [...reminded] } }) },
      };
      const guarded = ownCertificates.updateOne({ _id: id, revision: revision - 1 }, update);
      return (await scoped(scope, guarded)).matchedCount > 0;
    },
    async successorsGiven(id) {
      const update = { $set: { successorsSince: null } };
      await scoped(scope, ownCertificates.updateOne({ _id: id }, update));
    },
    async correctionsPassed(id, revision) {
      const update = { $set: { correctionsSince: null } };
      const passed = ownCertificates.updateOne({ _id: id, revision }, update);
      return (await scoped(scope, passed)).matchedCount > 0;
    },
    async keepReading(id, reading) {
      await insertedOnce(ownCertificateReadings.create({ _id: id, organisationId, reading }));
    },
  };
}

/** The own certificates of every organisation that wait for the reader, or for whoever gets them. */
export const ownCertificateQueue = (
  { ownCertificates }: Pick<OwnCertificateRoom, 'ownCertificates'>,
  scope: Scope,
): OwnCertificateQueue => ({
  async successorsDue(before) {
    const found = ownCertificates.find({ successorsSince: below(before) });
    const due = await scoped(scope, found).lean<OwnCertificateDocument[]>();
    return due.map(({ _id: id, organisationId }) => ({ id, organisationId }));
  },
  async correctionsDue(before) {
    const found = ownCertificates.find({ correctionsSince: below(before) });
    const due = await scoped(scope, found).lean<OwnCertificateDocument[]>();
    return due.map(({ _id: id, organisationId }) => ({ id, organisationId }));
  },
  async claimUnread(now, leaseUntil) {
    const lease = { $set: { readNext: leaseUntil }, $inc: { readTries: 1 } };
    const claim = ownCertificates.findOneAndUpdate({ readNext: atMost(now) }, lease, {
      sort: { readNext: 1 },
      returnDocument: 'after',
    });
    const claimed = await scoped(scope, claim).lean<OwnCertificateDocument>();
    if (claimed === null) return null;
    const { _id, organisationId, readTries } = claimed;
    return { id: _id, organisationId, tries: readTries };
  },
});
