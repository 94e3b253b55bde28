import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import { addOrganisation } from '../bad-input/database.js';
import { at, type Sent, sendFirstLook } from '../respond/sent.js';

const SANNE = 'sanne.dewit@lumenhire.example';

describe('A respondent who keeps a questionnaire in an account', () => {
  let portal: TestPortal;
  let sent: Sent;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
  });
  afterEach(() => portal.close());

  async function confirmLink(): Promise<string> {
    await portal.runDueJobs();
    const letters = await portal.services.mailbox.list();
    const letter = letters.find(({ subject }) => subject.startsWith('Confirm the account'));
    expect(letter?.to).to.equal(SANNE);
    return new URL(/https?:\/\/\S+\/claims\/[^\s>\]]+/.exec(letter?.text ?? '')?.[0] ?? '').pathname;
  }

  it('confirms it at the address of the invitation, and then needs no link', async () => {
    const guest = await sent.respondent();
    await guest.follow('Keep this in an account');
    await guest.submit('Send the letter', { 'Your organisation': ' ' });
    expect(guest.status).to.equal(422);
    await guest.submit('Send the letter', { 'Your organisation': 'Lumenhire B.V.' });
    expect(guest.text).to.include(`A letter is on its way to ${SANNE}.`);
    const link = await confirmLink();
    const early = portal.visitor();
    await early.open('/sign-in');
    await early.submit('Sign in', { 'E-mail address': SANNE, Password: PASSWORD });
    expect(early.status).to.equal(422);

    const sanne = await portal.visitor().open(link);
    await sanne.submit('Confirm the account', { Password: 'short' });
    expect(sanne.status).to.equal(422);
    await sanne.submit('Confirm the account', { Password: PASSWORD });
    expect(sanne.path).to.equal('/requests');
    expect(sanne.text).to.include('Northmark Insurance').and.include('Not begun');
    const rooms = sanne.$('#as-navigation li').toArray();
    expect(
      rooms.map((each) => sanne.$(each).text().trim()),
      'no way home to a buyer’s work',
    ).to.deep.equal(['Requests', 'Library', 'Our certificates', 'Frameworks', 'Members', 'Audit log']);
    const late = await portal.visitor().open(link);
    expect(late.status).to.equal(410);
    await late.follow('Sign in');
    expect(late.path).to.equal('/sign-in');
    await portal.services.assessments.replaceLink(sent.buyer, sent.id);
    expect((await guest.open(`/respond/${sent.id}`)).status).to.equal(410);
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    await sanne.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    expect(sanne.status).to.equal(200);
    expect(sanne.text).to.include('Sanne de Wit, for Lumenhire B.V.').and.not.include('by link');
    await sanne.follow('All requests');
    expect(sanne.path).to.equal('/requests');
    await sanne.open('/');
    expect(sanne.text).to.include('Being answered').and.not.include('Find vendor');
    expect((await sanne.open('/vendors')).status).to.equal(403);
    const manager = await portal.member('manager', sent.buyer.organisationId);
    await manager.open(`/assessments/${sent.id}`);
    expect(manager.text).to.include('members of Lumenhire B.V., who keep it in an account, still can');
    await portal.services.assessments.cancel(sent.buyer, sent.id);
    expect((await sanne.open(`/respond/${sent.id}`)).status).to.equal(410);
  });

  it('is led to the sign-in and back to the questionnaire where their visit is over', async () => {
    const lumenhire = await addOrganisation(portal, 'Lumenhire', ['vendor']);
    const responder = await portal.member('responder', lumenhire);
    await responder.open(sent.link);
    await responder.open(`/respond/${sent.id}/keep`);
    await responder.submit('Keep it in Lumenhire');
    const later = portal.visitor();
    const section = `/respond/${sent.id}/sections/governance`;
    await later.open(section);
    expect(later.status).to.equal(401);
    await later.follow('Sign in');
    const email = 'responder-1@northmark.example';
    await later.submit('Sign in', { 'E-mail address': email, Password: PASSWORD });
    expect([later.path, later.status]).to.deep.equal([section, 200]);
  });

  it('are listed with what is due, what came back, and the receipts', async () => {
    const lumenhire = await addOrganisation(portal, 'Lumenhire', ['vendor']);
    const responder = await portal.member('responder', lumenhire);
    await responder.open('/requests');
    expect(responder.text).to.include('No questionnaire is kept here yet').and.not.include('To answer');
    await responder.open(sent.link);
    await responder.open(`/respond/${sent.id}/keep`);
    await responder.submit('Keep it in Lumenhire');
    expect(responder.text).to.include('1 questionnaire to answer').and.include('in 13 days');
    await responder.open('/requests?search=quillmark');
    expect(responder.text).to.include('No request found for “quillmark”');
    await responder.open('/requests?group=answered');
    expect(responder.text).to.include('Nothing under “Answered”');
    await responder.follow('See all requests');
    expect(responder.text).to.include('ShortlistIQ');
    expect((await responder.open('/requests?page=9')).text).to.include(
      'This page is past the end of the list',
    );
    portal.pass(20 * DAY);
    await responder.open('/requests?group=overdue&search=northmark');
    expect(responder.text).to.include('1 overdue').and.include('7 days ago');
  });

  it('shows the buyer from whose account the answers come', async () => {
    const lumenhire = await addOrganisation(portal, 'Lumenhire Group', ['vendor']);
    const responder = await portal.member('responder', lumenhire);
    await responder.open(sent.link);
    await responder.open(`/respond/${sent.id}/keep`);
    await responder.submit('Keep it in Lumenhire Group');
    await responder.open(`/respond/${sent.id}/sections/governance`);
    await responder.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    const buyer = await portal.member('viewer', sent.buyer.organisationId);
    await buyer.open(`/assessments/${sent.id}`);
    expect(buyer.text).to.include('members of Lumenhire Group, from its account since 21 Nov 2026, 10:00');
    await buyer.follow('Lumenhire B.V.');
    expect(buyer.text).to.include('Lumenhire Group, since 21 Nov 2026, 10:00');
    await portal.runDueJobs();
    await buyer.open('/audit');
    expect(buyer.text).to.include('responder 1, from the vendor’s account');
  });

  it('is offered to an owner whose organisation only asks so far, by way of the profile', async () => {
    const other = await addOrganisation(portal, 'Quillmark');
    const owner = await portal.member('owner', other);
    await owner.open(sent.link);
    await owner.open(`/respond/${sent.id}/keep`);
    expect(owner.text).to.include('Quillmark only asks vendors so far.');
    await owner.follow('Go to your profile');
    await owner.submit('Answer questionnaires too');
    expect(owner.text).to.include('Quillmark answers questionnaires now.');
    await owner.open(`/respond/${sent.id}/keep`);
    await owner.submit('Keep it in Quillmark');
    expect(owner.path).to.equal('/requests');
  });

  it('may be a signed-in responder; viewers read, other organisations find it taken', async () => {
    const lumenhire = await addOrganisation(portal, 'Lumenhire', ['vendor']);
    const elsewhere = await addOrganisation(portal, 'Other Vendor', ['vendor']);
    const responder = await portal.member('responder', lumenhire);
    const viewer = await portal.member('viewer', lumenhire);
    const stranger = await portal.member('owner', elsewhere);
    for (const someone of [viewer, responder, stranger]) await someone.open(sent.link);
    await viewer.open(`/respond/${sent.id}/keep`);
    expect(viewer.text).to.include('where you may not take on requests');
    await stranger.open(`/respond/${sent.id}/keep`);
    await responder.follow('Keep this in an account');
    await responder.submit('Keep it in Lumenhire');
    expect(responder.path).to.equal('/requests');
    await stranger.submit('Keep it in Other Vendor');
    expect(stranger.status).to.equal(422);
    expect(stranger.text).to.include('Another organisation keeps this questionnaire already.');
    expect((await stranger.open('/requests')).text).to.include('No questionnaire is kept here yet');

    await viewer.open(`/respond/${sent.id}`);
    expect(viewer.$('a.btn-primary').first().text().trim()).to.equal('Read all questions');
    await viewer.open(`/respond/${sent.id}/sections/governance`);
    expect(viewer.status).to.equal(200);
    const body = new URLSearchParams({ _csrf: viewer.csrf, choice: 'yes', revision: '0' });
    const reply = await viewer.request(`/respond/${sent.id}/questions/named-owner`, { method: 'POST', body });
    expect(reply.status).to.equal(403);
    await responder.open(`/respond/${sent.id}/sections/governance`);
    await responder.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    expect(responder.text).to.include('responder 1');
  });

  it('cannot choose the password: that is for whoever reads the letters of the invitation’s address', async () => {
    const colleague = await sent.respondent();
    await colleague.open(`/respond/${sent.id}/keep`);
    const body = new URLSearchParams({
      _csrf: colleague.csrf,
      organisationName: 'Lumenhire',
      password: PASSWORD,
    });
    const reply = await colleague.request(`/respond/${sent.id}/keep`, { method: 'POST', body });
    expect(reply.status).to.equal(400);
  });

  it('may send a few letters to the address of the invitation, and no more', async () => {
    const guest = await sent.respondent();
    const statuses: number[] = [];
    for (let letter = 1; letter <= 6; letter += 1) {
      await guest.open(`/respond/${sent.id}/keep`);
      await guest.submit('Send the letter', { 'Your organisation': 'Lumenhire' });
      statuses.push(guest.status);
    }
    expect(statuses).to.deep.equal([200, 200, 200, 200, 200, 429]);
  });

  const SHUT_OUT = {
    'somebody else is the contact': ({ services }: TestPortal, { buyer, id }: Sent) =>
      services.assessments.changeContact(buyer, id, {
        contactName: 'Joost Bakker',
        contactEmail: 'joost.bakker@lumenhire.example',
        seen: SANNE,
        keepLink: false,
      }),
    'the buyer revoked the link': ({ services }: TestPortal, { buyer, id }: Sent) =>
      services.assessments.revokeLink(buyer, id),
  };
  for (const [since, shutOut] of Object.entries(SHUT_OUT))
    it(`confirms nothing since ${since}`, async () => {
      const guest = await sent.respondent();
      await guest.open(`/respond/${sent.id}/keep`);
      await guest.submit('Send the letter', { 'Your organisation': 'Lumenhire' });
      const link = await confirmLink();
      const sanne = await portal.visitor().open(link);
      await shutOut(portal, sent);
      await sanne.submit('Confirm the account', { Password: PASSWORD });
      expect(sanne.status).to.equal(410);
      expect((await portal.visitor().open(link)).status).to.equal(410);
      expect((await portal.services.assessments.read(sent.buyer, sent.id)).assessment.claimedBy).to.equal(
        null,
      );
    });

  it('is never the buyer itself', async () => {
    const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
    const both = { ...sent.buyer, sides: ['buyer', 'vendor'] as const };
    const { outcome } = await portal.services.claims.claim(guest, both);
    expect(outcome).to.equal('own');
  });
});
