import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { Assessment } from '#domain/assessments/assessment.js';
import { Stale, TooLarge } from '#domain/errors.js';
import { aDeed, anAssessment, anEvidence, at, newOrganisation } from './builders.js';
import { onEachDatabase } from './test-bed.js';

const KB = 1_024;
const attached = aDeed('evidence.attached', { name: 'policy.pdf' });
const removed = aDeed('evidence.removed');

const pieces = (bytes: Buffer, size = 64 * KB): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.subarray(place * size, (place + 1) * size),
  );

/** A stream that ends by an error after its bytes, as an upload does whose sender goes away. */
async function* cutOff(bytes: Buffer): AsyncGenerator<Buffer> {
  yield* pieces(bytes);
  await Promise.resolve();
  throw new Error('cut off');
}

async function bytesOf(stream: Readable | null): Promise<Buffer> {
  if (stream === null) throw new Error('no stream');
  return Buffer.concat(await stream.toArray());
}

const failureOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => null,
    (error: unknown) => error,
  );

onEachDatabase('Evidence', (bed) => {
  function answer(assessment: Assessment = anAssessment(newOrganisation())) {
    const { id: assessmentId, organisationId } = assessment;
    const { evidence } = bed().storage.answering({ organisationId, assessmentId });
    const receive = (bytes: Buffer, limit = 1_000 * KB) =>
      evidence.receive({ stream: Readable.from(pieces(bytes)), name: 'policy.pdf', limit, at: at(0) });
    return { assessment, evidence, receive, buyer: bed().storage.within(organisationId) };
  }
  /** How many documents the file store and its surroundings hold. */
  async function stored() {
    const { raw } = bed();
    const count = (name: string) => raw.collection(name).countDocuments();
    return {
      chunks: await count('files.chunks'),
      files: await count('files.files'),
      uploads: await count('uploads'),
    };
  }
  const sweep = (minutes: number) => bed().storage.acrossAll('test').sweepUploads(at(minutes));
  const relay = () => bed().storage.acrossAll('test').relay.audit(at(0));

  for (const size of [0, 1, 4_100, 4_101, 255 * KB, 255 * KB + 1, 700 * KB]) {
    it(`of ${String(size)} bytes comes back byte by byte, with its hash and its first bytes`, async () => {
      const { assessment, evidence, receive, buyer } = answer();
      const bytes = randomBytes(size);
      const received = await receive(bytes);
      expect(received).to.deep.include({ name: 'policy.pdf', size });
      expect(received.sha256).to.equal(createHash('sha256').update(bytes).digest('hex'));
      expect(Buffer.from(received.head).equals(bytes.subarray(0, 4_100))).to.equal(true);
      const document = anEvidence(assessment, { size, sha256: received.sha256 });
      expect(await evidence.open(document.id)).to.equal(null);
      await evidence.attach(document, received, attached);
      expect(await evidence.read(document.id)).to.deep.equal(document);
      expect((await bytesOf(await evidence.open(document.id))).equals(bytes)).to.equal(true);
      expect((await bytesOf(await buyer.evidence.open(document.id))).equals(bytes)).to.equal(true);
    });
  }

  it('over the limit is refused, to the byte, and nothing of it stays', async () => {
    const { evidence, receive } = answer();
    const before = await stored();
    expect(await failureOf(receive(randomBytes(600 * KB), 600 * KB - 1))).to.be.instanceOf(TooLarge);
    expect(await stored()).to.deep.equal(before);
    await evidence.discard(await receive(randomBytes(600 * KB), 600 * KB));
    expect(await stored()).to.deep.equal(before);
  });

  it('whose upload is cut off leaves nothing', async () => {
    const { evidence } = answer();
    const before = await stored();
    for (const size of [0, 10, 600 * KB]) {
      const stream = Readable.from(cutOff(randomBytes(size)));
      const failure = await failureOf(evidence.receive({ stream, name: 'a', limit: 900 * KB, at: at(0) }));
      expect(String(failure)).to.contain('cut off');
      const dropped = Readable.from(pieces(randomBytes(size + 70 * KB)));
      const receiving = failureOf(
        evidence.receive({ stream: dropped, name: 'a', limit: 900 * KB, at: at(0) }),
      );
      dropped.destroy();
      expect(await receiving).to.be.instanceOf(Error);
    }
    expect(await stored()).to.deep.equal(before);
  });

  it('that is removed is gone with its bytes, and its events stay', async () => {
    const { assessment, evidence, receive, buyer } = answer();
    const before = await stored();
    const document = anEvidence(assessment);
    await evidence.attach(document, await receive(randomBytes(300 * KB)), attached);
    await evidence.remove(document.id, removed);
    await evidence.remove(document.id, removed);
    expect(await evidence.read(document.id)).to.equal(null);
    expect(await buyer.evidence.open(document.id)).to.equal(null);
    expect(await stored()).to.deep.equal(before);
    await sweep(1);
    await relay();
    const { items } = await buyer.audit.list({ action: null, thingId: document.id, page: 1, size: 9 });
    expect(items.map((entry) => entry.action)).to.deep.equal(['evidence.removed', 'evidence.attached']);
    expect(await sweep(1)).to.equal(1);
    expect(
      await bed()
        .raw.collection('evidence')
        .countDocuments({ _id: document.id as never }),
    ).to.equal(0);
  });

  it('whose removal was cut short by a kill loses its bytes to the next sweep', async () => {
    const { assessment, evidence, receive } = answer();
    const before = await stored();
    const document = anEvidence(assessment);
    await evidence.attach(document, await receive(randomBytes(300 * KB)), attached);
    await bed()
      .raw.collection('evidence')
      .updateOne({ _id: document.id as never }, { $set: { removedAt: at(0) } });
    await relay();
    expect(await evidence.open(document.id)).to.equal(null);
    expect(await sweep(1)).to.equal(1);
    expect(await stored()).to.deep.equal(before);
  });

  it('that nobody attached is swept away when it has waited long enough, and only then', async () => {
    const { assessment, evidence, receive } = answer();
    const before = await stored();
    const [kept, left] = [await receive(Buffer.from('kept')), await receive(randomBytes(300 * KB))];
    const document = anEvidence(assessment);
    await evidence.attach(document, kept, { ...attached, at: at(30) });
    expect(await sweep(0)).to.equal(0);
    expect(await sweep(1)).to.equal(1);
    expect(await failureOf(evidence.attach(anEvidence(assessment), left, attached))).to.be.instanceOf(Stale);
    expect(String(await bytesOf(await evidence.open(document.id)))).to.equal('kept');
    expect(await stored()).to.deep.equal({
      chunks: before.chunks + 1,
      files: before.files + 1,
      uploads: before.uploads,
    });
  });

  it('is never lost by a sweep after a kill between any two steps of attaching', async () => {
    const { assessment, evidence, receive } = answer();
    const received = await receive(Buffer.from('referenced'));
    const upload = await bed()
      .raw.collection('uploads')
      .findOne({ _id: received.upload as never });
    const document = anEvidence(assessment);
    await evidence.attach(document, received, attached);
    // As if the process had died before it could take the mark away.
    if (upload !== null) await bed().raw.collection('uploads').insertOne(upload);
    expect(await sweep(1)).to.equal(0);
    expect(String(await bytesOf(await evidence.open(document.id)))).to.equal('referenced');
    expect(
      await bed()
        .raw.collection('uploads')
        .countDocuments({ _id: received.upload as never }),
    ).to.equal(0);
  });

  it('half received when the process died is swept away, chunks without a file included', async () => {
    const { receive } = answer();
    const before = await stored();
    const received = await receive(randomBytes(600 * KB));
    await bed().raw.collection('files.files').deleteOne({ filename: received.upload });
    expect((await stored()).chunks).to.be.greaterThan(before.chunks);
    expect(await sweep(1)).to.equal(1);
    expect(await stored()).to.deep.equal(before);
  });
});
