import type { Page } from '../../kit/page.js';
import { aiSystemPage } from './ai-system.js';
import { changeAiSystemPage, newAiSystemPage } from './ai-system-form.js';
import { attachFilePage, removeFilePage, systemFilePage } from './files.js';
import { stateGivenPage } from './given.js';
import { aiSystemListPage } from './list.js';
import { keepAnswersPage, reassessPage } from './reassess.js';
import { describeAiSystemPage } from './record-form.js';
import { askSectionKPage, sspaPage, stateSspaPage } from './sspa.js';

export const aiSystemPages: readonly Page[] = [
  aiSystemListPage,
  newAiSystemPage,
  aiSystemPage,
  stateGivenPage,
  changeAiSystemPage,
  describeAiSystemPage,
  attachFilePage,
  systemFilePage,
  removeFilePage,
  reassessPage,
  keepAnswersPage,
  sspaPage,
  stateSspaPage,
  askSectionKPage,
];
