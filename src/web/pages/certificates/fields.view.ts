import {
  CERTIFICATE_FIELDS,
  type Certificate,
  type CertificateField,
  DATE_FIELDS,
  type DocumentType,
  type Place,
  type ReadField,
  SURE,
  type TypedField,
} from '#domain/certificates/certificate.js';
import { fieldsOf } from '#domain/certificates/fields-of.js';
import { isToConfirm } from '#domain/certificates/standing-of.js';
import { calendarDate, formatDay } from '#domain/dates.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView } from '../../views.js';
import { fieldLabelOf } from './certificate-words.js';

/** One field: what counts, what was read, and what a person may do about it. */
export interface FieldRow {
  readonly id: CertificateField;
  /** The same on the drawing of the page. */
  readonly number: number;
  readonly label: string;
  /** As it counts; '' where nothing does. */
  readonly value: string;
  /** The words it was read from where they say something else. */
  readonly readAs: string;
  /** Percent; null where a person typed it. */
  readonly confidence: number | null;
  /** `typed by Mara Olsen, 21 Nov 2026, 10:02` */
  readonly typedBy: string;
  /** Whether that word says what was read. */
  readonly isConfirmed: boolean;
  readonly doubt: string;
  readonly toConfirm: boolean;
  readonly confirm: ActionView | null;
  readonly correct: LinkView | null;
  readonly place: Place | null;
}

export interface FieldsView {
  readonly rows: readonly FieldRow[];
  /** `8 sure, 1 confirmed, 1 typed, 1 to confirm` */
  readonly summary: string;
  /** Where there is no row: why. */
  readonly empty: string;
  readonly missingHeading: string;
  /** What the file does not seem to state, each a way to type it. */
  readonly missing: readonly LinkView[];
}

interface Looking {
  readonly timeZone: string;
  readonly mayChange: boolean;
}

/** `kind`: what the document is, which says what else it may state. */
export function fieldsView(certificate: Certificate, kind: DocumentType, looking: Looking): FieldsView {
  const { typed, reading } = certificate;
  const known = CERTIFICATE_FIELDS.filter(
    (field) => typed[field] !== undefined || reading?.fields[field] !== undefined,
  );
  const rows = known.map((field, at) => rowOf(certificate, field, { number: at + 1, kind }, looking));
  return {
    rows,
    summary: summaryOf(rows),
    empty:
      reading === null
        ? 'Its fields show here once it is read.'
        : kind === 'certificate' || kind === 'unknown'
          ? 'Nothing was read. Open the file and type what it states: the number, the holder, the scope, the dates, both bodies.'
          : 'Nothing was read. Open the file and type what it states.',
    missingHeading: reading === null ? 'To type one without waiting:' : 'Not found in the file, type it:',
    missing: looking.mayChange
      ? fieldsOf(kind)
          .filter((field) => !known.includes(field))
          .map((field) => ({
            label: fieldLabelOf(field, kind),
            href: paths.certificateField.to({ certificateId: certificate.id, field }),
          }))
      : [],
  };
}

function rowOf(
  certificate: Certificate,
  field: CertificateField,
  { number, kind }: { readonly number: number; readonly kind: DocumentType },
  looking: Looking,
): FieldRow {
  const word = certificate.typed[field];
  const read = certificate.reading?.fields[field] ?? NOT_READ;
  const about = { id: field, number, label: fieldLabelOf(field, kind), place: read.place };
  const deeds = deedsOf(paths.certificateField.to({ certificateId: certificate.id, field }), looking);
  if (word !== undefined)
    return { ...about, ...typedRow(field, word, read, looking), ...deeds('Correct', null) };
  if (!isToConfirm(certificate, field, read))
    return { ...about, ...readRow(field, read), ...deeds('Correct', null) };
  const doubts = { toConfirm: true, doubt: read.doubt, readAs: otherWords(read.said, read.value) };
  return { ...about, ...readRow(field, read), ...doubts, ...deeds('Type it', read.value) };
}

const NOT_READ: ReadField = { value: '', confidence: 0, said: '', place: null, doubt: '' };

const readRow = (field: CertificateField, { value, confidence }: ReadField) => ({
  value: sayValue(field, value),
  readAs: '',
  confidence: Math.round(confidence * 100),
  typedBy: '',
  isConfirmed: false,
  doubt: '',
  toConfirm: false,
});

const typedRow = (
  field: CertificateField,
  { value, by, at }: TypedField,
  read: ReadField,
  { timeZone }: Looking,
) => {
  const isConfirmed = value !== '' && value.trim() === read.value.trim();
  return {
    value: sayValue(field, value),
    readAs: otherWords(read.said, value),
    confidence: null,
    typedBy: `${isConfirmed ? 'confirmed' : 'typed'} by ${by.name}, ${formatTime(at, timeZone)}`,
    isConfirmed,
    doubt: '',
    toConfirm: false,
  };
};

/** The words on the page where they are not the value itself. */
const otherWords = (said: string, value: string): string => (said.trim() === value ? '' : said.trim());

/** What may be done about a field; `confirmed` is the value one button says yes to. */
const deedsOf =
  (href: string, { mayChange }: Looking) =>
  (label: string, confirmed: string | null): Pick<FieldRow, 'confirm' | 'correct'> => ({
    confirm:
      !mayChange || confirmed === null || confirmed === ''
        ? null
        : {
            label: 'Confirm',
            href,
            icon: 'check',
            fields: [
              { name: 'value', value: confirmed },
              { name: 'seen', value: '' },
            ],
          },
    correct: mayChange ? { label, href } : null,
  });

const isDate = (field: CertificateField): boolean =>
  (DATE_FIELDS as readonly CertificateField[]).includes(field);

/** A field's value as people read it; an empty one says that the document does not state it. */
export function sayValue(field: CertificateField, value: string): string {
  const day = isDate(field) ? calendarDate(value) : null;
  return day === null ? value : formatDay(day);
}

function summaryOf(rows: readonly FieldRow[]): string {
  if (rows.length === 0) return '';
  const sure = rows.filter(({ confidence }) => confidence !== null && confidence >= SURE * 100).length;
  const confirmed = rows.filter(({ isConfirmed }) => isConfirmed).length;
  const typed = rows.filter(({ confidence }) => confidence === null).length - confirmed;
  const open = rows.filter(({ toConfirm }) => toConfirm).length;
  return [
    sure === 0 ? '' : `${sure} sure`,
    confirmed === 0 ? '' : `${confirmed} confirmed`,
    typed === 0 ? '' : `${typed} typed`,
    open === 0 ? '' : `${open} to confirm`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
