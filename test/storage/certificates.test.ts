import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { Certificate } from '#domain/certificates/certificate.js';
import type { Standing } from '#domain/certificates/standing.js';
import type { CalendarDate } from '#domain/dates.js';
import { Stale } from '#domain/errors.js';
import { aDeed, at, newOrganisation } from './builders.js';
import { aCertificate, aStanding } from './certificate-builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const uploadedDeed = aDeed('certificate.uploaded');

onEachDatabase('Certificates', (bed) => {
  function store(organisationId = newOrganisation()) {
    const { certificates } = bed().storage.within(organisationId);
    const receive = (text: string) =>
      certificates.receive({
        stream: Readable.from([Buffer.from(text)]),
        name: 'c.pdf',
        limit: 1_000,
        at: at(0),
      });
    async function add(standing: Partial<Standing> = {}, fields: Partial<Certificate> = {}) {
      const certificate = aCertificate(organisationId, fields);
      const file = { id: certificate.file.id, received: await receive('abc') };
      await certificates.add(certificate, { standing: aStanding(standing), deed: uploadedDeed, file });
      return certificate;
    }
    return { organisationId, certificates, receive, add };
  }
  const everything = {
    search: '',
    verdicts: [],
    kind: null,
    vendorId: null,
    expires: null,
    lookUpDue: null,
    awaitsSecond: false,
    archived: false,
    sort: 'expires',
    page: 1,
    size: 20,
  } as const;

  it('come back as they were added, their files by their own ids only', async () => {
    const { certificates, add } = store();
    const certificate = await add();
    expect(await certificates.read(certificate.id)).to.deep.equal(certificate);
    const opened = await certificates.open(certificate.id, certificate.file.id);
    expect(String(Buffer.concat((await opened?.stream.toArray()) ?? []))).to.equal('abc');
    expect(await certificates.open(certificate.id, 'another')).to.equal(null);
    const stranger = store().certificates;
    expect(await stranger.read(certificate.id)).to.equal(null);
    expect(await stranger.open(certificate.id, certificate.file.id)).to.equal(null);
    expect(
      await certificates.add(certificate, { standing: aStanding(), deed: uploadedDeed, file: null }),
    ).to.equal(false);
  });

  it('are listed by expiry, those without an end last, narrowed by verdict and days', async () => {
    const { certificates, add } = store();
    const day = (text: string) => text as CalendarDate;
    await add({ number: 'late', expiresOn: day('2028-01-01') });
    await add({ number: 'never' });
    await add({ number: 'soon', expiresOn: day('2027-01-01'), verdict: 'not-valid-now' });
    const numbers = async (query: object) =>
      (await certificates.list({ ...everything, ...query })).items.map(({ standing }) => standing.number);
    expect(await numbers({})).to.deep.equal(['soon', 'late', 'never']);
    expect(await numbers({ verdicts: ['not-valid-now'] })).to.deep.equal(['soon']);
    expect(await numbers({ expires: { from: day('2027-06-01'), to: day('2028-06-01') } })).to.deep.equal([
      'late',
    ]);
    expect(await numbers({ search: 'NEV' })).to.deep.equal(['never']);
    expect(await numbers({ archived: true })).to.deep.equal([]);
    expect(await certificates.countByVerdict()).to.deep.equal({ 'needs-review': 2, 'not-valid-now': 1 });
  });

  it('know others of their number, however it is written, and of their bytes, of their own organisation only', async () => {
    const { organisationId, certificates, add } = store();
    const first = await add({ number: 'AIMS 24-817' });
    const second = await add({ number: 'aims24817' }, { file: { ...first.file, id: nextId() } });
    await store().add({ number: 'AIMS 24817' });
    const alike = await certificates.alike(second, 'AIMS.24817');
    expect(alike.sameNumber.map(({ id }) => id)).to.deep.equal([first.id]);
    expect(alike.sameFile.map(({ id }) => id)).to.deep.equal([first.id]);
    expect(first.organisationId).to.equal(organisationId);
  });

  it('wait to be judged on their day, where they were judged by something else, and where they are marked', async () => {
    const { certificates, add } = store();
    const day = (text: string) => text as CalendarDate;
    const due = await add({ nextJudgeOn: day('2027-01-01'), judgedBy: 'a' });
    const other = await add({ nextJudgeOn: null, judgedBy: 'b' });
    const quiet = await add({ nextJudgeOn: null, judgedBy: 'a' });
    await store().add({ nextJudgeOn: day('2026-01-01'), judgedBy: 'b' });
    const waiting = async (on: string, most = 20) =>
      (await certificates.toJudge(day(on), 'a', most)).map(({ id }) => id);
    expect(await waiting('2026-12-31')).to.deep.equal([other.id]);
    expect(await waiting('2027-01-01')).to.deep.equal([due.id, other.id]);
    expect(await waiting('2027-01-01', 1)).to.deep.equal([due.id]);
    await certificates.restand(due.id, 1, aStanding({ nextJudgeOn: day('2027-02-01'), judgedBy: 'a' }));
    expect(await waiting('2027-01-01')).to.deep.equal([other.id]);
    await certificates.judgeAgain({ ids: [quiet.id] });
    expect(await waiting('2026-12-31')).to.have.members([quiet.id, other.id]);
    await certificates.judgeAgain({ vendorId: due.vendorId });
    expect(await waiting('2026-12-31')).to.have.members([due.id, quiet.id, other.id]);
  });

  it('are changed only from the revision that was read, and keep a capture with the deed that brings it', async () => {
    const { certificates, receive, add } = store();
    const certificate = await add();
    const capture = { ...certificate.file, id: nextId(), name: 'seen.png' };
    const next = { ...certificate, revision: 2, lookUps: [{ capture }] as unknown as Certificate['lookUps'] };
    const received = await receive('seen');
    const writing = { standing: aStanding(), deed: aDeed('certificate.look-up-recorded') };
    expect(await certificates.change(next, { ...writing, file: { id: capture.id, received } })).to.equal(
      true,
    );
    expect(await certificates.change(next, { ...writing, file: null })).to.equal(false);
    const opened = await certificates.open(certificate.id, capture.id);
    expect(String(Buffer.concat((await opened?.stream.toArray()) ?? []))).to.equal('seen');
    // Held files outlive the sweep; loose ones do not, and can then no longer be taken.
    const loose = await receive('loose');
    expect(await bed().storage.acrossAll('test').sweepUploads(at(60))).to.equal(1);
    expect(await certificates.open(certificate.id, capture.id)).not.to.equal(null);
    const late = { ...next, revision: 3 };
    const failure = await certificates
      .change(late, { ...writing, file: { id: 'late', received: loose } })
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Stale);
  });

  it('wait for one reader at a time, and show what was read only once the certificate knows of it', async () => {
    const { certificates, add } = store();
    const certificate = await add();
    const { certificates: queue } = bed().storage.acrossAll('test');
    const claimed = async (minutes: number) => {
      const all = [];
      for (let next = await queue.claimUnread(at(minutes), at(minutes + 2)); next !== null; ) {
        all.push(next);
        next = await queue.claimUnread(at(minutes), at(minutes + 2));
      }
      return all.filter(({ id }) => id === certificate.id);
    };
    expect((await claimed(1)).map(({ tries }) => tries)).to.deep.equal([1]);
    expect(await claimed(2)).to.deep.equal([]);
    expect((await claimed(3)).map(({ tries }) => tries)).to.deep.equal([2]);
    const reading = { reader: '1', fault: null } as unknown as NonNullable<Certificate['reading']>;
    await certificates.keepReading(certificate.id, reading);
    await certificates.keepReading(certificate.id, { ...reading, reader: '2' });
    expect((await certificates.read(certificate.id))?.reading).to.equal(null);
    const next = { ...certificate, reading, revision: 2 };
    await certificates.change(next, { standing: aStanding(), deed: aDeed('certificate.read'), file: null });
    expect((await certificates.read(certificate.id))?.reading).to.deep.equal(reading);
    expect(await claimed(60)).to.deep.equal([]);
  });
});
