import { expect } from 'chai';
import { addDays, DAY, dayIn } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import { NO_CONTRACT } from '#domain/vendors/vendor.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { answerMost, at, type Sent, sendFirstLook } from '../respond/sent.js';

const LICENCE = { file: 'licence.pdf', bytes: '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF' };

describe('Home, for each who comes home', () => {
  let portal: TestPortal;
  let sent: Sent;
  before(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    const sanne = await sent.respondent();
    await answerMost(sanne, sent);
    await sanne.submit('Upload document', { file: LICENCE }, at('data-provenance'));
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await sanne.submit(
      'Save answer',
      { 'not-applicable': 'yes', reason: 'It decides nothing.' },
      at('human-oversight'),
    );
    await sanne.submit('Save answer', { text: 'It could rank a group lower.' }, at('worst-harm'));
    const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
    const given = { name: 'Sanne de Wit', title: 'Head of trust' };
    expect(await portal.services.answering.submit(guest, given)).to.deep.equal({ outcome: 'submitted' });
    const endsOn = addDays(dayIn('Europe/Amsterdam', portal.now()), 60);
    const contract = { ...NO_CONTRACT, endsOn, noticeDays: 30 };
    await portal.services.vendors.register(
      sent.buyer,
      bareVendor({ name: 'Oakline Analytics', criticality: 'low', contract }),
    );
  });
  after(() => portal.close());

  const homeOf = async (role: 'owner' | 'manager' | 'assessor' | 'viewer', path = '/'): Promise<Visitor> =>
    (await portal.member(role)).open(path);

  it('leads a manager from answers that wait to their review', async () => {
    portal.pass(2 * DAY);
    const ines = await homeOf('manager');
    const row = ines.$('.as-waiting tbody tr').first();
    expect(row.text())
      .to.include('Answers')
      .and.include('Lumenhire B.V. · ShortlistIQ')
      .and.include('2 days');
    expect(row.find('.as-band').text()).to.match(/[A-D]/);
    expect(ines.text).to.include('Register vendor').and.include('Send questionnaire');
    await ines.open(row.find('a.btn').attr('href') ?? '');
    expect([ines.status, ines.path]).to.deep.equal([200, `/assessments/${sent.id}/review`]);
  });

  it('shows an assessor their own findings first, and no deed they may not do', async () => {
    const assessor = await portal.member('assessor');
    const owners = await portal.services.findings.owners(sent.buyer);
    const mine = owners.find(({ name }) => name.startsWith('assessor'));
    await portal.services.reviews.start(sent.buyer, sent.id);
    await portal.services.findings.raise(sent.buyer, sent.id, {
      requestId: 'home-finding',
      question: 'named-owner' as QuestionId,
      severity: 'critical',
      title: 'No record of consent',
      detail: '',
      ownerId: mine?.id ?? null,
      dueOn: addDays(dayIn('Europe/Amsterdam', portal.now()), -3),
    });
    await assessor.open('/');
    expect(assessor.$('.as-waiting tbody tr').first().text())
      .to.include('No record of consent')
      .and.include('3 days');
    expect(assessor.text).not.to.include('Send questionnaire');
    const other = await homeOf('assessor');
    expect(other.$('.as-waiting').text()).not.to.include('No record of consent');
    expect(other.text).to.include('Risky now').and.include('No record of consent');
  });

  it('shows a viewer where things stand, and nothing to do', async () => {
    const viewer = await homeOf('viewer');
    expect(viewer.status).to.equal(200);
    expect(viewer.text).not.to.include('Waits for you').and.not.include('Register vendor');
    expect(viewer.text).to.include('Vendors by band').and.include('Risky now').and.include('Ends next');
    expect(viewer.$('.as-heat tbody tr').text()).to.include('Lumenhire B.V.').and.include('ShortlistIQ');
  });

  it('draws what ends, with its sentence and the same as a table', async () => {
    const ines = await homeOf('manager');
    const drawing = ines.$('svg[role=img][aria-label*="ahead"]');
    expect(drawing.attr('aria-label'))
      .to.include('end of contract of Oakline Analytics')
      .and.include('in 58 days');
    const table = drawing.closest('.card').find('details table');
    expect(table.find('tbody tr').text()).to.include('Oakline Analytics').and.include('in 58 days');
  });

  it('leads from the portfolio’s matrix to the vendors in it', async () => {
    const ines = await homeOf('manager', '/portfolio');
    const letter = ines.$('.as-heat-total').last().text().trim().charAt(0);
    await ines.open(ines.$(`.as-matrix a[aria-label*="criticality high"]`).first().attr('href') ?? '');
    expect(ines.path).to.match(/^\/vendors\?criticality=high&band=[A-D]$/);
    expect(ines.text).to.include('Lumenhire B.V.').and.not.include('Oakline Analytics');
    await ines.open('/vendors?band=none');
    expect(ines.text).to.include('Oakline Analytics').and.include('Not scored');
    expect(ines.text).not.to.include('Lumenhire B.V.');
    expect(letter).to.match(/[A-D]/);
  });

  it('turns the heat map from themes to the sections of a questionnaire, and takes no other word', async () => {
    const ines = await homeOf('manager', '/portfolio');
    expect(ines.$('.as-heat-upright, .as-heat').not('.as-matrix').find('thead').text()).to.include(
      'Leadership',
    );
    // Of the frameworks the one that most were asked about is shown, and none nobody asks about is offered.
    expect(ines.$('option[selected]').text()).to.include('Themes of ISO/IEC 42001');
    expect(ines.text).to.not.include('Themes of ISO/IEC 27001');
    await ines.open('/portfolio?by=questionnaire.microsoft-sspa-section-k');
    expect(ines.$('option[selected]').text()).to.include('Sections of Microsoft SSPA');
    await ines.open('/portfolio?by=ai-vendor-first-look');
    expect(ines.text).to.include('By section of First look at an AI vendor');
    const cell = ines.$('.as-heat').not('.as-matrix').find('tbody td a').first();
    await ines.open(cell.attr('href')?.split('#')[0] ?? '');
    expect(ines.path).to.equal(`/assessments/${sent.id}/score`);
    for (const odd of ['/portfolio?by=%3Cscript%3E', '/portfolio?by=a&by=b', '/portfolio?page=-1']) {
      await ines.open(odd);
      expect([ines.status, ines.html.includes('<script>')], odd).to.deep.equal([200, false]);
    }
    await ines.open('/portfolio?page=99');
    expect(ines.text).to.include('past the end');
    await ines.open('/portfolio?by=iso-iec-42001-vendor-assessment');
    expect(ines.text).to.include('Nothing is scored yet');
  });

  it('finds what is overdue in the list of assessments, and only that', async () => {
    const buyer = sent.buyer;
    const [vendor] = (
      await portal.services.vendors.list(buyer, { search: 'Lumenhire', page: 1, sort: 'name' })
    ).items;
    const [aiSystem] = vendor?.aiSystems ?? [];
    await portal.services.assessments.send(buyer, {
      requestId: 'late-one',
      aiSystemId: aiSystem?.id ?? ('' as never),
      questionnaireId: 'ai-vendor-first-look',
      version: 1,
      contactName: 'Sanne de Wit',
      contactEmail: 'sanne.dewit@lumenhire.example',
      dueOn: addDays(dayIn('Europe/Amsterdam', portal.now()), 1),
      message: '',
    });
    const ines = await homeOf('manager');
    expect(ines.text).to.include('Due soon').and.include('tomorrow');
    portal.pass(3 * DAY);
    const later = await homeOf('manager');
    expect(later.$('.as-waiting tbody tr').first().text()).to.include('Overdue').and.include('2 days');
    await later.open('/assessments?late=yes');
    expect(later.$('tbody tr').length).to.equal(1);
    expect(later.text).to.include('1 assessment overdue');
  });
});

describe('Home in a fresh organisation', () => {
  it('says what to do first, and each step goes once it is done', async () => {
    const portal = await startTestPortal();
    const mara = await portal.setUp();
    await mara.open('/');
    expect(mara.text)
      .to.include('First steps')
      .and.include('Register the first vendor')
      .and.include('Invite a colleague');
    await mara.follow('Register the first vendor');
    await mara.submit('Register vendor', { Name: 'Lumenhire B.V.', criticality: 'high' });
    await mara.open('/');
    expect(mara.text).not.to.include('Register the first vendor');
    await mara.follow('Add an AI system for Lumenhire B.V.');
    expect(mara.status).to.equal(200);
    await mara.open('/portfolio');
    expect(mara.text).to.include('1 vendor').and.include('Nothing is scored yet');
    await portal.close();
  });
});
