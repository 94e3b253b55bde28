import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the command `file` of an installed package lies: run it with Node, without a shell or npx. */
export function toolPath(packageName: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), 'bin', file);
}
