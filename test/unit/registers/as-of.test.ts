import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import { indexOf, readEntry } from '#domain/registers/read-entry.js';
import { SHIPPED } from './any-entry.js';

describe('The day as of which an entry of a register holds', () => {
  const faultsOf = (asOf: string) => {
    const texts = { name: 'Aldgate Certification Ltd', country: 'GB', source: 'Directory', asOf };
    const today = '2026-11-21' as CalendarDate;
    const read = readEntry({ list: 'certification-bodies', key: null, today }, texts, indexOf(SHIPPED));
    return 'faults' in read ? read.faults.map(({ column }) => column) : [];
  };

  it('has come: of one to come nobody knows what stands there', () => {
    expect(faultsOf('2026-11-21')).to.deep.equal([]);
    expect(faultsOf('2026-11-22')).to.deep.equal(['asOf']);
  });
});
