import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { instantOf } from '#domain/dates.js';
import { readConfig } from '#roof/config.js';
import { createPortal } from '#roof/portal.js';

const nothing = () => undefined;
const world = {
  now: () => instantOf(new Date(0)),
  newId: () => 'id',
  log: { info: nothing, warn: nothing, error: nothing },
};

describe('A portal whose content does not hold', () => {
  let root: string;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'assay-content-'));
    await cp('seeds', join(root, 'seeds'), { recursive: true });
  });
  after(() => rm(root, { recursive: true, force: true }));

  it('does not start, and names every fault with its file', async () => {
    const broken = ['frameworks/iso-iec-42001.json', 'questionnaires/ai-vendor-first-look.json'];
    for (const file of broken) {
      const path = join(root, 'seeds', file);
      const definition = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      await writeFile(path, JSON.stringify({ ...definition, title: '' }));
    }
    const config = { ...readConfig({ DATA_DIR: join(root, 'data') }), root };
    const refusal = await createPortal(config, world, null).catch((error: Error) => error.message);
    for (const file of broken) expect(refusal).to.include(`\n  - ${file}: title: `);
  });
});
