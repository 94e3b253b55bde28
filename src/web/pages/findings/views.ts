import type { FindingView } from './finding.view.js';
import type { FindingLine, FindingListView } from './list.view.js';

export interface FindingPageViews {
  'findings/list': FindingListView;
  'findings/finding': FindingView;
  'findings/lines': { readonly rows: readonly FindingLine[] };
}
