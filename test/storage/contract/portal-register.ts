import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';

/** What the register of vendors asks, as it asks it. */
const VENDORS: BsonDocument[] = [
  {
    _id: 'v1',
    organisationId: 'o1',
    sortName: 'acme',
    searchText: 'acme ines',
    archivedAt: null,
    criticality: 'high',
    changedAt: '2026-11-01',
    place: { letter: 'B', score: 70 },
    lastAskedAt: null,
  },
  {
    _id: 'v2',
    organisationId: 'o1',
    sortName: 'boreal',
    searchText: 'boreal ab',
    archivedAt: null,
    criticality: 'low',
    changedAt: '2026-11-03',
    place: { letter: 'D', score: 40 },
    lastAskedAt: '2026-10-01',
  },
  {
    _id: 'v3',
    organisationId: 'o1',
    sortName: 'cobalt',
    searchText: 'cobalt (acme)',
    archivedAt: '2026-11-02',
    criticality: 'high',
    changedAt: '2026-11-02',
    place: null,
  },
  {
    _id: 'v4',
    organisationId: 'o2',
    sortName: 'acme',
    searchText: 'acme',
    archivedAt: null,
    criticality: 'high',
    changedAt: '2026-11-02',
    place: { letter: 'B', score: 75 },
  },
];
const VENDOR_INDEXES = [
  { key: { organisationId: 1, archivedAt: 1, sortName: 1, _id: 1 }, name: 'by-name' },
  { key: { organisationId: 1, 'place.letter': 1, 'place.score': 1, _id: 1 }, name: 'by-place' },
  { key: { organisationId: 1, changedAt: -1, _id: -1 }, name: 'by-change' },
];

/** What is promised, the filter and its order, and the ids it gives; counted the same. */
type Row = readonly [string, BsonDocument, BsonDocument, readonly string[]];

const REGISTER: readonly Row[] = [
  [
    'a page of vendors by name',
    { organisationId: 'o1', archivedAt: null },
    { sortName: 1, _id: 1 },
    ['v1', 'v2'],
  ],
  ['a page of vendors by change', { organisationId: 'o1' }, { changedAt: -1, _id: -1 }, ['v2', 'v3', 'v1']],
  [
    'vendors by each word',
    { organisationId: 'o1', archivedAt: null, $and: [{ searchText: /acme/ }, { searchText: /ines/ }] },
    { sortName: 1, _id: 1 },
    ['v1'],
  ],
  [
    'vendors by a word with signs of a pattern',
    { organisationId: 'o1', $and: [{ searchText: /\(acme\)/ }] },
    { sortName: 1, _id: 1 },
    ['v3'],
  ],
  [
    'vendors of an importance',
    { organisationId: 'o1', archivedAt: null, criticality: { $in: ['high', 'low'] } },
    { sortName: 1, _id: 1 },
    ['v1', 'v2'],
  ],
  [
    'vendors in a band of scores',
    { organisationId: 'o1', archivedAt: null, 'place.score': { $gte: 40, $lte: 70 } },
    { 'place.score': 1, _id: 1 },
    ['v2', 'v1'],
  ],
  [
    'vendors of a letter in a band',
    { organisationId: 'o1', archivedAt: null, 'place.letter': 'B', 'place.score': { $gte: 0, $lte: 100 } },
    { 'place.score': 1, _id: 1 },
    ['v1'],
  ],
  [
    'vendors never placed',
    { organisationId: 'o1', 'place.letter': null, criticality: 'high' },
    { sortName: 1, _id: 1 },
    ['v3'],
  ],
  [
    'chosen vendors',
    { organisationId: 'o1', archivedAt: null, _id: { $in: ['v2', 'v3', 'v4'] } },
    { sortName: 1, _id: 1 },
    ['v2'],
  ],
  ['no vendors of an empty choice', { organisationId: 'o1', _id: { $in: [] } }, { sortName: 1, _id: 1 }, []],
  [
    'vendors changed in a time',
    { organisationId: 'o1', archivedAt: null, changedAt: { $gte: '2026-11-02', $lte: '2026-11-30' } },
    { changedAt: 1, _id: 1 },
    ['v2'],
  ],
];

export const PORTAL_REGISTER: readonly Case[] = REGISTER.flatMap(([it, filter, sort, ids]): Case[] => [
  {
    it: `is given ${it}`,
    given: VENDORS,
    indexes: VENDOR_INDEXES,
    send: { find: 'things', filter, sort, skip: 0, limit: 20 },
    gives: ids.map((id) => VENDORS.find(({ _id }) => _id === id) ?? {}),
  },
  {
    it: `is given the number of ${it}`,
    given: VENDORS,
    indexes: VENDOR_INDEXES,
    send: {
      aggregate: 'things',
      pipeline: [{ $match: filter }, { $group: { _id: 1, n: { $sum: 1 } } }],
      cursor: {},
    },
    gives: ids.length === 0 ? [] : [{ _id: 1, n: ids.length }],
  },
]);
