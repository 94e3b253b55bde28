import type { RegisterServices } from '../contract.js';
import type { Parts } from '../parts.js';
import { addEntry, changeEntry, putBack, restoreEntry, retireEntry } from './change-entry.js';
import { checkDirectory, openCapture } from './check-directory.js';
import { readEntry, readRegisters } from './read-registers.js';

/** Who accredits whom, as an organisation knows it. */
export const registersServicesOf = (parts: Parts): RegisterServices => ({
  read: readRegisters(parts),
  entry: readEntry(parts),
  add: addEntry(parts),
  change: changeEntry(parts),
  retire: retireEntry(parts),
  restore: restoreEntry(parts),
  putBack: putBack(parts),
  check: checkDirectory(parts),
  openCapture: openCapture(parts),
});
