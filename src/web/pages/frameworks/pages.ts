import type { Page } from '../../kit/page.js';
import { frameworkListPage, frameworkPage, requirementPage } from './frameworks.js';
import { officialNumberPage } from './number.js';

export const frameworkPages: readonly Page[] = [
  frameworkListPage,
  frameworkPage,
  requirementPage,
  officialNumberPage,
];
