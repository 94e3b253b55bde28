import { expect } from 'chai';
import { CHECK_CATEGORIES, CHECK_IDS, VERDICT_TITLES, VERDICTS } from '#domain/certificates/check.js';
import { ALL_CHECKS } from '#domain/certificates/checks/register.js';

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
});
