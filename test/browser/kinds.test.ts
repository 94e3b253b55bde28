import { rm } from 'node:fs/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { EVERY_KIND, rootAsking } from '../http/respond/every-kind.js';
import { type Sent, sendShipped } from '../http/respond/sent.js';
import { expectGoodPage, type Walker, walker } from './walk.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF');

describe('Every kind of question, with script', function () {
  this.timeout(60_000);
  let root: string;
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Walker;
  let page: Page;
  before(async () => {
    root = await rootAsking(EVERY_KIND);
  });
  beforeEach(async () => {
    portal = await startTestPortal({ config: { root } });
    sent = await sendShipped(portal, EVERY_KIND.id);
    sanne = await walker({ width: 390 });
    page = sanne.page;
    await page.goto(portal.url + sent.link);
    await openSection('s2');
  });
  afterEach(async () => {
    await sanne.context.close();
    await portal.close();
  });
  after(() => rm(root, { recursive: true, force: true }));

  const openSection = (name: string) => page.goto(`${portal.url}/respond/${sent.id}/sections/${name}`);
  const question = (id: string) => page.locator(`[data-question="${id}"]`);
  const rows = () => question('suppliers').getByRole('row');
  const cell = (column: string, row: number) => {
    const name = new RegExp(`^${column}.* Row ${row}$`);
    const role = column === 'Role' ? 'combobox' : 'textbox';
    return question('suppliers').getByRole(role, { name });
  };
  const saved = (id: string) => question(id).getByText(/^Saved \d/);

  it('fills a table row by row, says what is wrong in which cell, and drops a row', async () => {
    expect(await rows().count()).to.equal(1);
    await cell('Supplier', 1).fill('Lumen Cloud');
    await cell('Role', 1).selectOption('host');
    await saved('suppliers').waitFor();
    await question('suppliers').getByText('One more row is asked for.').waitFor();
    await question('suppliers').getByRole('button', { name: 'Add a row' }).click();
    await page.keyboard.type('Delta Models');
    await cell('People', 2).fill('a few');
    await cell('People', 2).blur();
    await question('suppliers').getByText('Row 2, “People”: write a number').waitFor();
    expect(await cell('People', 2).getAttribute('aria-invalid')).to.equal('true');
    await expectGoodPage(page);
    await cell('People', 2).fill('12');
    await cell('Role', 2).selectOption('model');
    await question('suppliers').getByText('is still empty').waitFor({ state: 'hidden' });
    expect(await question('suppliers').locator('.as-error').count()).to.equal(0);
    await question('suppliers').getByRole('button', { name: 'Remove row 1' }).click();
    await question('suppliers').getByText('One more row is asked for.').waitFor();
    expect(await cell('Supplier', 1).inputValue()).to.equal('Delta Models');
    await page.reload();
    expect(await rows().count()).to.equal(1);
    expect(await cell('People', 1).inputValue()).to.equal('12');
    for (const _more of [2, 3, 4, 5])
      await question('suppliers').getByRole('button', { name: 'Add a row' }).click();
    expect(await question('suppliers').getByRole('button', { name: 'Add a row' }).isVisible()).to.equal(
      false,
    );
  });

  it('types a table that could not be sent back into as many rows', async () => {
    await page.route('**/questions/**', (route) => route.abort());
    await cell('Supplier', 1).fill('Lumen Cloud');
    await question('suppliers').getByRole('button', { name: 'Add a row' }).click();
    await cell('Supplier', 2).fill('Delta Models');
    await cell('Role', 2).selectOption('model');
    await question('suppliers').getByText('Offline: 1 kept here').waitFor();
    await page.unroute('**/questions/**');
    await page.reload();
    await saved('suppliers').waitFor();
    expect(await cell('Supplier', 2).inputValue()).to.equal('Delta Models');
    expect(await cell('Role', 2).inputValue()).to.equal('model');
  });

  it('takes documents as the answer, counts them, and lets a note be written after', async () => {
    const card = question('card');
    const choose = (name: string) =>
      card.locator('[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF });
    const progress = () => page.locator('[data-progress] strong').first().textContent();
    await choose('one.pdf');
    await card.getByText('One more document is asked for.').waitFor();
    expect(await progress()).to.include('0 of 13');
    await choose('two.pdf');
    await card.getByRole('link', { name: 'two.pdf' }).waitFor();
    await card.getByText('One more document').waitFor({ state: 'hidden' });
    expect(await progress()).to.include('1 of 13');
    await card.getByText('Note', { exact: true }).click();
    await card.locator('[name=note]').fill('One for each model.');
    await card.locator('[name=note]').blur();
    await saved('card').waitFor();
    await expectGoodPage(page);
    await page.reload();
    expect(await card.locator('[name=note]').inputValue()).to.equal('One for each model.');
    expect(await progress()).to.include('1 of 13');
  });

  it('never clears a day that is being written anew, and says what it waits for', async () => {
    const day = cell('Since', 1);
    await cell('Supplier', 1).fill('Lumen Cloud');
    await day.fill('2026-03-14');
    await cell('Role', 1).selectOption('host');
    await saved('suppliers').waitFor();
    await day.focus();
    await page.keyboard.press('Backspace');
    await cell('People', 1).focus();
    const said = question('suppliers').getByText('This day is not written out');
    await said.waitFor();
    expect(await day.getAttribute('aria-invalid')).to.equal('true');
    await cell('People', 1).fill('12');
    await cell('People', 1).blur();
    await question('suppliers').getByText('Not saved yet').waitFor();
    const kept = await sanne.context.newPage();
    await kept.goto(page.url());
    expect(await kept.locator('[data-question="suppliers"] input[type=date]').inputValue()).to.equal(
      '2026-03-14',
    );
    await day.focus();
    await page.keyboard.type('0415');
    await said.waitFor({ state: 'hidden' });
    await saved('suppliers').waitFor();
    await page.reload();
    expect(await day.inputValue()).to.equal('2026-04-15');
    expect(await cell('People', 1).inputValue()).to.equal('12');
  });

  it('says that a first day was half written, and no more once it is taken away', async () => {
    const day = question('certified').getByLabel('Valid until');
    await day.focus();
    await page.keyboard.type('0231');
    await question('certified').getByLabel('Holder').focus();
    const said = question('certified').getByText('This day is not written out');
    await said.waitFor();
    await day.fill('');
    await question('certified').getByLabel('Holder').focus();
    await said.waitFor({ state: 'hidden' });
  });

  it('keeps a contact and a certificate field by field, and shows a scale that fits a phone', async () => {
    await question('reports').getByLabel('Name').fill('Ada Novak');
    await question('reports').getByText('An e-mail address is still missing.').waitFor();
    await question('reports').getByLabel('E-mail address').fill('ada@lumenhire.example');
    await question('reports').getByText('still missing').waitFor({ state: 'hidden' });
    await question('certified').getByLabel('Standard').selectOption('iso-42001');
    await question('certified').getByText('4 fields are still empty.').waitFor();
    await expectGoodPage(page);
    await openSection('s1');
    const steps = question('oversight').getByRole('radio');
    expect(await steps.count()).to.equal(11);
    await steps.nth(8).check();
    await saved('oversight').waitFor();
    await question('oversight').getByLabel('Not applicable').check();
    expect(await steps.nth(8).isChecked()).to.equal(false);
    await expectGoodPage(page);
  });
});
