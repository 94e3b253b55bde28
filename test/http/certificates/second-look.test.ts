import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture, registerVendor, uploadCertificate } from './documents.js';

describe('Two pairs of eyes on a look-up', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let page: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const vendor = await registerVendor(mara);
    page = await uploadCertificate(mara, vendor, aCertificatePdf());
    await portal.runDueJobs();
    await mara.open('/profile');
    await mara.submit('Save rules', { lookUpsNeedTwo: 'yes' });
  });
  afterEach(() => portal.close());

  const verdict = (visitor: Visitor) => visitor.$('.as-page-header .as-pill').first().text().trim();
  async function look(subject: 'accreditation' | 'certificate', place: number) {
    await mara.open(`${page}/look-ups/new?place=${place}`);
    await mara.submit('Record look-up', {
      answer: 'match',
      subject,
      'Accredited since': subject === 'accreditation' ? '2024-06-03' : '',
      file: { file: 'seen.png', bytes: aPicture() },
    });
  }
  /** Follows the first link to a second look on a certificate’s page. */
  async function second(visitor: Visitor, typed: Record<string, string>) {
    await visitor.open(page);
    await visitor.open(visitor.$('a:contains("Take the second look")').first().attr('href') ?? '');
    await visitor.submit('Save second look', typed);
  }

  it('verify a certificate only once somebody else confirmed both look-ups, and say who did', async () => {
    await look('accreditation', 0);
    await look('certificate', 1);
    expect(verdict(mara)).to.equal('Accredited, not verified yet');
    expect(mara.text).to.include('a second person’s look at what Mara Olsen found');
    expect(mara.text).not.to.include('Take the second look');

    const marta = await portal.member('manager');
    await marta.open('/');
    expect(marta.text).to.include('Second look');
    await marta.open('/certificates?lookUp=second');
    expect(marta.text).to.include('AIMS 24817');
    await second(marta, { agrees: 'yes' });
    expect(marta.text).to.include('you confirm what Mara Olsen found');
    expect(verdict(marta)).to.equal('Accredited, not verified yet');
    await second(marta, { agrees: 'yes' });
    expect(verdict(marta)).to.equal('Accredited, verified');
    expect(marta.text).to.include('confirmed by manager 1');
    await portal.runDueJobs();
    await marta.open(page);
    expect(marta.text).to.include('as well and confirmed what Mara Olsen found');
    await marta.open('/certificates?lookUp=second');
    expect(marta.text).to.include('No certificate matches “Second look due”');
    await mara.open('/');
    expect(mara.text).not.to.include('Second look');
  });

  it('count no more where somebody found something else, and ask for a third', async () => {
    await look('accreditation', 0);
    await look('certificate', 1);
    const marta = await portal.member('manager');
    await second(marta, { agrees: 'no' });
    expect(marta.status).to.equal(422);
    expect(marta.text).to.include('Write what stood there instead.');
    await marta.submit('Save second look', { agrees: 'no', 'What stood there': 'Shown as ended.' });
    expect(marta.text).to.include('not confirmed by manager 1: Shown as ended.');
    expect(marta.text).to.include('a third look in');
    expect(verdict(marta)).to.equal('Accredited, not verified yet');
  });

  it('are offered to nobody who looked first, to no viewer, and never twice', async () => {
    await look('certificate', 1);
    const marta = await portal.member('manager');
    await marta.open(page);
    const address = marta.$('a:contains("Take the second look")').attr('href') ?? '';
    await mara.open(address);
    expect(mara.path).to.equal(page);
    await marta.open(address);
    const other = await portal.member('assessor');
    await other.open(address);
    await other.submit('Save second look', { agrees: 'yes' });
    await marta.submit('Save second look', { agrees: 'yes' });
    expect(marta.text).to.include('took the second look before you');
    const viewer = await portal.member('viewer');
    await viewer.open(page);
    expect(viewer.text).not.to.include('Take the second look');
    await viewer.open(address);
    expect(viewer.status).to.equal(403);
    await mara.open(`${page}/look-ups/nothing-like-it`);
    expect(mara.status).to.equal(404);
  });

  it('are asked for by owners alone', async () => {
    const marta = await portal.member('manager');
    await marta.open('/profile');
    expect(marta.text).not.to.include('A second person confirms');
    await mara.open('/profile');
    expect(mara.$('[name=lookUpsNeedTwo][value=yes]').attr('checked')).to.equal('checked');
  });
});
