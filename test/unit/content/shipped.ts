import { readdirSync, readFileSync } from 'node:fs';
import type { ContentFolder, DefinitionFile } from '#domain/content/prove-content.js';

/** Every shipped definition file of a folder under seeds. */
export function shipped(folder: ContentFolder): readonly DefinitionFile[] {
  const names = readdirSync(`seeds/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => {
    const path = `seeds/${folder}/${name}`;
    return { path, json: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  });
}
