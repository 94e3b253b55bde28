import { expect } from 'chai';
import { brokenProhibitions, type Prohibition } from './forbidden.js';
import { projectRoot, withPlantedTree } from './planted-tree.js';

/** Ways round the tenancy guard on the schemas. A GridFS bucket cannot be made without the database itself. */
const RAW: readonly Prohibition[] = [
  {
    pattern:
      /\$lookup|\$graphLookup|\$unionWith|\.collection\(|\.getCollection\(|^(?!.*GridFSBucket).*(connection\.db\b|\.useDb\()/,
    where: (path) => path.startsWith('src/') && !path.startsWith('src/storage/embedded/'),
  },
];

const check = (root: string) => brokenProhibitions(root, ['src'], RAW);

describe('The tenancy guard', () => {
  it('is gone round by no $lookup and no raw collection', async () => {
    expect(await check(projectRoot)).to.deep.equal([]);
  });

  it('would be seen gone round', async () => {
    const planted = {
      'src/storage/a.ts': "const stage = { $lookup: {} };\nmongoose.connection.collection('x');\n",
      'src/storage/b.ts': 'const db = mongoose.connection.db;\nnew GridFSBucket(mongoose.connection.db);\n',
      'src/storage/embedded/c.ts': "database.collection('x'); // $lookup is not spoken here\n",
    };
    const places = (await withPlantedTree(planted, check)).map((fault) => fault.split(' ')[0]);
    expect(places).to.deep.equal(['src/storage/a.ts:1', 'src/storage/a.ts:2', 'src/storage/b.ts:1']);
    expect(await withPlantedTree({}, check)).to.have.length(1);
  });
});
