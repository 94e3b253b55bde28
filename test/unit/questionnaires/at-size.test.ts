import { expect } from 'chai';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { gatesOf } from '#domain/questionnaires/gates.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { unreachable } from '#domain/questionnaires/unreachable.js';
import { question, questionnaire } from './builders.js';

const MOST = 5_000;
const yes = (on: string) => ({ question: on, is: ['yes'] });
const made = (askedWhen: (at: number) => unknown): Question[] =>
  Array.from({ length: MOST }, (_, at) =>
    question('yes-no-partly', `q${at}`, { askedWhen: askedWhen(at) ?? null }),
  );

/** Milliseconds it takes to judge, and the paths of the faults. */
function judged(questions: readonly Question[]): { readonly took: number; readonly paths: string[] } {
  const input = JSON.parse(JSON.stringify(questionnaire(questions.slice(0, 10), questions.slice(10))));
  const started = performance.now();
  const verdict = checkQuestionnaire(input, []);
  const took = performance.now() - started;
  return { took, paths: 'faults' in verdict ? verdict.faults.map(({ path }) => path) : [] };
}

// Several times what it takes on a slow machine: what grows with the square of the questions takes minutes.
const SOON = 10_000;

describe('The proof of 5,000 questions', () => {
  for (const [title, askedWhen] of [
    ['a third of which are conditional', (at) => (at % 3 === 2 ? yes(`q${at - 2}`) : null)],
    ['in one chain', (at) => (at > 0 ? yes(`q${at - 1}`) : null)],
    ['in one chain, the last shown first', (at) => (at < MOST - 1 ? yes(`q${at + 1}`) : null)],
    [
      'in two chains that no answers open at once',
      (at) =>
        at === 0 ? null : at < 3 ? { question: 'q0', is: [at === 1 ? 'yes' : 'no'] } : yes(`q${at - 2}`),
    ],
    [
      'that all hang on one, some on a yes and some on a no',
      (at) => (at === 0 ? null : { question: 'q0', is: [at % 2 === 0 ? 'yes' : 'no'] }),
    ],
    [
      'each on one of two before it',
      (at) => (at < 2 ? null : { any: [yes(`q${at - 2}`), { not: yes(`q${at - 1}`) }] }),
    ],
    [
      'each on a tier or an answer',
      (at) => (at === 0 ? null : { any: [{ tier: ['gpai'] }, yes(`q${at - 1}`)] }),
    ],
  ] as readonly (readonly [string, (at: number) => unknown])[]) {
    it(`takes no time to speak of: ${title}`, () => {
      const { took, paths } = judged(made(askedWhen));
      expect(paths).to.deep.equal([]);
      expect(took, `${took.toFixed(0)} ms`).to.be.below(SOON);
    });
  }

  it('finds the one question of a long chain that no answers lead to, and what hangs on it', () => {
    const { took, paths } = judged(
      made((at) => {
        if (at === 0) return null;
        return at === MOST - 3
          ? { all: [yes(`q${at - 1}`), { question: 'q0', is: ['no'] }] }
          : yes(`q${at - 1}`);
      }),
    );
    expect(paths).to.deep.equal(
      [4_997, 4_998, 4_999].map((at) => `sections[1].questions[${at - 10}].askedWhen`),
    );
    expect(took, `${took.toFixed(0)} ms`).to.be.below(SOON);
  });

  it('names each question of a circle of 5,000, each id that is there twice and each question that is nowhere', () => {
    const circle = judged(made((at) => yes(`q${(at + 1) % MOST}`)));
    expect(circle.paths).to.have.length(MOST);
    const same = judged(made(() => null).map((each) => ({ ...each, id: 'same' as Question['id'] })));
    expect(same.paths).to.have.length(MOST - 1);
    const nowhere = judged(made((at) => yes(`z${at}`)));
    expect(nowhere.paths).to.have.length(MOST);
    expect(Math.max(circle.took, same.took, nowhere.took)).to.be.below(SOON);
  });

  it('is patient with what is made to be slow', () => {
    const exact = question('number', 'n', { points: [{ from: 1, points: 1 }] });
    const pinned = made((at) => ({
      all: [
        { question: 'n', atLeast: at },
        { question: 'n', atMost: at },
      ],
    })).slice(1);
    expect(judged([exact, ...pinned]).took).to.be.below(SOON);
    const never = { all: [yes('q0'), { question: 'q0', is: ['no'] }] };
    const choices = made((at) =>
      at === 0
        ? null
        : at === 1
          ? never
          : { any: [yes(`q${at - 1}`), { all: [yes(`q${at - 1}`), yes('q0')] }] },
    );
    const { took, paths } = judged(choices);
    expect(paths).to.have.length(MOST - 1);
    expect(took).to.be.below(SOON);
  });

  it('is patient with conditions that look at many others all over the questionnaire', () => {
    const tangled = made((at) =>
      at < 21
        ? null
        : {
            any: Array.from({ length: 8 }, (_, nth) => ({
              all: [yes(`q${(at * 7 + nth * 11) % at}`), { question: `q${(at * 3 + nth) % at}`, is: ['no'] }],
            })),
          },
    );
    const gates = gatesOf(questionnaire(tangled));
    const started = performance.now();
    expect(unreachable(questionnaire(tangled), gates)).to.deep.equal([]);
    expect(performance.now() - started).to.be.below(SOON / 4);
  });

  it('is refused at 5,001, and at 50,000 at once', () => {
    for (const count of [MOST + 1, 50_000]) {
      const many = Array.from({ length: count }, (_, at) => question('yes-no-partly', `q${at}`));
      const started = performance.now();
      const verdict = checkQuestionnaire(questionnaire(many), []);
      expect('faults' in verdict ? verdict.faults : []).to.deep.equal([
        { path: 'sections', reason: `It asks ${count} questions; at most 5000 fit in one questionnaire.` },
      ]);
      expect(performance.now() - started).to.be.below(100);
    }
  });
});
