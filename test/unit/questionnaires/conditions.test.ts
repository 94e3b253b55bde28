import { expect } from 'chai';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { question, questionnaire } from './builders.js';

const a = question('yes-no-partly', 'a');
const when = (askedWhen: unknown, id = 'b') => question('yes-no-partly', id, { askedWhen });

function pathsOf(sections: readonly object[]): string[] {
  const verdict = checkQuestionnaire({ ...questionnaire([a]), sections }, []);
  return 'faults' in verdict ? verdict.faults.map(({ path }) => path) : [];
}

const ON_GIVEN: readonly [title: string, condition: unknown, paths: string[]][] = [
  ['an unknown tier', { tier: ['minimal', 'harmless'] }, ['tier[1]']],
  ['no tier at all', { tier: [] }, ['tier']],
  ['an unknown role', { not: { role: ['maker'] } }, ['not.role[0]']],
  ['an unknown fact', { fact: 'weather', is: ['yes'] }, ['fact']],
  ['a fact that may be', { fact: 'cloud-service', is: ['maybe'] }, ['is[0]']],
  [
    'conditions on what is given',
    { any: [{ tier: ['gpai'] }, { role: ['provider'] }, { fact: 'cloud-service', is: ['yes', 'no'] }] },
    [],
  ],
];

describe('A condition', () => {
  for (const [title, condition, paths] of ON_GIVEN) {
    it(`on what is given is judged with a path: ${title}`, () => {
      const { sections } = questionnaire([when(condition)]);
      expect(pathsOf(sections)).to.deep.equal(
        paths.map((path) => `sections[0].questions[0].askedWhen.${path}`),
      );
    });
  }

  for (const [title, askedWhen, paths] of [
    ['a sound one', { question: 'a', is: ['yes'] }, []],
    [
      'a question that does not exist',
      { any: [{ question: 'z', answered: true }] },
      ['sections[1].askedWhen.any[0].question'],
    ],
    ['one of its own questions', { question: 'b', is: ['yes'] }, ['sections[1].askedWhen']],
    [
      'a question that waits for the section',
      { question: 'd', is: ['yes'] },
      ['sections[1].askedWhen', 'sections[2].questions[0].askedWhen'],
    ],
    [
      'what can never be',
      {
        all: [
          { question: 'a', is: ['yes'] },
          { question: 'a', is: ['no'] },
        ],
      },
      ['sections[1].askedWhen'],
    ],
    ['what leaves one question out', { question: 'a', is: ['no'] }, ['sections[1].questions[1].askedWhen']],
  ] as const) {
    it(`of a section is judged with a path: ${title}`, () => {
      const sections = questionnaire(
        [a],
        [question('yes-no-partly', 'b'), when({ not: { question: 'a', is: ['no'] } }, 'c')],
        [
          title.startsWith('a question that waits')
            ? when({ question: 'b', answered: true }, 'd')
            : question('date', 'd'),
        ],
      ).sections.map((section, at) => (at === 1 ? { ...section, askedWhen } : section));
      expect(pathsOf(sections)).to.deep.equal(paths);
    });
  }

  it('that a section does not have leaves no trace in its definition', () => {
    const verdict = checkQuestionnaire(questionnaire([a]), []);
    expect('questionnaire' in verdict && verdict.questionnaire.sections[0]).to.not.have.property('askedWhen');
  });
});
