import type { Page } from '../../kit/page.js';
import { evidencePage } from './evidence.js';

export const evidencePages: readonly Page[] = [evidencePage];
