import type { Document as BsonDocument } from 'bson';
import type { Case } from './contract-case.js';

/** AI systems by where they stand: lists of documents, each narrowed by one index. */
const STANDING: BsonDocument[] = [
  {
    _id: 's1',
    organisationId: 'o1',
    given: { tiers: ['minimal', 'gpai'] },
    classified: {
      pack: { version: '2024' },
      tiers: [
        { tier: 'minimal', standing: 'applies', from: '2025-02-02' },
        { tier: 'gpai', standing: 'applies', from: '2026-12-02' },
      ],
      reopenedBy: null,
    },
    createdAt: '2026-11-01',
  },
  {
    _id: 's2',
    organisationId: 'o1',
    given: { tiers: [] },
    classified: {
      pack: { version: '2026' },
      tiers: [
        { tier: 'gpai', standing: 'undetermined', from: '2025-02-02' },
        { tier: 'excluded', standing: 'applies', from: '2028-08-02' },
      ],
      reopenedBy: { version: '2027', at: '2026-11-05' },
    },
    createdAt: '2026-11-02',
  },
  { _id: 's3', organisationId: 'o1', given: { tiers: ['gpai'] }, classified: null, createdAt: '2026-11-03' },
];
const standing = (
  it: string,
  by: string,
  [condition, ids]: readonly [BsonDocument | string, readonly string[]],
): Case => ({
  it,
  given: STANDING,
  indexes: [{ key: { organisationId: 1, [by]: 1, createdAt: 1 }, name: 'standing' }],
  send: {
    find: 'things',
    filter: { [by.endsWith('.from') ? 'classified.tiers' : by]: condition, organisationId: 'o1' },
    sort: { createdAt: 1, _id: 1 },
    projection: { 'given.tiers': 1, 'classified.reopenedBy': 1 },
  },
  gives: STANDING.filter(({ _id }) => ids.includes(_id as string)).map(({ _id, given, classified }) => ({
    _id,
    given,
    // Of what is null there is no part to show.
    ...(classified === null ? {} : { classified: { reopenedBy: classified.reopenedBy } }),
  })),
});

export const PORTAL_STANDINGS: readonly Case[] = [
  standing('is given AI systems of a tier', 'given.tiers', ['gpai', ['s1', 's3']]),
  standing('is given what was judged by anything else', 'classified.pack.version', [
    { $ne: '2024' },
    ['s2', 's3'],
  ]),
  standing('is given AI systems of which something is open', 'classified.tiers.standing', [
    'undetermined',
    ['s2'],
  ]),
  standing('is given AI systems that were opened again', 'classified.reopenedBy.at', [{ $gte: '' }, ['s2']]),
  standing('is given AI systems that were classified by an earlier pack', 'classified.pack.version', [
    { $lt: '2026' },
    ['s1'],
  ]),
  standing('is given AI systems one tier of which binds within some days', 'classified.tiers.from', [
    { $elemMatch: { from: { $gte: '2026-01-01', $lte: '2027-12-31' } } },
    ['s1'],
  ]),
];
