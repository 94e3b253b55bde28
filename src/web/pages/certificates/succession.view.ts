import { formatDay } from '#domain/dates.js';
import type { CertificateDetail } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { PillView } from '../../views.js';
import {
  BEING_READ,
  CERTIFICATE_VERDICT_PILLS,
  FIELD_LABELS,
  SUCCESSION_LABELS,
} from './certificate-words.js';
import { sayValue } from './fields.view.js';

/** One certificate of a chain and what it says otherwise than the one before. */
export interface SuccessionStep {
  readonly called: string;
  /** Null for the one whose page it is. */
  readonly href: string | null;
  readonly days: string;
  readonly verdict: PillView;
  /** How it came of the one before; empty for the first. */
  readonly how: string;
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

/** The oldest first; empty where it is the only one. */
export function successionSteps({ certificate, chain }: CertificateDetail): readonly SuccessionStep[] {
  if (chain.length < 2) return [];
  return chain.map(({ row: { id, standing, fileName }, succession, changes }, at) => ({
    called: standing.number === '' ? fileName : standing.number,
    href: id === certificate.id ? null : paths.certificate.to({ certificateId: id }),
    days: `${dayOf(standing.issuedOn)} to ${dayOf(standing.expiresOn)}`,
    verdict: standing.reading === 'waiting' ? BEING_READ : CERTIFICATE_VERDICT_PILLS[standing.verdict],
    how: at === 0 ? '' : succession === null ? 'Replaces the one before' : SUCCESSION_LABELS[succession],
    changes: changes.map(({ field, before, after }) => ({
      label: FIELD_LABELS[field],
      before: before === '' ? 'not known' : sayValue(field, before),
      after: after === '' ? 'not known' : sayValue(field, after),
    })),
  }));
}

const dayOf = (day: Parameters<typeof formatDay>[0] | null): string =>
  day === null ? 'not known' : formatDay(day);
