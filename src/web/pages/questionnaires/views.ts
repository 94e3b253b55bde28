import type { BranchingView } from './branching.view.js';
import type { ComparisonBody, ComparisonView, FieldChangeView } from './comparison.view.js';
import type { DraftPageViews } from './drafts/views.js';
import type { ImportPreviewView, ImportUploadView } from './import.view.js';
import type { QuestionnaireListView } from './library.view.js';
import type { QuestionnaireView } from './questionnaire.view.js';

export interface QuestionnairePageViews extends DraftPageViews {
  'questionnaires/list': QuestionnaireListView;
  'questionnaires/import': ImportUploadView;
  'questionnaires/import-preview': ImportPreviewView;
  'questionnaires/questionnaire': QuestionnaireView;
  'questionnaires/comparison': ComparisonView;
  'questionnaires/comparison-body': ComparisonBody;
  'questionnaires/field-changes': { readonly fields: readonly FieldChangeView[] };
  'questionnaires/branching': BranchingView;
}
