import { type CalendarDate, calendarDate } from '../dates.js';
import {
  meantText,
  type Reading,
  readDay,
  readLine,
  readList,
  shortened,
} from '../vendors/import/read-cells.js';
import { dayFaults } from './accredited-on.js';
import { accreditationKey, keyFrom, type Thing, thingFrom, thingsOf } from './entry-things.js';
import { isName, type NameBook, openNameBook } from './name-book.js';
import type { EntryFields } from './register-entry.js';
import {
  REGISTER_COLUMNS,
  REGISTER_LISTS,
  type RegisterColumn,
  type RegisterList,
} from './register-lists.js';
import type { Accreditation, Registers } from './registers.js';

/** What is wrong with one value of an entry; `column` is '' where it is no single one. */
export interface EntryFault {
  readonly column: string;
  readonly text: string;
}

/** An entry as it was typed or stands in a file: its values as they are kept, or every reason why it cannot be taken. */
export type ReadEntry = { readonly fields: EntryFields } | { readonly faults: readonly EntryFault[] };

/** What entries are read against: who is there already, by id and by name. Grows as entries are taken. */
export interface RegisterIndex {
  readonly books: Readonly<Record<RegisterList, NameBook>>;
  readonly keys: Readonly<Record<RegisterList, Set<string>>>;
}

export function indexOf(registers: Registers): RegisterIndex {
  const index: RegisterIndex = {
    books: forEachList(openNameBook),
    keys: forEachList(() => new Set()),
  };
  for (const list of REGISTER_LISTS)
    for (const [key, thing] of thingsOf(registers, list)) enterThing(index, list, key, thing);
  return index;
}

const forEachList = <T>(make: () => T): Record<RegisterList, T> => ({
  'accreditation-bodies': make(),
  'certification-bodies': make(),
  accreditations: make(),
  'counter-claims': make(),
});

/** Writes down that an entry is there, for those read after it. */
export function enterThing(index: RegisterIndex, list: RegisterList, key: string, thing: Thing): void {
  index.keys[list].add(key);
  if ('name' in thing) for (const name of [thing.name, ...thing.aliases]) index.books[list].enter(key, name);
}

/** Which entry is read: `key` is null where it is new. `today`: the reader's day. */
export interface EntryRead {
  readonly list: RegisterList;
  readonly key: string | null;
  readonly today: CalendarDate;
}

/** Reads the values of one entry. Every fault at once. */
export function readEntry(
  { list, key, today }: EntryRead,
  texts: Readonly<Record<string, string>>,
  index: RegisterIndex,
): ReadEntry {
  const faults: EntryFault[] = [];
  const fields: Record<string, string> = {};
  for (const column of REGISTER_COLUMNS[list]) {
    const reading = READERS[column.kind](column, meantText(texts[column.id] ?? ''), index);
    if ('fault' in reading) faults.push({ column: column.id, text: reading.fault });
    else if (column.required && reading.value === '')
      faults.push({ column: column.id, text: `${column.title}: write something here.` });
    else fields[column.id] = reading.value;
  }
  if (faults.length === 0)
    faults.push(...asOfFaults(fields, today), ...faultsAmong(list, key, fields, index));
  return faults.length === 0 ? { fields } : { faults };
}

type ReadColumn = (column: RegisterColumn, text: string, index: RegisterIndex) => Reading<string>;

/** Names one body goes by; more is a list of bodies. */
const MOST_NAMES = 20;

const READERS: Readonly<Record<RegisterColumn['kind'], ReadColumn>> = {
  line: ({ longest, title }, text) => readLine(text, longest, title),
  names: ({ longest }, text) => joined(readList(text, /[;\n]/, MOST_NAMES, longest)),
  day: (_column, text) => dayText(readDay(text)),
  choice: readChoice,
  country: ({ title }, text) =>
    text === '' || /^[a-z]{2}$/i.test(text)
      ? { value: text.toUpperCase() }
      : { fault: `${title} “${shortened(text)}” is no code of two letters.` },
  address: ({ title, longest }, text) =>
    text === '' || (/^https:\/\/\S+$/.test(text) && text.length <= longest)
      ? { value: text }
      : { fault: `${title} “${shortened(text)}” is no address that begins with https://.` },
  'certification-body': (_column, text, index) => readBody('certification-bodies', text, index),
  'accreditation-body': (_column, text, index) => readBody('accreditation-bodies', text, index),
};

const joined = (reading: Reading<readonly string[]>): Reading<string> =>
  'fault' in reading ? reading : { value: reading.value.join('; ') };
const dayText = (reading: Reading<CalendarDate | null>): Reading<string> =>
  'fault' in reading ? reading : { value: reading.value ?? '' };

/** By its value or by what it is called. */
function readChoice({ title, options = [], otherwise = '' }: RegisterColumn, text: string): Reading<string> {
  if (text === '') return { value: otherwise };
  const said = text.toLowerCase();
  const found = options.find(({ value, label }) => value === said || label.toLowerCase() === said);
  return found === undefined
    ? { fault: `${title} “${shortened(text)}” is none of ${options.map(({ value }) => value).join(', ')}.` }
    : { value: found.value };
}

function readBody(
  list: 'accreditation-bodies' | 'certification-bodies',
  text: string,
  index: RegisterIndex,
): Reading<string> {
  if (text === '' || index.keys[list].has(text)) return { value: text };
  const owner = index.books[list].ownerOf(text);
  const what = list === 'accreditation-bodies' ? 'accreditation body' : 'certification body';
  return owner === null
    ? { fault: `No ${what} of the register is called “${shortened(text)}”. Add it first.` }
    : { value: owner };
}

/** What an entry says is as of a day that has come: with one to come it would stand before every look-up until then. */
const asOfFaults = ({ asOf = '' }: EntryFields, today: CalendarDate): readonly EntryFault[] =>
  asOf > today
    ? [
        {
          column: 'asOf',
          text: 'Write a day that has come: nobody knows yet what stands there on a later one.',
        },
      ]
    : [];

/** What no single value can tell. */
function faultsAmong(
  list: RegisterList,
  key: string | null,
  fields: EntryFields,
  index: RegisterIndex,
): EntryFault[] {
  if (list === 'accreditations')
    return dayFaults(accreditationFrom(fields)).map(({ field, reason }) => ({ column: field, text: reason }));
  const { name = '', aliases = '' } = fields;
  return [name, ...aliases.split('; ')].flatMap((each, at): EntryFault[] => {
    const column = at === 0 ? 'name' : 'aliases';
    if (each === '') return [];
    if (!isName(each))
      return [{ column, text: `“${shortened(each)}” is a legal form and no name by itself.` }];
    const owner = index.books[list].ownerOf(each);
    return owner === null || owner === key
      ? []
      : [{ column, text: `“${shortened(each)}” already means another one of this list.` }];
  });
}

const accreditationFrom = (fields: EntryFields): Accreditation => {
  const own = {
    key: '',
    origin: 'added',
    by: '',
    source: '',
    asOf: calendarDate(fields['asOf'] ?? '') ?? ('' as CalendarDate),
  } as const;
  return thingFrom('accreditations', fields, own) as Accreditation;
};

/** The key a new entry gets: of an accreditation what it joins, of others their name, with a number where it is taken. */
export function newKeyFor(list: RegisterList, fields: EntryFields, taken: ReadonlySet<string>): string {
  if (list === 'accreditations') {
    const { certificationBody = '', accreditationBody = '', standard = '' } = fields;
    return accreditationKey(certificationBody, accreditationBody || null, standard);
  }
  const key = keyFrom(fields['name'] ?? '');
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}
