import { CERTIFICATE_FIELDS, type Certificate, type DocumentType } from '../certificates/certificate.js';
import type { CertificateFacts } from '../certificates/check.js';
import { type AheadDate, datesAhead } from '../certificates/dates-ahead.js';
import { factsOf } from '../certificates/facts-of.js';
import type { Standing } from '../certificates/standing.js';
import { isToConfirm } from '../certificates/standing-of.js';
import { type CalendarDate, calendarDate } from '../dates.js';
import type { OwnCertificateId } from '../ids.js';
import type { Registers } from '../registers/registers.js';

/** A certificate that a vendor's own organisation keeps, to give to buyers; nobody else's to see here. */
export interface OwnCertificate
  extends Pick<
    Certificate,
    | 'organisationId'
    | 'file'
    | 'reading'
    | 'typed'
    | 'typedType'
    | 'uploadedBy'
    | 'revision'
    | 'createdAt'
    | 'changedAt'
    | 'archivedAt'
  > {
  readonly id: OwnCertificateId;
  /** The product or AI system it speaks of, in the vendor's words; '' where it is the organisation as a whole. */
  readonly covers: string;
  /** The older one of the same organisation that it takes the place of. */
  readonly replaces: OwnCertificateId | null;
}

/** Most characters of what it covers. */
export const LONGEST_COVERS = 500;

/** What lists show of it without opening it; nothing in it changes as days pass. */
export type OwnFace = Pick<
  Standing,
  'type' | 'number' | 'holder' | 'standard' | 'certificationBody' | 'expiresOn' | 'toConfirm' | 'reading'
> & {
  /** What lies ahead of it, by which its organisation is reminded. */
  readonly ahead: readonly Pick<AheadDate, 'kind' | 'by'>[];
};

/** As lists know it: without the words of its file. */
export interface OwnCertificateRecord extends Omit<OwnCertificate, 'reading'> {
  readonly face: OwnFace;
  /** Occasions of which letters told. */
  readonly reminded: readonly string[];
}

/** What its facts are read beside. */
export interface OwnContext {
  /** The vendor's own organisation. */
  readonly organisation: string;
  readonly on: CalendarDate;
  readonly registers: Registers;
}

/** Its facts as those of any certificate: a word of the organisation before what was read. Nobody looked anything up. */
export const ownFactsOf = (
  own: Pick<OwnCertificate, 'reading' | 'typed' | 'typedType' | 'covers'>,
  { organisation, on, registers }: OwnContext,
): CertificateFacts =>
  factsOf(
    { ...own, lookUps: [], life: [] },
    {
      vendor: { name: organisation, aliases: [] },
      purchased: own.covers,
      on,
      registers,
      alike: { sameNumber: [], sameFile: [] },
      lookUpsNeedTwo: false,
      succeeds: null,
      replacedBy: null,
    },
  );

/** What is kept beside it for lists. */
export function faceOf(own: OwnCertificate, facts: CertificateFacts): OwnFace {
  const { reading } = own;
  const said = (field: 'number' | 'holder' | 'standard' | 'certificationBody' | 'expiresOn'): string =>
    facts.fields[field]?.value ?? '';
  return {
    type: facts.type.type,
    number: said('number'),
    holder: said('holder'),
    standard: said('standard'),
    certificationBody: said('certificationBody'),
    expiresOn: calendarDate(said('expiresOn')),
    ahead: datesAhead(facts).map(({ kind, by }) => ({ kind, by })),
    toConfirm: CERTIFICATE_FIELDS.filter((field) => isToConfirm(own, field, reading?.fields[field])).length,
    reading: reading === null ? 'waiting' : (reading.fault ?? 'read'),
  };
}

/** How it is called: by its number, else by its file. */
export const ownName = ({ face, file }: Pick<OwnCertificateRecord, 'face' | 'file'>): string =>
  face.number === '' ? file.name : face.number;

/** Documents that certify an organisation; all others are told what they are and give less. */
export const CERTIFYING: readonly DocumentType[] = ['certificate', 'other-standard'];

/**
 * In the order in which one would answer with them: what certifies and has not ended before all else, what another took
 * the place of after what took it; otherwise as they came.
 */
export function inForceFirst(
  records: readonly OwnCertificateRecord[],
  on: CalendarDate,
): readonly OwnCertificateRecord[] {
  const replaced = new Set(records.map(({ replaces }) => replaces));
  const rank = ({ id, face: { type, expiresOn } }: OwnCertificateRecord): number =>
    (expiresOn !== null && expiresOn < on ? 4 : 0) +
    (CERTIFYING.includes(type) ? 0 : 2) +
    (replaced.has(id) ? 1 : 0);
  return records.toSorted((a, b) => rank(a) - rank(b));
}
