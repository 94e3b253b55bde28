import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import * as companies from './played/eu-ai-act-deployer-needs.js';
import { itStandsTrial, opened, shippedQuestionnaire } from './trial.js';

/** What Articles 4, 13, 26, 27, 50 and 86 leave to a deployer, and what of the provider's it needs for that. */
const NEEDED = [
  ['art-4-deployer', 'art-5-deployer', 'art-13', 'art-14', 'art-25-1'],
  ['art-26-1', 'art-26-4', 'art-26-5', 'art-26-6', 'art-26-7', 'art-26-8', 'art-26-9', 'art-26-11'],
  ['art-27', 'art-86', 'art-49-2-deployer', 'art-50-1', 'art-50-2', 'art-50-3', 'art-50-4', 'art-50-5'],
].flat();

const OF_PERSONS = ['person-notice', 'single-explanation', 'explanation-days', 'privacy-facts'];

describe('What a deployer needs from its provider', () => {
  const { questionnaire, questions, bearsOn } = shippedQuestionnaire('eu-ai-act-deployer-needs');

  it('asks about each duty a deployer has', () => {
    expect(questions).to.have.length.at.least(24);
    expect([...bearsOn('eu-ai-act')]).to.include.members(NEEDED);
  });

  it('asks everybody for instructions, oversight, input, monitoring and logs, whatever the class', () => {
    const asked = askedQuestions(questionnaire, {}, NOTHING_GIVEN);
    const always = bearsOn(
      'eu-ai-act',
      questions.filter(({ id }) => asked.has(id)),
    );
    const main = [
      'art-4-deployer',
      'art-13',
      'art-14',
      'art-26-1',
      'art-26-4',
      'art-26-5',
      'art-26-6',
      'art-86',
    ];
    expect([...always]).to.include.members(main);
  });

  it('does not ask about persons where none is concerned, unless the buyer says otherwise', () => {
    const nobody = { 'people-concerned': ['nobody'] };
    const without = askedQuestions(questionnaire, {}, NOTHING_GIVEN);
    expect([...without]).to.include.members(OF_PERSONS);
    expect(opened(questionnaire, nobody)).to.deep.equal([]);
    const highRisk = { ...NOTHING_GIVEN, tiers: ['high-risk-annex-iii'] as const };
    expect(opened(questionnaire, nobody, highRisk)).to.deep.equal(['rights-facts', 'database-entry']);
  });

  it('opens each duty of Article 50 by what the AI system does, or by what the buyer knows of it', () => {
    const does = (option: string) => opened(questionnaire, { 'meets-people': [option] });
    expect(does('talks')).to.deep.equal(['talk-disclosed', 'notices-accessible']);
    expect(does('media')).to.deep.equal(['mark-survival', 'label-settings', 'notices-accessible']);
    expect(does('reads-people')).to.deep.equal(['reading-notices', 'notices-accessible']);
    const told = { ...NOTHING_GIVEN, facts: { 'talks-to-people': 'yes' } } as const;
    expect(opened(questionnaire, {}, told)).to.deep.equal(['talk-disclosed', 'notices-accessible']);
  });

  it('asks about papers for workers, and for rights, where workers are concerned', () => {
    expect(opened(questionnaire, { 'people-concerned': ['workers'] })).to.deep.equal([
      'worker-papers',
      'rights-facts',
    ]);
    expect(opened(questionnaire, { 'use-class': 'annex-iii' })).to.deep.equal([
      'rights-facts',
      'database-entry',
    ]);
  });

  itStandsTrial(
    questionnaire,
    {
      choices: {
        'people-concerned': ['workers', 'credit', 'others'],
        'meets-people': ['talks', 'text', 'media', 'reads-people'],
      },
      given: { ...NOTHING_GIVEN, tiers: ['high-risk-annex-iii'] },
    },
    ['stop-means', 'instructions-state', 'log-months', 'single-explanation'],
    companies,
  );
});
