import { expect } from 'chai';
import type { Facts } from '#domain/ai-act/facts.js';
import type { AiSystemId, VendorId } from '#domain/ids.js';
import type { AiSystemFilter, Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { IN_SCOPE } from '../../support/in-scope.js';
import { shippedLaw } from '../ai-act/shipped-law.js';
import { aVendorForm, type House, openHouse } from './house.js';
import { dyingAt } from './intercepted.js';

const SUPPLIED: Facts = {
  ...IN_SCOPE,
  'vendor-supplies-under-own-name': 'yes',
  'buyer-uses': 'yes',
};
/** Machinery stood in Section A of Annex I at first, and stands in Section B since. */
const MACHINE: Facts = {
  ...SUPPLIED,
  'law-machinery': 'yes',
  'is-the-product': 'no',
  'failure-endangers': 'yes',
  'for-safety': 'yes',
  'third-party-assessment': 'yes',
};
const ABROAD: Facts = {
  'runs-with-autonomy': 'yes',
  'infers-outputs': 'yes',
  'outputs-influence': 'yes',
  'supplied-in-eu': 'no',
  'deployer-in-eu': 'no',
  'output-used-in-eu': 'no',
  'imported-into-eu': 'no',
  'supplied-with-product-in-eu': 'no',
  'represented-in-eu': 'no',
};

const DAY = 24 * 60 * 60 * 1000;

const first = shippedLaw('2024-08-01');
const inForce = shippedLaw('2026-07-27');
const frameworks = [inForce.framework];

onEachDatabase('A newer rule pack', (bed) => {
  let house: House;
  let before: Services;
  let now: Services;
  let vendorId: VendorId;
  const both = { frameworks, rulePacks: [first.pack, inForce.pack] };
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    before = house.another({ content: { frameworks, rulePacks: [{ ...first.pack, supersededOn: null }] } });
    now = house.another({ content: both });
    vendorId = await house.services.vendors.register(house.owner, aVendorForm());
  });

  async function classified(name: string, facts: Facts, by: Services = before): Promise<AiSystemId> {
    const id = await by.aiSystems.add(house.owner, vendorId, { name, purpose: '' });
    const outcome = await by.aiSystems.answerFacts(house.owner, id, { revision: 1, facts });
    expect(outcome).to.deep.equal({ outcome: 'changed' });
    return id;
  }
  const read = async (id: AiSystemId) => (await now.aiSystems.read(house.owner, id)).aiSystem;
  const list = (filter: AiSystemFilter, search = '') =>
    now.aiSystems.list(house.owner, { filter, search, page: 1 });

  it('opens again only what it changes, and rewrites nothing', async () => {
    const machine = await classified('Press guard', MACHINE);
    const abroad = await classified('Far away', ABROAD);
    const fresh = await classified('New press', MACHINE, now);
    const was = await Promise.all([machine, abroad, fresh].map(read));
    expect(was[0]?.given.tiers).to.include('high-risk-annex-i-a');
    expect(await now.background.reopenClassified()).to.equal(1);
    const [opened, ...others] = await Promise.all([machine, abroad, fresh].map(read));
    const sameBy = { version: '2026-07-27', on: '2026-11-21' };
    expect(others).to.deep.equal([{ ...was[1], classified: { ...was[1]?.classified, sameBy } }, was[2]]);
    expect(opened).to.deep.equal({
      ...was[0],
      revision: 3,
      classified: { ...was[0]?.classified, reopenedBy: { version: '2026-07-27', at: house.now() } },
    });
  });

  it('says what would stand elsewhere, by words, and waits for a person to look', async () => {
    const machine = await classified('Press guard', MACHINE);
    await classified('Far away', ABROAD);
    await now.background.reopenClassified();
    const { items, total } = await list({ reopened: true }, 'helix GUARD');
    expect(total).to.equal(1);
    const moved = items[0]?.changes?.tiers.map(({ tier, was, standing }) => [tier, was, standing]);
    expect(moved)
      .to.deep.include(['high-risk-annex-i-a', 'applies', 'undetermined'])
      .and.deep.include(['high-risk-annex-i-b', 'undetermined', 'presumed']);
    expect((await list({ reopened: true }, 'far')).total).to.equal(0);
    const waiting = async () =>
      (await now.portfolio.home(house.owner)).waiting?.find(({ kind }) => kind === 'classification');
    expect(await waiting()).to.deep.include({ total: 1 });

    const { revision } = await read(machine);
    const looked = { revision, facts: {} };
    expect(await now.aiSystems.answerFacts(house.owner, machine, looked)).to.include({ outcome: 'changed' });
    const after = await read(machine);
    expect(after.classified).to.deep.include({
      reopenedBy: null,
      pack: { id: 'eu-ai-act', version: '2026-07-27' },
    });
    expect(after.given.tiers).to.include('high-risk-annex-i-b').and.not.include('high-risk-annex-i-a');
    expect(await waiting()).to.equal(undefined);
    expect(await now.background.reopenClassified()).to.equal(0);
    expect(await now.aiSystems.rulePacks(house.owner)).to.deep.equal([
      { pack: inForce.pack, aiSystems: 1 },
      { pack: first.pack, aiSystems: 1 },
    ]);
  });

  it('is compared once however often and by however many it is run, and leaves an event', async () => {
    const id = await classified('Press guard', MACHINE);
    const another = house.another({ content: both });
    await Promise.all([now.background.reopenClassified(), another.background.reopenClassified()]);
    expect(await now.background.reopenClassified()).to.equal(0);
    await now.background.relay();
    const { history } = await now.aiSystems.show(house.owner, id);
    const events = history.filter(({ action }) => action === 'ai-system.reopened');
    expect(events).to.have.length(1);
    expect(events[0]?.actor.kind).to.equal('machine');
    expect(JSON.stringify(events[0]?.payload)).to.include('high-risk-annex-i-a (applies to undetermined)');
  });

  it('reads what it leaves as it is once, and again only when a day comes that a rule looks at', async () => {
    const id = await classified('Far away', ABROAD);
    const { revision, changedAt } = await read(id);
    let reads = 0;
    const counting = (call: string) => {
      if (call === 'aiSystems.read') reads += 1;
    };
    const nights = house.another({ content: both, before: counting });
    const readsAfter = async (days: number) => {
      reads = 0;
      house.pass(days * DAY);
      expect(await nights.background.reopenClassified()).to.equal(0);
      return reads;
    };
    expect(await readsAfter(0)).to.equal(1);
    expect(await readsAfter(0)).to.equal(0);
    // To 1 December, and past the day from which Article 5(1)(ba) and (bb) prohibit.
    expect(await readsAfter(10)).to.equal(0);
    expect(await readsAfter(2)).to.be.above(0);
    expect(await readsAfter(1)).to.equal(0);
    const { classified: kept, ...after } = await read(id);
    expect(after).to.include({ revision, changedAt });
    expect(kept?.sameBy).to.deep.equal({ version: '2026-07-27', on: '2026-12-03' });
  });

  it('is compared with what was kept of a pack that this portal has no more', async () => {
    const machine = await classified('Press guard', MACHINE);
    const abroad = await classified('Far away', ABROAD);
    const without = house.another({ content: { frameworks, rulePacks: [inForce.pack] } });
    expect(await without.background.reopenClassified()).to.equal(1);
    expect((await read(machine)).classified?.reopenedBy?.version).to.equal('2026-07-27');
    expect((await read(abroad)).classified?.sameBy?.version).to.equal('2026-07-27');
    const { items } = await without.aiSystems.list(house.owner, {
      filter: { reopened: true },
      search: '',
      page: 1,
    });
    expect(items[0]?.changes?.tiers.map(({ tier, was }) => [tier, was])).to.deep.include([
      'high-risk-annex-i-a',
      'applies',
    ]);
  });

  it('goes on wherever a run was cut short', async () => {
    const names = ['One', 'Two', 'Three'];
    for (const name of names) await classified(name, MACHINE);
    for (let call = 1; call < 12; call += 1) {
      const dying = house.another({ content: both, before: dyingAt(call) });
      await dying.background.reopenClassified().catch(() => undefined);
    }
    expect((await list({ reopened: true })).total).to.be.greaterThan(0);
    await now.background.reopenClassified();
    const { items } = await list({ reopened: true });
    expect(items.map(({ aiSystem }) => [aiSystem.name, aiSystem.revision])).to.deep.equal(
      names.map((name) => [name, 3]),
    );
  });

  it('has nothing to compare where no pack came before it', async () => {
    await classified('Press guard', MACHINE);
    expect(await before.background.reopenClassified()).to.equal(0);
  });
});
