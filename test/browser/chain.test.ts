import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import {
  expectGoodPage,
  linkInLetter,
  sendQuestionnaire,
  setUpPortal,
  sheetsOf,
  type Walker,
  walker,
} from './walk.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const PAPERS = [
  { format: 'Letter', margin: '0.4in' },
  { format: 'Letter', margin: '1in' },
  { format: 'A4', margin: '0' },
  { format: 'A4', margin: '20mm' },
] as const;
/** Pages of the buyer that the walk itself does not come by. */
const PAGES = [
  '/',
  '/portfolio',
  '/vendors',
  '/vendors/new',
  '/vendors?search=nobody',
  '/vendors/import',
  '/assessments',
  '/assessments/new',
  '/assessments/reminder-days',
  '/reviews',
  '/findings',
  '/certificates',
  '/certificates/new',
  '/registers',
  '/members',
  '/members/invite',
  '/profile',
  '/profile/organisation',
  '/questionnaires',
  '/questionnaires/ai-vendor-first-look/versions/1',
  '/questionnaires/iso-iec-42001-vendor-assessment/versions/1',
  '/audit',
];
const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const sectionOf = (page: Page, title: string) => page.getByRole('link', { name: title }).first();

describe('A questionnaire, from buyer to vendor and back, in a browser', function () {
  this.timeout(90_000);
  let portal: TestPortal;
  let buyer: Walker;
  let assessment: string;
  let link: string;

  before(async () => {
    portal = await startTestPortal();
    buyer = await walker({ width: 1280 });
    await setUpPortal(buyer, portal);
    assessment = await sendQuestionnaire(buyer, portal);
    link = await linkInLetter(buyer, portal);
  });
  after(async () => {
    await buyer.context.close();
    await portal.close();
  });

  it('saves each answer by itself, asks what an answer makes worth asking, and says so', async () => {
    const vendor = await walker({ width: 390 });
    const { page } = vendor;
    await page.goto(link);
    await expectGoodPage(page);
    await sectionOf(page, 'Data and testing').click();
    await expectGoodPage(page);
    expect(await question(page, 'excepted-share').count()).to.equal(0);

    const provenance = question(page, 'data-provenance');
    await provenance.getByText('Partly, with exceptions').click();
    await question(page, 'excepted-share').waitFor();
    await provenance.getByText(/Saved \d/).waitFor();
    await provenance.locator('[name="exception.what"]').first().fill('Two collections lack consent records.');
    await question(page, 'excepted-share').locator('[name=number]').fill('14');
    await question(page, 'excepted-share').locator('[name=number]').blur();
    await question(page, 'excepted-share')
      .getByText(/Saved \d/)
      .waitFor();
    await expectGoodPage(page);

    await page.reload();
    expect(await question(page, 'excepted-share').locator('[name=number]').inputValue()).to.equal('14');
    expect(
      await question(page, 'data-provenance').locator('[name="exception.what"]').first().inputValue(),
    ).to.equal('Two collections lack consent records.');
    expect(vendor.complaints).to.deep.equal([]);
    await vendor.context.close();
  });

  it('shows two people both texts, and loses neither', async () => {
    const [one, two] = [await walker({ width: 1280 }), await walker({ width: 1280, script: false })];
    for (const { page } of [one, two]) {
      await page.goto(link);
      await sectionOf(page, 'In use').click();
    }
    const harm = question(one.page, 'worst-harm');
    await harm.locator('[name=text]').fill('It ranks applicants unfairly.');
    await harm.locator('[name=text]').blur();
    await harm.getByText(/Saved \d/).waitFor();

    const late = question(two.page, 'worst-harm');
    await late.locator('[name=text]').fill('It leaks applicant data.');
    await late.getByRole('button', { name: 'Save' }).click();
    const shown = await two.page.locator('main').innerText();
    expect(shown).to.include('It ranks applicants unfairly.');
    expect(shown).to.include('It leaks applicant data.');
    for (const { context } of [one, two]) await context.close();
  });

  it('reads well on every page of the vendor, wide and narrow', async () => {
    for (const width of [1280, 390]) {
      const { page, context, complaints } = await walker({ width });
      await page.goto(link);
      const overview = page.url();
      const sections = await page
        .locator('main a[href*="/sections/"]')
        .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
      const paths = new Set(sections.map((href) => href.replace(/#.*/, '')));
      expect(paths.size).to.equal(3);
      for (const path of paths) {
        await page.goto(`${portal.url}${path}`);
        await expectGoodPage(page);
      }
      for (const part of ['all', 'submit']) {
        await page.goto(`${overview}/${part}`);
        await expectGoodPage(page);
      }
      expect(complaints).to.deep.equal([]);
      await context.close();
    }
  });

  it('lets the vendor answer and submit with script off', async () => {
    const vendor = await walker({ width: 1280, script: false });
    const { page } = vendor;
    await page.goto(link);
    await answerGovernance(page);
    await answerData(page);
    await answerUse(page);
    await submit(page);
    expect(await page.locator('main').innerText()).to.match(/[0-9a-f]{64}/);
    expect(vendor.complaints).to.deep.equal([]);
    await vendor.context.close();
  });

  it('shows the buyer the answers beside a score that adds up, in light and dark, wide and narrow', async () => {
    await portal.runDueJobs();
    for (const look of [{ width: 1280 }, { width: 390 }, { width: 1280, dark: true }]) {
      const { page, context, complaints } = await walker(look);
      await context.addCookies(await buyer.context.cookies());
      for (const path of PAGES) {
        await page.goto(`${portal.url}${path}`);
        await expectGoodPage(page);
      }
      await page.goto(assessment);
      await expectGoodPage(page);
      await page.goto(`${assessment}/score`);
      await expectGoodPage(page);
      const words = await page.locator('main').innerText();
      expect(words).to.include('Two collections lack consent records.');
      expect(words).to.match(/÷ \d+ weight asked/);
      // Its reason takes the question out of the sum, and its weight with it.
      expect(await page.locator('#q-human-oversight [data-label=Weight]').innerText()).to.equal('–');
      expect(await page.locator('svg[role=img]').count()).to.be.at.least(1);
      await page.goto(`${portal.url}/portfolio`);
      const beyond =
        "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.as-heat-upright').parentElement)";
      if (look.width === 1280)
        expect(await page.evaluate<number>(beyond), 'the heat map sticks out').to.equal(0);
      expect(complaints).to.deep.equal([]);
      // Opening a link gives the browser a new session, in which the buyer is still signed in.
      await buyer.context.addCookies(await context.cookies());
      await context.close();
    }
  });

  it('keeps the question that is judged in sight, however far down its list it stands', async () => {
    const { page } = buyer;
    await page.goto(`${assessment}/review/questions/worst-harm`);
    const beyond = `(() => {
      const list = document.querySelector('.as-review-list').getBoundingClientRect();
      const { top, bottom } = document.querySelector('.as-review-list [aria-current]').getBoundingClientRect();
      return Math.max(list.top - top, bottom - list.bottom);
    })()`;
    expect(await page.evaluate<number>(beyond)).to.be.at.most(1);
  });

  it('prints score and questionnaire on a few sheets, whatever the paper and its margins', async () => {
    const { page } = buyer;
    const questionnaire = `${portal.url}/questionnaires/ai-vendor-first-look/versions/1`;
    for (const address of [`${assessment}/score`, questionnaire]) {
      await page.goto(address);
      for (const paper of PAPERS)
        expect(await sheetsOf(page, paper), `${address} on ${JSON.stringify(paper)}`).to.be.within(2, 8);
    }
    await page.goto(`${assessment}/score`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Take away').isVisible()).to.equal(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText('Take away').isVisible()).to.equal(true);
  });

  it('keeps the navigation beside a long page', async () => {
    const { page } = buyer;
    await page.goto(`${assessment}/score`);
    await page.evaluate('scrollTo({ top: 1e6, behavior: "instant" })');
    expect((await page.getByRole('navigation', { name: 'Portal' }).boundingBox())?.y).to.be.closeTo(0, 1);
  });

  it('gives the text of a question room at every width', async () => {
    const { page } = buyer;
    const questionnaire = `${portal.url}/questionnaires/ai-vendor-first-look/versions/1`;
    for (const address of [`${assessment}/score`, questionnaire]) {
      await page.goto(address);
      for (const width of [390, 721, 768, 820, 900, 1024, 1100, 1190, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await narrowestText(page), `${address} ${width} wide`).to.be.at.least(230);
      }
    }
  });

  it('reads well before anybody is known: the entrance, a link that is none', async () => {
    for (const width of [1280, 390]) {
      const { page, context } = await walker({ width });
      for (const path of ['/sign-in', '/invitations/made-up', '/no/such/page']) {
        await page.goto(`${portal.url}${path}`);
        await expectGoodPage(page);
      }
      await context.close();
    }
  });

  it('shows the vendor the receipt, for good', async () => {
    const { page, context } = await walker({ width: 390 });
    await page.goto(link);
    await expectGoodPage(page);
    expect(await page.locator('main').innerText()).to.include('Sanne de Wit');
    await context.close();
  });

  it('leaves a chain of deeds that verifies', async () => {
    const { page } = buyer;
    await page.goto(`${portal.url}/audit`);
    await page.getByText('Verify the chain').first().click();
    await expectGoodPage(page);
    expect(await page.locator('main').innerText()).to.match(/\d+ entr/);
  });
});

/** The width of the narrowest question in the page's tables, in pixels. */
const narrowestText = (page: Page): Promise<number> =>
  page
    .locator('main tbody tr > th[scope=row]:has(details)')
    .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.getBoundingClientRect().width)));

/** Chooses and presses the question's own Save button, as a browser without script must. */
async function save(
  page: Page,
  id: string,
  fill: (article: ReturnType<typeof question>) => Promise<void>,
): Promise<void> {
  await fill(question(page, id));
  await question(page, id).getByRole('button', { name: 'Save' }).click();
}

async function answerGovernance(page: Page): Promise<void> {
  await sectionOf(page, 'Governance').click();
  await save(page, 'named-owner', (article) => article.locator('[name=choice][value=yes]').check());
  await save(page, 'management-system', (article) => article.locator('[name=option]').nth(2).check());
  await save(page, 'impact-assessed-on', (article) => article.locator('[name=date]').fill('2026-10-07'));
}

async function answerData(page: Page): Promise<void> {
  await sectionOf(page, 'Data and testing').click();
  const upload = question(page, 'data-provenance');
  await upload
    .locator('input[type=file]')
    .setInputFiles({ name: 'licences.pdf', mimeType: 'application/pdf', buffer: PDF });
  await upload.locator('form[enctype="multipart/form-data"] button').click();
  await question(page, 'data-provenance').getByText('licences.pdf').first().waitFor();
  await save(page, 'customer-data-in-training', (article) =>
    article.locator('[name=option]').first().check(),
  );
  await save(page, 'tested-before-release', (article) => article.locator('[name=options]').first().check());
}

async function answerUse(page: Page): Promise<void> {
  await sectionOf(page, 'In use').click();
  await save(page, 'human-oversight', async (article) => {
    await article.locator('[name="not-applicable"]').check();
    await article.locator('[name=reason]').fill('No outcome affects a person.');
  });
  await save(page, 'incident-notice', (article) => article.locator('[name=number]').fill('48'));
}

async function submit(page: Page): Promise<void> {
  await page.goto(page.url().replace(/\/sections\/.*/, '/submit'));
  await page.locator('[name=name]').fill('Sanne de Wit');
  await page.locator('[name=title]').fill('Head of Trust');
  await page.locator('[name=attest]').check();
  await page.locator('main form button.btn-primary').click();
}
