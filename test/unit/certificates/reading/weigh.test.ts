import { expect } from 'chai';
import { type ReadField, SURE } from '#domain/certificates/certificate.js';
import { weighed } from '#domain/certificates/reading/weigh.js';

const read = (value: string, confidence: number): ReadField => ({
  value,
  said: value,
  confidence,
  place: null,
  doubt: confidence < SURE ? 'Two names stand there.' : '',
});

/** What rules read, what was learned, and what is taken; a question mark where a person is asked. */
const TABLE: readonly (readonly [
  title: string,
  ruled: ReadField | null,
  learned: ReadField | null,
  taken: string,
])[] = [
  ['both the same', read('Osier Ltd', 0.84), read('Osier Ltd', 0.9), 'Osier Ltd'],
  ['both the same but for signs and case', read('Osier Ltd.', 0.84), read('OSIER LTD', 0.6), 'Osier Ltd.'],
  ['both the same, neither sure alone', read('Osier Ltd', 0.5), read('Osier Ltd', 0.7), 'Osier Ltd'],
  ['rules alone, sure', read('Osier Ltd', 0.93), null, 'Osier Ltd'],
  ['rules alone, unsure', read('Osier Ltd', 0.6), null, 'Osier Ltd?'],
  ['the model alone, sure', null, read('Osier Ltd', 0.995), 'Osier Ltd'],
  ['the model alone, unsure', null, read('Osier Ltd', 0.7), 'Osier Ltd?'],
  ['two things, both sure', read('Osier Ltd', 0.93), read('Peak Cert Ltd', 0.95), 'Osier Ltd?'],
];

describe('What rules and the model read', () => {
  for (const [title, ruled, learned, taken] of TABLE) {
    it(`comes to ${taken} where it is ${title}`, () => {
      const { holder } = weighed(
        ruled === null ? {} : { holder: ruled },
        learned === null ? {} : { holder: learned },
      );
      expect(`${holder?.value}${(holder?.confidence ?? 0) >= SURE ? '' : '?'}`).to.equal(taken);
      expect(holder?.doubt === '').to.equal(!taken.endsWith('?'));
    });
  }

  it('is nothing where neither read anything', () => {
    expect(weighed({}, {})).to.deep.equal({});
  });
});
