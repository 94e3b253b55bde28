import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture, registerVendor, uploadCertificate } from './documents.js';

describe('What became of a certificate', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let vendor: string;
  let page: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    vendor = await registerVendor(mara);
    page = await uploadCertificate(mara, vendor, aCertificatePdf());
    await portal.runDueJobs();
  });
  afterEach(() => portal.close());

  const verdict = () => mara.$('.as-page-header .as-pill').first().text().trim();
  async function write(kind: string, typed: Record<string, string | { file: string; bytes: Buffer }>) {
    await mara.open(`${page}/life/new?kind=${kind}`);
    await mara.submit('Write down', typed);
  }
  async function look(subject: 'accreditation' | 'certificate', place: number) {
    await mara.open(`${page}/look-ups/new?place=${place}`);
    await mara.submit('Record look-up', {
      answer: 'match',
      subject,
      'Accredited since': subject === 'accreditation' ? '2024-06-03' : '',
    });
  }

  it('is a suspension that takes it out of credit, with its letter, until it is written down as in force again', async () => {
    await look('accreditation', 0);
    await look('certificate', 1);
    await write('surveillance', {
      outcome: 'passed',
      'Day of the audit': '2026-03-05',
      source: 'Report 2026',
    });
    expect(verdict()).to.equal('Accredited, verified');
    await write('suspension', {
      'Suspended from': '2026-11-15',
      source: 'Letter of Aldgate of 14 November',
      note: 'Two majors were left open.',
      file: { file: 'letter.png', bytes: aPicture() },
    });
    expect(mara.text).to.include('Written down: suspension.');
    expect(verdict()).to.equal('Not valid now');
    expect(mara.text).to.include('Letter of Aldgate of 14 November, written down by Mara Olsen');
    expect(mara.text).to.include('Two majors were left open.');
    const letter = mara.$('#life a:contains("letter.png")').attr('href') ?? '';
    expect((await mara.request(letter)).status).to.equal(200);
    await mara.open('/certificates');
    expect(mara.html).to.include('as-bar-suspended"');
    expect(mara.text).to.include('suspended from 15 Nov 2026');

    await write('restoration', { 'In force again from': '2026-11-20', source: 'Telephone, Aldgate' });
    expect(verdict()).to.equal('Accredited, verified');
    await portal.runDueJobs();
    await mara.open(page);
    expect(mara.text).to.include('Wrote down: suspended, 15 Nov 2026 (Letter of Aldgate of 14 November)');
  });

  it('is told before it begins, where a suspension is announced for a day to come', async () => {
    await write('suspension', { 'Suspended from': '2027-01-15', source: 'Letter of Aldgate' });
    const announced = () => mara.$('.as-page-header .as-pill').text();
    expect(announced()).to.include('Suspension from 15 Jan 2027');
    expect(mara.$('#life .as-pill').last().text()).to.include('Suspension announced');
    await mara.open(mara.$('#life a:contains("Take back")').attr('href') ?? '');
    await mara.submit('Take back', { reason: 'Called off.' });
    expect(announced()).not.to.include('Suspension');
  });

  it('is taken back with a reason where it was wrong, and stays to be read', async () => {
    await write('withdrawal', { 'Withdrawn from': '2026-11-01', source: 'Directory' });
    expect(verdict()).to.equal('Not valid now');
    await mara.open(mara.$('#life a:contains("Take back")').attr('href') ?? '');
    const form = mara.path;
    await mara.submit('Take back', { reason: '' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Write why it is wrong.');
    await mara.submit('Take back', { reason: 'Another company of the group.' });
    expect(mara.text).to.include('Taken back by Mara Olsen').and.include('Another company of the group.');
    expect(verdict()).not.to.equal('Not valid now');
    await mara.open(form);
    await mara.submit('Take back', { reason: 'Once more.' });
    expect(mara.text).to.include('Somebody had taken it back before.');
    expect(mara.text).not.to.include('Once more.');
  });

  it('is the audits of its cycle, which checks and reminders are counted from', async () => {
    const row = (label: string) =>
      mara.$(`#life tr:contains("${label}")`).first().text().replace(/\s+/g, ' ').trim();
    await mara.open(page);
    expect(row('First surveillance')).to.include('10 Mar 2026').and.include('Overdue');
    await write('surveillance', {
      outcome: 'passed-with-findings',
      'Day of the audit': '2026-03-05',
      source: 'Audit report',
    });
    expect(row('First surveillance')).to.include('Held').and.include('passed with findings');
    expect(mara.text).to.include('5 Mar 2027');
    await write('surveillance', { outcome: 'not-held', 'Day of the audit': '2026-11-10', source: 'Aldgate' });
    expect(mara.text).to.include(
      'The surveillance of 10 Nov 2026 was not held (Aldgate, written down by Mara Olsen)',
    );
    expect(verdict()).to.equal('Needs review');
  });

  it('keeps what was typed where it is refused, and is written down once however often it is posted', async () => {
    await write('restoration', { 'In force again from': '2026-11-01', source: 'Aldgate' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Nothing is written down that it was suspended or withdrawn');
    expect(mara.$('[name=source]').val()).to.equal('Aldgate');
    await mara.open(`${page}/life/new?kind=suspension`);
    const body = () => {
      const form = new FormData();
      const requestId = String(mara.$('[name=requestId]').val());
      const fields = { _csrf: mara.csrf, requestId, kind: 'suspension', on: '2026-11-02', source: 'Aldgate' };
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return form;
    };
    for (let times = 0; times < 2; times += 1)
      expect((await mara.request(mara.path, { method: 'POST', body: body() })).status).to.equal(303);
    await mara.open(page);
    expect(mara.$('#life a:contains("Take back")')).to.have.length(1);
  });

  it('is reminded of by nobody while that pauses, for a reason all can read', async () => {
    await mara.open(page);
    await mara.follow('Pause reminders…');
    await mara.submit('Pause reminders', { Until: '2020-01-01', Why: 'The audit is agreed for January.' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Write a day that is still to come.');
    await mara.submit('Pause reminders', { Until: '2027-01-31', Why: 'The audit is agreed for January.' });
    expect(mara.text).to.include('Nobody is reminded of its dates until 31 Jan 2027.');
    const viewer = await portal.member('viewer');
    await viewer.open(page);
    expect(viewer.text)
      .to.include('Reminders pause until 31 Jan 2027, on the word of Mara Olsen: The audit is agreed')
      .and.not.include('Remind again');
    await mara.submit('Remind again');
    expect(mara.text).to.include('Its reminders go on.').and.not.include('Reminders pause until');
  });

  it('asks for everything an audit has to say at once', async () => {
    await write('surveillance', { 'Day of the audit': '', source: '' });
    expect(mara.status).to.equal(422);
    for (const fault of [
      'Choose what came of the audit.',
      'Write the day.',
      'Write where this is known from.',
    ])
      expect(mara.text.split(fault)).to.have.length(3);
  });

  it('is open to nobody who may only read', async () => {
    await write('suspension', { 'Suspended from': '2026-11-02', source: 'Aldgate' });
    const form = mara.$('#life a:contains("Take back")').attr('href') ?? '';
    const viewer = await portal.member('viewer');
    await viewer.open(page);
    expect(viewer.text).to.include('no end named').and.not.include('Take back');
    for (const address of [`${page}/life/new`, form]) {
      await viewer.open(address);
      expect(viewer.status).to.equal(403);
    }
  });
});
