import type { Page } from '../../kit/page.js';
import { archiveVendorPage, restoreVendorPage } from './archive.js';
import { exportVendorsPage } from './export.js';
import { vendorListPage } from './list.js';
import { vendorPage } from './vendor.js';
import { changeVendorPage, newVendorPage } from './vendor-form.js';

/** `/vendors/new` and its like stand before `/vendors/:vendorId`, which would take them for an id. */
export const vendorPages: readonly Page[] = [
  vendorListPage,
  newVendorPage,
  exportVendorsPage,
  vendorPage,
  changeVendorPage,
  archiveVendorPage,
  restoreVendorPage,
];
