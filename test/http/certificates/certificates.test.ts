import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import { makeSigner } from '../../support/signed-message.js';
import { signPdf } from '../../support/signed-pdf.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture, registerVendor, uploadCertificate } from './documents.js';

describe('A certificate', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let vendor: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    vendor = await registerVendor(mara);
  });
  afterEach(() => portal.close());

  /** Uploads a certificate and lets it be read. */
  async function aRead(face: Parameters<typeof aCertificatePdf>[0] = {}): Promise<string> {
    const page = await uploadCertificate(mara, vendor, aCertificatePdf(face));
    await portal.runDueJobs();
    await mara.open(page);
    return page;
  }
  const verdict = () => mara.$('.as-page-header .as-pill').first().text().trim();
  const fieldRow = (label: string) =>
    mara
      .$('.as-fields li')
      .filter((_, row) => mara.$(row).find('.as-field-label').text() === label)
      .text()
      .replace(/\s+/g, ' ');

  it('is uploaded from its vendor’s page, read in the background, and shown beside what was read', async () => {
    await mara.open(vendor);
    await mara.follow('Upload certificate');
    await mara.submit('Upload certificate', {
      file: { file: 'certificate.pdf', bytes: aCertificatePdf() },
      'What is bought': mara.$('[name=aiSystemId] option').last().attr('value') ?? '',
    });
    expect(mara.text).to.include('It is being read').and.include('Look again');
    expect(verdict()).to.equal('Being read');
    await portal.runDueJobs();
    await mara.follow('Look again');
    expect(mara.text).not.to.include('Look again');
    expect(mara.$('h1').text()).to.equal('Certificate AIMS 24817');
    expect(fieldRow('Holder')).to.include('Lumenhire B.V.');
    expect(fieldRow('Valid until')).to.include('9 Mar 2028');
    expect(mara.text).to.include('It never proves that an AI system conforms to the EU AI Act');
    expect(mara.text).to.include('ShortlistIQ');
  });

  it('says who signed its file, and what that does not prove', async () => {
    const page = await uploadCertificate(mara, vendor, signPdf(aCertificatePdf(), makeSigner()));
    await portal.runDueJobs();
    await mara.open(page);
    expect(mara.text).to.include('“Aldgate Signing Desk” of “Aldgate Certification Ltd”');
    expect(mara.text).to.include('not one byte was changed since. Who that is, is not proven here');
  });

  it('is drawn from its words, each place numbered as its field, and never shown itself', async () => {
    await aRead();
    const drawn = mara.$('svg.as-document');
    expect(drawn.find('text').text()).to.include('Certificate of Registration');
    const marks = drawn
      .find('.as-badge-number')
      .toArray()
      .map((mark) => mara.$(mark).text());
    const numbers = mara
      .$('.as-field-number')
      .toArray()
      .map((number) => mara.$(number).text());
    expect(marks.length).to.be.greaterThan(4);
    expect(numbers).to.include.members(marks);
    expect(mara.$('iframe, embed, object')).to.have.length(0);
    const file = await mara.request(mara.$('a:contains("File")').attr('href') ?? '');
    expect(file.headers.get('content-disposition')).to.match(/^attachment; filename="?certificate.pdf/);
    expect(file.headers.get('content-security-policy')).to.equal("default-src 'none'; sandbox");
    expect(Buffer.from(await file.arrayBuffer()).equals(aCertificatePdf())).to.equal(true);
  });

  it('waits for a person’s word on what is not sure, and keeps read and typed apart', async () => {
    await aRead({ decided: '1O March 2025' });
    expect(fieldRow('Decision')).to.include('read as “1O March 2025”').and.include('Confirm');
    await mara.submit('Confirm', {}, '.as-doubtful');
    expect(mara.text).to.include('Your word on “Decision” is kept');
    expect(fieldRow('Decision')).to.include('confirmed by Mara Olsen').and.include('read as “1O March 2025”');

    await mara.open(`${mara.path.split('#')[0]}/fields/decidedOn`);
    await mara.submit('Save my word', { value: '2025-03-11' });
    expect(fieldRow('Decision')).to.include('11 Mar 2025');
    await mara.open(`${mara.path.split('#')[0]}/fields/decidedOn`);
    expect(mara.text).to.include('1O March 2025').and.include('10 Mar 2025');
    await mara.submit('Take this word back');
    expect(fieldRow('Decision')).to.include('Confirm');
  });

  it('changes its verdict at once with a look-up, on whose word it then says', async () => {
    const page = await aRead();
    const before = verdict();
    expect(before).not.to.equal('Accredited, verified');
    await mara.follow('Record a look-up');
    expect(mara.text).to.include('in another tab').and.include('Matches').and.include('Could not check');
    await mara.submit('Record look-up', {
      answer: 'mismatch',
      difference: 'withdrawn',
      subject: 'certificate',
      Directory: 'Directory of the certification body',
      'What you searched for': 'AIMS 24817',
      Note: 'Shown as withdrawn.',
      file: { file: 'seen.png', bytes: aPicture() },
    });
    expect(mara.path).to.equal(page);
    expect(mara.text).to.include('Your look-up in Directory of the certification body is kept: differs.');
    expect(verdict()).to.equal('Not valid now');
    expect(mara.text).to.include('Shown as withdrawn.').and.include('Mara Olsen');
    const capture = await mara.request(mara.$('a:contains("capture")').attr('href') ?? '');
    expect(capture.headers.get('content-type')).to.equal('image/png');
    expect(capture.headers.get('content-disposition')).to.include('attachment');
  });

  it('is told what it is on a person’s word, linked, archived and restored', async () => {
    const page = await aRead();
    await mara.submit('Save kind', { type: 'person' });
    expect(verdict()).to.equal('Not a certificate of the company');
    expect(mara.text).to.include('on the word of Mara Olsen');
    await mara.submit('Save kind', { type: 'certificate' });
    await mara.submit('Save links', {
      aiSystemId: mara.$('[name=aiSystemId] option').last().attr('value') ?? '',
    });
    expect(mara.text).to.include('Links of the certificate are saved.');
    await mara.submit('Archive certificate');
    expect(mara.text).to.include('Archived');
    await mara.open('/certificates');
    expect(mara.text).to.include('No certificates yet');
    await mara.open('/certificates?archived=yes');
    expect(mara.text).to.include('AIMS 24817');
    await mara.open(page);
    await mara.submit('Restore');
    expect(mara.text).to.include('The certificate is in use again.');
  });

  it('is replaced by a newer one, and each leads to the other', async () => {
    const older = await aRead();
    await mara.open(`${vendor}/certificates/new`);
    const choice = mara.$('[name=replaces] option').last();
    expect(choice.text()).to.include('AIMS 24817, to 9 Mar 2028');
    await mara.submit('Upload certificate', {
      file: { file: 'newer.pdf', bytes: aCertificatePdf({ number: 'AIMS 30001' }) },
      replaces: choice.attr('value') ?? '',
    });
    await portal.runDueJobs();
    await mara.open(mara.path);
    await mara.follow('AIMS 24817, to 9 Mar 2028');
    expect(mara.path).to.equal(older);
    expect(mara.text).to.include('Replaced by').and.include('AIMS 30001');
  });

  it('stands in one chain with those before and after it, with what changed between', async () => {
    await aRead();
    const transferred = await aRead({
      number: 'AIMS 30001',
      issued: '12 April 2028',
      expires: '11 April 2031',
    });
    const older = mara.$('[name=replaces] option').last().attr('value') ?? '';
    await mara.submit('Save links', { replaces: older, succession: 'transfer' });
    const steps = mara
      .$('h2:contains("From certificate to certificate")')
      .closest('section')
      .find('tbody tr')
      .toArray()
      .map((row) => mara.$(row).text().replace(/\s+/g, ' '));
    expect(steps).to.have.length(2);
    expect(steps[0]).to.include('AIMS 24817').and.include('10 Mar 2025 to 9 Mar 2028');
    expect(steps[1])
      .to.include('AIMS 30001 this one')
      .and.include('Transferred to another certification body')
      .and.include('Valid until: 9 Mar 2028 → 11 Apr 2031');
    await mara.follow('All checks');
    expect(mara.text).to.include('The certificate it replaces ended on 9 Mar 2028');
    expect(mara.path).to.equal(`${transferred}/checks`);
  });

  it('stands in lists with its verdict, on the line of time, and on its vendor’s page', async () => {
    await aRead();
    await aRead({ number: 'OLD 1', issued: '10 March 2022', expires: '9 March 2025' });
    await mara.open('/certificates');
    const rows = () =>
      mara
        .$('main > .as-stack > .card')
        .first()
        .find('tbody th a')
        .toArray()
        .map((link) => mara.$(link).text());
    expect(rows()).to.deep.equal(['OLD 1', 'AIMS 24817']);
    expect(mara.$('svg.as-certificates-chart').attr('aria-label')).to.match(/2 certificates with an end/);
    expect(mara.$('svg.as-certificates-chart').text())
      .to.include('today, 21 Nov 2026')
      .and.include('9 Mar 2028');
    expect(mara.$('.as-as-table tbody tr')).to.have.length(2);
    await mara.submit('Ended');
    expect(mara.path).to.equal('/certificates?search=&expiring=0');
    expect(rows()).to.deep.equal(['OLD 1']);
    await mara.open('/certificates?search=24817');
    expect(rows()).to.deep.equal(['AIMS 24817']);
    await mara.open('/certificates?search=nothing-like-it');
    expect(mara.text).to.include('No certificate matches “nothing-like-it”');
    await mara.open('/certificates?sort=-expires');
    expect(rows()).to.deep.equal(['AIMS 24817', 'OLD 1']);
    await mara.open(vendor);
    expect(mara.text).to.include('AIMS 24817').and.include('9 Mar 2028');
  });

  it('changes its verdict as days pass, without anybody’s deed, and says so in its history', async () => {
    const page = await aRead({
      issued: '10 January 2024',
      expires: '9 January 2027',
      decided: '10 January 2024',
    });
    expect(verdict()).not.to.equal('Not valid now');
    portal.pass(60 * DAY);
    await mara.open(page);
    expect(verdict()).to.equal('Not valid now');
    await portal.runDueJobs();
    await mara.open(page);
    expect(mara.text).to.include('The verdict changed from').and.include('the portal (certificate checks)');
    await mara.open('/certificates');
    expect(mara.text).to.include('Not valid now');
  });

  it('is judged by all checks there are, those that do not apply told apart', async () => {
    const page = await aRead();
    await mara.follow('All checks');
    expect(mara.path).to.equal(`${page}/checks`);
    expect(mara.text).to.match(/\d+ of 99 apply to this document/);
    expect(mara.text).to.include('DATE-08').and.include('SCOPE-01');
  });

  it('is read by viewers and changed by none of them', async () => {
    const page = await aRead({ decided: '1O March 2025' });
    const marta = await portal.member('viewer');
    await marta.open(page);
    expect(marta.status).to.equal(200);
    expect(marta.text).not.to.include('Confirm this').and.not.include('Archive');
    expect(marta.$('main form')).to.have.length(0);
  });
});
