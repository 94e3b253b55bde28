import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { type Sent, sendFirstLook } from './sent.js';

describe('A respondent who meets a problem', () => {
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    sanne = await sent.respondent();
  });
  afterEach(() => portal.close());
  const wayBack = () => sanne.$(`main a[href="/respond/${sent.id}"]`).length;

  it('is led back to the questionnaire while the visit holds', async () => {
    for (const path of ['/receipt', '/no-such-page', '/sections/none-such', '/evidence/none-such']) {
      expect((await sanne.open(`/respond/${sent.id}${path}`)).status, path).to.equal(404);
      expect(wayBack(), path).to.equal(1);
    }
    expect((await sanne.open('/respond/another/receipt')).status).to.equal(401);
    expect(wayBack()).to.equal(0);
  });

  it('is led nowhere once the link has ended, and told that what was saved is kept', async () => {
    portal.pass(120 * 24 * 60 * 60 * 1000);
    expect((await sanne.open(`/respond/${sent.id}/receipt`)).status).to.equal(410);
    expect(sanne.text).to.include('Everything saved so far is kept');
    expect((await sanne.open(sent.link)).status).to.equal(410);
    expect(sanne.text).to.include('Everything saved so far is kept');
    expect(sanne.$('main a')).to.have.length(0);
  });

  it('is told the same words by a page and by its script', async () => {
    const path = `/respond/${sent.id}/receipt`;
    await sanne.open(path);
    const response = await sanne.request(path, { headers: { Accept: 'application/json' } });
    expect(response.status).to.equal(404);
    const said = (await response.json()) as { error: string; message: string };
    expect(said.error).to.equal(sanne.$('main h1').text());
    expect(sanne.text).to.include(said.message);
  });

  it('hears how large a document may be', async () => {
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    await sanne.submit('Upload document', { file: { file: 'large.txt', bytes } }, '#q-named-owner');
    expect(sanne.status, sanne.text).to.equal(413);
    expect(sanne.text).to.include('at most 20 MB. Nothing of it was stored');
    expect(wayBack()).to.equal(0);
    await sanne.follow('Back to the question');
    expect(sanne.path).to.equal(`/respond/${sent.id}/sections/governance#q-named-owner`);
  });

  it('is told of a document whose content is not what its name says', async () => {
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    const bytes = 'PK is not what a PDF begins with';
    await sanne.submit('Upload document', { file: { file: 'roles.pdf', bytes } }, '#q-named-owner');
    expect(sanne.status).to.equal(415);
    expect(sanne.text).to.include(
      '“roles.pdf” was not taken: its content is not of the kind its name ends with',
    );
  });

  it('hears at the question before uploading how much is taken, and of which kinds', async () => {
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    const field = sanne.$('#q-named-owner [type=file]');
    expect(field.attr('accept')).to.match(/^\.pdf,.*\.log$/);
    const hint = sanne.$(`#${field.attr('aria-describedby')}`).text();
    expect(hint).to.include('at most 20 MB').and.include('PDF');
  });

  it('hears which questions may stay open', async () => {
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    const said = (question: string) => sanne.$(`#q-${question}`).text().includes('May stay open');
    expect(['human-oversight', 'incident-notice', 'worst-harm'].map(said)).to.deep.equal([
      false,
      true,
      false,
    ]);
  });
});
