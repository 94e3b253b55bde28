import { expect } from 'chai';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { question, questionnaire } from './builders.js';

/** Paths of the faults of a questionnaire whose one section asks these, questions or not. */
function pathsOf(questions: readonly unknown[], fields: object = {}): string[] {
  const verdict = checkQuestionnaire(
    { ...questionnaire([]), sections: [{ id: 's', title: 'S', questions }], ...fields },
    [],
  );
  return 'faults' in verdict
    ? verdict.faults.map(({ path }) => path.replace('sections[0].questions', 'q'))
    : [];
}

const when = (askedWhen: unknown, id: string) => question('yes-no-partly', id, { askedWhen });

describe('A questionnaire with faults of shape', () => {
  it('is told what its parts say of each other beside what has no shape yet', () => {
    const looping = [
      when({ question: 'c', is: ['yes'] }, 'b'),
      when({ question: 'b', is: ['yes'] }, 'c'),
      question('long-text', 'd', { weight: 2 }),
      when({ fact: 'personal-data', is: [] }, 'e'),
    ];
    expect(pathsOf(looping, { minutes: null, title: '' })).to.have.members([
      'title',
      'minutes',
      'q[3].askedWhen.is',
      'q[0].askedWhen',
      'q[1].askedWhen',
      'q[2].weight',
    ]);
  });

  it('is told nothing of what cannot be read but that', () => {
    const halves = [
      question('yes-no-partly', 'a', { text: '', weight: 'much' }),
      when({ question: 'a', is: ['never'] }, 'b'),
      when({ question: 'z', is: ['yes'] }, 'c'),
      'no question',
    ];
    expect(pathsOf(halves)).to.have.members(['q[0].text', 'q[0].weight', 'q[3]', 'q[2].askedWhen.question']);
  });
});
