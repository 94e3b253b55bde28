import { expect } from 'chai';
import type { QuestionId, SectionId } from '#domain/ids.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { Condition, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { question, questionnaire } from '#test/unit/questionnaires/builders.js';
import { takenOver } from '#web/pages/questionnaires/drafts/taken-over.js';

const onYes = (id: string): Condition => ({ question: id as QuestionId, is: ['yes'] });

const policy = question('yes-no-partly', 'policy');
const owner = question('yes-no-partly', 'owner', { askedWhen: onYes('policy') });
const source: Questionnaire = questionnaire([policy, owner]);

/** Of a section asked of providers alone. */
const ofProviders: Questionnaire = {
  ...source,
  sections: [
    {
      id: 's' as SectionId,
      title: '',
      intro: '',
      askedWhen: { role: ['provider'] },
      questions: [policy, owner],
    },
  ],
};

const draftWith = (...ids: readonly string[]): Loose => ({
  sections: [{ id: 's', questions: ids.map((id) => ({ id, kind: 'long-text' })) }],
});

const BOTH = ['test@1:policy', 'test@1:owner'];
const PROVIDERS: Condition = { role: ['provider'] };

const cases: readonly {
  readonly title: string;
  readonly draft: Loose;
  readonly from: Questionnaire;
  readonly picks: readonly string[];
  readonly become: readonly (readonly [string, Condition | null])[];
  readonly without: number;
}[] = [
  {
    title: 'look at one another as before',
    draft: draftWith(),
    from: source,
    picks: BOTH,
    become: [
      ['policy', null],
      ['owner', onYes('policy')],
    ],
    without: 0,
  },
  {
    title: 'look at what came along, not at a question of the draft that has its id',
    draft: draftWith('policy'),
    from: source,
    picks: BOTH,
    become: [
      ['policy-2', null],
      ['owner', onYes('policy-2')],
    ],
    without: 0,
  },
  {
    title: 'look at the draft’s own where it did not come along',
    draft: draftWith('policy'),
    from: source,
    picks: ['test@1:owner'],
    become: [['owner', onYes('policy')]],
    without: 0,
  },
  {
    title: 'leave a condition behind whose question is nowhere, and say so',
    draft: draftWith(),
    from: source,
    picks: ['test@1:owner'],
    become: [['owner', null]],
    without: 1,
  },
  {
    title: 'bring the condition of their section',
    draft: draftWith(),
    from: ofProviders,
    picks: BOTH,
    become: [
      ['policy', PROVIDERS],
      ['owner', { all: [PROVIDERS, onYes('policy')] }],
    ],
    without: 0,
  },
];

describe('Questions taken over into a draft', () => {
  for (const { title, draft, from, picks, become, without } of cases) {
    it(title, () => {
      const taken = takenOver(draft, [from], picks);
      expect(taken.questions.map(({ id, askedWhen }) => [id, askedWhen])).to.deep.equal(become);
      expect(taken.without).to.equal(without);
    });
  }
});
