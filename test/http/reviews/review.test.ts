import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { answerMost, at, type Sent, sendFirstLook } from '../respond/sent.js';

const ATTEST = { 'Your name': 'Sanne de Wit', 'Your title': 'Head of trust', attest: 'yes' };
const SECRET_NOTE = 'Between us: doubtful.';
const SECRET_REASON = 'The licence covers five of seven sets.';

describe('A review, from what waits to the decision', () => {
  let portal: TestPortal;
  let sent: Sent;
  let owner: Visitor;
  let temi: Visitor;
  let sanne: Visitor;
  const question = (id: string) => `/assessments/${sent.id}/review/questions/${id}`;

  before(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    owner = portal.visitor();
    await owner.open('/sign-in');
    await owner.submit('Sign in', {
      'E-mail address': 'owner@northmark.example',
      Password: 'correct horse battery',
    });
    temi = await portal.member('assessor');
    sanne = await sent.respondent();
    await answerMost(sanne, sent);
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    const save = (id: string, fillings: Record<string, string>) =>
      sanne.submit('Save answer', fillings, at(id));
    await save('human-oversight', { 'not-applicable': 'yes', reason: 'It decides nothing about people.' });
    await save('worst-harm', { text: 'It could rank a group lower.', note: 'Said.' });
    for (const id of ['named-owner', 'data-provenance', 'customer-data-in-training', 'tested-before-release'])
      await note(id);
    await sanne.open(`/respond/${sent.id}/submit`);
    await sanne.submit(sanne.$('form button.btn-primary').last().text().trim(), ATTEST);
    expect(sanne.text).to.include('Submitted to Northmark Insurance');
  });
  after(() => portal.close());

  /** Says where the evidence can be seen, so that the answers may be submitted without a document. */
  async function note(id: string): Promise<void> {
    const section = id === 'named-owner' ? 'governance' : 'data';
    await sanne.open(`/respond/${sent.id}/sections/${section}`);
    await sanne.submit('Save answer', { note: 'To be seen on site.' }, at(id));
  }

  it('waits in the queue and on the home page, and starts with a button', async () => {
    await temi.open('/reviews');
    expect(temi.text).to.include('1 assessment waiting, worst first').and.include('ShortlistIQ');
    expect(temi.$('tbody tr')).to.have.length(1);
    await temi.follow('Open review');
    expect(temi.text).to.include('Start the review to judge these answers.');
    expect(temi.$('form[data-judge]')).to.have.length(0);
    await temi.submit('Start review');
    expect(temi.status).to.equal(200);
    expect(temi.text).to.include('The review is started.').and.include('0 of');
    expect(temi.$('form[data-judge]')).to.have.length(1);
  });

  it('shows each question worst first, with its answer, red flags and how it came about', async () => {
    const letters = temi
      .$('.as-review-list .as-band-letter')
      .toArray()
      .map((each) => temi.$(each).text());
    const known = letters.filter((letter) => letter !== '–');
    expect(known).to.deep.equal(known.toSorted().toReversed());
    await temi.open(question('data-provenance'));
    expect(temi.text).to.include('Red flags for 2.1').and.include('Two collections bought in 2022');
    expect(temi.text).to.include('Saved the answer').and.include('Sanne de Wit, by link');
    await temi.open(`/assessments/${sent.id}/review?filter=flags`);
    expect(temi.text).to.include('No question fits this choice');
  });

  it('asks for a message beside a flag, and keeps what was typed', async () => {
    await temi.open(question('data-provenance'));
    await temi.submit('Save', { verdict: 'clarify', note: SECRET_NOTE });
    expect(temi.status).to.equal(422);
    expect(temi.text).to.include('Write what the vendor should mend or explain.');
    expect(temi.$('#field-note').text()).to.include(SECRET_NOTE);
    await temi.submit('Save', { verdict: 'clarify', message: 'Please send the licence.', note: SECRET_NOTE });
    expect(temi.text).to.include('2.1 is flagged to clarify.').and.include('1 of');
    await temi.submit('Save', {});
    expect(temi.status).to.equal(200);
  });

  it('takes an override with a reason only, and shows what it does to section and total', async () => {
    await temi.open(question('data-provenance'));
    await temi.submit('Override points', { points: '0.1' });
    expect(temi.status).to.equal(422);
    expect(temi.text).to.include('an override without a reason is not kept');
    await temi.submit('Override points', { points: '0.1', reason: SECRET_REASON });
    expect(temi.text)
      .to.include('The override is saved')
      .and.match(/Section \d+\.\d → \d+\.\d/)
      .and.include('overridden: 0.1 · critical');
    await temi.open(`/assessments/${sent.id}/score`);
    expect(temi.text)
      .to.include('formula score-2')
      .and.match(/computed, [\d.]+ with 1 override \(2\.1\)/);
    expect(temi.$('tr#q-data-provenance').text()).to.include(SECRET_REASON);
  });

  it('shows both to the second of two assessors, and loses nothing', async () => {
    const second = await portal.member('assessor');
    await second.open(question('named-owner'));
    await temi.open(question('named-owner'));
    await temi.submit('Save', { verdict: 'accept' });
    await second.submit('Save', { verdict: 'issue', message: 'Who is it?' });
    expect(second.status).to.equal(409);
    expect(second.text).to.include('Two people judged this answer').and.include('Who is it?');
    await second.follow('Open the question as it stands');
    expect(second.text).to.include('Accepted');
  });

  it('lets a viewer read and do nothing', async () => {
    const viewer = await portal.member('viewer');
    await viewer.open(question('data-provenance'));
    expect(viewer.status).to.equal(200);
    expect(viewer.$('main form[method=post]')).to.have.length(0);
    const body = new URLSearchParams({ _csrf: viewer.csrf, revision: '1', outcome: 'approved' });
    const decided = await viewer.request(`/assessments/${sent.id}/review/decision`, { method: 'POST', body });
    expect(decided.status).to.equal(403);
    const judged = { _csrf: viewer.csrf, verdict: 'accept', round: '1', answer: '1', revision: '0' };
    const refused = await viewer.request(question('worst-harm'), {
      method: 'POST',
      body: new URLSearchParams(judged),
    });
    expect(refused.status).to.equal(403);
  });

  it('does not take “not applicable” for granted: unaccepted, it counts 0', async () => {
    await temi.open(question('human-oversight'));
    await temi.submit('Save', { verdict: 'issue', message: 'It ranks people, so it does.' });
    await temi.open(`/assessments/${sent.id}/score`);
    expect(temi.$('tr#q-human-oversight').text()).to.include('not applicable was not accepted, counts 0');
  });

  it('refuses an approval while something is to be clarified, and says what', async () => {
    await owner.open(`/assessments/${sent.id}/review/decision`);
    await owner.submit('Decide', { Decision: 'approved', Reasons: 'Fine.' });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('2.1 is still to be clarified').and.include('Fine.');
  });

  it('returns only what is flagged, after a look at what the vendor will see', async () => {
    await temi.open(`/assessments/${sent.id}/review`);
    await temi.follow('Return 2 questions…');
    expect(temi.text).to.include('Please send the licence.').and.include('It ranks people');
    expect(temi.text).not.to.include(SECRET_NOTE);
    await temi.submit('Return 2 questions', { 'Answers due': '2026-12-18' });
    expect(temi.text).to.include('2 questions are back with the vendor.').and.include('Returned');
    await temi.open(`/assessments/${sent.id}/review/return`);
    expect(temi.status).to.equal(409);
    expect(temi.text).to.include('was sent back to the vendor').and.not.include('Answers due');
    await portal.runDueJobs();
    await temi.open(`/assessments/${sent.id}`);
    expect(temi.text).to.include('Questions sent back, with the link');
  });

  it('shows the vendor what came back and why, and nothing of the buyer’s', async () => {
    sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}`);
    expect(sanne.text).to.include('2 questions to answer again').and.include('Please send the licence.');
    const pages = [`/respond/${sent.id}`, `/respond/${sent.id}/sections/data`, `/respond/${sent.id}/receipt`];
    for (const page of pages) {
      await sanne.open(page);
      expect(sanne.status, page).to.equal(200);
      for (const hidden of [SECRET_NOTE, SECRET_REASON, 'weight', 'Red flag', 'override', 'judge'])
        expect(sanne.html.toLowerCase(), `${page} ${hidden}`).not.to.include(hidden.toLowerCase());
    }
  });

  it('says on the receipt what is asked again, and leads there', async () => {
    await sanne.open(`/respond/${sent.id}/receipt`);
    expect(sanne.text)
      .to.include('It asks 2 questions again, by Friday, 18 December 2026')
      .and.not.include('Nothing more is asked');
    await sanne.follow('See what is asked again');
    expect(sanne.path).to.equal(`/respond/${sent.id}`);
    expect(sanne.$('section[aria-label] tbody tr').first().text()).to.include('As submitted');
  });

  it('keeps everything else locked, on the page and behind it', async () => {
    await sanne.open(`/respond/${sent.id}/sections/data`);
    expect(sanne.$('#q-data-provenance fieldset').attr('disabled')).to.equal(undefined);
    expect(sanne.$('#q-tested-before-release fieldset').attr('disabled')).to.equal('disabled');
    expect(sanne.text).to.include('Not sent back: this answer stays as you submitted it.');
    const body = new URLSearchParams({ _csrf: sanne.csrf, revision: '2', options: 'groups', note: 'Mine.' });
    const path = `/respond/${sent.id}/questions/tested-before-release`;
    const refused = await sanne.request(path, { method: 'POST', body });
    expect(refused.status).to.equal(409);
    expect(await refused.text())
      .to.include('This question did not come back')
      .and.include('Mine.');
  });

  it('takes the second round, carries what was accepted, and asks to judge the rest anew', async () => {
    await temi.open(question('data-provenance'));
    await sanne.open(`/respond/${sent.id}/sections/data`);
    await sanne.submit(
      'Save answer',
      { choice: 'yes', note: 'The licence is in the data room.' },
      at('data-provenance'),
    );
    await sanne.open(`/respond/${sent.id}`);
    expect(sanne.text).to.include('Changed').and.include('Not changed yet');
    await sanne.open(`/respond/${sent.id}/submit`);
    expect(sanne.text).to.include('One question that Northmark Insurance sent back is not changed');
    const changes = sanne.$('a.as-change').toArray();
    expect(changes.map((each) => sanne.$(each).attr('href')?.split('#q-')[1])).to.deep.equal([
      'data-provenance',
      'human-oversight',
    ]);
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await sanne.submit(
      'Save answer',
      { choice: 'yes', 'not-applicable': '', note: 'Two people look.' },
      at('human-oversight'),
    );
    await sanne.open(`/respond/${sent.id}/submit`);
    await sanne.submit(sanne.$('form button.btn-primary').last().text().trim(), ATTEST);
    expect(sanne.text).to.include('Submitted to Northmark Insurance');
    await temi.open(`/assessments/${sent.id}/review`);
    await temi.submit('Start review');
    expect(temi.text).to.include('round 2').and.include('changed in round 2');
    expect(temi.$('nav a[aria-current]').first().text()).to.include('Reviews');
    for (const reader of [`/assessments/${sent.id}`, `/respond/${sent.id}`])
      for (const round of [1, 2]) {
        const by = reader.startsWith('/respond') ? sanne : temi;
        const receipt = await by.request(`${reader}/receipt.json?round=${round}`);
        expect(JSON.parse(await receipt.text()).submission.round, reader).to.equal(round);
      }
    expect((await temi.request(`/assessments/${sent.id}/receipt.json?round=3`)).status).to.equal(404);
    await sanne.open(`/respond/${sent.id}/receipt`);
    await sanne.follow('Receipt of round 1');
    expect(sanne.$('main a[href$="/receipt.pdf?round=1"]')).to.have.length(1);
    await temi.open(question('named-owner'));
    expect(temi.text).to.include('in round 1; the answer has not changed since');
    await temi.open(question('data-provenance'));
    expect(temi.text)
      .to.include('stale: the answer changed')
      .and.include('Round 1')
      .and.include('Not judged');
  });

  it('refuses what was meant for the earlier answer, with both', async () => {
    const body = new URLSearchParams({
      _csrf: temi.csrf,
      round: '1',
      answer: '1',
      revision: '2',
      filter: 'all',
      points: '0.9',
      reason: 'From an old page.',
    });
    const old = await temi.request(`${question('data-provenance')}/override`, { method: 'POST', body });
    expect(old.status).to.equal(409);
    const words = await old.text();
    expect(words).to.include('The vendor has answered this question again').and.include('From an old page.');
  });

  it('raises a critical finding with an owner, which stops an approval until a condition names it', async () => {
    await temi.open(question('data-provenance'));
    await temi.follow('Raise a finding…');
    await temi.submit('Raise finding', { Severity: 'critical' });
    expect(temi.status).to.equal(422);
    await temi.submit('Raise finding', {
      Severity: 'critical',
      'What is missing': 'Licence of TC-06',
      Due: '2026-11-01',
    });
    expect(temi.text).to.include('The finding “Licence of TC-06” is raised.');
    await temi.open(`/assessments/${sent.id}`);
    await temi.follow('Lumenhire B.V.');
    expect(temi.text).to.include('Findings that stand').and.include('Licence of TC-06');
    await temi.open('/findings?only=overdue');
    expect(temi.text).to.include('Licence of TC-06').and.include('20 days overdue');
    for (const id of ['data-provenance', 'human-oversight']) {
      await temi.open(question(id));
      await temi.submit('Save', { verdict: 'accept' });
    }
    await owner.open(`/assessments/${sent.id}/review/decision`);
    const approval = {
      Decision: 'approved',
      Reasons: 'Good enough.',
      tell: 'yes',
      told: 'Thank you for the licence.',
    };
    await owner.submit('Decide', approval);
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('The critical finding “Licence of TC-06” stands');
    const finding = owner.$('input[name=findings]').attr('value') ?? '';
    await owner.submit('Decide', { ...approval, Decision: 'approved-with-conditions', findings: [finding] });
    expect(owner.text)
      .to.include('Approved with conditions')
      .and.include('Close the finding “Licence of TC-06”');
    for (const form of ['review/decision', 'due-date', 'contact', 'cancel']) {
      await owner.open(`/assessments/${sent.id}/${form}`);
      expect(owner.status, form).to.equal(409);
      expect(owner.text, form).to.include('has been decided meanwhile');
    }
  });

  it('tells the vendor the outcome and the message, and nothing else of it', async () => {
    await portal.runDueJobs();
    await sanne.open(`/respond/${sent.id}`);
    expect(sanne.text).to.include('is approved under conditions').and.include('Thank you for the licence.');
    expect(sanne.html).not.to.include('Good enough.');
    expect(sanne.html).not.to.include('TC-06');
    await owner.open('/dev/mail');
    expect(owner.text).to.include('Northmark Insurance has decided about ShortlistIQ');
    expect(owner.text).to.include('asks about 2 answers on ShortlistIQ again');
  });

  it('moves the finding along, each step with who and why', async () => {
    await temi.open('/findings');
    await temi.follow('Licence of TC-06');
    await temi.submit('Mark resolved', {});
    expect(temi.status).to.equal(422);
    await temi.submit('Mark resolved', { reason: 'The licence came.' });
    await temi.submit('Verify');
    expect(temi.text).to.include('Verified').and.include('The licence came.');
    expect(temi.$('.as-moves').text()).not.to.include('Accept the risk');
    await temi.follow('Change');
    await temi.submit('Save changes', { Severity: 'high' });
    expect(temi.text).to.include('The finding is saved.').and.include('High');
  });

  it('opens again for those who may decide, and keeps the decision before', async () => {
    await owner.open(`/assessments/${sent.id}`);
    await owner.submit('Open the review again');
    expect(owner.text).to.include('The review is open again.').and.include('In review');
    await temi.open('/audit');
    for (const said of [
      'Returned questions to the vendor: 2',
      'Decided: approved with conditions',
      'Review opened again',
    ])
      expect(temi.text).to.include(said);
  });
});
