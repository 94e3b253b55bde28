import type { Page } from '../../kit/page.js';
import { confirmClaimPage, keepPage } from './keep.js';
import { requestsPage } from './requests.js';

export const requestPages: readonly Page[] = [requestsPage, keepPage, confirmClaimPage];
