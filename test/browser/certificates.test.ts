import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { aCertificatePdf, aPicture } from '../http/certificates/documents.js';
import { expectGoodPage, setUpPortal, type Walker, walker } from './walk.js';

describe('A certificate in a browser', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  let buyer: Walker;
  before(async () => {
    portal = await startTestPortal();
    buyer = await walker({ width: 1280 });
    await setUpPortal(buyer, portal);
  });
  after(async () => {
    await buyer.context.close();
    await portal.close();
  });

  async function upload(name: string, mimeType: string, buffer: Buffer): Promise<string> {
    const { page } = buyer;
    await page.goto(`${portal.url}/certificates/new`);
    await page.getByRole('link', { name: 'Lumenhire B.V.' }).last().click();
    await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await page.locator('main form button.btn-primary').click();
    await page.getByText(name).first().waitFor();
    return page.url();
  }

  it('reads well while its file is being read, once it is, and as a picture: wide, narrow, dark', async () => {
    const { page } = buyer;
    await page.goto(`${portal.url}/vendors/new`);
    await page.locator('[name=name]').fill('Lumenhire B.V.');
    await page.locator('main form button.btn-primary').click();
    await page.getByRole('heading', { name: 'Lumenhire B.V.', level: 1 }).waitFor();
    const read = await upload(
      'certificate.pdf',
      'application/pdf',
      aCertificatePdf({ decided: '1O March 2025' }),
    );
    const picture = await upload('photo.png', 'image/png', aPicture());
    await portal.runDueJobs();
    const waiting = await upload('later.pdf', 'application/pdf', aCertificatePdf({ number: 'AIMS 2' }));
    for (const look of [{ width: 1280 }, { width: 390 }, { width: 1280, dark: true }]) {
      const walk = await walker(look);
      await walk.context.addCookies(await buyer.context.cookies());
      for (const address of [
        waiting,
        picture,
        read,
        `${read}/checks`,
        `${read}/look-ups/new`,
        `${read}/fields/scope`,
        `${portal.url}/certificates`,
      ]) {
        await walk.page.goto(address);
        await expectGoodPage(walk.page);
      }
      expect(walk.complaints).to.deep.equal([]);
      await walk.context.close();
    }
  });
});
