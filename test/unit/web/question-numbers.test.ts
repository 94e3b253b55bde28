import { expect } from 'chai';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';

describe('The numbers of questions', () => {
  const section = (...questions: readonly (readonly [id: string, after?: string])[]) => ({
    questions: questions.map(([id, after]) => ({
      id,
      askedWhen: after === undefined ? null : { question: after, answered: true },
    })),
  });
  const numbersOf = (...sections: ReturnType<typeof section>[]) =>
    Object.fromEntries(questionNumbers({ sections } as unknown as Questionnaire));

  it('count through each section, and put a follower under the question it follows', () => {
    expect(numbersOf(section(['a'], ['b'], ['c', 'b'], ['d', 'b'], ['e']))).to.deep.equal({
      a: '1.1',
      b: '1.2',
      c: '1.2a',
      d: '1.2b',
      e: '1.3',
    });
  });

  it('keep a chain of followers under its first question', () => {
    expect(numbersOf(section(['a'], ['b', 'a'], ['c', 'b']))).to.deep.equal({
      a: '1.1',
      b: '1.1a',
      c: '1.1b',
    });
  });

  it('count a question that follows one of another section, or a later one, on its own', () => {
    expect(numbersOf(section(['a']), section(['b', 'a'], ['c', 'd'], ['d']))).to.deep.equal({
      a: '1.1',
      b: '2.1',
      c: '2.2',
      d: '2.3',
    });
  });

  it('are all different, however many follow', () => {
    const many = Array.from({ length: 60 }, (_, at) => [`f${at}`, 'a'] as const);
    const numbers = Object.values(numbersOf(section(['a'], ...many)));
    expect(new Set(numbers).size).to.equal(61);
    expect(numbers.at(-1)).to.equal('1.1bh');
  });
});
