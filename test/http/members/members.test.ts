import { expect } from 'chai';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';

const NEW_PASSWORD = 'a staple of batteries';

/** The link in the last letter to somebody. */
async function linkTo(portal: TestPortal, email: string): Promise<string> {
  await portal.runDueJobs();
  const letter = (await portal.services.mailbox.list()).find(({ to }) => to === email);
  const link = /https?:\/\/[^\s>\]]+/.exec(letter?.text ?? '')?.[0];
  if (link === undefined) throw new Error(`No letter with a link went to ${email}.`);
  return new URL(link).pathname;
}

describe('Members', () => {
  let portal: TestPortal;
  let owner: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    owner = await portal.setUp();
  });
  afterEach(() => portal.close());

  async function invite(email = 'noor@northmark.example', role = 'assessor') {
    await owner.open('/members/invite');
    await owner.submit('Send invitation', { Name: 'Noor Haddad', 'E-mail address': email, role });
  }

  it('are invited, wait, and join with a password of their own', async () => {
    await invite();
    expect(owner.path).to.equal('/members');
    expect(owner.text).to.include('The invitation to noor@northmark.example is on its way.');
    expect(owner.text).to.include('1 invited and waiting').and.include('Assessor');
    const noor = portal.visitor();
    await noor.open(await linkTo(portal, 'noor@northmark.example'));
    expect(noor.text).to.include(
      'Mara Olsen invited noor@northmark.example to Northmark Insurance as assessor',
    );
    await noor.submit('Make account and join', { 'Your name': '', Password: 'short' });
    expect(noor.status).to.equal(422);
    expect(noor.text).to.include('Write your name.').and.include('Choose at least 12 characters');
    await noor.submit('Make account and join', { 'Your name': 'Noor H.', Password: 'x'.repeat(201) });
    expect(noor.status).to.equal(422);
    expect(noor.$('[name=name]').val()).to.equal('Noor H.');
    await noor.submit('Make account and join', { 'Your name': 'Noor H.', Password: NEW_PASSWORD });
    expect(noor.path).to.equal('/');
    expect(noor.text).to.include('You are now a member of Northmark Insurance.');
    await owner.open('/members');
    expect(owner.text).to.include('Noor H.').and.not.include('waiting');
    expect(owner.$('tr:contains("Noor H.")').text()).not.to.include('not yet');
    await owner.open('/audit');
    expect(owner.text).to.include('Invited a member: noor@northmark.example, assessor');
    expect(owner.text).to.include('A member joined: Noor H., assessor');
  });

  it('are not invited twice, nor as what is no role, nor without an address', async () => {
    await invite();
    await invite();
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('This address was invited already.');
    await invite('owner@northmark.example');
    expect(owner.text).to.include('Somebody with this address is a member already.');
    await invite('nobody', 'king');
    expect(owner.status).to.equal(422);
    expect(owner.$('[name=email]').val()).to.equal('nobody');
    expect(owner.$('[role=alert] li').length).to.equal(2);
  });

  it('are let in by no withdrawn, tampered or used link, and told what to do', async () => {
    await invite();
    const link = await linkTo(portal, 'noor@northmark.example');
    await owner.open('/members');
    await owner.submit('Send again');
    expect(await linkTo(portal, 'noor@northmark.example')).to.equal(link);
    expect((await portal.visitor().open(`${link}x`)).status).to.equal(404);
    await owner.submit('Withdraw invitation');
    const noor = await portal.visitor().open(link);
    expect(noor.status).to.equal(410);
    expect(noor.text).to.include('This invitation was withdrawn');
  });

  it('with an account elsewhere sign in to join, and switch between the two', async () => {
    const elsewhere = await addOrganisation(portal, 'Harbourline Bank');
    const person = await portal.member('manager', elsewhere);
    const email = 'manager-1@northmark.example';
    await invite(email, 'viewer');
    const link = await linkTo(portal, email);
    const stranger = await portal.visitor().open(link);
    await stranger.follow('Sign in to join');
    await stranger.submit('Sign in', { 'E-mail address': email, Password: PASSWORD });
    expect(stranger.path).to.equal(link);
    await stranger.submit('Join Northmark Insurance');
    expect(stranger.text).to.match(/viewer ?Northmark Insurance/);
    await stranger.submit('Act for Harbourline Bank');
    expect(stranger.text).to.match(/manager ?Harbourline Bank/);
    await stranger.open('/vendors/new');
    expect(stranger.status).to.equal(200);
    await stranger.submit('Act for Northmark Insurance');
    expect((await stranger.open('/vendors/new')).status).to.equal(403);
    await person.open('/');
    expect(person.text).to.include('Harbourline Bank');
    await owner.open(link);
    expect(owner.status).to.equal(410);
  });

  it('change role and go by an owner’s hand, but never the last owner', async () => {
    const manager = await portal.member('manager');
    await owner.open('/members');
    await owner.follow('manager 1');
    await owner.submit('Save role', { role: 'viewer' });
    expect(owner.text).to.include('manager 1 is now viewer.');
    expect((await manager.open('/vendors/new')).status).to.equal(403);
    await owner.follow('manager 1');
    await owner.submit('Remove manager 1');
    expect(owner.text).to.include('manager 1 is no longer a member of Northmark Insurance.');
    await manager.open('/vendors');
    expect(manager.path).to.match(/^\/sign-in/);
    await owner.follow('Mara Olsen');
    await owner.submit('Save role', { role: 'viewer' });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('This is the only owner.');
    await owner.submit('Leave Northmark Insurance');
    expect(owner.status).to.equal(422);
    await owner.open('/members');
    expect(owner.text).to.include('Mara Olsen (you)');
  });

  it('who belong nowhere any more are told so, and come back by an invitation', async () => {
    const manager = await portal.member('manager');
    const email = 'manager-1@northmark.example';
    await manager.open('/profile');
    await manager.submit('Leave organisation');
    const back = portal.visitor();
    await back.open('/sign-in');
    await back.submit('Sign in', { 'E-mail address': email, Password: PASSWORD });
    expect(back.status).to.equal(403);
    expect(back.text).to.include('This account belongs to no organisation');
    await invite(email, 'viewer');
    await back.open(await linkTo(portal, email));
    await back.submit('Make account and join', { 'Your name': 'Kofi Mensah', Password: NEW_PASSWORD });
    expect(back.path).to.equal('/');
    const again = portal.visitor();
    await again.open('/sign-in');
    await again.submit('Sign in', { 'E-mail address': email, Password: PASSWORD });
    expect(again.status).to.equal(422);
    await again.submit('Sign in', { 'E-mail address': email, Password: NEW_PASSWORD });
    expect(again.path).to.equal('/');
    await owner.open('/members');
    expect(owner.text).to.include('Kofi Mensah');
  });

  it('find nobody of another organisation by an id', async () => {
    const elsewhere = await addOrganisation(portal, 'Harbourline Bank');
    const stranger = await portal.member('owner', elsewhere);
    const { members } = portal.services;
    const actor = await portal.memberAt();
    const mara = actor.userId;
    await invite();
    const [waiting] = (await members.list(actor)).waiting;
    await stranger.open('/members/invite');
    for (const [path, fields] of [
      [`/members/${mara}`, { role: 'viewer' }],
      [`/members/${mara}/remove`, {}],
      [`/enrolments/${waiting?.id}/withdraw`, {}],
      [`/enrolments/${waiting?.id}/again`, {}],
    ] as const) {
      const body = new URLSearchParams({ _csrf: stranger.csrf, ...fields });
      const reply = await stranger.request(path, { method: 'POST', body });
      expect(reply.status, path).to.equal(404);
      expect(await reply.text())
        .not.to.include('Mara')
        .and.not.include('noor@');
    }
    expect((await stranger.open(`/members/${mara}`)).status).to.equal(404);
    expect((await stranger.open('/members')).text).not.to.include('Mara');
  });
});

describe('An account', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startTestPortal();
  });
  afterEach(() => portal.close());
  const signIn = async (password: string) => {
    const someone = portal.visitor();
    await someone.open('/sign-in');
    await someone.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: password });
    return someone;
  };

  it('is renamed, changes its password, and goes on here while it ends everywhere else', async () => {
    const here = await portal.setUp();
    const there = await signIn(PASSWORD);
    await here.open('/profile');
    await here.submit('Save name', { 'Your name': 'Mara O.' });
    expect(here.text).to.include('Your name is saved.').and.include('Mara O.');
    await here.submit('Change password', {
      'Password now': 'wrong wrong wrong',
      'New password': NEW_PASSWORD,
    });
    expect(here.status).to.equal(422);
    expect(here.text).to.include('This is not your password.');
    await here.submit('Change password', { 'Password now': PASSWORD, 'New password': 'short' });
    expect(here.text).to.include('Choose at least 12 characters');
    await here.submit('Change password', { 'Password now': PASSWORD, 'New password': NEW_PASSWORD });
    expect(here.text).to.include('Your password is changed.');
    expect((await there.open('/vendors')).path).to.match(/^\/sign-in/);
    expect((await signIn(NEW_PASSWORD)).path).to.equal('/');
  });

  it('signs out everywhere at once', async () => {
    const here = await portal.setUp();
    const there = await signIn(PASSWORD);
    await here.open('/profile');
    await here.submit('Sign out everywhere');
    expect(here.path).to.equal('/sign-in');
    expect(here.text).to.include('You are signed out everywhere.');
    for (const visitor of [here, there]) expect((await visitor.open('/vendors')).path).to.match(/^\/sign-in/);
  });

  it('has an organisation whose name and time zone its owner changes', async () => {
    const owner = await portal.setUp();
    await owner.open('/profile');
    await owner.submit('Save organisation', { Organisation: 'Northmark SE', 'Time zone': 'Europe/Berlin' });
    expect(owner.text).to.include('Northmark SE is saved.');
    const viewer = await portal.member('viewer');
    await viewer.open('/profile');
    expect(viewer.text).to.include('Viewer of Northmark SE').and.not.include('Save organisation');
  });

  it('whose password is forgotten gets a link, and nobody learns whether it exists', async () => {
    const before = await portal.setUp();
    const replies: string[] = [];
    for (const email of ['owner@northmark.example', 'nobody@northmark.example']) {
      const someone = portal.visitor();
      await someone.open('/sign-in');
      await someone.follow('Forgot your password?');
      await someone.submit('Send the link', { 'E-mail address': email });
      replies.push(`${someone.status} ${someone.path} ${someone.text}`);
    }
    expect(replies[0]).to.equal(replies[1]);
    expect(replies[0]).to.include('If that address has an account');
    const link = await linkTo(portal, 'owner@northmark.example');
    expect((await portal.services.mailbox.list()).map(({ to }) => to)).to.deep.equal([
      'owner@northmark.example',
    ]);
    const mara = await portal.visitor().open(link);
    await mara.submit('Set password', { 'New password': 'short' });
    expect(mara.status).to.equal(422);
    await mara.submit('Set password', { 'New password': NEW_PASSWORD });
    expect(mara.path).to.equal('/sign-in');
    expect(mara.text).to.include('Your new password is set');
    expect((await before.open('/vendors')).path).to.match(/^\/sign-in/);
    expect((await signIn(NEW_PASSWORD)).path).to.equal('/');
    const again = await portal.visitor().open(link);
    expect(again.status).to.equal(410);
    expect(again.text).to.include('This link has ended');
    expect((await portal.visitor().open(`${link}x`)).status).to.equal(410);
  });

  it('is asked for a forgotten password a few times only', async () => {
    await portal.setUp();
    const someone = portal.visitor();
    for (let tried = 0; tried < 4; tried += 1) {
      await someone.open('/forgot-password');
      await someone.submit('Send the link', { 'E-mail address': 'nobody@northmark.example' });
    }
    expect(someone.status).to.equal(429);
    await someone.open('/forgot-password');
    await someone.submit('Send the link', { 'E-mail address': 'nobody' });
    expect(someone.status).to.equal(422);
  });
});
