import { expect } from 'chai';
import { FLOORS, floorFaults, ROOF } from './floor-plan.js';
import { projectRoot, withPlantedTree } from './planted-tree.js';

/** A house in which nothing is wrong: every floor has one file, the roof imports them all. */
const SOUND: Readonly<Record<string, string>> = {
  'src/domain/rule.ts': "import * as z from 'zod';\nimport { other } from './other.js';\n",
  'src/domain/other.ts': "// import { x } from '#web/page.js';\nexport const other = 1;\n",
  'src/storage/store.ts': "import mongoose from 'mongoose';\nimport type { Rule } from '#domain/rule.js';\n",
  'src/documents/press.ts': "import type { Rule } from '#domain/rule.js';\n",
  'src/directories/ask.ts': "import type { Rule } from '#domain/rule.js';\n",
  'src/mail/letter.ts':
    "import { createTransport } from 'nodemailer';\nimport { rule } from '#domain/rule.js';\n",
  'src/services/act.ts':
    "import {\n  a,\n  b,\n} from '#storage/store.js';\nexport * from '#domain/rule.js';\n",
  'src/web/page.ts': "import { act } from '#services/act.js';\nimport express from 'express';\n",
  'src/web/form.ts': 'export const form = 1;\n',
  'src/jobs/nightly.ts': "const act = await import('#services/act.js');\n",
  'src/cli/check.ts': "import { readFile } from 'node:fs/promises';\n",
  'src/server.ts': "import { portal } from './portal.js';\n",
  'src/portal.ts':
    "import '#web/page.js';\nimport '#storage/store.js';\nimport type { Config } from './config.js';\n",
  'src/config.ts': 'export interface Config {}\n',
  'src/database-deeds.ts': "import '#storage/store.js';\n",
  'src/world.ts': "import type { Act } from '#services/act.js';\n",
  'src/assay.ts': "import '#cli/check.js';\n",
};

const PLANTED: readonly [title: string, file: string, text: string, fault: RegExp][] = [
  [
    'an upward arrow',
    'src/domain/rule.ts',
    "import { act } from '#services/act.js';",
    /domain may not know services/,
  ],
  [
    'an upward type',
    'src/storage/store.ts',
    "import type { Act } from '#services/act.js';",
    /storage may not know services/,
  ],
  [
    'a re-export upwards',
    'src/services/act.ts',
    "export { page } from '#web/page.js';",
    /services may not know web/,
  ],
  [
    'a dynamic import upwards',
    'src/services/act.ts',
    "await import('#web/page.js');",
    /services may not know web/,
  ],
  [
    'an import type upwards',
    'src/services/act.ts',
    "type P = import('#web/page.js').P;",
    /services may not know web/,
  ],
  ['a worker upwards', 'src/domain/rule.ts', "new URL('../web/page.js', import.meta.url)", /across floors/],
  [
    'web knowing storage',
    'src/web/page.ts',
    "import { s } from '#storage/store.js';",
    /web may not know storage/,
  ],
  ['web knowing mail', 'src/web/page.ts', "import { l } from '#mail/letter.js';", /web may not know mail/],
  [
    'neighbours downstairs',
    'src/storage/store.ts',
    "import { l } from '#mail/letter.js';",
    /storage may not know mail/,
  ],
  [
    'neighbours upstairs',
    'src/jobs/nightly.ts',
    "import { p } from '#web/page.js';",
    /jobs may not know web/,
  ],
  [
    'a floor knowing the roof',
    'src/web/page.ts',
    "import { c } from '../config.js';",
    /nobody knows the roof/,
  ],
  [
    'a floor knowing the roof by name',
    'src/web/page.ts',
    "import { c } from '#roof/config.js';",
    /nobody knows the roof/,
  ],
  [
    'a relative step to another floor',
    'src/web/page.ts',
    "import { r } from '../domain/rule.js';",
    /across floors, import #domain/,
  ],
  ['a floor naming itself', 'src/web/page.ts', "import { f } from '#web/form.js';", /import relatively/],
  ['a file that is not there', 'src/web/page.ts', "import { p } from './gone.js';", /no such file/],
  ['Node in the domain', 'src/domain/rule.ts', "import { readFile } from 'node:fs';", /the domain is pure/],
  [
    'a package in the domain',
    'src/domain/rule.ts',
    "import type { Types } from 'mongoose';",
    /the domain is pure/,
  ],
  [
    'the database outside storage',
    'src/services/act.ts',
    "import { Types } from 'mongoose';",
    /only storage may use it/,
  ],
  ['an import nobody can read', 'src/services/act.ts', 'await import(name);', /not a plain string/],
  [
    'a cycle',
    'src/domain/other.ts',
    "import type { Rule } from './rule.js';",
    /cycle: src\/domain\/other.ts → src\/domain\/rule.ts/,
  ],
  ['an unknown floor', 'src/attic/box.ts', 'export {};', /src\/attic is on no floor/],
  ['an unknown file under the roof', 'src/main.ts', 'export {};', /src\/main.ts is on no floor/],
];

describe('The floor plan', () => {
  it('holds in src', async () => {
    const faults = await floorFaults(projectRoot);
    expect(faults, faults.join('\n')).to.deep.equal([]);
  });

  it('finds nothing wrong in a sound house', async () => {
    expect(await withPlantedTree(SOUND, floorFaults)).to.deep.equal([]);
  });

  for (const [title, file, text, fault] of PLANTED) {
    it(`refuses ${title}`, async () => {
      const faults = await withPlantedTree({ ...SOUND, [file]: `${text}\n` }, floorFaults);
      expect(faults, faults.join('\n')).to.have.length(1);
      expect(faults[0]).to.match(fault);
    });
  }

  it('does not pass where there is nothing to see', async () => {
    const faults = await withPlantedTree({}, floorFaults);
    expect(faults).to.have.length(Object.keys(FLOORS).length + ROOF.length);
  });
});
