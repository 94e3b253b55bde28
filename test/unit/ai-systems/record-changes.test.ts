import { expect } from 'chai';
import fc from 'fast-check';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { EMPTY_PROFILE, inProfileOrder, type SystemProfile } from '#domain/ai-systems/profile.js';
import {
  factChanges,
  givenChanges,
  type RecordChange,
  type RecordText,
  recordChanges,
} from '#domain/ai-systems/record-changes.js';
import type { CalendarDate } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import { at } from '#test/storage/builders.js';

const record = (profile: Partial<SystemProfile> = {}, rest: Partial<RecordText> = {}): RecordText => ({
  name: 'ShortlistIQ',
  purpose: 'Ranks applicants',
  owner: null,
  notes: '',
  ...rest,
  profile: { ...EMPTY_PROFILE, ...profile },
});

const model = (name: string, version = '', supplier = '') => ({
  name,
  version,
  supplier,
  licence: '',
  hosting: '',
});

const said = (changes: readonly RecordChange[]) =>
  changes.map(
    ({ field, of, before, after }) => `${field}${of && ` ${of}`}: ${before || '–'} → ${after || '–'}`,
  );

const CASES: readonly (readonly [string, RecordText, RecordText, readonly string[]])[] = [
  ['nothing where nothing changed', record(), record(), []],
  [
    'texts with what stood there before and after',
    record(),
    record({ data: 'CVs' }, { purpose: 'Ranks and rejects', owner: { id: 'u' as UserId, name: 'Ines' } }),
    ['purpose: Ranks applicants → Ranks and rejects', 'owner: – → Ines', 'data: – → CVs'],
  ],
  [
    'a line of a list on its own, told from its neighbours by its name',
    record({ models: [model('Mistral Large', '2', 'Mistral'), model('bge-m3')] }),
    record({ models: [model('bge-m3'), model('mistral large', '3', 'Mistral')] }),
    ['model mistral large: version 2, by Mistral → version 3, by Mistral'],
  ],
  [
    'a line that came and one that went',
    record({ subSuppliers: [{ name: 'Hostly', service: 'Hosting', country: 'Ireland' }] }),
    record({ subSuppliers: [{ name: 'Labelers', service: '', country: '' }] }),
    ['sub-supplier Labelers: – → listed', 'sub-supplier Hostly: Hosting, Ireland → –'],
  ],
  [
    'places, days and documents in words',
    record({ deployment: 'vendor-cloud', countries: ['DE'] }),
    record({
      deployment: 'device',
      countries: ['DE', 'FR'],
      versions: [{ version: '4.1', since: '2026-10-01' as CalendarDate, note: 'New ranking' }],
      documents: [{ title: 'Card', href: 'https://x.example/card' }],
    }),
    [
      'deployment: In the vendor’s cloud → On people’s devices',
      'countries: Germany → France, Germany',
      'version 4.1: – → since 1 Oct 2026, New ranking',
      'document Card: – → https://x.example/card',
    ],
  ],
];

describe('What changed in an AI system’s record', () => {
  for (const [title, before, after, expected] of CASES)
    it(`is ${title}`, () => {
      expect(said(recordChanges(before, after))).to.deep.equal(expected);
    });

  it('names tiers and roles in words, facts by their ids', () => {
    const given = { tiers: ['gpai'], roles: ['provider'], facts: { 'cloud-service': 'no' } } as const;
    expect(said(givenChanges(NOTHING_GIVEN, given))).to.deep.equal([
      'tier General-purpose model: – → stated',
      'role Provider: – → stated',
      'fact cloud-service: – → no',
    ]);
    expect(said(givenChanges(given, { ...given, facts: { 'cloud-service': 'yes' } }))).to.deep.equal([
      'fact cloud-service: no → yes',
    ]);
  });

  it('names facts of a classification by their labels, with don’t know and days as people say them', () => {
    const kept = (value: string) => ({ value: value as 'yes', by: { id: null, name: 'Ines' }, at: at(0) });
    const pack = {
      facts: [
        { id: 'profiles', label: 'It profiles people' },
        { id: 'placed-on', label: 'First placed on the market' },
      ],
    } as unknown as Pick<RulePack, 'facts'>;
    const before = { profiles: kept('unknown'), gone: kept('no') };
    const after = { profiles: kept('yes'), 'placed-on': kept('2026-03-01') };
    expect(said(factChanges(pack, before, after))).to.deep.equal([
      'fact It profiles people: not known → yes',
      'fact First placed on the market: – → 1 Mar 2026',
      'fact gone: no → –',
    ]);
  });

  const words = fc.string({ maxLength: 4 });
  const profiles = fc.record({
    users: words,
    affectedPersons: words,
    data: words,
    deployment: fc.constantFrom(null, 'device' as const, 'other' as const),
    countries: fc.subarray(['AT', 'CH', 'DE']),
    models: fc.array(
      fc.record({ name: words, version: words, supplier: words, licence: words, hosting: words }),
    ),
    subSuppliers: fc.array(fc.record({ name: words, service: words, country: words })),
    versions: fc.array(
      fc.record({ version: words, since: fc.constantFrom(null, '2026-01-02' as CalendarDate), note: words }),
    ),
    documents: fc.array(fc.record({ title: words, href: words })),
  });

  it('is never anything but a difference, and the same told backwards', () => {
    fc.assert(
      fc.property(profiles, profiles, (one, other) => {
        const there = recordChanges(record(one), record(other));
        const back = recordChanges(record(other), record(one));
        expect(there.every(({ before, after }) => before !== after)).to.equal(true);
        expect(back.length).to.equal(there.length);
        expect(back.map(({ before }) => before).toSorted()).to.deep.equal(
          there.map(({ after }) => after).toSorted(),
        );
      }),
    );
  });

  it('is nothing where a profile only comes into its order', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const ordered = inProfileOrder(profile);
        expect(inProfileOrder(ordered)).to.deep.equal(ordered);
        const numbered = {
          ...profile,
          versions: profile.versions.map((each, at) => ({ ...each, version: `${at}` })),
        };
        expect(recordChanges(record(numbered), record(inProfileOrder(numbered)))).to.deep.equal([]);
      }),
    );
  });
});
