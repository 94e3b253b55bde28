import { expect } from 'chai';
import { brokenProhibitions, type Prohibition } from './forbidden.js';
import { projectRoot, withPlantedTree } from './planted-tree.js';

const CLOCK_AND_DICE: Prohibition = {
  pattern:
    /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^)\s])|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b/,
  where: (path) => /^src\/(domain|services)\//.test(path),
};

const check = (root: string) => brokenProhibitions(root, ['src'], [CLOCK_AND_DICE]);

describe('Clock and chance', () => {
  it('come to domain and services as arguments', async () => {
    expect(await check(projectRoot)).to.deep.equal([]);
  });

  it('are missed nowhere by this test', async () => {
    const planted = {
      'src/domain/a.ts':
        'const a = Date.now();\nconst b = new Date();\nconst c = new Date;\nconst d = new Date(0);\n',
      'src/domain/b.ts': 'export const instant = (text: string) => new Date(text);\n// never Date.now()\n',
      'src/services/c.ts': 'const a = Math.random();\nconst b = crypto.randomUUID();\n',
      'src/web/d.ts': 'const started = Date.now();\n',
    };
    const places = (await withPlantedTree(planted, check)).map((fault) => fault.split(' ')[0]);
    expect(places).to.deep.equal([
      'src/domain/a.ts:1',
      'src/domain/a.ts:2',
      'src/domain/a.ts:3',
      'src/services/c.ts:1',
      'src/services/c.ts:2',
    ]);
    expect(await withPlantedTree({}, check)).to.have.length(1);
  });
});
