import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Receipt } from '#domain/assessments/receipt.js';
import { canonicalJson } from '#domain/canonical-json.js';
import { DAY } from '#domain/dates.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Filling, Visitor } from '../../support/visitor.js';
import { answerMost, at, type Sent, sendFirstLook } from './sent.js';

describe('A respondent by link', () => {
  let portal: TestPortal;
  let sent: Sent;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
  });
  afterEach(() => portal.close());

  const section = (name: string) => `/respond/${sent.id}/sections/${name}`;
  const save = (sanne: Visitor, question: string, fillings: Record<string, Filling>) =>
    sanne.submit('Save answer', fillings, at(question));
  const wordsOf = (visitor: Visitor, where: string) => visitor.$(where).text().replace(/\s+/g, ' ').trim();

  it('comes in by the link, sees who asks what until when, and starts', async () => {
    const sanne = await sent.respondent();
    expect(sanne.path).to.equal(`/respond/${sent.id}`);
    expect(sanne.text).to.include('Northmark Insurance asks Lumenhire B.V. about ShortlistIQ');
    expect(sanne.text).to.match(/Due Friday,? 4 December 2026, in 13 days/);
    expect(sanne.text).to.include('0 of 9 answered');
    expect(sanne.text).to.include('Where something is in progress, please say partly');
    expect(sanne.text).to.include('7 required questions without an answer');
    expect(sanne.text).to.include('1 question is not asked because of other answers.');
    await sanne.follow('Start with 1.1 in “Governance”');
    expect(sanne.path).to.equal(`${section('governance')}#q-named-owner`);
    expect(sanne.$('.as-question')).to.have.length(3);
  });

  it('answers, explains, proves, attests and gets a receipt, without script', async () => {
    const sanne = await sent.respondent();
    await answerMost(sanne, sent);
    expect(sanne.path).to.equal(`${section('data')}#q-tested-before-release`);
    expect(wordsOf(sanne, at('excepted-share'))).to.include('Asked because you answered “Partly” to 2.1');
    expect(wordsOf(sanne, `${at('excepted-share')} .as-question-number`)).to.equal('2.1a');

    await sanne.open(section('in-use'));
    await save(sanne, 'human-oversight', { 'not-applicable': 'yes' });
    await save(sanne, 'worst-harm', { text: 'It could rank a group lower.\nWe test for that.' });
    await sanne.open(`/respond/${sent.id}`);
    expect(sanne.text).to.include('2.1 says “Partly” and needs evidence');
    expect(sanne.text).to.include('3.1 says “not applicable” and needs a reason');
    expect(wordsOf(sanne, '.as-progress').startsWith('8 of 10 answered')).to.equal(true);
    expect(sanne.text).to.include('about 5 minutes left');

    await sanne.follow('Mend 2.1');
    const licence = { file: 'licence.pdf', bytes: '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF' };
    await sanne.submit('Upload document', { file: licence }, at('data-provenance'));
    expect(sanne.text).to.include('licence.pdf is attached to 2.1.');
    const href = sanne.$('.as-evidence a').attr('href') ?? '';
    const download = await sanne.request(href);
    expect(download.headers.get('content-disposition')).to.include('attachment; filename=licence.pdf');
    expect(await download.text()).to.equal(licence.bytes);

    await sanne.open(`/respond/${sent.id}/submit`);
    expect(sanne.text).to.include('One thing is missing before you can submit');
    expect(sanne.text).to.include('to be solved by 31 Jan 2027');
    const attestation = { 'Your name': 'Sanne de Wit', 'Your title': 'Head of Compliance', attest: 'yes' };
    await sanne.submit('Submit 8 answers', attestation);
    expect(sanne.status).to.equal(422);
    expect(wordsOf(sanne, '.as-error-summary')).to.include('3.1 says “not applicable” and needs a reason');
    expect(sanne.$('[name=name]').val()).to.equal('Sanne de Wit');

    await sanne.open(section('in-use'));
    await save(sanne, 'human-oversight', { 'not-applicable': 'yes', reason: 'It never affects a person.' });
    await sanne.open(`/respond/${sent.id}/submit`);
    await sanne.submit('Submit 9 answers', { 'Your name': '', 'Your title': '' });
    expect(sanne.status).to.equal(422);
    expect(wordsOf(sanne, '.as-error-summary')).to.include('3 things to mend. Nothing was submitted yet.');
    await sanne.submit('Submit 9 answers', attestation);
    expect(sanne.path).to.equal(`/respond/${sent.id}/receipt`);
    expect(sanne.text).to.include('Submitted to Northmark Insurance');
    expect(sanne.text).to.include('Sanne de Wit, Head of Compliance');
    expect(sanne.text).to.include('10 questions asked: 8 answered, 1 not applicable, 1 left open');

    const file = await sanne.request(sanne.$('a[href*="receipt.json"]').attr('href') ?? '');
    const { sha256, submission } = (await file.json()) as Receipt;
    expect(createHash('sha256').update(canonicalJson(submission)).digest('hex')).to.equal(sha256);
    expect(wordsOf(sanne, '.as-facts code')).to.equal(sha256);
    await sanne.open(`/respond/${sent.id}`);
    expect(sanne.text).to.include(sha256);
    await sanne.open(`/respond/${sent.id}/all`);
    expect(sanne.text).to.include('It never affects a person.').and.not.include('Answer it');
    await sanne.open(section('in-use'));
    expect(sanne.text).to.include('These answers were submitted and can no longer be changed.');
    expect(sanne.$('button:contains("Save answer"), [type=file]')).to.have.length(0);
  });

  it('submits once however often the form is posted', async () => {
    const sanne = await sent.respondent();
    await answerMost(sanne, sent);
    await sanne.open(section('data'));
    await save(sanne, 'data-provenance', { choice: 'no', 'exception.what': '', 'exception.solved-by': '' });
    await sanne.open(section('in-use'));
    await save(sanne, 'human-oversight', { choice: 'yes' });
    await save(sanne, 'worst-harm', { text: 'Unfair ranking.' });
    await sanne.open(`/respond/${sent.id}/submit`);
    const body = () =>
      new URLSearchParams({ _csrf: sanne.csrf, name: 'Sanne de Wit', title: 'CEO', attest: 'yes' });
    const posts = await Promise.all(
      [1, 2, 3].map(() => sanne.request(`/respond/${sent.id}/submit`, { method: 'POST', body: body() })),
    );
    expect(posts.map(({ headers }) => headers.get('location'))).to.deep.equal(
      Array(3).fill(`/respond/${sent.id}/receipt`),
    );
  });

  it('keeps what was typed where an answer is refused, and says what would do', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('in-use'));
    await save(sanne, 'incident-notice', { number: 'two days', note: 'Counted from confirmation' });
    expect(sanne.status).to.equal(422);
    expect(wordsOf(sanne, '.as-error-summary')).to.include('One thing to mend in 3.2.');
    expect(wordsOf(sanne, `${at('incident-notice')} .as-error`)).to.include('Write a number in figures');
    expect(sanne.$('[name=number]').val()).to.equal('two days');
    expect(sanne.$(`${at('incident-notice')} [name=note]`).text()).to.include('Counted from confirmation');
    const link = sanne.$('.as-error-summary a').attr('href') ?? '';
    expect(sanne.$(`[id="${link.slice(1)}"]`)).to.have.length(1);
    await save(sanne, 'worst-harm', { text: 'x', note: 'n'.repeat(4_001) });
    expect(wordsOf(sanne, `${at('worst-harm')} .as-error`)).to.include(
      'Shorten this by 1 character; 4,000 fit.',
    );
    expect(sanne.$('[name=text]').text()).to.include('x');
  });

  it('shows both texts when two browsers change one answer, and joins them', async () => {
    const [sanne, joris] = [await sent.respondent(), await sent.respondent()];
    await sanne.open(section('governance'));
    await joris.open(section('governance'));
    await save(joris, 'named-owner', { choice: 'yes', note: 'The COO' });
    await save(sanne, 'named-owner', { choice: 'no', note: 'Not yet' });
    expect(sanne.status).to.equal(409);
    expect(sanne.text).to.include('Two people changed this answer');
    expect(sanne.text).to.include('Somebody who has your link saved 1.1 at 10:00, while you were writing.');
    expect(sanne.text).to.include('The COO').and.include('Not yet');
    await sanne.submit('Save the joined answer', { note: 'The COO, not yet in writing' });
    expect(sanne.path).to.equal(`${section('governance')}#q-named-owner`);
    await save(joris, 'named-owner', { choice: 'yes', note: 'The COO alone' });
    expect(joris.status).to.equal(409);
    await joris.submit('Keep mine');
    expect(joris.status).to.equal(200);
    expect(joris.$(`${at('named-owner')} [name=note]`).text()).to.include('The COO alone');
  });

  it('loses nothing that is typed after somebody else submitted', async () => {
    const [sanne, joris] = [await sent.respondent(), await sent.respondent()];
    await answerMost(sanne, sent);
    await sanne.open(section('data'));
    await save(sanne, 'data-provenance', { choice: 'no', 'exception.what': '', 'exception.solved-by': '' });
    await joris.open(section('in-use'));
    await sanne.open(section('in-use'));
    await save(sanne, 'human-oversight', { choice: 'yes' });
    await save(sanne, 'worst-harm', { text: 'Unfair ranking.' });
    await sanne.open(`/respond/${sent.id}/submit`);
    await sanne.submit('Submit 8 answers', { name: 'Sanne de Wit', title: 'CEO', attest: 'yes' });
    expect(sanne.path).to.equal(`/respond/${sent.id}/receipt`);
    await save(joris, 'worst-harm', { text: 'My long considered words' });
    expect(joris.status).to.equal(409);
    expect(joris.text).to.include('These answers were submitted while you were writing');
    expect(joris.text).to.include('My long considered words').and.include('Unfair ranking.');
    await joris.open(`/respond/${sent.id}/submit`);
    expect(joris.text).to.include('Submitted to Northmark Insurance');
  });

  it('removes a document only when asked twice', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('governance'));
    const file = { file: 'roles.txt', bytes: 'The COO may stop it.' };
    await sanne.submit('Upload document', { file }, at('named-owner'));
    await sanne.submit('Remove roles.txt');
    expect(sanne.text).to.include('Remove roles.txt?');
    await sanne.follow('Keep it');
    expect(sanne.text).to.include('roles.txt');
    await sanne.submit('Remove roles.txt');
    await sanne.submit('Remove document');
    expect(sanne.text).to.include('roles.txt is removed from 1.1.');
    expect(sanne.$('.as-evidence')).to.have.length(0);
    await sanne.submit('Upload document', {}, at('named-owner'));
    expect(sanne.status).to.equal(422);
    expect(sanne.text).to.include('Choose a document first');
  });

  it('takes no file of a kind that could run, and leads back', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('governance'));
    await sanne.submit('Upload document', { file: { file: 'a.exe', bytes: 'MZ\0\0' } }, at('named-owner'));
    expect(sanne.status).to.equal(415);
    expect(sanne.text).to.include('“a.exe” was not taken');
    await sanne.follow('Back to the question');
    expect(sanne.path).to.equal(`${section('governance')}#q-named-owner`);
  });

  it('tells a script what was saved, what appeared and what is wrong', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('data'));
    const post = async (question: string, fields: Record<string, string>) => {
      const response = await sanne.request(`/respond/${sent.id}/questions/${question}`, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams({ _csrf: sanne.csrf, reason: '', note: '', revision: '0', ...fields }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    expect(await post('data-provenance', { choice: 'partly' })).to.deep.equal({
      status: 200,
      body: {
        saved: { at: '10:00' },
        revision: 1,
        appeared: ['excepted-share'],
        disappeared: [],
        progress: { asked: 10, answered: 1 },
      },
    });
    const refused = await post('excepted-share', { number: '1,5.0' });
    expect(refused.status).to.equal(422);
    expect(refused.body).to.have.nested.property('faults[0].field', 'number');
    const stale = await post('data-provenance', { choice: 'no' });
    expect(stale.status).to.equal(409);
    expect(stale.body).to.have.property('conflict', `${section('data')}#q-data-provenance`);
    expect(stale.body).not.to.have.property('error');
    await post('data-provenance', { choice: 'no', revision: '1' });
    const unasked = await post('excepted-share', { number: '1' });
    expect([unasked.status, unasked.body['error']]).to.deep.equal([409, 'This question is no longer asked']);
    expect((await post('data-provenance', { choice: 'yes', surprise: 'x' })).status).to.equal(400);
  });

  it('leads from a question’s address to the question', async () => {
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/questions/worst-harm`);
    expect(sanne.path).to.equal(`${section('in-use')}#q-worst-harm`);
    expect((await sanne.open(`/respond/${sent.id}/questions/none-such`)).status).to.equal(404);
    expect((await sanne.open(section('none-such'))).status).to.equal(404);
    expect((await sanne.open(`/respond/${sent.id}/receipt`)).status).to.equal(404);
  });

  it('opens nothing without a link that works', async () => {
    const stranger = portal.visitor();
    expect((await stranger.open(`/respond/${sent.id}`)).status).to.equal(401);
    expect((await stranger.open('/invitations/made-up-token')).status).to.equal(404);
    const sanne = await sent.respondent();
    expect((await sanne.open('/respond/another-assessment')).status).to.equal(401);
    portal.pass(120 * DAY);
    expect((await sanne.open(sent.link)).status).to.equal(410);
    expect(sanne.text).to.include('This link has ended');
  });
});
