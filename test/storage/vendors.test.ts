import { expect } from 'chai';
import mongoose from 'mongoose';
import type { CalendarDate } from '#domain/dates.js';
import type { UserId, VendorId } from '#domain/ids.js';
import { NO_CONTRACT, type Vendor } from '#domain/vendors/vendor.js';
import type { AiSystemFilter, VendorFilter, VendorQuery } from '#storage/contract.js';
import { aChangeOf, aDeed, anAiSystem, at, aVendor, newOrganisation } from './builders.js';
import { onEachDatabase } from './test-bed.js';

const day = (date: string) => date as CalendarDate;
const everything: VendorQuery = { search: '', page: 1, size: 20, sort: 'name' };

onEachDatabase('A buyer’s vendors', (bed) => {
  const registered = aDeed('vendor.registered');

  async function someVendors(...names: string[]) {
    const organisationId = newOrganisation();
    const { vendors } = bed().storage.within(organisationId);
    for (const [place, name] of names.entries()) {
      await vendors.add(aVendor(organisationId, { name, changedAt: at(place) }), registered);
    }
    const namesOf = async (query: Partial<VendorQuery>) =>
      (await vendors.list({ ...everything, ...query })).items.map((vendor) => vendor.name);
    return { organisationId, vendors, namesOf };
  }

  it('come back as they were put in, and nothing else with them', async () => {
    const organisationId = newOrganisation();
    const vendor = aVendor(organisationId, { notes: '$where {"a.b": 1} ', website: 'https://helix.example' });
    const { vendors } = bed().storage.within(organisationId);
    await vendors.add(vendor, registered);
    expect(await vendors.read(vendor.id)).to.deep.equal(vendor);
    expect((await vendors.list(everything)).items).to.deep.equal([vendor]);
  });

  it('are in order by name whatever the case and accents, or by the last change', async () => {
    const { namesOf } = await someVendors('beta', 'Ångström', 'Zeta', 'alpha');
    expect(await namesOf({})).to.deep.equal(['alpha', 'Ångström', 'beta', 'Zeta']);
    expect(await namesOf({ sort: '-name' })).to.deep.equal(['Zeta', 'beta', 'Ångström', 'alpha']);
    expect(await namesOf({ sort: 'changed' })).to.deep.equal(['beta', 'Ångström', 'Zeta', 'alpha']);
    expect(await namesOf({ sort: '-changed' })).to.deep.equal(['alpha', 'Zeta', 'Ångström', 'beta']);
  });

  it('are found by words of name and contact, and never by what only looks like a pattern', async () => {
    const { namesOf } = await someVendors('École Lumière', 'C++ (Ltd.)', 'Plain');
    const cases: [string, string[]][] = [
      ['ecole', ['École Lumière']],
      ['lumière ÉCOLE', ['École Lumière']],
      ['c++', ['C++ (Ltd.)']],
      ['(ltd.)', ['C++ (Ltd.)']],
      ['.*', []],
      ['INES@helix', ['C++ (Ltd.)', 'École Lumière', 'Plain']],
      ['plain nobody', []],
      ['  ', ['C++ (Ltd.)', 'École Lumière', 'Plain']],
    ];
    for (const [search, names] of cases) expect(await namesOf({ search }), search).to.deep.equal(names);
  });

  it('come in pages that together hold each once', async () => {
    const names = Array.from({ length: 23 }, (_, place) => `Vendor ${String(place % 5)}`);
    const { vendors } = await someVendors(...names);
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => vendors.list({ ...everything, page, size: 10 })),
    );
    expect(pages.map((page) => page.items.length)).to.deep.equal([10, 10, 3, 0]);
    expect(pages.map((page) => page.total)).to.deep.equal([23, 23, 23, 23]);
    expect(new Set(pages.flatMap((page) => page.items.map((vendor) => vendor.id))).size).to.equal(23);
  });

  it('are changed only by whoever saw the last revision', async () => {
    const organisationId = newOrganisation();
    const vendor = aVendor(organisationId);
    const { vendors } = bed().storage.within(organisationId);
    await vendors.add(vendor, registered);
    const change = aChangeOf(vendor, { name: 'Helix AI', changedAt: at(9) });
    const changed = { ...vendor, ...change, revision: 2 };
    expect(await vendors.change(vendor.id, 1, change, aDeed('vendor.changed'))).to.deep.equal(changed);
    expect(await vendors.change(vendor.id, 1, { ...change, name: 'Late' }, aDeed('vendor.changed'))).to.equal(
      null,
    );
    expect(await vendors.read(vendor.id)).to.deep.equal(changed);
    expect((await vendors.list({ ...everything, search: 'helix ai' })).total).to.equal(1);
  });

  it('are told apart by each filter, alone or together, and counted the same', async () => {
    const organisationId = newOrganisation();
    const { vendors } = bed().storage.within(organisationId);
    const owner = { id: 'user-mara' as UserId, name: 'Mara' };
    const until = (endsOn: string) => ({ ...NO_CONTRACT, endsOn: endsOn as CalendarDate });
    const kinds: Partial<Vendor>[] = [
      { name: 'A', criticality: 'high', owner, tags: ['HR', 'EU'] },
      { name: 'B', criticality: 'high', tags: ['EU'], contract: until('2026-12-31') },
      { name: 'C', criticality: 'low', owner, lastAssessedAt: at(1), contract: until('2027-06-30') },
      { name: 'D', criticality: 'low', archivedAt: at(2), tags: ['EU'], owner },
    ];
    for (const kind of kinds) await vendors.add(aVendor(organisationId, kind), registered);
    const days = (from: string, to: string) => [from, to] as [CalendarDate, CalendarDate];
    const cases: [VendorFilter, string][] = [
      [{}, 'ABC'],
      [{ criticality: 'high' }, 'AB'],
      [{ criticality: 'medium' }, ''],
      [{ ownerId: owner.id }, 'AC'],
      [{ tag: 'EU' }, 'AB'],
      [{ tag: 'E' }, ''],
      [{ ends: days('2026-12-31', '2026-12-31') }, 'B'],
      [{ ends: days('2026-01-01', '2027-06-30') }, 'BC'],
      [{ neverAssessed: true }, 'AB'],
      [{ archived: true }, 'D'],
      [{ archived: true, ownerId: owner.id, tag: 'EU' }, 'D'],
      [{ criticality: 'high', tag: 'EU', neverAssessed: true, ownerId: owner.id }, 'A'],
    ];
    for (const [filter, names] of cases) {
      const { items, total } = await vendors.list({ ...everything, filter });
      expect(items.map(({ name }) => name).join(''), JSON.stringify(filter)).to.equal(names);
      expect(total).to.equal(names.length);
      expect(await vendors.count(filter)).to.equal(names.length);
    }
    const inOrder = async (sort: 'ends' | '-ends') =>
      (await vendors.list({ ...everything, sort })).items.map(({ name }) => name).join('');
    expect([await inOrder('ends'), await inOrder('-ends')]).to.deep.equal(['BCA', 'ACB']);
    const each: string[] = [];
    const query = { search: 'ines', filter: { tag: 'EU' }, sort: '-name' } as const;
    for await (const { name } of vendors.each(query)) each.push(name);
    expect(each).to.deep.equal(['B', 'A']);
  });

  it('are found by other names and tags too', async () => {
    const organisationId = newOrganisation();
    const { vendors } = bed().storage.within(organisationId);
    const vendor = aVendor(organisationId, { aliases: ['Lumière Holding S.A.'], tags: ['tier 1'] });
    await vendors.add(vendor, registered);
    for (const search of ['lumiere holding', 'tier', 'helix s.a.'])
      expect((await vendors.list({ ...everything, search })).total, search).to.equal(1);
  });

  it('are read as they are where they were kept before they had several contacts and an archive', async () => {
    const organisationId = newOrganisation();
    const connection = await mongoose.createConnection(bed().uri).asPromise();
    await connection.collection<Record<string, unknown> & { _id: string }>('vendors').insertOne({
      _id: `vendor-${organisationId}`,
      organisationId,
      name: 'Old',
      website: '',
      criticality: 'low',
      contact: { name: 'Ines Roca', email: 'ines@helix.example' },
      notes: '',
      revision: 1,
      createdAt: at(0),
      changedAt: at(0),
      sortName: 'old',
      searchText: 'old',
      pending: { events: [], mails: [] },
    });
    await connection.close();
    const { vendors } = bed().storage.within(organisationId);
    const [vendor] = (await vendors.list({ ...everything, filter: { neverAssessed: true } })).items;
    if (vendor === undefined) throw new Error('It is not listed.');
    expect(vendor).to.deep.include({ name: 'Old', aliases: [], owner: null, tags: [], archivedAt: null });
    const ines = { name: 'Ines Roca', email: 'ines@helix.example', title: '', receives: true };
    expect(vendor.contacts).to.deep.equal([ines]);
    const change = aChangeOf(vendor, { tags: ['EU'] });
    const changed = await vendors.change(vendor.id, 1, change, aDeed('vendor.changed'));
    expect(changed).to.deep.include({ tags: ['EU'], contacts: [ines] });
  });

  it('remember when they were last asked and last assessed, and never an earlier time', async () => {
    const organisationId = newOrganisation();
    const vendor = aVendor(organisationId);
    const { vendors } = bed().storage.within(organisationId);
    await vendors.add(vendor, registered);
    await vendors.noteAsked(vendor.id, at(5));
    await vendors.noteAsked(vendor.id, at(3));
    expect(await vendors.read(vendor.id)).to.deep.equal({ ...vendor, lastAskedAt: at(5) });
    await vendors.noteAssessed(vendor.id, at(6));
    await vendors.noteAssessed(vendor.id, at(4));
    const assessed = { ...vendor, lastAskedAt: at(5), lastAssessedAt: at(6) };
    expect(await vendors.read(vendor.id)).to.deep.equal(assessed);
  });

  it('are found by what is given of their AI systems, each once', async () => {
    const organisationId = newOrganisation();
    const { aiSystems } = bed().storage.within(organisationId);
    const [one, two, three] = [1, 2, 3].map(() => aVendor(organisationId).id);
    if (one === undefined || two === undefined || three === undefined) return;
    const risky = { tiers: ['gpai', 'high-risk-annex-iii'], roles: [], facts: {} } as const;
    const model = { tiers: ['gpai'], roles: [], facts: {} } as const;
    for (const fields of [
      { vendorId: one, given: risky },
      { vendorId: one, given: risky },
      { vendorId: two, given: model },
      { vendorId: three },
    ])
      await aiSystems.add(anAiSystem(organisationId, fields), aDeed('ai-system.added'));
    expect(await aiSystems.vendors()).to.have.members([one, two, three]);
    expect(await aiSystems.vendors(['high-risk-annex-iii', 'high-risk-annex-i-a'])).to.deep.equal([one]);
    expect(await aiSystems.vendors(['gpai'])).to.have.members([one, two]);
  });

  it('keep their AI systems in the order they came', async () => {
    const organisationId = newOrganisation();
    const { aiSystems } = bed().storage.within(organisationId);
    const vendorId = aVendor(organisationId).id;
    const systems = ['Triage', 'Assist'].map((name, place) =>
      anAiSystem(organisationId, { vendorId, name, createdAt: at(place) }),
    );
    for (const system of systems) await aiSystems.add(system, aDeed('ai-system.added'));
    expect(await aiSystems.ofVendor(vendorId)).to.deep.equal(systems);
    expect(await aiSystems.ofVendors([vendorId, 'another' as VendorId])).to.have.length(2);
    expect(await aiSystems.ofVendors([])).to.deep.equal([]);
    const [first] = systems;
    if (first === undefined) return;
    const change = { name: 'Triage 2', purpose: '', owner: null, notes: '', changedAt: at(3) };
    const changed = { ...first, ...change, revision: 2 };
    expect(await aiSystems.change(first.id, 1, change, aDeed('ai-system.changed'))).to.deep.equal(changed);
    expect(await aiSystems.change(first.id, 1, change, aDeed('ai-system.changed'))).to.equal(null);
    expect(await aiSystems.read(first.id)).to.deep.equal(changed);
  });

  it('find their AI systems by where they stand, and are named where they are in use', async () => {
    const organisationId = newOrganisation();
    const { aiSystems, vendors } = bed().storage.within(organisationId);
    const vendor = aVendor(organisationId);
    await vendors.add(vendor, registered);
    const classifiedAs = (version: string, from: string, standing: 'applies' | 'undetermined') => ({
      facts: {},
      pack: { id: 'eu-ai-act', version },
      on: day('2026-11-21'),
      at: at(0),
      // No element alone lies within the days looked for.
      tiers: [
        { tier: 'minimal', standing: 'applies', from: day('2025-02-02') },
        { tier: 'gpai', standing, from: day(from) },
      ] as const,
      roles: [],
      reopenedBy: null,
    });
    const first = anAiSystem(organisationId, {
      vendorId: vendor.id,
      name: 'One',
      createdAt: at(0),
      given: { tiers: ['minimal', 'gpai'], roles: [], facts: {} },
      classified: classifiedAs('2024', '2026-12-02', 'applies'),
    });
    const second = anAiSystem(organisationId, {
      vendorId: vendor.id,
      name: 'Two',
      createdAt: at(1),
      classified: {
        ...classifiedAs('2026', '2028-08-02', 'undetermined'),
        reopenedBy: { version: '2027', at: at(2) },
      },
    });
    const third = anAiSystem(organisationId, { vendorId: vendor.id, name: 'Three', createdAt: at(2) });
    for (const system of [first, second, third]) await aiSystems.add(system, aDeed('ai-system.added'));
    const found: readonly (readonly [AiSystemFilter, readonly string[]])[] = [
      [{ all: true }, ['One', 'Two', 'Three']],
      [{ tier: 'gpai' }, ['One']],
      [{ open: true }, ['Two']],
      [{ reopened: true }, ['Two']],
      [{ classifiedBefore: '2026' }, ['One']],
      [{ binds: [day('2026-11-22'), day('2026-12-31')] }, ['One']],
      [{ binds: [day('2026-11-22'), day('2026-12-01')] }, []],
    ];
    for (const [filter, names] of found)
      expect((await aiSystems.standing(filter)).map(({ name }) => name)).to.deep.equal(names);
    const [standing] = await aiSystems.standing({ tier: 'gpai' });
    expect(standing?.classified?.tiers).to.deep.equal(first.classified?.tiers);
    expect(standing?.classified).not.to.have.property('facts');
    const same = { version: '2026', on: day('2026-11-22') };
    await aiSystems.markSame(first.id, first.revision + 1, same);
    expect(await aiSystems.read(first.id)).to.deep.equal(first);
    await aiSystems.markSame(first.id, first.revision, same);
    const marked = { ...first, classified: { ...first.classified, sameBy: same } };
    expect(await aiSystems.read(first.id)).to.deep.equal(marked);
    const [compared] = await aiSystems.standing({ classifiedBefore: '2026' });
    expect(compared?.classified?.sameBy).to.deep.equal(same);
    expect(await aiSystems.countClassifiedBy('2026')).to.equal(1);
    expect(await aiSystems.ofIds([third.id])).to.deep.equal([third]);
    expect(await vendors.namesOf([vendor.id])).to.deep.equal(new Map([[vendor.id, vendor.name]]));
    const archived = { archivedAt: at(3), changedAt: at(3) };
    await vendors.archive(vendor.id, 1, archived, aDeed('vendor.archived'));
    expect(await vendors.namesOf([vendor.id])).to.deep.equal(new Map());
  });
});
