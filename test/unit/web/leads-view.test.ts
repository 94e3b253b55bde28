import { expect } from 'chai';
import type { Assessment, Submission } from '#domain/assessments/assessment.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { leadsView } from '#web/pages/reviews/leads.view.js';
import { answered, question, questionnaire } from '../questionnaires/builders.js';

const lead = (id: string, is: string, because: string) => ({
  questionnaire: id,
  when: { question: 'a', is: [is] },
  because,
});
const triage = {
  ...questionnaire([question('multiple-choice', 'a')]),
  leadsTo: [
    lead('core', 'a', 'First reason.'),
    lead('gone', 'a', 'Nobody can send it.'),
    lead('core', 'b', 'Second reason.'),
    lead('core', 'c', 'Not said.'),
  ],
} as unknown as Questionnaire;
const core = { ...questionnaire([question('date', 'd')]), id: 'core', title: 'Core' } as Questionnaire;
const told = {
  questionnaire: triage,
  submission: {
    questions: [
      { id: 'a', text: '', answer: answered({ kind: 'multiple-choice', options: ['a', 'b'] }) },
      { id: 'b', text: '', answer: null },
    ],
  } as unknown as Submission,
  assessment: { aiSystemId: 'system' } as Assessment,
};

describe('What a submission leads to, on the page of its score', () => {
  it('is each questionnaire once with every reason, chosen beforehand in the form that sends it', () => {
    expect(leadsView(told, { questionnaires: [core], maySend: true })).to.deep.equal([
      {
        title: 'Core',
        because: ['First reason.', 'Second reason.'],
        send: { label: 'Send…', href: '/ai-systems/system/send?questionnaire=core%401', icon: 'send' },
      },
    ]);
  });

  it('offers no button to whoever may not send', () => {
    const [view] = leadsView(told, { questionnaires: [core], maySend: false });
    expect(view?.send).to.equal(null);
  });
});
