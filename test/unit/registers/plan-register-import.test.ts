import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarDate } from '#domain/dates.js';
import {
  fileFault,
  type PlannedRegisterRow,
  planRegisterImport,
  REGISTER_IMPORT_LIMITS,
} from '#domain/registers/plan-register-import.js';
import type { RegisterEntry } from '#domain/registers/register-entry.js';
import { REGISTER_LISTS, type RegisterList } from '#domain/registers/register-lists.js';
import { registerRows, rowHeads } from '#domain/registers/register-table.js';
import { registersOf } from '#domain/registers/registers-of.js';
import { anEntry, anyEntries, SHIPPED } from './any-entry.js';

const today = '2026-11-21' as CalendarDate;

const plan = (
  list: RegisterList,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  entries: readonly RegisterEntry[] = [],
) => planRegisterImport({ list, name: 'bodies.csv', heads, rows }, { shipped: SHIPPED, entries, today });

/** The entries after an import of these rows. */
function after(
  list: RegisterList,
  rows: readonly PlannedRegisterRow[],
  before: readonly RegisterEntry[],
): readonly RegisterEntry[] {
  const written = rows.filter(({ kind }) => kind === 'new' || kind === 'changed');
  const kept = before.filter((entry) => !written.some(({ key }) => entry.list === list && entry.key === key));
  return [
    ...kept,
    ...written.map(({ key, fields }) => {
      const there = before.find((entry) => entry.list === list && entry.key === key);
      return anEntry(list, fields, { key, ...(there === undefined ? {} : { createdAt: there.createdAt }) });
    }),
  ];
}

const BODIES = ['Name', 'Other names', 'Country', 'Source', 'As of'];
const ACCREDITED = [
  'Certification body',
  'Accredited by',
  'Standard',
  'Status',
  'Accredited since',
  'Accredited until',
  'Suspended, reduced or withdrawn on',
  'Source',
];
const body = (...cells: string[]) => [...cells, 'A letter', '2026-11-01'];

const REFUSED: readonly [
  title: string,
  list: RegisterList,
  heads: readonly string[],
  row: readonly string[],
  why: RegExp,
][] = [
  ['without a name', 'certification-bodies', BODIES, body('', '', 'DE'), /^Name: write something/],
  [
    'whose country is no code',
    'certification-bodies',
    BODIES,
    body('Nordhaus GmbH', '', 'Germany'),
    /no code of two letters/,
  ],
  ['whose name is a legal form', 'certification-bodies', BODIES, body('B.V.', '', 'NL'), /no name by itself/],
  [
    'with a name that means another',
    'certification-bodies',
    BODIES,
    body('Nordhaus GmbH', 'SGS', 'DE'),
    /“SGS” already means another one/,
  ],
  [
    'that is longer than a name',
    'certification-bodies',
    BODIES,
    body(`${'N'.repeat(201)} GmbH`, '', 'DE'),
    /longer than 200/,
  ],
  [
    'of a day that may mean two',
    'certification-bodies',
    BODIES,
    ['Nordhaus GmbH', '', 'DE', 'A letter', '3/4/2026'],
    /may mean two days/,
  ],
  [
    'of a body nobody knows',
    'accreditations',
    ACCREDITED,
    ['Nordhaus GmbH', 'UKAS', 'ISO/IEC 42001', 'documented', '', '', '', 'x'],
    /No certification body of the register is called “Nordhaus GmbH”/,
  ],
  [
    'by an accreditor nobody knows',
    'accreditations',
    ACCREDITED,
    ['DNV', 'Nowhere', 'ISO/IEC 42001', 'documented', '', '', '', 'x'],
    /No accreditation body/,
  ],
  [
    'by a short name that others share',
    'accreditations',
    ACCREDITED,
    ['DNV', 'SAC', 'ISO/IEC 42001', 'documented', '', '', '', 'x'],
    /No accreditation body/,
  ],
  [
    'of a status nobody knows',
    'accreditations',
    ACCREDITED,
    ['DNV', 'UKAS', 'ISO/IEC 42001', 'perhaps', '', '', '', 'x'],
    /is none of documented/,
  ],
  [
    'that ends before it begins',
    'accreditations',
    ACCREDITED,
    ['DNV', 'UKAS', 'ISO/IEC 42001', 'documented', '2026-01-01', '2025-01-01', '', 'x'],
    /ends before it begins/,
  ],
  [
    'suspended without a day',
    'accreditations',
    ACCREDITED,
    ['DNV', 'UKAS', 'ISO/IEC 42001', 'suspended', '', '', '', 'x'],
    /goes with that status/,
  ],
  [
    'with a directory that is a script',
    'accreditation-bodies',
    ['Name', 'Short name', 'Country', 'Directory', 'Source'],
    ['World Board', 'WB', 'Nowhere', 'javascript:alert(1)', 'x'],
    /no address that begins with https/,
  ],
];

describe('A file of a register', () => {
  for (const [title, list, heads, row, why] of REFUSED) {
    it(`has a row refused ${title}`, () => {
      const [planned] = plan(list, heads, [row]);
      expect(planned).to.include({ line: 2, kind: 'refused', fields: null });
      expect(planned?.reasons.join(' ')).to.match(why);
    });
  }

  it('adds what nobody knows, changes what it says otherwise, and leaves the rest', () => {
    const rows = plan('certification-bodies', BODIES, [
      body('Nordhaus GmbH', 'Nordhaus Cert', 'de'),
      body('SCHELLMAN Compliance LLC', 'Schellman', 'US'),
      body('Nordhaus GmbH', '', 'DE'),
    ]);
    expect(rows.map(({ kind, key }) => `${kind} ${key}`)).to.deep.equal([
      'new nordhaus-gmbh',
      'changed schellman',
      'refused ',
    ]);
    expect(rows[1]?.changes.map(({ what }) => what)).to.deep.equal([
      'Name',
      'Other names',
      'Source',
      'As of',
    ]);
    expect(rows[2]?.reasons).to.deep.equal(['Line 2 of the file is the same entry.']);
  });

  it('keeps what a column it lacks would say, and takes an empty cell for what it says', () => {
    const [row] = plan('certification-bodies', ['Id', 'Country'], [['schellman', 'CA']]);
    expect(row?.fields).to.include({
      name: 'Schellman Compliance, LLC',
      country: 'CA',
      source: 'File bodies.csv',
      asOf: today,
    });
    const [emptied] = plan('certification-bodies', ['Id', 'Other names'], [['schellman', '']]);
    expect(emptied?.changes[0]).to.deep.equal({
      what: 'Other names',
      before: 'Schellman; Schellman & Company',
      after: '',
    });
  });

  it('takes a formula for text, without the mark that an export puts before it', () => {
    const [row] = plan(
      'counter-claims',
      ['Name', 'What it says', 'What was found', 'Source'],
      [["'=cmd|x Ltd", 'applied', "'+1", '-']],
    );
    expect(row?.fields).to.include({ name: '=cmd|x Ltd', fact: '+1' });
  });

  it('does not bring back what was retired', () => {
    const retired = anEntry('certification-bodies', null, { key: 'dnv', retired: true });
    for (const cells of [
      ['dnv', 'DNV'],
      ['', 'DNV'],
    ])
      expect(plan('certification-bodies', ['Id', 'Name'], [cells], [retired])[0]?.reasons).to.deep.equal([
        'This entry is retired. Restore it first.',
      ]);
  });

  it('is refused whole without a head to know its rows by, or with too many', () => {
    const rows = Array.from({ length: REGISTER_IMPORT_LIMITS.rows + 1 }, () => ['x']);
    expect(fileFault({ list: 'certification-bodies', heads: ['Country'], rows: [] })).to.include(
      'No column is called “Name”',
    );
    expect(fileFault({ list: 'certification-bodies', heads: ['name'], rows })).to.include(
      'more than 2,000 rows',
    );
    expect(fileFault({ list: 'certification-bodies', heads: ['ID'], rows: [] })).to.equal(null);
  });

  it('comes back as it was exported, and says nothing new', () => {
    for (const list of REGISTER_LISTS) {
      const rows = plan(list, rowHeads(list), registerRows(SHIPPED, list));
      expect(
        rows.filter(({ kind }) => kind !== 'unchanged').map(({ called, reasons }) => [called, reasons]),
        list,
      ).to.deep.equal([]);
    }
  });

  it('brought in twice changes nothing the second time', () => {
    const cell = fc.constantFrom(
      '',
      'Nordhaus GmbH',
      'nordhaus',
      'DNV',
      'Schellman',
      'UKAS',
      'DE',
      'documented',
      'ISO/IEC 42001',
      '2026-01-01',
      '=1',
      'x',
    );
    const file = fc.constantFrom(...REGISTER_LISTS).chain((list) => {
      const heads = rowHeads(list);
      const row = fc.array(cell, { minLength: heads.length, maxLength: heads.length });
      return fc.record({ list: fc.constant(list), rows: fc.array(row, { maxLength: 6 }) });
    });
    fc.assert(
      fc.property(file, anyEntries, ({ list, rows }, entries) => {
        // What cannot stand beside the rest is no entry that a file could say anything of.
        const standing = entries.filter((entry) => entry.fields === null || registersHold(entry, entries));
        const heads = rowHeads(list);
        const first = plan(list, heads, rows, standing);
        const second = plan(list, heads, rows, after(list, first, standing));
        for (const [at, row] of first.entries())
          if (row.kind !== 'refused')
            expect(second[at]?.kind, JSON.stringify([row, second[at]])).to.equal('unchanged');
      }),
      { numRuns: 40 },
    );
  });
});

const registersHold = (entry: RegisterEntry, entries: readonly RegisterEntry[]): boolean =>
  JSON.stringify(registersOf(SHIPPED, entries)).includes(`"key":${JSON.stringify(entry.key)}`);
