import { expect } from 'chai';
import { textPdf } from '../../support/pdf.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';
import { aCertificatePdf, aPicture } from '../certificates/documents.js';

describe('A vendor’s own certificate', () => {
  let portal: TestPortal;
  let buyer: Visitor;
  let owner: Visitor;
  let seller: Awaited<ReturnType<typeof addOrganisation>>;
  beforeEach(async () => {
    portal = await startTestPortal();
    buyer = await portal.setUp();
    seller = await addOrganisation(portal, 'Lumenhire', ['vendor']);
    owner = await portal.member('owner', seller);
  });
  afterEach(() => portal.close());

  async function uploaded(
    who: Visitor = owner,
    bytes: Uint8Array = aCertificatePdf(),
    file = 'certificate.pdf',
  ) {
    await who.open('/our-certificates/new');
    await who.submit('Upload certificate', {
      'Product or AI system': 'ShortlistIQ, all plans',
      file: { file, bytes },
    });
    const page = who.path;
    await portal.runDueJobs();
    await who.open(page);
    return page;
  }

  it('is uploaded, read in the background and listed with its days, and is no verdict', async () => {
    await owner.open('/our-certificates');
    expect(owner.text).to.include('No certificate of your own yet');
    await owner.follow('Upload certificate');
    await owner.submit('Upload certificate', {
      'Product or AI system': 'ShortlistIQ, all plans',
      file: { file: 'certificate.pdf', bytes: aCertificatePdf() },
    });
    expect(owner.text).to.include('is uploaded and is being read').and.include('The file is being read');
    expect(owner.text, 'nothing was looked for yet').not.to.include('Not found in the file');
    await portal.runDueJobs();
    await owner.follow('Look again');
    expect(owner.$('h1').text()).to.equal('AIMS 24817');
    expect(owner.text).to.include('Lumenhire B.V.').and.include('9 Mar 2028').and.include('% sure');
    expect(owner.text).to.include('every buyer checks for itself');
    for (const verdict of ['Accredited', 'Needs review', 'Not valid now', 'Look-up'])
      expect(owner.text).not.to.include(verdict);
    const file = await owner.request(owner.$('a:contains("File")').attr('href') ?? '');
    expect(file.headers.get('content-disposition')).to.match(/^attachment; filename="?certificate.pdf/);
    expect(Buffer.from(await file.arrayBuffer()).equals(aCertificatePdf())).to.equal(true);
    await owner.open('/our-certificates?search=shortlistiq');
    expect(owner.text)
      .to.include('AIMS 24817')
      .and.include('1 found')
      .and.include('9 Mar 2028, in'.slice(0, 10));
    await owner.open('/our-certificates?search=nothing-like-it');
    expect(owner.text).to.include('No certificate matches');
  });

  it('takes the organisation’s word on a field beside what was read, and shows two words given at once', async () => {
    const page = await uploaded(owner, aCertificatePdf({ decided: '1O March 2025' }));
    expect(owner.text).to.include('One field is not sure: Decision').and.include('read as “1O March 2025”');
    const other = await portal.member('responder', seller);
    await other.open(`${page}/fields/decidedOn`);
    await owner.submit('Confirm', {}, '.as-doubtful');
    expect(owner.text).to.include('Your word on “Decision” is kept').and.include('confirmed by owner');
    await other.submit('Save our word', { value: '2025-03-12' });
    expect(other.status).to.equal(409);
    expect(other.text).to.include('A colleague gave their word meanwhile').and.include('10 Mar 2025');
    await other.submit('Save our word');
    expect(other.text).to.include('12 Mar 2025').and.include('said by responder');
    await other.open(`${page}/fields/decidedOn`);
    await other.submit('Save our word', { value: '2025-02-30' });
    expect(other.status).to.equal(422);
    expect(other.text).to.include('Write a day that exists');
    await other.open(`${page}/fields/decidedOn`);
    await other.submit('Take this word back');
    expect(other.text).to.include('what was read counts again').and.include('Confirm');
    expect((await other.open(`${page}/fields/colour`)).status).to.equal(404);
  });

  it('asks only for what its kind states, and says why a day that may be two has no value', async () => {
    const page = await uploaded(owner, aCertificatePdf({ expires: '03/04/2028' }));
    expect(owner.text)
      .to.include('read as “03/04/2028”')
      .and.include('it may mean more than one thing')
      .and.not.include('0 % sure');
    expect(owner.$('#fields ~ .card-footer').text())
      .to.include('Signed by')
      .and.not.include('Type of report');
    await owner.open(`${page}/fields/expiresOn`);
    await owner.submit('Save our word', { value: '2028-04-03' });
    expect(owner.text).to.include('Gave their word on “Valid until”: 2028-04-03');
    await owner.submit('Save kind', { type: 'attestation' });
    expect(owner.$('#fields ~ .card-footer').text()).to.include('Type of report').and.not.include('Revision');
    await owner.open(`${page}/fields/periodTo`);
    await owner.submit('Save our word', { value: '2020-06-30' });
    expect(owner.text).to.include('Next report was due by').and.not.include('letter of the audit');
  });

  it('is told what it is, what it covers and what it renews, archived and restored', async () => {
    const first = await uploaded();
    await owner.submit('Save kind', { type: 'stage-1-letter' });
    expect(owner.text)
      .to.include('This reads as “Letter after stage 1 of the audit”')
      .and.include('on the word of');
    expect(owner.text, 'a history in words').to.include('Said what it is:').and.not.include('stage-1-letter');
    await owner.submit('Save', { covers: 'ShortlistIQ and TalentMap' });
    expect(owner.text).to.include('ShortlistIQ and TalentMap');
    await owner.open('/our-certificates');
    expect(owner.text, 'not called by its standard')
      .to.include('Letter after stage 1')
      .and.not.include('ISO/IEC 42001');
    await owner.open(first);
    await owner.follow('Upload its renewal');
    expect(owner.$('[name=replaces] option[selected]').text()).to.include('AIMS 24817');
    await owner.submit('Upload certificate', {
      file: {
        file: 'renewal.pdf',
        bytes: aCertificatePdf({ number: 'AIMS 30000', expires: '9 March 2031' }),
      },
    });
    await portal.runDueJobs();
    await owner.open(owner.path);
    expect(owner.text).to.include('Takes the place of').and.include('AIMS 24817');
    await owner.open(first);
    expect(owner.text).to.include('Its place was taken by').and.include('AIMS 30000');
    await owner.submit('Archive certificate');
    await owner.open('/our-certificates');
    expect(owner.text).to.include('AIMS 30000').and.not.include('AIMS 24817');
    await owner.open('/our-certificates?archived=yes');
    await owner.follow('AIMS 24817');
    await owner.submit('Restore');
    await owner.open('/our-certificates');
    expect(owner.text).to.include('2 certificates');
  });

  it('is reminded of to each member who asks for that', async () => {
    await uploaded();
    await owner.open('/our-certificates');
    expect(owner.text).to.include('You get no letters about the dates of these certificates.');
    await owner.submit('Send me letters');
    expect(owner.text).to.include('You get letters when dates of your certificates come near.');
    await owner.submit('Send me no more letters');
    expect(owner.text).to.include('You get no letters about the dates of these certificates.');
  });

  it('is read only by whoever may not change it', async () => {
    const page = await uploaded();
    const viewer = await portal.member('viewer', seller);
    await viewer.open(page);
    expect(viewer.status).to.equal(200);
    for (const words of ['Save kind', 'Archive', 'Type it', 'Upload its renewal'])
      expect(viewer.text).not.to.include(words);
  });

  it('is nobody’s but the organisation’s own', async () => {
    const page = await uploaded();
    const rival = await portal.member('owner', await addOrganisation(portal, 'Rival', ['vendor']));
    await rival.open('/our-certificates');
    expect(rival.text).to.include('No certificate of your own yet');
    for (const path of [page, `${page}/file`, `${page}/fields/holder`]) {
      expect((await rival.request(path)).status, path).to.equal(404);
      expect((await buyer.request(path)).status, path).to.equal(403);
    }
    for (const deed of ['archive', 'type', 'covers', 'fields/holder']) {
      const body = new URLSearchParams({ _csrf: rival.csrf, ...FORMS[deed] });
      expect((await rival.request(`${page}/${deed}`, { method: 'POST', body })).status, deed).to.equal(404);
    }
    await rival.open('/our-certificates/new');
    const id = page.split('/').at(-1) ?? '';
    await rival.submit('Upload certificate', {
      requestId: id,
      file: { file: 'mine.pdf', bytes: aCertificatePdf({ number: 'RIVAL' }) },
    });
    expect(rival.status, 'an id that is taken').to.equal(404);
    await owner.open(page);
    expect(owner.text).to.include('AIMS 24817').and.not.include('RIVAL');
  });

  const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    archive: {},
    type: { type: 'person' },
    covers: { covers: 'Everything' },
    'fields/holder': { value: 'Rival', seen: '' },
  };

  it('is refused where it is no document, with what was typed kept, and takes a picture', async () => {
    await owner.open('/our-certificates/new');
    await owner.submit('Upload certificate', { 'Product or AI system': 'ShortlistIQ' });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('Choose the file');
    await owner.submit('Upload certificate', { file: { file: 'c.pdf', bytes: 'MZ this is no PDF' } });
    expect(owner.status).to.equal(415);
    expect(owner.$('[name=covers]').val()).to.equal('ShortlistIQ');
    await owner.submit('Upload certificate', { file: { file: 'run.exe', bytes: 'MZ' } });
    expect(owner.status).to.equal(415);
    await uploaded(owner, aPicture(), 'scan.png');
    expect(owner.text).to.include('The file is a picture without text').and.include('Not found in the file');
    await uploaded(owner, textPdf([[{ x: 10, y: 10, size: 10, text: '<script>alert(1)</script>' }]]));
    expect(owner.html).not.to.include('<script>alert(1)');
  });
});
