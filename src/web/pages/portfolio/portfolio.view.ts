import { shortTitle } from '#domain/frameworks/framework.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { CertificateList, Definitions, Heat, Portfolio, StandingTold } from '#services/contract.js';
import { addressWith, counted, pagerFor, pastTheEnd } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ChooseOneView, EmptyStateView, LinkView, PageHeaderView, PagerView } from '../../views.js';
import { type CertificateTimeline, timelineView } from '../certificates/timeline.view.js';
import { type BandBarsView, bandBarsView, type MatrixView, matrixView } from './bands.view.js';
import { type HeatMapView, heatMapView } from './heat-map.view.js';
import { type RiskTableView, riskTableView } from './risk.view.js';
import { type TierBarsView, tierBarsView } from './tiers.view.js';

export interface PortfolioView {
  readonly header: PageHeaderView;
  readonly empty: EmptyStateView | null;
  readonly bands: BandBarsView;
  readonly matrix: MatrixView;
  readonly choice: ChooseOneView;
  readonly heat: HeatMapView | null;
  readonly heatTitle: string;
  readonly heatWords: string;
  readonly heatEmpty: EmptyStateView | null;
  readonly tiers: TierBarsView | null;
  readonly risk: RiskTableView | null;
  readonly certificates: {
    readonly timeline: CertificateTimeline;
    readonly words: string;
    readonly all: LinkView;
  } | null;
  readonly pager: PagerView | null;
}

export interface PortfolioRead {
  readonly portfolio: Portfolio;
  readonly standing: StandingTold;
  readonly certificates: CertificateList;
}

export function portfolioView(
  { portfolio, standing, certificates }: PortfolioRead,
  heat: Heat | null,
  page: number,
): PortfolioView {
  const { byPlace, rows, pages, definitions, vendors } = portfolio;
  const { low, medium, high } = byPlace;
  const bands = {
    A: low.A + medium.A + high.A,
    B: low.B + medium.B + high.B,
    C: low.C + medium.C + high.C,
    D: low.D + medium.D + high.D,
    none: low.none + medium.none + high.none,
  };
  const hrefOf = (to: number) => addressWith(paths.portfolio.to(), { by: heatWord(heat), page: to });
  const items = rows.map(({ vendor }) => vendor.id);
  return {
    header: {
      title: 'Portfolio',
      facts: [{ text: counted(vendors, 'vendor') }, { text: `${vendors - bands.none} scored` }],
      actions: [],
    },
    empty: vendors === 0 ? nobody : null,
    bands: bandBarsView(bands),
    matrix: matrixView(byPlace),
    choice: choiceOf(heat, definitions),
    tiers: tierBarsView(standing),
    heat: rows.length === 0 || heat === null ? null : heatMapView(rows, heat, definitions),
    heatTitle: titleOf(heat, definitions),
    heatWords: `${counted(pages.total, 'scored vendor')}, weakest first`,
    heatEmpty: rows.length > 0 ? null : pages.total > 0 ? pastTheEnd(hrefOf(1)) : nothingScored,
    risk: rows.length === 0 || heat?.by === 'questionnaire' ? null : riskTableView(rows),
    certificates: certificatesOf(certificates),
    pager: pagerFor({ ...pages, items: [...new Set(items)], page }, 'Pages of vendors', hrefOf),
  };
}

/** Null where none has an end. */
function certificatesOf({ rows, on }: CertificateList): PortfolioView['certificates'] {
  const timeline = timelineView(rows.items, on);
  if (timeline === null) return null;
  const words =
    rows.items.length < rows.total
      ? `the first ${rows.items.length} of ${rows.total} to end`
      : `all ${rows.total}, the first to end first`;
  return { timeline, words, all: { label: 'All certificates', href: paths.certificates.to() } };
}

/** As the address says it; a questionnaire may be called like a framework. */
const heatWord = (heat: Heat | null): string =>
  heat === null ? '' : heat.by === 'framework' ? heat.id : `questionnaire.${heat.id}`;

/** What an address means, also one without its first word; null where it names nothing there is. */
export function heatOf(address: string, { frameworks, questionnaires }: Definitions): Heat | null {
  const word = address.replace(/^questionnaire\./, '');
  const framework = frameworks.find(({ id }) => id === address);
  if (framework !== undefined) return { by: 'framework', id: framework.id };
  const questionnaire = questionnaires.find(({ id }) => id === word);
  return questionnaire === undefined ? null : { by: 'questionnaire', id: questionnaire.id };
}

function titleOf(heat: Heat | null, { frameworks, questionnaires }: Definitions): string {
  if (heat?.by === 'framework')
    return `By theme of ${frameworks.find(({ id }) => id === heat.id)?.title ?? heat.id}`;
  return `By section of ${questionnaires.find(({ id }) => id === heat?.id)?.title ?? 'a questionnaire'}`;
}

function choiceOf(heat: Heat | null, { frameworks, questionnaires }: Definitions): ChooseOneView {
  const choice = (each: Heat, label: string) => ({
    label,
    value: heatWord(each),
    isChosen: heat?.by === each.by && heat.id === each.id,
  });
  const asked = new Set(
    questionnaires.flatMap(questionsOf).flatMap(({ mappings }) => mappings.map(({ framework }) => framework)),
  );
  const latest = new Map(questionnaires.map((questionnaire) => [questionnaire.id, questionnaire]));
  return {
    action: paths.portfolio.to(),
    label: 'Columns of the heat map',
    name: 'by',
    button: 'Show',
    choices: [
      ...frameworks
        .filter(({ id }) => asked.has(id))
        .map((each) => choice({ by: 'framework', id: each.id }, `Themes of ${shortTitle(each)}`)),
      ...[...latest.values()].map(({ id, title }) =>
        choice({ by: 'questionnaire', id }, `Sections of ${title}`),
      ),
    ],
  };
}

const nobody: EmptyStateView = {
  icon: 'layout-grid',
  title: 'No vendors yet',
  text: 'Once vendors are registered and their answers are scored, you see here where each stands.',
  actions: [{ label: 'See vendors', href: paths.vendors.to(), primary: true }],
};

const nothingScored: EmptyStateView = {
  icon: 'layout-grid',
  title: 'Nothing is scored yet',
  text: 'The heat map fills as vendors submit their answers. Choose other columns, or send a questionnaire.',
  actions: [{ label: 'See assessments', href: paths.assessments.to(), primary: true }],
};
