import { expect } from 'chai';
import { brokenProhibitions, type Prohibition } from './forbidden.js';
import { projectRoot, withPlantedTree } from './planted-tree.js';

const outsideEmbedded = (path: string) =>
  path.startsWith('src/') && !path.startsWith('src/storage/embedded/');

/** A backup holds the whole installation, every tenant's documents, and shows them to nobody. */
const isBackup = (path: string) => path.startsWith('src/storage/backup/');

/** GridFS buckets are made from the database itself; one file makes them. */
const FILE_STORE = 'src/storage/files/file-store.ts';

/** Ways round the tenancy guard on the schemas. */
const WAYS_ROUND: readonly Prohibition[] = [
  {
    pattern: /\$lookup|\$graphLookup|\$unionWith|\.collection\(|\.getCollection\(/,
    where: (path) => outsideEmbedded(path) && !isBackup(path),
  },
  {
    pattern: /\bconnection\.db\b|\.useDb\(/,
    where: (path) => outsideEmbedded(path) && path !== FILE_STORE,
  },
];

const check = (root: string) => brokenProhibitions(root, ['src'], WAYS_ROUND);

describe('The tenancy guard', () => {
  it('is gone round by no $lookup and no raw collection', async () => {
    expect(await check(projectRoot)).to.deep.equal([]);
  });

  it('would be seen gone round', async () => {
    const planted = {
      'src/storage/a.ts': "const stage = { $lookup: {} };\nmongoose.connection.collection('x');\n",
      'src/storage/b.ts': '// connection.db is for the file store\nconst db = mongoose.connection.db;\n',
      'src/storage/backup/b.ts': "database.collection('x');\n",
      'src/storage/embedded/c.ts': "database.collection('x'); // $lookup is not spoken here\n",
      [FILE_STORE]: "new GridFSBucket(connection.db);\nconnection.db.collection('fs.files');\n",
    };
    const places = (await withPlantedTree(planted, check)).map((fault) => fault.split(' ')[0]);
    expect(places).to.have.members([
      'src/storage/a.ts:1',
      'src/storage/a.ts:2',
      'src/storage/b.ts:2',
      `${FILE_STORE}:2`,
    ]);
    expect(await withPlantedTree({}, check)).to.have.length(WAYS_ROUND.length);
  });
});
