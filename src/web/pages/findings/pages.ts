import type { Page } from '../../kit/page.js';
import { changeFindingPage, findingPage, moveFindingPage } from './finding.js';
import { findingListPage } from './list.js';
import { newFindingPage } from './new-finding.js';

export const findingPages: readonly Page[] = [
  findingListPage,
  newFindingPage,
  findingPage,
  changeFindingPage,
  moveFindingPage,
];
