import { expect } from 'chai';
import { run } from './command-line.js';

const ORGANISATIONS = [{ id: 'o1', name: 'Northmark' }];
const ROWS = [
  { line: 2, kind: 'new', key: 'nordhaus', called: 'Nordhaus GmbH', changes: [], reasons: [], fields: {} },
  {
    line: 3,
    kind: 'refused',
    key: '',
    called: 'B.V.',
    changes: [],
    reasons: ['It is no name.'],
    fields: null,
  },
];

/** Services that note what they were asked to import. */
function services(rows: readonly unknown[], asked: unknown[] = [], organisations = ORGANISATIONS) {
  return {
    audit: { organisations: async () => organisations },
    registers: {
      importFile: async (_actor: unknown, file: object) => {
        asked.push(file);
        return rows.length === 0
          ? { outcome: 'refused', why: 'The file is empty.' }
          : { outcome: 'planned', rows };
      },
      exportFile: async () => 'Id,Name\r\n',
    },
  };
}
const files = { '/lists/bodies.csv': 'Name\r\nNordhaus GmbH\r\n' };
const line = (...more: string[]) => [
  'register',
  'import',
  '/lists/bodies.csv',
  '--list',
  'certification-bodies',
  ...more,
];

describe('assay register', () => {
  it('prints what becomes of each row, and says that some were not taken', async () => {
    const asked: { dryRun?: boolean; name?: string }[] = [];
    const { exit, out, err, closed } = await run(line('--dry-run'), files, services(ROWS, asked));
    expect([exit, closed]).to.deep.equal([1, 1]);
    expect(JSON.parse(out)).to.deep.include({
      new: 1,
      refused: 1,
      changed: 0,
      dryRun: true,
      organisation: 'o1',
    });
    expect(err).to.equal('/lists/bodies.csv: line 3 (B.V.): It is no name.\n');
    expect(asked[0]).to.include({ dryRun: true, name: 'bodies.csv', list: 'certification-bodies' });
  });

  it('writes where it is not a dry run, and is done where every row was taken', async () => {
    const asked: { dryRun?: boolean }[] = [];
    const { exit } = await run(line('--organisation', 'Northmark'), files, services(ROWS.slice(0, 1), asked));
    expect([exit, asked[0]?.dryRun]).to.deep.equal([0, false]);
  });

  it('refuses a list, a file, an organisation that is not there, and to guess among several', async () => {
    const both = services(ROWS, [], [...ORGANISATIONS, { id: 'o2', name: 'Fenwick' }]);
    expect((await run([...line().slice(0, 4), 'nowhere'], files, both)).exit).to.equal(2);
    expect(
      (await run(['register', 'import', '/nowhere.csv', '--list', 'accreditations'], {}, both)).err,
    ).to.include('There is no such file');
    const several = await run(line(), files, both);
    expect([several.exit, several.err]).to.satisfy(
      ([exit, err]: [number, string]) => exit === 2 && err.includes('o2 (Fenwick)'),
    );
    expect((await run(line('--organisation', 'o9'), files, both)).exit).to.equal(1);
    expect((await run(line(), files, services([]))).exit).to.equal(2);
  });

  it('writes a list into a file', async () => {
    const { exit, written } = await run(
      ['register', 'export', '/out.csv', '--list', 'accreditations'],
      {},
      services(ROWS),
    );
    expect([exit, written['/out.csv']]).to.deep.equal([0, 'Id,Name\r\n']);
  });
});
