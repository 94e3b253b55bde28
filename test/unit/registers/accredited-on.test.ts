import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import { type AccreditedOn, accreditedOn, dayFaults } from '#domain/registers/accredited-on.js';
import type { Accreditation } from '#domain/registers/registers.js';

const day = (text: string) => text as CalendarDate;
type Given = Partial<Pick<Accreditation, 'status' | 'since' | 'until' | 'changedOn' | 'liftedOn'>>;
const entry = (given: Given) => ({ status: 'documented' as const, since: null, until: null, ...given });

const STATES: readonly [title: string, given: Given, on: string, state: AccreditedOn][] = [
  ['nobody knows since when', {}, '2026-01-01', 'unknown'],
  ['the day before it begins', { since: day('2026-01-02') }, '2026-01-01', 'not-yet'],
  ['the day on which it begins', { since: day('2026-01-01') }, '2026-01-01', 'in-force'],
  ['its last day', { since: day('2025-01-01'), until: day('2026-01-01') }, '2026-01-01', 'in-force'],
  ['the day after its last', { until: day('2025-12-31') }, '2026-01-01', 'ended'],
  [
    'the day before its suspension',
    { status: 'suspended', since: day('2025-01-01'), changedOn: day('2026-01-02') },
    '2026-01-01',
    'in-force',
  ],
  [
    'the first day of a suspension',
    { status: 'suspended', changedOn: day('2026-01-01') },
    '2026-01-01',
    'suspended',
  ],
  [
    'the day on which a suspension is lifted',
    {
      status: 'suspended',
      since: day('2025-01-01'),
      changedOn: day('2025-06-01'),
      liftedOn: day('2026-01-01'),
    },
    '2026-01-01',
    'in-force',
  ],
  [
    'a day within a reduced scope',
    { status: 'reduced', changedOn: day('2025-06-01') },
    '2026-01-01',
    'reduced',
  ],
  [
    'the day of the withdrawal',
    { status: 'withdrawn', changedOn: day('2026-01-01') },
    '2026-01-01',
    'withdrawn',
  ],
];

const FAULTS: readonly [title: string, given: Given, fields: readonly string[]][] = [
  ['days in order', { since: day('2025-01-01'), until: day('2025-01-01') }, []],
  ['an end before the beginning', { since: day('2025-01-02'), until: day('2025-01-01') }, ['until']],
  ['a suspension without a day', { status: 'suspended' }, ['changedOn']],
  ['a day of suspension without one', { changedOn: day('2025-01-01') }, ['changedOn']],
  [
    'a withdrawal before the beginning',
    { status: 'withdrawn', since: day('2025-01-02'), changedOn: day('2025-01-01') },
    ['changedOn'],
  ],
  [
    'a withdrawal that was lifted',
    { status: 'withdrawn', changedOn: day('2025-01-01'), liftedOn: day('2025-02-01') },
    ['liftedOn'],
  ],
  [
    'a suspension lifted before it began',
    { status: 'suspended', changedOn: day('2025-02-01'), liftedOn: day('2025-01-01') },
    ['liftedOn'],
  ],
  ['something lifted that never was', { liftedOn: day('2025-02-01') }, ['liftedOn']],
];

describe('An accreditation on a day', () => {
  for (const [title, given, on, state] of STATES)
    it(`is ${state} on ${title}`, () => expect(accreditedOn(entry(given), day(on))).to.equal(state));

  for (const [title, given, fields] of FAULTS)
    it(`has ${fields.length === 0 ? 'nothing against' : 'a fault with'} ${title}`, () => {
      expect(dayFaults(entry(given)).map(({ field }) => field)).to.deep.equal(fields);
    });
});
