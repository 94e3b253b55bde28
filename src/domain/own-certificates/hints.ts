import type { CertificateField, DocumentType, ReadingFault } from '../certificates/certificate.js';
import type { CertificateFacts } from '../certificates/check.js';
import { type AheadDate, datesAhead } from '../certificates/dates-ahead.js';
import { isToConfirm } from '../certificates/standing-of.js';
import type { CalendarDate } from '../dates.js';
import { CERTIFYING, type OwnCertificate } from './own-certificate.js';

/**
 * What helps a vendor with its own certificate before a buyer asks: only what its file and its days say. It is no
 * verdict; every buyer judges for itself.
 */
export type Hint =
  | { readonly kind: 'unreadable'; readonly fault: ReadingFault }
  | { readonly kind: 'active' }
  | { readonly kind: 'not-certifying'; readonly type: DocumentType }
  | { readonly kind: 'type-unknown' }
  | { readonly kind: 'to-confirm'; readonly fields: readonly CertificateField[] }
  | { readonly kind: 'missing'; readonly fields: readonly CertificateField[] }
  /** By the name that the newer one is called by. */
  | { readonly kind: 'replaced'; readonly by: string }
  | { readonly kind: 'ended'; readonly on: CalendarDate }
  | { readonly kind: 'ends-soon'; readonly on: CalendarDate; readonly daysLeft: number }
  | {
      readonly kind: 'audit-ahead' | 'audit-overdue';
      readonly audit: Exclude<AheadDate['kind'], 'expiry'>;
      readonly by: CalendarDate;
      readonly daysLeft: number;
    };

/** Without these a buyer cannot look a certificate up, or tell whether it bears on what is bought. */
const BASIS = [
  'number',
  'holder',
  'standard',
  'scope',
  'certificationBody',
  'accreditationBody',
  'issuedOn',
  'expiresOn',
] as const satisfies readonly CertificateField[];

/** From so many days before on. */
const SOON = 90;

/**
 * In the order in which they are worth mending; empty while the file is being read. `newer`: how the one that took its
 * place is called, null where none did; the days of one that was replaced ask nothing of anybody.
 */
export function hintsFor(
  own: Pick<OwnCertificate, 'reading' | 'typed'>,
  facts: CertificateFacts,
  newer: string | null,
): readonly Hint[] {
  const { reading } = own;
  if (reading === null) return [];
  const { fault, file } = reading;
  // Of a file that a buyer cannot open either nothing helps but another file.
  const opens = fault === null || fault === 'no-text';
  return [
    ...(newer === null ? [] : [{ kind: 'replaced', by: newer } as const]),
    ...(fault === null ? [] : [{ kind: 'unreadable', fault } as const]),
    ...(file.active ? [{ kind: 'active' } as const] : []),
    ...(opens ? [...typeHints(facts), ...fieldHints(own, facts)] : []),
    ...(newer === null ? dayHints(facts) : []),
  ];
}

function typeHints({ type: { type } }: CertificateFacts): readonly Hint[] {
  if (type === 'unknown') return [{ kind: 'type-unknown' }];
  return CERTIFYING.includes(type) ? [] : [{ kind: 'not-certifying', type }];
}

function fieldHints(
  own: Pick<OwnCertificate, 'reading' | 'typed'>,
  { fields, type: { type } }: CertificateFacts,
): readonly Hint[] {
  const read = own.reading?.fields ?? {};
  const doubtful = (Object.keys(read) as CertificateField[]).filter((field) =>
    isToConfirm(own, field, read[field]),
  );
  const isStated = (field: CertificateField) => (fields[field]?.value ?? '') !== '';
  const begins = isStated('effectiveOn') || isStated('originallyIssuedOn');
  const missing =
    type !== 'unknown' && !CERTIFYING.includes(type)
      ? []
      : BASIS.filter(
          (field) => !isStated(field) && !doubtful.includes(field) && !(field === 'issuedOn' && begins),
        );
  return [
    ...(doubtful.length === 0 ? [] : [{ kind: 'to-confirm', fields: doubtful } as const]),
    ...(missing.length === 0 ? [] : [{ kind: 'missing', fields: missing } as const]),
  ];
}

const dayHints = (facts: CertificateFacts): readonly Hint[] =>
  datesAhead(facts).flatMap(({ kind, by, daysLeft }): Hint[] => {
    if (kind === 'expiry') {
      if (daysLeft < 0) return [{ kind: 'ended', on: by }];
      return daysLeft <= SOON ? [{ kind: 'ends-soon', on: by, daysLeft }] : [];
    }
    if (daysLeft < 0) return [{ kind: 'audit-overdue', audit: kind, by, daysLeft }];
    return daysLeft <= SOON ? [{ kind: 'audit-ahead', audit: kind, by, daysLeft }] : [];
  });
