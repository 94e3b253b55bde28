import type { EntrancePageViews } from './entrance/views.js';
import type { MailboxPageViews } from './mailbox/views.js';
import type { ProblemView } from './problem.view.js';

/** The views of all pages, room by room. */
export interface PageViews extends EntrancePageViews, MailboxPageViews {
  problem: ProblemView;
}
