import type { SortHead } from '../../kit/listing.js';
import type { VendorListView } from './list.view.js';
import type { ConflictView, RecordFormView } from './record-form.view.js';
import type { VendorView } from './vendor.view.js';

export interface VendorPageViews {
  'vendors/list': VendorListView;
  'vendors/sort-head': SortHead;
  'vendors/record-form': RecordFormView;
  'vendors/record-fields': RecordFormView;
  'vendors/conflict': ConflictView;
  'vendors/vendor': VendorView;
}
