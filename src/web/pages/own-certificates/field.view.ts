import type { CertificateField, ReadField, TypedField } from '#domain/certificates/certificate.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { OwnCertificateDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { paths } from '../../paths.js';
import type { ActionView, ErrorSummaryView, FaultView, FieldView } from '../../views.js';
import { isDateField, isLongField } from '../certificates/field.view.js';
import { sayValue } from '../certificates/fields.view.js';
import { fieldLabel, type Speaker } from './own-words.js';

export interface OwnFieldFormView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly seen: string;
  readonly summary: ErrorSummaryView | null;
  readonly field: FieldView;
  readonly absent: boolean;
  readonly read: string;
  readonly clear: ActionView | null;
  /** What a colleague said meanwhile; null where nobody did. */
  readonly theirs: string | null;
}

/** What was typed and refused, or what a colleague said meanwhile; null where they took their word back. */
export interface Trouble {
  readonly typed: Typed | null;
  readonly faults: readonly FaultView[];
  readonly stale?: TypedField | null;
}

interface Asking {
  readonly field: CertificateField;
  readonly t: Speaker['t'];
}

export function fieldFormView(
  { own }: OwnCertificateDetail,
  { field, t }: Asking,
  trouble: Trouble,
): OwnFieldFormView {
  const params = { ownCertificateId: own.id, field };
  const word = own.typed[field] ?? null;
  const read = own.reading?.fields[field];
  return {
    title: fieldLabel(field, t),
    action: paths.ownCertificateField.to(params),
    back: paths.ownCertificate.to({ ownCertificateId: own.id }),
    summary: summaryOf(trouble.faults, t),
    ...inputOf(word, read?.value ?? '', { field, t }, trouble),
    read: readWords(field, read, t),
    clear:
      word === null
        ? null
        : {
            label: t('own.field-form.clear'),
            href: paths.clearOwnCertificateField.to(params),
            icon: 'undo-2',
            fields: [{ name: 'seen', value: word.at }],
          },
    theirs: theirsOf(field, trouble, t),
  };
}

/** What the form holds: as it was sent, else the word that counts, else what was read. */
function inputOf(
  word: TypedField | null,
  read: string,
  asking: Asking,
  trouble: Trouble,
): Pick<OwnFieldFormView, 'field' | 'seen' | 'absent'> {
  const { typed, faults } = trouble;
  const [input] = fieldsOf(
    [planOf(asking)],
    { value: [typed?.['value']?.[0] ?? word?.value ?? read] },
    faults,
  );
  if (input === undefined) throw new Error('A plan makes a field.');
  const absent = typed === null ? word?.value === '' : (typed['absent']?.[0] ?? '') !== '';
  return { field: input, seen: seenIn(word, trouble), absent };
}

/** Saving again after a conflict goes on from the word that stands now. */
function seenIn(word: TypedField | null, { typed, stale }: Trouble): string {
  if (stale !== undefined) return stale?.at ?? '';
  return typed?.['seen']?.[0] ?? word?.at ?? '';
}

function planOf({ field, t }: Asking): FieldPlan {
  const isDate = isDateField(field);
  return {
    name: 'value',
    label: fieldLabel(field, t),
    type: isDate ? 'date' : isLongField(field) ? 'textarea' : 'text',
    rows: 4,
    maxLength: 4_000,
    autocomplete: 'off',
    narrow: isDate,
    help: t('own.field-form.help'),
  };
}

function readWords(field: CertificateField, read: ReadField | undefined, t: Speaker['t']): string {
  if (read === undefined) return t('own.field-form.unread');
  const value = read.value === '' ? t('own.fields.no-value') : sayValue(field, read.value);
  return t('own.field-form.read', { percent: Math.round(read.confidence * 100), value });
}

function theirsOf(field: CertificateField, { stale }: Trouble, t: Speaker['t']): string | null {
  if (stale === undefined) return null;
  if (stale === null) return t('own.field-form.taken-back');
  const value = stale.value === '' ? t('own.fields.not-stated') : sayValue(field, stale.value);
  return t('own.field-form.theirs', { value });
}
