import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, registerVendor, uploadCertificate } from './documents.js';

describe('A word on a check', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let page: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    page = await uploadCertificate(mara, await registerVendor(mara), aCertificatePdf());
    await portal.runDueJobs();
    await mara.open(`${page}/checks`);
  });
  afterEach(() => portal.close());

  const line = (id: string) =>
    mara
      .$('.as-check-group li')
      .filter((_, item) => mara.$(item).find('code').first().text() === id)
      .text()
      .replace(/\s+/g, ' ');

  it('is given with a reason, stands beside what the check comes to by itself, and can be taken back', async () => {
    expect(line('FACE-16')).to.include('are not read').and.include('Give your word');
    await mara.open(`${page}/checks/FACE-16`);
    expect(mara.text).to.include('Marks are pictures and are not read.');
    await mara.submit('Save word', { holds: 'yes', Why: '' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Write why');
    await mara.submit('Save word', { holds: 'yes', Why: 'Only the mark of UKAS is shown.' });
    expect(mara.text).to.include('Your word on FACE-16 is kept');
    expect(line('FACE-16'))
      .to.include('Mara Olsen looked at it and says that it holds: Only the mark of UKAS is shown.')
      .and.include('By itself: cannot tell.');
    await portal.runDueJobs();
    await mara.open('/audit');
    expect(mara.text).to.include('Gave their word on check FACE-16');

    await mara.open(`${page}/checks/FACE-16`);
    await mara.submit('Take this word back');
    expect(mara.text).to.include('Your word on FACE-16 is taken back');
    await mara.open(`${page}/checks`);
    expect(line('FACE-16')).to.include('are not read').and.not.include('Mara Olsen');
  });

  it('counts no more once the field it was said of is corrected', async () => {
    await mara.open(`${page}/checks/CB-07`);
    await mara.submit('Save word', { holds: 'no', Why: 'The vendor named it as its adviser.' });
    expect(line('CB-07')).to.include('Mara Olsen looked at it and says that it does not hold');
    await mara.open(`${page}/fields/certificationBody`);
    await mara.submit('Save my word', { 'Certification body': 'Other Certification Ltd' });
    await mara.open(`${page}/checks`);
    expect(line('CB-07')).to.include('is not on a certificate').and.not.include('says that it does not hold');
  });

  it('is asked of no check that something else settles', async () => {
    for (const check of ['CB-10', 'STAT-01', 'FACE-01', 'DOC-01', 'NO-99']) {
      expect(line(check)).not.to.include('Give your word');
      expect((await mara.request(`${page}/checks/${check}`)).status).to.equal(404);
    }
  });
});
