import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { Reading } from '#domain/certificates/certificate.js';
import { DAY, MINUTE } from '#domain/dates.js';
import type { OwnCertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse, START } from './house.js';
import { dyingAt } from './intercepted.js';
import { aSeller, memberOf } from './selling.js';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF';

/** What a reader makes of a file without a word. */
const NOTHING_READ: Reading = {
  reader: 'test',
  at: START,
  fault: 'no-text',
  pageCount: 1,
  pages: [],
  text: '',
  type: { type: 'unknown', confidence: 0, because: '' },
  fields: {},
  file: { producer: '', creator: '', createdAt: '', modifiedAt: '', active: false, signed: false },
};

onEachDatabase('A vendor’s own certificates', (bed) => {
  let house: House;
  let owner: Member;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    owner = await memberOf(house, await aSeller(house), 'owner');
  });

  let requests = 0;
  const received = (services: Services, who: Member) =>
    services.ownCertificates.receive(who, {
      stream: Readable.from([Buffer.from(`${PDF}${++requests}`)]),
      name: 'c.pdf',
    });
  async function uploaded(
    services: Services = house.services,
    requestId = `own-${++requests}-abcdef`,
    replaces: OwnCertificateId | null = null,
  ): Promise<OwnCertificateId> {
    const file = await received(services, owner);
    return services.ownCertificates.add(owner, { requestId, covers: ' ShortlistIQ ', replaces }, file);
  }
  const read = (id: OwnCertificateId, who = owner) => house.services.ownCertificates.read(who, id);

  it('are kept whole or not at all when the process dies at any step of an upload', async () => {
    for (let call = 1; call <= 14; call += 1) {
      const requestId = `killed-at-${call}-abcdef`;
      const failure = await errorOf(uploaded(house.another({ before: dyingAt(call) }), requestId));
      expect(['nothing', 'Error'], String(call)).to.include(failure);
      // The form posted again after the portal came back.
      const id = await uploaded(house.services, requestId);
      expect((await read(id)).own.covers).to.equal('ShortlistIQ');
      const opened = await house.services.ownCertificates.openFile(owner, id);
      expect(String(Buffer.concat(await opened.stream.toArray()))).to.include('%PDF');
    }
    house.pass(2 * DAY);
    await house.services.background.sweepUploads();
    expect(await bed().raw.collection('uploads').countDocuments()).to.equal(0);
    const opened = await house.services.ownCertificates.openFile(owner, 'killed-at-1-abcdef' as never);
    expect((await opened.stream.toArray()).length, 'what is held is not swept').to.be.greaterThan(0);
  });

  it('are each read once, in two processes at once, and also where one dies at any step of it', async () => {
    const reader = { read: async () => NOTHING_READ };
    await house.another({ reader }).background.readCertificates();
    const ids = [await uploaded(), await uploaded(), await uploaded()];
    const both = [house.another({ reader }), house.another({ reader })];
    const done = await Promise.all(both.map(({ background }) => background.readCertificates()));
    expect(done.reduce((sum, count) => sum + count, 0)).to.equal(3);
    for (const id of ids) expect((await read(id)).own.reading).to.deep.equal(NOTHING_READ);
    for (let call = 1; call <= 8; call += 1) {
      const id = await uploaded();
      await errorOf(house.another({ reader, before: dyingAt(call) }).background.readCertificates());
      house.pass(3 * MINUTE);
      await house.another({ reader }).background.readCertificates();
      const { own } = await read(id);
      expect([own.reading !== null, own.revision], String(call)).to.deep.equal([true, 2]);
    }
  });

  it('give one of two words on a field at the same moment to the other person to see, and lose no other deed', async () => {
    const id = await uploaded();
    const { ownCertificates } = house.services;
    const give = (field: 'holder' | 'scope', value: string) =>
      ownCertificates.sayField(owner, id, { field, value, seen: null });
    const [one, two] = await Promise.all([
      give('holder', 'One'),
      give('holder', 'Two'),
      give('scope', 'Ranking'),
      ownCertificates.describe(owner, id, 'Everything'),
      ownCertificates.sayType(owner, id, 'certificate'),
    ]);
    expect([one.outcome, two.outcome].sort()).to.deep.equal(['changed', 'stale']);
    const { own } = await read(id);
    expect(Object.keys(own.typed).sort()).to.deep.equal(['holder', 'scope']);
    expect([own.covers, own.typedType?.type, own.revision]).to.deep.equal(['Everything', 'certificate', 5]);
  });

  it('are open to the members of that organisation alone, each as far as their role goes', async () => {
    const id = await uploaded();
    const { ownCertificates } = house.services;
    const rival = await memberOf(house, await aSeller(house, 'Rival'), 'owner');
    const viewer = await memberOf(house, owner.organisationId, 'viewer');
    const deeds: readonly ((who: Member) => Promise<unknown>)[] = [
      (who) => ownCertificates.sayField(who, id, { field: 'holder', value: 'x', seen: null }),
      (who) => ownCertificates.sayType(who, id, 'person'),
      (who) => ownCertificates.describe(who, id, 'x'),
      (who) => ownCertificates.archive(who, id),
      (who) => ownCertificates.restore(who, id),
    ];
    for (const [nth, deed] of deeds.entries()) {
      expect(await errorOf(deed(rival)), `rival ${nth}`).to.equal('NotFound');
      expect(await errorOf(deed(viewer)), `viewer ${nth}`).to.equal('NotAllowed');
      expect(await errorOf(deed(house.owner)), `buyer ${nth}`).to.equal('NotAllowed');
      expect(await errorOf(deed({ kind: 'nobody' } as never)), `nobody ${nth}`).to.equal('NotSignedIn');
    }
    expect(await errorOf(read(id, rival))).to.equal('NotFound');
    expect(await errorOf(uploaded(house.services, 'a-renewal-of-theirs', 'not-there' as never))).to.equal(
      'NotFound',
    );
    expect((await read(id, viewer)).own.id).to.equal(id);
    await house.services.background.relay();
    expect((await read(id)).events.map(({ action }) => action)).to.deep.equal(['own-certificate.uploaded']);
  });

  it('do not come in without end', async () => {
    let refused = 'nothing';
    for (let nth = 0; nth < 61 && refused === 'nothing'; nth += 1)
      refused = await errorOf(received(house.services, owner));
    expect(refused).to.equal('TooMany');
  });
});
