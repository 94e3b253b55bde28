import { expect } from 'chai';
import { readSurveyJs } from '#domain/exchange/surveyjs/read.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import type { Condition, Question } from '#domain/questionnaires/questionnaire.js';

const QUESTIONS = [
  {
    type: 'radiogroup',
    name: 'use',
    title: 'How is it used?',
    choices: ['own', { value: 'sold', text: 'Sold on' }],
  },
  { type: 'checkbox', name: 'data', title: 'Which data?', choices: ['personal', 'health', 'other-data'] },
  { type: 'text', inputType: 'number', name: 'users', title: 'How many users?', isRequired: true },
  { type: 'boolean', name: 'live', title: 'Is it live?' },
  { type: 'comment', name: 'words', title: 'In your words?' },
  {
    type: 'matrix',
    name: 'tests',
    title: 'Tested:',
    columns: ['yes', 'no'],
    rows: [{ value: 'bias', text: 'for bias' }, 'drift'],
  },
];

const read = (survey: object) => readSurveyJs(survey, { name: 'our survey', weights: 'score' });

function proven(survey: object): readonly Question[] {
  const { made, faults } = read(survey);
  expect(faults).to.deep.equal([]);
  const verdict = checkQuestionnaire(made[0]?.json, []);
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
  return verdict.questionnaire.sections.flatMap(({ questions }) => questions);
}

/** The condition a last question gets for an expression. */
function conditionFor(visibleIf: string): Condition | null {
  const last = { type: 'comment', name: 'last', title: 'Why?', visibleIf };
  return proven({ pages: [{ name: 'one', elements: [...QUESTIONS, last] }] }).at(-1)?.askedWhen ?? null;
}

const TREES: readonly [expression: string, tree: object][] = [
  ["{use} = 'own'", { question: 'use', is: ['own'] }],
  ["'own' == {USE}", { question: 'use', is: ['own'] }],
  ["{use} <> 'own'", { not: { question: 'use', is: ['own'] } }],
  ["{use} = 'own' or {use} = 'sold'", { question: 'use', is: ['own', 'sold'] }],
  ["{use} anyof ['own', 'sold']", { question: 'use', is: ['own', 'sold'] }],
  ["{use} contains 'ol'", { question: 'use', is: ['sold'] }],
  [
    "{data} contains ['personal', 'health']",
    {
      all: [
        { question: 'data', is: ['personal'] },
        { question: 'data', is: ['health'] },
      ],
    },
  ],
  ["{data} notcontains 'health'", { not: { question: 'data', is: ['health'] } }],
  [
    "{data} = ['personal']",
    {
      all: [
        { question: 'data', is: ['personal'] },
        { not: { question: 'data', is: ['health', 'other-data'] } },
      ],
    },
  ],
  ['{users} >= 30', { question: 'users', atLeast: 30 }],
  [
    '{users} < 30',
    { all: [{ question: 'users', answered: true }, { not: { question: 'users', atLeast: 30 } }] },
  ],
  ['30 >= {users}', { question: 'users', atMost: 30 }],
  ['{live} = true', { question: 'live', is: ['true'] }],
  ['{live}', { question: 'live', is: ['true'] }],
  ['{words} notempty', { question: 'words', answered: true }],
  ['!({words} empty)', { not: { question: 'words', answered: false } }],
  ["{tests.bias} = 'yes'", { question: 'tests-bias', is: ['yes'] }],
  [
    "({use} = 'own' and {live} = false) or {users} > 5 and {words} empty",
    {
      any: [
        {
          all: [
            { question: 'use', is: ['own'] },
            { question: 'live', is: ['false'] },
          ],
        },
        {
          all: [
            { question: 'users', answered: true },
            { not: { question: 'users', atMost: 5 } },
            { question: 'words', answered: false },
          ],
        },
      ],
    },
  ],
];

const NOT_UNDERSTOOD: readonly [expression: string, why: RegExp][] = [
  ['{gone} = 1', /no question “gone” was carried over/],
  ["{use} = 'lent'", /no option of use is lent/],
  ['age({users}) > 5', /calls the function age/],
  ['{users} + 1 > 5', /“\+ 1 > 5” is not understood/],
  ["{words} = 'yes'", /looks at what is written in words/],
  ['{users} > {use}', /compares two questions/],
  ["({use} = 'own'", /closing bracket is missing/],
  ['{use} =', /ends too early/],
  [`${'('.repeat(50)}{use}${')'.repeat(50)}`, /nested more than 40 deep/],
];

describe('Reading SurveyJS', () => {
  for (const [expression, tree] of TREES) {
    it(`reads ${expression} as a tree`, () => expect(conditionFor(expression)).to.deep.equal(tree));
  }

  for (const [expression, why] of NOT_UNDERSTOOD) {
    it(`lists the condition ${expression.slice(0, 30)} with its place, and asks always`, () => {
      const last = { type: 'comment', name: 'last', title: 'Why?', visibleIf: expression };
      const { notCarried } = read({ pages: [{ elements: [...QUESTIONS, last] }] });
      const listed = notCarried.find(({ path }) => path === 'pages[0].elements[6].visibleIf');
      expect(listed?.what).to.match(why);
      expect(conditionFor(expression)).to.equal(null);
    });
  }

  it('puts the conditions of a page, its panels and a question together', () => {
    const inner = { type: 'comment', name: 'inner', title: 'Why?', visibleIf: '{users} >= 3' };
    const panel = { type: 'panel', name: 'p', visibleIf: '{live} = true', elements: [inner] };
    const questions = proven({
      pages: [{ elements: QUESTIONS }, { visibleIf: "{use} = 'own'", elements: [panel] }],
    });
    expect(questions.at(-1)?.askedWhen).to.deep.equal({
      all: [
        { question: 'use', is: ['own'] },
        { question: 'live', is: ['true'] },
        { question: 'users', atLeast: 3 },
      ],
    });
  });

  it('keeps the weights of options exactly, as points of a weight', () => {
    const choices = [0, 1, 2, 3].map((score) => ({ value: `v${score}`, text: `Gives ${score}`, score }));
    const [question] = proven({ elements: [{ type: 'dropdown', name: 'q', title: 'Which?', choices }] });
    if (question?.kind !== 'single-choice') throw new Error('no choice was made of it');
    expect(question.weight).to.equal(4);
    expect(question.options.map(({ points }) => points * question.weight)).to.deep.equal([0, 1, 2, 3]);
  });

  it('lets equal weights of a multiple choice count, because they add up', () => {
    const choices = ['a', 'b', 'c'].map((value) => ({ value, score: 1 }));
    const [question] = proven({ elements: [{ type: 'checkbox', name: 'q', title: 'Which?', choices }] });
    if (question?.kind !== 'multiple-choice') throw new Error('no choice was made of it');
    expect(question.options.map(({ points }) => points * question.weight)).to.deep.equal([1, 1, 1]);
  });

  it('lists every field and question it does not take, with its place', () => {
    const { notCarried, made } = read({
      title: { default: 'Ours', de: 'Unser' },
      triggers: [{ type: 'complete' }],
      elements: [
        { type: 'text', name: 'a', title: '<b>Who?</b>', validators: [{ type: 'email' }] },
        { type: 'html', name: 'h', html: '<p>Welcome</p>' },
        { type: 'paneldynamic', name: 'people', title: 'People', templateElements: [] },
      ],
    });
    const listed = notCarried.map(({ path, what }) => `${path}: ${what}`);
    expect(listed).to.include('elements[0].validators: validators: [{"type":"email"}]');
    expect(listed).to.include('elements[0].title: its mark-up (b); the words are carried over');
    expect(listed).to.include('elements[1]: the text “h”: “Welcome”');
    expect(listed).to.include(
      'elements[2]: the whole question “people”, of a sort that has no equal here (paneldynamic): “People”',
    );
    expect(listed).to.include('triggers: triggers: [{"type":"complete"}]');
    expect(listed).to.include(': the language “de” (1 texts)');
    expect(made).to.have.length(1);
  });

  it('asks for a line, an address, a day and documents by their own kinds', () => {
    const text = (inputType: string) => ({ type: 'text', inputType, name: inputType, title: 'Which?' });
    const made = proven({
      elements: [...['text', 'email', 'url', 'date'].map(text), { type: 'file', name: 'f', title: 'Which?' }],
    });
    expect(
      made.map((question) => [question.kind, 'format' in question ? question.format : '']),
    ).to.deep.equal([
      ['short-text', 'any'],
      ['short-text', 'email'],
      ['short-text', 'web-address'],
      ['date', ''],
      ['file', ''],
    ]);
  });

  it('makes a rating of whole steps a scale, and one of other values a choice', () => {
    const [steps, words] = proven({
      elements: [
        { type: 'rating', name: 'sure', title: 'How sure?', rateMax: 7, minRateDescription: 'Not at all' },
        { type: 'rating', name: 'good', title: 'How good?', rateValues: ['poor', 'fair', 'good'] },
      ],
    });
    expect(steps).to.deep.include({ kind: 'scale', from: 1, to: 7, lowest: 'Not at all', highest: '7' });
    expect(words).to.have.nested.property('options[2].text', 'good');
  });

  it('gives names that are no ids new ones, each only once', () => {
    const same = (name: string) => ({ type: 'comment', name, title: name });
    const questions = proven({ elements: [same('my name'), same('my_name'), same('été'), same('??')] });
    expect(questions.map(({ id }) => id)).to.deep.equal(['my-name', 'my-name-2', 'ete', 'question']);
  });

  it('refuses in a sentence what is no survey, what is too deep, and what asks nothing', () => {
    let deep: object = { type: 'comment', name: 'x' };
    for (let level = 0; level < 80; level += 1) deep = { type: 'panel', elements: [deep] };
    for (const [survey, reason] of [
      [[], /is a JSON object/],
      [{ elements: [deep] }, /more than 60 levels/],
      [{ pages: [{ elements: [{ type: 'html' }] }] }, /Nothing in it is a question/],
    ] as const) {
      const { made, faults } = read(survey);
      expect(made).to.deep.equal([]);
      expect(faults.map((fault) => fault.reason).join()).to.match(reason);
    }
  });
});
