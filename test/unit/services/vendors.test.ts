import { expect } from 'chai';
import type { VendorId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { aVendorForm, errorOf, type House, openHouse } from './house.js';

onEachDatabase('Vendors', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  it('are listed with their AI systems, read with their assessments', async () => {
    const { services, owner } = house;
    const { id } = await house.answered();
    const { items } = await services.vendors.list(owner, { search: 'helix', page: 1, sort: 'name' });
    expect(items[0]?.aiSystems.map(({ name }) => name)).to.deep.equal(['Triage']);
    const read = await services.vendors.read(owner, items[0]?.vendor.id as VendorId);
    expect(read.assessments.map((row) => [row.assessment.id, row.score, row.dueIn])).to.deep.equal([
      [id, null, 20],
    ]);
  });

  it('show both versions when somebody else changed them since', async () => {
    const { vendors } = house.services;
    const id = await vendors.register(house.owner, aVendorForm());
    const change = (name: string) =>
      vendors.change(house.owner, id, { revision: 1, fields: aVendorForm({ name }) });
    const outcomes = await Promise.all([change('One'), change('Two')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).to.deep.equal(['changed', 'stale']);
    const stale = outcomes.find((outcome) => outcome.outcome === 'stale');
    expect(stale?.current.revision).to.equal(2);
    expect((await vendors.read(house.owner, id)).vendor).to.deep.equal(stale?.current);
    expect(
      await errorOf(vendors.change(house.owner, 'none' as VendorId, { revision: 1, fields: aVendorForm() })),
    ).to.equal('NotFound');
  });

  it('are refused where no form of ours would let them through', async () => {
    const { vendors } = house.services;
    const register = (fields: object) =>
      errorOf(vendors.register(house.owner, { ...aVendorForm(), ...fields }));
    for (const fields of [
      { name: ' ' },
      { website: 'javascript:alert(1)' },
      { contacts: [{ name: '', title: '', email: 'nobody', receives: false }] },
      { criticality: 'huge' },
    ]) {
      expect(await register(fields), JSON.stringify(fields)).to.equal('BadRequest');
    }
    expect(await register({ website: '', contacts: [] })).to.equal('nothing');
  });
});
