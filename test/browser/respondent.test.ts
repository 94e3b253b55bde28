import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { answerMost, at, type Sent, sendFirstLook } from '../http/respond/sent.js';
import { expectGoodPage, type Walker, walker } from './walk.js';

describe('A respondent’s page with script', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Walker;
  let page: Page;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    sanne = await walker({ width: 390 });
    page = sanne.page;
    await page.goto(portal.url + sent.link);
  });
  afterEach(async () => {
    await sanne.context.close();
    await portal.close();
  });

  const question = (id: string) => page.locator(`[data-question="${id}"]`);
  const openSection = (name: string) => page.goto(`${portal.url}/respond/${sent.id}/sections/${name}`);
  const words = () => question('worst-harm').locator('[name=text]');
  const kept = () =>
    page.evaluate<number>('Object.keys(localStorage).filter((key) => key.startsWith("assay-kept:")).length');
  /** What was typed as the server has it. */
  async function savedWords(): Promise<string> {
    const other = await portal.visitor().open(sent.link);
    await other.open(`/respond/${sent.id}/sections/in-use`);
    return other.$('#q-worst-harm [name=text]').text().trim();
  }

  it('keeps what cannot be sent, and sends it once the server is back although the browser never knew it was away', async () => {
    await openSection('in-use');
    await page.route('**/questions/**', (route) => route.abort());
    await words().fill('It could rank a group lower.');
    await question('worst-harm').getByText('Offline: 1 kept here').waitFor();
    expect([await kept(), await savedWords()]).to.deep.equal([1, '']);
    await words().pressSequentially(' We test for that.');
    await page.unroute('**/questions/**');
    await question('worst-harm')
      .getByText(/Saved \d/)
      .waitFor();
    expect([await kept(), await savedWords()]).to.deep.equal([
      0,
      'It could rank a group lower. We test for that.',
    ]);
  });

  it('sends from another page what an earlier one could not', async () => {
    await openSection('in-use');
    await page.route('**/questions/**', (route) => route.abort());
    await words().fill('Typed in a tunnel.');
    await question('worst-harm').getByText('Offline: 1 kept here').waitFor();
    await openSection('governance');
    await page.unroute('**/questions/**');
    expect((await page.waitForResponse('**/questions/worst-harm')).status()).to.equal(200);
    expect(await savedWords()).to.equal('Typed in a tunnel.');
  });

  it('saves while somebody types without a pause', async () => {
    await openSection('in-use');
    const saved = page.waitForResponse('**/questions/worst-harm', { timeout: 30_000 });
    const typing = words().pressSequentially('word '.repeat(14), { delay: 100 });
    expect((await saved).status()).to.equal(200);
    expect(await words().inputValue()).to.have.length.below(70);
    await typing;
  });

  it('says in the server’s words that the questionnaire was withdrawn, tries no more, and leaves what was typed', async () => {
    await openSection('in-use');
    await portal.services.assessments.cancel(sent.buyer, sent.id);
    await words().fill('Typed too late.');
    await question('worst-harm').getByText('This questionnaire was withdrawn').waitFor();
    expect(await question('worst-harm').getByRole('button', { name: 'Try again' }).count()).to.equal(0);
    expect(await words().inputValue()).to.equal('Typed too late.');
    let tries = 0;
    page.on('request', () => {
      tries += 1;
    });
    await page.waitForTimeout(2_500);
    expect(tries).to.equal(0);
  });

  it('says that the visit is over, and sends what was typed once the link is opened again', async () => {
    await openSection('in-use');
    await sanne.context.clearCookies();
    await words().fill('Typed after a long lunch.');
    await question('worst-harm').getByText('Your visit has ended').waitFor();
    const sentLater = page.waitForResponse('**/questions/worst-harm');
    await page.goto(portal.url + sent.link);
    expect((await sentLater).status()).to.equal(200);
    expect(await savedWords()).to.equal('Typed after a long lunch.');
  });

  it('shows what was typed in a tunnel beside what was submitted meanwhile', async () => {
    await openSection('in-use');
    await page.route('**/questions/**', (route) => route.abort());
    await words().fill('Typed in a tunnel.');
    await question('worst-harm').getByText('Offline: 1 kept here').waitFor();
    await submitElsewhere();
    await page.unroute('**/questions/**');
    await question('worst-harm').getByText('These answers were submitted while you were writing').waitFor();
    await page.reload();
    await question('worst-harm').getByText('These answers were submitted while you were writing').waitFor();
    expect(await words().inputValue()).to.equal('Typed in a tunnel.');
    await question('worst-harm').getByRole('button', { name: 'Compare the two' }).click();
    await page.getByText('What you typed, not saved').waitFor();
    const shown = await page.locator('main').innerText();
    expect(shown).to.include('Typed in a tunnel.').and.include('Unfair ranking.');
  });

  /** Somebody else with the link answers and submits, without script. */
  async function submitElsewhere(): Promise<void> {
    const joris = await portal.visitor().open(sent.link);
    await answerMost(joris, sent);
    await joris.submit(
      'Save answer',
      { choice: 'no', 'exception.what': '', 'exception.solved-by': '' },
      at('data-provenance'),
    );
    await joris.open(`/respond/${sent.id}/sections/in-use`);
    await joris.submit('Save answer', { choice: 'yes' }, at('human-oversight'));
    await joris.submit('Save answer', { text: 'Unfair ranking.' }, at('worst-harm'));
    await joris.open(`/respond/${sent.id}/submit`);
    await joris.submit('Submit 8 answers', { name: 'Joris Bakker', title: 'CEO', attest: 'yes' });
    expect(joris.path).to.equal(`/respond/${sent.id}/receipt`);
  }

  it('says of a document that is not taken why, at the question, and takes the next', async () => {
    await openSection('governance');
    const owner = question('named-owner');
    const choose = (name: string, buffer: Buffer) =>
      owner.locator('[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await owner.getByText('at most 20 MB').first().waitFor();
    await choose('a.exe', Buffer.from('MZ'));
    await owner.getByText('“a.exe” was not taken').waitFor();
    await choose('large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    await owner.getByText('A document can have at most 20 MB').waitFor();
    await owner.getByText('This document is too large').waitFor();
    await choose('roles.pdf', Buffer.from('not a PDF'));
    await owner.getByText('“roles.pdf” was not taken: its content').waitFor();
    await expectGoodPage(page);
    expect(await owner.locator('.as-error').count()).to.equal(1);
    await page.route('**/evidence', (route) => route.abort());
    await choose('roles.txt', Buffer.from('The COO may stop it.'));
    await owner.getByText('roles.txt did not arrive').first().waitFor();
    await page.unroute('**/evidence');
    await choose('roles.txt', Buffer.from('The COO may stop it.'));
    await owner.getByRole('link', { name: 'roles.txt' }).waitFor();
    expect(await owner.locator('.as-error').count()).to.equal(0);
    await expectGoodPage(page);
  });
});
