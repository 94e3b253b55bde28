import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { crashRounds } from './crash/rounds.js';

describe('the embedded database, killed while eight clients write', () => {
  it('has all that was acknowledged, of what was under way all or nothing, and indexes that agree', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'assay-crash-'));
    const report = await crashRounds(folder, { rounds: 3, seed: 4 });
    expect(report.faults).to.deep.equal([]);
    expect(report.acknowledged).to.be.greaterThan(20);
    rmSync(folder, { recursive: true, force: true });
  });
});
