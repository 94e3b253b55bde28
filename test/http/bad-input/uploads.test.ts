import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { type Sent, sendFirstLook } from '../respond/sent.js';
import { keptBytes, NOTHING_KEPT } from './database.js';
import { END, headOf, MULTIPART, part, rawConnection, statusOf } from './raw-request.js';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF';
const MEGABYTE = 1024 * 1024;

/** A stored zip entry, as office files and zip bombs begin. */
function zipEntry(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), content]);
}

describe('A document that should not come in', () => {
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/governance`);
  });
  afterEach(() => portal.close());

  const evidence = (question = 'named-owner', id: string = sent.id) =>
    `/respond/${id}/questions/${question}/evidence`;
  const token = () => part('_csrf', sanne.csrf);
  const post = (parts: readonly Buffer[], path = evidence()) =>
    sanne.request(path, {
      method: 'POST',
      headers: { 'Content-Type': MULTIPART },
      body: new Uint8Array(Buffer.concat([...parts, END])),
    });
  const upload = (file: string, bytes: Buffer | string) => post([token(), part('file', bytes, file)]);
  const kept = () => keptBytes(portal.dataDir);

  it('is told by its bytes, never by its name', async () => {
    const disguised: readonly [string, Buffer | string][] = [
      ['certificate.pdf', Buffer.concat([Buffer.from('MZ\x90\0\x03'), Buffer.alloc(200)])],
      ['screen.png', '<!doctype html><script>alert(1)</script>'],
      ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
      ['logo.png', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['report.docx', zipEntry('bomb.bin', Buffer.alloc(64 * 1024))],
      ['report.docx', zipEntry('xl/workbook.xml', Buffer.from('<x/>'))],
      ['empty.pdf', ''],
      ['notes.txt', Buffer.from([0x41, 0, 0x42])],
      ['page.html', '<h1>Hello</h1>'],
      ['run.js', 'alert(1)'],
      ['macro.docm', zipEntry('word/document.xml', Buffer.from('<x/>'))],
      ['no-ending', 'Just text'],
      ['archive.zip', zipEntry('a.txt', Buffer.from('a'))],
    ];
    for (const [name, bytes] of disguised) {
      const response = await upload(name, bytes);
      expect(response.status, name).to.equal(415);
      expect(await response.text(), name).to.match(
        /That kind of document is not taken|The content is not what the name says/,
      );
    }
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
  });

  it('leaves nothing behind when it is larger than is taken', async () => {
    const response = await upload(
      'large.pdf',
      Buffer.concat([Buffer.from(PDF), Buffer.alloc(21 * MEGABYTE)]),
    );
    expect(response.status).to.equal(413);
    expect(await response.text()).to.include('20 MB');
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
    expect((await upload('small.pdf', PDF)).status).to.equal(303);
  });

  it('leaves nothing behind when the line goes dead half-way', async () => {
    for (const bytes of [0, 100, 300 * 1024, 3 * MEGABYTE]) {
      const socket = await rawConnection(portal.url);
      const head = headOf(sanne, `POST ${evidence()}`, {
        'Content-Type': MULTIPART,
        'Content-Length': String(10 * MEGABYTE),
      });
      const begun = Buffer.concat([
        token(),
        part('file', Buffer.concat([Buffer.from(PDF), Buffer.alloc(bytes)]), 'cut.pdf'),
      ]);
      socket.write(Buffer.concat([Buffer.from(head), begun]));
      await wait(60);
      socket.destroy();
      await once(socket, 'close');
    }
    for (let tries = 0; tries < 50 && (await kept()).uploads > 0; tries += 1) await wait(40);
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
    expect((await sanne.open(`/respond/${sent.id}/sections/governance`)).status).to.equal(200);
    expect(sanne.$('.as-evidence')).to.have.length(0);
  });

  it('is not even read without the form’s token, or with the token after it', async () => {
    const file = part('file', PDF, 'a.pdf');
    const refusals = [[file], [file, token()], [part('_csrf', 'guessed'), file], [part('_csrf', ''), file]];
    for (const parts of refusals) expect((await post(parts)).status).to.equal(403);
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
  });

  it('comes alone, in the field meant for it, with plain fields only', async () => {
    const file = part('file', PDF, 'a.pdf');
    const refusals: readonly (readonly Buffer[])[] = [
      [token(), file, part('file', PDF, 'b.pdf')],
      [token(), part('document', PDF, 'a.pdf')],
      [token(), part('email[$ne]', 'x'), file],
      [token(), part('surprise', 'x'), file],
      [token(), part('constructor[prototype][x]', 'x'), file],
      [token(), part('_csrf', 'twice'), file],
    ];
    for (const parts of refusals)
      expect((await post(parts)).status, String(parts.at(1))).to.be.oneOf([400, 403, 413]);
    const many = Array.from({ length: 40 }, (_, index) => part(`f${index}`, 'x'));
    expect((await post([token(), ...many, file])).status).to.equal(413);
    expect((await post([token(), part('note', 'n'.repeat(100_000)), file])).status).to.equal(413);
    expect((await post([token(), part(`n${'n'.repeat(500)}`, 'x'), file])).status).to.equal(413);
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
  });

  it('goes to a question of one’s own that is asked, and nowhere else', async () => {
    const refusals = [
      [evidence('named-owner', 'another-assessment'), 401],
      [evidence('none-such'), 404],
      [evidence('__proto__'), 404],
      [evidence('excepted-share'), 409],
    ] as const;
    for (const [path, status] of refusals)
      expect((await post([token(), part('file', PDF, 'a.pdf')], path)).status, path).to.equal(status);
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
  });

  it('is the twenty-first of its question', async () => {
    for (let number = 1; number <= 20; number += 1)
      expect((await upload(`${number}.pdf`, PDF)).status).to.equal(303);
    const before = await kept();
    const response = await upload('21.pdf', PDF);
    expect(response.status).to.equal(413);
    expect(await response.text()).to.include('At most 20 fit');
    expect(await kept()).to.deep.equal(before);
  });

  it('keeps a name that is safe to show and to save', async () => {
    const names: readonly [string, string][] = [
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      ['C:\\\\Windows\\\\System32\\\\evil.pdf', 'evil.pdf'],
      ['quo%22te;.pdf', 'quo"te;.pdf'],
      ['letter.hta', 'letter.hta.pdf'],
      ['letter.pdf.bat', 'letter.pdf.bat.pdf'],
      ['%0D%0ASet-Cookie: a=b.pdf', 'Set-Cookie: a=b.pdf'],
      ['new\u0085line.pdf', 'newline.pdf'],
      ['\u202Efdp.exe.pdf', 'fdp.exe.pdf'],
      [`${'long '.repeat(60)}end.pdf`, `${'long '.repeat(60).slice(0, 196)}.pdf`],
      ['<script>alert(1)<\\/script>.pdf', 'script>.pdf'],
      ['naïve – résumé 🦊.pdf', 'naïve – résumé 🦊.pdf'],
    ];
    for (const [given, expected] of names) {
      expect((await upload(given, PDF)).status, given).to.equal(303);
      await sanne.open(`/respond/${sent.id}/sections/governance`);
      const link = sanne.$('.as-evidence a').last();
      expect(link.text(), given).to.include(expected);
      const download = await sanne.request(link.attr('href') ?? '');
      const disposition = download.headers.get('content-disposition') ?? '';
      expect(disposition).to.match(
        /^attachment; filename="?[\x20-\x7e]+"?(; filename\*=UTF-8''[\w!#$&+.^`|~%-]+)?$/,
      );
      const extended = /filename\*=UTF-8''(.*)$/.exec(disposition)?.[1];
      if (extended !== undefined) expect(decodeURIComponent(extended)).to.equal(expected);
      expect(download.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(download.headers.get('content-security-policy')).to.equal("default-src 'none'; sandbox");
      expect(download.headers.get('cache-control')).to.equal('private, no-store');
      expect(download.headers.get('content-type')).to.equal('application/pdf');
      expect(await download.text()).to.equal(PDF);
    }
    expect(sanne.$('script').filter((_, script) => sanne.$(script).text().includes('alert'))).to.have.length(
      0,
    );
  });

  it('does not end the portal when the body never ends', async () => {
    const socket = await rawConnection(portal.url);
    socket.write(
      headOf(sanne, `POST ${evidence()}`, { 'Content-Type': MULTIPART, 'Transfer-Encoding': 'chunked' }),
    );
    socket.write('5\r\nhello\r\n');
    for (let visit = 0; visit < 5; visit += 1)
      expect((await sanne.open(`/respond/${sent.id}`)).status).to.equal(200);
    socket.destroy();
    await once(socket, 'close');
    const malformed = await rawConnection(portal.url);
    malformed.write(
      headOf(sanne, `POST ${evidence()}`, { 'Content-Type': MULTIPART, 'Transfer-Encoding': 'chunked' }),
    );
    malformed.write('zz\r\nhello\r\n');
    expect(await statusOf(malformed)).to.match(/^HTTP\/1\.1 400|^$/);
    expect(await kept()).to.deep.equal(NOTHING_KEPT);
  });
});
