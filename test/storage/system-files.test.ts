import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { SystemFile } from '#domain/ai-systems/system-file.js';
import { Stale } from '#domain/errors.js';
import type { UserId } from '#domain/ids.js';
import { aDeed, anAiSystem, at, newOrganisation } from './builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const attached = aDeed('ai-system.file-attached');
const removed = aDeed('ai-system.file-removed');

const aSystemFile = (): SystemFile => ({
  id: nextId(),
  name: 'card.pdf',
  size: 4,
  type: 'application/pdf',
  sha256: nextId(),
  by: { id: 'u1' as UserId, name: 'Mara Holm' },
  at: at(0),
});

onEachDatabase('Files of an AI system’s record', (bed) => {
  async function record(organisationId = newOrganisation()) {
    const { aiSystems } = bed().storage.within(organisationId);
    const system = anAiSystem(organisationId);
    await aiSystems.add(system, aDeed('ai-system.added'));
    const receive = (text = 'text') =>
      aiSystems.files.receive({ stream: Readable.from([Buffer.from(text)]), name: 'c', limit: 9, at: at(0) });
    const attach = async (file = aSystemFile(), expected = system.revision) => {
      const received = await receive();
      return {
        file,
        received,
        done: await aiSystems.files.attach(system.id, expected, { file, received }, attached),
      };
    };
    const bytes = async (fileId: string) => {
      const opened = await aiSystems.files.open(system.id, fileId);
      return opened && Buffer.concat(await opened.stream.toArray()).toString();
    };
    return { aiSystems, id: system.id, receive, attach, bytes };
  }
  const stored = async () => {
    const count = (name: string) => bed().raw.collection(name).countDocuments();
    return [await count('files.files'), await count('files.chunks'), await count('uploads')];
  };
  const sweep = (minutes: number) => bed().storage.acrossAll('test').sweepUploads(at(minutes));
  const mark = (upload: string) =>
    bed()
      .raw.collection('uploads')
      .findOne({ _id: upload as never });

  it('come and go with one write of the record, and with their bytes', async () => {
    const before = await stored();
    const { aiSystems, id, attach, bytes } = await record();
    const { file, done } = await attach();
    expect(done).to.equal(true);
    expect(await bytes(file.id)).to.equal('text');
    expect(await aiSystems.read(id)).to.deep.include({ files: [file], revision: 2, changedAt: attached.at });
    expect(JSON.stringify(await aiSystems.read(id)), 'where its bytes are').not.to.include('upload');
    expect(await aiSystems.files.remove(id, 2, file.id, removed)).to.equal(true);
    expect(await aiSystems.files.remove(id, 3, file.id, removed)).to.equal(false);
    expect(await bytes(file.id)).to.equal(null);
    expect(await aiSystems.read(id)).to.deep.include({ files: [], revision: 3 });
    expect(await stored()).to.deep.equal(before);
  });

  it('are written only on the record as it was read', async () => {
    const { aiSystems, id, attach, bytes } = await record();
    const { file } = await attach();
    const { done } = await attach(aSystemFile(), 1);
    expect(done).to.equal(false);
    expect(await aiSystems.files.remove(id, 1, file.id, removed)).to.equal(false);
    expect(await bytes(file.id)).to.equal('text');
    expect((await aiSystems.read(id))?.files).to.deep.equal([file]);
    await sweep(1);
    expect(await bytes(file.id), 'after the sweep').to.equal('text');
  });

  it('are nobody else’s to open', async () => {
    const mine = await record();
    const other = await record();
    const { file } = await mine.attach();
    expect(await other.aiSystems.files.open(mine.id, file.id)).to.equal(null);
    expect(await other.aiSystems.files.remove(mine.id, 2, file.id, removed)).to.equal(false);
    expect(await mine.aiSystems.files.open(other.id, file.id)).to.equal(null);
  });

  it('lose no byte that the record names to a sweep, and leave none that it does not', async () => {
    const { aiSystems, id, attach, receive, bytes } = await record();
    const { file, received } = await attach();
    const before = await stored();
    // As if the process had died before it could take the mark away.
    const upload = {
      _id: received.upload,
      organisationId: 'any',
      assessmentId: null,
      since: at(0),
      swept: false,
    };
    await bed()
      .raw.collection('uploads')
      .insertOne(upload as never);
    expect(await sweep(1)).to.equal(0);
    expect(await bytes(file.id)).to.equal('text');
    expect(await mark(received.upload)).to.equal(null);
    // As if it had died after the record let the file go, before its bytes went.
    await bed()
      .raw.collection('uploads')
      .insertOne(upload as never);
    await bed()
      .raw.collection('aiSystems')
      .updateOne({ _id: id as never }, { $set: { files: [], kept: [] } });
    expect(await sweep(1)).to.equal(1);
    expect(await stored()).to.deep.equal([(before[0] ?? 0) - 1, (before[1] ?? 0) - 1, before[2]]);
    const late = await receive();
    expect(await sweep(1)).to.equal(1);
    const failure = await aiSystems.files
      .attach(id, 2, { file: aSystemFile(), received: late }, attached)
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Stale);
  });
});
