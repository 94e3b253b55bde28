import type { AuditStep } from '#domain/certificates/audits-of.js';
import type { LifeRecord } from '#domain/certificates/certificate.js';
import { suspensionsIn, withdrawnFrom } from '#domain/certificates/life.js';
import { datesOf } from '#domain/certificates/other-documents/dates-of.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';
import type { CertificateDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { LinkView, PillView } from '../../views.js';
import { LIFE_PILLS, LIFE_TITLES, OUTCOME_WORDS } from './certificate-words.js';

/** What became of a certificate: its audits, and what was written down. */
export interface LifePanel {
  readonly audits: readonly AuditLine[];
  readonly records: readonly LifeLine[];
  readonly write: readonly LinkView[];
}

interface AuditLine {
  readonly label: string;
  readonly due: string;
  readonly state: PillView;
  readonly note: string;
}

interface LifeLine {
  /** `from 3 Mar 2026 until 4 Jun 2026` */
  readonly when: string;
  readonly pill: PillView;
  readonly source: string;
  readonly note: string;
  readonly who: string;
  readonly document: LinkView | null;
  /** Who took it back and why; '' while it counts. */
  readonly takenBack: string;
  readonly takeBack: LinkView | null;
}

/** Null where there is neither an audit to expect nor anything to write or read. */
export function lifePanel(
  { certificate, audits, facts }: CertificateDetail,
  { timeZone, mayChange }: { readonly timeZone: string; readonly mayChange: boolean },
): LifePanel | null {
  const { life, id: certificateId } = certificate;
  // A report, a letter or a person's certificate is neither surveyed nor suspended.
  const isOffered = mayChange && datesOf(facts.type.type) === 'cycle';
  if (audits.length === 0 && life.length === 0 && !isOffered) return null;
  const href = (kind: string) => addressWith(paths.newLife.to({ certificateId }), { kind });
  const around = { certificateId, timeZone, mayChange, today: facts.on };
  return {
    audits: audits.map(auditLine),
    records: life
      .toSorted((a, b) => (a.on === b.on ? (a.at < b.at ? 1 : -1) : a.on < b.on ? 1 : -1))
      .map((record) => lifeLine(record, around)),
    write: isOffered
      ? [
          { label: 'Write down an audit', href: href('surveillance') },
          { label: 'a suspension', href: href('suspension') },
          { label: 'a withdrawal', href: href('withdrawal') },
          ...(life.some(({ kind }) => kind === 'suspension' || kind === 'withdrawal')
            ? [{ label: 'in force again', href: href('restoration') }]
            : []),
        ]
      : [],
  };
}

const AUDIT_LABELS: Readonly<Record<AuditStep['kind'], string>> = {
  'first-surveillance': 'First surveillance',
  surveillance: 'Surveillance',
  recertification: 'Recertification',
};

const dayOr = (day: CalendarDate | null): string => (day === null ? 'not known' : formatDay(day));

function auditLine(step: AuditStep): AuditLine {
  const { kind, due, held, record, putOffTo } = step;
  return {
    label: AUDIT_LABELS[kind],
    due: dayOr(due),
    state: stateOf(step),
    note: [
      held === null ? '' : formatDay(held),
      held === null ? '' : outcomeWords(record),
      putOffTo === null ? '' : `put off to ${formatDay(putOffTo)}`,
    ]
      .filter((words) => words !== '')
      .join(', '),
  };
}

const outcomeWords = (record: LifeRecord | null): string =>
  record === null || record.outcome === null ? '' : OUTCOME_WORDS[record.outcome].toLowerCase();

function stateOf({ held, record, late }: AuditStep): PillView {
  if (held !== null)
    return late
      ? { tone: 'warn', icon: 'check', word: 'Held after that day' }
      : { tone: 'good', icon: 'check', word: 'Held' };
  if (record?.outcome === 'not-held') return { tone: 'bad', icon: 'x', word: 'Not held' };
  if (late) return { tone: 'warn', icon: 'triangle-alert', word: 'Overdue' };
  return record?.outcome === 'put-off'
    ? { tone: 'info', icon: 'calendar-clock', word: 'Put off' }
    : { tone: 'plain', icon: 'calendar-clock', word: 'To come' };
}

/** Bad news of a day to come: `Suspension from 15 Dec 2026`, the nearest first; what was taken back is none. */
export function announcedPills({ certificate: { life }, facts }: CertificateDetail): readonly PillView[] {
  const from = withdrawnFrom(life);
  const announced = [
    ...suspensionsIn(life).map((span) => ({ title: LIFE_TITLES.suspension, day: span.from })),
    ...(from === null ? [] : [{ title: LIFE_TITLES.withdrawal, day: from }]),
  ].filter(({ day }) => day > facts.on);
  return announced
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ title, day }) => ({ ...TO_COME, word: `${title} from ${formatDay(day)}` }));
}

const TO_COME = { tone: 'warn', icon: 'calendar-clock' } as const;

interface Around {
  readonly certificateId: string;
  readonly timeZone: string;
  readonly mayChange: boolean;
  readonly today: CalendarDate;
}

function pillOf({ kind, outcome, on }: LifeRecord, today: CalendarDate): PillView {
  if (outcome !== null)
    return { ...LIFE_PILLS[kind], word: `${LIFE_TITLES[kind]}: ${OUTCOME_WORDS[outcome].toLowerCase()}` };
  return on > today ? { ...TO_COME, word: `${LIFE_TITLES[kind]} announced` } : LIFE_PILLS[kind];
}

function lifeLine(record: LifeRecord, { certificateId, timeZone, mayChange, today }: Around): LifeLine {
  const { id, source, note, by, at, document, takenBack } = record;
  return {
    when: whenOf(record),
    pill: pillOf(record, today),
    source,
    note,
    who: `${by.name}, ${formatTime(at, timeZone)}`,
    document:
      document === null
        ? null
        : { label: document.name, href: paths.certificateFile.to({ certificateId, fileId: document.id }) },
    takenBack:
      takenBack === null
        ? ''
        : `Taken back by ${takenBack.by.name}, ${formatTime(takenBack.at, timeZone)}: ${takenBack.reason}`,
    takeBack:
      takenBack === null && mayChange
        ? { label: 'Take back…', href: paths.takeLifeBack.to({ certificateId, lifeId: id }) }
        : null,
  };
}

function whenOf({ kind, on, until, outcome }: LifeRecord): string {
  if (kind === 'surveillance')
    return outcome === 'put-off' && until !== null
      ? `${formatDay(on)}, to ${formatDay(until)}`
      : formatDay(on);
  if (kind === 'suspension')
    return `from ${formatDay(on)}${until === null ? ', no end named' : ` until ${formatDay(until)}`}`;
  return `from ${formatDay(on)}`;
}
