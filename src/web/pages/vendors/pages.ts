import type { Page } from '../../kit/page.js';
import { archiveVendorPage, restoreVendorPage } from './archive.js';
import { exportVendorsPage } from './export.js';
import {
  importChoicesPage,
  importColumnsPage,
  importNotTakenPage,
  runImportPage,
  vendorImportPage,
} from './import/import.js';
import { importVendorsPage } from './import/upload.js';
import { vendorListPage } from './list.js';
import { vendorPage } from './vendor.js';
import { changeVendorPage, newVendorPage } from './vendor-form.js';

/** `/vendors/new` and its like stand before `/vendors/:vendorId`, which would take them for an id. */
export const vendorPages: readonly Page[] = [
  vendorListPage,
  newVendorPage,
  exportVendorsPage,
  importVendorsPage,
  vendorImportPage,
  importColumnsPage,
  importChoicesPage,
  runImportPage,
  importNotTakenPage,
  vendorPage,
  changeVendorPage,
  archiveVendorPage,
  restoreVendorPage,
];
