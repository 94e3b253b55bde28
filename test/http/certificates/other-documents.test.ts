import { expect } from 'chai';
import { textPdf } from '../../support/pdf.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, registerVendor, uploadCertificate } from './documents.js';

/** The cover of a report by an invented firm about the vendor. */
const aReport = (): Buffer =>
  textPdf([
    [
      { x: 120, y: 120, size: 22, text: 'SOC 2 Type 2 Report' },
      { x: 120, y: 160, size: 14, text: 'Lumenhire B.V.' },
      { x: 120, y: 200, size: 10, text: 'For the period January 1, 2025 to September 30, 2025' },
      {
        x: 60,
        y: 260,
        size: 10,
        text: 'Independent service auditor’s report on controls relevant to security.',
      },
      { x: 60, y: 280, size: 10, text: 'Marsh Dell LLP' },
    ],
  ]);

describe('A document that is no ISO/IEC 42001 certificate', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let page: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const vendor = await registerVendor(mara);
    page = await uploadCertificate(mara, vendor, aReport(), 'soc-2.pdf');
    await uploadCertificate(mara, vendor, aCertificatePdf());
    await portal.runDueJobs();
    await mara.open(page);
  });
  afterEach(() => portal.close());

  const panel = () => mara.$('.as-other-document').text().replace(/\s+/g, ' ');

  it('is told for what it is and what it is not, with checks of its own', () => {
    expect(mara.$('.as-page-header .as-pill').first().text()).to.include('Not a certificate of the company');
    expect(panel()).to.include('What this document is, and what it is not');
    expect(panel()).to.include('It is an attestation, no certification');
    expect(panel()).to.include('SOC-02').and.include('Type 2: how the controls were designed and worked');
    expect(panel()).to.include('1 Jan 2025 to 30 Sept 2025, 273 days');
    expect(panel()).to.include('never counts as ISO/IEC 42001 certification');
    expect(mara.text).to.include('Next report by');
  });

  it('can be given the fields its kind states, and a certificate cannot', async () => {
    expect(mara.$('a[href$="/fields/reportType"]').length).to.be.above(0);
    await mara.open('/certificates?kind=certificate');
    await mara.follow('AIMS 24817');
    expect(mara.$('a[href$="/fields/reportType"]')).to.have.length(0);
    expect(mara.$('.as-other-document')).to.have.length(0);
  });

  it('is offered no look-up where no register lists its kind, calls its issuer what it is, and counts what it shows', async () => {
    expect(mara.text).not.to.include('Record a look-up');
    expect(mara.$('#look-ups, #life')).to.have.length(0);
    expect(mara.$('#fields').closest('.card').text() + mara.text).to.include('Firm of auditors');
    expect(mara.text).not.to.include('Certification body');
    expect(mara.text).to.include('2 fail');
    expect(mara.text).to.include('Whatever this document shows, it never proves');
    await mara.submit('Save kind', { 'What this document is': 'csa-star' });
    expect(mara.$('#look-ups').text()).to.include('STAR Registry').and.not.include('CertSearch');
    await mara.submit('Save kind', { 'What this document is': 'certificate' });
    expect(mara.$('#look-ups').text()).to.include('IAF CertSearch');
    expect(mara.text).to.include('Certification body');
  });

  it('stops being one when a person says so', async () => {
    await mara.submit('Save kind', { 'What this document is': 'certificate' });
    expect(mara.$('.as-other-document')).to.have.length(0);
    await mara.submit('Save kind', { 'What this document is': 'other-standard' });
    expect(panel()).to.include('nothing here was certified to ISO/IEC 42001');
  });

  it('is found in the list by its kind, which keeps what else was chosen', async () => {
    await mara.open('/certificates?sort=holder&search=Lumenhire');
    await mara.submit('Show', { 'Kind of document': 'certificate' });
    expect(mara.path)
      .to.include('sort=holder')
      .and.include('kind=certificate')
      .and.include('search=Lumenhire');
    expect(mara.text).to.include('AIMS 24817').and.not.include('soc-2.pdf');
    await mara.open('/certificates?kind=attestation');
    expect(mara.text).to.include('soc-2.pdf').and.not.include('AIMS 24817');
    await mara.open('/certificates?kind=person');
    expect(mara.text).to.include('No certificate matches “Certificate of a person”');
    await mara.open('/certificates?kind=nonsense');
    expect(mara.text).to.include('AIMS 24817').and.include('soc-2.pdf');
  });
});
