import type { VendorImportId } from '#domain/ids.js';
import {
  DUPLICATE_CHOICES,
  type DuplicateChoice,
  type RowKind,
  type Same,
} from '#domain/vendors/import/plan-import.js';
import type { Separator } from '#domain/vendors/import/read-text.js';
import { type Mapping, mappingFault } from '#domain/vendors/import/suggest-columns.js';
import { lineOfFile } from '#domain/vendors/import/vendor-import.js';
import { VENDOR_COLUMNS } from '#domain/vendors/vendor-table.js';
import type { ImportDetail, PreviewedRow } from '#services/contract.js';
import { addressWith, counted, pagerFor } from '../../../kit/listing.js';
import { paths } from '../../../paths.js';
import type { ChoiceView, FactView, FilterBarView, PagerView } from '../../../views.js';
import { shortWebsite } from '../vendor-words.js';

export interface ImportView {
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly revision: string;
  readonly columns: {
    readonly action: string;
    readonly fault: string | null;
    readonly rows: readonly {
      readonly name: string;
      readonly head: string;
      readonly sample: string;
      readonly value: string;
    }[];
    readonly options: readonly ChoiceView[];
  };
  /** Null while the columns are not settled. */
  readonly preview: {
    readonly kinds: FilterBarView;
    readonly lines: readonly ImportLine[];
    readonly nothing: string;
    readonly pager: PagerView | null;
    /** Where duplicates are shown. */
    readonly choices: { readonly action: string; readonly all: DuplicateChoice } | null;
  } | null;
  readonly options: readonly ChoiceView[];
  readonly run: { readonly action: string; readonly deed: string; readonly words: string } | null;
}

interface ImportLine {
  readonly number: number;
  readonly line: number;
  readonly name: string;
  readonly website: string;
  readonly contact: string;
  readonly words: readonly string[];
  /** The vendor it is the same as. */
  readonly href: string | null;
  readonly choice: DuplicateChoice;
}

const SEPARATOR_WORDS: Readonly<Record<Separator, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
};

const CHOICE_WORDS: Readonly<Record<DuplicateChoice, string>> = {
  skip: 'Leave it out',
  update: 'Update the vendor there',
  add: 'Add it as another vendor',
};

const KIND_WORDS: Readonly<Record<RowKind, string>> = {
  new: 'New',
  duplicate: 'Already there',
  faulty: 'Cannot be taken',
};

const NOTHING: Readonly<Record<RowKind, string>> = {
  new: 'No row is new.',
  duplicate: 'No row is a vendor already there.',
  faulty: 'Every row can be taken.',
};

export function importView(detail: ImportDetail, mapping?: Mapping): ImportView {
  const { vendorImport, counts } = detail;
  const { id, file, rows, revision } = vendorImport;
  const settled = mappingFault(vendorImport.mapping) === null;
  return {
    title: `Import ${file.name}`,
    facts: [
      { text: counted(rows, 'row') },
      { text: `read as ${file.encoding}` },
      { text: `cells parted by ${SEPARATOR_WORDS[file.separator]}` },
      { text: 'nothing is imported yet' },
    ],
    revision: String(revision),
    columns: columnsOf(detail, mapping ?? vendorImport.mapping),
    preview: settled ? previewOf(detail) : null,
    options: DUPLICATE_CHOICES.map((value) => ({ value, label: CHOICE_WORDS[value] })),
    run: settled && detail.toAdd + detail.toUpdate > 0 ? runOf(id, detail, counts) : null,
  };
}

const MAPPING_FAULTS = {
  'no-name': 'No column is the name of the vendor. Choose which one is.',
  twice: 'Two columns fill the same field. Leave one of them out.',
} as const;

function columnsOf({ vendorImport, samples }: ImportDetail, mapping: Mapping): ImportView['columns'] {
  const fault = mappingFault(mapping);
  return {
    action: paths.importColumns.to({ importId: vendorImport.id }),
    fault: fault === null ? null : MAPPING_FAULTS[fault],
    rows: vendorImport.heads.map((head, at) => ({
      name: `column${at + 1}`,
      head: headWords(head, at),
      sample: (samples[at] ?? '').slice(0, 80),
      value: mapping[at] ?? '',
    })),
    options: [
      { value: '', label: 'Leave out' },
      ...VENDOR_COLUMNS.map(({ id, title }) => ({ value: id as string, label: title })),
    ],
  };
}

function previewOf(detail: ImportDetail): ImportView['preview'] {
  const { vendorImport, counts, rows, kind } = detail;
  const address = paths.vendorImport.to({ importId: vendorImport.id });
  return {
    kinds: {
      action: address,
      label: 'Rows',
      search: null,
      chips: (['new', 'duplicate', 'faulty'] as const).map((each) => ({
        name: 'kind',
        value: each,
        label: KIND_WORDS[each],
        count: counts[each],
        pressed: each === kind,
      })),
      kept: [],
      clear: null,
    },
    lines: rows.items.map(lineOf),
    nothing: NOTHING[kind],
    pager: pagerFor(rows, 'Pages of rows', (page) => addressWith(address, { kind, page })),
    choices:
      kind === 'duplicate' && rows.total > 0
        ? {
            action: paths.importChoices.to({ importId: vendorImport.id }),
            all: vendorImport.choices.duplicates,
          }
        : null,
  };
}

const lineOf = ({ row, choice }: PreviewedRow): ImportLine => {
  const contact = row.facts?.contacts[0];
  return {
    number: row.number,
    line: lineOfFile(row.number),
    name: row.facts?.name ?? row.called,
    website: shortWebsite(row.facts?.website ?? ''),
    contact: contact === undefined ? '' : contact.name || contact.email,
    words: [...row.faults, ...sameWords(row.same), ...row.remarks],
    href:
      row.same !== null && 'vendor' in row.same ? paths.vendor.to({ vendorId: row.same.vendor.id }) : null,
    choice,
  };
};

function sameWords(same: Same | null): string[] {
  if (same === null) return [];
  if ('row' in same) return [`Same ${same.by} as line ${lineOfFile(same.row)} of the file`];
  return [`Same ${same.by} as ${same.vendor.name}${same.vendor.archived ? ', which is archived' : ''}`];
}

function runOf(
  importId: VendorImportId,
  { toAdd, toUpdate, vendorImport }: ImportDetail,
  counts: ImportDetail['counts'],
): ImportView['run'] {
  const left = vendorImport.rows - toAdd - toUpdate;
  const deeds = [
    ...(toAdd > 0 ? [`add ${counted(toAdd, 'vendor')}`] : []),
    ...(toUpdate > 0 ? [`update ${counted(toUpdate, 'vendor')}`] : []),
  ];
  const said = deeds.join(' and ');
  const fate =
    left === 0
      ? 'Every row is taken.'
      : `${counted(left, 'row')} ${left === 1 ? 'is' : 'are'} left out${faultyWords(counts)}. Afterwards you can download them with the reasons.`;
  return {
    action: paths.runImport.to({ importId }),
    deed: said.charAt(0).toUpperCase() + said.slice(1),
    words: `${fate}${unusedWords(vendorImport)}`,
  };
}

const faultyWords = ({ faulty }: ImportDetail['counts']): string =>
  faulty > 0 ? `, ${faulty} of them because they cannot be taken` : '';

/** Columns nothing is taken from, so that nobody misses them only afterwards. */
function unusedWords({ heads, mapping }: ImportDetail['vendorImport']): string {
  const unused = heads.flatMap((head, at) => ((mapping[at] ?? null) === null ? [headWords(head, at)] : []));
  if (unused.length === 0) return '';
  return ` Nothing is taken from ${unused.length === 1 ? 'the column' : 'the columns'} ${unused.map((head) => `“${head}”`).join(', ')}.`;
}

const headWords = (head: string, at: number): string => (head === '' ? `Column ${at + 1}` : head);
