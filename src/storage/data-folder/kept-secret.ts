import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secrets a data folder keeps, by the name of their file. */
const NAMES = ['session-secret', 'demonstration-password'] as const;
export type SecretName = (typeof NAMES)[number];

/**
 * A secret made once and kept in the data folder for its owner's eyes only (0600). Two processes that start at once get
 * the same one. Errors: whatever the file system says.
 */
export async function keptSecret(dataDir: string, name: SecretName): Promise<string> {
  const path = join(dataDir, name);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(path, 'utf8')).trim();
}

/** The secrets that are there, by name. */
export async function keptSecrets(dataDir: string): Promise<Partial<Record<SecretName, string>>> {
  const kept: Partial<Record<SecretName, string>> = {};
  for (const name of NAMES) {
    const secret = await readFile(join(dataDir, name), 'utf8').catch(absent);
    if (secret !== undefined) kept[name] = secret.trim();
  }
  return kept;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Puts a secret of a backup in its place, whole; a name no data folder of ours keeps is passed over. */
export async function keepSecret(dataDir: string, name: string, secret: string): Promise<void> {
  if (!NAMES.some((known) => known === name)) return;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, name);
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${secret}\n`, { flag: 'wx', mode: 0o600 });
  await rename(draft, path);
}
