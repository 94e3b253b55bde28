import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type DocumentType,
  type ReadField,
  type TypedField,
} from '#domain/certificates/certificate.js';
import { fieldsOf } from '#domain/certificates/fields-of.js';
import { isToConfirm } from '#domain/certificates/standing-of.js';
import type { OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView } from '../../views.js';
import { sayValue } from '../certificates/fields.view.js';
import { fieldLabel, type Speaker } from './own-words.js';

/** One field: what counts, what was read, and what a member may do about it. */
interface OwnFieldRow {
  readonly number: number;
  readonly label: string;
  readonly value: string;
  /** The words it was read from where they say something else. */
  readonly readAs: string;
  /** How sure the reading is, or whose word it is. */
  readonly from: string;
  readonly doubtful: boolean;
  readonly confirm: ActionView | null;
  readonly correct: LinkView | null;
}

export interface OwnFieldsView {
  readonly rows: readonly OwnFieldRow[];
  /** Where there is no row: why. */
  readonly empty: string;
  readonly missingHeading: string;
  /** What the file does not seem to state, each a way to type it. */
  readonly missing: readonly LinkView[];
}

interface Looking extends Speaker {
  readonly mayChange: boolean;
}

/** `kind`: what the document is, which says what else it may state. */
export function ownFieldsView(own: OwnCertificate, kind: DocumentType, looking: Looking): OwnFieldsView {
  const { typed, reading } = own;
  const { t } = looking;
  const known = CERTIFICATE_FIELDS.filter(
    (field) => typed[field] !== undefined || reading?.fields[field] !== undefined,
  );
  return {
    rows: known.map((field, at) => ({ number: at + 1, ...rowOf(own, field, looking) })),
    empty: t(reading === null ? 'own.fields.waiting' : 'own.fields.empty'),
    missingHeading: t(reading === null ? 'own.fields.type-meanwhile' : 'own.fields.missing'),
    missing: looking.mayChange
      ? fieldsOf(kind)
          .filter((field) => !known.includes(field))
          .map((field) => ({ label: fieldLabel(field, t), href: hrefOf(own, field) }))
      : [],
  };
}

const hrefOf = ({ id }: OwnCertificate, field: CertificateField): string =>
  paths.ownCertificateField.to({ ownCertificateId: id, field });

function rowOf(own: OwnCertificate, field: CertificateField, looking: Looking): Omit<OwnFieldRow, 'number'> {
  const { t } = looking;
  const read = own.reading?.fields[field];
  const word = own.typed[field];
  const doubtful = isToConfirm(own, field, read);
  const value = word?.value ?? read?.value ?? '';
  const nothing = word === undefined ? 'own.fields.no-value' : 'own.fields.not-stated';
  return {
    label: fieldLabel(field, t),
    value: value === '' ? t(nothing) : sayValue(field, value),
    readAs: doubtful || word !== undefined ? readAs(read, value, t) : '',
    from: fromWhere(read, word, looking),
    doubtful,
    ...deedsOf(hrefOf(own, field), { field, value, doubtful }, looking),
  };
}

/** The words on the page where they are not the value itself. */
function readAs(read: ReadField | undefined, value: string, t: Speaker['t']): string {
  const words = read?.said.trim() ?? '';
  return words === '' || words === value ? '' : t('own.fields.read-as', { words });
}

/** What a member may do about a field: one button says yes to what was read. */
function deedsOf(
  href: string,
  { field, value, doubtful }: Pick<OwnFieldRow, 'value' | 'doubtful'> & { readonly field: CertificateField },
  { t, mayChange }: Looking,
): Pick<OwnFieldRow, 'confirm' | 'correct'> {
  if (!mayChange) return { confirm: null, correct: null };
  if (!doubtful)
    return {
      confirm: null,
      correct: { label: t('own.fields.correct', { field: fieldLabel(field, t) }), href },
    };
  const fields = [
    { name: 'value', value },
    { name: 'seen', value: '' },
  ];
  return {
    confirm: value === '' ? null : { label: t('own.fields.confirm'), href, icon: 'check', fields },
    correct: { label: t('own.fields.type'), href },
  };
}

function fromWhere(
  read: ReadField | undefined,
  word: TypedField | undefined,
  { t, timeZone }: Looking,
): string {
  // Of words that nobody can make one value of, such as a day that may be two, there is nothing to be sure of.
  if (word === undefined && (read?.value ?? '') === '') return t('own.fields.unclear');
  if (word === undefined) return t('own.fields.sure', { percent: Math.round((read?.confidence ?? 0) * 100) });
  const isConfirmed = word.value !== '' && word.value.trim() === read?.value.trim();
  return t(isConfirmed ? 'own.fields.confirmed-by' : 'own.fields.said-by', {
    name: word.by.name,
    at: formatTime(word.at, timeZone),
  });
}
