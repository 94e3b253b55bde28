import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import type { SeededRoot } from '#test/support/seeded-root.js';
import { smallLawRoot } from '#test/support/small-rule-pack.js';
import { bareVendor } from '../support/bare-vendor.js';
import { expectGoodPage, setUpPortal, type Walker, walker } from './walk.js';

describe('Finding the EU AI Act tiers of an AI system', function () {
  this.timeout(120_000);
  let seeded: SeededRoot;
  let portal: TestPortal;
  let mara: Walker;
  let system = '';
  before(async () => {
    seeded = await smallLawRoot();
    portal = await startTestPortal({ config: { root: seeded.root } });
    mara = await walker({ width: 1280 });
    await setUpPortal(mara, portal);
  });
  after(async () => {
    expect(mara.complaints).to.deep.equal([]);
    await mara.context.close();
    await portal.close();
    await seeded.remove();
  });
  beforeEach(async () => {
    const buyer = await portal.memberAt('mara@northmark.example');
    const vendorId = await portal.services.vendors.register(buyer, bareVendor({ name: 'Lumenhire B.V.' }));
    const id = await portal.services.aiSystems.add(buyer, vendorId, { name: 'ShortlistIQ', purpose: '' });
    system = `${portal.url}/ai-systems/${id}`;
  });

  /** Waits for a question, and for its keys to be heard. */
  const asked = async (heading: string) => {
    const { page } = mara;
    await page.getByRole('heading', { level: 2, name: heading }).waitFor();
    await page.getByText('Keys on').waitFor();
  };
  const enter = async (heading: string) => {
    await mara.page.keyboard.press('Enter');
    await asked(heading);
  };

  it('needs nothing but the keyboard', async () => {
    const { page } = mara;
    await page.goto(system);
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Find its EU AI Act tiers' }).click();
    await asked('Is it so that it is an AI system?');
    await page.keyboard.press('y');
    await enter('Does it do any of these?');
    await expectGoodPage(page);
    // “None of these practices” takes a tick back, and a tick takes that back.
    await page.getByLabel('It scores citizens').check();
    await page.keyboard.press('n');
    expect(await page.getByLabel('It scores citizens').isChecked()).to.equal(false);
    await page.getByLabel('It reads emotions at work').check();
    expect(await page.getByLabel('None of these practices').isChecked()).to.equal(false);
    await page.keyboard.press('n');
    await enter('Is it used for any of these?');
    await page.getByLabel('It screens applicants').check();
    await enter('Is it so that it profiles people?');
    await page.keyboard.press('d');
    await page.getByText('Note for your colleagues').click();
    await page.getByLabel('Note for your colleagues').fill('yn');
    expect(await page.getByLabel('I don’t know yet').isChecked()).to.equal(true);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await asked('Is it so that it does a narrow task?');
    await page.keyboard.press('n');
    await enter('When was it first used in the EU?');
    await page.getByLabel('Keys on').uncheck();
    await page.keyboard.press('d');
    expect(await page.getByLabel('I don’t know yet').isChecked()).to.equal(false);
    await page.getByLabel('Keys on').check();
    // A day and “I don’t know yet” take each other back.
    const day = page.locator('input[type=date]');
    await page.getByLabel('I don’t know yet').check();
    await day.fill('2026-03-01');
    expect(await page.getByLabel('I don’t know yet').isChecked()).to.equal(false);
    await page.getByLabel('I don’t know yet').check();
    expect(await day.inputValue()).to.equal('');
  });

  it('finds a fact at once, with nothing chosen lost', async () => {
    const { page } = mara;
    await page.goto(`${system}/eu-ai-act/facts`);
    await expectGoodPage(page);
    await page.getByLabel('Is it so that it rates credit? Yes').check();
    await page.getByLabel('Search 10 facts and articles').fill('art 111');
    expect(await page.locator('tr[data-fact]:visible').count()).to.equal(1);
    await page.getByLabel('Search 10 facts and articles').fill('');
    await page.getByRole('button', { name: 'Can still change it' }).click();
    expect(await page.locator('tr[data-fact]:visible').count()).to.equal(10);
    await page.getByRole('button', { name: 'Save facts' }).click();
    await page.getByText('One fact is saved.').waitFor();
    await page.goto(`${system}/eu-ai-act/facts`);
    const day = page.getByLabel('When was it first used in the EU?', { exact: true });
    const unknown = page.getByLabel('When was it first used in the EU? I don’t know yet');
    await unknown.check();
    await day.fill('2026-03-01');
    expect(await unknown.isChecked()).to.equal(false);
    await page.getByRole('button', { name: 'Save facts' }).click();
    await page.getByText('One fact is saved.').waitFor();
    await page.goto(`${system}/eu-ai-act/facts`);
    expect(await day.inputValue()).to.equal('2026-03-01');
    await unknown.check();
    expect(await day.inputValue()).to.equal('');
    await expectGoodPage(page);
  });

  it('works on a phone in the dark and without script', async () => {
    const plain = await walker({ width: 390, script: false, dark: true });
    await plain.context.addCookies(await mara.context.cookies());
    const { page } = plain;
    await page.goto(`${system}/eu-ai-act/next`);
    await page.getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByLabel('It scores citizens').check();
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByRole('heading', { level: 2, name: 'Is it used for any of these?' }).waitFor();
    await page.goto(`${system}/eu-ai-act`);
    await page.getByText('ShortlistIQ scores citizens').waitFor();
    expect(plain.complaints).to.deep.equal([]);
    await plain.context.close();
    const phone = await walker({ width: 390, dark: true });
    await phone.context.addCookies(await mara.context.cookies());
    for (const path of [
      '',
      '/eu-ai-act',
      '/eu-ai-act/facts',
      '/eu-ai-act/questions/uses',
      '/eu-ai-act/questions/system',
      '/given',
    ]) {
      await phone.page.goto(system + path);
      await expectGoodPage(phone.page);
    }
    await phone.context.close();
  });
});
