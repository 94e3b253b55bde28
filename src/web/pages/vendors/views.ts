import type { SortHead } from '../../kit/listing.js';
import type { ImportView } from './import/import.view.js';
import type { ImportResultView } from './import/result.view.js';
import type { ImportUploadView } from './import/upload.view.js';
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
  'vendors/import/upload': ImportUploadView;
  'vendors/import/import': ImportView;
  'vendors/import/result': ImportResultView;
}
