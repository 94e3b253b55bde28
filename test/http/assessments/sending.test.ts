import { expect } from 'chai';
import { DAY, MINUTE } from '#domain/dates.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

/** The version these stories send, as the form names it. */
const FIRST_LOOK = 'ai-vendor-first-look@1';

describe('Sending a questionnaire', () => {
  let portal: TestPortal;
  let mara: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    await mara.open('/vendors/new');
    await mara.submit('Register vendor', {
      Name: 'Lumenhire B.V.',
      'Contact 1': 'Sanne de Wit',
      'E-mail address of contact 1': 'sanne@lumenhire.example',
    });
    await mara.follow('Add an AI system');
    await mara.submit('Add AI system', { Name: 'ShortlistIQ' });
  });
  afterEach(() => portal.close());

  async function send(more: Record<string, string> = {}): Promise<string> {
    await mara.open('/assessments/new');
    await mara.follow('Send questionnaire about ShortlistIQ');
    await mara.submit('Send questionnaire', { questionnaire: FIRST_LOOK, ...more });
    return mara.path;
  }

  it('starts from whom it is about, fills in the usual, and says what happened', async () => {
    await mara.open('/');
    await mara.follow('Send questionnaire');
    expect(mara.text).to.include('Whom do you want to ask?').and.include('ShortlistIQ');
    await mara.follow('Send questionnaire about ShortlistIQ');
    expect(mara.$('[name=contactName]').val()).to.equal('Sanne de Wit');
    expect(mara.$('[name=dueOn]').val()).to.equal('2026-12-12');
    await mara.submit('Send questionnaire', { questionnaire: FIRST_LOOK, Message: 'We renew in June.' });
    expect(mara.path).to.match(/^\/assessments\/[0-9a-f-]{36}$/);
    expect(mara.text).to.include('Questionnaire sent to Sanne de Wit.');
    expect(mara.text).to.include('0 of 9 answered').and.include('We renew in June.');
    expect(mara.text).to.include('Sat 12 Dec 2026, in 21 days');
  });

  it('shows how far the letter got and what happened when', async () => {
    const page = await send();
    await portal.runDueJobs();
    await mara.open(page);
    expect(mara.text).to.include('Invitation with the link');
    expect(mara.text).to.include('Captured, not sent').and.include('No mail server is set up here');
    expect(mara.text).to.include(
      'Sent the questionnaire “First look at an AI vendor” to sanne@lumenhire.example',
    );
  });

  it('sends once, however often the same form is posted', async () => {
    await mara.open('/assessments/new');
    await mara.follow('Send questionnaire about ShortlistIQ');
    const fields: Record<string, string> = {};
    for (const { name, value } of mara.$('main form').serializeArray()) fields[name] = value;
    const body = () => new URLSearchParams({ ...fields, questionnaire: FIRST_LOOK });
    const [first, second] = await Promise.all([
      mara.request(mara.path, { method: 'POST', body: body() }),
      mara.request(mara.path, { method: 'POST', body: body() }),
    ]);
    expect([first?.status, second?.status]).to.deep.equal([303, 303]);
    expect(first?.headers.get('location')).to.equal(second?.headers.get('location'));
    await mara.open('/assessments');
    expect(mara.text).to.include('1 assessment ');
    await portal.runDueJobs();
    expect(await portal.services.mailbox.list()).to.have.length(1);
  });

  it('takes today as the due day but no day that is over in the organisation’s time zone', async () => {
    portal.pass(14.5 * 60 * 60 * 1000);
    await mara.open('/assessments/new');
    await mara.follow('Send questionnaire about ShortlistIQ');
    await mara.submit('Send questionnaire', {
      questionnaire: FIRST_LOOK,
      Due: '2026-11-21',
      Message: 'kept',
    });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('This day is over. Choose today or a later day.');
    expect(mara.$('textarea').text().trim()).to.equal('kept');
    await mara.submit('Send questionnaire', { Due: '2026-11-22' });
    expect(mara.status).to.equal(200);
    expect(mara.text).to.include('Sun 22 Nov 2026, today');
  });

  it('asks for all that is missing at once', async () => {
    await mara.open('/assessments/new');
    await mara.follow('Send questionnaire about ShortlistIQ');
    const number = mara.$('[name=requestId]').val();
    await mara.submit('Send questionnaire', { Name: '', 'E-mail address': 'nobody', Due: '' });
    expect(mara.status).to.equal(422);
    expect(mara.$('.as-error-summary li')).to.have.length(4);
    expect(mara.$('[name=requestId]').val()).to.equal(number);
  });

  it('shows the link to copy on request only, and a new one ends it', async () => {
    const page = await send();
    await mara.submit('Show link to copy');
    const first = String(mara.$('#as-link').val());
    expect(first).to.match(/^http:\/\/127\.0\.0\.1:\d+\/invitations\/[\w-]{27,}$/);
    expect(mara.headers.get('cache-control')).to.equal('no-store');
    await mara.open(page);
    expect(mara.html).not.to.include(first);

    await mara.submit('Replace link');
    expect(mara.text).to.include('The link is replaced.');
    expect(mara.text).to.include('Replaced the vendor’s link').and.include('new link not opened yet');
    expect(mara.$('.as-table tbody tr')).to.have.length(2);
    expect((await portal.visitor().open(new URL(first).pathname)).status).to.equal(410);
    await mara.submit('Show link to copy');
    expect((await portal.visitor().open(new URL(String(mara.$('#as-link').val())).pathname)).status).to.equal(
      200,
    );
  });

  it('tells the vendor and the buyer the same last day of the link', async () => {
    const page = await send({ Due: '2026-12-04' });
    await portal.runDueJobs();
    await mara.open(page);
    const said = /until (\d+ \w+ \d{4})/.exec(mara.text)?.[1] ?? 'none';
    const [letter] = await portal.services.mailbox.list();
    expect(letter?.text.replace(/\s+/g, ' ')).to.include(`until ${said};`);
    await mara.submit('Show link to copy');
    const sanne = portal.visitor();
    await sanne.open(new URL(String(mara.$('#as-link').val())).pathname);
    expect(sanne.text).to.include(`until ${said}`);
  });

  it('writes down who saw the link, once in a minute', async () => {
    const page = await send();
    const shown = () => mara.text.split('Showed the vendor’s link').length - 1;
    await mara.submit('Show link to copy');
    await mara.open(page);
    await mara.submit('Show link to copy');
    expect(shown()).to.equal(1);
    portal.pass(2 * MINUTE);
    await mara.open(page);
    await mara.submit('Show link to copy');
    expect(shown()).to.equal(2);
  });

  it('can be withdrawn, which ends the link and every button', async () => {
    await send();
    await mara.submit('Show link to copy');
    const link = new URL(String(mara.$('#as-link').val())).pathname;
    await mara.follow('Withdraw questionnaire');
    await mara.submit('Withdraw questionnaire', { Reason: '' });
    expect(mara.status).to.equal(422);
    await mara.submit('Withdraw questionnaire', { Reason: 'We buy from somebody else.' });
    expect(mara.text).to.include('The questionnaire is withdrawn.').and.include('Withdrew the questionnaire');
    expect(mara.$('main form')).to.have.length(0);
    expect((await portal.visitor().open(link)).status).to.equal(410);
  });

  it('gets another due date, another contact, a reminder a day and a pause, each shown on its page', async () => {
    const page = await send({ Due: '2026-11-25' });
    await mara.follow('Change due date');
    await mara.submit('Change due date', { Due: '2026-11-20' });
    expect(mara.status).to.equal(422);
    await mara.submit('Change due date', { Due: '2026-12-04' });
    expect(mara.text).to.include('The due date is 4 Dec 2026 now.').and.include('New due date');
    const other = await portal.member('manager');
    await other.open(`${page}/due-date`);
    await mara.open(`${page}/due-date`);
    await other.submit('Change due date', { Due: '2026-12-07' });
    await mara.submit('Change due date', { Due: '2026-12-05' });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('7 Dec 2026').and.include('5 Dec 2026').and.include('Nothing is lost');
    await mara.submit('Change due date');
    expect(mara.text).to.include('The due date is 5 Dec 2026 now.');

    await mara.submit('Remind now');
    expect(mara.text).to.include('A reminder goes to').and.include('Planned');
    expect(mara.$('button').text()).not.to.include('Remind now');
    await mara.submit('Pause reminders');
    expect(mara.text).to.include('gets no reminder until you resume');
    await mara.submit('Resume reminders');
    await mara.follow('Change contact');
    await mara.submit('Change contact and send invitation', { Name: 'Bo', 'E-mail address': 'nobody' });
    expect(mara.status).to.equal(422);
    await mara.submit('Change contact and send invitation', {
      Name: 'Bo',
      'E-mail address': 'bo@lumenhire.example',
    });
    expect(mara.text).to.include('Bo answers from now on').and.include('to Bo, bo@lumenhire.example');
    await mara.submit('Send invitation again');
    expect(mara.text).to.include('The invitation goes to Bo once more');
    await mara.submit('Close link');
    expect(mara.text).to.include('The link is closed.');
  });

  it('ends when its link does, and a new due date opens it again', async () => {
    const page = await send({ Due: '2026-11-25' });
    portal.pass(40 * DAY);
    await portal.runDueJobs();
    const henrik = await portal.member('manager');
    await henrik.open(page);
    expect(henrik.text).to.include('Ended unanswered');
    await henrik.follow('Set a new due date');
    await henrik.submit('Open it again');
    expect(henrik.text).to.include('Sent').and.not.include('Ended unanswered');
  });

  it('is reminded of on the days the organisation chooses', async () => {
    await mara.open('/assessments');
    await mara.follow('Days of reminders');
    expect(mara.$('[name=before]').val()).to.equal('7, 2');
    await mara.submit('Save days', { before: 'often', after: '99' });
    expect(mara.status).to.equal(422);
    await mara.submit('Save days', { before: '5', after: '' });
    expect(mara.text).to.include('Questionnaires sent from now on');
    await send({ Due: '2026-12-12' });
    expect(mara.text).to.include('on 7 Dec 2026');
  });

  it('is listed by state, found by name, and overdue once its day has passed', async () => {
    await send({ Due: '2026-11-23' });
    await mara.open('/');
    expect(mara.text).to.include('Due soon').and.include('in 2 days');
    portal.pass(4 * DAY);
    const henrik = await portal.member('manager');
    await henrik.open('/');
    expect(henrik.text).to.include('Overdue').and.include('2 days');
    await henrik.open('/assessments');
    expect(henrik.text).to.include('2 days overdue').and.include('All 1').and.include('Sent 1');
    await henrik.open('/assessments?state=submitted&search=short');
    expect(henrik.text).to.include('No assessment in the state “Submitted” found for “short”');
    await henrik.follow('Clear filters');
    await henrik.submit('Find', { search: 'shortlist' });
    expect(henrik.$('tbody tr')).to.have.length(1);
    await henrik.follow('Due');
    expect(henrik.path).to.equal('/assessments?search=shortlist&sort=due');
    await henrik.follow('Sort by last change');
    expect(henrik.path).to.equal('/assessments?search=shortlist');
  });

  it('belongs to owners and managers; others see without a button', async () => {
    const page = await send();
    const temi = await portal.member('assessor');
    await temi.open(page);
    expect(temi.status).to.equal(200);
    expect(temi.$('main form, main .btn')).to.have.length(0);
    for (const deed of ['link', 'link/replace', 'cancel']) {
      const body = new URLSearchParams({ _csrf: temi.csrf });
      expect((await temi.request(`${page}/${deed}`, { method: 'POST', body })).status).to.equal(403);
    }
    expect((await temi.open(`${page}/score`)).status).to.equal(404);
  });
});
