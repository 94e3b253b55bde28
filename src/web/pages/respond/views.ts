import type { AllQuestionsView } from './all-questions.view.js';
import type { ConflictView } from './conflict.view.js';
import type { FactOverviewView } from './facts/overview.view.js';
import type { FactPageView } from './facts/page.view.js';
import type { GapListView } from './gaps.view.js';
import type { OverviewView } from './overview.view.js';
import type { ReadBackView, SaidAnswer } from './read-back.view.js';
import type { ReceiptView } from './receipt.view.js';
import type { RemoveEvidenceView } from './remove-evidence.view.js';
import type { SectionView } from './section.view.js';
import type { SubmitView } from './submit.view.js';

export interface RespondPageViews {
  'respond/overview': OverviewView;
  'respond/section': SectionView;
  'respond/conflict': ConflictView;
  'respond/all-questions': AllQuestionsView;
  'respond/remove-evidence': RemoveEvidenceView;
  'respond/facts': FactOverviewView;
  'respond/fact-page': FactPageView;
  'respond/submit': SubmitView;
  'respond/receipt': ReceiptView;
  'respond/read-back': ReadBackView;
  'respond/said-answer': SaidAnswer & { readonly missing: string };
  'respond/gap-list': GapListView;
}
