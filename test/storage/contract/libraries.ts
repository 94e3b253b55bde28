import { Binary, type Document as BsonDocument, ObjectId } from 'bson';
import { type Case, MADE } from './contract-case.js';

const NOW = new Date('2026-11-21T09:00:00.000Z');
const LATER = new Date('2026-11-21T10:00:00.000Z');
const EARLIER = new Date('2026-11-21T08:00:00.000Z');
const FILE = new ObjectId('65f000000000000000000001');
const OTHER = new ObjectId('65f000000000000000000002');

/** rate-limiter-flexible: one more try, while the time that is counted lasts. */
const counting = (points: number): BsonDocument => ({
  findAndModify: 'things',
  query: { key: 'k', $or: [{ expire: { $gt: NOW } }, { expire: { $eq: null } }] },
  remove: false,
  new: true,
  upsert: true,
  update: { $setOnInsert: { key: 'k', expire: LATER }, $inc: { points } },
});
const LIMIT_INDEXES = [
  { key: { key: 1 }, name: 'key_1', unique: true },
  { key: { expire: 1 }, name: 'expire_1', expireAfterSeconds: 0 },
];

const RATE_LIMITER: readonly Case[] = [
  {
    it: 'count a first try',
    indexes: LIMIT_INDEXES,
    send: counting(1),
    says: {
      lastErrorObject: { n: 1, updatedExisting: false, upserted: MADE },
      value: { _id: MADE, key: 'k', expire: LATER, points: 1 },
    },
    departs: 'DocumentDB adds new fields in the order they are written',
  },
  {
    it: 'count another try in the same time',
    given: [{ _id: 1, key: 'k', expire: LATER, points: 2 }],
    indexes: LIMIT_INDEXES,
    send: counting(1),
    says: {
      lastErrorObject: { n: 1, updatedExisting: true },
      value: { _id: 1, key: 'k', expire: LATER, points: 3 },
    },
  },
  {
    it: 'count without an end',
    given: [{ _id: 1, key: 'k', expire: null, points: 2 }],
    indexes: LIMIT_INDEXES,
    send: counting(-1),
    says: {
      lastErrorObject: { n: 1, updatedExisting: true },
      value: { _id: 1, key: 'k', expire: null, points: 1 },
    },
  },
  {
    it: 'are told by a clash that a time is over, and begin again',
    given: [{ _id: 1, key: 'k', expire: EARLIER, points: 2 }],
    indexes: LIMIT_INDEXES,
    send: counting(1),
    fails: { code: 11000, keyPattern: { key: 1 }, keyValue: { key: 'k' } },
    leaves: [{ _id: 1, key: 'k', expire: EARLIER, points: 2 }],
  },
  {
    it: 'begin a count again',
    given: [{ _id: 1, key: 'k', expire: EARLIER, points: 2 }],
    indexes: LIMIT_INDEXES,
    send: {
      findAndModify: 'things',
      query: { key: 'k' },
      remove: false,
      new: true,
      upsert: true,
      update: { $set: { key: 'k', points: 1, expire: LATER } },
    },
    says: {
      lastErrorObject: { n: 1, updatedExisting: true },
      value: { _id: 1, key: 'k', expire: LATER, points: 1 },
    },
  },
  {
    it: 'forget a count',
    given: [{ _id: 1, key: 'k' }],
    send: { delete: 'things', deletes: [{ q: { key: 'k' }, limit: 1 }], ordered: true },
    says: { n: 1 },
    leaves: [],
  },
];

const SESSION = { cookie: { originalMaxAge: 60_000, expires: LATER }, passport: { user: 'u1' } };
const ALIVE = { $or: [{ expires: { $exists: false } }, { expires: { $gt: NOW } }] };
const reading = (it: string, expires: BsonDocument, found: boolean): Case => ({
  it,
  given: [{ _id: 'sid', session: SESSION, ...expires }],
  indexes: [{ key: { expires: 1 }, name: 'expires_1', expireAfterSeconds: 0, background: true }],
  send: { find: 'things', filter: { _id: 'sid', ...ALIVE }, limit: 1, singleBatch: true },
  gives: found ? [{ _id: 'sid', session: SESSION, ...expires }] : [],
});

const SESSIONS: readonly Case[] = [
  {
    it: 'keep a new session',
    send: {
      update: 'things',
      updates: [
        { q: { _id: 'sid' }, u: { $set: { _id: 'sid', session: SESSION, expires: LATER } }, upsert: true },
      ],
      ordered: true,
    },
    says: { n: 1, nModified: 0, upserted: [{ index: 0, _id: 'sid' }] },
    leaves: [{ _id: 'sid', expires: LATER, session: SESSION }],
    departs: 'DocumentDB adds new fields in the order they are written',
  },
  {
    it: 'keep a session anew',
    given: [{ _id: 'sid', session: {}, expires: NOW }],
    send: {
      update: 'things',
      updates: [
        { q: { _id: 'sid' }, u: { $set: { _id: 'sid', session: SESSION, expires: LATER } }, upsert: true },
      ],
      ordered: true,
    },
    says: { n: 1, nModified: 1 },
    leaves: [{ _id: 'sid', session: SESSION, expires: LATER }],
  },
  reading('read a session that lasts', { expires: LATER }, true),
  reading('read a session without an end', {}, true),
  reading('read no session that is over', { expires: EARLIER }, false),
  {
    it: 'end a session',
    given: [{ _id: 'sid', session: SESSION }],
    send: { delete: 'things', deletes: [{ q: { _id: 'sid' }, limit: 1 }], ordered: true },
    says: { n: 1 },
    leaves: [],
  },
];

const chunk = (_id: number, files_id: ObjectId, n: number): BsonDocument => ({
  _id,
  files_id,
  n,
  data: new Binary(Buffer.from([n, 255])),
});
const CHUNKS = [chunk(1, FILE, 1), chunk(2, FILE, 0), chunk(3, OTHER, 0)];
const CHUNK_INDEX = [{ key: { files_id: 1, n: 1 }, name: 'files_id_1_n_1', unique: true }];

const GRIDFS: readonly Case[] = [
  {
    it: 'read the pieces of a file in order',
    given: CHUNKS,
    indexes: CHUNK_INDEX,
    send: { find: 'things', filter: { files_id: { $eq: FILE } }, sort: { n: 1 }, limit: 0 },
    gives: [CHUNKS[1], CHUNKS[0]] as BsonDocument[],
  },
  {
    it: 'read the pieces of a file from one on',
    given: CHUNKS,
    indexes: CHUNK_INDEX,
    send: { find: 'things', filter: { files_id: FILE, n: { $gte: 1 } }, sort: { n: 1 } },
    gives: [CHUNKS[0]] as BsonDocument[],
  },
  {
    it: 'refuse a second piece in one place',
    given: CHUNKS,
    indexes: CHUNK_INDEX,
    send: { insert: 'things', documents: [chunk(4, FILE, 1)], ordered: true },
    says: {
      n: 0,
      writeErrors: [
        { index: 0, code: 11000, keyPattern: { files_id: 1, n: 1 }, keyValue: { files_id: FILE, n: 1 } },
      ],
    },
    leaves: CHUNKS,
  },
  {
    it: 'remove a file’s record',
    given: [{ _id: FILE }, { _id: OTHER }],
    send: { delete: 'things', deletes: [{ q: { _id: { $eq: FILE } }, limit: 1 }], ordered: true },
    says: { n: 1 },
    leaves: [{ _id: OTHER }],
  },
  {
    it: 'remove the pieces of a file and no others',
    given: CHUNKS,
    indexes: CHUNK_INDEX,
    send: { delete: 'things', deletes: [{ q: { files_id: { $eq: FILE } }, limit: 0 }], ordered: true },
    says: { n: 2 },
    leaves: [CHUNKS[2]] as BsonDocument[],
  },
  {
    it: 'find a file by its id',
    given: [{ _id: FILE, length: 12 }],
    send: { find: 'things', filter: { _id: { $eq: FILE } }, limit: 1, singleBatch: true },
    gives: [{ _id: FILE, length: 12 }],
  },
];

const MONGOOSE: readonly Case[] = [
  {
    it: 'make a collection',
    first: [{ drop: 'things' }],
    send: { create: 'things' },
    says: {},
    leaves: [],
  },
  {
    it: 'find a document by its id and its version',
    given: [{ _id: FILE, tags: ['x'], __v: 0 }],
    send: {
      update: 'things',
      updates: [
        {
          q: { _id: FILE, __v: 0 },
          u: { $set: { updatedAt: NOW }, $push: { tags: { $each: ['y'] } }, $inc: { __v: 1 } },
        },
      ],
      ordered: true,
    },
    says: { n: 1, nModified: 1 },
    leaves: [{ _id: FILE, tags: ['x', 'y'], __v: 1, updatedAt: NOW }],
  },
  {
    it: 'make a document with its defaults',
    send: {
      findAndModify: 'things',
      query: { _id: FILE },
      remove: false,
      new: true,
      upsert: true,
      update: { $set: { a: 1 }, $setOnInsert: { b: true, c: NOW, d: 0, e: [] } },
    },
    says: {
      lastErrorObject: { n: 1, updatedExisting: false, upserted: FILE },
      value: { _id: FILE, a: 1, b: true, c: NOW, d: 0, e: [] },
    },
  },
];

export const LIBRARIES: readonly Case[] = [...SESSIONS, ...RATE_LIMITER, ...GRIDFS, ...MONGOOSE];
