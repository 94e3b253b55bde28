import type { AiActCardView } from './card.view.js';
import type { FactListView, FactQuestionView } from './fact-fields.view.js';
import type { AiActFactsView } from './facts.view.js';
import type { MeanwhileView } from './meanwhile.view.js';
import type { AiActQuestionView } from './question.view.js';
import type { AiActResultView } from './result.view.js';

export interface AiActPageViews {
  'ai-act/card': AiActCardView;
  'ai-act/fact-question': FactQuestionView;
  'ai-act/fact-list': FactListView;
  'ai-act/facts': AiActFactsView;
  'ai-act/meanwhile': MeanwhileView;
  'ai-act/question': AiActQuestionView;
  'ai-act/result': AiActResultView;
}
