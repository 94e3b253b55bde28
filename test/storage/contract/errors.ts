import type { Document as BsonDocument } from 'bson';
import { type Case, departsFrom } from './contract-case.js';

/** What is refused, the command, and the code. */
type Row = readonly [string, BsonDocument, number];

const FILTERS: readonly (readonly [string, BsonDocument, number])[] = [
  ['an unknown operator', { a: { $frob: 1 } }, 2],
  ['an unknown operator at the top', { $frob: 1 }, 2],
  ['$in without a list', { a: { $in: 1 } }, 2],
  ['an operator in $in', { a: { $in: [{ $gt: 1 }] } }, 2],
  ['$or without alternatives', { $or: [] }, 2],
  ['$or of what are no filters', { $or: [1] }, 2],
  ['$size of a fraction', { a: { $size: 1.5 } }, 2],
  ['$mod of too little', { a: { $mod: [1] } }, 2],
  ['$mod by zero', { a: { $mod: [0, 1] } }, 2],
  ['$elemMatch of no document', { a: { $elemMatch: 1 } }, 2],
  ['$not of a value', { a: { $not: 1 } }, 2],
  ['an unknown type', { a: { $type: 'frob' } }, 2],
  ['$all without a list', { a: { $all: 1 } }, 2],
  ['a broken regular expression', { a: { $regex: '(' } }, 51091],
  ['options without a regular expression', { a: { $options: 'i' } }, 2],
];

const COMMANDS: readonly Row[] = [
  ['an unknown command', { frobnicate: 1 }, 59],
  ['an unknown option', { find: 'things', frob: 1 }, 40415],
  ['a filter that is no document', { find: 'things', filter: 1 }, 14],
  ['documents that are no list', { insert: 'things', documents: 1 }, 14],
  ['a collection without a name', { find: '' }, 73],
  ['a cursor nobody began', { getMore: 4711n, collection: 'things' }, 43],
  ['a skip below zero', { find: 'things', skip: -1 }, 51024],
  ['an aggregation without a cursor', { aggregate: 'things', pipeline: [] }, 9],
  ['a pipeline that is no list', { aggregate: 'things', pipeline: 1, cursor: {} }, 14],
  ['stages that are no documents', { aggregate: 'things', pipeline: [1], cursor: {} }, 14],
  ['an update of nothing', { update: 'things', updates: [] }, 16],
  ['a delete of nothing', { delete: 'things', deletes: [] }, 16],
];

export const ERRORS: readonly Case[] = [
  ...COMMANDS.map(
    ([it, send, code]): Case => ({
      it: `refuses ${it}`,
      given: [{ _id: 1, a: 1 }],
      send,
      fails: { code },
      ...departsFrom(code),
    }),
  ),
  ...FILTERS.map(
    ([it, filter, code]): Case => ({
      it: `refuses ${it}`,
      given: [{ _id: 1, a: 1 }],
      send: { find: 'things', filter },
      fails: { code },
      ...departsFrom(code),
    }),
  ),
];
