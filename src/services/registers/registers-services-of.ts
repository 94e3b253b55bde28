import type { RegisterServices } from '../contract.js';
import type { Parts } from '../parts.js';
import { addEntry, changeEntry, putBack, restoreEntry, retireEntry } from './change-entry.js';
import { checkDirectory, confirmCheck, openCapture, readCheck } from './check-directory.js';
import { exportFile, exportRegister, refusedCsv, registerTemplate } from './export-register.js';
import {
  beginRegisterImport,
  importRegisterFile,
  runRegisterImport,
  showRegisterImport,
} from './import-register.js';
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
  readCheck: readCheck(parts),
  confirmCheck: confirmCheck(parts),
  openCapture: openCapture(parts),
  beginImport: beginRegisterImport(parts),
  showImport: showRegisterImport(parts),
  runImport: runRegisterImport(parts),
  refusedCsv: refusedCsv(parts),
  importFile: importRegisterFile(parts),
  exportFile: exportFile(parts),
  exportCsv: exportRegister(parts),
  templateCsv: registerTemplate(),
});
