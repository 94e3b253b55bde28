import type { Page } from '../../kit/page.js';
import { auditPage } from './audit.js';

export const auditPages: readonly Page[] = [auditPage];
