import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import type { AiSystemId, AssessmentId } from '#domain/ids.js';
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
      '/eu-ai-act/steps',
      '/given',
    ]) {
      await phone.page.goto(system + path);
      await expectGoodPage(phone.page);
    }
    await phone.context.close();
  });

  describe('with facts a vendor is asked for', () => {
    let assessmentId: AssessmentId;
    let link = '';
    beforeEach(async () => {
      const { assessments, aiSystems } = portal.services;
      const buyer = await portal.memberAt('mara@northmark.example');
      const aiSystemId = system.split('/').at(-1) as AiSystemId;
      assessmentId = await assessments.send(buyer, {
        requestId: `sent-${aiSystemId}`,
        aiSystemId,
        questionnaireId: 'ai-vendor-first-look',
        version: 1,
        contactName: 'Sanne de Wit',
        contactEmail: 'sanne.dewit@lumenhire.example',
        dueOn: '2026-12-11' as CalendarDate,
        message: '',
      });
      const facts = ['ai-system', 'screens-applicants', 'rates-credit', 'first-used'];
      await aiSystems.askVendor(buyer, aiSystemId, { assessmentId, facts, tell: false });
      link = await assessments.copyLink(buyer, assessmentId);
    });
    const visit = async (options: Parameters<typeof walker>[0]) => {
      const sanne = await walker(options);
      await sanne.page.goto(link);
      return sanne;
    };
    const facts = () => `${portal.url}/respond/${assessmentId}/facts`;

    it('lets the vendor answer by keys, which can be switched off, and the buyer see both answers', async () => {
      const sanne = await visit({ width: 1280 });
      const { page } = sanne;
      await page.getByRole('link', { name: 'Answer the facts' }).click();
      await expectGoodPage(page);
      await page.getByRole('link', { name: 'Answer the facts' }).click();
      await page.getByText('Keys are on').waitFor();
      await page.keyboard.press('y');
      await page.getByText('Keys are on').click();
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('n');
      expect(await page.getByLabel('Yes').isChecked()).to.equal(true);
      await page.getByText('Keys are on').click();
      await page.getByLabel('Yes').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Is it used for any of these?' }).waitFor();
      await expectGoodPage(page);
      expect(sanne.complaints).to.deep.equal([]);
      await sanne.context.close();
      await mara.page.goto(`${system}/eu-ai-act/vendor`);
      await mara.page.getByText('Only the vendor says so').waitFor();
      await expectGoodPage(mara.page);
      await mara.page.getByRole('button', { name: 'Take over what is ticked' }).click();
      await mara.page.getByText('The same').waitFor();
      await expectGoodPage(mara.page);
    });

    it('reads well for the vendor on a phone in the dark, and works without script', async () => {
      const phone = await visit({ width: 390, dark: true });
      for (const path of ['', '/system', '/uses', '/first-used']) {
        await phone.page.goto(facts() + path);
        await expectGoodPage(phone.page);
      }
      await phone.page.goto(facts());
      const widths = await phone.page
        .locator('tbody th')
        .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
      expect(Math.min(...widths), 'the narrowest name of a page').to.be.above(300);
      await phone.context.close();
      const plain = await visit({ width: 390, script: false });
      const { page } = plain;
      await page.goto(`${facts()}/uses`);
      await page.getByRole('button', { name: 'Save and go on' }).click();
      await page.getByRole('link', { name: 'Tick what is so' }).waitFor();
      await page.getByLabel('It screens applicants').check();
      await page.getByRole('button', { name: 'Save and go on' }).click();
      await page.goto(facts());
      await page.getByText('2 of 4 answered').waitFor();
      expect(await page.locator('[data-keys]').isVisible()).to.equal(false);
      await plain.context.close();
    });
  });
});
