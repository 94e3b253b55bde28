import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project like this one whose shipped content is changed: files under `seeds` by path, null for one (or a folder) taken away. */
export interface SeededRoot {
  readonly root: string;
  remove(): Promise<void>;
}

export async function seededRoot(
  changes: readonly (readonly [path: string, content: unknown])[],
): Promise<SeededRoot> {
  const root = await mkdtemp(join(tmpdir(), 'assay-seeded-'));
  await cp('seeds', join(root, 'seeds'), { recursive: true });
  for (const [path, content] of changes) {
    const file = join(root, 'seeds', path);
    if (content === null) {
      await rm(file, { recursive: true, force: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  }
  for (const folder of ['views', 'public', 'src', 'dist', 'node_modules'])
    await symlink(join(process.cwd(), folder), join(root, folder));
  await cp('package.json', join(root, 'package.json'));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
