import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import type { CalendarDate } from '#domain/dates.js';
import type { CertificateId, UserId } from '#domain/ids.js';
import type { EntryChange, RegisterEntry } from '#domain/registers/register-entry.js';
import type { TenantStores } from '#storage/contract.js';
import { aDeed, at, newOrganisation } from './builders.js';
import { aCertificate, aStanding } from './certificate-builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const by = { id: 'u1' as UserId, name: 'Mara Holm' };
const anEntry = (fields: Partial<RegisterEntry> = {}): RegisterEntry => ({
  list: 'certification-bodies',
  key: 'aldgate',
  fields: { name: 'Aldgate Certification Ltd', aliases: '', country: 'GB' },
  retired: false,
  by,
  revision: 1,
  createdAt: at(0),
  changedAt: at(0),
  ...fields,
});
const changeTo = ({ revision, fields, retired, changedAt }: RegisterEntry): EntryChange => ({
  revision,
  deed: revision === 1 ? 'added' : 'changed',
  by,
  at: changedAt,
  before: { fields: null, retired: false },
  after: { fields, retired },
});
const aCheck = (fields: Partial<DirectoryCheck> = {}): DirectoryCheck => ({
  id: `check-${nextId()}`,
  subject: 'accreditation',
  certificationBody: 'aldgate',
  accreditationBody: 'UKAS',
  standard: 'ISO/IEC 42001',
  entity: 'Aldgate Certification Ltd',
  number: '0042',
  register: 'Directory of UKAS',
  address: '',
  searched: 'Aldgate',
  answer: 'match',
  difference: null,
  note: '',
  accreditedSince: null,
  accreditedUntil: null,
  capture: null,
  by,
  on: '2026-11-20' as CalendarDate,
  at: at(0),
  second: null,
  ...fields,
});
const added = aDeed('register.added');
const checked = aDeed('register.checked');

onEachDatabase('An organisation’s own register entries', (bed) => {
  const stores = (organisationId = newOrganisation()) => bed().storage.within(organisationId);

  it('come back as they were put in, with every change, the newest first', async () => {
    const { registerEntries } = stores();
    const first = anEntry();
    const second = anEntry({ retired: true, revision: 2, changedAt: at(5) });
    expect(await registerEntries.add(first, changeTo(first), added)).to.equal(true);
    expect(await registerEntries.all()).to.deep.equal([first]);
    expect(await registerEntries.change(second, changeTo(second), added)).to.equal(true);
    expect(await registerEntries.read('certification-bodies', 'aldgate')).to.deep.equal({
      entry: second,
      changes: [changeTo(second), changeTo(first)],
      moved: [],
    });
    expect(await registerEntries.read('accreditation-bodies', 'aldgate')).to.equal(null);
  });

  it('are added once, and changed only as they were seen', async () => {
    const { registerEntries } = stores();
    const entry = anEntry();
    const second = anEntry({ revision: 2 });
    await registerEntries.add(entry, changeTo(entry), added);
    expect(await registerEntries.add(entry, changeTo(entry), added)).to.equal(false);
    const both = [1, 2].map(() => registerEntries.change(second, changeTo(second), added));
    expect(await Promise.all(both)).to.have.members([false, true]);
  });

  it('have another version after every change, and are another organisation’s never', async () => {
    const { registerEntries } = stores();
    const versions = [await registerEntries.version()];
    const entry = anEntry();
    await registerEntries.add(entry, changeTo(entry), added);
    versions.push(await registerEntries.version());
    const second = anEntry({ revision: 2 });
    await registerEntries.change(second, changeTo(second), added);
    const other = anEntry({ key: 'other' });
    versions.push(await registerEntries.version());
    await registerEntries.add(other, changeTo(other), added);
    versions.push(await registerEntries.version());
    expect(versions).to.deep.equal([0, 1, 2, 3]);
    const elsewhere = stores().registerEntries;
    expect([await elsewhere.version(), await elsewhere.all()]).to.deep.equal([0, []]);
    expect(await elsewhere.read('certification-bodies', 'aldgate')).to.equal(null);
    expect(await elsewhere.add(entry, changeTo(entry), added)).to.equal(true);
  });

  it('keep what came of a change', async () => {
    const { registerEntries } = stores();
    const entry = anEntry();
    const moved = {
      revision: 1,
      certificateId: 'c1',
      before: 'accredited-unverified',
      after: 'not-valid-now',
      on: '2026-11-20' as CalendarDate,
    };
    await registerEntries.add(entry, changeTo(entry), added);
    await registerEntries.noteMoved(entry.list, entry.key, moved);
    expect((await registerEntries.read(entry.list, entry.key))?.moved).to.deep.equal([moved]);
  });
});

onEachDatabase('Checks in accreditors’ directories', (bed) => {
  const stores = (organisationId = newOrganisation()) => bed().storage.within(organisationId);

  it('come back newest first, of one body by one accreditor or of all', async () => {
    const { directoryChecks } = stores();
    const [old, fresh, other] = [
      aCheck(),
      aCheck({ at: at(5) }),
      aCheck({ accreditationBody: 'ANAB', at: at(9) }),
    ];
    for (const check of [old, fresh, other]) await directoryChecks.add(check, checked, null);
    const pair = { certificationBody: 'aldgate', accreditationBody: 'UKAS' };
    expect(await directoryChecks.of(pair)).to.deep.equal([fresh, old]);
    expect(await directoryChecks.latest(2)).to.deep.equal([other, fresh]);
    expect(await directoryChecks.read(old.id)).to.deep.equal(old);
    expect(await stores().directoryChecks.latest(9)).to.deep.equal([]);
    expect(await stores().directoryChecks.read(old.id)).to.equal(null);
  });

  it('are written once with their capture, which nobody else opens and no sweep takes', async () => {
    const organisationId = newOrganisation();
    const { directoryChecks, certificates } = stores(organisationId);
    const stream = Readable.from([Buffer.from('abc')]);
    const { head: _, ...received } = await certificates.receive({
      stream,
      name: 'seen.png',
      limit: 100,
      at: at(0),
    });
    const capture = { id: 'f1', name: 'seen.png', size: 3, type: 'image/png', sha256: received.sha256 };
    const check = aCheck({ capture });
    expect(await directoryChecks.add(check, checked, received)).to.equal(true);
    expect(await directoryChecks.add(check, checked, null)).to.equal(false);
    await bed().storage.acrossAll('test').sweepUploads(at(600));
    const opened = await directoryChecks.openCapture(check.id);
    expect(opened?.file).to.deep.equal(capture);
    expect(Buffer.concat((await opened?.stream.toArray()) ?? []).toString()).to.equal('abc');
    expect(await stores().directoryChecks.openCapture(check.id)).to.equal(null);
  });

  it('keep what came of them, found by the body', async () => {
    const { directoryChecks } = stores();
    const check = aCheck();
    const moved = {
      revision: null,
      certificateId: 'c1',
      before: 'accredited-unverified',
      after: 'accredited-verified',
      on: '2026-11-20' as CalendarDate,
    };
    await directoryChecks.add(check, checked, null);
    await directoryChecks.noteMoved(check.id, moved);
    expect(await directoryChecks.movedBy('aldgate')).to.deep.equal([moved]);
    expect(await directoryChecks.movedBy('other')).to.deep.equal([]);
  });
});

onEachDatabase('Certificates marked to be judged anew', (bed) => {
  it('are those that name a body, until the very mark is taken away', async () => {
    const organisationId = newOrganisation();
    const { certificates } = bed().storage.within(organisationId);
    const { certificates: queue } = bed().storage.acrossAll('test');
    const mine = async () =>
      (await queue.marked(1_000)).filter(({ record }) => record.organisationId === organisationId);
    const add = (certificationBody: string, accreditationBody = 'UKAS') =>
      addCertificate(bed().storage.within(organisationId), organisationId, {
        certificationBody,
        accreditationBody,
      });
    const one = await add('Aldgate');
    await add('Aldgate');
    await add('Other', 'ANAB');
    const pairs = await certificates.namedBodies();
    expect(pairs.toSorted((a, b) => a.certificationBody.localeCompare(b.certificationBody))).to.deep.equal([
      { certificationBody: 'Aldgate', accreditationBody: 'UKAS' },
      { certificationBody: 'Other', accreditationBody: 'ANAB' },
    ]);
    const named = async (bodies: readonly string[] | null, accreditors: readonly string[] | null) =>
      (await certificates.naming({ certificationBodies: bodies, accreditationBodies: accreditors }, 9))
        .length;
    expect([
      await named(['Aldgate'], null),
      await named(null, ['ANAB']),
      await named(['Aldgate'], ['ANAB']),
    ]).to.deep.equal([2, 1, 0]);
    const mark = { at: at(1), because: { check: 'check-1' } };
    expect(await certificates.markToJudge([], mark)).to.equal(0);
    expect(await certificates.markToJudge(['Aldgate'], mark)).to.equal(2);
    const waiting = await mine();
    expect(waiting.map((each) => each.mark)).to.deep.equal([mark, mark]);
    await certificates.unmark(one, { ...mark, at: at(0) });
    expect(await mine()).to.have.length(2);
    await certificates.unmark(one, mark);
    expect(await mine()).to.have.length(1);
  });
});

async function addCertificate(
  { certificates }: Pick<TenantStores, 'certificates'>,
  organisationId: ReturnType<typeof newOrganisation>,
  named: { certificationBody: string; accreditationBody: string },
): Promise<CertificateId> {
  const certificate = aCertificate(organisationId);
  const stream = Readable.from([Buffer.from('abc')]);
  const received = await certificates.receive({ stream, name: 'c.pdf', limit: 100, at: at(0) });
  const file = { id: certificate.file.id, received };
  await certificates.add(certificate, {
    standing: aStanding(named),
    deed: aDeed('certificate.uploaded'),
    file,
  });
  return certificate.id;
}
