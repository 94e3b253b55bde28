import type { AssessmentView } from './assessment.view.js';
import type { DeedFormView } from './deed-form.view.js';
import type { AssessmentListView } from './list.view.js';
import type { ChooseView, SendView } from './send.view.js';

export interface AssessmentPageViews {
  'assessments/list': AssessmentListView;
  'assessments/choose': ChooseView;
  'assessments/send': SendView;
  'assessments/deed-form': DeedFormView;
  'assessments/assessment': AssessmentView;
}
