import { expect } from 'chai';
import { PASSWORD, startTestPortal, type TestPortal } from '#test/support/portal.js';
import { type TwoBuyers, twoBuyers } from '../http/library/two-buyers.js';
import { at } from '../http/respond/sent.js';
import { expectGoodPage, type Walker, walker } from './walk.js';

describe('An answer from the library, with script', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  let story: TwoBuyers;
  let sanne: Walker;
  before(async () => {
    portal = await startTestPortal();
    story = await twoBuyers(portal);
    const { owner, first } = story;
    await owner.open(`/respond/${first}/sections/in-use`);
    await owner.submit('Save answer', { text: 'It could rank a group lower.' }, at('worst-harm'));
    await owner.submit('Keep in library', { approve: 'yes' }, at('worst-harm'));
    await owner.open(`/respond/${first}/sections/data`);
    const tests = { options: ['fit-for-purpose', 'groups'], note: 'See the report.' };
    await owner.submit('Save answer', tests, at('tested-before-release'));
    await owner.submit('Keep in library', { approve: 'yes' }, at('tested-before-release'));
    sanne = await walker({ width: 390 });
    await sanne.page.goto(`${portal.url}/sign-in`);
    await sanne.page.getByLabel('E-mail address').fill('owner-1@northmark.example');
    await sanne.page.getByLabel('Password').fill(PASSWORD);
    await sanne.page.getByRole('button', { name: 'Sign in' }).click();
    await sanne.page.getByRole('heading', { name: 'Requests' }).waitFor();
  });
  after(async () => {
    await sanne.context.close();
    await portal.close();
  });

  it('is saved by nothing but the button while it is being edited', async () => {
    const { page } = sanne;
    const question = page.locator('[data-question="worst-harm"]');
    await page.goto(`${portal.url}/respond/${story.second}/sections/in-use`);
    await expectGoodPage(page);
    await question.getByRole('link', { name: 'Edit it' }).click();
    await question.getByText('not saved yet').waitFor();
    await question.locator('[name=text]').pressSequentially(' We test for that.');
    await question.locator('[name=text]').blur();
    // Longer than the pause after which typed words are saved elsewhere.
    await page.waitForTimeout(1_200);
    await question.getByText('Not answered yet').waitFor();
    await question.getByRole('button', { name: 'Save answer' }).click();
    await question.getByText('taken from your library, then edited').waitFor();
    expect(await question.getByText('not saved yet').count()).to.equal(0);
    expect(await question.locator('[name=text]').inputValue()).to.include('We test for that.');
    await question.locator('[name=text]').pressSequentially(' Each year.');
    await page.waitForResponse('**/questions/worst-harm');
    expect(sanne.complaints).to.deep.equal([]);
  });

  it('is offered whole, a list with all that is chosen in it', async () => {
    const { page } = sanne;
    await page.goto(`${portal.url}/respond/${story.second}/sections/data`);
    const offer = page.locator('[data-question="tested-before-release"] .as-offer');
    const lines = await offer.locator('.as-lines').allInnerTexts();
    expect(lines).to.have.length(2);
    expect(lines[0]?.split('\n')).to.have.length(2);
    await expectGoodPage(page);
  });
});
