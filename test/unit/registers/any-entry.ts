import fc from 'fast-check';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { keyFrom } from '#domain/registers/entry-things.js';
import { indexOf, newKeyFor, readEntry } from '#domain/registers/read-entry.js';
import type { EntryFields, RegisterEntry } from '#domain/registers/register-entry.js';
import { REGISTER_COLUMNS, type RegisterList } from '#domain/registers/register-lists.js';
import { shippedRegisters } from './shipped-registers.js';

export const SHIPPED = shippedRegisters();

/** Values of an entry that a person may have typed, over empty ones. */
const textsOf = (list: RegisterList, texts: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(REGISTER_COLUMNS[list].map(({ id }) => [id, ''])),
  source: 'https://directory.example/entry',
  asOf: '2026-11-01',
  ...texts,
});

/** The same as they are kept; throws where they are faulty. */
export function fieldsOf(
  list: RegisterList,
  texts: Readonly<Record<string, string>>,
  registers = SHIPPED,
): EntryFields {
  const read = readEntry(
    { list, key: null, today: '2026-11-21' as CalendarDate },
    textsOf(list, texts),
    indexOf(registers),
  );
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.fields;
}

export function anEntry(
  list: RegisterList,
  fields: EntryFields | null,
  more: Partial<RegisterEntry> = {},
): RegisterEntry {
  const at = '2026-11-02T09:00:00.000Z' as Instant;
  return {
    list,
    key: fields === null ? '' : newKeyFor(list, fields, new Set()),
    fields,
    retired: false,
    by: { id: 'u1' as UserId, name: 'Mara Olsen' },
    revision: 1,
    createdAt: at,
    changedAt: at,
    ...more,
  };
}

const NAMES = [
  'Aldgate Certification Ltd',
  'ALDGATE certification',
  'Nordhaus GmbH',
  'DNV',
  'BSI Group',
  'B.V.',
  '한국표준협회',
  'UKAS',
  'Nowhere Accreditation',
];
const name = fc.constantFrom(...NAMES);
const instant = fc
  .constantFrom('2026-11-01T09:00:00.000Z', '2026-11-02T09:00:00.000Z')
  .map((text) => text as Instant);

/** Entries as they may lie in a database, also ones that no form would take beside each other. */
const anyEntry: fc.Arbitrary<RegisterEntry> = fc
  .record({
    list: fc.constantFrom<RegisterList>('accreditation-bodies', 'certification-bodies', 'counter-claims'),
    name,
    aliases: fc.subarray(NAMES),
    key: fc.constantFrom(...NAMES.map(keyFrom), 'dnv', 'schellman', 'UKAS', 'ANAB'),
    retired: fc.boolean(),
    asShipped: fc.boolean(),
    createdAt: instant,
  })
  .map(({ list, name: called, aliases, key, retired, asShipped, createdAt }) => {
    const fields = textsOf(list, {
      name: called,
      aliases: aliases.join('; '),
      shortName: 'X',
      country: 'GB',
      arrangement: 'signatory',
      arrangementConfidence: 'high',
      programme: 'accredits',
      programmeConfidence: 'high',
      directoryVerified: 'no',
      says: 'applied',
      fact: 'says so',
    });
    const kept = Object.fromEntries(REGISTER_COLUMNS[list].map(({ id }) => [id, fields[id] ?? '']));
    return anEntry(list, asShipped ? null : kept, { key, retired, createdAt });
  });

const anyAccreditation: fc.Arbitrary<RegisterEntry> = fc
  .record({
    certificationBody: fc.constantFrom('dnv', 'schellman', 'nobody', keyFrom('Nordhaus GmbH')),
    accreditationBody: fc.constantFrom('', 'UKAS', 'ANAB', 'NOBODY'),
    status: fc.constantFrom('documented', 'suspended', 'withdrawn'),
    since: fc.constantFrom('', '2025-01-01'),
    until: fc.constantFrom('', '2024-12-31', '2027-12-31'),
    changedOn: fc.constantFrom('', '2026-01-01'),
    retired: fc.boolean(),
    createdAt: instant,
  })
  .map(({ retired, createdAt, ...fields }) =>
    anEntry(
      'accreditations',
      textsOf('accreditations', { ...fields, standard: 'ISO/IEC 42001', confidence: 'high' }),
      { retired, createdAt },
    ),
  );

export const anyEntries = fc.uniqueArray(fc.oneof(anyEntry, anyAccreditation), {
  maxLength: 12,
  selector: ({ list, key }) => `${list}:${key}`,
});
