import type { Page } from '../../kit/page.js';
import { homePage } from './home.js';

export const homePages: readonly Page[] = [homePage];
