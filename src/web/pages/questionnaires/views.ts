import type { QuestionnaireListView, QuestionnaireView } from './questionnaire.view.js';

export interface QuestionnairePageViews {
  'questionnaires/list': QuestionnaireListView;
  'questionnaires/questionnaire': QuestionnaireView;
}
