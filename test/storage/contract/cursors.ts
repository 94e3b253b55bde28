import { type Document as BsonDocument, Long } from 'bson';
import { type Case, departsFrom } from './contract-case.js';

const MANY = Array.from({ length: 7 }, (_, _id) => ({ _id, n: _id % 2 }));
const FIRST = { find: 'things', filter: {}, sort: { _id: 1 }, batchSize: 3 };
const idOf = (reply: BsonDocument): Long => reply.cursor.id;
const NONE = Long.ZERO;

const reading = (it: string, send: BsonDocument, rest: Omit<Case, 'it' | 'send'>): Case => ({
  it,
  given: MANY,
  send,
  ...rest,
});

const page = (batch: readonly BsonDocument[], name: 'firstBatch' | 'nextBatch' = 'firstBatch') => ({
  cursor: { [name]: batch, id: NONE, ns: 'db.things' },
});

export const CURSORS: readonly Case[] = [
  reading('gives all, batch by batch', FIRST, { gives: MANY }),
  reading(
    'gives all of an aggregation, batch by batch',
    { aggregate: 'things', pipeline: [{ $sort: { _id: 1 } }], cursor: { batchSize: 2 } },
    { gives: MANY },
  ),
  reading('begins with nothing where it is told to', { ...FIRST, batchSize: 0 }, { gives: MANY }),
  reading(
    'gives all where no batch is named',
    { find: 'things', sort: { _id: -1 } },
    { gives: [...MANY].reverse() },
  ),
  reading('keeps to a limit over its batches', { ...FIRST, limit: 5 }, { gives: MANY.slice(0, 5) }),
  reading('skips before it begins', { ...FIRST, skip: 5 }, { gives: MANY.slice(5) }),
  reading(
    'is done at once where all fits',
    { find: 'things', filter: { _id: 1 } },
    { says: page([{ _id: 1, n: 1 }]) },
  ),
  reading('is done after a single batch', { ...FIRST, singleBatch: true }, { says: page(MANY.slice(0, 3)) }),
  reading(
    'is done with the first of all',
    { find: 'things', filter: {}, sort: { _id: 1 }, limit: 1, singleBatch: true },
    { says: page(MANY.slice(0, 1)) },
  ),
  reading(
    'is empty where no collection is',
    { find: 'nowhere', filter: {} },
    { says: { cursor: { firstBatch: [], id: NONE, ns: 'db.nowhere' } } },
  ),
  reading(
    'is empty where no collection is aggregated',
    { aggregate: 'nowhere', pipeline: [], cursor: {} },
    { says: { cursor: { firstBatch: [], id: NONE, ns: 'db.nowhere' } } },
  ),
  {
    it: 'gives the rest, and is done',
    given: MANY,
    first: [{ ...FIRST, batchSize: 5 }],
    send: (reply) => ({ getMore: idOf(reply), collection: 'things' }),
    says: page(MANY.slice(5), 'nextBatch'),
  },
  {
    it: 'is not found after its last batch',
    given: MANY,
    first: [FIRST, { find: 'things', filter: {}, batchSize: 7, singleBatch: true }],
    send: () => ({ getMore: new Long(4711), collection: 'things' }),
    fails: { code: 43 },
  },
  {
    it: 'is killed by whoever began it',
    given: MANY,
    first: [FIRST],
    send: (reply) => ({ killCursors: 'things', cursors: [idOf(reply)] }),
  },
  {
    it: 'that nobody began is not found to be killed',
    given: MANY,
    send: { killCursors: 'things', cursors: [new Long(4711)] },
    says: { cursorsKilled: [], cursorsNotFound: [new Long(4711)], cursorsAlive: [], cursorsUnknown: [] },
  },
  {
    it: 'is not taken on under another collection’s name',
    given: MANY,
    first: [FIRST],
    send: (reply) => ({ getMore: idOf(reply), collection: 'others' }),
    fails: { code: 13 },
    departs: 'DocumentDB does not look at the name',
  },
  {
    it: 'refuses a batch below zero',
    given: MANY,
    send: { ...FIRST, batchSize: -1 },
    fails: { code: 51024 },
    ...departsFrom(51024),
  },
];
