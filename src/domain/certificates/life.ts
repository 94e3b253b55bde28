import { addDays, type CalendarDate } from '../dates.js';
import type { LifeKind, LifeRecord } from './certificate.js';

type Life = readonly LifeRecord[];

const later = (a: LifeRecord, b: LifeRecord): number => compared(b.on, a.on) || compared(b.at, a.at);
const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Those of some kinds that were not taken back, the latest first. */
const counting = (life: Life, ...kinds: readonly LifeKind[]): Life =>
  life.filter(({ kind, takenBack }) => takenBack === null && kinds.includes(kind)).toSorted(later);

/** What ended a suspension or a withdrawal by a day; of one day no hour is known, and then the bad news counts. */
const restoredAfter = (life: Life, { on: from }: LifeRecord, on: CalendarDate): LifeRecord | null =>
  counting(life, 'restoration').find((each) => from < each.on && each.on <= on) ?? null;

/** How certification stands on a day by what was written down. */
export interface LifeOn {
  readonly withdrawn: LifeRecord | null;
  readonly suspended: LifeRecord | null;
  /** A suspension whose last day is past, while nobody has written that it was lifted; of several, the one that ran longest. */
  readonly lapsed: LifeRecord | null;
  /** The last restoration of something that was written down, with nothing bad since. */
  readonly restored: LifeRecord | null;
}

/** A suspension ends with a word that it was lifted. That its last day has passed says only that somebody should ask. */
export function lifeOn(life: Life, on: CalendarDate): LifeOn {
  const standing = (kind: LifeKind) =>
    counting(life, kind).filter((each) => each.on <= on && restoredAfter(life, each, on) === null);
  const [withdrawn = null] = standing('withdrawal');
  const suspensions = standing('suspension');
  const suspended = suspensions.find(({ until }) => until === null || on <= until) ?? null;
  const [lapsed = null] =
    suspended === null ? suspensions.toSorted((a, b) => compared(b.until ?? '', a.until ?? '')) : [];
  const isClear = withdrawn === null && suspensions.length === 0;
  const interruptions = counting(life, 'suspension', 'withdrawal');
  const restored = counting(life, 'restoration').find(
    (each) => each.on <= on && interruptions.some(({ on: from }) => from < each.on),
  );
  return { withdrawn, suspended, lapsed, restored: isClear ? (restored ?? null) : null };
}

/** From a day to another, both inclusive; null: no end was named. */
export interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** The suspensions on record, the earliest first: until the day before it was lifted, else the last day its source names. */
export const suspensionsIn = (life: Life): readonly (Span & { readonly lifted: CalendarDate | null })[] =>
  counting(life, 'suspension')
    .toReversed()
    .map((suspension) => ({
      from: suspension.on,
      until: suspension.until,
      lifted: counting(life, 'restoration').findLast(({ on }) => suspension.on < on)?.on ?? null,
    }));

/** The first day on which it is withdrawn, where that is written down and nothing restored it; it may be to come. */
export const withdrawnFrom = (life: Life): CalendarDate | null =>
  counting(life, 'withdrawal').find((each) => !counting(life, 'restoration').some(({ on }) => each.on < on))
    ?.on ?? null;

/** Surveillance audits that were held, the earliest first. */
export const auditsHeld = (life: Life): Life =>
  counting(life, 'surveillance')
    .filter(({ outcome }) => outcome === 'passed' || outcome === 'passed-with-findings')
    .toReversed();

/** The last word of a kind on an audit after a day, or of any day where that is null; null where there is none. */
export const auditAfter = (
  life: Life,
  after: CalendarDate | null,
  outcome: 'not-held' | 'put-off',
): LifeRecord | null =>
  counting(life, 'surveillance').find(
    (each) => each.outcome === outcome && (after === null || each.on > after),
  ) ?? null;

/** What a form says of a record, before anybody is known to have said it. */
export type LifeForm = Pick<LifeRecord, 'kind' | 'on' | 'until' | 'outcome' | 'source' | 'note'>;

/** What may be wrong with a record that is being written. */
interface LifeFault {
  readonly field: 'on' | 'until' | 'outcome' | 'source';
  readonly text: string;
}

/** What is wrong with a record that is being written, for people; empty where nothing is. `today`: the writer's day. */
export function lifeFaults(
  form: LifeForm,
  { life, today }: { readonly life: Life; readonly today: CalendarDate },
): readonly LifeFault[] {
  const { kind, on, outcome, source } = form;
  const wrong: readonly (readonly [boolean, LifeFault['field'], string])[] = [
    // What is announced may lie ahead; what is good or over has happened.
    [!isAnnounced(form) && on > today, 'on', 'Write a day that has come.'],
    [
      kind === 'restoration' && !isInterrupted(life, addDays(on, -1)),
      'on',
      'Nothing is written down that it was suspended or withdrawn until this day.',
    ],
    [(kind === 'surveillance') === (outcome === null), 'outcome', 'Choose what came of the audit.'],
    ...untilFaults(form),
    [source.trim() === '', 'source', 'Write where this is known from.'],
  ];
  return wrong.flatMap(([is, field, text]) => (is ? [{ field, text }] : []));
}

const isAnnounced = ({ kind, outcome }: LifeForm): boolean =>
  kind === 'suspension' || kind === 'withdrawal' || outcome === 'put-off';

function isInterrupted(life: Life, on: CalendarDate): boolean {
  const { suspended, lapsed, withdrawn } = lifeOn(life, on);
  return suspended !== null || lapsed !== null || withdrawn !== null;
}

function untilFaults({ kind, on, until, outcome }: LifeForm): (readonly [boolean, 'until', string])[] {
  const isPutOff = outcome === 'put-off';
  const hasEnd = kind === 'suspension' || isPutOff;
  return [
    [isPutOff && until === null, 'until', 'Write the day by which it is to be held.'],
    [!hasEnd && until !== null, 'until', 'Leave this empty unless the audit was put off.'],
    [hasEnd && until !== null && until < on, 'until', 'Write a day that is not before the first.'],
  ];
}
