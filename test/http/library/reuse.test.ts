import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Filling } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';
import { at, sendFirstLook } from '../respond/sent.js';
import { type TwoBuyers, twoBuyers } from './two-buyers.js';

const POLICY = Buffer.from('%PDF-1.7\n%the policy of Lumenhire\n%%EOF\n');

describe('An answer given before', () => {
  let portal: TestPortal;
  let story: TwoBuyers;
  beforeEach(async () => {
    portal = await startTestPortal();
    story = await twoBuyers(portal);
  });
  afterEach(() => portal.close());
  const governance = (id: string) => `/respond/${id}/sections/governance`;
  const words = (visitor: TwoBuyers['owner'], question: string) =>
    visitor.$(at(question)).text().replace(/\s+/g, ' ');

  async function keepFirst() {
    const { owner, first } = story;
    await owner.open(governance(first));
    const note = 'Named in the charter of the board.';
    await owner.submit('Save answer', { choice: 'yes', note }, at('named-owner'));
    await owner.submit('Upload document', { file: { file: 'policy.pdf', bytes: POLICY } }, at('named-owner'));
    await owner.submit('Keep in library', { approve: ['yes'] }, at('named-owner'));
    return owner;
  }

  it('for one buyer is kept, offered with its reasons for the next, used with its document, and changed by hand', async () => {
    const owner = await keepFirst();
    expect(owner.text).to.include('is in your library.');
    expect(words(owner, 'named-owner')).to.include('In your library').and.not.include('Keep this answer');
    portal.pass(3 * 24 * 60 * 60 * 1_000);
    await owner.open(governance(story.second));
    const offered = words(owner, 'named-owner');
    expect(offered).to.include('Your library suggests: Yes').and.include('approved by owner 1');
    expect(offered).to.include('3 days old').and.include('asked in the same words');
    expect(offered).to.include('kept from ShortlistIQ for Northmark Insurance');
    expect(offered)
      .to.include('Named in the charter of the board.')
      .and.include('Brings 1 document: policy.pdf');
    await owner.submit('Use this answer', {}, at('named-owner'));
    expect(owner.text).to.include('is answered from your library.');
    const used = words(owner, 'named-owner');
    expect(used).to.include('policy.pdf').and.include('taken from your library').and.not.include('suggests');
    await owner.submit('Save answer', { choice: 'partly' }, at('named-owner'));
    expect(words(owner, 'named-owner')).to.include('taken from your library, then edited');
    await owner.open('/library');
    expect(owner.text).to.include('Stale');
    await owner.follow(owner.$('tbody th a').first().text());
    expect(owner.text).to.include('owner 1 told Harbourline Bank something else on');
    expect(owner.text).to.include('used once').and.include('Harbourline Bank, about Shortlist IQ 4');
  });

  it('is put into the form to be edited, and saved only when somebody says so', async () => {
    const owner = await keepFirst();
    await owner.open(governance(story.second));
    await owner.follow('Edit it');
    expect(words(owner, 'named-owner')).to.include('not saved yet');
    expect(owner.$(`${at('named-owner')} [name=choice][value=yes]`).attr('checked')).to.equal('checked');
    await owner.open(governance(story.second));
    expect(words(owner, 'named-owner')).to.include('Not answered yet');
    await owner.follow('Edit it');
    await owner.submit('Save answer', { note: 'Named in the charter since 2025.' }, at('named-owner'));
    expect(words(owner, 'named-owner')).to.include('taken from your library').and.include('policy.pdf');
    const answered = await portal.services.assessments.read(story.secondBuyer, story.second);
    expect(answered.progress.answered).to.equal(1);
  });

  it('is used together with others after a look at the list, each once, whatever is sent twice', async () => {
    const owner = await keepFirst();
    await owner.submit('Save answer', { option: 'written-rules' }, at('management-system'));
    await owner.submit('Keep in library', { approve: ['yes'] }, at('management-system'));
    await owner.open(`/respond/${story.second}`);
    await owner.follow('Use 2 approved answers…');
    expect(owner.text)
      .to.include('Approved, and asked in the same words')
      .and.include('Named in the charter');
    const body = new URLSearchParams({ _csrf: owner.csrf });
    for (const box of owner.$('[name=use]').toArray()) body.append('use', owner.$(box).attr('value') ?? '');
    await owner.submit('Use the ticked answers');
    expect(owner.text).to.include('2 questions answered from your library, 0 left as they were.');
    const again = await owner.request(`/respond/${story.second}/library`, { method: 'POST', body });
    expect(again.status).to.equal(303);
    await owner.open(`/respond/${story.second}`);
    expect(owner.text).to.include('2 questions answered from your library');
    await owner.open('/library');
    await owner.follow(owner.$('tbody th a').first().text());
    expect(owner.text).to.include('used once');
  });

  it('is never the buyer’s to see: only that it was reused', async () => {
    const owner = await keepFirst();
    await owner.open(governance(story.second));
    await owner.submit('Use this answer', {}, at('named-owner'));
    const save = (question: string, fillings: Record<string, Filling>) =>
      owner.submit('Save answer', fillings, at(question));
    await save('management-system', { option: 'written-rules' });
    await owner.open(`/respond/${story.second}/sections/data`);
    await save('data-provenance', { choice: 'yes', note: 'In the register of data sets.' });
    await save('customer-data-in-training', { option: 'never' });
    await save('tested-before-release', { options: ['groups'] });
    await owner.open(`/respond/${story.second}/sections/in-use`);
    await save('human-oversight', { 'not-applicable': 'yes', reason: 'It decides nothing about people.' });
    await save('worst-harm', { text: 'It could rank a group lower.' });
    await owner.open(`/respond/${story.second}/submit`);
    const fields = { name: 'Sanne de Wit', title: 'CISO', attest: 'yes', _csrf: owner.csrf };
    const path = `/respond/${story.second}/submit`;
    const sent = await owner.request(path, { method: 'POST', body: new URLSearchParams(fields) });
    expect(sent.status).to.equal(303);
    await owner.open(`/respond/${story.second}/receipt`);
    await owner.submit('Keep all answers');
    expect(owner.text).to.include('added to your library as drafts, 1 there already.');
    const buyer = await portal.member('owner', story.secondBuyer.organisationId);
    await buyer.open(`/assessments/${story.second}/score`);
    expect(buyer.text).to.include('Reused from an answer the vendor gave before');
    expect(buyer.html).not.to.match(/href="\/library|reusedFrom/);
    expect((await buyer.open('/library')).status).to.equal(403);
    expect((await buyer.open(`/respond/${story.second}/library`)).status).to.equal(401);
    await buyer.open('/audit');
    expect(buyer.$('main table, main ol, main ul').text()).not.to.include('library');
  });

  it('is no other vendor’s to find, nor a guest’s, who is told what an account would do', async () => {
    const owner = await keepFirst();
    await owner.open('/library');
    const entry = owner.$('tbody th a').first().attr('href') ?? '';
    const other = await addOrganisation(portal, 'Rivaliser', ['vendor']);
    const rival = await portal.member('owner', other);
    for (const path of [entry, `${entry}/change`])
      expect((await rival.open(path)).status, path).to.equal(404);
    await rival.open('/library');
    expect(rival.text).to.include('Nothing kept yet').and.not.include('named');
    for (const [path, fields] of [
      [`${entry}/approve`, { revision: '1', 'review-by': '2027-01-01' }],
      [`${entry}/retire`, { revision: '1' }],
    ] as const) {
      const body = new URLSearchParams({ _csrf: rival.csrf, ...fields });
      expect((await rival.request(path, { method: 'POST', body })).status, path).to.equal(404);
    }
    const { services } = portal;
    const id = entry.split('/').at(-1) ?? '';
    const guest = portal.visitor();
    const link = new URL(await services.assessments.copyLink(story.secondBuyer, story.second)).pathname;
    await guest.open(link);
    await guest.open(governance(story.second));
    expect(guest.text).not.to.include('Your library suggests').and.not.include('In your library');
    const use = new URLSearchParams({ _csrf: guest.csrf, revision: '1' });
    const path = `/respond/${story.second}/questions/named-owner/library/${id}`;
    expect((await guest.request(path, { method: 'POST', body: use })).status).to.equal(401);
  });

  it('of a responder is a draft until an owner approves it, and is not taken together with others', async () => {
    const { responder, owner, first, second } = story;
    await responder.open(governance(first));
    await responder.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    expect(words(responder, 'named-owner')).not.to.include('may be given to any buyer');
    await responder.submit('Keep in library', {}, at('named-owner'));
    await responder.open(governance(second));
    expect(words(responder, 'named-owner')).to.include('a draft, not approved yet');
    await responder.open(`/respond/${second}`);
    expect(responder.text).not.to.include('approved answer');
    await responder.open('/library');
    await responder.follow(responder.$('tbody th a').first().text());
    expect(responder.text).to.include('Owners of your organisation approve answers.');
    await owner.open(responder.path);
    await owner.submit('Approve', { 'Review by': 'soon' });
    expect(owner.status).to.equal(422);
    await owner.submit('Approve', { 'Review by': '2027-06-01' });
    expect(owner.text).to.include('The entry is approved.').and.include('1 Jun 2027');
    await responder.open(`/respond/${second}`);
    expect(responder.text).to.include('Use 1 approved answer…');
  });

  it('is offered as stale, never first and never together with others, once its day is past', async () => {
    const owner = await keepFirst();
    portal.pass(400 * 24 * 60 * 60 * 1_000);
    const back = await portal.member('owner', story.vendor);
    await back.open(governance(story.second));
    expect(words(back, 'named-owner')).to.include('Somebody was to look at it by');
    await back.open(`/respond/${story.second}`);
    expect(back.text).not.to.include('approved answer');
    expect(owner.status).to.equal(200);
  });

  it('is kept with all others at once after the questionnaire was claimed, and again adds nothing', async () => {
    const { owner, first } = story;
    await owner.open(governance(first));
    await owner.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    await owner.submit('Save answer', { option: 'written-rules' }, at('management-system'));
    await owner.open(`/respond/${first}`);
    await owner.submit('Keep all answers');
    expect(owner.text).to.include('2 answers added to your library as drafts, 0 there already.');
    expect(owner.text).not.to.include('Keep all answers');
    const body = new URLSearchParams({ _csrf: owner.csrf });
    await owner.request(`/respond/${first}/library/keep`, { method: 'POST', body });
    await owner.open('/library');
    expect(owner.text).to.include('2 entries');
  });
});

describe('A guest without an account', () => {
  it('is told once a section what an account would do, where a suggestion would stand', async () => {
    const portal = await startTestPortal();
    const guest = await (await sendFirstLook(portal)).respondent();
    await guest.follow('Start with 1.1');
    const hint = 'With an account, answers you gave before are offered here.';
    expect(guest.text.split(hint)).to.have.length(2);
    await guest.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    expect(guest.text).not.to.include('Keep this answer');
    expect(guest.text.split(hint)).to.have.length(2);
    await guest.follow('Keep it in an account');
    expect(guest.path).to.match(/\/keep$/);
    await portal.close();
  });
});
