import type { Page } from '../../kit/page.js';
import { frameworkListPage, frameworkPage, requirementPage } from './frameworks.js';

export const frameworkPages: readonly Page[] = [frameworkListPage, frameworkPage, requirementPage];
