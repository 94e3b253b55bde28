import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import { allAnswered } from '../../unit/content/extremes.js';
import { answerAll } from './answer-all.js';
import { type Sent, sendShipped } from './sent.js';

const ISO = 'iso-iec-42001-vendor-assessment';

describe('The ISO/IEC 42001 vendor assessment, in a respondent’s hands', () => {
  let portal: TestPortal;
  let sent: Sent;
  let questionnaire: Questionnaire;
  before(async () => {
    portal = await startTestPortal();
    sent = await sendShipped(portal, ISO);
    ({ questionnaire } = await portal.services.questionnaires.read(sent.buyer, ISO, 1));
  });
  after(() => portal.close());

  it('says what it takes, and shows every question now asked once, without what is the reviewer’s', async () => {
    const sanne = await sent.respondent();
    const asked = askedQuestions(questionnaire, {}, NOTHING_GIVEN);
    expect(sanne.text).to.include(`0 of ${asked.size} answered`).and.include('about 5 hours left');
    const seen: string[] = [];
    for (const { id } of questionnaire.sections) {
      await sanne.open(`/respond/${sent.id}/sections/${id}`);
      expect(sanne.status).to.equal(200);
      seen.push(
        ...sanne
          .$('.as-question')
          .not('[hidden]')
          .toArray()
          .map((each) => sanne.$(each).attr('id') ?? ''),
      );
      const { text } = sanne;
      for (const flag of questionsOf(questionnaire).flatMap(({ redFlags }) => redFlags)) {
        expect(text).not.to.include(flag);
      }
    }
    expect(seen).to.deep.equal([...asked].map((id) => `q-${id}`));
  });

  it('can be answered to the end and submitted by the weakest of vendors, without script', async () => {
    const sanne = await sent.respondent();
    const worst = allAnswered(questionsOf(questionnaire), false);
    await answerAll(sanne, sent, questionnaire, worst);
  });

  it('then shows the buyer a weak band, with each critical question that failed', async () => {
    const temi = await portal.member('assessor');
    await temi.open(`/assessments/${sent.id}/score`);
    expect(temi.text).to.include('weak');
    expect(temi.text).to.include('Can one named person switch this AI system off');
  });
});
