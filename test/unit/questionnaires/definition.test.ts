import { expect } from 'chai';
import fc from 'fast-check';
import { checkFramework } from '#domain/frameworks/definition.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import { ONE_FRAMEWORK } from '../frameworks/one-framework.js';
import { question, questionnaire } from './builders.js';

const FRAMEWORKS = [ONE_FRAMEWORK as unknown as Framework];

/** Paths of the faults of a questionnaire whose one section asks these questions. */
function pathsOf(questions: readonly ReturnType<typeof question>[], fields: object = {}): string[] {
  const verdict = checkQuestionnaire({ ...questionnaire(questions), ...fields }, FRAMEWORKS);
  return 'faults' in verdict
    ? verdict.faults.map(({ path }) => path.replace('sections[0].questions', 'q'))
    : [];
}

const a = question('yes-no-partly', 'a');
const when = (askedWhen: unknown, id = 'b') => question('yes-no-partly', id, { askedWhen });
const FLAT = { yes: 1, partly: 1, no: 1 };

const CASES: readonly [title: string, questions: readonly ReturnType<typeof question>[], paths: string[]][] =
  [
    ['a sound one', [a, when({ question: 'a', is: ['yes'] })], []],
    ['an id twice', [a, a], ['q[1].id']],
    ['a dot in an id', [question('yes-no-partly', 'a.1')], ['q[0].id']],
    ['a dollar in an id', [question('yes-no-partly', '$a')], ['q[0].id']],
    ['an id that every object has', [question('yes-no-partly', 'constructor')], ['q[0].id']],
    [
      'a condition on an id with a dot',
      [a, when({ question: 'a.1', is: ['yes'] })],
      ['q[1].askedWhen.question'],
    ],
    ['an unknown field', [question('yes-no-partly', 'a', { colour: 'red' })], ['q[0].colour']],
    [
      'an option called as an evidence rule calls any answer',
      [
        question('single-choice', 'a', {
          options: ['answered', 'not'].map((id, points) => ({ id, text: id, points })),
        }),
      ],
      ['q[0].options[0].id'],
    ],
    ['an unknown kind', [question('yes-no-partly', 'a', { kind: 'maybe' })], ['q[0].kind']],
    ['a condition on nobody', [when({ question: 'z', is: ['yes'] })], ['q[0].askedWhen.question']],
    [
      'an unknown choice deep in a tree',
      [a, when({ all: [{ not: { question: 'a', is: ['yes', 'often'] } }] })],
      ['q[1].askedWhen.all[0].not.is[1]'],
    ],
    [
      'a choice on a number',
      [question('number', 'n'), when({ question: 'n', is: ['yes'] })],
      ['q[1].askedWhen.is'],
    ],
    ['a limit on a choice', [a, when({ question: 'a', atLeast: 3 })], ['q[1].askedWhen.atLeast']],
    [
      'a limit out of reach',
      [
        question('number', 'n', { max: 9, points: [{ from: 5, points: 1 }] }),
        when({ question: 'n', atLeast: 10 }),
      ],
      ['q[1].askedWhen.atLeast'],
    ],
    [
      'a condition of no shape',
      [a, when({ question: 'a', equals: 1 })],
      ['q[1].askedWhen.is', 'q[1].askedWhen.equals'],
    ],
    ['an empty list of conditions', [a, when({ any: [] })], ['q[1].askedWhen.any']],
    ['a question that waits for itself', [when({ question: 'b', answered: false })], ['q[0].askedWhen']],
    [
      'a circle of two',
      [when({ question: 'c', is: ['yes'] }), when({ question: 'b', is: ['yes'] }, 'c')],
      ['q[0].askedWhen', 'q[1].askedWhen'],
    ],
    [
      'yes and no at once',
      [
        a,
        when({
          all: [
            { question: 'a', is: ['yes'] },
            { question: 'a', is: ['no'] },
          ],
        }),
      ],
      ['q[1].askedWhen'],
    ],
    [
      'two of several at once, which is possible',
      [
        question('multiple-choice', 'm'),
        when({
          all: [
            { question: 'm', is: ['a'] },
            { question: 'm', is: ['b'] },
          ],
        }),
      ],
      [],
    ],
    [
      'an option beside the one that excludes it',
      [
        question('multiple-choice', 'm'),
        when({
          all: [
            { question: 'm', is: ['a'] },
            { question: 'm', is: ['none'] },
          ],
        }),
      ],
      ['q[1].askedWhen'],
    ],
    [
      'a number between two limits with no room',
      [
        question('number', 'n', { whole: true, mayBeNotApplicable: false }),
        when({
          all: [
            { not: { question: 'n', atMost: 4 } },
            { not: { question: 'n', atLeast: 5 } },
            { question: 'n', answered: true },
          ],
        }),
      ],
      ['q[1].askedWhen'],
    ],
    [
      'what follows from a question that the same answer closes',
      [
        a,
        when({ question: 'a', is: ['yes'] }),
        when(
          {
            all: [
              { question: 'a', is: ['no'] },
              { question: 'b', is: ['yes'] },
            ],
          },
          'c',
        ),
      ],
      ['q[2].askedWhen'],
    ],
    [
      'points that say partly is worst',
      [question('yes-no-partly', 'a', { points: { yes: 1, partly: 0, no: 0.5 } })],
      ['q[0].points.partly'],
    ],
    ['points that decide nothing', [question('yes-no-partly', 'a', { points: FLAT })], ['q[0].points']],
    [
      'the same without weight, which is fine',
      [question('yes-no-partly', 'a', { points: FLAT, weight: 0 })],
      [],
    ],
    [
      'points above 1',
      [question('yes-no-partly', 'a', { points: { yes: 2, partly: 1, no: 0 } })],
      ['q[0].points.yes'],
    ],
    [
      'points of three decimals',
      [question('yes-no-partly', 'a', { points: { yes: 1, partly: 0.333, no: 0 } })],
      ['q[0].points.partly'],
    ],
    ['a negative weight', [question('yes-no-partly', 'a', { weight: -1 })], ['q[0].weight']],
    ['a long text with weight', [question('long-text', 'a', { weight: 1 })], ['q[0].weight']],
    [
      'a critical question without weight',
      [question('yes-no-partly', 'a', { critical: true, weight: 0 })],
      ['q[0].critical'],
    ],
    [
      'an option twice',
      [
        question('single-choice', 'a', {
          options: [
            { id: 'x', text: 'X', points: 0 },
            { id: 'x', text: 'Y', points: 1 },
          ],
        }),
      ],
      ['q[0].options[1].id'],
    ],
    [
      'an exclusive option nobody offers',
      [question('multiple-choice', 'a', { exclusive: 'z' })],
      ['q[0].exclusive'],
    ],
    [
      'a smallest above the largest number',
      [question('number', 'a', { min: 9, max: 2, points: [], weight: 0 })],
      ['q[0].max'],
    ],
    [
      'steps twice',
      [
        question('number', 'a', {
          points: [
            { from: 1, points: 1 },
            { from: 1, points: 0 },
          ],
        }),
      ],
      ['q[0].points[1].from'],
    ],
    [
      'an older day that earns more',
      [
        question('date', 'a', {
          points: [
            { withinMonths: 6, points: 0.5 },
            { withinMonths: 12, points: 1 },
          ],
        }),
      ],
      ['q[0].points[1].points'],
    ],
    [
      'an option that excludes the others and earns more than one that earns',
      [
        question('multiple-choice', 'a', {
          exclusive: 'none',
          options: [
            { id: 'x', text: 'X', points: 0.4 },
            { id: 'none', text: 'None', points: 1 },
          ],
        }),
      ],
      ['q[0].options[1].points'],
    ],
    [
      'an option that excludes what earns nothing',
      [
        question('multiple-choice', 'a', {
          exclusive: 'none',
          options: [
            { id: 'x', text: 'X', points: 0 },
            { id: 'none', text: 'None', points: 1 },
          ],
        }),
      ],
      [],
    ],
    [
      'an evidence rule on unknown options',
      [question('single-choice', 'a', { evidenceRule: { when: ['a', 'z'], without: 0.5 } })],
      ['q[0].evidenceRule.when[1]'],
    ],
    [
      'an unknown requirement',
      [question('yes-no-partly', 'a', { mappings: [{ framework: 'f', requirement: 'r9' }] })],
      ['q[0].mappings[0].requirement'],
    ],
    [
      'an unknown framework',
      [question('yes-no-partly', 'a', { mappings: [{ framework: 'g', requirement: 'r1' }] })],
      ['q[0].mappings[0].framework'],
    ],
  ];

describe('A questionnaire', () => {
  for (const [title, questions, paths] of CASES) {
    it(`is judged with a path: ${title}`, () => {
      expect(pathsOf(questions)).to.deep.equal(paths);
    });
  }

  it('is told every fault at once', () => {
    const faulty = [
      question('yes-no-partly', 'a', { points: FLAT }),
      question('long-text', 'a', { weight: 2, mappings: [{ framework: 'f', requirement: 'r9' }] }),
      when(
        {
          any: [
            { question: 'z', is: ['yes'] },
            { question: 'a', is: ['never'] },
          ],
        },
        'c',
      ),
      question('number', 'd', { evidenceRule: { when: ['yes'], without: 1 } }),
    ];
    const bands = [
      { letter: 'A', word: 'good', from: 50 },
      { letter: 'B', word: 'bad', from: 60 },
    ];
    expect(pathsOf(faulty, { bands })).to.have.members([
      'q[0].points',
      'q[1].weight',
      'q[1].id',
      'q[3].evidenceRule.when[0]',
      'q[1].mappings[0].requirement',
      'q[2].askedWhen.any[0].question',
      'q[2].askedWhen.any[1].is',
      'bands',
      'bands',
      'bands[1].from',
    ]);
  });

  it('is told every fault of shape at once', () => {
    const verdict = checkQuestionnaire(
      { id: 'Not an id!', sections: [{ id: 's', questions: [] }], extra: 1 },
      [],
    );
    const paths = 'faults' in verdict ? verdict.faults.map(({ path }) => path) : [];
    expect(paths).to.include.members([
      'id',
      'version',
      'title',
      'purpose',
      'minutes',
      'sections[0].title',
      'sections[0].questions',
      'extra',
    ]);
  });

  it('is refused with one sentence when it is a flood', () => {
    const flood = { sections: [{ questions: Array.from({ length: 50_000 }, () => null) }] };
    let deep: unknown = { question: 'a', is: ['yes'] };
    for (let level = 0; level < 100_000; level += 1) deep = { not: deep };
    for (const [input, reason] of [
      [flood, /asks 50000 questions; at most 5000/],
      [questionnaire([when(deep)]), /nested more than/],
      [Array.from({ length: 600_000 }, () => 0), /more than 500000 values/],
    ] as const) {
      const verdict = checkQuestionnaire(input, []);
      const faults = 'faults' in verdict ? verdict.faults : [];
      expect(faults).to.have.length(1);
      expect(faults[0]?.reason).to.match(reason);
    }
  });

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(checkQuestionnaire(input, [])).to.have.property('faults').that.is.not.empty;
        expect(checkFramework(input)).to.have.property('faults').that.is.not.empty;
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
