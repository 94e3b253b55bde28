import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { VerdictId } from '#domain/certificates/check.js';
import { type CalendarDate, MINUTE } from '#domain/dates.js';
import type { CertificateId, VendorId } from '#domain/ids.js';
import { REGISTER_COLUMNS } from '#domain/registers/register-lists.js';
import type { DirectoryCheckForm, EntryId, EntryTexts, Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { shippedRegisters } from '#test/unit/registers/shipped-registers.js';
import { aVendorForm, errorOf, type House, openHouse } from './house.js';
import { dyingAt, Killed } from './intercepted.js';

const STATED = {
  number: 'AIMS 24817',
  holder: 'Helix B.V.',
  standard: 'ISO/IEC 42001:2023',
  scope: 'Development and operation of Helix, an AI service',
  certificationBody: 'Nordhaus Zertifizierung GmbH',
  accreditationBody: 'United Kingdom Accreditation Service',
  accreditationNumber: '0042',
  originallyIssuedOn: '2026-03-10',
  issuedOn: '2026-03-10',
  expiresOn: '2029-03-09',
  statementOfApplicability: 'version 3 of 1 February 2026',
  signatory: 'A. Nordhaus',
} as const;

const SAID = { source: 'https://www.ukas.com/find-an-organisation/', asOf: '2026-11-20' };
const NORDHAUS: EntryTexts = { name: 'Nordhaus Zertifizierung GmbH', country: 'DE', ...SAID };
const BY_UKAS: EntryTexts = {
  certificationBody: 'Nordhaus Zertifizierung GmbH',
  accreditationBody: 'UKAS',
  standard: 'ISO/IEC 42001',
  status: 'documented',
  since: '2025-02-01',
  ...SAID,
};
const BODY: EntryId = { list: 'certification-bodies', key: 'nordhaus-zertifizierung-gmbh' };
const ACCREDITATION: EntryId = {
  list: 'accreditations',
  key: 'nordhaus-zertifizierung-gmbh~UKAS~iso-iec-42001',
};
const PAIR = {
  certificationBody: BODY.key,
  accreditationBody: 'UKAS',
  standard: 'ISO/IEC 42001',
} as const;

let forms = 0;
const check = (more: Partial<DirectoryCheckForm> = {}): DirectoryCheckForm => {
  forms += 1;
  return {
    requestId: `check-form-${forms}`,
    entity: 'Nordhaus Zertifizierung GmbH',
    number: '0042',
    register: 'Directory of United Kingdom Accreditation Service',
    address: SAID.source,
    searched: 'Nordhaus',
    answer: 'match',
    difference: null,
    note: '',
    accreditedSince: '2025-02-01' as CalendarDate,
    accreditedUntil: null,
    on: '2026-11-20' as CalendarDate,
    ...more,
  };
};

onEachDatabase('Registers of accreditation', (bed) => {
  let house: House;
  let services: Services;
  let vendorId: VendorId;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    services = house.another({ content: { registers: shippedRegisters() } });
    vendorId = await services.vendors.register(house.owner, { ...aVendorForm(), name: 'Helix B.V.' });
  });

  async function certificate(
    stated: Partial<Record<keyof typeof STATED, string>> = {},
  ): Promise<CertificateId> {
    const stream = Readable.from([Buffer.from(`%PDF-1.7\n${++forms}\n%%EOF`)]);
    const received = await services.certificates.receive(house.owner, { stream, name: 'c.pdf' });
    const command = { requestId: `request-${++forms}-abc`, vendorId, aiSystemId: null, replaces: null };
    const id = await services.certificates.add(house.owner, command, received);
    await services.certificates.sayType(house.owner, id, 'certificate');
    for (const [field, value] of Object.entries({ ...STATED, ...stated }))
      await services.certificates.correctField(house.owner, id, {
        field: field as keyof typeof STATED,
        value,
        seen: null,
      });
    return id;
  }
  /** The verdict that lists show, once what was marked has been judged anew. */
  async function listed(id: CertificateId): Promise<VerdictId | undefined> {
    await services.background.rejudgeCertificates();
    return (await bed().storage.within(house.owner.organisationId).certificates.record(id))?.standing.verdict;
  }
  async function nordhaus(): Promise<void> {
    expect((await services.registers.add(house.owner, 'certification-bodies', NORDHAUS)).outcome).to.equal(
      'written',
    );
    expect((await services.registers.add(house.owner, 'accreditations', BY_UKAS)).outcome).to.equal(
      'written',
    );
  }
  const look = (id: CertificateId) => {
    const {
      entity: _,
      number: __,
      ...form
    } = check({ register: 'Directory of Nordhaus', accreditedSince: null });
    return services.certificates.recordLookUp(house.owner, id, { ...form, subject: 'certificate' }, null);
  };
  const revisionOf = async (id: EntryId) => (await services.registers.entry(house.owner, id)).revision;

  it('are each organisation’s own: what one adds no other knows', async () => {
    await nordhaus();
    const other = await openHouse(bed().storage);
    const elsewhere = other.another({ content: { registers: shippedRegisters() } });
    const { registers } = await elsewhere.registers.read(other.owner);
    expect(registers).to.deep.equal(shippedRegisters());
    expect(await errorOf(elsewhere.registers.entry(other.owner, BODY))).to.equal('NotFound');
    expect(await errorOf(elsewhere.registers.retire(other.owner, BODY, 1))).to.equal('NotFound');
    expect(await errorOf(elsewhere.registers.check(other.owner, PAIR, check(), null))).to.equal('NotFound');
  });

  it('are changed by owners and managers, and read by everybody who reads certificates', async () => {
    for (const role of ['owner', 'manager', 'assessor', 'viewer'] as const) {
      const member = await house.member(role);
      const texts = { ...NORDHAUS, name: `Body of the ${role} Ltd` };
      const done = services.registers.add(member, 'certification-bodies', texts);
      if (role === 'owner' || role === 'manager') expect((await done).outcome, role).to.equal('written');
      else expect(await errorOf(done), role).to.equal('NotAllowed');
      expect((await services.registers.read(member)).on).to.match(/^\d{4}-/);
    }
  });

  it('take what a person types, or say what is wrong with each value', async () => {
    const faulty = await services.registers.add(house.owner, 'accreditations', {
      ...BY_UKAS,
      certificationBody: 'Nobody Ltd',
      status: 'perhaps',
      since: '30.02.2026',
      source: '',
    });
    if (faulty.outcome !== 'faulty') throw new Error(faulty.outcome);
    expect(faulty.faults.map(({ column }) => column)).to.deep.equal([
      'certificationBody',
      'status',
      'since',
      'source',
    ]);
    const taken = await services.registers.add(house.owner, 'certification-bodies', {
      ...NORDHAUS,
      aliases: 'SGS',
    });
    expect(taken).to.deep.include({ outcome: 'faulty' });
  });

  it('give of two changes at once the later one both to see, and lose neither', async () => {
    await nordhaus();
    const change = (note: string) =>
      services.registers.change(house.owner, ACCREDITATION, { revision: 1, texts: { ...BY_UKAS, note } });
    const outcomes = await Promise.all([change('One'), change('Two')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).to.deep.equal(['stale', 'written']);
    const stale = outcomes.find((each) => each.outcome === 'stale');
    const { state } = await services.registers.entry(house.owner, ACCREDITATION);
    expect(stale?.current).to.deep.equal(state);
    expect(await errorOf(services.registers.retire(house.owner, ACCREDITATION, 1))).to.equal('Stale');
  });

  it('keep every change with who made it and what it was before, and go back to any', async () => {
    const dnv: EntryId = { list: 'certification-bodies', key: 'dnv' };
    const shipped = await services.registers.entry(house.owner, dnv);
    const texts = { ...shipped.state.fields, name: 'DNV Business Assurance Norway AS', aliases: '', ...SAID };
    await services.registers.change(house.owner, dnv, { revision: 0, texts });
    await services.registers.retire(house.owner, dnv, 1);
    expect((await services.registers.read(house.owner)).retired.map(({ key }) => key)).to.deep.equal(['dnv']);
    await services.registers.restore(house.owner, dnv, 2);
    const { changes } = await services.registers.entry(house.owner, dnv);
    expect(
      changes.map(({ deed, by, before, after }) => [deed, by.name, before.retired, after.retired]),
    ).to.deep.equal([
      ['restored', house.owner.name, true, false],
      ['retired', house.owner.name, false, true],
      ['changed', house.owner.name, false, false],
    ]);
    expect(changes.at(-1)?.before.fields).to.deep.equal(shipped.state.fields);
    const back = await services.registers.putBack(house.owner, dnv, { revision: 3, change: 1 });
    expect(back.outcome).to.equal('written');
    const again = await services.registers.entry(house.owner, dnv);
    expect(again.state).to.deep.equal(shipped.state);
    expect((await services.registers.read(house.owner)).registers).to.deep.equal(shippedRegisters());
    const events = await services.audit.list(house.owner, {
      action: null,
      thingId: 'certification-bodies:dnv',
      page: 1,
    });
    expect(events.items.map(({ action }) => action)).to.deep.equal([
      'register.put-back',
      'register.restored',
      'register.retired',
      'register.changed',
    ]);
  });

  it('verify a certificate by one check in the directory, for every certificate of the body', async () => {
    await nordhaus();
    const ids = [await certificate(), await certificate({ number: 'AIMS 24818' })];
    for (const id of ids) {
      await look(id);
      expect(await listed(id)).to.equal('accredited-unverified');
    }
    await services.registers.check(house.owner, PAIR, check(), null);
    for (const id of ids) expect(await listed(id)).to.equal('accredited-verified');
    const { moved, certificates } = await services.registers.entry(house.owner, BODY);
    expect(moved.map(({ before, after }) => `${before} > ${after}`)).to.deep.equal(
      ids.map(() => 'accredited-unverified > accredited-verified'),
    );
    expect(certificates.map(({ id }) => id).sort()).to.deep.equal(ids.toSorted());
  });

  it('count a check for the very company that was looked up, and no other of its group', async () => {
    await nordhaus();
    const id = await certificate();
    await look(id);
    await services.registers.check(house.owner, PAIR, check({ entity: 'Nordhaus Zertifizierung AG' }), null);
    expect(await listed(id)).to.equal('accredited-unverified');
    await services.registers.check(house.owner, { ...PAIR, standard: 'ISO/IEC 27001' }, check(), null);
    expect(await listed(id)).to.equal('accredited-unverified');
    await services.registers.check(
      house.owner,
      PAIR,
      check({ answer: 'not-listed', accreditedSince: null }),
      null,
    );
    expect(await listed(id)).to.equal('not-accredited');
  });

  it('count a check under another name of the company, and not of a company of another legal form', async () => {
    await nordhaus();
    await services.registers.change(house.owner, BODY, {
      revision: 1,
      texts: { ...NORDHAUS, aliases: 'Nordmark Prüfstelle; Nordhaus UK Ltd' },
    });
    const [named, other] = [
      await certificate({ certificationBody: 'Nordmark Prüfstelle' }),
      await certificate({ certificationBody: 'Nordhaus UK Ltd', number: 'AIMS 2' }),
    ];
    await look(named);
    await look(other);
    await services.registers.check(house.owner, PAIR, check(), null);
    expect(await listed(named)).to.equal('accredited-verified');
    expect(await listed(other)).to.equal('accredited-unverified');
  });

  it('judge certificates anew when an accreditation is suspended or withdrawn, and say what came of it', async () => {
    await nordhaus();
    const id = await certificate();
    expect(await listed(id)).to.equal('accredited-unverified');
    const change = async (texts: EntryTexts) => {
      const revision = await revisionOf(ACCREDITATION);
      const outcome = await services.registers.change(house.owner, ACCREDITATION, {
        revision,
        texts: { ...BY_UKAS, ...texts },
      });
      expect(outcome).to.include({ outcome: 'written', rejudged: 1 });
    };
    await change({ status: 'withdrawn', changedOn: '2026-03-01' });
    expect(await listed(id)).to.equal('not-valid-now');
    await change({ status: 'suspended', changedOn: '2026-11-01' });
    expect(await listed(id)).to.equal('needs-review');
    await change({ status: 'suspended', changedOn: '2026-01-01', liftedOn: '2026-02-01' });
    expect(await listed(id)).to.equal('accredited-unverified');
    const { moved } = await services.registers.entry(house.owner, ACCREDITATION);
    expect(moved.map(({ revision, before, after }) => `${revision} ${before} > ${after}`)).to.deep.equal([
      '2 accredited-unverified > not-valid-now',
      '3 not-valid-now > needs-review',
      '4 needs-review > accredited-unverified',
    ]);
    expect(await services.background.rejudgeCertificates()).to.equal(0);
  });

  it('judge certificates anew of an import that died at any step, once it is finished', async () => {
    await nordhaus();
    const id = await certificate();
    const registers = shippedRegisters();
    const file = (status: string) => {
      const row: EntryTexts = {
        ...BY_UKAS,
        ...(status === 'withdrawn' ? { status, changedOn: '2026-03-01' } : {}),
      };
      const titles = REGISTER_COLUMNS.accreditations.map(({ id: column }) => column);
      const cells = titles.map((column) => row[column] ?? '');
      return { name: 'a.csv', bytes: Buffer.from(`${titles.join(',')}\n${cells.join(',')}\n`) };
    };
    let died = 0;
    for (let call = 1; call <= 12; call += 1) {
      const status = call % 2 === 1 ? 'withdrawn' : 'documented';
      const begun = await services.registers.beginImport(house.owner, 'accreditations', file(status));
      if (begun.outcome !== 'begun') throw new Error(begun.why);
      const dying = house.another({ content: { registers }, before: dyingAt(call) });
      await dying.registers.runImport(house.owner, begun.id).catch((error: unknown) => {
        expect(error).to.be.instanceOf(Killed);
        died += 1;
      });
      house.pass(2 * MINUTE);
      await services.background.finishRegisterImports();
      // Killed before it was begun, it is still there to be begun.
      await services.registers.runImport(house.owner, begun.id);
      const verdict = status === 'withdrawn' ? 'not-valid-now' : 'accredited-unverified';
      expect(await listed(id), String(call)).to.equal(verdict);
      const events = await services.audit.list(house.owner, {
        action: 'register.file-imported',
        thingId: begun.id,
        page: 1,
      });
      expect(
        events.items.map(({ payload }) => payload),
        String(call),
      ).to.deep.equal([
        { file: 'a.csv', list: 'accreditations', refused: 0, new: 0, changed: 1, unchanged: 0 },
      ]);
    }
    expect(died).to.be.greaterThan(6);
  });

  it('record a check posted twice once, and only of what is in the registers', async () => {
    await nordhaus();
    const form = check();
    await services.registers.check(house.owner, PAIR, form, null);
    await services.registers.check(house.owner, PAIR, form, null);
    expect((await services.registers.read(house.owner)).checks).to.have.length(1);
    const nobody = services.registers.check(
      house.owner,
      { ...PAIR, certificationBody: 'nobody' },
      check(),
      null,
    );
    expect(await errorOf(nobody)).to.equal('NotFound');
    const viewer = await house.member('viewer');
    expect(await errorOf(services.registers.check(viewer, PAIR, check(), null))).to.equal('NotAllowed');
  });
});
