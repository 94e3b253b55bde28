import type { ProblemView } from './problem.view.js';

/** The views of all pages, room by room. */
export interface PageViews {
  problem: ProblemView;
}
