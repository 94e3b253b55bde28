import type { Model } from 'mongoose';
import type { Evidence } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { EvidenceId } from '#domain/ids.js';
import type { AnsweringStores, EvidenceReader } from '../contract.js';
import { type FileRoom, fileDesk } from '../files/incoming-files.js';
import type { Holder } from '../files/sweep-uploads.js';
import { below } from '../filters.js';
import { pendingOf, pushing } from '../pending.js';
import { type AssessmentScope, type Scope, scoped } from '../tenancy.js';
import { type EvidenceDocument, toEvidence } from './evidence-document.js';

export interface EvidenceRoom extends FileRoom {
  readonly evidence: Model<EvidenceDocument>;
}

/** Whether evidence holds an upload's bytes. */
export const heldAsEvidence =
  (evidence: EvidenceRoom['evidence']): Holder =>
  async (scope, upload) =>
    (await scoped(scope, evidence.findOne({ upload })).lean()) !== null;

/** Evidence within a scope, with its bytes; a key of the file store is only ever taken from such a document. */
export function evidenceReader({ evidence, files }: EvidenceRoom, scope: Scope): EvidenceReader {
  const find = (id: EvidenceId) => scoped(scope, evidence.findOne({ _id: id, removedAt: null })).lean();
  return {
    async read(id) {
      const found = await find(id);
      return found && toEvidence(found);
    },
    async open(id) {
      const found = await find(id);
      return found && files.open(found.upload);
    },
  };
}

/** Evidence of all assessments whose coming or going may have been cut short. */
export const looseEvidence = async (
  { evidence }: EvidenceRoom,
  scope: Scope,
  before: Instant,
): Promise<readonly Evidence[]> =>
  (await scoped(scope, evidence.find({ looseSince: below(before) })).lean()).map(toEvidence);

/** The evidence of the one assessment a respondent answers. */
export function evidenceStore(room: EvidenceRoom, scope: AssessmentScope): AnsweringStores['evidence'] {
  const { evidence, files } = room;
  const { organisationId, assessmentId } = scope;
  const { receive, discard, take, forget } = fileDesk(room, scope);
  const markLoose = async (id: EvidenceId, looseSince: Instant | null) => {
    await scoped(scope, evidence.updateOne({ _id: id, removedAt: null }, { $set: { looseSince } }));
  };
  return {
    ...evidenceReader(room, scope),
    receive,
    discard,
    async attach({ id, ...fields }, { upload }, deed) {
      await take(upload, deed.at);
      const thing = { organisationId, kind: 'evidence', id, revision: 1 } as const;
      const kept = {
        organisationId,
        assessmentId,
        upload,
        revision: 1,
        looseSince: deed.at,
        removedAt: null,
      };
      await evidence.create({ ...fields, _id: id, ...kept, ...pendingOf(thing, deed) });
      await forget(upload);
    },
    fasten: (id) => markLoose(id, null),
    loosen: (id, at) => markLoose(id, at),
    async remove(id, deed) {
      const thing = { organisationId, kind: 'evidence', id, revision: 2 } as const;
      const update = { $set: { removedAt: deed.at, looseSince: null, revision: 2 }, ...pushing(thing, deed) };
      const removal = evidence.findOneAndUpdate({ _id: id, removedAt: null }, update);
      const removed = await scoped(scope, removal).lean();
      if (removed !== null) await files.remove(removed.upload);
    },
  };
}
