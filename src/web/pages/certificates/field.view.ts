import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  DATE_FIELDS,
  type ReadField,
  type TypedField,
} from '#domain/certificates/certificate.js';
import { NotFound } from '#domain/errors.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail } from '#services/contract.js';
import { fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ActionView, ErrorSummaryView, FaultView, FieldView } from '../../views.js';
import { fieldLabelOf } from './certificate-words.js';
import { sayValue } from './fields.view.js';

export interface CorrectFieldView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly seen: string;
  readonly summary: ErrorSummaryView | null;
  readonly field: FieldView;
  readonly absent: boolean;
  readonly read: {
    readonly value: string;
    readonly said: string;
    readonly confidence: number;
    readonly doubt: string;
  } | null;
  /** Where the page is not readable, nothing was read of anything. */
  readonly typedBy: string;
  readonly clear: ActionView | null;
  /** Somebody gave another word meanwhile. */
  readonly conflict: { readonly theirs: string; readonly mine: string; readonly who: string } | null;
}

/** The field an address names; somebody else's word for it is a page that does not exist. */
export function fieldOf(name: string): CertificateField {
  const field = CERTIFICATE_FIELDS.find((each) => each === name);
  if (field === undefined) throw new NotFound();
  return field;
}

export const isDateField = (field: CertificateField): boolean =>
  (DATE_FIELDS as readonly CertificateField[]).includes(field);

const LONG: readonly CertificateField[] = ['scope', 'sites', 'holderAddress', 'certificationBodyAddress'];

export const isLongField = (field: CertificateField): boolean => LONG.includes(field);

/** What was typed and refused, or what somebody else said meanwhile. */
export interface Trouble {
  readonly typed?: Typed;
  readonly faults?: readonly FaultView[];
  readonly stale?: TypedField | null;
}

export function correctFieldView(
  { certificate, facts }: CertificateDetail,
  field: CertificateField,
  timeZone: string,
  trouble: Trouble,
): CorrectFieldView {
  const word = certificate.typed[field] ?? null;
  const read = certificate.reading?.fields[field];
  const params = { certificateId: certificate.id, field };
  const faults = trouble.faults ?? [];
  const written = writtenIn(trouble, word, read?.value ?? '');
  const label = fieldLabelOf(field, facts.type.type);
  const [input] = fieldsOf([planOf(field, label)], { value: [written.value] }, faults);
  if (input === undefined) throw new Error('A plan makes a field.');
  return {
    title: label,
    action: paths.certificateField.to(params),
    back: paths.certificate.to({ certificateId: certificate.id }),
    seen: written.seen,
    summary: summaryOf(faults),
    field: input,
    absent: written.absent,
    read: read === undefined ? null : readWords(field, read),
    typedBy: word === null ? '' : `${word.by.name}, ${formatTime(word.at, timeZone)}`,
    clear:
      word === null
        ? null
        : {
            label: 'Take this word back',
            href: paths.clearCertificateField.to(params),
            icon: 'undo-2',
            fields: [{ name: 'seen', value: word.at }],
          },
    conflict: conflictOf(field, trouble, written.absent ? '' : written.value),
  };
}

/** What the form holds: as it was sent, else the word that counts, else what was read. */
function writtenIn({ typed, stale }: Trouble, word: TypedField | null, read: string) {
  const stands = word === null ? { value: read, at: '' } : word;
  if (typed === undefined) return { value: stands.value, seen: stands.at, absent: word?.value === '' };
  const sent = (name: string): string => typed[name]?.[0] ?? '';
  // Saving again after a conflict goes on from the word that stands now.
  const now = stale === null ? '' : stale?.at;
  return { value: sent('value'), seen: now ?? sent('seen'), absent: sent('absent') !== '' };
}

const readWords = (field: CertificateField, { value, said, confidence, doubt }: ReadField) => ({
  value: sayValue(field, value),
  said,
  confidence: Math.round(confidence * 100),
  doubt,
});

function conflictOf(field: CertificateField, { stale }: Trouble, mine: string): CorrectFieldView['conflict'] {
  if (stale === undefined) return null;
  return {
    theirs: stale === null ? 'taken back' : sayTyped(field, stale.value),
    mine: sayTyped(field, mine),
    who: stale?.by.name ?? '',
  };
}

const sayTyped = (field: CertificateField, value: string): string =>
  value === '' ? 'not stated' : sayValue(field, value);

const planOf = (field: CertificateField, label: string) =>
  ({
    name: 'value',
    label,
    type: isDateField(field) ? 'date' : isLongField(field) ? 'textarea' : 'text',
    rows: 4,
    maxLength: 4_000,
    autocomplete: 'off',
    narrow: isDateField(field),
    help: 'As the document states it. What was read from the file stays beside it.',
  }) as const;
