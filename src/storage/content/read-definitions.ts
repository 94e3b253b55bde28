import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFolder } from '#domain/content/prove-content.js';

/** A definition file as it lies on disk: not yet proven. */
export interface DefinitionFile {
  /** Relative to the folder of seeds, for faults. */
  readonly path: string;
  readonly json: unknown;
}

/** Reads every JSON file of `seeds/<kind>`, in order of name. Throws with the path where one is not JSON. */
export async function readDefinitions(seeds: string, kind: ContentFolder): Promise<DefinitionFile[]> {
  const names = (await readdir(join(seeds, kind))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = `${kind}/${name}`;
      try {
        return { path, json: JSON.parse(await readFile(join(seeds, path), 'utf8')) as unknown };
      } catch (error) {
        throw new Error(`${path} cannot be read: ${(error as Error).message}`);
      }
    }),
  );
}
