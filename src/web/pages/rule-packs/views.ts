import type { RulePackListView } from './list.view.js';
import type { RulePackView } from './pack.view.js';

export interface RulePackPageViews {
  'rule-packs/list': RulePackListView;
  'rule-packs/pack': RulePackView;
}
