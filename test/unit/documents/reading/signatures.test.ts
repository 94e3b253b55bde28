import { Buffer } from 'node:buffer';
import { expect } from 'chai';
import fc from 'fast-check';
import { createCertificateReader, type FileReader } from '#documents/reading/create-certificate-reader.js';
import { signaturesOf } from '#documents/reading/read-signatures.js';
import type { FileSignature } from '#domain/certificates/certificate.js';
import { judgeSignatures } from '#domain/certificates/checks/signatures.js';
import type { Instant } from '#domain/dates.js';
import { stream, textPdf } from '#test/support/pdf.js';
import { makeSigner, SCHEME_NAMES, type Signer } from '#test/support/signed-message.js';
import { growPdf, signPdf } from '#test/support/signed-pdf.js';
import { LEARNED } from '../../../support/learned.js';
import { imageOnly } from './hostile-files.js';

const NOW = '2026-11-21T09:00:00.000Z' as Instant;
const line = (text: string) => ({ x: 60, y: 80, size: 11, text });
const plain = (): Buffer => textPdf([[line('Certificate number: AI-1042')]]);
/** The object that draws the only page. */
const CONTENTS = 9;
const REWORDED = stream('BT /F1 11 Tf 60.00 762.00 Td (Certificate number: AI-9999) Tj ET\n');
const ADDED: readonly [number, string] = [30, '<< /Type /DSS /Certs [] >>'];

describe('The signatures of a file', () => {
  let reader: FileReader;
  let body: Signer;
  before(() => {
    reader = createCertificateReader({ now: () => NOW, model: LEARNED });
    body = makeSigner();
  });
  after(() => reader.close());

  const signaturesIn = async (file: Buffer): Promise<readonly FileSignature[]> =>
    (await reader.read(file)).file.signatures ?? [];
  const comesTo = async (file: Buffer): Promise<string> => judgeSignatures(await signaturesIn(file)).outcome;

  it('tell who signed, when, and that not one byte changed since', async () => {
    const { file, fields } = await reader.read(signPdf(plain(), body));
    expect(fields.number?.value).to.equal('AI-1042');
    expect(file.signed).to.equal(true);
    expect(file.signatures).to.deep.equal([
      {
        covered: 'unchanged',
        beside: 'nothing',
        signer: {
          name: 'Aldgate Signing Desk',
          organisation: 'Aldgate Certification Ltd',
          issuer: 'Aldgate Signing Desk',
          itsOwn: true,
          from: '2025-01-01',
          until: '2027-12-31',
        },
        isTimeStamp: false,
        at: '2025-03-10T09:00:00.000Z',
        digest: 'sha256',
      },
    ]);
  });

  it('are never taken for more than they prove: at best an information', async () => {
    const { outcome, reason, settle } = judgeSignatures(await signaturesIn(signPdf(plain(), body)));
    expect(outcome).to.equal('info');
    expect(reason).to.equal(
      '“Aldgate Signing Desk” of “Aldgate Certification Ltd” (by a certificate it made itself) signed it on ' +
        '10 Mar 2025 by its own clock; not one byte was changed since. Who that is, is not proven here: no ' +
        'certificate was followed to a root that others trust.',
    );
    expect(settle).to.match(/^\S.*[.]$/);
  });

  for (const scheme of SCHEME_NAMES) {
    it(`are proven where they are made with ${scheme}`, async () => {
      const authority = makeSigner({ name: 'Example Trust', organisation: '', scheme });
      const signer = makeSigner({ name: 'Büro für Prüfung', organisation: '', scheme, issuedBy: authority });
      const file = signPdf(plain(), signer, { certificates: [authority.certificate, signer.certificate] });
      const [signature] = await signaturesIn(file);
      expect(signature).to.deep.include({ covered: 'unchanged', beside: 'nothing' });
      expect(signature?.signer).to.include({
        name: 'Büro für Prüfung',
        issuer: 'Example Trust',
        itsOwn: false,
      });
    });
  }

  it('are proven in each way a message is made: over itself, over a digest, and of the time alone', async () => {
    const at = new Date('2025-04-02T10:00:00Z');
    const ways = [{ plain: true }, { ofDigest: true }, { timeStamp: at }];
    const found = await Promise.all(ways.map((way) => signaturesIn(signPdf(plain(), body, way))));
    expect(found.flat().map(({ covered, at: told }) => [covered, told])).to.deep.equal([
      ['unchanged', null],
      ['unchanged', '2025-03-10T09:00:00.000Z'],
      ['unchanged', '2025-04-02T10:00:00.000Z'],
    ]);
    expect(found.flat().map(({ isTimeStamp }) => isTimeStamp)).to.deep.equal([false, false, true]);
  });

  it('take the day from the file where the message has none', async () => {
    const [signature] = await signaturesIn(signPdf(plain(), body, { plain: true, entry: '/M (D:20250311)' }));
    expect(signature?.at).to.equal('2025-03-11T00:00:00.000Z');
  });

  it('fail where what was signed was changed by as much as one byte, wherever it stands', async () => {
    const file = signPdf(plain(), body);
    const text = file.toString('latin1');
    const message = [text.indexOf('/Contents <'), text.indexOf('> >>', text.indexOf('/Contents <'))];
    const outside = fc
      .nat(file.length - 1)
      .filter((at) => at < (message[0] ?? 0) - 90 || at > (message[1] ?? 0) + 3);
    fc.assert(
      fc.property(outside, fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const [signature] = signaturesOf(changed).signatures;
        expect(signature?.signature.covered).to.equal('changed');
      }),
      { numRuns: 200 },
    );
    const reworded = Buffer.from(file);
    reworded.write('9', reworded.indexOf('/Count 1') + 7, 'latin1');
    expect(await comesTo(reworded)).to.equal('fail');
  });

  it('fail where words were put over those that were signed', async () => {
    const file = growPdf(signPdf(plain(), body), [[CONTENTS, REWORDED]]);
    const { fields, file: about } = await reader.read(file);
    expect(fields.number?.value).to.equal('AI-9999');
    expect(about.signatures?.[0]).to.include({ covered: 'unchanged', beside: 'words' });
    expect(judgeSignatures(about.signatures ?? []).outcome).to.equal('fail');
  });

  it('fail where somebody else signed other words after the first, whole as that may be', async () => {
    const other = makeSigner({ name: 'Somebody', organisation: '' });
    const file = signPdf(growPdf(signPdf(plain(), body), [[CONTENTS, REWORDED]]), other);
    const found = await signaturesIn(file);
    expect(found.map(({ beside }) => beside)).to.deep.equal(['words', 'nothing']);
    expect(judgeSignatures(found)).to.include({ outcome: 'fail' });
    expect(judgeSignatures(found).reason).to.include('Aldgate Signing Desk');
  });

  it('hold where several signed the same words, and where proofs of validity were put in after', async () => {
    const twice = signPdf(
      signPdf(plain(), body),
      makeSigner({ name: 'Second', organisation: '', scheme: 'ec' }),
    );
    expect((await signaturesIn(twice)).map(({ beside }) => beside)).to.deep.equal(['no-word', 'nothing']);
    expect(await comesTo(twice)).to.equal('info');
    const proven = growPdf(signPdf(plain(), body), [ADDED]);
    expect((await signaturesIn(proven))[0]).to.include({ covered: 'unchanged', beside: 'no-word' });
    expect(await comesTo(proven)).to.equal('info');
  });

  it('warn where more was put into a file whose words cannot be compared', async () => {
    const picture = growPdf(signPdf(imageOnly(), body), [ADDED]);
    expect((await signaturesIn(picture))[0]).to.include({ covered: 'unchanged', beside: 'unknown' });
    expect(await comesTo(picture)).to.equal('warn');
    expect(await comesTo(signPdf(imageOnly(), body))).to.equal('info');
  });

  it('warn where bytes beside the message were left out of what was signed', async () => {
    expect(await comesTo(signPdf(plain(), body, { leaveOut: '(other words)' }))).to.equal('warn');
  });

  it('warn where the signer’s certificate did not hold on that day, and where the digest is not safe', async () => {
    const lapsed = makeSigner({ from: '2023-01-01', until: '2024-12-31' });
    expect(await comesTo(signPdf(plain(), lapsed))).to.equal('warn');
    expect(await comesTo(signPdf(plain(), body, { digest: 'sha1' }))).to.equal('warn');
  });

  it('fail where another key signed than that of the certificate named', async () => {
    const impostor = {
      ...makeSigner(),
      certificate: body.certificate,
      issuer: body.issuer,
      serial: body.serial,
    };
    expect(await comesTo(signPdf(plain(), impostor))).to.equal('fail');
  });

  it('cannot be told where the message carries no certificate of its signer', async () => {
    const others = [makeSigner({ name: 'Other' }).certificate];
    for (const certificates of [[], others])
      expect(await comesTo(signPdf(plain(), body, { certificates }))).to.equal('cannot-tell');
  });

  it('cannot be told where the message is not one, broken off, or of a kind that is not read', async () => {
    const ways: ((message: Buffer) => Buffer)[] = [
      () => Buffer.from('no message at all'),
      (message) => message.subarray(0, 300),
      () => Buffer.from('3003020101', 'hex'),
      () => Buffer.from('30800000', 'hex'),
      () => Buffer.alloc(4_000, 0x30),
      () => Buffer.concat(Array<Buffer>(2_000).fill(Buffer.from('3080', 'hex'))),
    ];
    for (const changeMessage of ways)
      expect(await comesTo(signPdf(plain(), body, { changeMessage }))).to.equal('cannot-tell');
  });

  it('are told of nobody where a maker only granted rights to its readers', async () => {
    const rights = { entry: '/Reference [<< /TransformMethod /UR3 >>]' };
    expect(await signaturesIn(signPdf(plain(), body, rights))).to.deep.equal([]);
  });

  it('come to an answer whatever stands in the message, in little time', () => {
    const file = signPdf(plain(), body);
    const at = file.indexOf('/Contents <') + '/Contents <'.length;
    fc.assert(
      fc.property(fc.nat(3_000), fc.uint8Array({ minLength: 1, maxLength: 40 }), (place, bytes) => {
        const changed = Buffer.from(file);
        changed.write(Buffer.from(bytes).toString('hex'), at + place * 2, 'latin1');
        const [signature] = signaturesOf(changed).signatures;
        expect(['unchanged', 'changed', 'unknown']).to.include(signature?.signature.covered);
      }),
      { numRuns: 400 },
    );
  });

  it('are looked at up to a number, and take no long time however many there are', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `/ByteRange [0 ${at + 1} ${at + 9} 100]`).join(
      '\n',
    );
    const file = textPdf([[line('Certificate number: AI-1042')]], { objects: [`<< ${many} >>`] });
    const began = performance.now();
    const found = await signaturesIn(file);
    expect(performance.now() - began).to.be.below(3_000);
    expect(found.length).to.be.below(10);
    expect(judgeSignatures(found).outcome).to.equal('cannot-tell');
  });
});
