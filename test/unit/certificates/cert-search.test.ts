import { expect } from 'chai';
import {
  type ListedCertificate,
  type ListedCompany,
  proposeLookUp,
} from '#domain/certificates/cert-search.js';
import type { LookUpAnswer, LookUpDifference } from '#domain/certificates/certificate.js';
import { facts, STATED, type Stated } from './builders.js';

const LISTED: ListedCertificate = {
  number: 'AIMS-24817',
  status: 'Active',
  standards: ['ISO/IEC 42001:2023'],
  scope: STATED.scope,
  certificationBody: 'Aldgate Certification Limited',
  accreditationBody: 'UKAS',
};
const listing = (
  over: Partial<ListedCertificate> = {},
  company: Partial<ListedCompany> = {},
): ListedCompany => ({
  name: 'LUMENHIRE BV',
  otherNames: [],
  country: 'Netherlands',
  certificates: [
    { ...LISTED, number: 'Q 1', standards: ['ISO 9001:2015'] },
    { ...LISTED, ...over },
  ],
  ...company,
});

describe('What IAF CertSearch lists', () => {
  const cases: readonly (readonly [
    string,
    Stated,
    ListedCompany | null,
    LookUpAnswer | null,
    (LookUpDifference | null)?,
  ])[] = [
    ['proposes a match where all that decides agrees', {}, listing(), 'match'],
    [
      'proposes nothing where other words say the scope',
      {},
      listing({ scope: 'Recruitment software' }),
      null,
    ],
    ['proposes nothing where the scope is kept back', {}, listing({ scope: '' }), null],
    ['proposes nothing where the state is kept back', {}, listing({ status: '' }), null],
    ['proposes nothing while it is a draft', {}, listing({ status: 'Draft' }), null],
    [
      'proposes nothing where only the brand agrees',
      {},
      listing({ certificationBody: 'Aldgate Certification Iberia Ltd' }),
      null,
    ],
    ['sees that it is suspended', {}, listing({ status: 'Suspended' }), 'mismatch', 'suspended'],
    ['sees that it is withdrawn', {}, listing({ status: 'withdrawn' }), 'mismatch', 'withdrawn'],
    ['sees that it is cancelled', {}, listing({ status: 'CANCELLED' }), 'mismatch', 'withdrawn'],
    ['sees that it is inactive', {}, listing({ status: 'Inactive' }), 'mismatch', 'withdrawn'],
    ['sees that it has expired', {}, listing({ status: 'Expired' }), 'mismatch', 'withdrawn'],
    ['sees another holder', {}, listing({}, { name: 'Lumenhire Labs GmbH' }), 'mismatch', 'other-entity'],
    [
      'knows a holder by the name it trades under',
      {},
      listing({}, { name: 'Holding 7 B.V.', otherNames: ['Lumenhire B.V.'] }),
      'match',
    ],
    [
      'sees another standard',
      {},
      listing({ standards: ['ISO/IEC 27001:2022'] }),
      'mismatch',
      'other-standard',
    ],
    ['sees another body', {}, listing({ certificationBody: 'Nordkap Cert AS' }), 'mismatch', 'details'],
    [
      'tells of the end before anything else',
      {},
      listing({ status: 'Withdrawn', certificationBody: 'Nordkap Cert AS' }),
      'mismatch',
      'withdrawn',
    ],
    ['does not find another number', { number: 'AIMS 24818' }, listing(), 'not-listed'],
    ['cannot tell without a number', { number: '' }, listing(), null],
    ['does not find the organisation', {}, null, 'not-listed'],
    ['finds an organisation without certificates', {}, listing({}, { certificates: [] }), 'not-listed'],
  ];
  for (const [title, stated, company, answer, difference = null] of cases) {
    it(title, () => {
      const proposed = proposeLookUp(facts({ ...STATED, ...stated }), company);
      expect(proposed).to.include({ answer, difference });
      expect(proposed.note).not.to.equal('');
    });
  }

  it('is set beside what the certificate says, statement by statement', () => {
    const { compared } = proposeLookUp(facts(STATED), listing({ scope: '' }));
    expect(compared.map(({ what, agrees }) => [what, agrees])).to.deep.equal([
      ['number', true],
      ['holder', true],
      ['status', true],
      ['standard', true],
      ['certificationBody', true],
      ['accreditationBody', null],
      ['scope', null],
    ]);
  });

  it('fits into the note of a look-up however much is listed', () => {
    const much = Array.from({ length: 500 }, (_, at) => ({ ...LISTED, number: `N ${at}`.repeat(20) }));
    for (const number of ['AIMS 24817', much[7]?.number ?? '']) {
      const { note } = proposeLookUp(
        facts({ ...STATED, number }),
        listing(
          {},
          {
            certificates: much.map((each) => ({
              ...each,
              scope: 'x'.repeat(2_000),
              standards: Array.from({ length: 9 }, () => 'y'.repeat(900)),
            })),
          },
        ),
      );
      expect(note.length).to.be.at.most(3_800);
    }
  });
});
