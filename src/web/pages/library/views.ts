import type { LibraryPanelView } from '../../respondent-views.js';
import type { ErrorSummaryView } from '../../views.js';
import type { EntryView } from './entry.view.js';
import type { EntryFormView } from './entry-form.view.js';
import type { LibraryListView } from './list.view.js';
import type { ReviewView } from './review.view.js';

export interface LibraryImportView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly help: string;
  readonly fault: string | null;
  readonly summary: ErrorSummaryView | null;
}

export interface LibraryPageViews {
  'library/list': LibraryListView;
  'library/entry': EntryView;
  'library/entry-form': EntryFormView;
  'library/import': LibraryImportView;
  'library/review': ReviewView;
  'library/panel': { readonly panel: LibraryPanelView };
  'library/keep': { readonly panel: LibraryPanelView; readonly id: string };
}
