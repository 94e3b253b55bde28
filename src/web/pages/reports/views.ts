import type { TakeAwayView } from './take-away.view.js';

export interface ReportPageViews {
  'reports/take-away': TakeAwayView;
}
