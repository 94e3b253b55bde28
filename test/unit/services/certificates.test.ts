import { Readable } from 'node:stream';
import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import type { AiSystemId, CertificateId, VendorId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { aVendorForm, errorOf, type House, openHouse } from './house.js';
import { dyingAt, failingOnceAt, Killed } from './intercepted.js';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF';

onEachDatabase('Certificates', (bed) => {
  let house: House;
  let vendorId: VendorId;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    vendorId = await house.services.vendors.register(house.owner, aVendorForm());
  });

  let requests = 0;
  async function uploaded(services: Services = house.services, requestId?: string): Promise<CertificateId> {
    const stream = Readable.from([Buffer.from(`${PDF}${++requests}`)]);
    const received = await services.certificates.receive(house.owner, { stream, name: 'c.pdf' });
    const command = {
      requestId: requestId ?? `request-${++requests}-abcdef`,
      vendorId,
      aiSystemId: null,
      replaces: null,
    };
    return services.certificates.add(house.owner, command, received);
  }
  const give = (id: CertificateId, field: 'expiresOn' | 'holder' | 'number' | 'scope', value: string) =>
    house.services.certificates.correctField(house.owner, id, { field, value, seen: null });
  const read = (id: CertificateId) => house.services.certificates.read(house.owner, id);

  it('give one of two words on a field at the same moment to the other person to see', async () => {
    const id = await uploaded();
    const outcomes = await Promise.all([give(id, 'holder', 'One'), give(id, 'holder', 'Two')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).to.deep.equal(['changed', 'stale']);
    const stale = outcomes.find((each) => each.outcome === 'stale');
    const { certificate } = await read(id);
    expect(stale?.current).to.deep.equal(certificate.typed.holder);
  });

  it('take eight deeds on one certificate at once, none lost', async () => {
    const id = await uploaded();
    const lookUp = {
      subject: 'certificate',
      register: 'A directory',
      address: '',
      searched: 'x',
      answer: 'could-not-check',
      difference: null,
      note: '',
      accreditedSince: null,
      accreditedUntil: null,
      on: '2026-11-20' as never,
    } as const;
    await Promise.all([
      give(id, 'holder', 'Helix'),
      give(id, 'number', 'A 1'),
      give(id, 'scope', 'AI'),
      give(id, 'expiresOn', '2028-01-01'),
      ...[1, 2, 3, 4].map((nth) => {
        const form = { ...lookUp, requestId: `look-up-${nth}` };
        return house.services.certificates.recordLookUp(house.owner, id, form, null);
      }),
    ]);
    const { certificate } = await read(id);
    expect(Object.keys(certificate.typed).sort()).to.deep.equal(['expiresOn', 'holder', 'number', 'scope']);
    expect(certificate.lookUps).to.have.length(4);
    expect(certificate.revision).to.equal(9);
    await house.services.background.relay();
    expect((await read(id)).events.length).to.equal(9);
  });

  it('remind once of each occasion, also in two processes, and not of what was archived', async () => {
    const id = await uploaded();
    const other = await uploaded();
    await house.services.certificates.sayType(house.owner, id, 'certificate');
    await give(id, 'expiresOn', '2027-02-01');
    await give(other, 'expiresOn', '2027-02-01');
    await house.services.certificates.archive(house.owner, other);
    const another = house.another({});
    const night = async () => {
      house.pass(DAY);
      await Promise.all([
        house.services.background.recheckCertificates(),
        another.background.recheckCertificates(),
      ]);
      await house.services.background.relay();
      await house.services.background.deliverMail();
    };
    const told = () => house.letters.filter(({ mail }) => mail.about.id === id).length;
    await night();
    expect(told()).to.equal(1);
    for (let day = 0; day < 5; day += 1) await night();
    expect(told()).to.equal(1);
    house.pass(45 * DAY);
    await night();
    expect(told()).to.equal(2);
    house.pass(30 * DAY);
    await night();
    expect(told()).to.equal(3);
    expect(house.letters.some(({ mail }) => mail.about.id === other)).to.equal(false);
  });

  it('are each judged anew on their day, also where one cannot be, and not before', async () => {
    for (let nth = 0; nth < 2; nth += 1) {
      const id = await uploaded();
      await give(id, 'expiresOn', '2026-11-25');
    }
    await uploaded();
    // What a deed left near its end is looked at once more, for the letter.
    expect(await house.services.background.recheckCertificates()).to.equal(2);
    house.pass(2 * DAY);
    expect(await house.services.background.recheckCertificates()).to.equal(0);
    house.pass(5 * DAY);
    const failing = house.another({ before: failingOnceAt('certificates.read') });
    expect(await failing.background.recheckCertificates()).to.equal(1);
    expect(await house.services.background.recheckCertificates()).to.equal(1);
    expect(await house.services.background.recheckCertificates()).to.equal(0);
  });

  it('are judged anew where something beside them changed: the vendor’s names, a rule, another of the same number', async () => {
    const night = () => house.services.background.recheckCertificates();
    const id = await uploaded();
    await give(id, 'number', 'A 1');
    await night();
    const { vendor } = await house.services.vendors.read(house.owner, vendorId);
    const fields = aVendorForm({ name: 'Helix & Sons' });
    await house.services.vendors.change(house.owner, vendorId, { revision: vendor.revision, fields });
    expect(await night()).to.equal(1);
    await house.services.certificates.changeRules(house.owner, { lookUpsNeedTwo: true });
    expect(await night()).to.equal(1);
    await give(await uploaded(), 'number', 'a-1');
    expect(await night()).to.equal(1);
    expect(await night()).to.equal(0);
  });

  it('are kept whole or not at all when the process dies at any step of an upload', async () => {
    for (let call = 1; call <= 14; call += 1) {
      const requestId = `killed-at-${call}-abcdef`;
      const dying = house.another({ before: dyingAt(call) });
      const failure = await uploaded(dying, requestId).then(
        () => null,
        (error: unknown) => error,
      );
      const there = await house.services.certificates.read(house.owner, requestId as CertificateId).then(
        () => true,
        () => false,
      );
      if (failure === null) expect(there, String(call)).to.equal(true);
      else expect(failure, String(call)).to.be.instanceOf(Killed);
      // The form posted again after the portal came back.
      const id = await uploaded(house.services, requestId);
      const { certificate } = await read(id);
      const opened = await house.services.certificates.openFile(house.owner, id, certificate.file.id);
      expect(String(Buffer.concat(await opened.stream.toArray()))).to.include('%PDF');
    }
    house.pass(2 * DAY);
    await house.services.background.sweepUploads();
    expect(await bed().raw.collection('uploads').countDocuments()).to.equal(0);
  });

  const A_MATCH = {
    subject: 'certificate',
    register: 'A directory',
    address: '',
    searched: 'x',
    answer: 'match',
    difference: null,
    note: '',
    accreditedSince: null,
    accreditedUntil: null,
    on: '2026-11-20' as never,
  } as const;
  const recorded = (id: CertificateId, requestId = 'look-up-1') =>
    house.services.certificates.recordLookUp(house.owner, id, { ...A_MATCH, requestId }, null);
  const needTwo = (lookUpsNeedTwo: boolean) =>
    house.services.certificates.changeRules(house.owner, { lookUpsNeedTwo });
  const takeSecond = (member: Member, id: CertificateId, agrees = true) =>
    house.services.certificates.takeSecondLook(member, id, {
      lookUpId: 'look-up-1',
      agrees,
      note: agrees ? '' : 'It is not there.',
    });
  const unconfirmed = async (id: CertificateId) => (await read(id)).facts.unconfirmed.length;

  it('count no more once a word that they were about is taken back', async () => {
    const id = await uploaded();
    const { certificates } = house.services;
    await certificates.correctField(house.owner, id, { field: 'number', value: 'A 1', seen: null });
    await recorded(id);
    const before = await read(id);
    expect(before.facts.lookUps).to.have.length(1);
    const seen = before.certificate.typed.number?.at ?? null;
    await certificates.clearField(house.owner, id, { field: 'number', seen });
    expect((await read(id)).facts.lookUps).to.deep.equal([]);
  });

  it('take one second look of two at the same moment, never that of whoever looked first', async () => {
    const id = await uploaded();
    await needTwo(true);
    await recorded(id);
    expect((await takeSecond(house.owner, id)).outcome).to.equal('own');
    const [ada, bo] = [await house.member('manager'), await house.member('assessor')];
    const outcomes = await Promise.all([takeSecond(ada, id), takeSecond(bo, id, false)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).to.deep.equal(['kept', 'taken']);
    const { certificate } = await read(id);
    const [lookUp] = certificate.lookUps;
    expect(lookUp?.second?.by.id).to.equal((outcomes[0].outcome === 'kept' ? ada : bo).userId);
    expect(await errorOf(takeSecond(await house.member('viewer'), id))).to.equal('NotAllowed');
  });

  it('keep what a second person confirmed who is a member no longer', async () => {
    const id = await uploaded();
    await needTwo(true);
    await recorded(id);
    const ada = await house.member('manager');
    await takeSecond(ada, id);
    await house.services.members.remove(house.owner, ada.userId);
    expect(await unconfirmed(id)).to.equal(0);
  });

  it('ask for second looks of what was looked up before as soon as the rule holds, and no more once it does not', async () => {
    const id = await uploaded();
    await recorded(id);
    expect(await unconfirmed(id)).to.equal(0);
    await needTwo(true);
    expect(await unconfirmed(id)).to.equal(1);
    const ada = await house.member('manager');
    await needTwo(false);
    expect(await unconfirmed(id)).to.equal(0);
    expect((await takeSecond(ada, id)).outcome).to.equal('not-asked');
    await needTwo(true);
    await takeSecond(ada, id, false);
    // What somebody found otherwise stays so, whatever the rule.
    await needTwo(false);
    expect(await unconfirmed(id)).to.equal(1);
    expect(await errorOf(house.services.certificates.changeRules(ada, { lookUpsNeedTwo: true }))).to.equal(
      'NotAllowed',
    );
  });

  it('refuse links to what is not the vendor’s', async () => {
    const id = await uploaded();
    const elsewhere = await house.services.vendors.register(house.owner, aVendorForm({ name: 'Other' }));
    const theirs = await house.services.aiSystems.add(house.owner, elsewhere, { name: 'X', purpose: '' });
    const link = (aiSystemId: AiSystemId | null, replaces: CertificateId | null) =>
      errorOf(house.services.certificates.link(house.owner, id, { aiSystemId, replaces, succession: null }));
    expect(await link(theirs, null)).to.equal('NotFound');
    expect(await link(null, 'nobody-knows' as CertificateId)).to.equal('NotFound');
    expect(await link(null, id)).to.equal('BadRequest');
    expect(await link(null, null)).to.equal('nothing');
  });
});
