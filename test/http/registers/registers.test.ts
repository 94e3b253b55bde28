import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture, registerVendor, uploadCertificate } from '../certificates/documents.js';

const BODY = '/registers/certification-bodies/nordhaus-gmbh';
const ACCREDITATION = '/registers/accreditations/nordhaus-gmbh~UKAS~iso-iec-42001';
const SOURCE = { Source: 'https://directory.example/nordhaus' };

describe('The registers of an organisation', () => {
  let portal: TestPortal;
  let mara: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
  });
  afterEach(() => portal.close());

  async function addNordhaus(): Promise<void> {
    await mara.open('/registers/new/certification-bodies');
    await mara.submit('Add certification body', { Name: 'Nordhaus GmbH', Country: 'de', ...SOURCE });
    await mara.follow('Add an accreditation');
    await mara.submit('Add accreditation', {
      accreditationBody: 'UKAS',
      status: 'documented',
      'Accredited since': '2025-02-01',
      ...SOURCE,
    });
  }
  const upload = async (list: string, content: string) => {
    await mara.open(`/registers/import?list=${list}`);
    await mara.submit('Look at the file', { file: { file: 'bodies.csv', bytes: content } });
  };

  it('are browsed by list, searched, filtered and sorted, with the honesty of what is shipped', async () => {
    await mara.open('/registers');
    for (const words of [
      '27 certification bodies',
      '48 accreditation bodies',
      'alone they never make a certificate verified',
      '1–25 of 27',
    ])
      expect(mara.text, words).to.include(words);
    await mara.submit('Find', { search: 'schellman' });
    expect(mara.text).to.include('Schellman').and.not.include('A-LIGN');
    await mara.open('/registers?list=accreditation-bodies&arrangement=signatory');
    expect(mara.$('tbody tr').length).to.be.greaterThan(0);
    await mara.open('/registers?list=accreditations&sort=-name');
    expect(mara.$('tbody th').eq(1).text()).to.include('TÜV');
    await mara.open('/registers?search=nobody-of-that-name');
    expect(mara.text).to.include('proves nothing about it');
    await mara.open('/registers/certification-bodies/schellman');
    expect(mara.text).to.include('Who accredits it').and.include('No certificate in use names it');
    await mara.open('/registers/accreditations/schellman~ANAB~iso-iec-42001');
    expect(mara.text).to.include('Schellman and risk3sixty, article of 7 April 2025');
    for (const path of [
      '/registers/nowhere/x',
      '/registers/certification-bodies/nobody',
      '/registers/new/nowhere',
    ])
      expect((await mara.open(path)).status, path).to.equal(404);
  });

  it('take an own entry, correct it, tell its history, and go back', async () => {
    await addNordhaus();
    expect(mara.path).to.equal(ACCREDITATION);
    expect(mara.text).to.include('Nordhaus GmbH, by UKAS').and.include('Added by you');
    await mara.follow('Change');
    await mara.submit('Save changes', { status: 'suspended' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('goes with that status');
    await mara.submit('Save changes', { 'Suspended, reduced or withdrawn on': '2026-03-01' });
    expect(mara.text).to.include('Your word is kept').and.include('Suspended');
    expect(mara.$('.as-register-history > li').length).to.equal(2);
    await mara.submit('Put back what stood before');
    expect(mara.text).to.include('It stands again as it did before').and.not.include('1 Mar 2026Lift');
    expect(mara.$('.as-register-history > li').length).to.equal(3);
    await mara.open('/registers?list=accreditations&origin=own');
    expect(mara.$('tbody tr').length).to.equal(1);
  });

  it('show both versions where two write the same entry, and lose neither', async () => {
    await addNordhaus();
    const mine = await portal.member('manager');
    await mine.open(`${ACCREDITATION}/change`);
    await mara.open(`${ACCREDITATION}/change`);
    await mara.submit('Save changes', { Number: '0001' });
    await mine.submit('Save changes', { Number: '0002' });
    expect(mine.status).to.equal(409);
    expect(mine.text).to.include('0001').and.include('0002');
    await mine.submit('Keep mine');
    expect(mine.text).to.include('0002');
    expect(mine.$('.as-register-history > li').length).to.equal(3);
  });

  it('are retired and restored behind a second look, and only as they were seen', async () => {
    await addNordhaus();
    await mara.open(BODY);
    await mara.submit('Retire');
    expect(mara.text).to.include('Retired. It counts for no certificate any more');
    await mara.open('/registers?list=accreditations');
    expect(mara.text).to.include('Its certification body is not in the register any more');
    await mara.open(`${BODY}/change`);
    expect(mara.text).to.include('A retired entry is restored before it is changed');
    await mara.submit('Restore');
    expect(mara.text).to.include('Restored. It counts again');
    const stale = { method: 'POST', body: new URLSearchParams({ _csrf: mara.csrf, revision: '1' }) };
    expect((await mara.request(`${BODY}/retire`, stale)).status).to.equal(409);
  });

  it('make a certificate verified by a check in the directory, with its capture, and say what came of it', async () => {
    const vendor = await registerVendor(mara);
    const page = await uploadCertificate(mara, vendor, aCertificatePdf());
    await portal.runDueJobs();
    await mara.open('/registers/new/certification-bodies');
    await mara.submit('Add certification body', {
      Name: 'Aldgate Certification Ltd',
      Country: 'GB',
      ...SOURCE,
    });
    await mara.follow('Add an accreditation');
    await mara.submit('Add accreditation', { accreditationBody: 'UKAS', status: 'documented', ...SOURCE });
    await mara.follow('Check the directory');
    expect(mara.text).to.include('Search there for Aldgate Certification Ltd');
    await mara.submit('Record check', {
      answer: 'match',
      'Accredited since': '2024-11-05',
      file: { file: 'seen.png', bytes: aPicture() },
    });
    expect(mara.text).to.include(
      'Your check in Directory of United Kingdom Accreditation Service is kept: matches',
    );
    expect(mara.text).to.include('found what does not stand here yet');
    const capture = await mara.request(mara.$('a:contains("capture")').attr('href') ?? '');
    expect(capture.headers.get('content-disposition')).to.include('seen.png');
    await mara.follow('Write it into the entry');
    await mara.submit('Save changes');
    expect(mara.text).to.include('5 Nov 2024').and.not.include('found what does not stand here yet');
    await mara.open(`${page}/look-ups/new?place=1`);
    await mara.submit('Record look-up', { answer: 'match', subject: 'certificate' });
    expect(mara.$('.as-page-header .as-pill').first().text().trim()).to.equal('Accredited, verified');
    expect(mara.text).to.include('Directory of United Kingdom Accreditation Service');
    await mara.open('/registers/certification-bodies/aldgate-certification-ltd');
    expect(mara.text).to.include('Our certificates').and.include('Accredited, verified');
  });

  it('come in from a file that is looked at first, row by row, and go out as they can come back', async () => {
    await upload(
      'certification-bodies',
      'Id;Name;Country;Source\r\n;Nordhaus GmbH;DE;A letter\r\nschellman;Schellman Compliance, LLC;CA;A letter\r\n;B.V.;NL;x\r\ndnv;DNV;NO;\r\n',
    );
    for (const words of [
      'New 1',
      'Changes 1',
      'Not taken 1',
      'As it is 1',
      'no name by itself',
      '1 entry will be added',
    ])
      expect(mara.text.replace(/\s+/g, ' '), words).to.include(words);
    const preview = mara.path;
    await mara.open('/registers?origin=own');
    expect(mara.$('tbody tr')).to.have.length(0);
    await mara.open(preview);
    await mara.submit('Write 2 entries');
    expect(mara.text).to.include('1 added and 1 changed among certification bodies; 1 row was not taken');
    const refused = await mara.request(mara.$('a:contains("These rows as CSV")').attr('href') ?? '');
    expect(await refused.text())
      .to.include('no name by itself')
      .and.include('B.V.');
    await mara.open(BODY);
    expect(mara.text).to.include('Brought in from a file');
    const csv = await (await mara.request('/registers/export/certification-bodies')).text();
    expect(csv).to.include('nordhaus-gmbh,Nordhaus GmbH,,DE,A letter,');
    await upload('certification-bodies', csv);
    expect(mara.text).to.include('As it is').and.not.include('Write');
    await upload('certification-bodies', 'Country\r\nDE\r\n');
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('No column is called “Name”');
    const template = await (await mara.request('/registers/template/accreditations')).text();
    expect(template).to.include('Certification body,Accredited by,Standard');
  });

  it('are read by viewers, who are told who changes them, and by nobody of another organisation', async () => {
    await addNordhaus();
    const marta = await portal.member('viewer');
    await marta.open('/registers');
    expect(marta.text).to.include('Owners and managers of your organisation add to these registers');
    expect(marta.text).to.not.include('Import');
    await marta.open(BODY);
    expect(marta.status).to.equal(200);
    expect(marta.$('main form')).to.have.length(0);
    expect((await marta.open(`${BODY}/change`)).status).to.equal(403);
    const assessor = await portal.member('assessor');
    await assessor.open(ACCREDITATION);
    expect(assessor.text).to.include('Check the directory').and.not.include('Retire');
  });
});
