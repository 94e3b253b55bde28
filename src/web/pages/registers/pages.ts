import type { Page } from '../../kit/page.js';
import { directoryCapturePage, newDirectoryCheckPage, secondCheckPage } from './check.js';
import {
  exportRegisterPage,
  putBackRegisterEntryPage,
  registerTemplatePage,
  restoreRegisterEntryPage,
  retireRegisterEntryPage,
} from './deeds.js';
import { registerEntryPage } from './entry.js';
import { changeRegisterEntryPage, newRegisterEntryPage } from './entry-form.js';
import {
  importRegisterPage,
  registerImportPage,
  registerRefusedPage,
  runRegisterImportPage,
} from './import.js';
import { registersPage } from './list.js';

/** What has a name of its own stands before `/registers/:list/:key`, which would take it for a list. */
export const registerPages: readonly Page[] = [
  registersPage,
  importRegisterPage,
  registerImportPage,
  runRegisterImportPage,
  registerRefusedPage,
  exportRegisterPage,
  registerTemplatePage,
  newRegisterEntryPage,
  secondCheckPage,
  directoryCapturePage,
  newDirectoryCheckPage,
  registerEntryPage,
  changeRegisterEntryPage,
  retireRegisterEntryPage,
  restoreRegisterEntryPage,
  putBackRegisterEntryPage,
];
