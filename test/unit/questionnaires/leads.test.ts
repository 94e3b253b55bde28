import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { proveContent } from '#domain/content/prove-content.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { leadsOf } from '#domain/questionnaires/leads.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { answered, question, questionnaire } from './builders.js';

const LEADS = [
  { questionnaire: 'core', when: { question: 'a', is: ['yes', 'partly'] }, because: 'AI is at work.' },
  { questionnaire: 'act', when: { tier: ['high-risk-annex-iii'] }, because: 'It is high-risk.' },
];
const triage = (leadsTo: unknown): Questionnaire =>
  ({ ...questionnaire([question('yes-no-partly', 'a')]), leadsTo }) as Questionnaire;

describe('What answers lead to', () => {
  const told = (choice: string | null, given = NOTHING_GIVEN) => {
    const answer = choice === null ? undefined : answered({ kind: 'yes-no-partly', choice, exceptions: [] });
    return leadsOf(triage(LEADS), () => answer, given).map(({ because }) => because);
  };

  it('follows the answers and what is stated of the AI system', () => {
    expect(told('yes')).to.deep.equal(['AI is at work.']);
    expect(told('no', { ...NOTHING_GIVEN, tiers: ['high-risk-annex-iii'] })).to.deep.equal([
      'It is high-risk.',
    ]);
    expect(told(null)).to.deep.equal([]);
  });

  it('is nothing where a questionnaire says nothing of it', () => {
    expect(leadsOf(questionnaire([question('date', 'a')]), () => undefined, NOTHING_GIVEN)).to.deep.equal([]);
  });

  it('names a question, an option and a questionnaire that are not there', () => {
    const when = { question: 'z', answered: true };
    const verdict = checkQuestionnaire(triage([{ ...LEADS[0], when }]), []);
    expect('faults' in verdict && verdict.faults).to.deep.equal([
      { path: 'leadsTo[0].when.question', reason: 'No question is called z.' },
    ]);
    const whole = proveContent({ questionnaires: [{ path: 'triage.json', json: triage(LEADS) }] });
    expect('faults' in whole && whole.faults).to.deep.equal([
      { file: 'triage.json', path: 'leadsTo[0].questionnaire', reason: 'No questionnaire is called core.' },
      { file: 'triage.json', path: 'leadsTo[1].questionnaire', reason: 'No questionnaire is called act.' },
    ]);
  });
});
