import type { AssessmentView } from './assessment.view.js';
import type { BatchView } from './batch.view.js';
import type { ChooseView } from './choose.view.js';
import type { ComposeView } from './compose.view.js';
import type { DeedFormView } from './deed-form.view.js';
import type { AssessmentListView } from './list.view.js';
import type { PreviewView } from './preview.view.js';
import type { SendView } from './send.view.js';

export interface AssessmentPageViews {
  'assessments/list': AssessmentListView;
  'assessments/choose': ChooseView;
  'assessments/send': SendView;
  'assessments/compose': ComposeView;
  'assessments/preview': PreviewView;
  'assessments/batch': BatchView;
  'assessments/deed-form': DeedFormView;
  'assessments/assessment': AssessmentView;
}
