import { NO_OUTCOMES, type OutcomeKind, type VendorImport } from '#domain/vendors/import/vendor-import.js';
import { formatTime } from '../../../kit/format-dates.js';
import { counted } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { FactsView, PageHeaderView } from '../../../views.js';

export interface ImportResultView {
  readonly header: PageHeaderView;
  readonly counts: FactsView;
  /** While it runs, and where everything was taken. */
  readonly note: string;
}

const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  added: 'Added',
  updated: 'Updated',
  unchanged: 'Nothing new in them',
  skipped: 'Left out as already there',
  faulty: 'Could not be taken',
};

export function importResultView(vendorImport: VendorImport, timeZone: string): ImportResultView {
  const { id, file, rows, counts, state, by, changedAt } = vendorImport;
  const left = counts === null ? 0 : counts.skipped + counts.faulty;
  const done = state === 'done';
  return {
    header: {
      title: `Import ${file.name}`,
      facts: [
        {
          pill: done
            ? { tone: 'good', icon: 'check', word: 'Done' }
            : { tone: 'info', icon: 'hourglass', word: 'Being written' },
        },
        { text: counted(rows, 'row') },
        { text: `${by.name}, ${formatTime(changedAt, timeZone)}` },
      ],
      actions: [
        ...(left > 0
          ? [
              {
                label: `Download ${counted(left, 'row')} not taken`,
                href: paths.importNotTaken.to({ importId: id }),
                icon: 'download',
              } as const,
            ]
          : []),
        { label: 'Show vendors', href: paths.vendors.to(), primary: true },
      ],
    },
    counts: {
      rows: (Object.keys(NO_OUTCOMES) as OutcomeKind[]).map((kind) => ({
        label: OUTCOME_WORDS[kind],
        value: done ? counted(counts?.[kind] ?? 0, 'row') : '–',
      })),
    },
    note: done
      ? left === 0
        ? 'Every row was taken.'
        : 'Mend the rows that were not taken in the downloaded file, and import that: the others are found as already there.'
      : 'Rows are still being written. If that was cut short, it is finished within two minutes. Open this page again to see how it went.',
  };
}
