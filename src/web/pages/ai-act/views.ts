import type { AiActCardView } from './card.view.js';
import type { DifferencesView } from './differences.view.js';
import type { DutiesView } from './duties.view.js';
import type { DutiesTimeline } from './duties-timeline.view.js';
import type { FactListView, FactQuestionView } from './fact-fields.view.js';
import type { AiActFactsView } from './facts.view.js';
import type { MeanwhileView } from './meanwhile.view.js';
import type { AiActQuestionView } from './question.view.js';
import type { AiActResultView } from './result.view.js';
import type { SettleView } from './settle.view.js';
import type { AiActStepsView } from './steps.view.js';
import type { SuitedView } from './suited.view.js';
import type { TierTableView } from './tier-rows.view.js';
import type { AiActAskView } from './vendor/ask.view.js';
import type { VendorPanelView } from './vendor/panel.view.js';
import type { AiActVendorView } from './vendor/vendor.view.js';

export interface AiActPageViews {
  'ai-act/card': AiActCardView;
  'ai-act/fact-question': FactQuestionView;
  'ai-act/fact-list': FactListView;
  'ai-act/facts': AiActFactsView;
  'ai-act/meanwhile': MeanwhileView;
  'ai-act/question': AiActQuestionView;
  'ai-act/vendor': AiActVendorView;
  'ai-act/vendor-panel': VendorPanelView;
  'ai-act/ask': AiActAskView;
  'ai-act/ask-groups': { readonly groups: AiActAskView['open'] };
  'ai-act/result': AiActResultView;
  'ai-act/steps': AiActStepsView;
  'ai-act/tier-rows': TierTableView;
  'ai-act/settle': SettleView;
  'ai-act/differences': DifferencesView;
  'ai-act/duties': DutiesView;
  'ai-act/duties-timeline': DutiesTimeline;
  'ai-act/suited': SuitedView;
}
