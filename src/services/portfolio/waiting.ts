import { type Assessment, isOpenForAnswering, OPEN_STATES } from '#domain/assessments/assessment.js';
import { beforeDay } from '#domain/assessments/due-date.js';
import type { VerdictId } from '#domain/certificates/check.js';
import { LOOK_UP_SOON_DAYS } from '#domain/certificates/look-ups-due.js';
import {
  addDays,
  addMonths,
  type CalendarDate,
  DAY,
  dayIn,
  daysBetween,
  type Instant,
  later,
} from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { whyOver } from '#domain/organisations/enrolment.js';
import { may } from '#domain/organisations/permissions.js';
import type { Finding, FindingState } from '#domain/reviews/finding.js';
import type { AssessmentQuery, TenantStores } from '#storage/contract.js';
import { standingInUse } from '../ai-systems/standing-in-use.js';
import { certificateRows } from '../certificates/certificate-rows.js';
import { everyCertificate } from '../certificates/every-certificate.js';
import type { CertificateRow } from '../contract/certificates.js';
import type { Waiting, WaitingDeed, WaitingKind } from '../contract/portfolio.js';

/** Of each kind so many are read; the rest is counted. */
const FIRST = 5;
/** Days from now on at which a due day counts as soon. */
const SOON_DAYS = 7;
/** Letters given up longer ago are history. */
const LETTER_DAYS = 30;
const MOST_LETTERS = 100;
/** Decisions to look at again longer ago than this are left to the register. */
const LOOK_MONTHS = 24;
const MOST_LOOKS = 100;
/** Second looks that wait: of so many, those a member may take are found. */
const MOST_SECONDS = 100;
const LONG_AGO = '1900-01-01' as CalendarDate;
const TO_SETTLE = ['accredited-unverified', 'needs-review'] as const satisfies readonly VerdictId[];

/** For whom, on which day. */
export interface Watch {
  readonly stores: TenantStores;
  readonly member: Member;
  readonly now: Instant;
  readonly today: CalendarDate;
  /** What `overdueVendors` found. */
  readonly overdue: Found;
}
/** How much of a kind there is, and the first of it. */
type Found = Omit<Waiting, 'kind'>;

type Source = (watch: Watch) => Promise<Found>;

/** What waits for a member: everything their role can do something about; worst kinds first, none that is empty. */
export async function waitingFor(watch: Watch): Promise<readonly Waiting[] | null> {
  const kinds = kindsFor(watch.member);
  if (kinds.length === 0) return null;
  const found = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await SOURCES[kind](watch)) })));
  return found.filter(({ total }) => total > 0);
}

/** Worst first. Who sends is asked about all findings that are late, who only judges about their own. */
function kindsFor({ role }: Member): readonly WaitingKind[] {
  if (!may(role, 'reviews.judge')) return [];
  const judging = [
    'in-review',
    'answers',
    'finding-resolved',
    'second-look',
    'look-up',
    'certificate',
  ] as const;
  if (!may(role, 'assessments.send')) return ['finding-mine', ...judging];
  const invited = may(role, 'members.change') ? (['enrolment'] as const) : [];
  return [
    'letter-failed',
    'overdue',
    'finding-overdue',
    ...judging,
    'classification',
    'look-again',
    ...invited,
    'due-soon',
  ];
}

const SOURCES: Readonly<Record<WaitingKind, Source>> = {
  'letter-failed': failedLetters,
  overdue: ({ overdue }) => Promise.resolve(overdue),
  // What is resolved waits to be verified, and stands there once.
  'finding-overdue': ({ stores, today }) =>
    findings({ stores, today }, { dueBefore: today, states: ['open', 'in-progress'] }),
  'finding-mine': ({ stores, today, member }) =>
    findings({ stores, today }, { ownerId: member.userId, states: ['open', 'in-progress'] }),
  'finding-resolved': ({ stores, today }) => findings({ stores, today }, { states: ['resolved'] }),
  answers: (watch) => withBuyer(watch, 'submitted'),
  'in-review': (watch) => withBuyer(watch, 'in-review'),
  'second-look': secondLooks,
  'look-up': lookUpsDue,
  certificate: certificates,
  classification: classifications,
  'look-again': looksAgain,
  enrolment: enrolments,
  'due-soon': (watch) => awaited(watch, [watch.today, addDays(watch.today, SOON_DAYS)]),
};

const everything = { search: '', vendorId: null, page: 1, size: FIRST } as const;

/** Questionnaires the vendor may still answer whose due day is over. */
export const overdueVendors = (watch: Pick<Watch, 'stores' | 'today'>): Promise<Found> =>
  awaited(watch, beforeDay(watch.today));

/** Questionnaires with vendors, due from one day to another. Each open state is one range of an index. */
async function awaited(
  { stores, today }: Pick<Watch, 'stores' | 'today'>,
  due: readonly [CalendarDate, CalendarDate],
): Promise<Found> {
  const queries = OPEN_STATES.map(
    (state): AssessmentQuery => ({ ...everything, states: [state], due, sort: 'due' }),
  );
  const pages = await Promise.all(queries.map((query) => stores.assessments.list(query)));
  const first = pages
    .flatMap(({ items }) => items)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .slice(0, FIRST);
  return {
    total: pages.reduce((sum, { total }) => sum + total, 0),
    first: first.map((assessment) => ({
      about: assessment.names,
      days: daysBetween(assessment.dueOn, today),
      assessment,
    })),
  };
}

async function withBuyer({ stores, today, member }: Watch, state: 'submitted' | 'in-review'): Promise<Found> {
  const { items, total } = await stores.assessments.list({ ...everything, states: [state], sort: 'changed' });
  const ids = items.map(({ id }) => id);
  const [scores, reviews] = await Promise.all([
    stores.scores.ofAssessments(ids),
    state === 'in-review' ? stores.reviews.ofAssessments(ids) : new Map(),
  ]);
  const first = items.map((assessment): WaitingDeed => {
    const since = assessment.submission?.at ?? assessment.createdAt;
    const judgements = Object.values(reviews.get(assessment.id)?.judgements ?? {});
    return {
      about: assessment.names,
      days: Math.max(0, daysBetween(dayIn(member.timeZone, since), today)),
      assessment,
      score: scores.get(assessment.id) ?? null,
      judged: judgements.filter((judgement) => hasVerdict(judgement)).length,
    };
  });
  return { total, first };
}

const hasVerdict = (judgement: unknown): boolean =>
  typeof judgement === 'object' && judgement !== null && 'verdict' in judgement && judgement.verdict !== null;

/** Each state is one range of an index. */
async function findings(
  { stores, today }: Pick<Watch, 'stores' | 'today'>,
  wanted: {
    readonly states: readonly FindingState[];
    readonly dueBefore?: CalendarDate;
    readonly ownerId?: UserId;
  },
): Promise<Found> {
  const { states, dueBefore = null, ownerId = null } = wanted;
  const pages = await Promise.all(
    states.map((state) =>
      stores.findings.list({
        ...everything,
        states: [state],
        severity: null,
        assessmentId: null,
        dueBefore,
        ownerId,
        sort: 'due',
      }),
    ),
  );
  const first = pages
    .flatMap(({ items }) => items)
    .sort(firstDue)
    .slice(0, FIRST);
  return {
    total: pages.reduce((sum, { total }) => sum + total, 0),
    first: first.map((finding) => ({
      about: finding.names,
      days: finding.dueOn === null ? 0 : daysBetween(finding.dueOn, today),
      finding,
    })),
  };
}

const firstDue = (a: Finding, b: Finding): number => (a.dueOn ?? '~').localeCompare(b.dueOn ?? '~');

/** Letters that were given up and that no later letter about the same assessment made up for, while it is awaited. */
async function failedLetters({ stores, member, now, today }: Watch): Promise<Found> {
  const failed = (await stores.outbox.failedSince(later(now, -LETTER_DAYS * DAY), MOST_LETTERS)).filter(
    ({ about }) => about.kind === 'assessment',
  );
  if (failed.length === 0) return { total: 0, first: [] };
  const ids = [...new Set(failed.map(({ about }) => about.id as Assessment['id']))];
  const [assessments, mails] = await Promise.all([
    stores.assessments.ofIds(ids),
    stores.outbox.aboutAny('assessment', ids),
  ]);
  const latest = new Map(mails.map((mail) => [mail.about.id as string, mail]));
  const deeds = assessments.filter(isOpenForAnswering).flatMap((assessment): WaitingDeed[] => {
    const mail = latest.get(assessment.id);
    if (mail?.state !== 'failed') return [];
    const days = daysBetween(dayIn(member.timeZone, mail.doneAt ?? mail.queuedAt), today);
    return [{ about: assessment.names, days, assessment, mail }];
  });
  return { total: deeds.length, first: deeds.sort((a, b) => b.days - a.days).slice(0, FIRST) };
}

/** Decisions whose day to look again has come and whose AI system was asked nothing since. */
async function looksAgain({ stores, today }: Watch): Promise<Found> {
  const due = await stores.portfolio.toLookAgain(
    { from: addMonths(today, -LOOK_MONTHS), until: addDays(today, -1) },
    MOST_LOOKS,
  );
  if (due.length === 0) return { total: 0, first: [] };
  const assessments = await stores.assessments.ofIds(due.map(({ assessmentId }) => assessmentId));
  const latest = await stores.assessments.latestOf(assessments.map(({ aiSystemId }) => aiSystemId));
  const byId = new Map(assessments.map((assessment) => [assessment.id, assessment]));
  const deeds = due.flatMap(({ assessmentId, on }): WaitingDeed[] => {
    const assessment = byId.get(assessmentId);
    if (assessment === undefined || latest.get(assessment.aiSystemId) !== assessment.id) return [];
    return [{ about: assessment.names, days: daysBetween(on, today), assessment }];
  });
  return { total: deeds.length, first: deeds.slice(0, FIRST) };
}

/** Classifications that a newer rule pack would change. */
async function classifications({ stores, member, today }: Watch): Promise<Found> {
  const found = await standingInUse(stores, { reopened: true });
  const first = found.slice(0, FIRST).flatMap(({ name, vendor, classified }): WaitingDeed[] => {
    const by = classified?.reopenedBy ?? null;
    if (by === null) return [];
    const days = Math.max(0, daysBetween(dayIn(member.timeZone, by.at), today));
    return [{ about: { vendor, aiSystem: name }, days, newerPack: by.version }];
  });
  return { total: found.length, first };
}

/** Certificates that only a person's look-up or word can settle. */
async function certificates({ stores, member, today }: Watch): Promise<Found> {
  const pages = await Promise.all(
    TO_SETTLE.map((verdict) =>
      stores.certificates.list({ ...everyCertificate, verdicts: [verdict], sort: 'changed', size: FIRST }),
    ),
  );
  const rows = await certificateRows(
    stores,
    pages.flatMap(({ items }) => items),
  );
  const first = rows.toSorted((a, b) => a.changedAt.localeCompare(b.changedAt)).slice(0, FIRST);
  return {
    total: pages.reduce((sum, { total }) => sum + total, 0),
    first: first.map((certificate) => sinceChanged(certificate, { member, today })),
  };
}

const sinceChanged = (
  certificate: CertificateRow,
  { member, today }: Pick<Watch, 'member' | 'today'>,
): WaitingDeed => ({
  about: null,
  days: Math.max(0, daysBetween(dayIn(member.timeZone, certificate.changedAt), today)),
  certificate,
});

/** Certificates with a look-up that waits for a second person: never one's own. */
async function secondLooks({ stores, member, today }: Watch): Promise<Found> {
  const query = { ...everyCertificate, awaitsSecond: true, sort: 'changed', size: MOST_SECONDS } as const;
  const { items } = await stores.certificates.list(query);
  const others = items.filter(({ standing }) => standing.awaitsSecondOf.some((id) => id !== member.userId));
  const rows = await certificateRows(stores, others.slice(0, FIRST));
  return { total: others.length, first: rows.map((row) => sinceChanged(row, { member, today })) };
}

/** Certificates whose look-ups lapse soon or lapsed: somebody has to look again. */
async function lookUpsDue({ stores, today }: Watch): Promise<Found> {
  const lookUpDue = { from: LONG_AGO, to: addDays(today, LOOK_UP_SOON_DAYS) };
  const query = { ...everyCertificate, lookUpDue, sort: 'look-up', size: FIRST } as const;
  const { items, total } = await stores.certificates.list(query);
  const first = (await certificateRows(stores, items)).map((certificate) => ({
    about: null,
    days: daysBetween(certificate.standing.lookUpDueOn ?? today, today),
    certificate,
  }));
  return { total, first };
}

/** People invited to become members whose link ended before they used it. */
async function enrolments({ stores, member, now, today }: Watch): Promise<Found> {
  const over = (await stores.enrolments.waiting()).filter(
    (enrolment) => whyOver(enrolment, now) === 'expired',
  );
  const first = over.slice(0, FIRST).map((enrolment) => ({
    about: null,
    days: Math.max(0, daysBetween(dayIn(member.timeZone, enrolment.expiresAt), today)),
    enrolment,
  }));
  return { total: over.length, first };
}
