import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import { at, type Sent, sendFirstLook } from '../respond/sent.js';

describe('A link that does not let in', () => {
  let portal: TestPortal;
  let sent: Sent;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
  });
  afterEach(() => portal.close());

  const replacement = async () =>
    new URL(await portal.services.assessments.copyLink(sent.buyer, sent.id)).pathname;

  it('because nobody made it, is not found, whatever it looks like', async () => {
    const made = [
      'x',
      '__proto__',
      'constructor',
      '%00',
      '%F0%9F%A6%8A',
      '..%2F..%2Fvendors',
      `${sent.link.split('/').at(-1)}x`,
      sent.link.split('/').at(-1)?.slice(1) ?? '',
      sent.link.split('/').at(-1)?.toUpperCase() ?? '',
      'a'.repeat(8_000),
    ];
    for (const token of made) {
      const stranger = await portal.visitor().open(`/invitations/${token}`);
      expect(stranger.status, token).to.equal(404);
      expect(stranger.text).to.include('is not known here').and.not.include('Northmark');
      expect(stranger.$('a[href^="/sign-in"], main a[href="/"]')).to.have.length(0);
    }
  });

  it('because its time is over, ends open visits too and says whom to ask', async () => {
    const sanne = await sent.respondent();
    portal.pass(45 * DAY);
    for (const path of [sent.link, `/respond/${sent.id}`, `/respond/${sent.id}/all`]) {
      expect((await sanne.open(path)).status, path).to.equal(410);
      expect(sanne.text)
        .to.include('Everything saved so far is kept')
        .and.include('Ask the person who sent it');
    }
  });

  it('because it was replaced, ends the visit that was open meanwhile, and keeps what was saved', async () => {
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await sanne.submit('Save answer', { text: 'It ranks a group lower.' }, at('worst-harm'));
    await portal.services.assessments.replaceLink(sent.buyer, sent.id);
    await sanne.submit('Save answer', { text: 'Typed after the link was replaced.' }, at('worst-harm'));
    expect(sanne.status).to.equal(410);
    expect(sanne.text)
      .to.include('This link has been replaced')
      .and.include('Everything saved so far is kept');
    expect((await portal.visitor().open(sent.link)).status).to.be.oneOf([404, 410]);
    const fresh = await portal.visitor().open(await replacement());
    await fresh.open(`/respond/${sent.id}/sections/in-use`);
    expect(fresh.$(`${at('worst-harm')} textarea[name=text]`).text()).to.include('It ranks a group lower.');
    expect(fresh.html).not.to.include('Typed after');
  });

  it('because the questionnaire was withdrawn, says so on every page and takes nothing more', async () => {
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await portal.services.assessments.cancel(sent.buyer, sent.id);
    await sanne.submit('Save answer', { text: 'Too late' }, at('worst-harm'));
    expect(sanne.status).to.equal(410);
    expect(sanne.text).to.include('withdrawn');
    for (const path of [
      sent.link,
      `/respond/${sent.id}`,
      `/respond/${sent.id}/submit`,
      `/respond/${sent.id}/receipt.json`,
    ])
      expect((await sanne.open(path)).status, path).to.equal(410);
  });

  it('lets a session in to its own assessment alone', async () => {
    const sanne = await sent.respondent();
    for (const id of ['__proto__', 'constructor', 'toString', `${sent.id}x`, `${sent.id}%00`]) {
      const { status } = await sanne.open(`/respond/${id}`);
      expect(status, id).to.be.oneOf([401, 404]);
    }
  });

  it('gives a visitor a new session when it does let in, so that nobody holds it who planted one', async () => {
    const sanne = portal.visitor();
    await sanne.open('/sign-in');
    const planted = sanne.cookies;
    await sanne.open(sent.link);
    expect(sanne.cookies).not.to.equal(planted);
    const planter = await fetch(new URL(`/respond/${sent.id}`, portal.url), {
      headers: { Cookie: planted, Accept: 'text/html' },
      redirect: 'manual',
    });
    expect(planter.status).to.equal(401);
  });
});
