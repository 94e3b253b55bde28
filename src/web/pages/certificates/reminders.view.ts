import { pauseOn } from '#domain/certificates/reminder-pause.js';
import { formatDay } from '#domain/dates.js';
import type { CertificateDetail } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { ActionView, LinkView } from '../../views.js';

/** What a certificate's page says of its reminders. */
export interface RemindersPanel {
  /** `Paused until 24 Dec 2026 by Mara Olsen: new audit agreed.`; '' where they go out. */
  readonly paused: string;
  readonly change: LinkView | null;
  readonly resume: ActionView | null;
}

/** Null where nobody would be reminded of anything. */
export function remindersPanel(detail: CertificateDetail, mayChange: boolean): RemindersPanel | null {
  const { certificate, ahead, facts, newer } = detail;
  if (ahead.length === 0 || certificate.archivedAt !== null || newer !== null) return null;
  const params = { certificateId: certificate.id };
  const pause = pauseOn(certificate, facts.on);
  return {
    paused:
      pause === null
        ? ''
        : `Reminders pause until ${formatDay(pause.until)}, on the word of ${pause.by.name}: ${pause.reason}`,
    change: mayChange
      ? {
          label: pause === null ? 'Pause reminders…' : 'Change the pause…',
          href: paths.pauseCertificate.to(params),
        }
      : null,
    resume:
      mayChange && pause !== null
        ? { label: 'Remind again', href: paths.resumeCertificate.to(params), icon: 'mail', fields: [] }
        : null,
  };
}
