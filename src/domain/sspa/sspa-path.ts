import type { CalendarDate } from '../dates.js';
import { type Carrying, carryingOf, type VendorCertificate } from './certificate-for-section-k.js';
import { cycleOf, type Window } from './cycle.js';
import { factsIn, holds } from './logic.js';
import type { SspaFacts, SspaProfile } from './sspa-profile.js';
import type {
  Grounds,
  SspaPoint,
  SspaReading,
  SspaRule,
  SspaRules,
  SspaStep,
  SspaVersion,
} from './sspa-rules.js';

/**
 * How a point stands: it applies; by the facts it may, and no source settles whether it does; facts are missing that decide
 * it; or it does not.
 */
export type PointStanding = 'applies' | 'unconfirmed' | 'open' | 'ruled-out';

export interface FoundPoint extends Grounds {
  readonly id: string;
  readonly title: string;
  readonly standing: PointStanding;
  readonly says: string;
  /** Known facts that decide it together, none of them to spare; empty while it is open. */
  readonly because: readonly { readonly fact: string; readonly value: 'yes' | 'no' }[];
  /** Where facts are missing: those on which it depends. */
  readonly needs: readonly string[];
  /** Whether a certificate meets it; null where none can. */
  readonly met: Carrying['carries'] | null;
}

export interface FoundStep extends Grounds {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly approximate: boolean;
  /** Whether a certificate can be what is due. */
  readonly byCertificate: boolean;
  /** That of the points it comes from. */
  readonly standing: Exclude<PointStanding, 'ruled-out'>;
  /** From what it follows to its last day; null where nobody knows when the cycle began. */
  readonly window: Window | null;
}

/** What Microsoft's supplier programme means for an AI system of a vendor on a day, by what is known. */
export interface SspaPath {
  readonly on: CalendarDate;
  readonly version: SspaVersion;
  /** The version that counted when the cycle began (on the day itself where that is not known); null before the first. */
  readonly versionThen: SspaVersion | null;
  readonly points: readonly FoundPoint[];
  /** Missing facts that would decide something, in the order they are asked, with the points that wait for each. */
  readonly needs: readonly { readonly fact: string; readonly points: readonly string[] }[];
  /** Those for ISO/IEC 42001 and what was taken for one, what carries most first. */
  readonly certificates: readonly Carrying[];
  /** Null where nobody knows when a cycle began. */
  readonly cycle: { readonly start: CalendarDate; readonly byAnniversary: boolean } | null;
  /** Steps that come or may come, in order. */
  readonly steps: readonly FoundStep[];
}

/** The version that counts on a day, as far as their days are known; null before the first. */
export const versionOn = ({ versions }: SspaRules, day: CalendarDate): SspaVersion | null =>
  versions.findLast(({ from }) => from <= day) ?? null;

/** Sentences of what is said that can never hold together. */
export const contradictionsOf = (rules: SspaRules, facts: SspaFacts): readonly SspaContradiction[] =>
  rules.contradictions
    .filter(({ when }) => holds(rules, when, facts) === 'yes')
    .map(({ when, says }) => ({ says, facts: inOrder(rules, factsIn(rules, when)) }));

export interface SspaContradiction {
  readonly says: string;
  readonly facts: readonly string[];
}

/**
 * What the programme asks, by what is known. Total: facts the rules do not know are left aside, and a version they do not
 * know is read as the newest.
 */
export function sspaPathOf(
  rules: SspaRules,
  { facts, version: versionId, issuedOn }: Pick<SspaProfile, 'facts' | 'version' | 'issuedOn'>,
  certificates: readonly VendorCertificate[],
  on: CalendarDate,
): SspaPath {
  const version = versionNamed(rules, versionId);
  const carrying = certificates.map(carryingOf).toSorted((a, b) => RANK[a.carries] - RANK[b.carries]);
  const best = carrying[0]?.carries ?? 'no';
  const points = rules.points.flatMap((point) => {
    const reading = point.readings.find(({ versions }) => versions.includes(version.id));
    return reading === undefined ? [] : [foundPoint(rules, { point, reading, facts, best })];
  });
  const cycle = issuedOn === null ? null : cycleOf(rules, issuedOn, on);
  return {
    on,
    version,
    versionThen: versionOn(rules, cycle?.start ?? on),
    points,
    needs: rules.facts.flatMap(({ id }) => {
      const waiting = points.filter(({ needs }) => needs.includes(id)).map((point) => point.id);
      return waiting.length === 0 ? [] : [{ fact: id, points: waiting }];
    }),
    certificates: carrying,
    cycle: cycle && { start: cycle.start, byAnniversary: cycle.byAnniversary },
    steps: rules.steps.flatMap((step) => foundSteps(step, points, cycle?.windows.get(step.id) ?? null)),
  };
}

const RANK: Readonly<Record<Carrying['carries'], number>> = { yes: 0, 'not-yet': 1, no: 2 };

function versionNamed({ versions }: SspaRules, id: string): SspaVersion {
  const found = versions.find((version) => version.id === id) ?? versions.at(-1);
  if (found === undefined) throw new Error('Proven rules have a version.');
  return found;
}

interface Reading {
  readonly point: SspaPoint;
  readonly reading: SspaReading;
  readonly facts: SspaFacts;
  readonly best: Carrying['carries'];
}

function foundPoint(rules: SspaRules, { point, reading, facts, best }: Reading): FoundPoint {
  const looked = inOrder(rules, factsOf(rules, reading));
  const standing = standingOf(rules, reading, facts);
  const owed = standing !== 'ruled-out' && point.metByCertificate;
  return {
    id: point.id,
    title: point.title,
    standing,
    says: wordsOf(reading, standing),
    because: standing === 'open' ? [] : decidedBy(rules, { reading, facts, looked }, standing),
    needs:
      standing === 'open' ? looked.filter((fact) => matters(rules, { reading, facts, looked, fact })) : [],
    met: owed ? best : null,
    confidence: reading.confidence,
    sources: reading.sources,
    ...(reading.note === undefined ? {} : { note: reading.note }),
  };
}

/** Kleene's way: a point whose facts are missing is open only where they matter. */
function standingOf(rules: SspaRules, { when, unsettled }: SspaReading, facts: SspaFacts): PointStanding {
  const answer = (rule: SspaRule | undefined) => (rule === undefined ? 'no' : holds(rules, rule, facts));
  const applies = answer(when);
  if (applies === 'yes') return 'applies';
  if (applies === 'unknown') return 'open';
  const may = answer(unsettled);
  return may === 'yes' ? 'unconfirmed' : may === 'unknown' ? 'open' : 'ruled-out';
}

/** Where facts are missing, what would follow is said as well as what they decide. */
function wordsOf({ says, perhaps, otherwise }: SspaReading, standing: PointStanding): string {
  if (standing === 'ruled-out') return otherwise;
  return (standing === 'unconfirmed' ? perhaps : (says ?? perhaps)) ?? otherwise;
}

const factsOf = (rules: SspaRules, { when, unsettled }: SspaReading): ReadonlySet<string> =>
  new Set([when, unsettled].flatMap((rule) => (rule === undefined ? [] : [...factsIn(rules, rule)])));

const inOrder = ({ facts }: SspaRules, ids: ReadonlySet<string>): readonly string[] =>
  facts.map(({ id }) => id).filter((id) => ids.has(id));

/** Facts that decide a point together: what it stands on without is left out, the last first. */
function decidedBy(
  rules: SspaRules,
  { reading, facts, looked }: Pick<Reading, 'reading' | 'facts'> & { readonly looked: readonly string[] },
  standing: PointStanding,
): FoundPoint['because'] {
  let deciding = looked.filter((fact) => facts[fact] === 'yes' || facts[fact] === 'no');
  for (const fact of deciding.toReversed()) {
    const fewer = deciding.filter((each) => each !== fact);
    const known = Object.fromEntries(fewer.map((each) => [each, facts[each] ?? 'unknown']));
    if (standingOf(rules, reading, known) === standing) deciding = fewer;
  }
  return deciding.flatMap((fact) => {
    const value = facts[fact];
    return value === 'yes' || value === 'no' ? [{ fact, value }] : [];
  });
}

/** Whether a missing fact decides: the others can be such that the point stands differently with it than without. */
function matters(
  rules: SspaRules,
  {
    reading,
    facts,
    looked,
    fact,
  }: Pick<Reading, 'reading' | 'facts'> & { readonly looked: readonly string[]; readonly fact: string },
): boolean {
  const isMissing = (id: string) => facts[id] !== 'yes' && facts[id] !== 'no';
  if (!isMissing(fact)) return false;
  const others = looked.filter((id) => id !== fact && isMissing(id));
  return completions(others).some(
    (rest) =>
      standingOf(rules, reading, { ...facts, ...rest, [fact]: 'yes' }) !==
      standingOf(rules, reading, { ...facts, ...rest, [fact]: 'no' }),
  );
}

/** Every way to answer; a point looks at a handful of facts. */
const completions = (ids: readonly string[]): readonly SspaFacts[] =>
  ids.reduce<readonly SspaFacts[]>(
    (sofar, id) =>
      sofar.flatMap(
        (facts) =>
          [
            { ...facts, [id]: 'yes' },
            { ...facts, [id]: 'no' },
          ] as const,
      ),
    [{}],
  );

/** A step comes as surely as the surest of its points; it does not where all of them are ruled out. */
function foundSteps(
  { id, title, says, approximate, points: from, confidence, sources, note }: SspaStep,
  points: readonly FoundPoint[],
  window: Window | null,
): readonly FoundStep[] {
  const its = points.filter((point) => from.includes(point.id));
  const standings = its.map(({ standing }) => standing);
  const standing = (['applies', 'unconfirmed', 'open'] as const).find((each) => standings.includes(each));
  const grounds = { confidence, sources, ...(note === undefined ? {} : { note }) };
  const byCertificate = its.some(({ met }) => met !== null);
  return standing === undefined
    ? []
    : [{ id, title, says, approximate, byCertificate, standing, window, ...grounds }];
}
