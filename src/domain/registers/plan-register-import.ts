import type { CalendarDate } from '../dates.js';
import { meantText, shortened } from '../vendors/import/read-cells.js';
import { stateOf, thingFrom } from './entry-things.js';
import { namesAgree } from './names.js';
import { enterThing, indexOf, newKeyFor, type RegisterIndex, readEntry } from './read-entry.js';
import type { EntryFields, RegisterEntry } from './register-entry.js';
import { REGISTER_COLUMNS, type RegisterList } from './register-lists.js';
import { KEY_HEAD } from './register-table.js';
import type { Registers } from './registers.js';
import { registersOf } from './registers-of.js';

/** Most of what one import of a register takes. */
export const REGISTER_IMPORT_LIMITS = { bytes: 2_000_000, rows: 2_000 } as const;

export const ROW_KINDS = ['refused', 'new', 'changed', 'unchanged'] as const;
export type RegisterRowKind = (typeof ROW_KINDS)[number];

/** What becomes of one row of a file. */
export interface PlannedRegisterRow {
  /** As a spreadsheet counts it: the heads are line 1, empty lines are not counted. */
  readonly line: number;
  readonly kind: RegisterRowKind;
  /** '' where it is refused. */
  readonly key: string;
  readonly called: string;
  /** Values that become others, as people call them. */
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** Why it is not taken. */
  readonly reasons: readonly string[];
  readonly fields: EntryFields | null;
}

/** A file and what it is brought in over. */
export interface RegisterFile {
  readonly list: RegisterList;
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
interface Over {
  readonly shipped: Registers;
  readonly entries: readonly RegisterEntry[];
  readonly today: CalendarDate;
}

const plain = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** For each column of a file the one it fills, by its title or its id; null where it is left out. */
function columnsOf({ list, heads }: Pick<RegisterFile, 'list' | 'heads'>): readonly (string | null)[] {
  const known = [{ id: 'key', title: KEY_HEAD }, ...REGISTER_COLUMNS[list]];
  const taken = new Set<string>();
  return heads.map((head) => {
    const found = known.find(
      ({ id, title }) => !taken.has(id) && [plain(id), plain(title)].includes(plain(head)),
    );
    if (found === undefined) return null;
    taken.add(found.id);
    return found.id;
  });
}

/** Why a file cannot be brought in at all; null where it can. */
export function fileFault(file: Pick<RegisterFile, 'list' | 'heads' | 'rows'>): string | null {
  const columns = columnsOf(file);
  const [first] = REGISTER_COLUMNS[file.list];
  if (!columns.includes('key') && first !== undefined && !columns.includes(first.id))
    return `No column is called “${first.title}”. The first row holds the heads, as in the empty file to be had here.`;
  const most = REGISTER_IMPORT_LIMITS.rows;
  return file.rows.length > most
    ? `The file has more than ${most.toLocaleString('en-GB')} rows, which is the most one import takes. Nothing was kept.`
    : null;
}

/**
 * What becomes of every row of a file, in order, without writing anything. A column of the file counts as it stands,
 * empty cells too; a column it lacks stays as it is. A row that says nothing new changes nothing, so that a file brought
 * in twice does nothing the second time. A row is found by its id, else by what makes its entry the one it is.
 */
export function planRegisterImport(file: RegisterFile, over: Over): readonly PlannedRegisterRow[] {
  const index = indexOf(registersOf(over.shipped, over.entries));
  const columns = columnsOf(file);
  const seen = new Map<string, number>();
  return file.rows.map((cells, at) => {
    const texts: Record<string, string> = {};
    for (const [column, id] of columns.entries()) if (id !== null) texts[id] = meantText(cells[column] ?? '');
    const row = planRow({ file, over, index, line: at + 2 }, texts);
    const earlier = seen.get(row.key);
    if (row.kind === 'refused') return row;
    if (earlier !== undefined)
      return refused(row.line, row.called, [`Line ${earlier} of the file is the same entry.`]);
    seen.set(row.key, row.line);
    if (row.fields !== null && row.kind !== 'unchanged') enterRow(index, file.list, row.key, row.fields);
    return row;
  });
}

interface Planning {
  readonly file: RegisterFile;
  readonly over: Over;
  readonly index: RegisterIndex;
  readonly line: number;
}

const refused = (line: number, called: string, reasons: readonly string[]): PlannedRegisterRow => ({
  line,
  kind: 'refused',
  key: '',
  called,
  changes: [],
  reasons,
  fields: null,
});

/** Later rows may refer to it, and may not take its names. */
function enterRow(index: RegisterIndex, list: RegisterList, key: string, fields: EntryFields): void {
  const own = { key, origin: 'added', by: '', source: '', asOf: '' as CalendarDate } as const;
  enterThing(index, list, key, thingFrom(list, fields, own));
}

function planRow(
  planning: Planning,
  { key: id = '', ...texts }: Readonly<Record<string, string>>,
): PlannedRegisterRow {
  const { file, index, line } = planning;
  const { list } = file;
  const called = calledOf(texts);
  const { key, retired, before } = entryOf(planning, id, texts);
  if (retired) return refused(line, called, ['This entry is retired. Restore it first.']);
  const read = readEntry(
    { list, key, today: planning.over.today },
    { ...before, ...texts, ...wordOf(planning, { ...before, ...texts }) },
    index,
  );
  if ('faults' in read)
    return refused(
      line,
      called,
      read.faults.map(({ text }) => text),
    );
  const row = { line, called, reasons: [] };
  if (before === null || key === null) {
    const added = key ?? newKeyFor(list, read.fields, index.keys[list]);
    return {
      ...row,
      kind: 'new',
      key: added,
      changes: changesFrom(list, null, read.fields),
      fields: read.fields,
    };
  }
  if (changesFrom(list, before, unlessSaid(texts, before, read.fields)).length === 0)
    return { ...row, kind: 'unchanged', key, changes: [], fields: before };
  // What changed has a source and a day of its own, where the file names none: the file, today.
  const fields = { ...read.fields, ...wordOf(planning, texts) };
  return { ...row, kind: 'changed', key, changes: changesFrom(list, before, fields), fields };
}

/** The entry a row is of, as it stands; without a key where it is new. */
function entryOf({ file: { list }, over, index }: Planning, id: string, texts: EntryFields) {
  const key = keyOf(list, id, texts, index) ?? retiredKey(list, id, texts['name'] ?? '', over);
  if (key === null) return { key, retired: false, before: null };
  const own = over.entries.find((entry) => entry.list === list && entry.key === key) ?? null;
  const { retired, fields } = stateOf(over.shipped, own, list, key);
  return { key, retired, before: fields };
}

const calledOf = ({ name, certificationBody = '', accreditationBody = '' }: EntryFields): string =>
  shortened(name ?? [certificationBody, accreditationBody].filter((part) => part !== '').join(', '));

/** A source or a day that the file does not give makes no change by itself. */
function unlessSaid(texts: EntryFields, before: EntryFields, after: EntryFields): EntryFields {
  const silent = (['source', 'asOf'] as const).filter((column) => (texts[column] ?? '') === '');
  return { ...after, ...Object.fromEntries(silent.map((column) => [column, before[column] ?? ''])) };
}

/** The source and the day of a row that gives none. */
const wordOf = ({ file, over }: Planning, texts: EntryFields): EntryFields => ({
  ...((texts['source'] ?? '') === '' ? { source: `File ${file.name}`.slice(0, 500) } : {}),
  ...((texts['asOf'] ?? '') === '' ? { asOf: over.today } : {}),
});

const changesFrom = (list: RegisterList, before: EntryFields | null, after: EntryFields) =>
  REGISTER_COLUMNS[list]
    .map(({ id, title }) => ({ what: title, before: before?.[id] ?? '', after: after[id] ?? '' }))
    .filter((change) => change.before !== change.after);

/** Which entry a row is: by its id, the bodies it joins, or a name it goes by; null where none is. */
function keyOf(list: RegisterList, id: string, texts: EntryFields, index: RegisterIndex): string | null {
  if (index.keys[list].has(id)) return id;
  if (list !== 'accreditations') return index.books[list].ownerOf(texts['name'] ?? '');
  const of = (where: 'certification-bodies' | 'accreditation-bodies', text = '') =>
    index.keys[where].has(text) ? text : (index.books[where].ownerOf(text) ?? '');
  const fields = {
    certificationBody: of('certification-bodies', texts['certificationBody']),
    accreditationBody: of('accreditation-bodies', texts['accreditationBody']),
    standard: texts['standard'] ?? '',
  };
  const key = newKeyFor(list, fields, new Set());
  return index.keys[list].has(key) ? key : null;
}

/** What was retired is in no index: it is found by its id, or by its name. */
function retiredKey(list: RegisterList, id: string, name: string, { shipped, entries }: Over): string | null {
  const retired = entries.filter((entry) => entry.list === list && entry.retired);
  const isIt = (entry: RegisterEntry): boolean =>
    entry.key === id ||
    (name !== '' &&
      namesAgree(stateOf(shipped, entry, list, entry.key).fields?.['name'] ?? '', name) === 'same');
  return retired.find(isIt)?.key ?? null;
}
