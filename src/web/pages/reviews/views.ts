import type { ScoreView } from './score.view.js';

export interface ReviewPageViews {
  'reviews/score': ScoreView;
}
