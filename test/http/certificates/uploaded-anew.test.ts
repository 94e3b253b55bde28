import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, registerVendor, uploadCertificate } from './documents.js';

describe('A certificate that is uploaded anew', () => {
  let portal: TestPortal;
  let mara: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
  });
  afterEach(() => portal.close());

  const verdict = () => mara.$('.as-page-header .as-pill').first().text().trim();

  it('is no better than what its other upload is known to be, and each learns it from the other', async () => {
    const vendor = await registerVendor(mara);
    const first = await uploadCertificate(mara, vendor, aCertificatePdf());
    const second = await uploadCertificate(mara, vendor, aCertificatePdf({ decided: '9 March 2025' }));
    await portal.runDueJobs();
    await mara.open(second);
    expect(verdict()).not.to.equal('Not valid now');
    await mara.open(first);
    await mara.follow('Record a look-up');
    await mara.submit('Record look-up', {
      answer: 'mismatch',
      difference: 'withdrawn',
      subject: 'certificate',
      Directory: 'Directory of Aldgate Certification Ltd',
      'What you searched for': 'AIMS 24817',
    });
    expect(verdict()).to.equal('Not valid now');
    await mara.open(second);
    expect(verdict()).to.equal('Not valid now');
    expect(mara.text).to.include('Another upload with its number is known to be withdrawn');
    await portal.runDueJobs();
    await mara.open('/certificates?verdict=not-valid-now');
    expect(
      mara
        .$('a[href^="/certificates/"]')
        .text()
        .match(/AIMS 24817/g)?.length,
    ).to.be.at.least(2);
  });

  it('leads from a body whom nobody has looked up to where that begins', async () => {
    await mara.open('/registers/certification-bodies/schellman');
    expect(mara.text).to.include('Nobody has looked in a directory for it yet.');
    await mara.follow('Look in the directory');
    expect(mara.path).to.match(/^\/registers\/accreditations\/[^/]+\/check$/);
    await mara.open('/registers/certification-bodies/dqs');
    await mara.follow('Say who accredits it first');
    expect(mara.path).to.match(/^\/registers\/accreditations\/.*change$/);
  });
});
