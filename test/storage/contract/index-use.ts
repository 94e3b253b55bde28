import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';

const SOME = [{ _id: 1 }, { _id: 2, a: null }, { _id: 3, a: 1, live: true }, { _id: 4, a: 2 }];
const ids = (...found: number[]) => found.map((_id) => ({ _id }));
const seeking = (it: string, index: BsonDocument, wish: BsonDocument, found: BsonDocument[]): Case => ({
  it,
  given: SOME,
  indexes: [{ name: 'a_1', key: { a: 1 }, ...index }],
  send: { find: 'things', ...wish, projection: { _id: 1 } },
  gives: found,
});

const USES: readonly Case[] = [
  seeking(
    'loses nothing of an order that a sparse index lacks',
    { sparse: true },
    { filter: {}, sort: { a: 1, _id: 1 } },
    ids(1, 2, 3, 4),
  ),
  seeking(
    'finds the missing that a sparse index lacks',
    { sparse: true },
    { filter: { a: null }, sort: { _id: 1 } },
    ids(1, 2),
  ),
  seeking(
    'finds what is there by a sparse index',
    { sparse: true },
    { filter: { a: { $exists: true } }, sort: { _id: 1 } },
    ids(2, 3, 4),
  ),
  seeking(
    'finds what is not a value, the missing included',
    { sparse: true },
    { filter: { a: { $ne: 1 } }, sort: { _id: 1 } },
    ids(1, 2, 4),
  ),
  seeking(
    'finds what a partial index lacks',
    { partialFilterExpression: { live: true } },
    { filter: { a: { $gte: 1 } }, sort: { _id: 1 } },
    ids(3, 4),
  ),
  seeking(
    'finds by a partial index what it holds',
    { partialFilterExpression: { live: true } },
    { filter: { a: { $gte: 1 }, live: true } },
    ids(3),
  ),
  seeking(
    'finds by a partial range what lies within',
    { partialFilterExpression: { a: { $gt: 1 } } },
    { filter: { a: { $gt: 1 } } },
    ids(4),
  ),
  seeking(
    'finds below a partial range too',
    { partialFilterExpression: { a: { $gt: 1 } } },
    { filter: { a: { $gte: 1 } }, sort: { a: 1 } },
    ids(3, 4),
  ),
];

/** A sparse index of two fields holds what has either. */
const CLAIMED: BsonDocument[] = [
  { _id: 1, by: { id: 'o1' }, due: '2026-11-03' },
  { _id: 2, due: '2026-11-02' },
  { _id: 3 },
  { _id: 4, by: null, due: '2026-11-01' },
];
const sparse = (it: string, wish: BsonDocument, found: BsonDocument[]): Case => ({
  it,
  given: CLAIMED,
  indexes: [{ key: { 'by.id': 1, due: 1 }, name: 'claimed', sparse: true }],
  send: { find: 'things', ...wish, projection: { _id: 1 } },
  gives: found,
});

const SPARSE: readonly Case[] = [
  sparse(
    'finds in order what a sparse index of two fields holds',
    { filter: { 'by.id': 'o1' }, sort: { due: 1, _id: 1 } },
    ids(1),
  ),
  sparse(
    'finds what lacks the first of its fields',
    { filter: { 'by.id': null }, sort: { due: 1, _id: 1 } },
    ids(3, 4, 2),
  ),
  sparse(
    'loses nothing of an order by its fields',
    { filter: {}, sort: { 'by.id': 1, due: 1 } },
    ids(3, 4, 2, 1),
  ),
];

export const INDEX_USE: readonly Case[] = [...USES, ...SPARSE];
