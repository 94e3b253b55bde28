import type { LibraryServices } from '../contract/library.js';
import type { Parts } from '../parts.js';
import { addEntry, approveEntry, changeEntry, retireEntry } from './change-entry.js';
import { keepAllInLibrary, keepAnswerInLibrary } from './keep-answer.js';
import { libraryOffers } from './library-offers.js';
import { downloadLibraryDocument, libraryFrameworks, listLibrary, readLibraryEntry } from './list-library.js';
import { exportLibrary, importLibrary } from './take-along.js';
import { useEntries, useEntry } from './use-entry.js';

/** What a vendor's organisation does with its standard answers. */
export const libraryOf = (parts: Parts): LibraryServices => ({
  list: listLibrary(parts),
  read: readLibraryEntry(parts),
  frameworks: libraryFrameworks(parts),
  add: addEntry(parts),
  change: changeEntry(parts),
  approve: approveEntry(parts),
  retire: retireEntry(parts),
  download: downloadLibraryDocument(parts),
  exportJson: exportLibrary(parts),
  importJson: importLibrary(parts),
  offers: libraryOffers(parts),
  keep: keepAnswerInLibrary(parts),
  keepAll: keepAllInLibrary(parts),
  use: useEntry(parts),
  useAll: useEntries(parts),
});
