import { expect } from 'chai';
import { HOUR } from '#domain/dates.js';
import type { AiSystemId } from '#domain/ids.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation, keptBytes } from '../bad-input/database.js';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF';
const MEGABYTE = 1024 * 1024;

describe('The documents of an AI system’s record', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let aiSystemId: AiSystemId;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const buyer = await portal.memberAt();
    const vendorId = await portal.services.vendors.register(buyer, bareVendor({ name: 'Lumenhire B.V.' }));
    aiSystemId = await portal.services.aiSystems.add(buyer, vendorId, { name: 'ShortlistIQ', purpose: '' });
  });
  afterEach(() => portal.close());

  const page = () => `/ai-systems/${aiSystemId}`;
  const attach = async (file: string, bytes: Uint8Array | string, visitor = mara) => {
    await visitor.open(`${page()}/files/new`);
    await visitor.submit('Attach document', { file: { file, bytes } });
  };
  const linkTo = (name: string, visitor = mara) =>
    visitor
      .$('.as-system-files a')
      .filter((_, link) => visitor.$(link).text() === name)
      .attr('href') ?? '';

  it('are attached, told with who, when and fingerprint, taken away and removed, all in the history', async () => {
    await mara.open(page());
    await mara.follow('Attach document');
    await mara.submit('Attach document', { file: { file: 'model card.pdf', bytes: PDF } });
    expect(mara.path).to.equal(`${page()}#documents`);
    expect(mara.text)
      .to.include('model card.pdf is attached.')
      .and.include('Mara Olsen, 21 Nov 2026, not scanned')
      .and.not.include('Nothing is written down yet');
    expect(mara.$('.as-system-files code').attr('title')).to.match(/^SHA-256 [0-9a-f]{64}$/);

    const download = await mara.request(linkTo('model card.pdf'));
    expect(download.headers.get('content-disposition')).to.match(/^attachment; filename="model card.pdf"/);
    expect(download.headers.get('content-type')).to.equal('application/pdf');
    expect(download.headers.get('content-security-policy')).to.equal("default-src 'none'; sandbox");
    expect(await download.text()).to.equal(PDF);

    await attach('model card.pdf', PDF);
    expect(mara.text).to.include('model card.pdf was attached already; nothing changed.');
    expect(mara.$('.as-system-files li')).to.have.length(1);
    await mara.submit('Remove document');
    expect(mara.text).to.include('model card.pdf is removed and deleted.');
    expect(mara.$('.as-system-files li')).to.have.length(0);
    expect(await keptBytes(portal.dataDir)).to.deep.equal({ files: 0, chunks: 0, uploads: 0 });
    await portal.runDueJobs();
    await mara.open(page());
    const history = mara.$('#history').text();
    for (const said of [
      'Attached “model card.pdf” to the AI system “ShortlistIQ”',
      'Took “model card.pdf” of the AI system “ShortlistIQ” away',
      'Removed “model card.pdf” from the AI system “ShortlistIQ”, and deleted it',
    ])
      expect(history).to.include(said);
  });

  it('are read by a viewer, changed by nobody who may not, and found by no other organisation', async () => {
    await attach('card.pdf', PDF);
    const link = linkTo('card.pdf');
    for (const role of ['viewer', 'assessor'] as const) {
      const reader = await portal.member(role);
      await reader.open(page());
      expect(reader.text).to.include('card.pdf').and.not.include('Attach document');
      expect(await (await reader.request(linkTo('card.pdf', reader))).text()).to.equal(PDF);
      expect((await reader.open(`${page()}/files/new`)).status).to.equal(403);
      const body = new URLSearchParams({ _csrf: reader.csrf });
      expect((await reader.request(`${link}/remove`, { method: 'POST', body })).status).to.equal(403);
    }
    const stranger = await portal.member('owner', await addOrganisation(portal, 'Harbourline Bank'));
    await stranger.open('/');
    const body = new URLSearchParams({ _csrf: stranger.csrf });
    for (const [path, init] of [
      [link, {}],
      [`${page()}/files/new`, {}],
      [`${link}/remove`, { method: 'POST', body }],
    ] as const)
      expect((await stranger.request(path, init)).status, path).to.equal(404);
    await mara.open(page());
    expect(mara.text).to.include('card.pdf');
  });

  it('are refused where they are not what they say, too large, none or too many, and leave nothing', async () => {
    await attach('card.pdf', PDF);
    const before = await keptBytes(portal.dataDir);
    for (const [name, bytes, status, says] of [
      ['card.pdf', 'MZ\u0000 program', 415, 'its content is not of the kind its name ends with'],
      ['empty.pdf', '', 415, 'or it is empty'],
      ['page.html', '<script>alert(1)</script>', 415, 'What can be taken'],
      ['large.pdf', Buffer.concat([Buffer.from(PDF), Buffer.alloc(21 * MEGABYTE)]), 413, 'at most 20 MB'],
    ] as const) {
      await attach(name, bytes);
      expect(mara.status, name).to.equal(status);
      expect(mara.$('#field-file-error').text(), name).to.include(says);
      expect(mara.$('#field-file').attr('aria-describedby'), name).to.include('field-file-error');
    }
    await mara.open(`${page()}/files/new`);
    await mara.submit('Attach document', {});
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Choose the file.');
    for (let count = 1; count < 20; count += 1) await attach(`${count}.txt`, `text ${count}`);
    await attach('one-more.txt', 'one more');
    expect(mara.status).to.equal(413);
    expect(mara.text).to.include('At most 20 fit');
    await mara.open(page());
    expect(mara.text).to.include('Remove one to attach another.').and.not.include('Attach document');
    portal.pass(2 * HOUR);
    await portal.runDueJobs();
    const after = await keptBytes(portal.dataDir);
    expect([after.files - before.files, after.uploads]).to.deep.equal([19, 0]);
  });

  it('come together where several are attached at once, beside what others write in the record', async () => {
    const { aiSystems } = portal.services;
    const buyer = await portal.memberAt();
    const { aiSystem } = await aiSystems.read(buyer, aiSystemId);
    await Promise.all([
      ...[1, 2, 3, 4].map((count) => {
        const body = new FormData();
        body.append('_csrf', mara.csrf);
        body.append('file', new Blob([`text ${count}`]), `${count}.txt`);
        return mara.request(`${page()}/files/new`, { method: 'POST', body });
      }),
      aiSystems.answerFacts(buyer, aiSystemId, { revision: aiSystem.revision, facts: {} }),
    ]);
    const { files } = (await aiSystems.read(buyer, aiSystemId)).aiSystem;
    expect(files.map(({ name }) => name).toSorted()).to.deep.equal(['1.txt', '2.txt', '3.txt', '4.txt']);
  });
});
