import { expect } from 'chai';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { askedQuestions, questionsOf } from '#domain/questionnaires/asked.js';
import { answers, choose, question, questionnaire } from './builders.js';

describe('The questions now asked', () => {
  it('close behind an answer that is no longer asked itself', () => {
    const chain = questionnaire([
      question('yes-no-partly', 'c', { askedWhen: { question: 'b', is: ['yes'] } }),
      question('yes-no-partly', 'b', { askedWhen: { question: 'a', is: ['yes'] } }),
      question('yes-no-partly', 'a'),
    ]);
    expect([
      ...askedQuestions(chain, answers({ a: choose('yes'), b: choose('yes') }), NOTHING_GIVEN),
    ]).to.deep.equal(['c', 'b', 'a']);
    expect([
      ...askedQuestions(chain, answers({ a: choose('no'), b: choose('yes') }), NOTHING_GIVEN),
    ]).to.deep.equal(['a']);
  });

  it('are found for a chain of 2,000 conditions and for a circle', () => {
    const chain = Array.from({ length: 2_000 }, (_, at) =>
      question('yes-no-partly', `q${at}`, {
        askedWhen: at === 1_999 ? null : { question: `q${at + 1}`, is: ['yes'] },
      }),
    );
    expect(
      askedQuestions(questionnaire(chain), answers({ q1999: choose('yes') }), NOTHING_GIVEN).size,
    ).to.equal(2);
    const circle = ['a', 'b'].map((id) =>
      question('yes-no-partly', id, { askedWhen: { question: id === 'a' ? 'b' : 'a', is: ['yes'] } }),
    );
    expect(
      askedQuestions(questionnaire(circle), answers({ a: choose('yes') }), NOTHING_GIVEN).size,
    ).to.be.at.most(2);
  });

  it('are found among 1,000 questions, a third conditional, in a few milliseconds', () => {
    const many = questionnaire(
      Array.from({ length: 1_000 }, (_, at) =>
        question('yes-no-partly', `q${at}`, {
          askedWhen: at % 3 === 2 ? { question: `q${at - 2}`, is: ['yes'] } : null,
        }),
      ),
    );
    const given = answers(
      Object.fromEntries(questionsOf(many).map(({ id }, at) => [id, choose(at % 2 === 0 ? 'yes' : 'no')])),
    );
    expect(askedQuestions(many, given, NOTHING_GIVEN).size).to.equal(834);
    const rounds = 50;
    const started = process.hrtime.bigint();
    for (let round = 0; round < rounds; round += 1) askedQuestions(many, given, NOTHING_GIVEN);
    const each = Number(process.hrtime.bigint() - started) / 1e6 / rounds;
    // Ten times what it takes on a slow machine: a pass that grows with the square of the questions would show.
    expect(each, `${each.toFixed(2)} ms`).to.be.below(20);
  });
});
