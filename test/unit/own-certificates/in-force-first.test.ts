import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import { inForceFirst, type OwnCertificateRecord } from '#domain/own-certificates/own-certificate.js';

const own = (id: string, expiresOn: string | null, more: { type?: string; replaces?: string } = {}) =>
  ({
    id,
    replaces: more.replaces ?? null,
    face: { type: more.type ?? 'certificate', expiresOn },
  }) as never as OwnCertificateRecord;

describe('Own certificates at a question', () => {
  it('are offered with the one in force first, then what was replaced, other papers, and what has ended', () => {
    const records = [
      own('ended', '2025-01-01'),
      own('letter', null, { type: 'stage-1-letter' }),
      own('old', '2027-01-01'),
      own('current', '2028-01-01', { replaces: 'old' }),
    ];
    expect(inForceFirst(records, '2026-11-21' as CalendarDate).map(({ id }) => id)).to.deep.equal([
      'current',
      'old',
      'letter',
      'ended',
    ]);
  });
});
