import { dayIn, formatDay, type Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { BatchDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { FactView, PillView } from '../../views.js';
import { MAIL_PILLS } from './mail.view.js';
import { STATE_PILLS } from './state.view.js';

/** What became of one questionnaire sent to several. */
export interface BatchView {
  readonly title: string;
  readonly facts: readonly FactView[];
  /** While it is still being sent. */
  readonly notice: string | null;
  readonly message: string;
  readonly rows: readonly BatchLine[];
}

interface BatchLine {
  readonly aiSystem: string;
  readonly vendor: string;
  readonly href: string;
  readonly contact: string;
  readonly state: PillView;
  readonly letter: PillView;
  readonly note: string;
  readonly opened: string;
}

export function batchView({ batch, rows }: BatchDetail, { timeZone }: Member): BatchView {
  const made = rows.filter(({ assessment }) => assessment !== null && assessment.state !== 'sending').length;
  const time = (at: Instant) => formatTime(at, timeZone);
  const { title, version } = batch.questionnaire;
  return {
    title: `${counted(rows.length, 'questionnaire')} sent together`,
    facts: [
      { text: `${title}, version ${version}` },
      { text: `Due ${formatDay(batch.dueOn)}` },
      { text: `Sent ${time(batch.createdAt)} by ${batch.sentBy.name}` },
    ],
    notice:
      batch.doneAt === null ? `${made} of ${rows.length} are sent; the others follow by themselves.` : null,
    message: batch.message,
    rows: rows.map((row) => lineOf(row, timeZone)),
  };
}

function lineOf({ item, assessment, mail }: BatchDetail['rows'][number], timeZone: string): BatchLine {
  const { name, email } = (assessment ?? item).contact;
  const openedAt = assessment?.invitation.openedAt ?? null;
  return {
    aiSystem: item.aiSystem,
    vendor: item.vendor,
    href: paths.assessment.to({ assessmentId: item.assessmentId }),
    contact: `${name}, ${email}`,
    state: STATE_PILLS[assessment?.state ?? 'sending'],
    letter: MAIL_PILLS[mail?.state ?? 'queued'],
    note: mail === null || mail.state === 'accepted' ? '' : mail.lastError,
    opened: openedAt === null ? 'not yet' : formatDay(dayIn(timeZone, openedAt)),
  };
}
