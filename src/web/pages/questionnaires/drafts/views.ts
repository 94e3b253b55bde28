import type { DraftAboutView } from './about.view.js';
import type { CellView, RowsView } from './cells.js';
import type { ConditionRowView, ConditionView } from './condition.view.js';
import type { DraftConflictView } from './conflict.view.js';
import type { FaultLines } from './fault-lines.view.js';
import type { JsonBoxView } from './json-box.view.js';
import type { OutlineView } from './outline.view.js';
import type { PickView } from './pick.view.js';
import type { PreviewView } from './preview.view.js';
import type { PublishView } from './publish.view.js';
import type { DraftQuestionView } from './question.view.js';
import type { DraftSectionView } from './section.view.js';

export interface DraftPageViews {
  'questionnaires/drafts/outline': OutlineView;
  'questionnaires/drafts/about': DraftAboutView;
  'questionnaires/drafts/section': DraftSectionView;
  'questionnaires/drafts/question': DraftQuestionView;
  'questionnaires/drafts/preview': PreviewView;
  'questionnaires/drafts/pick': PickView;
  'questionnaires/drafts/publish': PublishView;
  'questionnaires/drafts/conflict': DraftConflictView;
  'questionnaires/drafts/condition': ConditionView;
  'questionnaires/drafts/condition-row': ConditionRowView;
  'questionnaires/drafts/json-box': JsonBoxView;
  'questionnaires/drafts/cell': CellView;
  'questionnaires/drafts/rows': RowsView;
  'questionnaires/drafts/lines': FaultLines;
}
