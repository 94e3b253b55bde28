import { expect } from 'chai';
import { checkFramework } from '#domain/frameworks/definition.js';
import { ONE_FRAMEWORK } from './one-framework.js';

describe('A framework', () => {
  const faultsWith = (requirement: object, fields: object = {}) => {
    const verdict = checkFramework({
      ...ONE_FRAMEWORK,
      requirements: [...ONE_FRAMEWORK.requirements, requirement],
      ...fields,
    });
    return 'faults' in verdict ? verdict.faults.map(({ path }) => path) : [];
  };
  const sound = { id: 'r2', number: '2', title: 'Two', summary: 'Two.', parent: null };
  const DUTY = { tiers: ['minimal'], roles: ['provider'], from: [{ date: '2026-08-02', for: 'all' }] };
  const APPLIES = 'requirements[2].applies';

  const FAULTY: readonly [title: string, requirement: object, fields: object, paths: string[]][] = [
    ['a sound one', sound, {}, []],
    ['an id twice', { ...sound, id: 'r1' }, {}, ['requirements[2].id']],
    ['a number twice', { ...sound, number: '1' }, {}, ['requirements[2].number']],
    ['an unknown parent', { ...sound, parent: 'r7' }, {}, ['requirements[2].parent']],
    ['its own parent', { ...sound, parent: 'r2' }, {}, ['requirements[2].parent']],
    ['a day that does not exist', sound, { asOf: '2026-02-30' }, ['asOf']],
    ['no source', sound, { sources: [] }, ['sources']],
    ['an obligation', { ...sound, applies: DUTY }, {}, []],
    ['no such tier', { ...sound, applies: { ...DUTY, tiers: ['gigantic'] } }, {}, [`${APPLIES}.tiers[0]`]],
    ['nobody it concerns', { ...sound, applies: { ...DUTY, roles: [] } }, {}, [`${APPLIES}.roles`]],
    [
      'a role twice',
      { ...sound, applies: { ...DUTY, roles: ['provider', 'deployer', 'provider'] } },
      {},
      [`${APPLIES}.roles[2]`],
    ],
    [
      'days out of order',
      { ...sound, applies: { ...DUTY, from: [...DUTY.from, { date: '2025-08-02', for: 'models' }] } },
      {},
      [`${APPLIES}.from[1].date`],
    ],
    [
      'an edition twice',
      { ...sound, editions: ['v11', 'v12', 'v11'].map((edition) => ({ edition, number: null })) },
      {},
      ['requirements[2].editions[2]'],
    ],
    ['a confidence of its own', { ...sound, confidence: 'certain' }, {}, ['requirements[2].confidence']],
    ['an empty note', { ...sound, note: '' }, {}, ['requirements[2].note']],
  ];
  for (const [title, requirement, fields, paths] of FAULTY) {
    it(`is judged with a path: ${title}`, () => {
      expect(faultsWith(requirement, fields)).to.deep.equal(paths);
    });
  }
});
