import { expect } from 'chai';
import { brokenProhibitions, type Prohibition } from './forbidden.js';
import { projectRoot, withPlantedTree } from './planted-tree.js';

const ENVIRONMENT: Prohibition = {
  pattern:
    /\bprocess\s*(\.|\?\.)\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*'(node:)?process'/,
  where: (path) => path !== 'src/config.ts',
};

const check = (root: string) => brokenProhibitions(root, ['src'], [ENVIRONMENT]);

describe('The environment', () => {
  it('is read by src/config.ts alone', async () => {
    expect(await check(projectRoot)).to.deep.equal([]);
  });

  it('is missed nowhere by this test', async () => {
    const planted = {
      'src/config.ts': 'const port = process.env.PORT;\n',
      'src/web/a.ts': "\nconst a = process.env['A'];\n",
      'src/web/b.ts': 'const { env } = process;\n',
      'src/web/c.ts': "import { env } from 'node:process';\n",
      'src/web/d.ts': '// process.env is read elsewhere\n',
    };
    const places = (await withPlantedTree(planted, check)).map((fault) => fault.split(' ')[0]);
    expect(places).to.deep.equal(['src/web/a.ts:2', 'src/web/b.ts:1', 'src/web/c.ts:1']);
    expect(await withPlantedTree({}, check)).to.have.length(1);
  });
});
