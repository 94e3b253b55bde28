import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { axeViolations, theBrowser } from '#test/support/browser.js';

const PAGE = `<!doctype html>
<html lang="en">
<head><title>A page</title><meta name="viewport" content="width=device-width"><style>
  body { background: white; color: black }
  @media (prefers-color-scheme: dark) { body { background: black; color: white } }
  @media (max-width: 600px) { h1 { display: none } }
</style></head>
<body><main><h1>Wide</h1><p id="script">off</p><noscript><p id="plain">plain</p></noscript>__MORE__</main>
<script nonce="n">document.getElementById('script').textContent = 'on';</script></body></html>`;

const SIZES = [
  { width: 1280, height: 800, wide: true },
  { width: 390, height: 844, wide: false },
];

describe('The browser', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  before(async function () {
    this.timeout(60_000);
    server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-n'",
      );
      response.end(PAGE.replace('__MORE__', request.url === '/faulty' ? '<img src="data:,"><input>' : ''));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await theBrowser();
  });

  after(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  for (const javaScriptEnabled of [true, false]) {
    for (const { width, height, wide } of SIZES) {
      it(`shows a page ${width} wide, in the dark, with script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
        const viewport = { width, height };
        const context = await browser.newContext({ javaScriptEnabled, viewport, colorScheme: 'dark' });
        const page = await context.newPage();
        await page.goto(address);
        expect(await page.locator('#script').textContent()).to.equal(javaScriptEnabled ? 'on' : 'off');
        expect(await page.locator('#plain').isVisible()).to.equal(!javaScriptEnabled);
        expect(await page.getByRole('heading', { name: 'Wide' }).isVisible()).to.equal(wide);
        expect(
          await page.locator('body').evaluate('getComputedStyle(document.body).backgroundColor'),
        ).to.equal('rgb(0, 0, 0)');
        await context.close();
      });
    }
  }

  it('lets axe judge a page under a strict policy', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(address);
    expect(await axeViolations(page)).to.deep.equal([]);
    await page.goto(`${address}/faulty`);
    const rules = (await axeViolations(page)).map((violation) => violation.split(' ')[0]);
    expect(rules).to.include.members(['image-alt', 'label']);
    await context.close();
  });
});
