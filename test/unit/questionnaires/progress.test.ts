import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answer } from '#domain/assessments/assessment.js';
import { askedQuestions } from '#domain/questionnaires/asked.js';
import { Interview } from '#domain/questionnaires/interview.js';
import { gapsOf } from '#domain/questionnaires/progress.js';
import { answered, answers, choose, document, notApplicable, question, questionnaire } from './builders.js';

const rule = { when: ['yes', 'partly'], without: 0.25 };
const of = questionnaire(
  [question('yes-no-partly', 'a', { evidenceRule: rule }), question('number', 'b', { required: false })],
  [question('long-text', 'c', { askedWhen: { question: 'a', is: ['yes'] } })],
);

const CASES: readonly [
  title: string,
  given: Record<string, Answer>,
  gaps: string[],
  answered: number,
  asked: number,
][] = [
  ['nothing given', {}, ['a unanswered'], 0, 2],
  ['a no needs no document', { a: choose('no') }, [], 1, 2],
  ['a yes without document or note', { a: choose('yes') }, ['a evidence-missing', 'c unanswered'], 1, 3],
  ['a yes with a document', { a: choose('yes', document) }, ['c unanswered'], 1, 3],
  [
    'a yes with a note that says why there is none',
    { a: choose('yes', { note: 'Under NDA.' }) },
    ['c unanswered'],
    1,
    3,
  ],
  ['a note of spaces', { a: choose('partly', { note: ' ' }) }, ['a evidence-missing'], 1, 2],
  [
    'a partly that names no exception',
    { a: answered({ kind: 'yes-no-partly', choice: 'partly', exceptions: [] }, document) },
    ['a exception-missing'],
    1,
    2,
  ],
  ['not applicable with a reason', { a: notApplicable() }, [], 1, 2],
  ['not applicable without one', { a: notApplicable(' ') }, ['a reason-missing'], 0, 2],
  [
    'an optional question not applicable without a reason',
    { a: choose('no'), b: notApplicable('') },
    ['b reason-missing'],
    1,
    2,
  ],
  [
    'an answer to a question not asked',
    { a: choose('no'), c: answered({ kind: 'long-text', text: 'x' }) },
    [],
    1,
    2,
  ],
  [
    'a note where nothing is chosen',
    { a: choose('no', { status: 'open', value: null, note: 'later' }) },
    ['a unanswered'],
    0,
    2,
  ],
];

describe('Progress and gaps', () => {
  for (const [title, given, gaps, done, asked] of CASES) {
    it(`count only what is asked: ${title}`, () => {
      const now = askedQuestions(of, answers(given), NOTHING_GIVEN);
      expect(gapsOf(of, answers(given), now).map(({ question: id, kind }) => `${id} ${kind}`)).to.deep.equal(
        gaps,
      );
      const { progress, progressBySection } = new Interview(of, answers(given), NOTHING_GIVEN);
      expect(progress).to.deep.equal({ asked, answered: done });
      const sum = [...progressBySection.values()].reduce((all, each) => all + each.asked, 0);
      expect([...progressBySection.keys(), sum]).to.deep.equal(['s1', 's2', asked]);
    });
  }
});
