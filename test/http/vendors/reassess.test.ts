import { expect } from 'chai';
import { type CalendarDate, DAY } from '#domain/dates.js';
import type { AiSystemId, QuestionId } from '#domain/ids.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { answerMost, at, type Sent, sendFirstLook } from '../respond/sent.js';

const ATTEST = { 'Your name': 'Sanne de Wit', 'Your title': 'Head of trust', attest: 'yes' };

describe('A change of an AI system after its questionnaire was sent', () => {
  let portal: TestPortal;
  let sent: Sent;
  let aiSystemId: AiSystemId;
  let owner: Visitor;
  let sanne: Visitor;

  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    aiSystemId = sent.command.aiSystemId;
    owner = portal.visitor();
    await owner.open('/sign-in');
    await owner.submit('Sign in', {
      'E-mail address': 'owner@northmark.example',
      Password: 'correct horse battery',
    });
    await writeDown({ 'Model 1': 'Mistral Large', 'Version of model 1': '2' });
    portal.pass(DAY);
  });
  afterEach(() => portal.close());

  const page = () => `/ai-systems/${aiSystemId}`;
  const reassessing = () => `${page()}/reassess/${sent.id}`;
  async function writeDown(fillings: Record<string, string>) {
    await owner.open(`${page()}/record`);
    await owner.submit('Save record', fillings);
    expect(owner.path).to.equal(page());
  }
  const changeModel = () => writeDown({ 'Version of model 1': '3' });

  /** Answers everything and submits it. */
  async function answer(): Promise<void> {
    sanne = await sent.respondent();
    await answerMost(sanne, sent);
    const save = (section: string, question: string, fillings: Record<string, string>) =>
      sanne
        .open(`/respond/${sent.id}/sections/${section}`)
        .then(() => sanne.submit('Save answer', fillings, at(question)));
    await save('in-use', 'human-oversight', { 'not-applicable': 'yes', reason: 'It decides nothing.' });
    await save('in-use', 'worst-harm', { text: 'It could rank a group lower.', note: 'Said.' });
    await save('governance', 'named-owner', { note: 'To be seen on site.' });
    for (const id of ['data-provenance', 'customer-data-in-training', 'tested-before-release'])
      await save('data', id, { note: 'To be seen on site.' });
    await submit();
  }
  async function submit(): Promise<void> {
    await sanne.open(`/respond/${sent.id}/submit`);
    await sanne.submit(sanne.$('form button.btn-primary').last().text().trim(), ATTEST);
    expect(sanne.text).to.include('Submitted to Northmark Insurance');
  }
  async function decide(): Promise<void> {
    const { reviews } = portal.services;
    await reviews.start(sent.buyer, sent.id);
    const { submission } = await reviews.read(sent.buyer, sent.id);
    for (const { id: question, answer: given } of submission.questions)
      await reviews.judge(sent.buyer, sent.id, {
        question,
        round: 1,
        answerRevision: given?.revision ?? 0,
        revision: 0,
        verdict: 'accept',
        message: '',
        note: 'Looked at.',
      });
    const { review } = await reviews.read(sent.buyer, sent.id);
    const decided = await reviews.decide(sent.buyer, sent.id, {
      revision: review?.revision ?? 0,
      outcome: 'approved',
      reasons: 'All good.',
      namedFindings: [],
      conditions: [],
      lookAgainOn: '2027-06-01' as CalendarDate,
      told: null,
    });
    expect(decided.outcome).to.equal('decided');
  }
  const state = async () => (await portal.services.assessments.read(sent.buyer, sent.id)).assessment.state;

  it('is not offered for what is only written down, and is while the vendor answers, without a deed', async () => {
    await owner.open(page());
    expect(owner.text).not.to.include('may no longer hold');
    await changeModel();
    expect(owner.text).to.include('Answers that may no longer hold').and.include('its models changed');
    expect(owner.text).to.include('Model: Mistral Large before: version 2 → after: version 3');
    await owner.follow('See 4 questions… of First look at an AI vendor');
    expect(owner.text).to.include('The vendor has not begun to answer.');
    expect(owner.$('main input[type=checkbox]')).to.have.length(0);
    const refused = await portal.services.aiSystems
      .reassess(sent.buyer, aiSystemId, {
        assessmentId: sent.id,
        revision: 3,
        questions: ['tested-before-release' as QuestionId],
        message: 'Again?',
        dueOn: '2026-12-20' as CalendarDate,
      })
      .catch((error: Error) => error.name);
    expect(refused).to.equal('Stale');
  });

  it('reopens a decision and sends back only what it touches, leaving what was submitted as it was', async () => {
    await answer();
    await decide();
    const before = await portal.services.assessments.readSubmission(sent.buyer, sent.id);
    portal.pass(DAY);
    await changeModel();
    await owner.open(`/assessments/${sent.id}`);
    await owner.follow('Changed since: its models');
    await owner.follow('Reassess 4 questions… of First look at an AI vendor');
    expect(owner.text).to.include('The decision is reopened and kept among the earlier ones');
    expect(owner.text).to.include('Results of tests and attacks were measured on the models of before.');
    expect(owner.$('main input[type=checkbox][checked]')).to.have.length(4);
    await owner.submit('Return the ticked questions', { questions: [] });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('Tick at least one question');
    await owner.submit('Return the ticked questions', { questions: ['tested-before-release'] });
    expect(owner.path).to.equal(`/assessments/${sent.id}`);
    expect(await state()).to.equal('returned');

    await sanne.open(`/respond/${sent.id}/sections/data`);
    expect(sanne.text).to.include('this AI system has changed as far as we know: its models');
    expect(sanne.text).not.to.include('Mistral').and.not.include('Looked at.');
    expect(sanne.$(`${at('tested-before-release')} button`).length).to.be.greaterThan(0);
    expect(sanne.$(`${at('data-provenance')} button.btn-primary`)).to.have.length(0);
    await portal.runDueJobs();
    await owner.open(`/audit?thing=${aiSystemId}`);
    expect(owner.text).to.include(
      'Sent questions of “First look at an AI vendor” back: 1, because of changes: models',
    );
    await owner.open(page());
    expect(owner.text).not.to.include('may no longer hold');
    expect(before.submission.round).to.equal(1);
    const { earlier, submission } = await portal.services.reviews.read(sent.buyer, sent.id);
    expect([...earlier.map((each) => each.submission), submission][0]?.sha256).to.equal(
      before.submission.sha256,
    );
  });

  it('says who let answers stand and why, and offers a later change again', async () => {
    await answer();
    await changeModel();
    await owner.open(reassessing());
    await owner.submit('Let the answers stand', { 'Why there is no need': '' });
    expect(owner.status).to.equal(422);
    await owner.submit('Let the answers stand', { 'Why there is no need': 'Only its number is new.' });
    expect(owner.path).to.equal(page());
    expect(owner.text).not.to.include('may no longer hold');
    await portal.runDueJobs();
    await owner.open(page());
    expect(owner.text).to.include('No need: Only its number is new.');
    await owner.open(reassessing());
    expect(owner.status).to.equal(404);
    portal.pass(DAY);
    await writeDown({ 'Version of model 1': '4' });
    expect(owner.text).to.include('version 3 → after: version 4');
  });

  it('does nothing where the record was changed since the page was opened', async () => {
    await answer();
    await changeModel();
    await owner.open(reassessing());
    const temi = await portal.member('manager');
    await temi.open(`${page()}/record`);
    await temi.submit('Save record', { Data: 'CVs' });
    await owner.submit('Return the ticked questions');
    expect(owner.status).to.equal(409);
    expect(owner.text).to.include('nothing was sent');
    expect(await state()).to.equal('submitted');
    await owner.submit('Return the ticked questions');
    expect(owner.status).to.equal(200);
    expect(await state()).to.equal('returned');
  });

  it('is for an assessor too, who is told where a decision has to be reopened by others', async () => {
    await answer();
    await decide();
    portal.pass(DAY);
    await changeModel();
    const assessor = await portal.member('assessor');
    await assessor.open(reassessing());
    expect(assessor.text).to.include('Reopening a decision is for owners and managers');
    expect(assessor.$('main input[type=checkbox]')).to.have.length(0);
    const viewer = await portal.member('viewer');
    await viewer.open(page());
    expect(viewer.text).to.include('Answers that may no longer hold');
    expect(viewer.$(`a[href="${reassessing()}"]`)).to.have.length(0);
  });
});
