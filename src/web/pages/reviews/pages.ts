import type { Page } from '../../kit/page.js';
import { scorePage } from './score.js';

export const reviewPages: readonly Page[] = [scorePage];
