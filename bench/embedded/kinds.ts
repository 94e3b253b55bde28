import process from 'node:process';
import type { Db } from 'mongodb';
import { dateOf, idOf, ROWS_OF_ONE, rowOf, rowsOf } from './documents.js';

/** A kind of command that is measured; `size` is how many rows the collection was filled with. */
export interface Kind {
  readonly name: string;
  /** Least commands a second that are aimed at, with 16 connections. */
  readonly aim?: number;
  readonly run: (db: Db, size: number) => Promise<unknown>;
}

const pick = (below: number): number => Math.floor(Math.random() * below);
const ofOne = (size: number) => ({ organisationId: `organisation-${pick(Math.ceil(size / ROWS_OF_ONE))}` });
let nextRow = 1_000_000_000;

function freshRow() {
  nextRow += 1;
  return {
    ...rowOf(nextRow),
    _id: idOf(nextRow + process.pid * 1e6),
    slug: `fresh-${process.pid}-${nextRow}`,
  };
}

/** Rows changed within an hour that begins at some row. */
function within(size: number) {
  const from = pick(size - 60);
  return { changedAt: { $gte: dateOf(from), $lt: dateOf(from + 60) } };
}

export const kinds: readonly Kind[] = [
  { name: 'ping', run: (db) => db.command({ ping: 1 }) },
  {
    name: 'find one by `_id`',
    aim: 5000,
    run: (db, size) => rowsOf(db).findOne({ _id: idOf(pick(size)) }),
  },
  {
    name: 'find one by a unique index',
    aim: 5000,
    run: (db, size) => rowsOf(db).findOne({ slug: `slug-${pick(size)}` }),
  },
  {
    name: 'find 25, equal field and sort of one index',
    run: (db, size) => rowsOf(db).find(ofOne(size)).sort({ sortName: 1, _id: 1 }).limit(25).toArray(),
  },
  {
    name: 'the same after skipping 200',
    run: (db, size) =>
      rowsOf(db).find(ofOne(size)).sort({ sortName: 1, _id: 1 }).skip(200).limit(25).toArray(),
  },
  {
    name: 'find 60 of a range, sorted by it',
    run: (db, size) => rowsOf(db).find(within(size)).sort({ changedAt: -1 }).toArray(),
  },
  {
    name: 'find 25 of two values of `$in`, merged in order',
    run: (db, size) =>
      rowsOf(db)
        .find({ criticality: { $in: ['low', 'high'] }, changedAt: { $gte: dateOf(pick(size - 60)) } })
        .sort({ changedAt: 1 })
        .limit(25)
        .toArray(),
  },
  {
    name: 'find by `$or` of two indexes',
    run: (db, size) =>
      rowsOf(db)
        .find({ $or: [{ slug: `slug-${pick(size)}` }, { changedAt: dateOf(pick(size)) }] })
        .toArray(),
  },
  {
    name: 'find 25 of 250 sorted without an index',
    run: (db, size) => rowsOf(db).find(ofOne(size)).sort({ rating: 1 }).limit(25).toArray(),
  },
  { name: 'count 250 by an index', run: (db, size) => rowsOf(db).countDocuments(ofOne(size)) },
  {
    name: 'count among 250 by words',
    run: (db, size) => rowsOf(db).countDocuments({ ...ofOne(size), searchText: /contact \d+1\b/ }),
  },
  {
    name: 'group 250',
    run: (db, size) =>
      rowsOf(db)
        .aggregate([
          { $match: ofOne(size) },
          { $group: { _id: '$criticality', rating: { $avg: '$rating' } } },
        ])
        .toArray(),
  },
  {
    name: 'update one by `_id`, on disk',
    run: (db, size) => rowsOf(db).updateOne({ _id: idOf(pick(size)) }, { $inc: { revision: 1 } }),
  },
  {
    name: 'update an indexed field, on disk',
    run: (db, size) =>
      rowsOf(db).findOneAndUpdate(
        { slug: `slug-${pick(size)}` },
        { $set: { sortName: `vendor ${Math.random()}` } },
      ),
  },
  { name: 'insert one, on disk', aim: 1500, run: (db) => rowsOf(db).insertOne(freshRow()) },
  {
    name: 'insert one and delete it, on disk',
    run: async (db) => {
      const row = freshRow();
      await rowsOf(db).insertOne(row);
      await rowsOf(db).deleteOne({ _id: row._id });
    },
  },
];
