import type { Reading } from '#domain/certificates/certificate.js';
import type { Instant } from '#domain/dates.js';
import type { OwnCertificateId } from '#domain/ids.js';
import type {
  OwnCertificate,
  OwnCertificateRecord,
  OwnFace,
} from '#domain/own-certificates/own-certificate.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

export interface OwnCertificateDocument extends Omit<OwnCertificateRecord, 'id'>, Pending {
  readonly _id: OwnCertificateId;
  /** Where its bytes are; never leaves storage. */
  readonly upload: string;
  /** When the reader is to try next; null once it has been read. */
  readonly readNext: Instant | null;
  readonly readTries: number;
  /** Since when it is not settled who gets it as a successor; null once it is. */
  readonly successorsSince: Instant | null;
  /** Since when it is not settled that whoever gets it was told of its last change; null or absent once it is. */
  readonly correctionsSince?: Instant | null;
  /** The last day, for order: after every other where there is none. */
  readonly endsOn: string;
  readonly searchText: string;
}

export const ownCertificateSchema = schemaOf<OwnCertificateDocument>(
  'ownCertificates',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    file: WHOLE,
    upload: ID,
    covers: String,
    replaces: String,
    typed: WHOLE,
    typedType: WHOLE,
    uploadedBy: WHOLE,
    revision: Number,
    createdAt: String,
    changedAt: String,
    archivedAt: String,
    face: WHOLE,
    reminded: [String],
    readNext: String,
    readTries: Number,
    successorsSince: String,
    correctionsSince: String,
    endsOn: String,
    searchText: String,
  },
);
ownCertificateSchema.index({ organisationId: 1, archivedAt: 1, endsOn: 1, _id: 1 });
ownCertificateSchema.index({ replaces: 1 }, { sparse: true });
ownCertificateSchema.index({ upload: 1 });
ownCertificateSchema.index({ readNext: 1 }, { sparse: true });
ownCertificateSchema.index({ successorsSince: 1 }, { sparse: true });
ownCertificateSchema.index({ correctionsSince: 1 }, { sparse: true });
carryPending(ownCertificateSchema);

/** The words of its file: much, and never changed, so they stand beside it. */
export interface OwnCertificateReadingDocument {
  readonly _id: OwnCertificateId;
  readonly organisationId: OwnCertificate['organisationId'];
  readonly reading: Reading;
}

export const ownCertificateReadingSchema = schemaOf<OwnCertificateReadingDocument>(
  'ownCertificateReadings',
  { audience: 'owner', organisation: 'organisationId' },
  { organisationId: ID, reading: WHOLE },
);

/** Sorts after every date. */
const NEVER = '9999-12-31';

/** What lists find and sort by. */
export const findable = (face: OwnFace, { file, covers }: Pick<OwnCertificate, 'file' | 'covers'>) => ({
  face,
  endsOn: face.expiresOn ?? NEVER,
  searchText: folded([face.number, face.holder, face.standard, covers, file.name].join('\n')),
});

/** What people and the reader change. */
export const changeable = (own: OwnCertificate) => ({
  covers: own.covers,
  typed: own.typed,
  typedType: own.typedType,
  changedAt: own.changedAt,
  archivedAt: own.archivedAt,
  revision: own.revision,
  ...(own.reading === null ? {} : { readNext: null }),
});

export const toOwnRecord = (document: OwnCertificateDocument): OwnCertificateRecord => ({
  id: document._id,
  organisationId: document.organisationId,
  file: document.file,
  covers: document.covers,
  replaces: document.replaces,
  typed: document.typed,
  typedType: document.typedType,
  uploadedBy: document.uploadedBy,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
  archivedAt: document.archivedAt,
  // Of those kept before this was noted only the end is known until they are changed.
  face: {
    ...document.face,
    ahead:
      document.face.ahead ??
      (document.face.expiresOn === null ? [] : [{ kind: 'expiry', by: document.face.expiresOn }]),
  },
  reminded: document.reminded ?? [],
});

export function toOwnCertificate(document: OwnCertificateDocument, reading: Reading | null): OwnCertificate {
  const { face: _, reminded: __, ...own } = toOwnRecord(document);
  return { ...own, reading: document.readNext === null ? reading : null };
}
