import type { AssessmentState } from '#domain/assessments/assessment.js';
import { dayIn, daysBetween, type Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Page } from '#domain/page.js';
import type { AssessmentList, AssessmentRow, VendorRow } from '#services/contract.js';
import type { IconName } from '../../icon-names.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, BandView, EmptyStateView, LinkView, PageHeaderView, Tone } from '../../views.js';
import { dueWords, SOON, STATE_PILLS } from '../assessments/state.view.js';
import { bandOf } from '../reviews/band.view.js';
import { noVendorsYet } from '../vendors/list.view.js';

export interface HomeView {
  readonly header: PageHeaderView;
  readonly empty: EmptyStateView | null;
  readonly waiting: readonly WaitingLine[];
  readonly waitingWords: string;
  readonly more: LinkView | null;
  readonly next: readonly NextLine[];
  readonly states: StatesView | null;
}

/** One deed that waits. */
export interface WaitingLine {
  readonly icon: IconName;
  readonly what: string;
  readonly about: string;
  readonly note: string;
  readonly band: BandView | null;
  readonly since: string;
  readonly tone: Tone;
  readonly action: LinkView;
}

interface NextLine {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

/** How many assessments stand where, as bars from zero. */
interface StatesView {
  readonly sentence: string;
  readonly bars: readonly {
    readonly label: string;
    readonly href: string;
    readonly count: number;
    /** Of the longest, in percent. */
    readonly share: number;
  }[];
}

/** What home is made from. */
export interface HomeFacts {
  readonly actor: Member;
  readonly now: Instant;
  readonly vendors: Page<VendorRow>;
  /** Open ones, due first. */
  readonly open: AssessmentList;
  /** Submitted ones and those in review, longest waiting first. */
  readonly submitted: AssessmentList;
}

const SHOWN = 8;
const ORDER = 'overdue first, then longest waiting';

export function homeView(facts: HomeFacts): HomeView {
  const { actor, vendors, open } = facts;
  const mayChange = may(actor.role, 'vendors.change');
  const waiting = waitingLines(facts);
  const shown = waiting.slice(0, SHOWN);
  return {
    header: { title: 'Home', facts: headFacts(facts), actions: actionsOf(actor, vendors.total) },
    empty: vendors.total === 0 ? noVendorsYet(mayChange) : null,
    waiting: shown,
    waitingWords: waiting.length > SHOWN ? `the first ${SHOWN} · ${ORDER}` : ORDER,
    more:
      waiting.length > SHOWN
        ? { label: 'All assessments', href: addressWith(paths.assessments.to(), { sort: 'due' }) }
        : null,
    next: nextLines(facts),
    states: statesView(open.counts),
  };
}

const TODAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

function headFacts({ actor, now, vendors }: HomeFacts): PageHeaderView['facts'] {
  const today = new Intl.DateTimeFormat('en-GB', { ...TODAY, timeZone: actor.timeZone }).format(
    new Date(now),
  );
  return [
    { text: today.replace(',', '') },
    ...(vendors.total === 0 ? [] : [{ text: counted(vendors.total, 'vendor') }]),
  ];
}

function actionsOf({ role }: Member, vendors: number): ActionView[] {
  const actions: ActionView[] = [];
  if (vendors === 0) return actions;
  if (may(role, 'vendors.change'))
    actions.push({ label: 'Register vendor', href: paths.newVendor.to(), icon: 'plus' });
  if (may(role, 'assessments.send'))
    actions.push({
      label: 'Send questionnaire',
      href: paths.newAssessment.to(),
      icon: 'send',
      primary: true,
    });
  return actions;
}

/** Overdue first, then answers to look at, longest waiting first, then what is due soon. */
function waitingLines(facts: HomeFacts): readonly WaitingLine[] {
  const open = facts.open.rows.items.filter(({ dueIn }) => dueIn !== null && dueIn <= SOON);
  const overdue = open.filter(({ dueIn }) => dueIn !== null && dueIn < 0);
  const soon = open.filter((row) => !overdue.includes(row));
  return [
    ...overdue.map(dueLine),
    ...facts.submitted.rows.items.map((row) => submittedLine(row, facts)),
    ...soon.map(dueLine),
  ];
}

const aboutOf = ({ assessment }: AssessmentRow): string =>
  `${assessment.names.vendor} · ${assessment.names.aiSystem}`;

function dueLine(row: AssessmentRow): WaitingLine {
  const { assessment, dueIn } = row;
  const late = dueIn !== null && dueIn < 0;
  return {
    icon: late ? 'calendar-clock' : 'clock',
    what: late ? 'Overdue' : 'Due soon',
    about: aboutOf(row),
    note: `${STATE_PILLS[assessment.state].word} · ${assessment.contact.name} answers`,
    band: null,
    since: dueIn === null ? '' : late ? counted(-dueIn, 'day') : dueWords(dueIn),
    tone: late ? 'bad' : 'warn',
    action: { label: 'Open', href: paths.assessment.to({ assessmentId: assessment.id }) },
  };
}

function submittedLine(row: AssessmentRow, { actor, now }: HomeFacts): WaitingLine {
  const { assessment, score } = row;
  const at = assessment.submission?.at ?? assessment.createdAt;
  const days = daysBetween(dayIn(actor.timeZone, at), dayIn(actor.timeZone, now));
  return {
    icon: 'clipboard-check',
    what: assessment.state === 'submitted' ? 'Answers' : 'In review',
    about: aboutOf(row),
    note: assessment.questionnaire.title,
    band: score === null ? null : bandOf(score),
    since: days <= 0 ? 'since today' : counted(days, 'day'),
    tone: 'info',
    action: { label: 'Review', href: paths.review.to({ assessmentId: assessment.id }) },
  };
}

/** Deeds that bring a vendor nearer to its first answer; read from the vendors changed last. */
function nextLines({ actor, vendors, open }: HomeFacts): readonly NextLine[] {
  if (!may(actor.role, 'vendors.change')) return [];
  const bare = vendors.items.filter(({ aiSystems }) => aiSystems.length === 0).slice(0, 3);
  const lines: NextLine[] = bare.map(({ vendor }) => ({
    icon: 'package-plus',
    title: `Add an AI system for ${vendor.name}`,
    text: 'Nothing can be asked about it yet',
    href: paths.newAiSystem.to({ vendorId: vendor.id }),
  }));
  const [first] = vendors.items.flatMap(({ aiSystems }) => aiSystems);
  if (Object.keys(open.counts).length === 0 && first !== undefined) {
    lines.unshift({
      icon: 'send',
      title: `Send the first questionnaire about ${first.name}`,
      text: 'About two minutes',
      href: paths.sendQuestionnaire.to({ aiSystemId: first.id }),
    });
  }
  return lines;
}

const BARS: readonly AssessmentState[] = [
  'sent',
  'in-progress',
  'submitted',
  'in-review',
  'returned',
  'decided',
  'expired',
  'cancelled',
];

function statesView(counts: AssessmentList['counts']): StatesView | null {
  const longest = Math.max(0, ...BARS.map((state) => counts[state] ?? 0));
  if (longest === 0) return null;
  const bars = BARS.map((state) => ({
    label: STATE_PILLS[state].word,
    href: addressWith(paths.assessments.to(), { state }),
    count: counts[state] ?? 0,
    share: (100 * (counts[state] ?? 0)) / longest,
  }));
  return {
    sentence: `Assessments: ${bars.map(({ label, count }) => `${label} ${count}`).join(', ')}.`,
    bars,
  };
}
