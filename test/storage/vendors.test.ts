import { expect } from 'chai';
import type { VendorId } from '#domain/ids.js';
import type { VendorQuery } from '#storage/contract.js';
import { aChangeOf, aDeed, anAiSystem, at, aVendor, newOrganisation } from './builders.js';
import { onEachDatabase } from './test-bed.js';

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
    const change = { name: 'Triage 2', purpose: '', changedAt: at(3) };
    const changed = { ...first, ...change, revision: 2 };
    expect(await aiSystems.change(first.id, 1, change, aDeed('ai-system.changed'))).to.deep.equal(changed);
    expect(await aiSystems.change(first.id, 1, change, aDeed('ai-system.changed'))).to.equal(null);
    expect(await aiSystems.read(first.id)).to.deep.equal(changed);
  });
});
