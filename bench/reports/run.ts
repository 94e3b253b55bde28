import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createPress } from '#documents/making/create-press.js';
import { createTranslate } from '#domain/messages/format.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { reportPaper } from '#web/pages/reports/report.paper.js';
import { reportWorkbook } from '#web/pages/reports/report.workbook.js';
import { submittedIsoAssessment } from './submitted-iso-assessment.js';

const TIMES = 15;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const said = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** Times `act` so many times, and how long the thread that serves pages was held up meanwhile. */
async function timed(
  act: () => Promise<Uint8Array>,
): Promise<{ median: number; held: number; bytes: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  let bytes = 0;
  for (let at = 0; at < TIMES; at += 1) {
    const started = performance.now();
    bytes = (await act()).length;
    times.push(performance.now() - started);
  }
  delay.disable();
  return { median: median(times), held: delay.max / 1e6, bytes };
}

async function main(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const { facts, texts, close } = await submittedIsoAssessment(dataDir);
  const press = createPress();
  try {
    const reporting = {
      organisation: 'Northmark Insurance',
      by: 'Mara Olsen',
      timeZone: 'Europe/Amsterdam',
      now: facts.submission.at,
      t: createTranslate('en-GB', texts),
    };
    console.log(`${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}`);
    console.log(
      `${questionsOf(facts.questionnaire).length} questions, ${facts.submission.questions.length} asked`,
    );
    const started = performance.now();
    await press.pdf(reportPaper(facts, reporting));
    console.log(`report as PDF, first (the thread starts): ${said(performance.now() - started)}`);
    const pdf = await timed(() => press.pdf(reportPaper(facts, reporting)));
    console.log(
      `report as PDF: ${said(pdf.median)}, ${pdf.bytes} bytes, pages held up at most ${said(pdf.held)}`,
    );
    const xlsx = await timed(() => press.xlsx(reportWorkbook(facts, reporting)));
    console.log(
      `workbook: ${said(xlsx.median)}, ${xlsx.bytes} bytes, pages held up at most ${said(xlsx.held)}`,
    );
  } finally {
    await press.close();
    await close();
    await rm(dataDir, { recursive: true });
  }
}

await main();
