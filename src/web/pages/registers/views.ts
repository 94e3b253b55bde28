import type { DirectoryCheckView } from './check.view.js';
import type { RegisterEntryView } from './entry.view.js';
import type { RegisterImportView, RegisterUploadView } from './import.view.js';
import type { RegisterListView } from './list.view.js';
import type { RegisterLine } from './register-lines.view.js';

export interface RegisterPageViews {
  'registers/list': RegisterListView;
  'registers/table': Pick<RegisterListView, 'heads' | 'between' | 'lines'>;
  'registers/line': RegisterLine;
  'registers/entry': RegisterEntryView;
  'registers/check': DirectoryCheckView;
  'registers/upload': RegisterUploadView;
  'registers/import': RegisterImportView;
}
