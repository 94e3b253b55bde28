import { expect } from 'chai';
import { countriesCalled, sayCountries } from '#domain/countries.js';

const WRITTEN: readonly (readonly [string, readonly string[] | null])[] = [
  ['Germany', ['DE']],
  ['de', ['DE']],
  [' the Netherlands ', ['NL']],
  ["Cote d'Ivoire", ['CI']],
  ['Côte d’Ivoire', ['CI']],
  ['U.S.A.', ['US']],
  ['UK', ['GB']],
  ['Türkiye', ['TR']],
  ['Turkey', ['TR']],
  ['Bosnia and Herzegovina', ['BA']],
  ['Atlantis', null],
  ['XX', null],
  ['', null],
];

describe('Countries', () => {
  for (const [written, codes] of WRITTEN)
    it(`“${written}” is ${codes?.join() ?? 'none'}`, () => {
      expect(countriesCalled(written)).to.deep.equal(codes);
    });

  it('are said so that what is said is understood again', () => {
    const all = ['AT', 'CH', 'CI', 'GB', 'HK', 'MM', 'TR', 'US'];
    expect(sayCountries(all).flatMap((name) => countriesCalled(name) ?? [])).to.have.members(all);
  });

  it('of the whole EU are said in two letters', () => {
    const union = countriesCalled('EU') ?? [];
    expect(union).to.have.length(27);
    expect(sayCountries([...union, 'CH'])).to.deep.equal(['EU', 'Switzerland']);
    expect(sayCountries(union.slice(1))).to.have.length(26);
  });
});
