import { createHash } from 'node:crypto';
import { expect } from 'chai';
import mongoose, { type Connection } from 'mongoose';
import { checkEntry, UNCHECKED } from '#domain/audit/chain.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { OrganisationId } from '#domain/ids.js';
import { carryingEvents, chainEvents, pullEvents } from '#storage/audit/relay-events.js';
import { type Collections, carriersOf, collectionsOf } from '#storage/collections.js';
import type { TenantStores } from '#storage/contract.js';
import { openStorage } from '#storage/open-storage.js';
import type { Scope } from '#storage/tenancy.js';
import { aChangeOf, aDeed, anOrganisation, at, aVendor, newOrganisation } from './builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const everybody: Scope = { reach: 'everything', why: 'test' };
const registered = aDeed('vendor.registered', { name: 'Helix' });

async function chainOf({ audit }: TenantStores): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of audit.entries()) entries.push(entry);
  return entries;
}

function expectWhole(entries: readonly AuditEntry[]): void {
  const check = entries.reduce((soFar, entry) => checkEntry(soFar, entry, sha256), UNCHECKED);
  expect(check.fault).to.equal(null);
  expect(check.head.sequence).to.equal(entries.length);
}

onEachDatabase('The audit chain', (bed) => {
  let own: Connection;
  let collections: Collections;
  before(async () => {
    own = await mongoose.createConnection(bed().uri).asPromise();
    collections = collectionsOf(own);
  });
  after(() => own.close());

  async function register(organisationId: OrganisationId, count: number) {
    const stores = bed().storage.within(organisationId);
    const vendors = Array.from({ length: count }, () => aVendor(organisationId));
    await Promise.all(vendors.map((vendor) => stores.vendors.add(vendor, registered)));
    return { stores, vendors };
  }
  const relay = (minutes = 0) => bed().storage.acrossAll('test').relay.audit(at(minutes));

  it('takes an event exactly as it happened, with its place and the time of recording', async () => {
    const { stores, vendors } = await register(newOrganisation(), 1);
    await relay(7);
    const [entry] = await chainOf(stores);
    expect(entry).to.deep.include({
      id: `vendor:${vendors[0]?.id ?? ''}:1`,
      thing: { kind: 'vendor', id: vendors[0]?.id, revision: 1 },
      action: 'vendor.registered',
      actor: registered.actor,
      at: at(0),
      payload: { name: 'Helix' },
      sequence: 1,
      recordedAt: at(7),
      previousHash: '0'.repeat(64),
    });
    expect(await relay(8)).to.equal(0);
  });

  it('is gapless after two relays at once over 200 events, each once and in order within its thing', async () => {
    const organisationId = newOrganisation();
    const { stores, vendors } = await register(organisationId, 100);
    const changing = vendors.map((vendor) =>
      stores.vendors.change(vendor.id, 1, aChangeOf(vendor, { name: 'b' }), aDeed('vendor.changed')),
    );
    const second = await openStorage({ uri: bed().uri, newId: nextId });
    const relays = [relay(2), second.acrossAll('test').relay.audit(at(2))];
    await Promise.all([...changing, ...relays]);
    const more = await Promise.all([relay(3), second.acrossAll('test').relay.audit(at(3))]);
    await second.close();
    const relayed = [...(await Promise.all(relays)), ...more].reduce((sum, count) => sum + count, 0);
    const entries = await chainOf(stores);
    expectWhole(entries);
    expect(entries).to.have.length(200);
    expect(relayed).to.be.at.least(200);
    for (const { id } of vendors) {
      const revisions = entries.filter((entry) => entry.thing.id === id).map((entry) => entry.thing.revision);
      expect(revisions).to.deep.equal([1, 2]);
    }
  });

  it('ends the same whichever step of a relay was the last before a kill', async () => {
    const { stores } = await register(newOrganisation(), 5);
    const carriers = carriersOf(collections);
    for (const carrier of carriers) await carryingEvents(carrier, everybody);
    for (const carrier of carriers) {
      await chainEvents(collections.auditEntries, await carryingEvents(carrier, everybody), at(1));
    }
    expect(await chainOf(stores)).to.have.length(5);
    expect(await relay(2)).to.be.at.least(5);
    const entries = await chainOf(stores);
    expect(entries.map((entry) => entry.recordedAt)).to.deep.equal(Array(5).fill(at(1)));
    expectWhole(entries);
  });

  it('leaves in a document what was pushed after the relay read it', async () => {
    const { stores, vendors } = await register(newOrganisation(), 1);
    const carrier = carriersOf(collections).find(({ modelName }) => modelName === 'vendors');
    const [vendor] = vendors;
    if (carrier === undefined || vendor === undefined) throw new Error('vendors carry events');
    const read = await carryingEvents(carrier, everybody);
    await stores.vendors.change(vendor.id, 1, vendor, aDeed('vendor.changed'));
    await chainEvents(collections.auditEntries, read, at(1));
    expect(await pullEvents(carrier, everybody, read)).to.equal(1);
    expect(await relay(2)).to.equal(1);
    expect((await chainOf(stores)).map((entry) => entry.action)).to.deep.equal([
      'vendor.registered',
      'vendor.changed',
    ]);
  });

  it('is one per organisation, which sees only its own', async () => {
    const [mine, theirs] = [await register(newOrganisation(), 2), await register(newOrganisation(), 3)];
    await relay();
    expect(await chainOf(mine.stores)).to.have.length(2);
    expectWhole(await chainOf(theirs.stores));
  });

  it('takes what changes no document directly, whatever its text holds, even many at once', async () => {
    const organisationId = newOrganisation();
    const { audit } = bed().storage.within(organisationId);
    const thing = { kind: 'user', id: 'u1' } as const;
    const odd = { email: 'lone \ud800 surrogate', $where: { 'a.b': [null, -0, 1e21] } };
    const records = Array.from({ length: 10 }, () =>
      audit.record({ ...aDeed('user.sign-in-failed', odd), thing }),
    );
    await Promise.all(records);
    const entries = await chainOf(bed().storage.within(organisationId));
    expectWhole(entries);
    expect(entries).to.have.length(10);
  });

  it('lists newest first by action and by thing', async () => {
    const organisation = anOrganisation();
    await bed().storage.organisations.add(organisation, aDeed('organisation.set-up'));
    const { stores, vendors } = await register(organisation.id, 3);
    await relay();
    const list = async (query: object) =>
      stores.audit.list({ action: null, thingId: null, page: 1, size: 2, ...query });
    expect((await list({})).items.map((entry) => entry.sequence)).to.deep.equal([4, 3]);
    expect(await list({})).to.deep.include({ total: 4, page: 1, size: 2 });
    expect((await list({ action: 'organisation.set-up' })).total).to.equal(1);
    expect((await list({ thingId: vendors[1]?.id })).items.map((entry) => entry.thing.id)).to.deep.equal([
      vendors[1]?.id,
    ]);
  });

  it('shows a change made behind the portal’s back', async () => {
    const organisationId = newOrganisation();
    const { stores } = await register(organisationId, 4);
    await relay();
    const entries = bed().raw.collection('auditEntries');
    await entries.updateOne({ organisationId, sequence: 3 }, { $set: { 'actor.name': 'Somebody else' } });
    const check = (await chainOf(stores)).reduce(
      (soFar, entry) => checkEntry(soFar, entry, sha256),
      UNCHECKED,
    );
    expect(check.fault?.sequence).to.equal(3);
  });
});
