import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import {
  corrupt,
  imageOnly,
  locked,
  manyPages,
  scripted,
  zip,
} from '#test/unit/documents/reading/hostile-files.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture, registerVendor, uploadCertificate } from '../certificates/documents.js';
import { keptBytes, NOTHING_KEPT } from './database.js';
import { headOf, MULTIPART, part, rawConnection } from './raw-request.js';

const MEGABYTE = 1024 * 1024;

describe('A certificate that should make one look twice', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let vendor: string;
  before(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    vendor = await registerVendor(mara);
  });
  after(() => portal.close());

  const verdict = () => mara.$('.as-page-header .as-pill').first().text().trim();
  async function read(bytes: Uint8Array, file?: string): Promise<string> {
    const page = await uploadCertificate(mara, vendor, bytes, file);
    expect(mara.status).to.equal(200);
    await portal.runDueJobs();
    await mara.open(page);
    expect(mara.status).to.equal(200);
    return page;
  }

  it('is refused where it is no PDF or picture inside, whatever its name, and leaves nothing', async () => {
    const before = await keptBytes(portal.dataDir);
    const refused: readonly [string, Uint8Array][] = [
      ['certificate.pdf', zip()],
      ['certificate.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
      ['certificate.png', Buffer.from('GIF89a')],
      ['certificate.pdf', Buffer.alloc(0)],
      ['certificate.docx', zip()],
    ];
    for (const [name, bytes] of refused) {
      await uploadCertificate(mara, vendor, bytes, name);
      expect(mara.status, name).to.equal(415);
      expect(mara.$('#field-file-error').text(), name).to.match(
        /content is not of the kind its name ends with|Upload the PDF that the vendor got/,
      );
      expect(mara.$('[name=requestId]').val(), name).to.match(/^[0-9a-f-]{36}$/);
    }
    // The same form takes the right file, and what was chosen before is kept.
    const system = String(mara.$('[name=aiSystemId] option').last().attr('value'));
    await mara.submit('Upload certificate', { aiSystemId: system, file: { file: 'c.docx', bytes: zip() } });
    expect(mara.$('[name=aiSystemId]').val()).to.equal(system);
    expect(await keptBytes(portal.dataDir)).to.deep.equal(before);
  });

  it('is refused at 30 MB, with the limit said', async () => {
    const before = await keptBytes(portal.dataDir);
    const large = Buffer.concat([aCertificatePdf(), Buffer.alloc(30 * MEGABYTE)]);
    await uploadCertificate(mara, vendor, large);
    expect(mara.status).to.equal(413);
    expect(mara.$('#field-file-error').text()).to.include('at most 20 MB');
    expect(await keptBytes(portal.dataDir)).to.deep.equal(before);
  });

  it('leaves nothing when the line goes dead half-way', async () => {
    const before = await keptBytes(portal.dataDir);
    await mara.open(`${vendor}/certificates/new`);
    const socket = await rawConnection(portal.url);
    const head = headOf(mara, `POST ${vendor}/certificates/new`, {
      'Content-Type': MULTIPART,
      'Content-Length': String(10 * MEGABYTE),
    });
    const begun = part('file', Buffer.concat([aCertificatePdf(), Buffer.alloc(MEGABYTE)]), 'cut.pdf');
    socket.write(Buffer.concat([Buffer.from(head), part('_csrf', mara.csrf), begun]));
    await wait(80);
    socket.destroy();
    await once(socket, 'close');
    for (let tries = 0; tries < 50 && (await keptBytes(portal.dataDir)).uploads > 0; tries += 1)
      await wait(40);
    expect(await keptBytes(portal.dataDir)).to.deep.equal(before);
    expect(NOTHING_KEPT.uploads).to.equal(0);
  });

  const unreadable: readonly [string, () => Uint8Array, string][] = [
    ['is corrupt', corrupt, 'The file is damaged'],
    ['opens only with a password', locked, 'opens only with a password'],
    ['is only a picture in a PDF', imageOnly, 'a picture without text'],
    ['has 301 pages', () => manyPages(301), 'more pages than are read'],
  ];
  for (const [title, bytes, words] of unreadable) {
    it(`is kept where it ${title}, and its fields are asked for by hand`, async () => {
      const page = await read(bytes());
      expect(mara.text)
        .to.include(words)
        .and.include('Nothing was read. Open the file and type what it states');
      expect(verdict()).not.to.match(/^Accredited/);
      await mara.open(`${page}/fields/holder`);
      await mara.submit('Save my word', { value: 'Lumenhire B.V.' });
      expect(mara.text).to.include('typed by Mara Olsen');
    });
  }

  it('is a picture: kept, downloaded as it came, its fields typed by hand', async () => {
    await read(aPicture(), 'photo.png');
    expect(mara.text).to.include('The file is a picture without text');
    expect(mara.$('svg.as-document, main img')).to.have.length(0);
  });

  it('carries script that is never run, and says so', async () => {
    await read(scripted());
    expect(mara.text).to.include('The PDF carries script of its own. Nothing of it was run.');
    expect(mara.$('main script')).to.have.length(0);
  });

  it('is held by somebody else', async () => {
    await read(aCertificatePdf({ number: 'AIMS 1', holder: 'Cloudframe Holding AG' }));
    expect(verdict()).to.equal('Other scope or holder');
    expect(mara.text)
      .to.include('Is not the vendor')
      .and.not.match(/fake|fraud/i);
  });

  it('contradicts itself in its dates', async () => {
    await read(aCertificatePdf({ number: 'AIMS 2', issued: '10 March 2028', expires: '9 March 2025' }));
    expect(verdict()).not.to.match(/^Accredited/);
    expect(mara.$('.as-check-group').text()).to.include('DATE-10');
  });

  it('takes no day that does not exist, and keeps what was typed', async () => {
    const page = await read(aCertificatePdf({ number: 'AIMS 3' }));
    for (const value of ['2028-02-30', 'next spring', '99/99/9999', '2028-3-9']) {
      await mara.open(`${page}/fields/expiresOn`);
      await mara.submit('Save my word', { value });
      expect(mara.status, value).to.equal(422);
      expect(mara.text).to.include('Write a day that exists');
      expect(mara.$('[name=value]').val()).to.equal(value);
    }
    await mara.submit('Save my word', { value: '' });
    expect(mara.text).to.include('or tick that it does not state it');
    await mara.submit('Save my word', { value: '', absent: 'yes' });
    expect(mara.status).to.equal(200);
    expect(mara.text).to.include('not stated');
    expect((await mara.open(`${page}/fields/__proto__`)).status).to.equal(404);
    expect((await mara.open(`${page}/fields/favouriteColour`)).status).to.equal(404);
  });

  it('is corrected by two people at once: the second sees both words and loses nothing', async () => {
    const page = await read(aCertificatePdf({ number: 'AIMS 4' }));
    const temi = await portal.member('assessor');
    await mara.open(`${page}/fields/holder`);
    await temi.open(`${page}/fields/holder`);
    await temi.submit('Save my word', { value: 'Temi’s holder' });
    expect(temi.status).to.equal(200);
    await mara.submit('Save my word', { value: 'Mara’s holder' });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('Nothing is lost').and.include('Temi’s holder').and.include('Mara’s holder');
    await mara.submit('Save my word');
    expect(mara.status).to.equal(200);
    expect(mara.text).to.include('Mara’s holder').and.include('typed by Mara Olsen');

    // Different fields do not collide.
    await mara.open(`${page}/fields/scope`);
    await temi.open(`${page}/fields/sites`);
    await temi.submit('Save my word', { value: 'Utrecht' });
    await mara.submit('Save my word', { value: 'AI systems for hiring' });
    expect(mara.status).to.equal(200);
    expect(mara.text).to.include('Utrecht').and.include('AI systems for hiring');
  });

  it('gets no look-up from a day to come, without an answer, or with a file that is none', async () => {
    const page = await read(aCertificatePdf({ number: 'AIMS 5' }));
    const kept = await keptBytes(portal.dataDir);
    const fields = { answer: 'match', Directory: 'A directory', 'What you searched for': 'AIMS 5' };
    const refusals: readonly [Record<string, string>, string][] = [
      [{ ...fields, 'Looked on': '2027-01-01' }, 'Write a day that has come'],
      [{ ...fields, answer: 'perhaps' }, 'Choose what stood there'],
      [{ ...fields, answer: 'mismatch' }, 'Choose what differs'],
      [{ ...fields, Directory: '' }, 'Write the name of the directory'],
      [
        { ...fields, 'Accredited since': '2026-02-02', 'Accredited until': '2025-01-01' },
        'not before the first',
      ],
    ];
    for (const [typed, words] of refusals) {
      await mara.open(`${page}/look-ups/new`);
      await mara.submit('Record look-up', { ...typed, file: { file: 'seen.png', bytes: aPicture() } });
      expect(mara.status, words).to.equal(422);
      expect(mara.text).to.include(words).and.include('choose it again');
    }
    await mara.open(`${page}/look-ups/new`);
    await mara.submit('Record look-up', { ...fields, file: { file: 'seen.png', bytes: zip() } });
    expect(mara.status).to.equal(415);
    expect(mara.$('#field-file-error').text()).to.include('content is not of the kind');
    expect(mara.$('[name=register]').val()).to.equal('A directory');
    expect(await keptBytes(portal.dataDir)).to.deep.equal(kept);
    await mara.open(page);
    expect(mara.text).not.to.include('A directory');
  });

  it('is looked up as it was when the form was filled: a correction meanwhile gives what was typed back, and what it says now', async () => {
    const page = await read(aCertificatePdf({ number: 'AIMS 8' }));
    const fields = {
      answer: 'match',
      subject: 'certificate',
      Directory: 'A directory of meanwhile',
      'What you searched for': 'AIMS 8',
      Note: 'Found at once.',
    };
    await mara.open(`${page}/look-ups/new`);
    const colleague = await portal.member('manager');
    await colleague.open(`${page}/fields/number`);
    await colleague.submit('Save my word', { value: 'AIMS 9' });
    await mara.submit('Record look-up', { ...fields, file: { file: 'seen.png', bytes: aPicture() } });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('It was corrected while you looked').and.include('AIMS 9');
    expect(mara.$('[name=note]').val()).to.equal('Found at once.');
    await mara.submit('Record look-up', { answer: 'match' });
    expect(mara.path).to.equal(page);
    expect(mara.$('tbody th:contains("A directory of meanwhile")')).to.have.length(1);
  });

  it('keeps a look-up posted twice once, with the capture that came first', async () => {
    const page = await read(aCertificatePdf({ number: 'AIMS 7' }));
    await mara.open(`${page}/look-ups/new`);
    const fields = {
      answer: 'match',
      Directory: 'A directory of once',
      'What you searched for': 'AIMS 7',
      requestId: String(mara.$('[name=requestId]').val()),
      file: { file: 'seen.png', bytes: aPicture() },
    };
    await mara.submit('Record look-up', fields);
    const kept = await keptBytes(portal.dataDir);
    await mara.open(`${page}/look-ups/new`);
    await mara.submit('Record look-up', fields);
    expect(mara.path).to.equal(page);
    expect(mara.$('tbody th:contains("A directory of once")')).to.have.length(1);
    expect(await keptBytes(portal.dataDir)).to.deep.equal(kept);
  });

  it('posted twice is kept once', async () => {
    await mara.open(`${vendor}/certificates/new`);
    const form = mara.html;
    const file = { file: { file: 'twice.pdf', bytes: aCertificatePdf({ number: 'AIMS 6' }) } };
    const requestId = String(mara.$('[name=requestId]').val());
    await mara.submit('Upload certificate', file);
    const first = mara.path;
    expect(form).to.include(requestId);
    await mara.open(`${vendor}/certificates/new`);
    await mara.submit('Upload certificate', { ...file, requestId });
    expect(mara.path).to.equal(first);
    await portal.runDueJobs();
    expect((await keptBytes(portal.dataDir)).uploads).to.equal(0);
  });
});
