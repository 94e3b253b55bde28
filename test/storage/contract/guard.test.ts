import type { Document as BsonDocument } from 'bson';
import { expect } from 'chai';
import { partsOf } from '#test/support/command-parts.js';
import { unprovenOf } from '#test/support/sent-commands.js';

/** What is said of a command: its parts, one a line. */
const told = (command: BsonDocument): string => partsOf(command).join('\n');

const unproven = (command: BsonDocument): string[] =>
  unprovenOf(new Map(partsOf(command).map((part) => [part, command]))).map(
    (line) => line.split('\n')[0] ?? '',
  );

describe('The guard of the contract', () => {
  it('takes a command apart into what an engine can get wrong', () => {
    expect(
      told({
        find: 'vendors',
        filter: { _id: { $in: [] }, 'a.b': null, $or: [{ at: { $gt: new Date(0) } }, { n: 1 }] },
        sort: { a: 1, _id: -1 },
        limit: 1,
        singleBatch: true,
        lsid: {},
        $db: 'x',
      }).split('\n'),
    ).to.deep.equal([
      'find filter limit singleBatch=true sort',
      'filter _id $in empty list',
      'filter a.b null',
      'filter $or a $gt date',
      'filter $or a number',
      'sort several -1,1',
    ]);
    expect(
      told({
        update: 'vendors',
        updates: [
          {
            q: { l: { $elemMatch: { k: 'x' } } },
            u: { $push: { 'p.e': { $each: [1] } }, $set: { 'l.$': null } },
            upsert: true,
          },
        ],
      }).split('\n'),
    ).to.deep.equal([
      'update updates',
      'updates q u upsert=true',
      'filter a $elemMatch a string',
      '$push a.b $each list',
      '$set a.$ null',
    ]);
  });

  it('lets pass what is proven, under whatever names', () => {
    const proven = {
      find: 'answers',
      filter: { place: { $gte: 'x' } },
      sort: { on: 1, _id: 1 },
      skip: 5,
      limit: 9,
    };
    expect(unproven(proven)).to.deep.equal([]);
  });

  it('names what is not proven', () => {
    const group = { $group: { _id: '$a', n: { $stdDevPop: '$b' } } };
    expect(unproven({ aggregate: 'vendors', pipeline: [group], cursor: {} })).to.deep.equal([
      '$group $stdDevPop',
    ]);
    expect(unproven({ find: 'vendors', filter: { a: { $bitsAllSet: 1 } } })).to.deep.equal([
      'filter a $bitsAllSet number',
    ]);
    expect(unproven({ find: 'vendors', filter: {}, tailable: true })).to.deep.equal([
      'find filter tailable=true',
    ]);
    const index = { key: { a: 'text' }, name: 'a' };
    expect(unproven({ createIndexes: 'vendors', indexes: [index] })).to.deep.equal(['index one text']);
  });
});
