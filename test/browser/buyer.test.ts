import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { expectGoodPage, setUpPortal, type Walker, walker } from './walk.js';

describe('The buyer’s pages in a browser', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  let buyer: Walker;
  before(async () => {
    portal = await startTestPortal();
    buyer = await walker({ width: 1280 });
    await setUpPortal(buyer, portal);
  });
  after(async () => {
    expect(buyer.complaints).to.deep.equal([]);
    await buyer.context.close();
    await portal.close();
  });

  it('let nobody run an import past choices that are not kept', async () => {
    const { page } = buyer;
    await page.goto(`${portal.url}/vendors/import`);
    const buffer = Buffer.from('Name\nLumenhire\nLumenhire\nOakline\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'v.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByRole('button', { name: /^Already there/ }).click();
    const run = page.getByRole('button', { name: 'Add 2 vendors' });
    expect(await run.isEnabled()).to.equal(true);
    await page.getByLabel('What to do with line 3').selectOption({ label: 'Add it as another vendor' });
    expect(await run.isDisabled()).to.equal(true);
    await page.getByText('What you chose is not kept yet').waitFor();
    await expectGoodPage(page);
    await page.getByRole('button', { name: 'Keep these choices' }).click();
    await page.getByRole('button', { name: 'Add 3 vendors' }).click();
    await page.getByText('3 vendors added').waitFor();
  });
});
