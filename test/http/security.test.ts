import { expect } from 'chai';
import { PASSWORD, startTestPortal, type TestPortal } from '../support/portal.js';
import type { Visitor } from '../support/visitor.js';

describe('A hostile request', () => {
  let portal: TestPortal;
  let owner: Visitor;
  before(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
  });
  after(() => portal.close());

  const vendor = {
    name: 'Lumenhire B.V.',
    criticality: 'high',
    contact1Name: 'Sanne',
    contact1Email: 'sanne@lumenhire.example',
  };
  const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    await owner.open('/vendors/new');
    return owner.request('/vendors/new', { method: 'POST', headers, body: new URLSearchParams(fields) });
  };
  const vendors = async () => {
    await owner.open('/vendors');
    return owner.text.includes('Lumenhire');
  };

  it('changes nothing without the form’s token', async () => {
    for (const token of [{}, { _csrf: 'guessed' }, { _csrf: '' }]) {
      expect((await post({ ...vendor, ...token })).status).to.equal(403);
    }
    expect(await vendors()).to.equal(false);
  });

  it('changes nothing when another site sent it, token or not', async () => {
    await owner.open('/vendors/new');
    const token = owner.csrf;
    for (const site of ['cross-site', 'same-site']) {
      expect((await post({ ...vendor, _csrf: token }, { 'Sec-Fetch-Site': site })).status).to.equal(403);
    }
    expect(await vendors()).to.equal(false);
  });

  it('stays signed in after a refusal', async () => {
    await post({ ...vendor });
    expect((await owner.open('/vendors')).path).to.equal('/vendors');
  });

  it('with 200,000 fields is refused before they are read', async () => {
    const body = Array.from({ length: 200_000 }, (_, index) => `f${index}=1`).join('&');
    await owner.open('/vendors/new');
    const response = await owner.request('/vendors/new', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `_csrf=${owner.csrf}&${body}`,
    });
    expect(response.status).to.equal(413);
    expect(await response.text()).to.include('Nothing was changed');
  });

  it('with many short fields is refused as well', async () => {
    await owner.open('/vendors/new');
    const body = new URLSearchParams({ _csrf: owner.csrf, ...vendor });
    for (let index = 0; index < 1_600; index += 1) body.append('x', '1');
    expect((await owner.request('/vendors/new', { method: 'POST', body })).status).to.equal(413);
  });

  it('with an operator for a field is a text or refused, never a query', async () => {
    const stranger = portal.visitor();
    await stranger.open('/sign-in');
    const body = new URLSearchParams({ _csrf: stranger.csrf, 'email[$ne]': 'x', password: PASSWORD });
    expect((await stranger.request('/sign-in', { method: 'POST', body })).status).to.equal(422);
    const list = await owner.open('/vendors?search[$ne]=x&page[]=2&sort=%24where');
    expect(list.status).to.equal(200);
  });

  it('in a type no form uses is refused in plain words', async () => {
    await owner.open('/vendors/new');
    const response = await owner.request('/vendors/new', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...vendor, _csrf: owner.csrf }),
    });
    expect(response.status).to.equal(403);
  });

  it('for a page that is not there gets one, without saying what else there is', async () => {
    const missing = await owner.open('/vendors/made-up');
    expect(missing.status).to.equal(404);
    expect(missing.text).to.include('does not exist, or is not yours to see');
    expect((await owner.open('/no/such/page')).status).to.equal(404);
    expect((await owner.request('/vendors/%E0%A4%A')).status).to.equal(400);
  });
});

describe('Every answer', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal.close());

  it('forbids inline script, framing, sniffing and keeping', async () => {
    const owner = await portal.setUp();
    const { headers } = await owner.open('/vendors');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).to.include("default-src 'none'");
    const [, nonce] = /script-src 'nonce-([^']{20,})';/.exec(policy) ?? [];
    const scripts = owner.$('script').toArray();
    expect(scripts).not.to.have.length(0);
    for (const script of scripts) expect(owner.$(script).attr('nonce')).to.equal(nonce);
    expect(policy).to.include("img-src 'self' data:");
    expect(policy).not.to.include('unsafe');
    expect(headers.get('x-frame-options')).to.equal('DENY');
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('x-powered-by')).to.equal(null);
    const again = (await owner.open('/vendors')).headers.get('content-security-policy');
    expect(again).not.to.equal(policy);
  });

  it('keeps assets for good under an address that follows their content', async () => {
    const someone = portal.visitor();
    await someone.open('/sign-in');
    const sheet = someone.$('link[rel=stylesheet]').first().attr('href') ?? '';
    const response = await someone.request(sheet);
    expect(response.status).to.equal(200);
    expect(response.headers.get('cache-control')).to.include('immutable');
  });
});
