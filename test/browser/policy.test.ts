import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '#test/support/portal.js';
import { sendFirstLook } from '../http/respond/sent.js';
import { walker } from './walk.js';

describe('The script policy', function () {
  this.timeout(60_000);
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal.close());

  it('lets our modules and all they import run, and no other script, not even one of ours', async () => {
    const { link, id } = await sendFirstLook(portal);
    const { page, context, complaints } = await walker({ width: 1280 });
    const loaded: string[] = [];
    page.on('requestfinished', (request) =>
      loaded.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''),
    );
    await page.goto(portal.url + link);
    await page.goto(`${portal.url}/respond/${id}/sections/data`, { waitUntil: 'networkidle' });
    expect(loaded).to.include.members(['theme.js', 'respond.js', 'save-answer.js', 'question-keys.js']);
    expect(complaints).to.deep.equal([]);
    const refused = await page.evaluate<string>(`new Promise((done) => {
      document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
      const script = document.createElement('script');
      script.src = document.querySelector('script').src;
      script.onload = () => done('ran');
      document.head.append(script);
    })`);
    expect(refused).to.equal('script-src-elem');
    await context.close();
  });
});
