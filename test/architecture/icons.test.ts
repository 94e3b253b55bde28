import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { iconSprite } from '#test/support/make-icons.js';
import { ICON_NAMES } from '#web/icon-names.js';
import { filesUnder } from './source-files.js';

/** Every name in quotes in a folder's templates and modules; icons are always named so. */
async function quotedNames(folder: string): Promise<Set<string>> {
  const files = (await filesUnder(folder)).filter((file) => file !== 'web/icon-names.ts');
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/['"]([a-z][a-z0-9-]*)['"]/g)].map((match) => match[1] ?? '')),
  );
}

describe('The icons', () => {
  it('are all in the sprite, drawn as the package draws them', async () => {
    expect(await readFile('public/icons.svg', 'utf8')).to.equal(await iconSprite());
  });

  it('are each shown on some page', async () => {
    const named = await Promise.all(['src', 'views', 'public/js'].map(quotedNames));
    const unused = ICON_NAMES.filter((name) => !named.some((names) => names.has(name)));
    expect(unused).to.deep.equal([]);
  });
});
