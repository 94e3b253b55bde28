import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.js';

let running: Promise<Browser> | undefined;
after(async () => {
  await (await running)?.close();
});

/** The one browser of a run: contexts keep those who walk in it apart. It is closed when the run ends. */
export function theBrowser(): Promise<Browser> {
  running ??= launchBrowser();
  return running;
}

/** What axe finds wrong with the page as it stands, a line for each rule and place; the page's context must allow script. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: axe.AxeResults = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}`),
  );
}
