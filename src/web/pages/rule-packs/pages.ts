import type { Page } from '../../kit/page.js';
import { lookAgainPage, rulePackListPage } from './rule-packs.js';

export const rulePackPages: readonly Page[] = [rulePackListPage, lookAgainPage];
