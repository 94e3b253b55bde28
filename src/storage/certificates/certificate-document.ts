import type { Certificate, Reading } from '#domain/certificates/certificate.js';
import { comparedNumber, type Standing } from '#domain/certificates/standing.js';
import type { Instant } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import type { CertificateRecord, RejudgeMark } from '../contract.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

export interface CertificateDocument extends Omit<Certificate, 'id' | 'reading'>, Pending {
  readonly _id: CertificateId;
  /** Where the bytes of its files are, by the file's id; never leaves storage. */
  readonly kept: readonly { readonly id: string; readonly upload: string }[];
  readonly standing: Standing;
  /** When the reader is to try next; null once it has been read. */
  readonly readNext: Instant | null;
  readonly readTries: number;
  /** Why it is to be judged anew before the night; null where it is not. */
  readonly rejudge: RejudgeMark | null;
  /** Occasions of which letters told. */
  readonly reminded: readonly string[];
  /** The last day, for order: after every other where there is none. */
  readonly endsOn: string;
  /** The day by which to look again, for order and search as `endsOn`. */
  readonly lookUpDueOn: string;
  readonly awaitsSecond: boolean;
  /** The day on which to judge it anew, for search; before every other day where it is marked to be. */
  readonly judgeOn: string;
  readonly number: string;
  readonly sortHolder: string;
  readonly searchText: string;
}

export const certificateSchema = schemaOf<CertificateDocument>(
  'certificates',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    vendorId: ID,
    aiSystemId: String,
    file: WHOLE,
    kept: [WHOLE],
    replaces: String,
    succession: String,
    takenFrom: WHOLE,
    givenBy: WHOLE,
    typed: WHOLE,
    typedType: WHOLE,
    lookUps: [WHOLE],
    life: [WHOLE],
    words: WHOLE,
    pause: WHOLE,
    uploadedBy: WHOLE,
    revision: Number,
    createdAt: String,
    changedAt: String,
    archivedAt: String,
    standing: WHOLE,
    readNext: String,
    readTries: Number,
    rejudge: WHOLE,
    reminded: [String],
    endsOn: String,
    lookUpDueOn: String,
    awaitsSecond: Boolean,
    judgeOn: String,
    number: String,
    sortHolder: String,
    searchText: String,
  },
);
// Lists: what is asked for, then its order, so that a page and its total cost the same however many there are.
certificateSchema.index({ organisationId: 1, archivedAt: 1, endsOn: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, sortHolder: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, changedAt: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, lookUpDueOn: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, 'standing.verdict': 1, endsOn: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, 'standing.verdict': 1, changedAt: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, 'standing.type': 1, endsOn: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, awaitsSecond: 1, endsOn: 1, _id: 1 });
certificateSchema.index({ organisationId: 1, vendorId: 1, endsOn: 1 });
certificateSchema.index({ organisationId: 1, number: 1 });
certificateSchema.index({ organisationId: 1, 'file.sha256': 1 });
certificateSchema.index({ 'rejudge.at': 1 }, { sparse: true });
certificateSchema.index({ organisationId: 1, 'standing.certificationBody': 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, judgeOn: 1 });
certificateSchema.index({ organisationId: 1, archivedAt: 1, 'standing.judgedBy': 1 });
certificateSchema.index({ replaces: 1 }, { sparse: true });
certificateSchema.index({ 'kept.upload': 1 });
certificateSchema.index({ readNext: 1 }, { sparse: true });
carryPending(certificateSchema);

/** The words of a certificate's file: much, and never changed, so they stand beside it. */
export interface CertificateReadingDocument {
  readonly _id: CertificateId;
  readonly organisationId: Certificate['organisationId'];
  readonly reading: Reading;
}

export const certificateReadingSchema = schemaOf<CertificateReadingDocument>(
  'certificateReadings',
  { audience: 'owner', organisation: 'organisationId' },
  { organisationId: ID, reading: WHOLE },
);

/** Sorts after every date. */
const NEVER = '9999-12-31';

/** What the checks of a day come to, as lists find it. */
export const dated = (standing: Standing) => ({
  standing,
  endsOn: standing.expiresOn ?? NEVER,
  lookUpDueOn: standing.lookUpDueOn ?? NEVER,
  awaitsSecond: standing.awaitsSecondOf.length > 0,
  judgeOn: standing.nextJudgeOn ?? NEVER,
});

/** What lists find and sort by. */
export const findable = (standing: Standing, { file }: Pick<Certificate, 'file'>) => ({
  ...dated(standing),
  number: comparedNumber(standing.number),
  sortHolder: folded(standing.holder),
  searchText: folded(
    [standing.number, standing.holder, standing.standard, standing.certificationBody, file.name].join('\n'),
  ),
});

/** What people and the reader change. */
export const changeable = (certificate: Certificate) => ({
  aiSystemId: certificate.aiSystemId,
  replaces: certificate.replaces,
  succession: certificate.succession,
  givenBy: certificate.givenBy,
  typed: certificate.typed,
  typedType: certificate.typedType,
  lookUps: certificate.lookUps,
  life: certificate.life,
  pause: certificate.pause,
  ...(certificate.words === undefined ? {} : { words: certificate.words }),
  changedAt: certificate.changedAt,
  archivedAt: certificate.archivedAt,
  revision: certificate.revision,
  ...(certificate.reading === null ? {} : { readNext: null }),
});

/** Standings written before something was in them have it once they are judged anew. */
const standingIn = ({ standing }: CertificateDocument): Standing => ({
  ...standing,
  lookUpDueOn: standing.lookUpDueOn ?? null,
  surveyed: standing.surveyed ?? [],
  suspended: standing.suspended ?? [],
  withdrawnOn: standing.withdrawnOn ?? null,
  awaitsSecondOf: standing.awaitsSecondOf ?? [],
  nextJudgeOn: standing.nextJudgeOn ?? null,
  judgedBy: standing.judgedBy ?? '',
});

export const toRecord = (document: CertificateDocument): CertificateRecord => ({
  id: document._id,
  organisationId: document.organisationId,
  vendorId: document.vendorId,
  aiSystemId: document.aiSystemId,
  file: document.file,
  replaces: document.replaces,
  // Certificates kept before this was asked do not say it.
  succession: document.succession ?? null,
  takenFrom: document.takenFrom,
  // Those that came before vendors could give them have none.
  givenBy: document.givenBy ?? null,
  typed: document.typed,
  typedType: document.typedType,
  // Look-ups kept before second looks were there have none.
  lookUps: document.lookUps.map((lookUp) => ({ ...lookUp, second: lookUp.second ?? null })),
  // Nothing was written down of those kept before there was a place for it.
  life: document.life ?? [],
  pause: document.pause ?? null,
  ...(document.words === undefined ? {} : { words: document.words }),
  uploadedBy: document.uploadedBy,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
  archivedAt: document.archivedAt,
  standing: standingIn(document),
});

export function toCertificate(document: CertificateDocument, reading: Reading | null): Certificate {
  const { standing: _, ...certificate } = toRecord(document);
  return { ...certificate, reading: document.readNext === null ? reading : null };
}
