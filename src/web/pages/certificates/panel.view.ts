import type { CalendarDate } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { CertificateRow } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { LinkView } from '../../views.js';
import { ofVendorHref } from './certificate.view.js';
import { type CertificateLine, certificateLine } from './list.view.js';
import { type CertificateTimeline, timelineView } from './timeline.view.js';

/** A vendor's certificates as another page shows them. */
export interface CertificatePanel {
  readonly rows: readonly CertificateLine[];
  /** From issue to expiry; null where none has an end. */
  readonly timeline: CertificateTimeline | null;
  readonly all: LinkView;
  readonly upload: LinkView | null;
}

export const certificatePanel = (
  rows: readonly CertificateRow[],
  { vendorId, actor, on }: { readonly vendorId: string; readonly actor: Member; readonly on: CalendarDate },
): CertificatePanel => ({
  rows: rows.map((row) => certificateLine(row, on)),
  timeline: timelineView(rows, on),
  all: { label: 'All of them', href: ofVendorHref(vendorId) },
  upload: may(actor.role, 'certificates.change')
    ? { label: 'Upload certificate', href: paths.uploadCertificate.to({ vendorId }) }
    : null,
});
