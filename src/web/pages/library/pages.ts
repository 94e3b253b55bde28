import type { Page } from '../../kit/page.js';
import {
  approveEntryPage,
  entryPage,
  exportLibraryPage,
  libraryDocumentPage,
  retireEntryPage,
} from './entry.js';
import { changeEntryPage, newEntryPage } from './entry-form.js';
import { importLibraryPage } from './import.js';
import { libraryPage } from './list.js';
import { keepAllPage, keepAnswerPage, useAllPage, useEntryPage } from './use.js';

/** `/library/new` and its like stand before `/library/:entryId`, which would take them for an id. */
export const libraryPages: readonly Page[] = [
  libraryPage,
  newEntryPage,
  importLibraryPage,
  exportLibraryPage,
  entryPage,
  changeEntryPage,
  approveEntryPage,
  retireEntryPage,
  libraryDocumentPage,
  keepAnswerPage,
  useEntryPage,
  useAllPage,
  keepAllPage,
];
