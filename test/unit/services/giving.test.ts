import { Readable } from 'node:stream';
import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import type { AssessmentId, CertificateId, OrganisationId, OwnCertificateId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { BuyerOfOwn, Services } from '#services/contract.js';
import type { CertificateRecord } from '#storage/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt, failingOnceAt } from './intercepted.js';
import { aSeller, claimedBy, memberOf } from './selling.js';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF';

onEachDatabase('A vendor’s certificate, given by consent', (bed) => {
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
  const bytes = () => Buffer.from(`${PDF}${++files}`);
  async function uploaded(
    replaces: OwnCertificateId | null = null,
    content = bytes(),
    services: Services = house.services,
    requestId = `own-${++files}-abcdef`,
  ): Promise<OwnCertificateId> {
    const { ownCertificates } = services;
    const file = { stream: Readable.from([content]), name: 'c.pdf' };
    const received = await ownCertificates.receive(owner, file);
    return ownCertificates.add(owner, { requestId, covers: 'ShortlistIQ', replaces }, received);
  }

  const buyerOf = async (id: OwnCertificateId, to = asked): Promise<BuyerOfOwn> => {
    const found = (await house.services.ownCertificates.buyers(owner, id)).find(
      (buyer) => buyer.to.assessmentId === to,
    );
    if (found === undefined) throw new Error('No such buyer.');
    return found;
  };
  async function give(id: OwnCertificateId, successors = false, services = house.services): Promise<void> {
    const { consent } = await buyerOf(id);
    await services.ownCertificates.give(owner, id, { to: asked, successors, seen: consent?.revision ?? 0 });
  }
  async function stop(id: OwnCertificateId, services = house.services): Promise<void> {
    const { consent } = await buyerOf(id);
    if (consent === null) throw new Error('Never given.');
    const command = { consent: consent.id, seen: consent.revision };
    await services.ownCertificates.stopGiving(owner, id, command);
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

  it('comes to the buyer as a copy of its own, read there again, with the vendor’s words apart and a letter', async () => {
    const id = await uploaded();
    expect(await received(), 'nothing by itself').to.deep.equal([]);
    await house.services.ownCertificates.sayField(owner, id, {
      field: 'holder',
      value: 'Helix B.V.',
      seen: null,
    });
    await give(id);
    const [copy] = await received();
    if (copy === undefined) throw new Error('Nothing came.');
    expect(copy.organisationId).to.equal(house.owner.organisationId);
    expect([copy.standing.reading, copy.typed, copy.typedType], 'read again, nobody’s word').to.deep.equal([
      'waiting',
      {},
      null,
    ]);
    expect(copy.givenBy).to.include({
      organisation: 'Helix',
      successors: false,
      covers: 'ShortlistIQ',
      endedAt: null,
    });
    expect(copy.givenBy?.words).to.deep.equal({ holder: 'Helix B.V.' });
    const { facts } = await house.services.certificates.read(house.owner, copy.id);
    expect(facts.fields, 'it counts for nothing').to.deep.equal({});
    const opened = await house.services.certificates.openFile(house.owner, copy.id, copy.file.id);
    expect(String(Buffer.concat(await opened.stream.toArray()))).to.include('%PDF');
    expect(await lettersAbout(copy.id)).to.deep.equal(['certificate-given']);
    const { events } = await house.services.certificates.read(house.owner, copy.id);
    const given = events.filter(({ action }) => action.includes('given'));
    expect(given.map(({ action, actor }) => [action, actor.kind, actor.name])).to.deep.equal([
      ['certificate.given', 'account', owner.name],
    ]);
    const told = await bed()
      .storage.within(seller)
      .audit.list({ action: 'own-certificate.given', thingId: null, page: 1, size: 10 });
    expect(told.items).to.have.length(1);
  });

  it('is given once, however often and by however many at once it is said', async () => {
    const id = await uploaded();
    const { ownCertificates } = house.services;
    const said = { to: asked, successors: false, seen: 0 };
    const outcomes = await Promise.all([1, 2, 3].map(() => errorOf(ownCertificates.give(owner, id, said))));
    expect(outcomes.filter((outcome) => outcome !== 'nothing' && outcome !== 'Stale')).to.deep.equal([]);
    await ownCertificates.give(owner, id, { ...said, seen: 1 });
    const copies = await received();
    expect(copies).to.have.length(1);
    expect(await lettersAbout(copies[0]?.id as CertificateId)).to.have.length(1);
    const other = { to: asked, successors: true, seen: 0 };
    expect(await errorOf(ownCertificates.give(owner, id, other)), 'other terms than were read').to.equal(
      'Stale',
    );
  });

  it('stays with the buyer when it is given no longer, says so on both sides, and may be given again', async () => {
    const id = await uploaded();
    await give(id, true);
    await stop(id);
    const [copy] = await received();
    expect(copy?.givenBy?.endedAt).to.equal(house.now());
    expect((await buyerOf(id)).consent).to.include({ given: false, successors: false, openSince: null });
    const renewal = await uploaded(id);
    expect(await received(), 'nothing follows').to.have.length(1);
    expect((await buyerOf(renewal)).consent).to.equal(null);
    const { events } = await house.services.certificates.read(house.owner, copy?.id as CertificateId);
    expect(events.map(({ action }) => action)).to.include('certificate.no-longer-given');
    await give(id);
    const [again] = await received();
    expect([again?.id, again?.givenBy?.endedAt]).to.deep.equal([copy?.id, null]);
    await house.services.ownCertificates.archive(owner, id);
    expect(await received(), 'archived by the vendor, kept by the buyer').to.have.length(1);
    expect(
      await errorOf(house.services.ownCertificates.give(owner, id, { to: asked, successors: true, seen: 3 })),
    ).to.equal('NotFound');
  });

  it('tells whoever looks after the vendor when it is given no longer, once', async () => {
    const id = await uploaded();
    await give(id);
    await stop(id);
    const [copy] = await received();
    const about = copy?.id as CertificateId;
    expect(await lettersAbout(about)).to.deep.equal(['certificate-no-longer-given']);
    await house.services.background.finishHalfDone();
    expect(await lettersAbout(about)).to.deep.equal(['certificate-no-longer-given']);
  });

  it('brings those that take its place only where that was consented to, as a chain', async () => {
    const alone = await uploaded();
    await give(alone, false);
    await uploaded(alone);
    expect(await received()).to.have.length(1);
    const first = await uploaded();
    await give(first, true);
    house.pass(MINUTE);
    const second = await uploaded(first);
    house.pass(MINUTE);
    const third = await uploaded(second);
    const copies = (await received()).filter(({ givenBy }) => givenBy?.successors === true);
    expect(copies).to.have.length(3);
    expect(copies.map(({ replaces }) => replaces)).to.deep.equal([null, copies[0]?.id, copies[1]?.id]);
    expect(copies.map(({ succession }) => succession)).to.deep.equal([null, 'renewal', 'renewal']);
    expect(copies.map(({ givenBy }) => givenBy?.follows)).to.deep.equal([false, true, true]);
    expect(await lettersAbout(copies[2]?.id as CertificateId)).to.deep.equal(['certificate-given']);
    await stop(third);
    await uploaded(third);
    expect(await received()).to.have.length(4);
  });

  it('is linked and not doubled where the buyer has the same bytes', async () => {
    const content = bytes();
    const id = await uploaded(null, content);
    const { to } = await buyerOf(id);
    const { certificates } = house.services;
    const file = await certificates.receive(house.owner, {
      stream: Readable.from([content]),
      name: 'mine.pdf',
    });
    const command = {
      requestId: 'uploaded-by-buyer',
      vendorId: to.vendorId,
      aiSystemId: null,
      replaces: null,
    };
    const mine = await certificates.add(house.owner, command, file);
    await give(id);
    const copies = await received();
    expect(copies.map(({ id: each }) => each)).to.deep.equal([mine]);
    expect(copies[0]?.givenBy?.organisation).to.equal('Helix');
    await stop(id);
    expect((await received())[0]?.givenBy?.endedAt).to.equal(house.now());
  });

  it('arrives once and whole when the process dies at any step, whoever goes on', async () => {
    let died = true;
    for (let call = 1; died; call += 1) {
      await bed().storage.rateLimits.forget(`own-certificate:${seller}`);
      const id = await uploaded();
      const dying = house.another({ before: dyingAt(call) });
      died = (await errorOf(give(id, true, dying))) !== 'nothing';
      if (call % 2 === 0) {
        house.pass(2 * MINUTE);
        await house.services.background.finishHalfDone();
      }
      const { consent } = await buyerOf(id);
      // Nothing was said yet, or it is said again.
      if (consent === null || call % 2 === 1)
        await house.services.ownCertificates.give(owner, id, {
          to: asked,
          successors: true,
          seen: consent?.revision ?? 0,
        });
      const settled = (await buyerOf(id)).consent;
      expect(settled, String(call)).to.include({ given: true, openSince: null, revision: 1 });
      const copies = (await received()).filter(({ givenBy }) => givenBy?.consent === settled?.id);
      expect(copies, `${call} ${died}`).to.have.length(1);
      expect(await lettersAbout(copies[0]?.id as CertificateId), String(call)).to.have.length(1);
      const opened = await house.services.certificates.openFile(
        house.owner,
        copies[0]?.id as CertificateId,
        copies[0]?.file.id as string,
      );
      expect((await opened.stream.toArray()).length).to.be.greaterThan(0);
      await stopKilled(id, call);
    }
    house.pass(3 * 60 * MINUTE);
    await house.services.background.sweepUploads();
    expect(await bed().raw.collection('uploads').countDocuments()).to.equal(0);
  }).timeout(240_000);

  async function stopKilled(id: OwnCertificateId, call: number): Promise<void> {
    await errorOf(stop(id, house.another({ before: dyingAt(call) })));
    house.pass(2 * MINUTE);
    await house.services.background.finishHalfDone();
    const { consent } = await buyerOf(id);
    if (consent?.given === true) await stop(id);
    const copy = (await received()).find(({ givenBy }) => givenBy?.consent === consent?.id);
    expect(copy?.givenBy?.endedAt, String(call)).to.be.a('string');
  }

  it('reaches those who get successors also when the process dies at any step of the upload', async () => {
    let died = true;
    for (let call = 1; died; call += 1) {
      await bed().storage.rateLimits.forget(`own-certificate:${seller}`);
      const first = await uploaded();
      await give(first, true);
      const requestId = `renewal-${call}-abcdef`;
      const content = bytes();
      const dying = house.another({ before: dyingAt(call) });
      died = (await errorOf(uploaded(first, content, dying, requestId))) !== 'nothing';
      const renewal = await uploaded(first, content, house.services, requestId);
      house.pass(2 * MINUTE);
      await house.services.background.finishHalfDone();
      const { consent } = await buyerOf(renewal);
      expect(consent, String(call)).to.include({ given: true, successors: true, openSince: null });
      const copies = (await received()).filter(({ givenBy }) => givenBy?.consent === consent?.id);
      expect(copies, String(call)).to.have.length(1);
      const before = (await received()).find(({ id }) => id === copies[0]?.replaces);
      expect(before?.givenBy?.consent, String(call)).to.equal((await buyerOf(first)).consent?.id);
    }
  }).timeout(240_000);

  it('keeps the order of words given while the one before is on its way', async () => {
    const id = await uploaded();
    const slow = house.another({ before: failingOnceAt('consents.carriedOut') });
    expect(await errorOf(give(id, true, slow))).to.equal('Error');
    await stop(id);
    await house.services.background.finishHalfDone();
    const [copy] = await received();
    expect(copy?.givenBy?.endedAt).to.equal(house.now());
    expect((await buyerOf(id)).consent).to.include({ given: false, openSince: null, revision: 2 });
  });

  it('goes to nobody whose questionnaire the organisation does not keep, and by nobody who may not', async () => {
    const id = await uploaded();
    const rival = await memberOf(house, await aSeller(house, 'Rival'), 'owner');
    const theirs = await claimedBy(house, rival);
    const { ownCertificates, assessments } = house.services;
    const said = (to: AssessmentId) => ({ to, successors: false, seen: 0 });
    expect(await errorOf(ownCertificates.give(owner, id, said(theirs))), 'kept by another').to.equal(
      'NotFound',
    );
    expect(await errorOf(ownCertificates.give(rival, id, said(theirs))), 'not theirs').to.equal('NotFound');
    const { id: byLink } = await house.sent();
    expect(await errorOf(ownCertificates.give(owner, id, said(byLink))), 'kept by nobody').to.equal(
      'NotFound',
    );
    const viewer = await memberOf(house, seller, 'viewer');
    expect(await errorOf(ownCertificates.give(viewer, id, said(asked)))).to.equal('NotAllowed');
    expect(await errorOf(ownCertificates.give(house.owner, id, said(asked)))).to.equal('NotAllowed');
    await give(id);
    const { consent } = await buyerOf(id);
    const stopping = { consent: consent?.id ?? ('' as never), seen: 1 };
    const other = await uploaded();
    expect(await errorOf(ownCertificates.stopGiving(rival, id, stopping))).to.equal('NotFound');
    expect(
      await errorOf(ownCertificates.stopGiving(owner, other, stopping)),
      'of another certificate',
    ).to.equal('NotFound');
    const { assessment } = await house.standing(asked);
    await assessments.cancel(house.owner, asked, {
      reason: 'No longer bought',
      farewell: '',
      revision: assessment.revision,
    } as never);
    const past = (await ownCertificates.buyers(owner, id)).find(
      ({ to }) => to.vendorId === consent?.to.vendorId,
    );
    expect([past?.asks, past?.consent?.given]).to.deep.equal([false, true]);
    await ownCertificates.stopGiving(owner, id, stopping);
  });
});
