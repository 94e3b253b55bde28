import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { axeViolations, theBrowser } from '#test/support/browser.js';
import { PASSWORD, SET_UP_TOKEN, type TestPortal } from '#test/support/portal.js';
import type { Visitor } from '#test/support/visitor.js';

/** One person's browser: what the console complains of, and pages that axe or a narrow screen would, are faults. */
export interface Walker {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

export async function walker(options: {
  readonly width: number;
  readonly script?: boolean;
  readonly dark?: boolean;
}): Promise<Walker> {
  const context = await (await theBrowser()).newContext({
    viewport: { width: options.width, height: options.width < 600 ? 844 : 900 },
    javaScriptEnabled: options.script ?? true,
    colorScheme: options.dark === true ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context, complaints };
}

/** A browser with the session that a visitor without script began. */
export async function theVisitorsBrowser(
  portal: TestPortal,
  visitor: Visitor,
  look: Parameters<typeof walker>[0],
): Promise<Walker> {
  const walk = await walker(look);
  const cookies = visitor.cookies.split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: portal.url };
  });
  await walk.context.addCookies(cookies);
  return walk;
}

/** The page reads well for everybody: axe finds nothing, and nothing sticks out sideways. */
export async function expectGoodPage(page: Page): Promise<void> {
  expect(await axeViolations(page), page.url()).to.deep.equal([]);
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(beyond, `${page.url()} sticks out sideways`).to.be.at.most(0);
}

/** How many sheets of paper the page takes. */
export async function sheetsOf(
  page: Page,
  { format, margin }: { readonly format: string; readonly margin: string },
): Promise<number> {
  const margins = { top: margin, right: margin, bottom: margin, left: margin };
  const pdf = await page.pdf({ format, margin: margins });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

export async function setUpPortal({ page }: Walker, portal: TestPortal): Promise<void> {
  await page.goto(portal.url);
  await expectGoodPage(page);
  await page.getByLabel('Set-up token').fill(SET_UP_TOKEN);
  await page.getByLabel('Organisation').fill('Northmark Insurance');
  await page.getByLabel('Your name').fill('Mara Olsen');
  await page.getByLabel('Your e-mail address').fill('mara@northmark.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set up the portal' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** From an empty portal to a questionnaire that is sent; answers the page of the assessment and the vendor's link. */
export async function sendQuestionnaire({ page }: Walker, portal: TestPortal): Promise<string> {
  await page.goto(`${portal.url}/vendors/new`);
  await expectGoodPage(page);
  await page.locator('[name=name]').fill('Lumenhire B.V.');
  await page.locator('[name=website]').fill('https://lumenhire.example');
  await page.getByLabel('High').check();
  await page.locator('[name=contact1Name]').fill('Sanne de Wit');
  await page.locator('[name=contact1Email]').fill('sanne.dewit@lumenhire.example');
  await page.locator('main form button.btn-primary').click();
  await page.getByRole('heading', { name: 'Lumenhire B.V.', level: 1 }).waitFor();

  await page.getByRole('link', { name: 'Add AI system' }).first().click();
  await expectGoodPage(page);
  await page.locator('[name=name]').fill('ShortlistIQ');
  await page.locator('[name=purpose]').fill('Ranks applicants for claims handler roles.');
  await page.locator('main form button.btn-primary').click();
  await page.getByRole('link', { name: 'Send questionnaire' }).first().click();
  await expectGoodPage(page);
  await page.getByLabel('First look at an AI vendor').check();
  await page.locator('[name=dueOn]').fill('2026-12-11');
  await page.getByRole('button', { name: 'Send questionnaire' }).click();
  await page.getByText('Questionnaire sent').first().waitFor();
  await portal.runDueJobs();
  return page.url();
}

/** The link as the vendor's letter carries it. */
export async function linkInLetter({ page }: Walker, portal: TestPortal): Promise<string> {
  await page.goto(`${portal.url}/dev/mail`);
  await expectGoodPage(page);
  await page.locator('main tbody a').first().click();
  await expectGoodPage(page);
  return (await page.locator('main pre a').first().getAttribute('href')) ?? '';
}
