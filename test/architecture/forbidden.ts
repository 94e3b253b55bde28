import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder, withoutComments } from './source-files.js';

/** A text that must not stand in some files. */
export interface Prohibition {
  readonly pattern: RegExp;
  /** Which paths (relative to the project) it is for. */
  readonly where: (path: string) => boolean;
  /** Comments are read too; without it a comment may name the thing. */
  readonly inComments?: boolean;
}

const CODE = /\.(ts|js|ejs)$/;

/** Every place under the folders of `root` where a prohibition is broken, as `path:line text`; seeing no file is a fault. */
export async function brokenProhibitions(
  root: string,
  folders: readonly string[],
  prohibitions: readonly Prohibition[],
): Promise<string[]> {
  const paths = (
    await Promise.all(
      folders.map(async (folder) =>
        (await filesUnder(join(root, folder))).map((path) => `${folder}/${path}`),
      ),
    )
  )
    .flat()
    .filter((path) => CODE.test(path));
  const applying = prohibitions.map((prohibition) => ({
    prohibition,
    seen: paths.filter(prohibition.where),
  }));
  const faults = await Promise.all(applying.map(({ prohibition, seen }) => broken(root, prohibition, seen)));
  return faults.flat();
}

async function broken(root: string, prohibition: Prohibition, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [`no file to look for ${prohibition.pattern.source} in`];
  const faults = paths.map(async (path) => {
    const text = await readFile(join(root, path), 'utf8');
    const read = prohibition.inComments ? text : withoutComments(text);
    return read
      .split('\n')
      .flatMap((line, index) =>
        prohibition.pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      );
  });
  return (await Promise.all(faults)).flat();
}
