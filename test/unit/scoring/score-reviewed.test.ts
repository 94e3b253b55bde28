import { expect } from 'chai';
import fc from 'fast-check';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { Answer } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import type { QuestionId, UserId } from '#domain/ids.js';
import { type Judgement, type Judgements, NO_JUDGEMENT, VERDICTS } from '#domain/reviews/review.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';
import { scoreReviewed, unreviewed } from '#domain/scoring/score-reviewed.js';
import { sharesOf } from '#domain/scoring/shares.js';
import {
  answers,
  choose,
  document,
  notApplicable,
  question,
  questionnaire,
} from '../questionnaires/builders.js';

const ON = '2026-11-21' as CalendarDate;
const judged = (fields: Partial<Judgement>): Judgement => ({ ...NO_JUDGEMENT, revision: 1, ...fields });
const overridden = (points: number, answerRevision = 1): Partial<Judgement> => ({
  override: {
    points,
    reason: 'Seen.',
    by: { id: 'u' as UserId, name: 'Temi' },
    at: NO_JUDGEMENT.at,
    answerRevision,
  },
});
const of = questionnaire([
  question('yes-no-partly', 'a', { weight: 4 }),
  question('yes-no-partly', 'b', { weight: 1, critical: true }),
]);
const score = (given: Record<string, Answer>, judgements: Record<string, Judgement>) =>
  scoreReviewed({
    questionnaire: of,
    answers: answers(given),
    judgements: judgements as Judgements,
    on: ON,
    given: NOTHING_GIVEN,
    claims: [],
  });
const first = (answer: Answer, judgement: Judgement) =>
  score({ a: answer, b: choose('yes') }, { a: judgement }).sections[0]?.questions[0];

describe('A reviewed score', () => {
  it('is the score of the answers where nothing was judged', () => {
    const given = { a: choose('partly', document), b: choose('yes') };
    const base = unreviewed(scoreAnswers(of, answers(given), ON, NOTHING_GIVEN));
    expect(score(given, {})).to.deep.equal({ ...base, version: 'score-2' });
  });

  for (const [title, verdict, points, reason] of [
    ['nobody judged', null, null, 'not applicable, reason given'],
    ['is accepted', 'accept', null, 'not applicable, accepted'],
    ['is to be clarified', 'clarify', 0, 'not applicable was not accepted, counts 0'],
    ['is an issue', 'issue', 0, 'not applicable was not accepted, counts 0'],
  ] as const) {
    it(`takes a “not applicable” that ${title} as it is meant`, () => {
      expect(first(notApplicable(), judged({ verdict }))).to.include({ points, reason });
    });
  }

  it('counts an unaccepted “not applicable” among the unanswered', () => {
    const { counts } = score({ a: notApplicable(), b: choose('yes') }, { a: judged({ verdict: 'issue' }) });
    expect(counts).to.include({ notApplicable: 0, unanswered: 1 });
  });

  it('keeps computed and overridden side by side, in question, section and total', () => {
    const reviewed = score({ a: choose('partly'), b: choose('yes') }, { a: judged(overridden(0.25)) });
    expect(reviewed.sections[0]?.questions[0]).to.deep.include({
      points: 0.25,
      computed: 0.5,
      contribution: 1,
    });
    expect(reviewed.sections[0]).to.deep.include({ earned: 2, weight: 5, value: 40 });
    expect(reviewed.sections[0]?.computed).to.deep.include({ earned: 3, value: 60 });
    expect([reviewed.value, reviewed.computed.value]).to.deep.equal([40, 60]);
    expect([reviewed.band?.letter, reviewed.computed.band?.letter]).to.deep.equal(['D', 'C']);
  });

  it('leaves an override out once the answer is another revision', () => {
    expect(first(choose('partly'), judged(overridden(1, 7)))).to.include({ points: 0.5, override: null });
  });

  it('caps the band by what counts: an override can fail a critical question', () => {
    const { cappedBy, band, computed } = score(
      { a: choose('yes'), b: choose('yes') },
      { b: judged(overridden(0.1)) },
    );
    expect(cappedBy).to.deep.equal(['b']);
    expect([band?.letter, computed.band?.letter]).to.deep.equal(['C', 'A']);
  });

  it('shows how much a person accepted', () => {
    const { proven } = score({ a: choose('yes'), b: choose('yes') }, { a: judged({ verdict: 'accept' }) });
    expect(proven).to.deep.equal({ stated: 1, evidenced: 0, reviewed: 4, reviewedWithDocument: 0 });
  });

  it('keeps showing which of the accepted answers have a document', () => {
    const accepted = judged({ verdict: 'accept' });
    const { proven } = score({ a: choose('yes', document), b: choose('yes') }, { a: accepted, b: accepted });
    expect(proven).to.deep.equal({ stated: 0, evidenced: 0, reviewed: 5, reviewedWithDocument: 4 });
  });

  it('is shown in whole percents that add up to 100', () => {
    expect(sharesOf([1, 1, 1])).to.deep.equal([34, 33, 33]);
    expect(sharesOf([0, 0])).to.deep.equal([0, 0]);
    const amounts = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, (given) => {
        expect(sharesOf(given).reduce((sum, share) => sum + share, 0)).to.equal(100);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  const anyJudgement = fc.record({
    verdict: fc.constantFrom(null, ...VERDICTS),
    points: fc.option(fc.integer({ min: 0, max: 100 }).map((each) => each / 100)),
    revision: fc.integer({ min: 0, max: 2 }),
  });
  const anyAnswer = fc.constantFrom(choose('yes'), choose('partly', document), choose('no'), notApplicable());

  it('adds up whatever was judged, and its computed side never hears of an override', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, anyJudgement, anyJudgement, (a, b, forA, forB) => {
        const given = { a, b };
        const plain = Object.fromEntries(
          Object.entries({ a: forA, b: forB }).map(([id, { verdict }]) => [id, judged({ verdict })]),
        );
        const withOverrides = Object.fromEntries(
          Object.entries({ a: forA, b: forB }).map(([id, { verdict, points, revision }]) => [
            id,
            judged({ verdict, ...(points === null ? {} : overridden(points, revision)) }),
          ]),
        );
        const reviewed = score(given, withOverrides);
        const { value, earned, weight, band } = score(given, plain);
        expect(reviewed.computed).to.deep.equal({ value, earned, weight, band });
        const { proven } = reviewed;
        expect(proven.stated + proven.evidenced + proven.reviewed).to.be.closeTo(reviewed.earned, 1e-9);
        if (reviewed.value !== null) expect(reviewed.value).to.be.within(0, 100);
        for (const { id, override } of reviewed.sections.flatMap(({ questions }) => questions))
          if (override !== null)
            expect(withOverrides[id as QuestionId]?.override?.answerRevision).to.equal(1);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
