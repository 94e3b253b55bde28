import { expect } from 'chai';
import { OUTCOMES } from '#domain/assessments/returned.js';
import type { FindingId, QuestionId } from '#domain/ids.js';
import {
  FINDING_ACTIONS,
  FINDING_MOVES,
  FINDING_STATES,
  type Finding,
  isStanding,
  SEVERITIES,
} from '#domain/reviews/finding.js';
import { isFree, obstaclesTo } from '#domain/reviews/obstacles.js';
import { type Judgement, NO_JUDGEMENT, VERDICTS } from '#domain/reviews/review.js';

const finding = (fields: Partial<Finding>): Finding =>
  ({ id: 'f' as FindingId, severity: 'critical', state: 'open', title: 'A gap', ...fields }) as Finding;
const judged = (verdict: Judgement['verdict']) => ({ ['q' as QuestionId]: { ...NO_JUDGEMENT, verdict } });
const named = [{ text: 'Close it.', finding: 'f' as FindingId }];

/** Every outcome beside every finding, named as a condition or not. */
const CASES = OUTCOMES.flatMap((outcome) =>
  SEVERITIES.flatMap((severity) =>
    FINDING_STATES.flatMap((state) =>
      [[], named].map((conditions) => ({ outcome, severity, state, conditions })),
    ),
  ),
);

/** The rule said once more, in its own words. */
function mayPass(
  { outcome, severity, state }: { outcome: string; severity: string; state: Finding['state'] },
  isNamed: boolean,
): boolean {
  if (outcome === 'rejected' || severity !== 'critical' || !isStanding({ state })) return true;
  return outcome === 'approved-with-conditions' && isNamed;
}

describe('What stands in the way of a decision', () => {
  for (const { conditions, ...given } of CASES) {
    const free = mayPass(given, conditions.length > 0);
    const naming = conditions.length > 0 ? 'named' : 'not named';
    const { outcome, severity, state } = given;
    it(`${free ? 'nothing' : 'the finding'}: ${outcome}, a ${severity} finding ${state}, ${naming}`, () => {
      const standing = { judgements: {}, findings: [finding({ severity, state })] };
      expect(isFree(obstaclesTo({ outcome, conditions }, standing))).to.equal(free);
    });
  }

  for (const outcome of OUTCOMES)
    for (const verdict of [null, ...VERDICTS]) {
      const free = outcome === 'rejected' || verdict !== 'clarify';
      it(`${free ? 'nothing' : 'the clarification'}: ${outcome}, an answer judged ${verdict ?? 'by nobody'}`, () => {
        const standing = { judgements: judged(verdict), findings: [] };
        expect(isFree(obstaclesTo({ outcome, conditions: [] }, standing))).to.equal(free);
      });
    }
});

describe('The life of a finding', () => {
  it('leads from every state to somewhere, and never to where it stands', () => {
    for (const state of FINDING_STATES) {
      const moves = FINDING_ACTIONS.filter((action) =>
        (FINDING_MOVES[action].from as readonly string[]).includes(state),
      );
      expect(moves, state).not.to.deep.equal([]);
      for (const action of moves) expect(FINDING_MOVES[action].to).not.to.equal(state);
    }
  });

  it('closes only with a word: resolved and accepted with why, verified by somebody else’s look', () => {
    expect(FINDING_MOVES.resolve.reasoned && FINDING_MOVES['accept-risk'].reasoned).to.equal(true);
    expect(FINDING_MOVES.verify.from).to.deep.equal(['resolved']);
    expect(FINDING_MOVES['accept-risk'].by).to.equal('reviews.decide');
  });
});
