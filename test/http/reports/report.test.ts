import { expect } from 'chai';
import { readXlsx } from 'hucre/xlsx';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import type { Sent } from '../respond/sent.js';
import { readPdf } from './read-pdf.js';
import { submitFirstLook } from './submitted.js';

describe('The report of an assessment', () => {
  let portal: TestPortal;
  let sent: Sent;
  let viewer: Visitor;
  before(async () => {
    portal = await startTestPortal();
    sent = await submitFirstLook(portal, "=cmd|' /C calc'!A0 شركة الأمثلة");
    viewer = await portal.member('viewer');
  });
  after(() => portal.close());

  it('is a PDF with the summary, the score and its arithmetic, every answer, and each document’s fingerprint', async () => {
    const { text, pages } = await readPdf(await viewer.request(`/assessments/${sent.id}/report.pdf`));
    expect(pages).to.be.within(3, 8);
    expect(text).to.include('Assessment of ShortlistIQ');
    expect(text).to.include('Not decided yet');
    expect(text).to.match(/\d+\.\d\d points earned ÷ \d+ weight asked = \d+\.\d\d % gives \d+/);
    expect(text).to.include('Two collections bought in 2022 have no record of consent');
    expect(text).to.include('Reason: It decides nothing about people.');
    expect(text).to.match(/SHA-256 [0-9a-f]{64}/);
    expect(text).to.include('No finding was raised.');
    expect(text).to.include('The vendor’s record holds no certificate.');
    expect(text).to.include('1 unanswered');
  });

  it('is reached with the workbook and the receipt from the assessment and from its score', async () => {
    for (const page of ['', '/score']) {
      await viewer.open(`/assessments/${sent.id}${page}`);
      for (const file of ['report.pdf', 'report.xlsx', 'receipt.pdf', 'receipt.json'])
        expect(viewer.$(`a[href="/assessments/${sent.id}/${file}"]`), file).to.have.length(1);
    }
  });

  it('is a workbook with the same in rows, in which no cell is a formula', async () => {
    const response = await viewer.request(`/assessments/${sent.id}/report.xlsx`);
    expect(response.headers.get('content-disposition')).to.include(`assay-report-${sent.id}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).to.deep.equal([
      'Summary',
      'Answers',
      'Sections',
      'Findings',
      'Documents',
      'Certificates',
    ]);
    const summary = new Map(sheets[0]?.rows.map(([what, value]) => [what, value]));
    expect(summary.get('Vendor')).to.equal("=cmd|' /C calc'!A0 شركة الأمثلة");
    const answers = sheets[1]?.rows ?? [];
    const [head = [], ...rows] = answers;
    const earned = rows.map((row) => Number(row[head.indexOf('Earned')] ?? 0));
    const weights = rows.map((row) =>
      row[head.indexOf('Points')] === null ? 0 : Number(row[head.indexOf('Weight')] ?? 0),
    );
    const sum = (figures: readonly number[]) => figures.reduce((total, each) => total + each, 0);
    expect((100 * sum(earned)) / sum(weights)).to.be.closeTo(Number(summary.get('Score')), 0.01);
  });

  it('is written down each time, and is nobody’s but the buyer’s', async () => {
    const owner = await portal.member('owner');
    await owner.open('/audit?action=assessment.exported');
    expect(owner.text).to.include('Took a report away as PDF').and.include('Took a report away as XLSX');
    const respondent = await sent.respondent();
    const refused = await respondent.request(`/assessments/${sent.id}/report.pdf`);
    expect(refused.headers.get('content-type')).to.not.include('pdf');
  });

  it('is not there before anything was submitted', async () => {
    const other = await portal.services.assessments.send(sent.buyer, {
      ...sent.command,
      requestId: 'not-yet-answered',
    });
    expect((await viewer.request(`/assessments/${other}/report.pdf`)).status).to.equal(404);
  });
});
