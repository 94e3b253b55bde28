import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { type Sent, sendFirstLook } from '../http/respond/sent.js';
import { type Walker, walker } from './walk.js';

describe('A section on a phone', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Walker;
  let page: Page;
  before(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    sanne = await walker({ width: 390 });
    page = sanne.page;
    await page.goto(portal.url + sent.link);
  });
  after(async () => {
    expect(sanne.complaints).to.deep.equal([]);
    await sanne.context.close();
    await portal.close();
  });

  const openSection = (name: string) => page.goto(`${portal.url}/respond/${sent.id}/sections/${name}`);
  const edges = async (selector: string) => {
    const box = await page.locator(selector).last().boundingBox();
    return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? 0) + (box?.height ?? Number.NaN) };
  };

  it('ends above the bar at its foot', async () => {
    await openSection('governance');
    await page.evaluate('scrollTo({ top: 1e6, behavior: "instant" })');
    expect((await edges('.as-respond-foot button')).bottom).to.be.at.most(
      (await edges('.as-bottom-bar')).top,
    );
  });

  it('says at its head how the saving stands, however far one has scrolled', async () => {
    await openSection('in-use');
    const latest = page.locator('header [data-save-latest]');
    expect(await latest.isVisible()).to.equal(false);
    const words = page.locator('[data-question="worst-harm"] [name=text]');
    await words.fill('It could rank a group lower.');
    await latest.getByText(/Saved \d/).waitFor();
    const { top, bottom } = await edges('header [data-save-latest]');
    expect(await page.evaluate<number>('scrollY')).to.be.above(200);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most((await words.boundingBox())?.y ?? 0);
  });
});
