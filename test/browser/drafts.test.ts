import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { expectGoodPage, setUpPortal, type Walker, walker } from './walk.js';

const FIRST_LOOK = '/questionnaires/ai-vendor-first-look/versions/1';

describe('A questionnaire being written', function () {
  this.timeout(120_000);
  let portal: TestPortal;
  let writer: Walker;
  let draft = '';
  before(async () => {
    portal = await startTestPortal();
    writer = await walker({ width: 1280 });
    await setUpPortal(writer, portal);
    const { page } = writer;
    await page.goto(portal.url + FIRST_LOOK);
    await page.getByRole('button', { name: 'Copy and edit' }).click();
    await page.getByText('Nothing to mend').waitFor();
    draft = page.url();
  });
  after(async () => {
    expect(writer.complaints).to.deep.equal([]);
    await writer.context.close();
    await portal.close();
  });

  it('reads well on every page', async () => {
    const { page } = writer;
    const pages = [
      '',
      '/about',
      '/sections/2',
      '/sections/2/questions/2',
      '/preview?section=2',
      '/pick',
      '/publish',
    ];
    for (const path of pages) {
      await page.goto(draft + path);
      await expectGoodPage(page);
    }
    for (const path of ['', '?show=drafts', '?show=retired', '/new'])
      await page.goto(`${portal.url}/questionnaires${path}`).then(() => expectGoodPage(page));
  });

  it('shows the answers of what a condition looks at as soon as it is picked', async () => {
    const { page } = writer;
    await page.goto(`${draft}/sections/3/questions/3`);
    await page.getByLabel('Depends on').selectOption({ value: 'question:data-provenance' });
    await page.getByRole('group', { name: 'Which answers' }).getByLabel('Partly').check();
    await page.getByRole('button', { name: 'Save question' }).click();
    await page.goto(`${draft}/preview?section=3`);
    expect(await page.locator('.as-question').count()).to.equal(2);
  });

  it('finds a requirement by its words', async () => {
    const { page } = writer;
    await page.goto(`${draft}/sections/3/questions/3`);
    await page.getByLabel('Find a requirement').fill('training data content');
    const found = page.locator('.as-requirement-list label:visible');
    const all = await page.locator('.as-requirement-list label').count();
    expect(await found.count()).to.be.below(all / 4);
  });

  it('shows in a preview what a choice opens, at once', async () => {
    const { page } = writer;
    await page.goto(`${draft}/preview?section=2`);
    const before = await page.locator('.as-question').count();
    await page.locator('#q-data-provenance label:has(input[value=partly])').click();
    await page.getByText('Asked because').waitFor();
    expect(await page.locator('.as-question').count()).to.equal(before + 1);
    await expectGoodPage(page);
  });

  it('is written on a phone, in the dark and without script', async () => {
    const phone = await walker({ width: 390, script: false, dark: true });
    const { page } = phone;
    await phone.context.addCookies(await writer.context.cookies());
    await page.goto(`${draft}/sections/1/questions/2`);
    await page.getByLabel('Question', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Save question' }).click();
    await page.getByText('To mend in this question').waitFor();
    await page.goto(draft);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Move question 1.2 up' }).click();
    await page.getByText('Moved question 1.2 up.').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).to.be.at.most(0);
    expect(phone.complaints).to.deep.equal([]);
    await phone.context.close();
  });
});
