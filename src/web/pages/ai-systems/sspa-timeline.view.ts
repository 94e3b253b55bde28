import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { FoundStep, SspaPath } from '#domain/sspa/sspa-path.js';
import { counted } from '../../kit/listing.js';

/** A year of the programme on one line of time; lengths in units of the drawing. */
export interface SspaTimeline {
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly start: { readonly x: number; readonly label: string };
  /** Null where today lies before or after the year shown. */
  readonly today: { readonly x: number } | null;
  readonly rows: readonly SspaTimelineRow[];
}

interface SspaTimelineRow {
  readonly y: number;
  readonly label: string;
  readonly note: string;
  /** From what it follows to its last day. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'sure' | 'open' | 'certificate';
  readonly day: string;
  readonly before: boolean;
  readonly left: string;
}

const WIDTH = 640;
const LEFT = 196;
const RIGHT = 96;
const TOP = 34;
const ROW = 36;

/** Null where nobody knows when a cycle began, or nothing is due in it. */
export function sspaTimeline({ cycle, steps, certificates, on }: SspaPath): SspaTimeline | null {
  const last = steps
    .flatMap(({ window }) => window?.due ?? [])
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1);
  if (cycle === null || last === undefined) return null;
  const scale = (WIDTH - LEFT - RIGHT) / daysBetween(cycle.start, last);
  const xOf = (day: CalendarDate) => Math.round((LEFT + daysBetween(cycle.start, day) * scale) * 10) / 10;
  const drawn = [
    ...steps.flatMap((step) => barOf(step)),
    ...certificates.flatMap(({ certificate, carries }) => {
      const { expiresOn, name } = certificate;
      if (expiresOn === null || carries === 'no' || expiresOn < cycle.start || expiresOn > last) return [];
      const note = `Certificate ${name}`;
      return [
        {
          label: 'Certificate ends',
          note,
          from: cycle.start,
          to: expiresOn,
          kind: 'certificate' as const,
          approximate: false,
        },
      ];
    }),
  ];
  return {
    sentence: sentenceOf(steps, on),
    width: WIDTH,
    height: TOP + drawn.length * ROW + 6,
    left: LEFT,
    start: { x: LEFT, label: formatDay(cycle.start) },
    today: on >= cycle.start && on <= last ? { x: xOf(on) } : null,
    rows: drawn.map(({ from, to, approximate, ...bar }, at) => ({
      ...bar,
      y: TOP + at * ROW,
      from: xOf(from),
      to: xOf(to),
      day: `${approximate ? 'about ' : ''}${formatDay(to)}`,
      before: xOf(to) > WIDTH - RIGHT - 110,
      left: leftOf(to, on),
    })),
  };
}

function barOf({ title, window, approximate, standing }: FoundStep) {
  if (window === null) return [];
  const note = standing === 'applies' ? '' : STANDING_NOTES[standing];
  const kind = standing === 'applies' ? ('sure' as const) : ('open' as const);
  return [{ label: title, note, from: window.from, to: window.due, kind, approximate }];
}

const STANDING_NOTES = { unconfirmed: 'not confirmed', open: 'open' } as const;

function sentenceOf(steps: readonly FoundStep[], on: CalendarDate): string {
  const ahead = steps.flatMap(({ title, approximate, window }) =>
    window === null || window.due < on ? [] : [{ title, approximate, due: window.due }],
  );
  const [next] = ahead;
  if (next === undefined) return 'Every day of this cycle has passed.';
  const by = next.approximate ? 'by about' : 'by';
  return `${counted(ahead.length, 'deadline')} ahead. Next: ${next.title.toLowerCase()} ${by} ${formatDay(next.due)}, ${leftOf(next.due, on)}.`;
}

/** `in 73 days` */
export function leftOf(day: CalendarDate, on: CalendarDate): string {
  const days = daysBetween(on, day);
  if (days === 0) return 'today';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}
