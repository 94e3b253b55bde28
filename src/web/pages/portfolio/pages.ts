import type { Page } from '../../kit/page.js';
import { portfolioPage } from './portfolio.js';

export const portfolioPages: readonly Page[] = [portfolioPage];
