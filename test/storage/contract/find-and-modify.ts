import type { Document as BsonDocument } from 'bson';
import { type Case, MADE } from './contract-case.js';

const GIVEN: BsonDocument[] = [
  { _id: 1, state: 'due', at: 3, tries: 0 },
  { _id: 2, state: 'due', at: 1, tries: 0 },
  { _id: 3, state: 'done', at: 2, tries: 1 },
];
const [ONE, TWO, THREE] = GIVEN as [BsonDocument, BsonDocument, BsonDocument];

const modifying = (it: string, options: BsonDocument, rest: Omit<Case, 'it' | 'send'>): Case => ({
  it,
  given: GIVEN,
  send: { findAndModify: 'things', ...options },
  ...rest,
});

const updated = (value: BsonDocument | null): BsonDocument => ({
  lastErrorObject: { n: 1, updatedExisting: true },
  value,
});
const NOTHING = { lastErrorObject: { n: 0, updatedExisting: false }, value: null };

const CHANGES: readonly Case[] = [
  modifying(
    'gives the document as it was',
    { query: { _id: 1 }, update: { $set: { state: 'done' } }, new: false, upsert: false, remove: false },
    { says: updated(ONE), leaves: [{ ...ONE, state: 'done' }, TWO, THREE] },
  ),
  modifying(
    'gives the document as it is afterwards',
    { query: { _id: 1 }, update: { $set: { state: 'done' } }, new: true, upsert: false, remove: false },
    { says: updated({ ...ONE, state: 'done' }), leaves: [{ ...ONE, state: 'done' }, TWO, THREE] },
  ),
  modifying(
    'takes the first in order',
    {
      query: { state: 'due' },
      sort: { at: 1 },
      update: { $inc: { tries: 1 } },
      new: true,
      upsert: false,
      remove: false,
    },
    { says: updated({ ...TWO, tries: 1 }), leaves: [ONE, { ...TWO, tries: 1 }, THREE] },
  ),
  modifying(
    'takes the last in order',
    {
      query: { state: { $in: ['due', 'done'] }, at: { $lte: 2 } },
      sort: { at: -1 },
      update: { $set: { state: 'gone' } },
      new: true,
    },
    { says: updated({ ...THREE, state: 'gone' }) },
  ),
  modifying(
    'gives only the fields asked for',
    { query: { _id: 1 }, update: { $inc: { tries: 1 } }, fields: { tries: 1, _id: 0 }, new: true },
    { says: updated({ tries: 1 }) },
  ),
  modifying(
    'changes elements an array filter names',
    {
      query: { _id: 1 },
      update: { $set: { 'l.$[big]': 0 } },
      arrayFilters: [{ big: { $gt: 1 } }],
      new: true,
    },
    { given: [{ _id: 1, l: [1, 2] }], says: updated({ _id: 1, l: [1, 0] }) },
  ),
  modifying(
    'changes the element its query found',
    { query: { 'l.k': 'b' }, update: { $set: { 'l.$.n': 1 } }, new: true },
    {
      given: [{ _id: 1, l: [{ k: 'a' }, { k: 'b' }] }],
      says: updated({ _id: 1, l: [{ k: 'a' }, { k: 'b', n: 1 }] }),
    },
  ),
  modifying(
    'replaces a document',
    { query: { _id: 1 }, update: { state: 'new' }, new: true },
    { says: updated({ _id: 1, state: 'new' }), leaves: [{ _id: 1, state: 'new' }, TWO, THREE] },
  ),
  modifying(
    'runs a pipeline',
    { query: { _id: 1 }, update: [{ $set: { sum: { $add: ['$at', '$tries'] } } }], new: true },
    { says: updated({ ...ONE, sum: 3 }) },
  ),
  modifying(
    'says that it found nothing',
    { query: { _id: 9 }, update: { $set: { state: 'done' } }, new: true, upsert: false, remove: false },
    { says: NOTHING, leaves: GIVEN },
  ),
];

const UPSERTS: readonly Case[] = [
  modifying(
    'makes what is not there and gives it',
    {
      query: { _id: 9, state: 'due' },
      update: { $setOnInsert: { at: 9 } },
      new: true,
      upsert: true,
      remove: false,
    },
    {
      says: {
        lastErrorObject: { n: 1, updatedExisting: false, upserted: 9 },
        value: { _id: 9, state: 'due', at: 9 },
      },
      leaves: [...GIVEN, { _id: 9, state: 'due', at: 9 }],
    },
  ),
  modifying(
    'gives nothing of what it made where the document before was asked for',
    { query: { _id: 9 }, update: { $set: { at: 9 } }, new: false, upsert: true, remove: false },
    { says: { lastErrorObject: { n: 1, updatedExisting: false, upserted: 9 }, value: null } },
  ),
  modifying(
    'makes an id for what it makes',
    { query: { state: 'new' }, update: { $inc: { tries: 1 } }, new: true, upsert: true },
    {
      given: [],
      says: {
        lastErrorObject: { n: 1, updatedExisting: false, upserted: MADE },
        value: { _id: MADE, state: 'new', tries: 1 },
      },
    },
  ),
  modifying(
    'only changes what is there',
    { query: { _id: 1 }, update: { $setOnInsert: { at: 9 }, $inc: { tries: 1 } }, new: true, upsert: true },
    { says: updated({ ...ONE, tries: 1 }) },
  ),
];

const REMOVALS: readonly Case[] = [
  modifying(
    'takes a document away and gives it',
    { query: { state: 'due' }, sort: { at: 1 }, remove: true },
    { says: { lastErrorObject: { n: 1 }, value: TWO }, leaves: [ONE, THREE] },
  ),
  modifying(
    'says that there was none to take away',
    { query: { _id: 9 }, remove: true },
    { says: { lastErrorObject: { n: 0 }, value: null }, leaves: GIVEN },
  ),
];

const REFUSALS: readonly Case[] = [
  modifying(
    'refuses a value that is not unique',
    { query: { _id: 1 }, update: { $set: { at: 2 } }, new: true },
    {
      indexes: [{ key: { at: 1 }, name: 'at_1', unique: true }],
      fails: { code: 11000, keyPattern: { at: 1 }, keyValue: { at: 2 } },
      leaves: GIVEN,
    },
  ),
  modifying(
    'refuses to remove and to change at once',
    { query: {}, remove: true, update: { a: 1 } },
    { fails: { code: 9 } },
  ),
  modifying(
    'refuses to remove and give what is afterwards',
    { query: {}, remove: true, new: true },
    { fails: { code: 9 } },
  ),
  modifying('refuses to do neither', { query: {} }, { fails: { code: 9 } }),
  modifying(
    'refuses an unknown operator',
    { query: {}, update: { $frob: { a: 1 } } },
    { fails: { code: 9 }, leaves: GIVEN },
  ),
];

export const FIND_AND_MODIFY: readonly Case[] = [...CHANGES, ...UPSERTS, ...REMOVALS, ...REFUSALS];
