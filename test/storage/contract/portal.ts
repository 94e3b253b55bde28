import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';
import { PORTAL_REGISTER } from './portal-register.js';
import { PORTAL_STANDINGS } from './portal-standings.js';

/** What our stores send, as they send it: whole commands, on documents with what matters of the real ones. */
const SECTION: BsonDocument = {
  _id: 'a1.data',
  organisationId: 'o1',
  lockedRound: 0,
  lockedQuestions: ['q9'],
  answers: { q1: { text: 'no', revision: 3 } },
  pending: { events: [], mails: [] },
};
const EVENT = { id: 'answer:a1:4', at: '2026-11-21T09:00:00.000Z', payload: { list: [1, null] } };
const answering = (it: string, q: BsonDocument, $set: BsonDocument, after: BsonDocument | null): Case => ({
  it,
  given: [SECTION],
  indexes: [{ key: { 'pending.events.id': 1 }, name: 'pending-events', sparse: true }],
  send: {
    update: 'things',
    updates: [
      {
        q: { _id: 'a1.data', lockedRound: { $lt: 1 }, lockedQuestions: { $ne: 'q1' }, ...q },
        u: { $push: { 'pending.events': EVENT }, $set },
      },
    ],
    ordered: true,
  },
  says: after === null ? { n: 0, nModified: 0 } : { n: 1, nModified: 1 },
  leaves: [
    after === null ? SECTION : { ...SECTION, answers: after, pending: { events: [EVENT], mails: [] } },
  ],
});
const SECOND = { text: 'yes', revision: 4 };

const ANSWERS: readonly Case[] = [
  answering(
    'saves an answer at the revision it saw',
    { 'answers.q1.revision': 3 },
    { 'answers.q1': SECOND },
    { q1: SECOND },
  ),
  answering(
    'saves no answer at an older revision',
    { 'answers.q1.revision': 2 },
    { 'answers.q1': SECOND },
    null,
  ),
  answering(
    'saves a first answer',
    { 'answers.q2': { $exists: false } },
    { 'answers.q2': SECOND },
    { q1: SECTION.answers.q1, q2: SECOND },
  ),
  answering(
    'saves no first answer where there is one',
    { 'answers.q1': { $exists: false } },
    { 'answers.q1': SECOND },
    null,
  ),
  answering(
    'saves no answer to a locked question',
    { lockedQuestions: { $ne: 'q9' }, 'answers.q9': { $exists: false } },
    { 'answers.q9': SECOND },
    null,
  ),
  answering(
    'saves no answer in a locked section',
    { lockedRound: { $lt: 0 } },
    { 'answers.q1': SECOND },
    null,
  ),
];

const LETTER = { key: 'invitation:1', to: { name: 'Ines', email: 'ines@helix.example' } };
const ASSESSMENT: BsonDocument = {
  _id: 'a1',
  organisationId: 'o1',
  revision: 1,
  state: 'sending',
  returned: 'x',
  pending: { events: [{ id: 'assessment:a1:1' }], mails: [] },
};
const DEED = {
  $push: {
    'pending.events': EVENT,
    'pending.mails': { $each: [LETTER] },
    tags: { $each: ['a', 'b'] },
    rounds: { n: 1 },
  },
  $set: {
    state: 'sent',
    revision: 2,
    returned: null,
    names: { buyer: 'Nordbank' },
    list: ['x', null],
    'told.on': '2026-11-21',
  },
};
const CHANGED: BsonDocument = {
  ...ASSESSMENT,
  revision: 2,
  state: 'sent',
  returned: null,
  pending: { events: [{ id: 'assessment:a1:1' }, EVENT], mails: [LETTER] },
  list: ['x', null],
  names: { buyer: 'Nordbank' },
  rounds: [{ n: 1 }],
  tags: ['a', 'b'],
  told: { on: '2026-11-21' },
};
const BY_NAME = { departs: 'DocumentDB adds new fields in the order they are written' };

const DEEDS: readonly Case[] = [
  {
    it: 'does a deed at the revision it saw and is given the outcome',
    given: [ASSESSMENT],
    send: {
      findAndModify: 'things',
      query: { _id: 'a1', revision: 1, organisationId: 'o1' },
      remove: false,
      new: true,
      upsert: false,
      update: DEED,
    },
    says: { lastErrorObject: { n: 1, updatedExisting: true }, value: CHANGED },
    leaves: [CHANGED],
    ...BY_NAME,
  },
  {
    it: 'does no deed at an older revision',
    given: [{ ...ASSESSMENT, revision: 5 }],
    send: {
      findAndModify: 'things',
      query: { _id: 'a1', revision: 1, organisationId: 'o1' },
      remove: false,
      new: true,
      upsert: false,
      update: DEED,
    },
    says: { lastErrorObject: { n: 0, updatedExisting: false }, value: null },
    leaves: [{ ...ASSESSMENT, revision: 5 }],
  },
  {
    it: 'finds what waits to be relayed, and only that',
    given: [ASSESSMENT, { _id: 'a2', pending: { events: [], mails: [] } }, { _id: 'a3' }],
    indexes: [{ key: { 'pending.events.id': 1 }, name: 'pending-events', sparse: true }],
    send: {
      find: 'things',
      filter: { 'pending.events.id': { $gte: '' } },
      projection: { 'pending.events': 1 },
      limit: 100,
    },
    gives: [{ _id: 'a1', pending: { events: [{ id: 'assessment:a1:1' }] } }],
  },
  {
    it: 'takes a relayed event away and leaves the others',
    given: [CHANGED],
    indexes: [{ key: { 'pending.events.id': 1 }, name: 'pending-events', sparse: true }],
    send: {
      update: 'things',
      updates: [{ q: { _id: 'a1' }, u: { $pull: { 'pending.events': { id: EVENT.id } } } }],
      ordered: true,
    },
    says: { n: 1, nModified: 1 },
    leaves: [{ ...CHANGED, pending: { events: [{ id: 'assessment:a1:1' }], mails: [LETTER] } }],
  },
  {
    it: 'remembers the later of two days',
    given: [{ _id: 'v1', organisationId: 'o1', lastAskedAt: null }],
    first: [
      { update: 'things', updates: [{ q: { _id: 'v1' }, u: { $max: { lastAskedAt: '2026-11-02' } } }] },
    ],
    send: {
      update: 'things',
      updates: [{ q: { _id: 'v1', organisationId: 'o1' }, u: { $max: { lastAskedAt: '2026-11-01' } } }],
      ordered: true,
    },
    says: { n: 1, nModified: 0 },
    leaves: [{ _id: 'v1', organisationId: 'o1', lastAskedAt: '2026-11-02' }],
  },
  {
    it: 'locks all sections of an assessment at once',
    given: [SECTION, { ...SECTION, _id: 'a1.risk', lockedRound: 2 }],
    send: {
      update: 'things',
      updates: [
        {
          q: { organisationId: 'o1', lockedRound: { $lt: 1 } },
          u: { $set: { lockedRound: 1 } },
          multi: true,
        },
      ],
      ordered: true,
    },
    says: { n: 1, nModified: 1 },
    leaves: [
      { ...SECTION, lockedRound: 1 },
      { ...SECTION, _id: 'a1.risk', lockedRound: 2 },
    ],
  },
  {
    it: 'stores a document once',
    given: [{ _id: 'batch:1' }],
    send: { insert: 'things', documents: [{ _id: 'batch:1', organisationId: 'o1' }], ordered: true },
    says: {
      n: 0,
      writeErrors: [{ index: 0, code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 'batch:1' } }],
    },
    leaves: [{ _id: 'batch:1' }],
  },
];

const QUEUE: BsonDocument[] = [
  { _id: 'm1', state: 'waiting', dueAt: '2026-11-21T09:00', attempts: 0 },
  { _id: 'm2', state: 'taken', dueAt: '2026-11-21T08:00', attempts: 1 },
  { _id: 'm3', state: 'sent', dueAt: '2026-11-21T07:00', attempts: 1 },
  { _id: 'm4', state: 'waiting', dueAt: '2026-11-22T07:00', attempts: 0 },
];
const TAKE = {
  findAndModify: 'things',
  query: { state: { $in: ['waiting', 'taken'] }, dueAt: { $lte: '2026-11-21T10:00' } },
  sort: { dueAt: 1 },
  remove: false,
  new: true,
  upsert: false,
  update: { $inc: { attempts: 1 }, $set: { state: 'taken', dueAt: '2026-11-21T10:05' } },
};
const taken = { _id: 'm2', state: 'taken', dueAt: '2026-11-21T10:05', attempts: 2 };

const EVIDENCE: BsonDocument[] = [
  {
    _id: 'e1',
    number: 'x',
    archivedAt: null,
    standing: { on: '2026-11-20', aims: ['p'] },
    removedAt: null,
    live: true,
  },
  {
    _id: 'e2',
    number: 'x',
    archivedAt: null,
    standing: { on: '2026-11-22', aims: [] },
    removedAt: '2026-11-01',
    live: false,
  },
  { _id: 'e3', number: 'y', archivedAt: '2026-11-01', standing: null },
];
const seeking = (it: string, wish: BsonDocument, ids: readonly string[], given = EVIDENCE): Case => ({
  it,
  given,
  send: { find: 'things', ...wish },
  gives: ids.map((id) => given.find(({ _id }) => _id === id) ?? {}),
});

const QUEUES: readonly Case[] = [
  {
    it: 'takes the letter that has waited longest',
    given: QUEUE,
    indexes: [{ key: { dueAt: 1 }, name: 'due', partialFilterExpression: { state: 'waiting' } }],
    send: TAKE,
    says: { lastErrorObject: { n: 1, updatedExisting: true }, value: taken },
    leaves: [QUEUE[0], taken, QUEUE[2], QUEUE[3]] as BsonDocument[],
  },
  {
    it: 'takes none where none is due',
    given: QUEUE.slice(2),
    send: TAKE,
    says: { lastErrorObject: { n: 0, updatedExisting: false }, value: null },
    leaves: QUEUE.slice(2),
  },
  {
    it: 'is given what was there before it marked it',
    given: EVIDENCE,
    send: {
      findAndModify: 'things',
      query: { live: true, number: 'x' },
      remove: false,
      new: false,
      upsert: false,
      update: { $set: { live: false } },
    },
    says: { lastErrorObject: { n: 1, updatedExisting: true }, value: EVIDENCE[0] },
  },
  seeking(
    'finds others of the same number',
    { filter: { _id: { $ne: 'e2' }, number: 'x', archivedAt: null }, limit: 20 },
    ['e1'],
  ),
  seeking(
    'finds those whose day has come',
    { filter: { 'standing.on': { $lt: '2026-11-21' }, archivedAt: null }, limit: 200 },
    ['e1'],
  ),
  seeking(
    'finds those without any purpose',
    { filter: { number: { $lt: 'z' }, 'standing.aims': { $size: 0 } } },
    ['e2'],
  ),
  seeking(
    'finds the one of an id',
    { filter: { _id: 'e1', live: true, removedAt: null }, limit: 1, singleBatch: true },
    ['e1'],
  ),
  seeking('finds all but some', { filter: { number: { $ne: 'y', $in: ['x', 'y'] } }, sort: { _id: 1 } }, [
    'e1',
    'e2',
  ]),
  seeking(
    'finds the last',
    { filter: { number: 'x' }, sort: { 'standing.on': -1 }, limit: 1, singleBatch: true },
    ['e2'],
  ),
  {
    it: 'looks whether there is anything',
    given: EVIDENCE.slice(0, 1),
    send: { find: 'things', filter: {}, projection: { _id: 1 }, limit: 1, singleBatch: true },
    gives: [{ _id: 'e1' }],
  },
  {
    it: 'reads some fields of many',
    given: EVIDENCE,
    send: {
      find: 'things',
      filter: { number: { $in: ['x'] } },
      sort: { number: 1 },
      projection: { number: 1, 'standing.on': 1 },
    },
    gives: [
      { _id: 'e1', number: 'x', standing: { on: '2026-11-20' } },
      { _id: 'e2', number: 'x', standing: { on: '2026-11-22' } },
    ],
  },
  {
    it: 'reads all but a large field',
    given: EVIDENCE,
    send: { find: 'things', filter: { _id: 'e3' }, projection: { standing: 0 } },
    gives: [{ _id: 'e3', number: 'y', archivedAt: '2026-11-01' }],
  },
];

export const PORTAL: readonly Case[] = [
  ...PORTAL_REGISTER,
  ...ANSWERS,
  ...DEEDS,
  ...QUEUES,
  ...PORTAL_STANDINGS,
];
