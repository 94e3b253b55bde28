import { expect } from 'chai';
import fc from 'fast-check';
import { LINT_RULES, lintQuestionnaire } from '#domain/content/lint/lint-questionnaire.js';
import { skeletonOf } from '#domain/content/lint/shared-skeleton.js';
import { secondAsk } from '#domain/content/lint/two-asks.js';
import { isVague } from '#domain/content/lint/vague-option.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { question, questionnaire } from '../questionnaires/builders.js';
import { shipped } from './shipped.js';

/** Remarks of one rule, as `path: advice`. */
const found = (rule: string, ...questions: Question[]): readonly string[] =>
  lintQuestionnaire(questionnaire(questions))
    .filter((remark) => remark.rule === rule)
    .map(({ path, advice }) => `${path}: ${advice}`);

const asking = (text: string) => question('long-text', 'q', { text });

const TWO_ASKS = [
  'Do you have a policy for AI and is it reviewed each year?',
  'Who approves a release, and how is the approval recorded?',
  'Which models do you use and where are they hosted?',
  'Are risks identified and assessed?',
  'Are AI systems logged, monitored and regularly reviewed?',
  'Do you document and review changes to models?',
  'Do you have a policy for AI and a process for exceptions?',
  'Is there an owner? Who is it?',
  'Do you test for bias? If so, how?',
  'Is training data licensed, and if so, by whom?',
  'Describe your process for incidents and explain how customers are told.',
  'List your suppliers. Describe what each of them does.',
  'Are staff trained and/or certified?',
  'Do you measure both accuracy and fairness?',
  'Can customers export their data, or is it deleted at the end?',
  'When was the model last tested and by whom?',
  'What is logged, as well as how long is it kept?',
  'Who is told about an incident and when?',
  'Do you monitor as well as report drift?',
  'Is there an AI policy, an owner and a budget for it?',
  'Is the policy approved by top management and communicated to staff?',
  'Do you have an AI policy? Please attach it.',
];

const ONE_ASK = [
  'Does your research and development follow the rules that production follows?',
  'Which roles and responsibilities does your AI policy name?',
  'Are the terms and conditions for customers the same in every country?',
  'Does the log show who changed the model and when?',
  'Who may change a policy that is written and approved?',
  'Which of these tests did the version now in use pass, with criteria set in advance and results on record?',
  'May anything that customers enter or upload be used to train a model that other customers use?',
  'For data used to train or tune the model, can you show your right to use it?',
  'Is health and safety among the harms that you look for?',
  'Within how many hours do you tell the customers affected?',
  'Some models drift. How would you notice it?',
  'Do training and test data come from different sources?',
  'Does verification and validation use data that the developers never saw?',
  'Is there one list of every document and record that the management of AI needs?',
  'Are models trained on reviewed and approved data only?',
  'Is there a limit above which a release is stopped and a person is told?',
  'How long does a test and review cycle take?',
  'Who decides whether to stop the AI system?',
  'What happens to a customer’s inputs and outputs when the contract ends?',
  'Is the person who reviews releases independent of the team that builds and sells?',
  'Which people and skills does the operation need?',
  'On which day did management last review the results of monitoring and audits?',
];

describe('The lint of questionnaires', () => {
  describe('two asks in one question', () => {
    for (const text of TWO_ASKS) {
      it(`are found in “${text}”`, () => {
        expect(secondAsk(text)).to.be.a('string');
        expect(found('two-asks', asking(text))).to.have.length(1);
      });
    }
    for (const text of ONE_ASK) {
      it(`are not seen in “${text}”`, () => expect(secondAsk(text)).to.equal(null));
    }

    it('never make it throw, whatever is written', () => {
      fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => secondAsk(text) !== ''));
    });

    it('are looked for in a hostile text without hanging', () => {
      const started = performance.now();
      secondAsk(`have a ${'document and '.repeat(5_000)}`);
      secondAsk(`both ${'that is a '.repeat(5_000)}?`);
      expect(performance.now() - started).to.be.below(2_000);
    });
  });

  it('counts words: 35 pass, 36 do not', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}?`;
    expect(found('too-long', asking(words(35)))).to.deep.equal([]);
    expect(found('too-long', asking(words(36)))).to.deep.equal([
      'sections[0].questions[0].text: It has 36 words, and 35 are the most: move what explains it to the help.',
    ]);
  });

  describe('a skeleton', () => {
    const moulds = [
      'Do you have a documented policy for incidents?',
      'Do you have a process for suppliers?',
      'Do you have a written, approved plan for model drift?',
      'Do you have a method for impact assessment?',
    ];

    it('is what is left without the words that carry the matter', () => {
      expect(new Set(moulds.map(skeletonOf))).to.deep.equal(new Set(['do you have a … for …']));
    });

    it('may be shared by three questions and not by four', () => {
      expect(found('shared-skeleton', ...moulds.slice(0, 3).map(asking))).to.deep.equal([]);
      expect(found('shared-skeleton', ...moulds.map(asking))).to.deep.equal([
        'sections[0].questions[3].text: 4 questions are built as “do you have a … for …”: ask this one in a way that fits its own subject.',
      ]);
    });

    it('differs where the question differs', () => {
      expect(skeletonOf('Who may stop it?')).to.not.equal(skeletonOf('When was it stopped?'));
    });
  });

  describe('an option', () => {
    for (const text of [
      'Yes, fully',
      'Yes, partially implemented',
      'Other',
      'No',
      'Mostly in place',
      'Not applicable',
      'High maturity',
      'Ad hoc',
      'Planned',
      'Documented',
      'We do it sometimes',
      'None of these',
    ]) {
      it(`“${text}” does not say what must be true`, () => expect(isVague(text)).to.equal(true));
    }
    for (const text of [
      'Yes, unless a customer objects.',
      'Never: the contract rules it out, and for our suppliers as well.',
      'Within 24 hours',
      'After 3 years',
      'Unusual, incomplete and drifting input',
      'Management has approved written rules for AI, and staff know them.',
      'Nobody outside the development team looks at a release.',
    ]) {
      it(`“${text}” says what must be true`, () => expect(isVague(text)).to.equal(false));
    }

    const choice = (kind: 'single-choice' | 'multiple-choice', ...texts: string[]) =>
      question(kind, 'q', {
        options: texts.map((text, at) => ({ id: `o${at}`, text, points: at })),
        exclusive: kind === 'multiple-choice' ? `o${texts.length - 1}` : null,
      });

    it('that differs from another only in degree is found', () => {
      const ladder = choice(
        'single-choice',
        'Risks of releases are partly assessed.',
        'Risks of releases are fully assessed.',
      );
      expect(found('vague-option', ladder)).to.deep.equal([
        'sections[0].questions[0].options[1].text: It differs from “Risks of releases are partly assessed.” only in degree: say which fact makes the difference.',
      ]);
    });

    it('that excludes the others may say “None of these”, but no single choice', () => {
      expect(
        found('vague-option', choice('multiple-choice', 'Accuracy on customers’ data', 'None of these')),
      ).to.deep.equal([]);
      expect(
        found('vague-option', choice('single-choice', 'The owner decides alone.', 'None of these')),
      ).to.have.length(1);
    });
  });

  it('finds the end of a scale that says how much and not of what', () => {
    const ends = question('scale', 'q', { lowest: 'Very low', highest: 'Every decision is checked' });
    expect(found('vague-option', ends)).to.deep.equal([
      'sections[0].questions[0].lowest: “Very low” says how much and not of what: write what is so at this end of the scale.',
    ]);
  });

  describe('a soft word', () => {
    it('is found in questions and options, whatever its capitals', () => {
      expect(found('soft-word', asking('Is the log Regularly read?'))).to.deep.equal([
        'sections[0].questions[0].text: “Regularly” means something else to everybody: give the measure or the fact.',
      ]);
      const options = [
        { id: 'a', text: 'There is an adequate set of tests.', points: 0 },
        { id: 'b', text: 'Nobody tests.', points: 1 },
      ];
      expect(found('soft-word', question('single-choice', 'q', { options }))).to.have.length(1);
    });

    it('is found at the ends of a scale and in the columns of a table', () => {
      expect(found('soft-word', question('scale', 'q', { highest: 'Robust tests' }))).to.have.length(1);
      const options = [
        { id: 'a', text: 'Regular customers' },
        { id: 'b', text: 'All others' },
      ];
      const columns = [
        { id: 'a', title: 'Adequate safeguards', kind: 'text', required: true },
        { id: 'b', title: 'Whom it serves', kind: 'choice', required: true, options },
      ];
      expect(found('soft-word', question('table', 'q', { columns }))).to.have.length(2);
    });

    it('is not seen inside another word', () => {
      expect(found('soft-word', asking('Which irregularity was regulated last?'))).to.deep.equal([]);
    });
  });

  it('finds evidence asks, red flags and reasons repeated word for word, also across fields', () => {
    const first = question('date', 'a', {
      text: 'When was it?',
      why: 'One reason.',
      goodEvidence: 'A page, signed.',
      redFlags: ['The page is blank.'],
    });
    const second = question('date', 'b', {
      text: 'And before?',
      why: 'Another reason.',
      goodEvidence: 'A page – signed',
      redFlags: ['The page is blank', 'One reason!'],
    });
    const at = 'sections[0].questions';
    expect(found('repeated-words', first, second)).to.deep.equal(
      [
        [`${at}[1].goodEvidence`, `${at}[0].goodEvidence`],
        [`${at}[1].redFlags[0]`, `${at}[0].redFlags[0]`],
        [`${at}[1].redFlags[1]`, `${at}[0].why`],
      ].map(
        ([path, before]) =>
          `${path}: It repeats ${before} word for word: say what is particular to this question.`,
      ),
    );
  });

  it('allows 40 % of yes or no, and sees it disguised as a choice', () => {
    const days = (count: number) => Array.from({ length: count }, (_, at) => question('date', `d${at}`));
    const yes = (count: number) =>
      Array.from({ length: count }, (_, at) => question('yes-no-partly', `y${at}`));
    expect(found('yes-no-share', ...yes(4), ...days(6))).to.deep.equal([]);
    expect(found('yes-no-share', ...yes(5), ...days(6))).to.have.length(1);
    const disguised = question('single-choice', 'c', {
      options: [
        { id: 'a', text: 'Yes, for every release of the model', points: 1 },
        { id: 'b', text: 'No, releases go out without it', points: 0 },
      ],
    });
    expect(found('yes-no-share', ...yes(4), disguised, ...days(6))).to.have.length(1);
  });

  it('misses guidance, a red flag and a requirement where they are left out', () => {
    const full = question('date', 'a', {
      help: 'What counts.',
      redFlags: ['It is old.'],
      mappings: [{ framework: 'iso-iec-42001', requirement: '4.1' }],
    });
    expect(found('left-out', full)).to.deep.equal([]);
    expect(found('left-out', question('date', 'b')).map((text) => text.split(':')[0])).to.deep.equal([
      'sections[0].questions[0].help',
      'sections[0].questions[0].redFlags',
      'sections[0].questions[0].mappings',
    ]);
  });

  it('names each rule once, and each advice says what to do', () => {
    const ids = LINT_RULES.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { advice, rule } of lintQuestionnaire(questionnaire([question('single-choice', 'q')]))) {
      expect(advice, rule).to.match(/: .+\.$/);
    }
  });

  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires'),
    registers: [],
  });
  for (const shippedOne of 'faults' in verdict ? [] : verdict.content.questionnaires) {
    it(`finds nothing in ${shippedOne.title}`, () => {
      expect(lintQuestionnaire(shippedOne)).to.deep.equal([]);
    });
  }

  it('has looked at every shipped questionnaire', () => {
    expect('content' in verdict && verdict.content.questionnaires.length).to.equal(
      shipped('questionnaires').length,
    );
  });
});
