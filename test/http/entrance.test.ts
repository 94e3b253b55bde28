import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import { PASSWORD, SET_UP_TOKEN, startTestPortal, type TestPortal } from '../support/portal.js';

describe('The entrance', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startTestPortal();
  });
  afterEach(() => portal.close());

  const setUpForm = {
    'Set-up token': SET_UP_TOKEN,
    Organisation: 'Northmark Insurance',
    'Time zone': 'Europe/Amsterdam',
    'Your name': 'Mara Olsen',
    'Your e-mail address': 'Mara@Northmark.example',
    Password: PASSWORD,
  };

  it('shows an empty portal’s first visitor the set-up page, and closes it afterwards', async () => {
    const someone = portal.visitor();
    await someone.open('/vendors');
    expect(someone.path).to.equal('/set-up');
    await someone.submit('Set up the portal', setUpForm);
    expect(someone.status).to.equal(200);
    expect(someone.path).to.equal('/');
    expect(someone.text).to.include('Mara Olsen');
    expect((await portal.visitor().open('/set-up')).status).to.equal(404);
  });

  it('sets nothing up without the token from the log, and keeps what was typed but the password', async () => {
    const someone = portal.visitor();
    await someone.open('/set-up');
    await someone.submit('Set up the portal', { ...setUpForm, 'Set-up token': 'guessed' });
    expect(someone.status).to.equal(422);
    expect(someone.$('[name=organisationName]').val()).to.equal('Northmark Insurance');
    expect(someone.$('[name=password]').val()).to.equal('');
    expect(await portal.services.organisations.isSetUp()).to.equal(false);
  });

  it('says all that is missing at once', async () => {
    const someone = portal.visitor();
    await someone.open('/set-up');
    await someone.submit('Set up the portal', { Password: 'short' });
    expect(someone.status).to.equal(422);
    expect(someone.$('[role=alert] li').length).to.equal(5);
  });

  it('lets a member in, back to the page they wanted, and out again', async () => {
    await portal.setUp();
    const someone = portal.visitor();
    await someone.open('/vendors?search=x');
    expect(someone.path).to.equal('/sign-in?next=%2Fvendors%3Fsearch%3Dx');
    await someone.submit('Sign in', { 'E-mail address': ' OWNER@northmark.example ', Password: PASSWORD });
    expect(someone.path).to.equal('/vendors?search=x');
    await someone.submit('Sign out');
    expect(someone.path).to.equal('/sign-in');
    expect(someone.text).to.include('You are signed out.');
    await someone.open('/vendors');
    expect(someone.path).to.match(/^\/sign-in/);
  });

  it('never leads elsewhere after signing in', async () => {
    await portal.setUp();
    for (const next of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      const someone = portal.visitor();
      await someone.open(`/sign-in?next=${encodeURIComponent(next)}`);
      await someone.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
      expect(someone.path, next).to.equal('/');
    }
  });

  it('gives the session a new id at sign-in', async () => {
    await portal.setUp();
    const someone = portal.visitor();
    await someone.open('/sign-in');
    const again = await someone.request('/sign-in');
    await again.arrayBuffer();
    const before = again.headers.getSetCookie();
    await someone.open('/sign-in');
    const response = await someone.request('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({
        _csrf: someone.csrf,
        email: 'owner@northmark.example',
        password: PASSWORD,
      }),
    });
    await response.arrayBuffer();
    expect(before).to.deep.equal([]);
    expect(response.headers.getSetCookie().join()).to.match(/^assay=.*HttpOnly.*SameSite=Lax/);
  });

  it('answers a wrong password and an unknown account alike, and makes both wait after five tries', async () => {
    await portal.setUp();
    for (const email of ['owner@northmark.example', 'nobody@northmark.example']) {
      const someone = portal.visitor();
      for (let tries = 0; tries < 5; tries += 1) {
        await someone.open('/sign-in');
        await someone.submit('Sign in', { 'E-mail address': email, Password: 'wrong password' });
        expect(someone.status).to.equal(422);
        expect(someone.text).to.include('Check the e-mail address and password.');
      }
      await someone.open('/sign-in');
      await someone.submit('Sign in', { 'E-mail address': email, Password: PASSWORD });
      expect(someone.status).to.equal(429);
      expect(Number(someone.headers.get('retry-after'))).to.be.within(1, 600);
    }
    portal.pass(10 * MINUTE);
  });

  it('keeps a chosen theme', async () => {
    const someone = await portal.setUp();
    await someone.submit('Dark');
    expect(someone.$('html').attr('data-bs-theme')).to.equal('dark');
    await someone.submit('As the system');
    expect(someone.$('html').attr('data-bs-theme')).to.equal(undefined);
  });
});
