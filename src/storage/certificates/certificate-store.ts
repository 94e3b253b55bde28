import type { Model } from 'mongoose';
import { VERDICTS } from '#domain/certificates/check.js';
import { comparedNumber } from '#domain/certificates/standing.js';
import type { CertificateId } from '#domain/ids.js';
import { insertedOnce } from '../collection.js';
import type { CertificateQuery, CertificateRecord, CertificateStore } from '../contract.js';
import { type FileRoom, fileDesk } from '../files/incoming-files.js';
import type { Holder } from '../files/sweep-uploads.js';
import { above, among, anyText, atMost, below, fromTo, otherThan } from '../filters.js';
import { wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import {
  type CertificateDocument,
  type CertificateReadingDocument,
  changeable,
  dated,
  findable,
  toCertificate,
  toRecord,
} from './certificate-document.js';
import { namedBodies } from './named-bodies.js';

export interface CertificateRoom extends FileRoom {
  readonly certificates: Model<CertificateDocument>;
  readonly certificateReadings: Model<CertificateReadingDocument>;
}

/** Whether a certificate holds an upload's bytes: its own file or a capture. */
export const heldByCertificate =
  (certificates: CertificateRoom['certificates']): Holder =>
  async (scope, upload) =>
    (await scoped(scope, certificates.findOne({ 'kept.upload': upload }))
      .select({ _id: 1 })
      .lean()) !== null;

const SORTS = {
  expires: { endsOn: 1, _id: 1 },
  '-expires': { endsOn: -1, _id: -1 },
  'look-up': { lookUpDueOn: 1, _id: 1 },
  holder: { sortHolder: 1, _id: 1 },
  '-holder': { sortHolder: -1, _id: -1 },
  changed: { changedAt: 1, _id: 1 },
  '-changed': { changedAt: -1, _id: -1 },
} as const satisfies Record<CertificateQuery['sort'], object>;

/** Others alike are a warning, not a list: more than this nobody reads. */
const ALIKE_SHOWN = 20;

export function certificateStore(room: CertificateRoom, scope: OrganisationScope): CertificateStore {
  const { receive, discard } = fileDesk(room, scope);
  return {
    receive,
    discard,
    ...lists(room, scope),
    ...reads(room, scope),
    ...writes(room, scope),
    ...namedBodies(room.certificates, scope),
  };
}

type Lists = 'list' | 'countByVerdict' | 'alike' | 'toJudge' | 'replacementOf';

function lists({ certificates }: CertificateRoom, scope: OrganisationScope): Pick<CertificateStore, Lists> {
  const others = async (where: Readonly<Record<string, unknown>>) => {
    const found = certificates.find({ ...where, archivedAt: null }).limit(ALIKE_SHOWN);
    return (await scoped(scope, found).lean()).map(toRecord);
  };
  return {
    list({ search, verdicts, kind, vendorId, expires, lookUpDue, awaitsSecond, archived, sort, ...page }) {
      const where = {
        archivedAt: archived ? anyText() : null,
        ...(verdicts.length > 0 ? { 'standing.verdict': among(verdicts) } : {}),
        ...(kind === null ? {} : { 'standing.type': kind }),
        ...(vendorId === null ? {} : { vendorId }),
        ...(expires === null ? {} : { endsOn: fromTo(expires.from, expires.to) }),
        ...(lookUpDue === null ? {} : { lookUpDueOn: fromTo(lookUpDue.from, lookUpDue.to) }),
        ...(awaitsSecond ? { awaitsSecond } : {}),
      };
      return pageOf(
        { scope, model: certificates, where, words: wordsOf(search), sort: SORTS[sort], to: toRecord },
        page,
      );
    },
    async countByVerdict() {
      // Each is one range of an index, so that no certificate is looked at.
      const counts = VERDICTS.map(async (verdict) => {
        const where: Readonly<Record<string, unknown>> = { archivedAt: null, 'standing.verdict': verdict };
        return [verdict, await scoped(scope, certificates.countDocuments({ ...where }))] as const;
      });
      return Object.fromEntries((await Promise.all(counts)).filter(([, count]) => count > 0));
    },
    async alike({ id, file }, number) {
      const compared = comparedNumber(number);
      const notThis = { _id: otherThan(id) };
      const [sameNumber, sameFile] = await Promise.all([
        compared === '' ? [] : others({ ...notThis, number: compared }),
        others({ ...notThis, 'file.sha256': file.sha256 }),
      ]);
      return { sameNumber, sameFile };
    },
    async toJudge(day, judgedBy, most) {
      const waiting: CertificateRecord[] = [];
      // Each is a range of an index: what was judged by this very rule is passed over unseen.
      for (const where of [
        { judgeOn: atMost(day) },
        { 'standing.judgedBy': below(judgedBy) },
        { 'standing.judgedBy': above(judgedBy) },
        { 'standing.judgedBy': null },
      ]) {
        const found = certificates.find({ ...where, archivedAt: null }).limit(most);
        const records = (await scoped(scope, found).lean()).map(toRecord);
        // Those of an earlier rule may be due as well.
        waiting.push(...records.filter(({ id }) => !waiting.some((each) => each.id === id)));
        if (waiting.length >= most) break;
      }
      return waiting.slice(0, most);
    },
    async replacementOf(id) {
      const [newer] = await others({ replaces: id });
      return newer ?? null;
    },
  };
}

function reads(
  { certificates, certificateReadings, files }: CertificateRoom,
  scope: OrganisationScope,
): Pick<CertificateStore, 'read' | 'record' | 'reminded' | 'open'> {
  const find = (id: CertificateId) => scoped(scope, certificates.findOne({ _id: id })).lean();
  return {
    async read(id) {
      const [found, beside] = await Promise.all([
        find(id),
        scoped(scope, certificateReadings.findOne({ _id: id })).lean(),
      ]);
      return found && toCertificate(found, beside?.reading ?? null);
    },
    async record(id) {
      const found = await find(id);
      return found && toRecord(found);
    },
    async reminded(id) {
      return (await find(id))?.reminded ?? [];
    },
    async open(id, fileId) {
      const found = await find(id);
      if (found === null) return null;
      const beside = [
        ...found.lookUps.map(({ capture }) => capture),
        ...(found.life ?? []).map(({ document }) => document),
      ];
      const file = [found.file, ...beside.filter((each) => each !== null)].find((each) => each.id === fileId);
      const kept = found.kept.find((each) => each.id === fileId);
      return file === undefined || kept === undefined ? null : { file, stream: files.open(kept.upload) };
    },
  };
}

function writes(
  room: CertificateRoom,
  scope: OrganisationScope,
): Pick<CertificateStore, 'add' | 'change' | 'restand' | 'judgeAgain' | 'keepReading'> {
  const { certificates, certificateReadings } = room;
  const { organisationId } = scope;
  const desk = fileDesk(room, scope);
  return {
    async add({ reading, id, ...certificate }, { standing, deed, file }) {
      if (file !== null) await desk.take(file.received.upload, deed.at);
      const thing = { organisationId, kind: 'certificate', id, revision: certificate.revision } as const;
      const added = await insertedOnce(
        certificates.create({
          ...certificate,
          ...findable(standing, certificate),
          _id: id,
          organisationId,
          kept: file === null ? [] : [{ id: file.id, upload: file.received.upload }],
          readNext: reading === null ? deed.at : null,
          readTries: 0,
          rejudge: null,
          reminded: [],
          ...pendingOf(thing, deed),
        }),
      );
      if (added && file !== null) await desk.forget(file.received.upload);
      return added;
    },
    async change(next, { standing, deed, file, reminded = [] }) {
      if (file !== null) await desk.take(file.received.upload, deed.at);
      const { id, revision } = next;
      const { $push = {} } = pushing({ organisationId, kind: 'certificate', id, revision }, deed);
      const update = {
        $set: { ...changeable(next), ...findable(standing, next) },
        $push: {
          ...$push,
          ...(file === null ? {} : { kept: { id: file.id, upload: file.received.upload } }),
          ...(reminded.length === 0 ? {} : { reminded: { $each: [...reminded] } }),
        },
      };
      const guarded = certificates.updateOne({ _id: id, revision: revision - 1 }, update);
      const changed = (await scoped(scope, guarded)).matchedCount > 0;
      if (changed && file !== null) await desk.forget(file.received.upload);
      return changed;
    },
    async restand(id, revision, standing) {
      const update = { $set: dated(standing) };
      await scoped(scope, certificates.updateOne({ _id: id, revision }, update));
    },
    async judgeAgain(which) {
      const where = 'vendorId' in which ? which : { _id: among(which.ids) };
      // Before every day there is.
      await scoped(scope, certificates.updateMany(where, { $set: { judgeOn: '' } }));
    },
    async keepReading(id, reading) {
      await insertedOnce(certificateReadings.create({ _id: id, organisationId, reading }));
    },
  };
}
