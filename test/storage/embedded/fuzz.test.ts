import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { pelt } from './fuzz/pelt.js';

describe('the embedded database, pelted with messages that break the protocol', () => {
  it('ends those connections, and serves a client beside them as ever', async function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'assay-fuzz-'));
    const report = await pelt(folder, { messages: 3_000, seed: 5 });
    expect(report.faults).to.deep.equal([]);
    expect(report.ended).to.be.greaterThan(1_000);
    expect(report.replied).to.be.greaterThan(500);
    expect(report.healthy).to.be.greaterThan(10);
    // Not a number where the system does not tell.
    if (!Number.isNaN(report.anonymousMb)) expect(report.anonymousMb).to.be.lessThan(600);
    rmSync(folder, { recursive: true, force: true });
  });
});
