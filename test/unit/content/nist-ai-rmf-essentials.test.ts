import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { answered, answers } from '../questionnaires/builders.js';
import * as companies from './played/nist-ai-rmf-essentials.js';
import { itStandsTrial, opened, shippedQuestionnaire } from './trial.js';

/** What the framework leaves to the organisation that buys: value, tolerance and the alternatives without AI. */
const BUYERS_OWN = ['MANAGE 2.1', 'MAP 1.4', 'MAP 1.5'];

const GENERATIVE = ['profile-risks', 'invented-share', 'injection-share', 'origin-shown'];

describe('The NIST AI RMF essentials', () => {
  const { questionnaire, questions, bearsOn, unasked } = shippedQuestionnaire('nist-ai-rmf-essentials');

  it('asks about every subcategory that a vendor can answer for', () => {
    expect(questions).to.have.length.at.least(30);
    expect(unasked('nist-ai-rmf').sort()).to.deep.equal(BUYERS_OWN);
  });

  it('asks everybody about them, also who makes nothing generative', () => {
    const asked = askedQuestions(questionnaire, {}, NOTHING_GIVEN);
    const always = bearsOn(
      'nist-ai-rmf',
      questions.filter(({ id }) => asked.has(id)),
    );
    expect(always).to.deep.equal(bearsOn('nist-ai-rmf'));
  });

  it('asks about generative risks whoever generates, and about bounds whoever acts', () => {
    expect(opened(questionnaire, { 'system-tasks': ['generates'] })).to.deep.equal(GENERATIVE);
    expect(opened(questionnaire, { 'system-tasks': ['acts'] })).to.deep.equal(['acting-bounds']);
    const told = { ...NOTHING_GIVEN, facts: { 'generates-content': 'yes' } } as const;
    expect(opened(questionnaire, {}, told)).to.deep.equal(GENERATIVE);
  });

  it('asks how groups of people fare also of a vendor that judges people and says besides that it works on things', () => {
    const asks = (options: readonly string[]) => {
      const said = answers({ 'system-tasks': answered({ kind: 'multiple-choice', options }) });
      const asked = askedQuestions(questionnaire, said, NOTHING_GIVEN);
      return questions.some(({ id }) => id === 'group-gap' && asked.has(id));
    };
    expect([['things-only'], ['things-only', 'judges'], ['reads']].map(asks)).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  itStandsTrial(
    questionnaire,
    { choices: { 'system-tasks': ['judges', 'recommends', 'generates', 'acts'] } },
    ['attacks-tried', 'group-gap', 'remaining-risk', 'off-minutes'],
    companies,
  );
});
