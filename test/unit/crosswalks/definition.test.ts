import { expect } from 'chai';
import fc from 'fast-check';
import { checkCrosswalk } from '#domain/crosswalks/definition.js';
import type { Framework } from '#domain/frameworks/framework.js';

const framework = (id: string) => ({ id, requirements: [{ id: '1' }, { id: '2' }] }) as unknown as Framework;
const related = { from: '1', to: '2', relation: 'intersects', confidence: 'low', source: 'Ours.' };
const SOUND = {
  id: 'one-other',
  from: 'one',
  to: 'other',
  version: '1',
  asOf: '2026-11-21',
  sources: ['Ours.'],
  caveats: [],
  relations: [related],
};

const CASES: readonly [title: string, fields: object, paths: string[]][] = [
  ['a sound one', {}, []],
  [
    'one that says what it leaves out',
    { leftOut: [{ from: '1', to: 'Art. 87', reason: 'Not listed.' }] },
    [],
  ],
  ['a framework nobody knows', { to: 'third' }, ['to']],
  ['a framework to itself', { to: 'one' }, ['to']],
  [
    'requirements that do not exist, at both ends',
    { relations: [related, { ...related, from: '7', to: '8' }] },
    ['relations[1].from', 'relations[1].to'],
  ],
  ['a pair twice', { relations: [related, { ...related, relation: 'equal' }] }, ['relations[1]']],
  ['a relation of its own', { relations: [{ ...related, relation: 'similar' }] }, ['relations[0].relation']],
  ['no source of a relation', { relations: [{ ...related, source: ' ' }] }, ['relations[0].source']],
  ['no relation', { relations: [] }, ['relations']],
  ['a misspelt field', { lefOut: [] }, ['lefOut']],
  ['nothing in what it leaves out', { leftOut: [] }, ['leftOut']],
];

describe('A crosswalk', () => {
  for (const [title, fields, paths] of CASES) {
    it(`is judged with a path: ${title}`, () => {
      const verdict = checkCrosswalk({ ...SOUND, ...fields }, [framework('one'), framework('other')]);
      expect('faults' in verdict ? verdict.faults.map(({ path }) => path) : []).to.deep.equal(paths);
    });
  }

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(checkCrosswalk(input, [])).to.have.property('faults').that.is.not.empty;
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
