import type { JudgementConflictView } from './conflict.view.js';
import type { DecisionView } from './decision.view.js';
import type { QuestionPanel } from './question-panel.view.js';
import type { QueueView } from './queue.view.js';
import type { ReturnView } from './return.view.js';
import type { ReviewPartView } from './review-part.view.js';
import type { ScoreView } from './score.view.js';
import type { WorkspaceView } from './workspace.view.js';

export interface ReviewPageViews {
  'reviews/score': ScoreView;
  'reviews/queue': QueueView;
  'reviews/workspace': WorkspaceView;
  'reviews/question': QuestionPanel;
  'reviews/judging': QuestionPanel;
  'reviews/conflict': JudgementConflictView;
  'reviews/return': ReturnView;
  'reviews/decision': DecisionView;
  'reviews/part': ReviewPartView;
}
