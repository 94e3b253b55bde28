import { expect } from 'chai';
import { BadInput } from '#cli/bad-input.js';
import { run } from './command-line.js';

const AT = new Date('2026-11-21T09:00:00Z');
const MADE = { collections: 2, documents: 9, bytes: 400, sha256: 'ab' };

describe('assay db', () => {
  it('prints what a backup holds, and says where the server could not show one moment', async () => {
    const whole = await run(
      ['db', 'backup', 'a.backup'],
      {},
      {},
      {
        database: {
          backUp: async () => ({ ...MADE, oneMoment: true }),
        },
      },
    );
    expect(JSON.parse(whole.out)).to.deep.equal({ file: 'a.backup', ...MADE, oneMoment: true });
    expect(whole).to.include({ exit: 0, err: '' });
    const loose = await run(
      ['db', 'backup', 'a.backup'],
      {},
      {},
      {
        database: {
          backUp: async () => ({ ...MADE, oneMoment: false }),
        },
      },
    );
    expect(loose.exit).to.equal(0);
    expect(loose.err).to.contain('may be there in part');
  });

  it('ends with 1 and the reason where it is refused, with 2 where the file is no backup', async () => {
    const refused = await run(
      ['db', 'restore', 'a.backup'],
      {},
      {},
      {
        database: {
          restore: async () => ({ refused: 'It is not empty.' }),
        },
      },
    );
    expect(refused).to.include({ exit: 1, out: '', err: 'It is not empty.\n' });
    const foreign = await run(
      ['db', 'restore', 'a.backup'],
      {},
      {},
      {
        database: {
          restore: () =>
            Promise.reject(new BadInput([{ file: 'a.backup', path: '', reason: 'It is cut off.' }])),
        },
      },
    );
    expect(foreign).to.include({ exit: 2, out: '', err: 'a.backup: It is cut off.\n' });
    expect((await run(['db', 'backup'], {}, {})).exit).to.equal(2);
  });

  it('restores over what is there only where --replace says so', async () => {
    for (const [line, replace] of [
      [['db', 'restore', 'a.backup'], false],
      [['db', 'restore', 'a.backup', '--replace'], true],
    ] as const) {
      const ran = await run(
        line,
        {},
        {},
        {
          database: {
            restore: async (_file, given) => ({
              at: AT,
              oneMoment: given,
              collections: 1,
              documents: 1,
              secrets: [],
            }),
          },
        },
      );
      expect(JSON.parse(ran.out)).to.include({ oneMoment: replace, at: AT.toISOString() });
    }
  });

  it('prints the address it serves at, and ends when it is stopped, or with 1 when the database failed', async () => {
    for (const [stopped, exit] of [
      [true, 0],
      [false, 1],
    ] as const) {
      const serve = async () => ({ uri: 'mongodb://here', untilStopped: async () => stopped });
      const ran = await run(['db', 'serve'], {}, {}, { database: { serve } });
      expect(ran).to.include({ exit, out: 'mongodb://here\n' });
    }
    const taken = await run(
      ['db', 'serve'],
      {},
      {},
      {
        database: { serve: async () => ({ refused: 'It is served.' }) },
      },
    );
    expect(taken).to.include({ exit: 1, out: '', err: 'It is served.\n' });
  });
});
