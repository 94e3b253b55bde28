import type { Span } from '#domain/certificates/life.js';
import { addDays, type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { CertificateRow } from '#services/contract.js';
import { paths } from '../../paths.js';
import { BEING_READ, CERTIFICATE_VERDICT_PILLS } from './certificate-words.js';

/** Certificates from issue to expiry on one line of time; lengths in units of the drawing. */
export interface CertificateTimeline {
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly today: { readonly x: number; readonly label: string };
  readonly rows: readonly TimelineRow[];
}

interface TimelineRow {
  readonly y: number;
  readonly label: string;
  readonly note: string;
  readonly href: string;
  /** Null where no dates are known. */
  readonly bar: { readonly x: number; readonly width: number; readonly kind: BarKind } | null;
  readonly end: { readonly x: number; readonly label: string; readonly before: boolean } | null;
  /** Stretches in which it was or is suspended. */
  readonly suspended: readonly { readonly x: number; readonly width: number }[];
  /** From when it is withdrawn; null where it is not. */
  readonly withdrawn: number | null;
  readonly due: readonly number[];
  readonly done: readonly number[];
  /** Until when its look-ups count; null where none matched. */
  readonly lookUp: number | null;
  /** For the table beside the drawing. */
  readonly cells: {
    readonly holder: string;
    readonly from: string;
    readonly to: string;
    readonly next: string;
    readonly lookUp: string;
    /** `suspended from … until …; withdrawn from …`, or a dash. */
    readonly interrupted: string;
    readonly verdict: string;
  };
}

/** What the bar looks like; the word stands in the table too. */
export type BarKind = 'verified' | 'open' | 'other' | 'over';

const WIDTH = 960;
const LEFT = 230;
const RIGHT = 110;
const TOP = 34;
const ROW = 34;
/** The drawing reaches at least so far around today. */
const BACK_DAYS = 365;
const AHEAD_DAYS = 540;

/** Draws a page of a list; null where there is nothing to draw. */
export function timelineView(rows: readonly CertificateRow[], on: CalendarDate): CertificateTimeline | null {
  const dated = rows.filter(({ standing }) => standing.expiresOn !== null);
  if (dated.length === 0) return null;
  const from = earliest([addDays(on, -BACK_DAYS), ...dated.map(({ standing }) => standing.issuedOn ?? on)]);
  const to = latest([addDays(on, AHEAD_DAYS), ...dated.map(({ standing }) => standing.expiresOn ?? on)]);
  const scale = (WIDTH - LEFT - RIGHT) / daysBetween(from, to);
  const xOf = (day: CalendarDate) => tenths(LEFT + daysBetween(from, day) * scale);
  return {
    sentence: sentenceOf(dated, on),
    width: WIDTH,
    height: TOP + rows.length * ROW + 8,
    left: LEFT,
    years: yearsBetween(from, to).map((year) => ({ x: xOf(`${year}-01-01` as CalendarDate), label: year })),
    today: { x: xOf(on), label: `today, ${formatDay(on)}` },
    rows: rows.map((row, at) => rowOf(row, TOP + at * ROW, { xOf, from, on })),
  };
}

interface Line {
  readonly xOf: (day: CalendarDate) => number;
  readonly from: CalendarDate;
  readonly on: CalendarDate;
}

function rowOf(
  { id, vendor, standing, fileName }: CertificateRow,
  y: number,
  { xOf, from, on }: Line,
): TimelineRow {
  const { issuedOn, expiresOn, surveillance, surveyed, suspended, withdrawnOn, lookUpDueOn } = standing;
  const begin = xOf(issuedOn ?? from);
  const shownFrom = (day: CalendarDate) => day >= from && (expiresOn === null || day <= expiresOn);
  return {
    y,
    label: vendor.name,
    note: standing.number === '' ? fileName : standing.number,
    href: paths.certificate.to({ certificateId: id }),
    bar:
      expiresOn === null
        ? null
        : { x: begin, width: Math.max(2, tenths(xOf(expiresOn) - begin)), kind: kindOf(standing, on) },
    end: expiresOn === null ? null : endOf(xOf(expiresOn), formatDay(expiresOn)),
    due: surveillance.filter(shownFrom).map(xOf),
    done: surveyed.filter(shownFrom).map(xOf),
    suspended:
      expiresOn === null ? [] : suspended.flatMap((span) => stretchOf(span, { from, to: expiresOn, xOf })),
    withdrawn: withdrawnOn !== null && shownFrom(withdrawnOn) ? xOf(withdrawnOn) : null,
    lookUp: lookUpDueOn !== null && shownFrom(lookUpDueOn) ? xOf(lookUpDueOn) : null,
    cells: cellsOf(standing),
  };
}

/** As much of a suspension as lies on the bar; one without an end goes on to the end of it. */
function stretchOf(
  { from: begins, until }: Span,
  { from, to, xOf }: Pick<Line, 'from' | 'xOf'> & { readonly to: CalendarDate },
): TimelineRow['suspended'] {
  const [first, last] = [latest([from, begins]), earliest([to, until ?? to])];
  return last < first ? [] : [{ x: xOf(first), width: Math.max(2, tenths(xOf(last) - xOf(first))) }];
}

const interruptedWords = ({ suspended, withdrawnOn }: CertificateRow['standing']): string =>
  [
    ...suspended.map(
      ({ from, until }) =>
        `suspended from ${formatDay(from)}${until === null ? '' : ` until ${formatDay(until)}`}`,
    ),
    ...(withdrawnOn === null ? [] : [`withdrawn from ${formatDay(withdrawnOn)}`]),
  ].join('; ') || '–';

const dayOr = (day: CalendarDate | null | undefined, none: string): string =>
  day === null || day === undefined ? none : formatDay(day);

const cellsOf = (standing: CertificateRow['standing']): TimelineRow['cells'] => ({
  holder: standing.holder === '' ? 'not known' : standing.holder,
  from: dayOr(standing.issuedOn, 'not known'),
  to: dayOr(standing.expiresOn, 'not known'),
  next: dayOr(standing.surveillance[0], '–'),
  lookUp: dayOr(standing.lookUpDueOn, '–'),
  interrupted: interruptedWords(standing),
  verdict: (standing.reading === 'waiting' ? BEING_READ : CERTIFICATE_VERDICT_PILLS[standing.verdict]).word,
});

/** The label stands after the tick, or before it where the drawing ends. */
const endOf = (x: number, label: string) => ({ x, label, before: x > WIDTH - RIGHT + 20 });

function kindOf({ verdict, type, expiresOn }: CertificateRow['standing'], on: CalendarDate): BarKind {
  if (type === 'other-standard') return 'other';
  if (expiresOn !== null && expiresOn < on) return 'over';
  return verdict === 'accredited-verified' ? 'verified' : 'open';
}

function yearsBetween(from: CalendarDate, to: CalendarDate): string[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at));
}

const earliest = (days: readonly CalendarDate[]): CalendarDate => days.reduce((a, b) => (b < a ? b : a));
const latest = (days: readonly CalendarDate[]): CalendarDate => days.reduce((a, b) => (b > a ? b : a));
const tenths = (value: number): number => Math.round(value * 10) / 10;

function sentenceOf(rows: readonly CertificateRow[], on: CalendarDate): string {
  const over = rows.filter(({ standing }) => (standing.expiresOn ?? on) < on).length;
  const verified = rows.filter(({ standing }) => standing.verdict === 'accredited-verified').length;
  const ends = rows
    .flatMap(({ vendor, standing }) =>
      standing.expiresOn === null || standing.expiresOn < on ? [] : [{ vendor, day: standing.expiresOn }],
    )
    .sort((a, b) => a.day.localeCompare(b.day))[0];
  return [
    `${rows.length} ${rows.length === 1 ? 'certificate' : 'certificates'} with an end, ${verified} verified.`,
    over === 0 ? '' : `${over} ended already.`,
    ends === undefined ? '' : `Next to end: ${ends.vendor.name} on ${formatDay(ends.day)}.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}
