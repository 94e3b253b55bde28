import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_CATEGORIES, CHECK_IDS, VERDICT_TITLES, VERDICTS } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { ALL_CHECKS, itemsOf } from '#domain/certificates/checks/register.js';
import { seenOf } from '#domain/certificates/checks/seen.js';
import { anyFacts } from './any-facts.js';
import { facts, itemOf, verdictOf } from './builders.js';
import { OUTCOMES } from './outcomes.js';

const ROWS = OUTCOMES;

describe('The checks', () => {
  it('are 99, each once, in the order in which an expert reads', () => {
    expect(ALL_CHECKS.map(({ id }) => id)).to.deep.equal(CHECK_IDS);
    expect(new Set(CHECK_IDS).size).to.equal(99);
    const order = ALL_CHECKS.map(({ category }) => CHECK_CATEGORIES.indexOf(category));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(new Set(order).size).to.equal(CHECK_CATEGORIES.length);
  });

  it('have titles of their own, and the verdicts names', () => {
    expect(new Set(ALL_CHECKS.map(({ title }) => title)).size).to.equal(99);
    expect(Object.keys(VERDICT_TITLES)).to.deep.equal(VERDICTS);
  });

  it('are each tried in some row', () => {
    expect(CHECK_IDS.filter((id) => ROWS.every(([tried]) => tried !== id))).to.deep.equal([]);
  });

  for (const id of CHECK_IDS) {
    it(`come to what they should: ${id}`, () => {
      for (const [tried, outcome, stated, more] of ROWS) {
        if (tried !== id) continue;
        const item = itemOf(checkCertificate(facts(stated, more)), id);
        expect(item?.outcome ?? null, JSON.stringify({ stated, reason: item?.reason })).to.equal(outcome);
      }
    });
  }

  it('come to nothing that no row tries, whatever the facts', () => {
    const tried = new Set(ROWS.map(([id, outcome]) => `${id} ${outcome}`));
    fc.assert(
      fc.property(anyFacts, (given) => {
        const come = itemsOf(seenOf(given)).map(
          ({ id, byItself, outcome }) => `${id} ${byItself?.outcome ?? outcome}`,
        );
        // Asked once for all of them: an assertion each costs more than the checks.
        expect(come.filter((each) => !tried.has(each))).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('give a whole sentence each, say what would settle what is open, and never blame', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const { id, outcome, reason, settle } of checkCertificate(given).checks) {
          expect(reason, id).to.match(/\S/);
          // What the document states is quoted, and may be any word.
          const own = Object.values(given.fields).reduce(
            (words, field) => words.replaceAll(field.value.trim() || '\0', ''),
            reason + settle,
          );
          expect(own, id).not.to.match(/\bfake\b|\bfraud|undefined|null|NaN|\[object/i);
          if (outcome !== 'pass' && outcome !== 'info') expect(settle, id).to.match(/^\S.*[.]$/s);
        }
        expect(verdictOf(given).sentence).to.match(/^\S.*[.]$/s);
      }),
      { numRuns: 300 },
    );
  });
});
