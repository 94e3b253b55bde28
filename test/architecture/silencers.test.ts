import { expect } from 'chai';
import { brokenProhibitions, type Prohibition } from './forbidden.js';
import { projectRoot, withPlantedTree } from './planted-tree.js';

/** A seam towards an untyped library may say so, with its reason; nothing else may be silenced. */
const SEAM = '(?!oxlint-disable-next-line typescript\\/no-explicit-any -- seam: \\w)';
const SILENCERS: Prohibition = {
  pattern: new RegExp(
    `${SEAM}(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)|biome-ignore|knip-ignore|\\b(it|describe)\\.(only|skip)\\(`,
  ),
  where: (path) =>
    path !== 'test/architecture/silencers.test.ts' && path !== 'test/architecture/lint.test.ts',
  inComments: true,
};

const check = (root: string) =>
  brokenProhibitions(root, ['src', 'test', 'bench', 'public', 'views'], [SILENCERS]);

describe('The linters', () => {
  it('are silenced nowhere but at marked seams', async () => {
    expect(await check(projectRoot)).to.deep.equal([]);
  });

  it('would be seen silenced', async () => {
    const planted = {
      'src/a.ts': '// oxlint-disable-next-line typescript/no-explicit-any -- seam: untyped library\n',
      'src/b.ts': '// oxlint-disable-next-line typescript/no-explicit-any\n',
      'src/c.ts': '/* eslint-disable */\n// @ts-ignore\n',
      'test/d.test.ts': "describe.only('x', () => {});\n",
    };
    const places = (await withPlantedTree(planted, check)).map((fault) => fault.split(' ')[0]);
    expect(places).to.deep.equal(['src/b.ts:1', 'src/c.ts:1', 'src/c.ts:2', 'test/d.test.ts:1']);
    expect(await withPlantedTree({}, check)).to.have.length(1);
  });
});
