import { Readable } from 'node:stream';
import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import type { OrganisationId, OwnCertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { aSeller, memberOf } from './selling.js';

onEachDatabase('Reminders of a vendor’s own certificates', (bed) => {
  let house: House;
  let seller: OrganisationId;
  let owner: Member;
  let another: Services;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    seller = await aSeller(house);
    owner = await memberOf(house, seller, 'owner');
    another = house.another({});
  });

  let files = 0;
  async function uploaded(
    expiresOn: string,
    replaces: OwnCertificateId | null = null,
  ): Promise<OwnCertificateId> {
    files += 1;
    const { ownCertificates } = house.services;
    const file = { stream: Readable.from([Buffer.from(`%PDF-1.7 ${files}`)]), name: 'c.pdf' };
    const received = await ownCertificates.receive(owner, file);
    const command = { requestId: `own-${files}-abcdef`, covers: '', replaces };
    const id = await ownCertificates.add(owner, command, received);
    await ownCertificates.sayType(owner, id, 'certificate');
    await ownCertificates.sayField(owner, id, { field: 'expiresOn', value: expiresOn, seen: null });
    return id;
  }
  /** Days pass, and two processes do at night what is due. */
  async function nights(count: number): Promise<void> {
    for (let night = 0; night < count; night += 1) {
      house.pass(DAY);
      await Promise.all([house.services, another].map((each) => each.background.recheckCertificates()));
    }
    await house.services.background.relay();
    await house.services.background.deliverMail();
  }
  const told = () =>
    house.letters
      .filter(({ mail }) => mail.template === 'own-certificate-reminder')
      .map(({ mail }) => mail.to.name);

  it('go to those members who want them, each occasion once, also in two processes', async () => {
    const viewer = await memberOf(house, seller, 'viewer');
    const id = await uploaded('2027-02-01');
    await nights(2);
    expect(told(), 'nobody asked for letters').to.deep.equal([]);
    await house.services.ownCertificates.wantLetters(viewer, true);
    await nights(3);
    expect(told()).to.deep.equal([viewer.name]);
    expect(house.letters.at(-1)?.facts).to.deep.include({ kind: 'own-certificate', buyers: 0 });
    const { events } = await house.services.ownCertificates.read(owner, id);
    expect(events.filter(({ action }) => action === 'own-certificate.reminded')).to.have.length(1);
    await house.services.ownCertificates.wantLetters(viewer, false);
    house.pass(60 * DAY);
    await nights(1);
    expect(told()).to.have.length(1);
    await house.services.ownCertificates.wantLetters(owner, true);
    await nights(2);
    expect(told()).to.deep.equal([viewer.name, owner.name]);
    expect(await errorOf(house.services.ownCertificates.wantLetters(house.owner, true))).to.equal(
      'NotAllowed',
    );
  });

  it('are none of what another took the place of, of what is archived, or of what is long past', async () => {
    await house.services.ownCertificates.wantLetters(owner, true);
    const old = await uploaded('2026-12-24');
    await uploaded('2029-12-23', old);
    const away = await uploaded('2026-12-24');
    await house.services.ownCertificates.archive(owner, away);
    await uploaded('2024-01-01');
    await nights(3);
    expect(told()).to.deep.equal([]);
  });
});
