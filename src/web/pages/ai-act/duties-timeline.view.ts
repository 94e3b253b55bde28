import type { FoundDuty } from '#domain/ai-act/classification.js';
import type { ActorId } from '#domain/ai-act/rule-pack.js';
import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { addMonths, type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { whoIs } from './tier-words.js';
import { DUTY_STANDING_WORDS, dayOf, whenWords } from './when-words.js';

/** Obligations by the day from which they apply; lengths in units of the drawing. */
export interface DutiesTimeline {
  readonly sentence: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly today: { readonly x: number };
  readonly rows: readonly DutyBar[];
  /** Shapes and whom or what they stand for. */
  readonly legend: readonly { readonly shape: string; readonly says: string }[];
  /** What is not drawn; '' where everything is. */
  readonly besides: string;
}

interface DutyBar {
  readonly y: number;
  readonly label: string;
  readonly note: string;
  readonly who: string;
  /** Where it begins; null where it has no day. */
  readonly x: number | null;
  readonly shape: string;
  readonly day: string;
  readonly when: string;
  /** Whether its words stand left of where it begins. */
  readonly before: boolean;
}

/** What the drawing is made from. */
type Owing = Pick<ClassifiedAiSystem, 'classification' | 'framework' | 'vendor'>;

/** Duties of one party with one origin that apply from one day on. */
type Bundle = readonly [FoundDuty, ...FoundDuty[]];

const WIDTH = 1_000;
const LEFT = 300;
const TOP = 34;
const ROW = 40;
/** How wide a letter of the words under a bar is at most, on average. */
const LETTER = 5.8;
/** More than these are not drawn. */
const ROWS = 14;
/** What the chart shows after its last day, in months. */
const AFTER = 8;

export function dutiesTimeline(subject: Owing): DutiesTimeline {
  const { on } = subject.classification;
  const bundles = bundled(subject.classification.duties);
  const drawn = bundles
    .toSorted(([a], [b]) => SUREST.indexOf(a.standing) - SUREST.indexOf(b.standing))
    .slice(0, ROWS)
    .toSorted(([a], [b]) => (a.from.date ?? '9999').localeCompare(b.from.date ?? '9999'));
  const days = [...drawn.flatMap(([{ from }]) => from.date ?? []), on].sort();
  const start = `${(days[0] ?? on).slice(0, 4)}-01-01` as CalendarDate;
  const end = addMonths(days.at(-1) ?? on, AFTER);
  const scale = (WIDTH - LEFT) / daysBetween(start, end);
  const xOf = (day: CalendarDate) => Math.round((LEFT + daysBetween(start, day) * scale) * 10) / 10;
  const left = bundles.length - drawn.length;
  return {
    sentence: sentenceOf(bundles, on),
    width: WIDTH,
    height: TOP + drawn.length * ROW + 4,
    left: LEFT,
    years: yearsBetween(start, end).map((year) => ({ x: xOf(`${year}-01-01` as CalendarDate), label: year })),
    today: { x: xOf(on) },
    rows: drawn.map((bundle, at) => barOf(bundle, subject, { y: TOP + at * ROW, xOf })),
    legend: legendOf(drawn, subject),
    besides:
      left === 0
        ? ''
        : `${counted(left, 'more group')} that ${left === 1 ? 'is' : 'are'} undetermined stand in the table only.`,
  };
}

const SUREST: readonly FoundDuty['standing'][] = ['applies', 'presumed', 'undetermined'];

function bundled(duties: readonly FoundDuty[]): readonly Bundle[] {
  const bundles = new Map<string, [FoundDuty, ...FoundDuty[]]>();
  for (const duty of duties) {
    const { actor, role, tiers, standing, from } = duty;
    const key = [actor, role, standing, from.standing, from.date ?? '', ...tiers].join(' ');
    const there = bundles.get(key);
    if (there === undefined) bundles.set(key, [duty]);
    else there.push(duty);
  }
  return [...bundles.values()];
}

function barOf(
  bundle: Bundle,
  subject: Owing,
  { y, xOf }: { readonly y: number; readonly xOf: (day: CalendarDate) => number },
): DutyBar {
  const [{ actor, role, standing, from }] = bundle;
  const x = from.date === null ? null : xOf(from.date);
  const told = whenWords(from, subject.classification.on);
  const day = x === null ? 'No day' : dayOf(from);
  const when =
    standing === 'applies' ? told : [told, DUTY_STANDING_WORDS[standing]].filter(Boolean).join(', ');
  return {
    y,
    label: labelOf(bundle, subject),
    note: articlesOf(bundle, subject),
    who: `${whoIs(actor, subject.vendor.name)}, as ${ROLES[role].word.toLowerCase()}`,
    x,
    shape: shapeOf(bundle),
    day,
    when,
    before: x !== null && x + `${day} · ${when}`.length * LETTER > WIDTH,
  };
}

/** Colour and outline are cues beside the words. */
const shapeOf = ([{ actor, standing, from }]: Bundle): string =>
  standing === 'applies' && (from.standing === 'now' || from.standing === 'later')
    ? `as-duty-${actor}`
    : `as-duty-${actor} as-duty-unsure`;

const requirementsOf = (bundle: Bundle, { framework }: Owing) =>
  bundle.flatMap(({ requirement }) => framework.requirements.find(({ id }) => id === requirement) ?? []);

/** Its title where there is one; where there are several, what they come from. */
function labelOf(bundle: Bundle, subject: Owing): string {
  const [{ tiers }, ...others] = bundle;
  const [only] = requirementsOf(bundle, subject);
  if (others.length === 0 && only !== undefined) return only.title;
  const [tier] = tiers;
  return `${tier === undefined ? 'Every AI system' : TIERS[tier].short}: ${counted(bundle.length, 'obligation')}`;
}

const articlesOf = (bundle: Bundle, subject: Owing): string =>
  requirementsOf(bundle, subject)
    .map(({ number }, at) => (at === 0 ? number : number.replace(/^Art\. /u, '')))
    .join(', ');

function yearsBetween(start: CalendarDate, end: CalendarDate): readonly string[] {
  const first = Number(start.slice(0, 4));
  const count = Number(end.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, at) => String(first + at));
}

function legendOf(bundles: readonly Bundle[], { vendor }: Owing): DutiesTimeline['legend'] {
  const actors = [...new Set<ActorId>(bundles.map(([{ actor }]) => actor))];
  const unsure = bundles.some((bundle) => shapeOf(bundle).includes('unsure'));
  return [
    ...actors.map((actor) => ({ shape: `as-duty-${actor}`, says: whoIs(actor, vendor.name) })),
    ...(unsure ? [{ shape: 'as-ahead-open', says: 'dashed: presumed, disputed or not settled' }] : []),
  ];
}

/** An obligation that several owe counts once. */
function sentenceOf(bundles: readonly Bundle[], on: CalendarDate): string {
  const sure = bundles.filter(([{ standing }]) => standing !== 'undetermined');
  const obligations = (of: readonly Bundle[]) => new Set(of.flat().map(({ requirement }) => requirement));
  const now = obligations(sure.filter(([{ from }]) => from.date !== null && from.date <= on)).size;
  const ahead = sure.filter(([{ from }]) => from.date !== null && from.date > on);
  const later = obligations(ahead).size;
  const [date] = ahead.flatMap(([{ from }]) => from.date ?? []).sort();
  const today = `${counted(now, 'obligation applies', 'obligations apply')} today`;
  return date === undefined
    ? `${today}, none comes later.`
    : `${today}, ${counted(later, 'comes', 'come')} later. Next: ${formatDay(date)}.`;
}
