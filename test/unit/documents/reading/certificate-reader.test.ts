import { Buffer } from 'node:buffer';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createCertificateReader, type FileReader } from '#documents/reading/create-certificate-reader.js';
import type { ReadingFault } from '#domain/certificates/certificate.js';
import type { Instant } from '#domain/dates.js';
import { textPdf } from '#test/support/pdf.js';
import { LEARNED } from '../../../support/learned.js';
import {
  bomb,
  corrupt,
  forms,
  imageOnly,
  launching,
  locked,
  loopOfForms,
  loopOfPages,
  loopOfReferences,
  manyBombs,
  manyPages,
  scripted,
  signed,
  truncated,
  zip,
} from './hostile-files.js';

const NOW = '2026-11-21T09:00:00.000Z' as Instant;
const MEGABYTE = 1024 * 1024;

const plain = (number: string): Buffer =>
  textPdf([[{ x: 60, y: 80, size: 11, text: `Certificate number: ${number}` }]], {
    info: { Producer: 'Press 1.0', CreationDate: "D:20250310093000+01'00'" },
  });

/** A file, why it cannot be read (null where it can), and most seconds it may take. */
const FILES: readonly [name: string, file: () => Buffer, fault: ReadingFault | null, seconds: number][] = [
  ['a ZIP archive', zip, 'not-a-pdf', 2],
  ['an empty file', () => Buffer.alloc(0), 'not-a-pdf', 2],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-pdf', 2],
  ['a corrupt PDF', corrupt, 'damaged', 2],
  ['a PDF broken off in the middle', truncated, 'damaged', 2],
  ['a PDF with a password', locked, 'password', 2],
  ['a PDF of a picture alone', imageOnly, 'no-text', 2],
  ['a PDF of 301 pages', () => manyPages(301), 'too-many-pages', 4],
  ['a PDF whose stream unpacks to a gigabyte', () => bomb(1024), 'too-much-memory', 8],
  [
    'a PDF whose streams unpack to a quarter of a gigabyte together',
    () => manyBombs(16, 16),
    'too-much-memory',
    8,
  ],
  ['a PDF whose pages are their own parents', loopOfPages, 'damaged', 3],
  ['a PDF whose form draws itself', loopOfForms, 'no-text', 3],
  ['a PDF whose stream is as long as itself', loopOfReferences, 'no-text', 3],
];

describe('The reader of certificates', () => {
  let reader: FileReader;
  before(() => {
    reader = createCertificateReader({ now: () => NOW, model: LEARNED });
  });
  after(() => reader.close());

  it('says what a file says, where it stands, and when it was read', async () => {
    const reading = await reader.read(plain('AI-1042'));
    expect(reading).to.include({ fault: null, pageCount: 1, at: NOW, text: 'Certificate number: AI-1042' });
    expect(reading.file).to.deep.equal({
      producer: 'Press 1.0',
      creator: '',
      createdAt: '2025-03-10T08:30:00.000Z',
      modifiedAt: '',
      active: false,
      signed: false,
      signatures: [],
    });
    expect(reading.fields.number).to.include({ value: 'AI-1042', doubt: '' });
    const [run] = reading.pages[0]?.runs ?? [];
    expect(run?.left).to.be.closeTo(60 / 595, 0.001);
    expect(run?.baseline).to.be.closeTo(80 / 842, 0.001);
    expect(run?.size).to.be.closeTo(11 / 842, 0.001);
  });

  for (const [name, file, fault, seconds] of FILES) {
    it(`gives an answer to ${name}: ${fault}`, async () => {
      const bytes = file();
      const before = process.memoryUsage().rss;
      const started = performance.now();
      const { at, ...reading } = await reader.read(bytes);
      expect(performance.now() - started).to.be.below(seconds * 1000);
      expect(process.memoryUsage().rss - before).to.be.below(400 * MEGABYTE);
      expect(reading).to.include({ fault, text: '' });
      expect(reading).to.deep.include({ pages: [], fields: {} });
      expect(at).to.equal(NOW);
    });
  }

  it('reads the first thirty of three hundred pages, and says how many there are', async () => {
    const { fault, pageCount, pages, text } = await reader.read(manyPages(300));
    expect([fault, pageCount, pages.length]).to.deep.equal([null, 300, 30]);
    expect(text).to.match(/Leaf 30$/);
  });

  for (const [name, file] of [
    ['a script', scripted],
    ['a program to start', launching],
  ] as const) {
    it(`says that a file carries ${name}, runs nothing and reads it`, async () => {
      const { fault, file: about, fields } = await reader.read(file());
      expect([fault, about.active]).to.deep.equal([null, true]);
      expect(fields.number?.value).to.equal('AI-1');
    });
  }

  it('says that a file carries a signature', async () => {
    expect((await reader.read(signed())).file).to.include({ signed: true, active: false });
  });

  it('ends a file that takes too long, and reads the next', async () => {
    // The first would take years; the second has time enough on a busy machine as well.
    const impatient = createCertificateReader({ now: () => NOW, limits: { time: 2_500 }, model: LEARNED });
    const [slow, next] = await Promise.all([impatient.read(forms(9)), impatient.read(plain('AI-2'))]);
    expect(slow.fault).to.equal('took-too-long');
    expect(next.fields.number?.value).to.equal('AI-2');
    await impatient.close();
  });

  it('ends a file that fills the heap, and reads the next', async () => {
    const small = createCertificateReader({ now: () => NOW, limits: { heap: 110 }, model: LEARNED });
    const words = Array.from({ length: 450_000 }, (_, at) => ({ x: 9, y: 9, size: 9, text: `word ${at}` }));
    const [heavy, next] = await Promise.all([small.read(textPdf([words])), small.read(plain('AI-3'))]);
    expect(heavy.fault).to.equal('too-much-memory');
    expect(next.fields.number?.value).to.equal('AI-3');
    await small.close();
  });

  it('refuses more bytes than it reads without looking at them', async () => {
    const small = createCertificateReader({ now: () => NOW, limits: { bytes: 100 }, model: LEARNED });
    expect((await small.read(plain('AI-4'))).fault).to.equal('too-much-memory');
    await small.close();
  });

  it('reads many at once in turn, each with its own answer, and leaves the bytes as they are', async () => {
    const files = Array.from({ length: 12 }, (_, at) => (at === 5 ? corrupt() : plain(`AI-${at}`)));
    const copies = files.map((file) => Buffer.from(file));
    const readings = await Promise.all(files.map((file) => reader.read(file)));
    expect(readings.map(({ fault, fields }) => fault ?? fields.number?.value)).to.deep.equal(
      files.map((_, at) => (at === 5 ? 'damaged' : `AI-${at}`)),
    );
    expect(files.every((file, at) => copies[at]?.equals(file))).to.equal(true);
  });

  it('does not keep the portal from answering while it reads', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const file = manyPages(300);
    await pause(20);
    delay.enable();
    await reader.read(file);
    delay.disable();
    expect(delay.percentile(90) / 1e6).to.be.below(60);
  });

  it('ends its thread when nobody needs it, and starts another', async () => {
    const resting = createCertificateReader({ now: () => NOW, limits: { idle: 20 }, model: LEARNED });
    await resting.read(plain('AI-1'));
    await pause(120);
    expect((await resting.read(plain('AI-2'))).fields.number?.value).to.equal('AI-2');
    await resting.close();
  });

  it('refuses to read after its end', async () => {
    const closed = createCertificateReader({ now: () => NOW, model: LEARNED });
    await closed.close();
    const refused = await closed.read(plain('AI-1')).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
  });
});
