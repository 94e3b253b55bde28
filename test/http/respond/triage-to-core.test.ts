import { expect } from 'chai';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import * as core from '../../unit/content/played/ai-vendor-core.js';
import * as triage from '../../unit/content/played/ai-vendor-triage.js';
import { played } from '../../unit/content/played/played.js';
import { answerAll } from './answer-all.js';
import { sendShipped } from './sent.js';

describe('From a triage to what it leads to', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startTestPortal();
  });
  afterEach(() => portal.close());

  it('is answered by pages, names what to send next with its reasons, and opens the form that sends it', async () => {
    const sent = await sendShipped(portal, 'ai-vendor-triage');
    const { questionnaire } = await portal.services.questionnaires.read(sent.buyer, 'ai-vendor-triage', 1);
    const answers = played(questionsOf(questionnaire), triage.startUp);
    await answerAll(await sent.respondent(), sent, questionnaire, answers);
    const owner = await portal.member('manager');
    await owner.open(`/assessments/${sent.id}/score`);
    expect(owner.$('#leads').text()).to.include('AI vendor core');
    const [href = ''] = owner
      .$('#leads a')
      .toArray()
      .flatMap((each) => owner.$(each).attr('href') ?? []);
    await owner.open(href);
    expect(owner.status).to.equal(200);
    expect(owner.$('input[name=questionnaire][checked]').val()).to.equal('ai-vendor-core@1');
  });

  it('goes on with the core, tables, contact and certificate among it, to the receipt and the review', async () => {
    const sent = await sendShipped(portal, 'ai-vendor-core');
    const { questionnaire } = await portal.services.questionnaires.read(sent.buyer, 'ai-vendor-core', 1);
    const answers = played(questionsOf(questionnaire), core.startUp);
    const sanne = await sent.respondent();
    await answerAll(sanne, sent, questionnaire, answers);
    const temi = await portal.member('assessor');
    for (const page of ['score', 'review', 'report.pdf', 'report.xlsx', 'receipt.json']) {
      const response = await temi.request(`/assessments/${sent.id}/${page}`);
      expect(response.status, page).to.equal(200);
      await response.arrayBuffer();
    }
  });
});
