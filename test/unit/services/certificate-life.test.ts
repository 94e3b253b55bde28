import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { CertificateField } from '#domain/certificates/certificate.js';
import { DAY } from '#domain/dates.js';
import type { CertificateId, VendorId } from '#domain/ids.js';
import type { Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { shippedRegisters } from '../registers/shipped-registers.js';
import { aVendorForm, errorOf, type House, openHouse } from './house.js';

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

onEachDatabase('The life of a certificate', (bed) => {
  let house: House;
  let vendorId: VendorId;
  let services: Services;
  let another: Services;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    vendorId = await house.services.vendors.register(house.owner, aVendorForm());
    const content = { registers: shippedRegisters() };
    services = house.another({ content });
    another = house.another({ content });
  });

  async function aCertificate(): Promise<CertificateId> {
    const stream = Readable.from([Buffer.from('%PDF-1.7')]);
    const received = await services.certificates.receive(house.owner, { stream, name: 'c.pdf' });
    const command = { requestId: `a-life-${vendorId}`, vendorId, aiSystemId: null, replaces: null };
    const id = await services.certificates.add(house.owner, command, received);
    await services.certificates.sayType(house.owner, id, 'certificate');
    return id;
  }
  async function give(id: CertificateId, words: Partial<Record<CertificateField, string>>) {
    for (const [field, value] of Object.entries(words))
      await services.certificates.correctField(house.owner, id, {
        field: field as CertificateField,
        value,
        seen: null,
      });
  }
  const read = (id: CertificateId) => services.certificates.read(house.owner, id);
  /** A day passes, and two processes do at night what is due. */
  async function night() {
    house.pass(DAY);
    await Promise.all([services, another].map((each) => each.background.recheckCertificates()));
    await services.background.relay();
    await services.background.deliverMail();
  }

  it('are reminded of to the vendor as well where the organisation wants it, each side once', async () => {
    const id = await aCertificate();
    await give(id, { expiresOn: '2027-02-01' });
    const told = () =>
      house.letters
        .filter(({ mail }) => mail.about.id === id)
        .map(({ mail }) => `${mail.template} ${mail.to.name}`);
    await night();
    expect(told()).to.deep.equal([`certificate-reminder ${house.owner.name}`]);
    await services.certificates.changeRules(house.owner, { remindsVendors: true });
    for (let day = 0; day < 3; day += 1) await night();
    expect(told().slice(1)).to.deep.equal(['certificate-vendor-reminder Ines Roca']);
    const facts = house.letters.at(-1)?.facts;
    expect(facts).to.deep.include({
      kind: 'certificate',
      replyTo: { name: house.owner.name, email: house.owner.email },
    });
    // The mail server takes nothing for a while: nothing is lost, and nothing goes out twice.
    house.postOffice = () => Promise.reject(new Error('away'));
    house.pass(70 * DAY);
    await night();
    house.letters.length = 0;
    house.postOffice = async () => 'accepted';
    for (let day = 0; day < 3; day += 1) await night();
    expect(told().sort()).to.deep.equal([
      `certificate-reminder ${house.owner.name}`,
      'certificate-vendor-reminder Ines Roca',
    ]);
    await services.certificates.changeRules(house.owner, { remindsVendors: false });
    house.pass(30 * DAY);
    await night();
    expect(told().filter((each) => each.startsWith('certificate-vendor'))).to.have.length(1);
  });

  it('are not reminded of while that pauses, and are again by itself once the pause is over', async () => {
    const id = await aCertificate();
    await give(id, { expiresOn: '2027-02-01' });
    const { certificates } = services;
    await certificates.pauseReminders(house.owner, id, {
      until: '2026-12-01' as never,
      reason: 'Audit agreed.',
    });
    const told = () => house.letters.filter(({ mail }) => mail.about.id === id).length;
    for (let day = 0; day < 3; day += 1) await night();
    expect(told()).to.equal(0);
    for (let day = 0; day < 10; day += 1) await night();
    expect(told()).to.equal(1);
    const { events } = await read(id);
    expect(events.map(({ action }) => action)).to.include('certificate.reminders-paused');
    await certificates.pauseReminders(house.owner, id, { until: '2027-01-20' as never, reason: 'Again.' });
    house.pass(30 * DAY);
    await night();
    expect(told(), 'thirty days before').to.equal(1);
    await certificates.resumeReminders(house.owner, id);
    await night();
    expect(told()).to.equal(2);
    const late = { until: '2030-01-01' as never, reason: 'Never.' };
    expect(await errorOf(certificates.pauseReminders(house.owner, id, late))).to.equal('BadRequest');
  });

  it('fall out of credit by themselves, and whoever looks after the vendor is told once', async () => {
    const id = await aCertificate();
    const words = {
      number: 'AIMS 24817',
      holder: 'Helix Analytics',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Provision of machine learning for sorting letters, as provider',
      certificationBody: 'Aldgate Certification Ltd',
      accreditationBody: 'United Kingdom Accreditation Service',
      accreditationNumber: '0000',
      issuedOn: '2026-06-01',
      expiresOn: '2029-05-31',
    } as const;
    await give(id, words);
    const found = {
      ...A_MATCH,
      accreditedSince: '2024-06-03' as never,
      accreditedUntil: '2027-01-31' as never,
    };
    await services.certificates.recordLookUp(
      house.owner,
      id,
      { ...found, subject: 'accreditation', requestId: 'look-up-1' },
      null,
    );
    await services.certificates.recordLookUp(house.owner, id, { ...A_MATCH, requestId: 'look-up-2' }, null);
    const verdict = async () => (await read(id)).assay.verdict;
    expect((await verdict()).id, (await verdict()).sentence).to.equal('accredited-verified');
    const kept = async () =>
      (await house.storage.within(house.owner.organisationId).certificates.record(id))?.standing;
    const told = () => house.letters.filter(({ mail }) => mail.template === 'certificate-fell');
    await night();
    expect(told()).to.have.length(0);
    // The directory said until when the body is accredited: the day after, the verdict goes without anybody's deed.
    house.pass(72 * DAY);
    await night();
    expect((await kept())?.verdict).to.equal('needs-review');
    expect(told().map(({ mail }) => mail.to.name)).to.deep.equal([house.owner.name]);
    for (let day = 0; day < 40; day += 1) await night();
    expect(told()).to.have.length(1);
  });
});
