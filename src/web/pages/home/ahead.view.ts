import { addMonths, type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { Ahead } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';

/** What ends on one line of time; lengths in units of the drawing. */
export interface AheadView {
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly months: readonly { readonly x: number; readonly label: string }[];
  readonly rows: readonly AheadRow[];
}
interface AheadRow {
  readonly y: number;
  readonly label: string;
  readonly note: string;
  readonly href: string;
  /** Where it ends. */
  readonly x: number;
  readonly kind: 'contract' | 'look-again' | 'verified' | 'open';
  readonly marks: readonly number[];
  /** `13 Jun 2027` */
  readonly day: string;
  /** Whether the day stands before the end, because the drawing ends there. */
  readonly before: boolean;
  /** `in 73 days` */
  readonly left: string;
  readonly what: string;
}

const WIDTH = 960;
const LEFT = 236;
const RIGHT = 110;
const TOP = 34;
const ROW = 36;
const LABEL = 32;
/** How far the drawing reaches at least, and how far apart its months stand. */
const MONTHS = { least: 6, apart: 3 };
/** A month nearer than this to “today” would stand in the word. */
const TODAY_WORD = 48;

/** Null where nothing lies ahead. */
export function aheadView(ahead: readonly Ahead[], today: CalendarDate): AheadView | null {
  const [first] = ahead;
  if (first === undefined) return null;
  const last = ahead.reduce((to, { on }) => (on > to ? on : to), addMonths(today, MONTHS.least));
  const scale = (WIDTH - LEFT - RIGHT) / daysBetween(today, last);
  const xOf = (day: CalendarDate) => Math.round((LEFT + daysBetween(today, day) * scale) * 10) / 10;
  return {
    sentence: `${counted(ahead.length, 'thing')} ahead. First: ${whatOf(first).toLowerCase()} of ${first.vendor} on ${formatDay(first.on)}, ${leftOf(first.on, today)}.`,
    width: WIDTH,
    height: TOP + ahead.length * ROW + 6,
    left: LEFT,
    right: WIDTH - RIGHT,
    months: monthsBetween(today, last)
      .map((month) => ({ x: xOf(month), label: monthWords(month) }))
      .filter(({ x }) => x - LEFT > TODAY_WORD),
    rows: ahead.map((each, at) => ({
      y: TOP + at * ROW,
      label: cut(each.vendor),
      note: cut(each.what === '' ? whatOf(each) : `${whatOf(each)} · ${each.what}`),
      href: hrefOf(each),
      x: xOf(each.on),
      kind: each.kind === 'certificate' ? (each.verified ? 'verified' : 'open') : each.kind,
      marks: each.marks.filter((day) => day >= today && day <= each.on).map(xOf),
      day: formatDay(each.on),
      before: xOf(each.on) > WIDTH - RIGHT - 90,
      left: leftOf(each.on, today),
      what: whatOf(each),
    })),
  };
}

const WORDS = {
  contract: 'End of contract',
  'look-again': 'Look again',
  certificate: 'End of certificate',
} as const;
const whatOf = ({ kind }: Ahead): string => WORDS[kind];

const cut = (text: string): string => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text);

function hrefOf({ kind, id }: Ahead): string {
  if (kind === 'contract') return paths.vendor.to({ vendorId: id });
  if (kind === 'certificate') return paths.certificate.to({ certificateId: id });
  return paths.assessment.to({ assessmentId: id });
}

function leftOf(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days.toLocaleString('en-GB')} days`;
}

/** The first of every third month. */
function monthsBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  let month = addMonths(`${from.slice(0, 7)}-01` as CalendarDate, 1);
  while (month <= to) {
    months.push(month);
    month = addMonths(month, MONTHS.apart);
  }
  return months;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthWords = (day: CalendarDate): string => MONTH.format(new Date(day));
