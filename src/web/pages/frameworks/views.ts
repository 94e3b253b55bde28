import type { FrameworkView } from './framework.view.js';
import type { FrameworkListView } from './list.view.js';
import type { RequirementView } from './requirement.view.js';

export interface FrameworkPageViews {
  'frameworks/list': FrameworkListView;
  'frameworks/framework': FrameworkView;
  'frameworks/requirement': RequirementView;
}
