import type { Page } from '../../kit/page.js';
import { vendorListPage } from './list.js';
import { vendorPage } from './vendor.js';
import { changeVendorPage, newVendorPage } from './vendor-form.js';

/** `/vendors/new` stands before `/vendors/:vendorId`, which would take it for an id. */
export const vendorPages: readonly Page[] = [vendorListPage, newVendorPage, vendorPage, changeVendorPage];
