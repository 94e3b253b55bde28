import { Readable } from 'node:stream';
import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import type { AssessmentId, CertificateId, OrganisationId, OwnCertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { BuyerOfOwn } from '#services/contract.js';
import type { CertificateRecord } from '#storage/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt } from './intercepted.js';
import { aSeller, claimedBy, memberOf } from './selling.js';

onEachDatabase('What a vendor corrects of a certificate it gave', (bed) => {
  let house: House;
  let seller: OrganisationId;
  let owner: Member;
  let asked: AssessmentId;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    seller = await aSeller(house);
    owner = await memberOf(house, seller, 'owner');
    asked = await claimedBy(house, owner);
  });

  let files = 0;
  async function uploaded(): Promise<OwnCertificateId> {
    const { ownCertificates } = house.services;
    files += 1;
    const file = { stream: Readable.from([Buffer.from(`%PDF-1.7 ${files}`)]), name: 'c.pdf' };
    const received = await ownCertificates.receive(owner, file);
    const command = { requestId: `own-${files}-abcdef`, covers: 'ShortlistIQ', replaces: null };
    return ownCertificates.add(owner, command, received);
  }

  const buyerOf = async (id: OwnCertificateId): Promise<BuyerOfOwn> => {
    const found = (await house.services.ownCertificates.buyers(owner, id)).find(
      (buyer) => buyer.to.assessmentId === asked,
    );
    if (found === undefined) throw new Error('No such buyer.');
    return found;
  };
  async function give(id: OwnCertificateId): Promise<void> {
    const { consent } = await buyerOf(id);
    await house.services.ownCertificates.give(owner, id, {
      to: asked,
      successors: false,
      seen: consent?.revision ?? 0,
    });
  }
  async function stop(id: OwnCertificateId): Promise<void> {
    const { consent } = await buyerOf(id);
    if (consent === null) throw new Error('Never given.');
    const command = { consent: consent.id, seen: consent.revision };
    await house.services.ownCertificates.stopGiving(owner, id, command);
  }
  /** What the buyer has in use of that vendor, oldest first. */
  async function received(): Promise<readonly CertificateRecord[]> {
    const { certificates, assessments } = bed().storage.within(house.owner.organisationId);
    const query = { search: '', verdicts: [], expires: null, archived: false, sort: 'changed' } as const;
    const none = { kind: null, lookUpDue: null, awaitsSecond: false } as const;
    const vendorId = (await assessments.read(asked))?.vendorId ?? null;
    const { items } = await certificates.list({ ...query, ...none, vendorId, page: 1, size: 500 });
    return items.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  }
  const lettersAbout = async (id: CertificateId) => {
    await house.services.background.relay();
    await house.services.background.deliverMail();
    return house.letters.filter(({ mail }) => mail.about.id === id).map(({ mail }) => mail.template);
  };

  const say = (id: OwnCertificateId, value: string, services = house.services, by = owner) =>
    services.ownCertificates.read(by, id).then(({ own }) =>
      services.ownCertificates.sayField(by, id, {
        field: 'number',
        value,
        seen: own.typed.number?.at ?? null,
      }),
    );

  it('tells buyers what its vendor corrects afterwards, beside their own words, and never again once it stopped', async () => {
    const id = await uploaded();
    await say(id, 'AIMS 1');
    await give(id);
    const [copy] = await received();
    const about = copy?.id as CertificateId;
    await house.services.certificates.correctField(house.owner, about, {
      field: 'number',
      value: 'AIMS 1',
      seen: null,
    });
    house.pass(MINUTE);
    await say(id, 'AIMS 2');
    await house.services.ownCertificates.describe(owner, id, 'ShortlistIQ, all plans');
    const after = (await received())[0];
    expect(after?.typed.number?.value, 'the buyer’s own word').to.equal('AIMS 1');
    expect(after?.givenBy).to.deep.include({ words: { number: 'AIMS 2' }, covers: 'ShortlistIQ, all plans' });
    expect(after?.givenBy?.corrections).to.deep.equal([
      { field: 'number', before: 'AIMS 1', after: 'AIMS 2', by: owner.name, at: house.now() },
    ]);
    expect(await lettersAbout(about)).to.deep.equal(['certificate-given', 'certificate-vendor-corrected']);
    const { events } = await house.services.certificates.read(house.owner, about);
    expect(events.filter(({ action }) => action === 'certificate.vendor-corrected')).to.have.length(2);
    await stop(id);
    await say(id, 'AIMS 3');
    expect((await received())[0]?.givenBy?.words).to.deep.equal({ number: 'AIMS 2' });
  });

  it('names whoever corrected it, not whoever gave it', async () => {
    const responder = await memberOf(house, seller, 'responder');
    const id = await uploaded();
    await give(id);
    await say(id, 'AIMS 2', house.services, responder);
    const [copy] = await received();
    const { events } = await house.services.certificates.read(house.owner, copy?.id as CertificateId);
    const told = events.find(({ action }) => action === 'certificate.vendor-corrected');
    expect(responder.name).to.not.equal(owner.name);
    expect(told?.actor.name).to.equal(responder.name);
  });

  it('brings a correction to the buyer once, whichever step the process dies at', async () => {
    let died = true;
    for (let call = 1; died; call += 1) {
      await bed().storage.rateLimits.forget(`own-certificate:${seller}`);
      await bed().storage.rateLimits.forget(`consent:${seller}`);
      const id = await uploaded();
      await give(id);
      const { consent } = await buyerOf(id);
      const dying = house.another({ before: dyingAt(call) });
      died = (await errorOf(say(id, 'AIMS 2', dying))) !== 'nothing';
      house.pass(2 * MINUTE);
      await house.services.background.finishHalfDone();
      const { own } = await house.services.ownCertificates.read(owner, id);
      if (own.typed.number === undefined) await say(id, 'AIMS 2');
      const copy = (await received()).find(({ givenBy }) => givenBy?.consent === consent?.id);
      expect(copy?.givenBy?.corrections, `${call} ${died}`).to.have.length(1);
    }
  }).timeout(240_000);
});
