import { expect } from 'chai';
import { projectRoot, withPlantedTree } from './planted-tree.js';
import { filesUnder } from './source-files.js';

const FOLDERS = ['src', 'test', 'bench', 'views', 'public', 'seeds', 'docs'];
/** Folders that must hold something, or this test looks at the wrong place. */
const NEVER_EMPTY = ['src', 'test', 'views'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const EMPTY_WORDS = /^(util|utils|helper|helpers|common|manager|managers|misc)$/;
/** Names that tools and readers expect as they are. */
const CUSTOMARY = new Set(['README.md', 'LICENSE', 'LICENSE.txt']);

function faultIn(part: string): string | null {
  if (CUSTOMARY.has(part)) return null;
  const words = part.split('.');
  if (!words.every((word) => KEBAB.test(word))) return 'is not kebab-case';
  if (words.some((word) => word.split('-').some((piece) => EMPTY_WORDS.test(piece)))) return 'says nothing';
  return null;
}

async function nameFaults(root: string): Promise<string[]> {
  const faults = await Promise.all(
    FOLDERS.map(async (folder) => {
      const paths = await filesUnder(`${root}/${folder}`);
      if (paths.length === 0 && NEVER_EMPTY.includes(folder)) return [`${folder} is empty`];
      return paths.flatMap((path) =>
        path.split('/').flatMap((part) => {
          const fault = faultIn(part);
          return fault === null ? [] : [`${folder}/${path}: ${part} ${fault}`];
        }),
      );
    }),
  );
  return faults.flat();
}

describe('File and folder names', () => {
  it('are kebab-case and say what is inside', async () => {
    expect(await nameFaults(projectRoot)).to.deep.equal([]);
  });

  it('are judged one by one', async () => {
    const planted = {
      'src/domain/saveAnswer.ts': '',
      'src/domain/date-utils.ts': '',
      'src/common/score.ts': '',
      'src/domain/answer.view.ts': '',
      'test/README.md': '',
      'views/Vendors/list.ejs': '',
    };
    expect(await withPlantedTree(planted, nameFaults)).to.deep.equal([
      'src/common/score.ts: common says nothing',
      'src/domain/date-utils.ts: date-utils.ts says nothing',
      'src/domain/saveAnswer.ts: saveAnswer.ts is not kebab-case',
      'views/Vendors/list.ejs: Vendors is not kebab-case',
    ]);
    expect(await withPlantedTree({}, nameFaults)).to.have.length(NEVER_EMPTY.length);
  });
});
