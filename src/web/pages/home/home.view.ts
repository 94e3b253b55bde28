import type { AssessmentState } from '#domain/assessments/assessment.js';
import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import type { Finding } from '#domain/reviews/finding.js';
import type { Home, LawAhead } from '#services/contract.js';
import { addressWith, counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, EmptyStateView, PageHeaderView } from '../../views.js';
import { bindingWords } from '../ai-act/tier-words.js';
import { STATE_PILLS } from '../assessments/state.view.js';
import { type BandBarsView, bandBarsView } from '../portfolio/bands.view.js';
import { firstHeat, type HeatMapView, heatMapView } from '../portfolio/heat-map.view.js';
import { noVendorsYet } from '../vendors/list.view.js';
import { type AheadView, aheadView } from './ahead.view.js';
import { firstStepsView, type StepLine } from './first-steps.view.js';
import { type WaitingView, waitingView } from './waiting.view.js';

export interface HomeView {
  readonly header: PageHeaderView;
  readonly empty: EmptyStateView | null;
  readonly steps: readonly StepLine[];
  /** Null for whoever only reads. */
  readonly waiting: WaitingView | null;
  readonly risks: readonly RiskLine[];
  readonly risksWords: string;
  readonly stages: StagesView | null;
  readonly bands: BandBarsView | null;
  readonly heat: HeatMapView | null;
  readonly heatWords: string;
  readonly ahead: AheadView | null;
  readonly law: LawLine | null;
}

/** The next day on which the law begins to bind something. */
interface LawLine {
  readonly when: string;
  readonly what: string;
  readonly affected: string;
  readonly href: string;
}

/** A critical finding that stands. */
interface RiskLine {
  readonly title: string;
  readonly about: string;
  readonly href: string;
  readonly due: string;
  readonly late: boolean;
}

/** How many assessments stand where, as bars from zero. */
interface StagesView {
  readonly sentence: string;
  readonly late: string;
  readonly bars: readonly {
    readonly label: string;
    readonly href: string;
    readonly count: number;
    /** Of the longest, in percent. */
    readonly share: number;
  }[];
}

export function homeView(home: Home, actor: Member): HomeView {
  const { today, vendors, waiting, critical, bands, definitions } = home;
  const heat = firstHeat(definitions);
  const scored = vendors - bands.none;
  const isShown = scored > 0 && heat !== null;
  return {
    header: { title: 'Home', facts: headFacts(home), actions: actionsOf(actor, vendors) },
    empty: vendors === 0 ? noVendorsYet(may(actor.role, 'vendors.change')) : null,
    steps: firstStepsView(home, actor),
    waiting: waiting === null ? null : waitingView(waiting, actor),
    risks: critical.items.map((finding) => riskOf(finding, today)),
    risksWords: critical.total > critical.items.length ? `${critical.items.length} of ${critical.total}` : '',
    stages: stagesView(home),
    bands: scored > 0 ? bandBarsView(bands) : null,
    heat: isShown ? heatMapView(home.weakest, heat, definitions) : null,
    heatWords: `the weakest of ${counted(scored, 'scored vendor')}`,
    ahead: aheadView(home.ahead, today),
    law: home.law === null ? null : lawLine(home.law, today),
  };
}

const TODAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function headFacts({ today, vendors, bands }: Home): PageHeaderView['facts'] {
  const day = { text: TODAY.format(new Date(today)).replace(',', '') };
  if (vendors === 0) return [day];
  return [day, { text: counted(vendors, 'vendor') }, { text: `${vendors - bands.none} scored` }];
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

function riskOf({ id, title, names, dueOn }: Finding, today: CalendarDate): RiskLine {
  const late = dueOn !== null && dueOn < today;
  return {
    title,
    about: `${names.vendor} · ${names.aiSystem}`,
    href: paths.finding.to({ findingId: id }),
    due:
      dueOn === null
        ? 'no due day'
        : late
          ? `${counted(daysBetween(dueOn, today), 'day')} overdue`
          : `due ${formatDay(dueOn)}`,
    late,
  };
}

const BARS: readonly AssessmentState[] = [
  'sent',
  'in-progress',
  'submitted',
  'in-review',
  'returned',
  'decided',
  'expired',
];

function stagesView({ stages, overdue }: Home): StagesView | null {
  const longest = Math.max(0, ...BARS.map((state) => stages[state] ?? 0));
  if (longest === 0) return null;
  const bars = BARS.filter((state) => (stages[state] ?? 0) > 0).map((state) => ({
    label: STATE_PILLS[state].word,
    href: addressWith(paths.assessments.to(), { state }),
    count: stages[state] ?? 0,
    share: (100 * (stages[state] ?? 0)) / longest,
  }));
  return {
    sentence: `Assessments: ${bars.map(({ label, count }) => `${label} ${count}`).join(', ')}.`,
    late: overdue === 0 ? '' : `${overdue} overdue with vendors`,
    bars,
  };
}

function lawLine({ on, tiers, aiSystems }: LawAhead, today: CalendarDate): LawLine {
  return {
    when: `In ${counted(daysBetween(today, on), 'day')}, on ${formatDay(on)},`,
    what: `the EU AI Act begins to bind: ${bindingWords(tiers)}.`,
    affected: `${counted(aiSystems, 'AI system of yours is', 'AI systems of yours are')} affected`,
    href: addressWith(paths.aiSystems.to(), { binds: on }),
  };
}
