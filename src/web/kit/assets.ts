import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';

/** Where the files lie that browsers load. */
export interface AssetFolders {
  /** Our own: css, js, icons. */
  readonly own: string;
  /** Of packages: a path prefix and its folder. */
  readonly packages: Readonly<Record<string, string>>;
}

/**
 * Serves assets under an address that changes with their content, so that browsers keep them for good.
 * Only they are compressed: pages carry tokens beside what a visitor typed, and compressing both together leaks (BREACH).
 */
export function serveAssets(folders: AssetFolders): {
  readonly prefix: string;
  readonly router: express.Router;
} {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folders.own, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  hash.update(JSON.stringify(Object.keys(folders.packages)));
  const prefix = `/assets/${hash.digest('hex').slice(0, 12)}`;
  const forGood = { immutable: true, maxAge: '1y', index: false, fallthrough: true } as const;
  const router = express.Router();
  router.use(prefix, compression());
  for (const [name, folder] of Object.entries(folders.packages)) {
    router.use(`${prefix}/${name}`, express.static(folder, forGood));
  }
  router.use(prefix, express.static(folders.own, forGood));
  return { prefix, router };
}
