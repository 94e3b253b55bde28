import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { createCertificateReader } from '#documents/reading/create-certificate-reader.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { factsOf } from '#domain/certificates/facts-of.js';
import { type CalendarDate, instantOf } from '#domain/dates.js';
import type { Registers } from '#domain/registers/registers.js';
import { proveShippedContent } from '#roof/portal.js';
import { LEARNED } from '../../test/support/learned.js';
import { manual, onePage, tenPages } from './files.js';
import { measureUploads } from './uploads.js';

const TIMES = Number(process.env.TIMES ?? 15);
const TODAY = '2026-11-21' as CalendarDate;

const FILES: Readonly<Record<string, Buffer>> = {
  'certificate, 1 page': onePage,
  'certificate, 10 pages': tenPages,
  'manual, 95 pages': manual,
};

async function shippedRegisters(): Promise<Registers> {
  const verdict = await proveShippedContent('seeds');
  if ('faults' in verdict) throw new Error('The shipped content does not hold.');
  return verdict.content.registers;
}

const newReader = () => createCertificateReader({ now: () => instantOf(new Date()), model: LEARNED });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function readAndCheck(
  reader: ReturnType<typeof newReader>,
  bytes: Buffer,
  registers: Registers,
): Promise<{ readonly reading: number; readonly checking: number }> {
  const started = performance.now();
  const reading = await reader.read(bytes);
  const read = performance.now();
  const context = {
    vendor: { name: 'Lumen Harbour Analytics Ltd', aliases: [] },
    purchased: 'Harbour credit-risk models',
    on: TODAY,
    registers,
    alike: { sameNumber: [], sameFile: [] },
    lookUpsNeedTwo: false,
    succeeds: null,
    replacedBy: null,
  };
  checkCertificate(factsOf({ reading, typed: {}, typedType: null, lookUps: [], life: [] }, context));
  return { reading: read - started, checking: performance.now() - read };
}

const registers = await shippedRegisters();
console.log(
  `Milliseconds; median of ${TIMES}. Cold: with the start of the thread. Delay: of the main thread while reading.`,
);
console.log('file | KB | cold | warm | checks | delay 50 % | delay 99 %');
for (const [name, bytes] of Object.entries(FILES)) {
  const cold: number[] = [];
  for (let at = 0; at < Math.min(5, TIMES); at += 1) {
    const reader = newReader();
    cold.push((await readAndCheck(reader, bytes, registers)).reading);
    await reader.close();
  }
  const reader = newReader();
  await readAndCheck(reader, bytes, registers);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const warm = [];
  for (let at = 0; at < TIMES; at += 1) warm.push(await readAndCheck(reader, bytes, registers));
  delay.disable();
  await reader.close();
  const figures = [
    median(cold),
    median(warm.map(({ reading }) => reading)),
    median(warm.map(({ checking }) => checking)),
    delay.percentile(50) / 1e6,
    delay.percentile(99) / 1e6,
  ];
  console.log(
    [name, Math.round(bytes.length / 1024), ...figures.map((figure) => figure.toFixed(1))].join(' | '),
  );
}
await measureUploads(tenPages);
