import { expect } from 'chai';
import type { VendorId } from '#domain/ids.js';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { bareVendor } from '../support/bare-vendor.js';
import { SUPPLIER } from '../unit/sspa/rules.js';
import { expectGoodPage, setUpPortal, type Walker, walker } from './walk.js';

describe('What Microsoft’s programme asks, in a browser', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  let buyer: Walker;
  let page: string;
  before(async () => {
    portal = await startTestPortal();
    buyer = await walker({ width: 1280 });
    await setUpPortal(buyer, portal);
    const mara = await portal.memberAt('mara@northmark.example');
    const vendorId: VendorId = await portal.services.vendors.register(
      mara,
      bareVendor({ name: 'Lumenhire B.V.' }),
    );
    const id = await portal.services.aiSystems.add(mara, vendorId, { name: 'ShortlistIQ', purpose: '' });
    page = `${portal.url}/ai-systems/${id}/sspa`;
  });
  after(async () => {
    await buyer.context.close();
    await portal.close();
  });

  const as = async (look: Parameters<typeof walker>[0]): Promise<Walker> => {
    const walk = await walker(look);
    await walk.context.addCookies(await buyer.context.cookies());
    return walk;
  };

  it('is stated on a phone without script, and what would settle it leads to its question', async () => {
    const phone = await as({ width: 390, script: false });
    await phone.page.goto(page);
    for (const [fact, answer] of Object.entries({ ...SUPPLIER, 'sensitive-use': 'unknown' }))
      await phone.page.locator(`[name="fact-${fact}"][value=${answer}]`).check();
    await phone.page.locator('[name=issuedOn]').fill('2026-10-01');
    await phone.page.getByRole('button', { name: 'Save what is known' }).click();
    await phone.page.getByRole('heading', { name: 'At a glance' }).waitFor();
    await phone.page.getByRole('link', { name: 'Is any use of that AI a sensitive one?' }).click();
    expect(new URL(phone.page.url()).hash).to.equal('#field-fact-sensitive-use');
    await phone.context.close();
  });

  it('reads well, stated or refused, with everything folded open: wide, narrow, dark', async () => {
    for (const look of [{ width: 1280 }, { width: 390 }, { width: 390, dark: true }]) {
      const walk = await as(look);
      await walk.page.goto(page);
      await expectGoodPage(walk.page);
      await walk.page.evaluate(
        'document.querySelectorAll("main details").forEach((each) => { each.open = true; })',
      );
      await expectGoodPage(walk.page);
      await walk.page.locator('[name="fact-personal-data"][value=no]').check();
      await walk.page.locator('[name="fact-health-data"][value=yes]').check();
      await walk.page.getByRole('button', { name: 'Save what is known' }).click();
      await walk.page.getByText('One thing to mend.').waitFor();
      await expectGoodPage(walk.page);
      // The refused page is answered with 422, which the console notes.
      expect(walk.complaints.filter((words) => !words.includes('422'))).to.deep.equal([]);
      await walk.context.close();
    }
  });

  it('opens what is folded where a source is followed', async () => {
    await buyer.page.goto(page);
    await buyer.page.locator('.as-grounds a').first().click();
    const id = new URL(buyer.page.url()).hash.slice(1);
    expect(await buyer.page.locator(`#${id}`).isVisible()).to.equal(true);
  });
});
