import { expect } from 'chai';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { CertificateId, VendorId } from '#domain/ids.js';
import type { CertificateRow } from '#services/contract.js';
import { timelineView } from '#web/pages/certificates/timeline.view.js';

const day = (text: string) => text as CalendarDate;
const TODAY = day('2026-11-21');

const aRow = (standing: Partial<CertificateRow['standing']>): CertificateRow => ({
  id: 'c1' as CertificateId,
  vendor: { id: 'v1' as VendorId, name: 'Lumenhire' },
  fileName: 'c.pdf',
  changedAt: '2026-11-21T09:00:00.000Z' as Instant,
  standing: {
    on: TODAY,
    verdict: 'needs-review',
    type: 'certificate',
    number: 'A 1',
    holder: 'Lumenhire',
    standard: 'ISO/IEC 42001:2023',
    certificationBody: '',
    accreditationBody: '',
    issuedOn: day('2025-03-10'),
    expiresOn: day('2028-03-09'),
    surveillance: [day('2026-03-10')],
    surveyed: [],
    suspended: [],
    withdrawnOn: null,
    lookUpDueOn: null,
    awaitsSecondOf: [],
    nextJudgeOn: null,
    judgedBy: '',
    toConfirm: 0,
    reading: 'read',
    ...standing,
  },
});

describe('The line of time of certificates', () => {
  it('is not drawn where no certificate has an end', () => {
    expect(timelineView([], TODAY)).to.equal(null);
    expect(timelineView([aRow({ expiresOn: null })], TODAY)).to.equal(null);
  });

  it('orders issue, surveillance, today and expiry from left to right, all inside the drawing', () => {
    const drawn = timelineView([aRow({})], TODAY);
    const row = drawn?.rows[0];
    if (!drawn || !row?.bar || !row.end) throw new Error('It is drawn.');
    const places = [drawn.left, row.bar.x, ...row.due, drawn.today.x, row.end.x, drawn.width];
    expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
    expect(row.end.label).to.equal('9 Mar 2028');
  });

  it('tells what is verified, another standard or over by shape and in words', () => {
    const kinds = [
      aRow({ verdict: 'accredited-verified' }),
      aRow({}),
      aRow({ type: 'other-standard' }),
      aRow({ expiresOn: day('2026-11-20') }),
      aRow({ expiresOn: null }),
    ];
    const drawn = timelineView(kinds, TODAY);
    expect(drawn?.rows.map(({ bar }) => bar?.kind ?? null)).to.deep.equal([
      'verified',
      'open',
      'other',
      'over',
      null,
    ]);
    expect(drawn?.rows.map(({ cells }) => cells.to).at(-1)).to.equal('not known');
    expect(drawn?.sentence).to.include('1 verified').and.include('1 ended already');
  });
});
