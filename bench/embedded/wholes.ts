import type { Db } from 'mongodb';
import { rowsOf } from './documents.js';

/** What concerns the whole collection; resolves with the rows it went through. */
export interface Whole {
  readonly name: string;
  readonly run: (db: Db) => Promise<number>;
}

export const wholes: readonly Whole[] = [
  {
    name: 'read all through a cursor',
    run: async (db) => {
      let rows = 0;
      for await (const _row of rowsOf(db).find()) rows += 1;
      return rows;
    },
  },
  { name: 'count all', run: (db) => rowsOf(db).countDocuments() },
  {
    name: 'count all by a field without an index',
    run: async (db) => {
      await rowsOf(db).countDocuments({ rating: { $gte: 500 } });
      return rowsOf(db).estimatedDocumentCount();
    },
  },
  {
    name: 'distinct values of a field',
    run: async (db) => {
      await rowsOf(db).distinct('organisationId');
      return rowsOf(db).estimatedDocumentCount();
    },
  },
  {
    name: 'sort all without an index, take 25',
    run: async (db) => {
      await rowsOf(db).find().sort({ rating: 1 }).limit(25).toArray();
      return rowsOf(db).estimatedDocumentCount();
    },
  },
  {
    name: 'group all',
    run: async (db) => {
      await rowsOf(db)
        .aggregate([{ $group: { _id: '$criticality', rating: { $avg: '$rating' } } }])
        .toArray();
      return rowsOf(db).estimatedDocumentCount();
    },
  },
  {
    name: 'build an index',
    run: async (db) => {
      await rowsOf(db).createIndex({ rating: 1, changedAt: -1 });
      return rowsOf(db).estimatedDocumentCount();
    },
  },
  {
    name: 'update a third',
    run: async (db) =>
      (await rowsOf(db).updateMany({ criticality: 'low' }, { $inc: { revision: 1 } })).modifiedCount,
  },
  {
    name: 'delete a third',
    run: async (db) => (await rowsOf(db).deleteMany({ criticality: 'low' })).deletedCount,
  },
];
