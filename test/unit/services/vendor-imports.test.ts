import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import type { VendorImportId } from '#domain/ids.js';
import type { OutcomeCounts } from '#domain/vendors/import/vendor-import.js';
import { onEachDatabase } from '../../storage/test-bed.js';
import { aVendorForm, errorOf, type House, machine, openHouse } from './house.js';
import { dyingAt, failingOnceAt, Killed } from './intercepted.js';

const FILE = [
  'Name,Website,Tags,Criticality',
  'Helix Analytics,,EU,low',
  ...Array.from({ length: 260 }, (_, nth) => `Supplier ${nth},,EU,high`),
  'Supplier 3,,,',
  'Faulty,,,enormous',
].join('\n');

onEachDatabase('An import of vendors', (bed) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    await house.services.vendors.register(house.owner, aVendorForm({ tags: ['HR'] }));
  });

  async function begun(): Promise<VendorImportId> {
    const file = { name: 'list.csv', bytes: Buffer.from(FILE) };
    const result = await house.services.vendorImports.begin(house.owner, file);
    if (result.outcome !== 'begun') throw new Error(result.why);
    const choices = { duplicates: 'update', rows: {} } as const;
    await house.services.vendorImports.decide(house.owner, result.id, { revision: 1, choices });
    return result.id;
  }
  const counts = { added: 260, updated: 1, unchanged: 0, skipped: 1, faulty: 1 } satisfies OutcomeCounts;
  const listed = async () => {
    const { items, total } = await house.services.vendors.list(house.owner, {
      search: 'helix',
      page: 1,
      sort: 'name',
    });
    const all = await house.services.vendors.list(house.owner, { search: '', page: 1, sort: 'name' });
    return { helix: items.map(({ vendor }) => vendor.tags), found: total, all: all.total };
  };
  const eventsOf = async (action: 'vendor.registered' | 'vendor.changed' | 'vendors.imported') => {
    await house.services.background.relay();
    return (await house.services.audit.list(house.owner, { action, thingId: null, page: 1 })).total;
  };

  it('takes rows of any shape a file has room for', async () => {
    const wide = `Wide${','.repeat(99_000)}\n`.repeat(70);
    const long = Buffer.concat(
      Array.from({ length: 245 }, (_, nth) =>
        // 0x80 is a euro sign in Windows-1252, and three bytes in UTF-8.
        Buffer.concat([Buffer.from(`Long ${nth},`), Buffer.alloc(32_000, 0x80), Buffer.from('\n')]),
      ),
    );
    const head = Buffer.from('Name,Notes\n');
    for (const rows of [Buffer.from(wide), long]) {
      const bytes = Buffer.concat([head, rows]);
      const begun = await house.services.vendorImports.begin(house.owner, { name: 'list.csv', bytes });
      expect(begun.outcome).to.equal('begun');
    }
  });

  it('writes each row once, with one event a vendor and one for itself', async () => {
    const id = await begun();
    const done = await house.services.vendorImports.run(house.owner, id, 2);
    expect(done).to.deep.include({ state: 'done', counts });
    expect(await listed()).to.deep.equal({ helix: [['HR', 'EU']], found: 1, all: 261 });
    await house.services.vendorImports.run(house.owner, id, 2);
    expect(await listed()).to.deep.equal({ helix: [['HR', 'EU']], found: 1, all: 261 });
    expect(await eventsOf('vendor.registered')).to.equal(261);
    expect(await eventsOf('vendor.changed')).to.equal(1);
    expect(await eventsOf('vendors.imported')).to.equal(1);
    expect((await house.services.audit.verify(machine, house.owner.organisationId)).valid).to.equal(true);
  });

  it('killed at any point is finished by the job, each row once', async () => {
    for (let call = 1; call <= 16; call += 1) {
      house = await openHouse(bed().storage);
      await house.services.vendors.register(house.owner, aVendorForm({ tags: ['HR'] }));
      const id = await begun();
      const dying = house.another({ before: dyingAt(call) });
      const run = await dying.vendorImports.run(house.owner, id, 2).catch((error: unknown) => error);
      if (!(run instanceof Killed)) {
        expect(call, 'it was killed at least at ten places').to.be.greaterThan(10);
        break;
      }
      house.pass(2 * MINUTE);
      await house.services.background.finishImports();
      // Killed before it began, it is begun again by whoever asked for it.
      await house.services.vendorImports.run(house.owner, id, 2);
      expect(await listed(), `killed at ${call}`).to.deep.equal({
        helix: [['HR', 'EU']],
        found: 1,
        all: 261,
      });
      expect(await eventsOf('vendors.imported'), `killed at ${call}`).to.equal(1);
      expect(await eventsOf('vendor.changed'), `killed at ${call}`).to.equal(1);
    }
  }).timeout(60_000);

  it('that cannot be finished keeps no other one waiting, and is tried again', async () => {
    for (let nth = 0; nth < 2; nth += 1) {
      const id = await begun();
      const dying = house.another({ before: failingOnceAt('vendors.addMany') });
      expect(await errorOf(dying.vendorImports.run(house.owner, id, 2))).to.equal('Error');
    }
    house.pass(2 * MINUTE);
    const failing = house.another({ before: failingOnceAt('vendors.addMany') });
    expect(await failing.background.finishImports()).to.equal(1);
    expect(house.logged).to.include('A background job could not deal with one thing.');
    expect(await house.services.background.finishImports()).to.equal(1);
    expect(await eventsOf('vendors.imported')).to.equal(2);
  });

  it('run by two processes at once writes each row once', async () => {
    const id = await begun();
    const runs = [house.services, house.another({})].map(({ vendorImports }) =>
      vendorImports.run(house.owner, id, 2),
    );
    await Promise.all(runs);
    expect(await listed()).to.deep.equal({ helix: [['HR', 'EU']], found: 1, all: 261 });
    expect(await eventsOf('vendors.imported')).to.equal(1);
    expect(await eventsOf('vendor.registered')).to.equal(261);
  });

  it('is not decided over what somebody decided since', async () => {
    const id = await begun();
    const decide = (revision: number) =>
      house.services.vendorImports
        .decide(house.owner, id, { revision, choices: { duplicates: 'add', rows: {} } })
        .then(
          () => 'kept',
          (error: Error) => error.name,
        );
    expect(await decide(1)).to.equal('Stale');
    expect(await decide(2)).to.equal('kept');
    const run = await house.services.vendorImports
      .run(house.owner, id, 2)
      .catch((error: Error) => error.name);
    expect(run, 'what was seen is no longer what would be done').to.equal('Stale');
  });

  it('is another organisation’s to nobody', async () => {
    const id = await begun();
    const other = await openHouse(bed().storage);
    const { show, run, decide, notTaken } = house.services.vendorImports;
    const tries = [
      show(other.owner, id, { kind: null, page: 1 }),
      run(other.owner, id, 2),
      decide(other.owner, id, { revision: 2 }),
      notTaken(other.owner, id),
    ];
    for (const outcome of await Promise.allSettled(tries))
      expect(outcome).to.have.nested.property('reason.name', 'NotFound');
  });
});

onEachDatabase('Many clients at once', (bed) => {
  it('register eighty vendors, all of which are there', async () => {
    const house = await openHouse(bed().storage);
    const clients = Array.from({ length: 8 }, (_, client) => client);
    const register = async (client: number) => {
      const { vendors } = house.another({});
      for (let nth = 0; nth < 10; nth += 1)
        await vendors.register(house.owner, aVendorForm({ name: `Vendor ${client}-${nth}` }));
    };
    await Promise.all(clients.map(register));
    const { total, counts } = await house.services.vendors.list(house.owner, {
      search: '',
      page: 1,
      sort: 'name',
    });
    expect([total, counts.all, counts.criticality.high]).to.deep.equal([80, 80, 80]);
  });
});
