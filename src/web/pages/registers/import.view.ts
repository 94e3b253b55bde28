import type { VerdictId } from '#domain/certificates/check.js';
import { formatDay } from '#domain/dates.js';
import {
  type PlannedRegisterRow,
  REGISTER_IMPORT_LIMITS,
  type RegisterRowKind,
  ROW_KINDS,
} from '#domain/registers/plan-register-import.js';
import {
  LIST_TITLES,
  REGISTER_COLUMNS,
  REGISTER_LISTS,
  type RegisterList,
} from '#domain/registers/register-lists.js';
import { KEY_HEAD } from '#domain/registers/register-table.js';
import type { RegisterImportDetail } from '#services/contract.js';
import { addressWith, counted, pagerFor } from '../../kit/listing.js';
import { sayBytes } from '../../kit/say-bytes.js';
import { paths } from '../../paths.js';
import type {
  ChangeView,
  ChoiceView,
  ErrorSummaryView,
  FilterBarView,
  LinkView,
  PageHeaderView,
  PagerView,
  PillView,
} from '../../views.js';
import { CERTIFICATE_VERDICT_PILLS } from '../certificates/certificate-words.js';

export interface RegisterUploadView {
  readonly action: string;
  readonly back: string;
  readonly summary: ErrorSummaryView | null;
  readonly fault: string | null;
  readonly lists: readonly ChoiceView[];
  readonly list: RegisterList;
  readonly limits: string;
  /** For each list what its columns are called. */
  readonly columns: readonly { readonly title: string; readonly heads: string; readonly template: string }[];
}

/** The form that takes a file; `fault` is why the last one was refused. */
export const registerUploadView = (list: RegisterList, fault: string | null): RegisterUploadView => ({
  action: paths.importRegister.to(),
  back: addressWith(paths.registers.to(), { list }),
  fault,
  summary:
    fault === null
      ? null
      : { title: 'Nothing was imported.', faults: [{ text: fault, href: '#field-file' }] },
  lists: REGISTER_LISTS.map((each) => ({ value: each, label: LIST_TITLES[each].all })),
  list,
  limits: `CSV, at most ${sayBytes(REGISTER_IMPORT_LIMITS.bytes)} and ${REGISTER_IMPORT_LIMITS.rows.toLocaleString('en-GB')} rows.`,
  columns: REGISTER_LISTS.map((each) => ({
    title: LIST_TITLES[each].all,
    heads: [KEY_HEAD, ...REGISTER_COLUMNS[each].map(({ title }) => title)].join(', '),
    template: paths.registerTemplate.to({ list: each }),
  })),
});

export interface RegisterImportView {
  readonly header: PageHeaderView;
  readonly kinds: FilterBarView | null;
  readonly lines: readonly {
    readonly line: number;
    readonly called: string;
    readonly kind: PillView;
    readonly changes: readonly ChangeView[];
    readonly reasons: readonly string[];
  }[];
  readonly nothing: string;
  readonly pager: PagerView | null;
  readonly run: { readonly action: string; readonly deed: string; readonly words: string } | null;
  /** Once it is done. */
  readonly refused: readonly { readonly line: number; readonly why: string }[];
  readonly refusedFile: LinkView | null;
  readonly moved: readonly {
    readonly certificate: LinkView;
    readonly before: PillView;
    readonly after: PillView;
    readonly on: string;
  }[];
}

const PAGE_SIZE = 25;

const KINDS: Readonly<Record<RegisterRowKind, PillView>> = {
  new: { tone: 'good', icon: 'plus', word: 'New' },
  changed: { tone: 'info', icon: 'pencil', word: 'Changes' },
  unchanged: { tone: 'plain', icon: 'check', word: 'As it is' },
  refused: { tone: 'bad', icon: 'ban', word: 'Not taken' },
};

export function registerImportView(
  { registerImport, rows }: RegisterImportDetail,
  query: { readonly kind: RegisterRowKind | ''; readonly page: number },
): RegisterImportView {
  const { id, list, file, state, counts, refused, moved } = registerImport;
  const done = state === 'done';
  const count = (kind: RegisterRowKind) =>
    done ? (counts?.[kind] ?? 0) : rows.filter((row) => row.kind === kind).length;
  const shown = rows.filter((row) => query.kind === '' || row.kind === query.kind);
  const { page } = query;
  const items = shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const address = paths.registerImport.to({ importId: id });
  return {
    header: {
      title: `Import ${file.name}`,
      facts: [
        { link: { label: LIST_TITLES[list].all, href: addressWith(paths.registers.to(), { list }) } },
        ...ROW_KINDS.map((kind) => ({ text: `${KINDS[kind].word.toLowerCase()}: ${count(kind)}` })),
      ],
      actions: [],
    },
    kinds: done ? null : kindsOf(address, query.kind, count),
    lines: items.map(lineOf),
    nothing: done ? '' : 'No row is of this kind.',
    pager: pagerFor({ items, total: shown.length, page, size: PAGE_SIZE }, 'Pages of rows', (to) =>
      addressWith(address, { kind: query.kind, page: to }),
    ),
    run: done ? null : runOf(id, count('new'), count('changed')),
    refused: done ? refused : [],
    refusedFile:
      done && refused.length > 0
        ? { label: 'These rows as CSV', href: paths.registerRefused.to({ importId: id }), icon: 'download' }
        : null,
    moved: moved.map(({ certificateId, before, after, on }) => ({
      certificate: { label: 'Certificate', href: paths.certificate.to({ certificateId }) },
      before: CERTIFICATE_VERDICT_PILLS[before as VerdictId],
      after: CERTIFICATE_VERDICT_PILLS[after as VerdictId],
      on: formatDay(on),
    })),
  };
}

const kindsOf = (
  action: string,
  current: RegisterRowKind | '',
  count: (kind: RegisterRowKind) => number,
): FilterBarView => ({
  action,
  label: 'Kinds of rows',
  search: null,
  chips: ROW_KINDS.map((kind) => ({
    name: 'kind',
    value: current === kind ? '' : kind,
    label: KINDS[kind].word,
    count: count(kind),
    pressed: current === kind,
  })),
  kept: [],
  clear: null,
});

const lineOf = ({ line, called, kind, changes, reasons }: PlannedRegisterRow) => ({
  line,
  called: called === '' ? 'Not readable' : called,
  kind: KINDS[kind],
  changes: kind === 'new' ? changes.filter(({ after }) => after !== '') : changes,
  reasons,
});

function runOf(importId: string, added: number, changed: number): RegisterImportView['run'] {
  const all = added + changed;
  if (all === 0) return null;
  return {
    action: paths.runRegisterImport.to({ importId }),
    deed: `Write ${counted(all, 'entry', 'entries')}`,
    words: `${counted(added, 'entry', 'entries')} will be added and ${counted(changed, 'entry', 'entries')} changed, each on your word and with its history. Certificates they touch are judged anew.`,
  };
}
