import { expect } from 'chai';
import fc from 'fast-check';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answer } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { bandFor, USUAL_BANDS } from '#domain/scoring/bands.js';
import type { Arithmetic, ScoredSection } from '#domain/scoring/score.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import {
  answered,
  answers,
  choose,
  document,
  notApplicable,
  question,
  questionnaire,
} from '../questionnaires/builders.js';

const ON = '2026-11-21' as CalendarDate;
const score = (of: Questionnaire, given: Record<string, Answer>) =>
  scoreAnswers(of, answers(given), ON, NOTHING_GIVEN);
const first = (asked: Question, answer: Answer | undefined) =>
  score(questionnaire([asked]), answer === undefined ? {} : { q: answer }).sections[0]?.questions[0];

const yes = question('yes-no-partly', 'q', { evidenceRule: { when: ['yes', 'partly'], without: 0.25 } });
const single = question('single-choice', 'q');
const multiple = question('multiple-choice', 'q');
const share = question('number', 'q', {
  unit: '%',
  points: [
    { from: 5, points: 0.5 },
    { from: 0, points: 1 },
  ],
});
const day = question('date', 'q', {
  points: [
    { withinMonths: 12, points: 1 },
    { withinMonths: 24, points: 0.5 },
  ],
});
const on = (date: string) => answered({ kind: 'date', date });
const number = (value: number) => answered({ kind: 'number', number: value });

const CASES: readonly [
  title: string,
  asked: Question,
  answer: Answer | undefined,
  points: number | null,
  reason: string,
][] = [
  ['nothing', yes, undefined, 0, 'not answered, counts 0'],
  ['a yes with its document', yes, choose('yes', document), 1, 'yes = 1'],
  ['a yes with only a note', yes, choose('yes', { note: 'Under NDA.' }), 0.75, 'yes = 1, no document −0.25'],
  ['partly without a document', yes, choose('partly'), 0.25, 'partly = 0.5, no document −0.25'],
  ['a no, which no document is asked for', yes, choose('no'), 0, 'no = 0'],
  ['not applicable with a reason', yes, notApplicable(), null, 'not applicable, reason given'],
  ['not applicable without one', yes, notApplicable(''), 0, 'not applicable without a reason, counts 0'],
  [
    'not applicable where it is not offered',
    { ...yes, mayBeNotApplicable: false },
    notApplicable(),
    0,
    'not applicable is not offered here, counts 0',
  ],
  ['an option', single, answered({ kind: 'single-choice', option: 'b' }), 0.5, '“Option b” = 0.5'],
  [
    'several',
    multiple,
    answered({ kind: 'multiple-choice', options: ['b', 'c'] }),
    0.5,
    '2 of 4 chosen: 0.3 + 0.2 = 0.5',
  ],
  [
    'one of several',
    multiple,
    answered({ kind: 'multiple-choice', options: ['b'] }),
    0.3,
    '“Option b” = 0.3',
  ],
  ['a number at a step', share, number(5), 0.5, '5 %: 5 or more = 0.5'],
  ['a number below all steps', question('number', 'q'), number(3), 0, '3 is below every step = 0'],
  ['a day a year ago', day, on('2025-11-21'), 1, '21 Nov 2025, within 12 months = 1'],
  ['a day a year and a day ago', day, on('2025-11-20'), 0.5, '20 Nov 2025, within 24 months = 0.5'],
  ['a day long ago', day, on('2020-01-01'), 0, '1 Jan 2020 is older than every span = 0'],
  ['a day to come', day, on('2026-11-22'), 0, '22 Nov 2026 lies after 21 Nov 2026 = 0'],
  [
    'a text',
    question('long-text', 'q'),
    answered({ kind: 'long-text', text: 'x' }),
    null,
    'read by people, not scored',
  ],
  [
    'a question without weight',
    question('yes-no-partly', 'q', { weight: 0 }),
    choose('yes'),
    null,
    'no weight, not scored',
  ],
  ['a value of another kind', yes, number(1), 0, 'not answered, counts 0'],
];

describe('A scored question', () => {
  for (const [title, asked, answer, points, reason] of CASES) {
    it(`says why: ${title}`, () => {
      const scored = first(asked, answer);
      expect([scored?.points, scored?.reason]).to.deep.equal([points, reason]);
    });
  }
});

describe('A score', () => {
  it('is a weighted mean over questions, not a mean of means', () => {
    const of = questionnaire(
      [question('yes-no-partly', 'a', { weight: 3 })],
      [question('yes-no-partly', 'b'), question('yes-no-partly', 'c'), question('yes-no-partly', 'd')],
    );
    const { value, earned, weight, sections } = score(of, {
      a: choose('yes'),
      b: choose('no'),
      c: choose('no'),
    });
    expect({ value, earned, weight }).to.deep.equal({ value: 50, earned: 3, weight: 6 });
    expect(sections.map((section) => section.value)).to.deep.equal([100, 0]);
  });

  it('is null where nothing is scorable, never 0', () => {
    const of = questionnaire([question('yes-no-partly', 'a'), question('long-text', 'b')]);
    const { value, band, weight, counts } = score(of, { a: notApplicable() });
    expect({ value, band, weight }).to.deep.equal({ value: null, band: null, weight: 0 });
    expect(counts).to.deep.equal({ asked: 2, notAsked: 0, notApplicable: 1, unanswered: 1 });
  });

  it('leaves out what is not asked', () => {
    const of = questionnaire([
      question('yes-no-partly', 'a'),
      question('yes-no-partly', 'b', { weight: 9, askedWhen: { question: 'a', is: ['no'] } }),
    ]);
    const { value, counts, sections } = score(of, { a: choose('yes'), b: choose('no') });
    expect([value, counts.notAsked, sections[0]?.questions.length]).to.deep.equal([100, 1, 1]);
  });

  it('is capped at C by a failed critical question, which is named', () => {
    const of = questionnaire([
      question('yes-no-partly', 'a', { weight: 9 }),
      question('yes-no-partly', 'b', { critical: true }),
    ]);
    const capped = score(of, { a: choose('yes'), b: choose('no') });
    expect([capped.value, capped.band?.letter, capped.cappedBy]).to.deep.equal([90, 'C', ['b']]);
    const half = score(of, { a: choose('yes'), b: choose('partly') });
    expect([half.value, half.band?.letter, half.cappedBy]).to.deep.equal([95, 'A', []]);
    const removed = score(of, { a: choose('yes'), b: notApplicable() });
    expect([removed.value, removed.band?.letter, removed.cappedBy]).to.deep.equal([100, 'A', []]);
    const low = score(of, { a: choose('no') });
    expect([low.value, low.band?.letter, low.cappedBy]).to.deep.equal([0, 'D', ['b']]);
  });

  it('shows how much is proven', () => {
    const of = questionnaire([question('yes-no-partly', 'a', { weight: 3 }), question('yes-no-partly', 'b')]);
    const { proven, earned } = score(of, { a: choose('yes', document), b: choose('partly') });
    expect([proven, earned]).to.deep.equal([{ stated: 0.5, evidenced: 3 }, 3.5]);
  });

  it('has the band of the whole number beside it', () => {
    const letters = [100, 85, 84.5, 84.49, 70, 69.5, 69.49, 49.5, 49.49, 0].map(
      (value) => bandFor(USUAL_BANDS, value)?.letter,
    );
    expect(letters.join('')).to.equal('AAABBBCCDD');
  });
});

const choice = fc.constantFrom<'yes' | 'partly' | 'no'>('yes', 'partly', 'no');
const anyAnswer: fc.Arbitrary<Answer | undefined> = fc.oneof(
  fc.constant(undefined),
  choice.map((each) => choose(each)),
  choice.map((each) => choose(each, document)),
  fc.constant(notApplicable()),
);
const hundredth = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const anyQuestion = fc.record({
  weight: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  points: fc.tuple(hundredth, hundredth, hundredth).map((points) => {
    const [no = 0, partly = 0, top = 0] = [...points].sort((x, y) => x - y);
    return { no, partly, yes: top };
  }),
  critical: fc.boolean(),
  evidenceRule: fc.option(hundredth.map((without) => ({ when: ['yes', 'partly'], without }))),
});
const anySections = fc.array(fc.array(fc.tuple(anyQuestion, anyAnswer), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

function build(
  sections: readonly (readonly (readonly [Readonly<Record<string, unknown>>, Answer | undefined])[])[],
) {
  const given: Record<string, Answer> = {};
  const of = questionnaire(
    ...sections.map((section, at) =>
      section.map(([fields, answer], n) => {
        if (answer !== undefined) given[`q${at}-${n}`] = answer;
        return question('yes-no-partly', `q${at}-${n}`, fields);
      }),
    ),
  );
  return { of, given };
}

/** Hundredths, as whole numbers. */
const cents = (value: number) => Math.round(value * 100);

describe('Any score', () => {
  it('adds up as a person adds the figures shown, and lies between 0 and 100 or is null', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const { of, given } = build(sections);
        const scored = score(of, given);
        const whole = { ...scored, questions: scored.sections.flatMap(({ questions }) => questions) };
        const parts: readonly (Arithmetic & Pick<ScoredSection, 'questions'>)[] = [...scored.sections, whole];
        for (const part of parts) {
          const shown = part.questions.reduce((sum, { contribution }) => sum + cents(contribution), 0);
          expect(cents(part.earned)).to.equal(shown);
          expect(part.earned).to.equal(cents(part.earned) / 100);
          const weight = part.questions.reduce(
            (sum, each) => sum + (each.points === null ? 0 : cents(each.weight)),
            0,
          );
          expect(cents(part.weight)).to.equal(weight);
          if (weight === 0) expect(part.value).to.equal(null);
          else
            expect(part.value)
              .to.be.within(0, 100)
              .and.closeTo((100 * part.earned) / part.weight, 0.005001);
        }
        expect(cents(scored.proven.stated) + cents(scored.proven.evidenced)).to.equal(cents(scored.earned));
        if (scored.cappedBy.length > 0) expect(scored.band?.letter).to.be.oneOf(['C', 'D']);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('never falls when an answer earns more', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const { of, given } = build(sections);
        const better = Object.fromEntries(
          Object.entries(given).map(([id, answer]) => [
            id,
            answer.status === 'answered' ? choose('yes', document) : answer,
          ]),
        );
        const [before, after] = [score(of, given).value, score(of, better).value];
        if (before === null) expect(after).to.equal(null);
        else expect(after).to.be.at.least(before);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
