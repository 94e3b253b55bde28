import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { BandScaleView, ProvenBarView, ScoreBarsView } from './chart-views.js';
import type { ClaimLine } from './pages/reviews/claim-line.view.js';
import type {
  BottomBarView,
  EvidenceView,
  QuestionView,
  SaveIndicatorView,
  SectionListView,
} from './respondent-views.js';
import type {
  ActionView,
  BandView,
  ChangeView,
  ChooseOneView,
  ConfirmView,
  EmptyStateView,
  ErrorSummaryView,
  FactsView,
  FieldView,
  FilterBarView,
  FlashView,
  IconView,
  LayoutView,
  PageHeaderView,
  PagerView,
  PillView,
  ProgressView,
  TimelineView,
} from './views.js';

/** The parts' and layouts' views by template; the contract of all templates extends it. */
export interface PartViews extends Record<`parts/questions/${KindId}`, QuestionView> {
  'layouts/portal': LayoutView;
  'layouts/respond': LayoutView;
  'layouts/plain': LayoutView;
  'parts/head': { readonly title: string };
  'parts/theme-choice': Readonly<Record<never, never>>;
  'parts/icon': IconView;
  'parts/claim-line': ClaimLine;
  'parts/pill': PillView;
  'parts/band': BandView;
  'parts/action': ActionView;
  'parts/page-header': PageHeaderView;
  'parts/flash': FlashView;
  'parts/error-summary': ErrorSummaryView;
  'parts/field': FieldView;
  'parts/filter-bar': FilterBarView;
  'parts/choose-one': ChooseOneView;
  'parts/pager': PagerView;
  'parts/empty-state': EmptyStateView;
  'parts/score-bars': ScoreBarsView;
  'parts/band-scale': BandScaleView;
  'parts/proven-bar': ProvenBarView;
  'parts/progress': ProgressView;
  'parts/save-indicator': SaveIndicatorView;
  'parts/evidence-chip': EvidenceView;
  'parts/change': ChangeView;
  'parts/changes': { readonly changes: readonly ChangeView[] };
  'parts/timeline': TimelineView;
  'parts/facts': FactsView;
  'parts/confirm': ConfirmView;
  'parts/section-list': SectionListView;
  'parts/bottom-bar': BottomBarView;
  'parts/keys': Readonly<Record<never, never>>;
  'parts/question': QuestionView;
  'parts/question-faults': { readonly question: QuestionView; readonly field: string };
  'parts/questions/not-applicable': QuestionView;
}
