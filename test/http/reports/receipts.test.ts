import { expect } from 'chai';
import { type Receipt, verifyReceipt } from '#domain/assessments/receipt.js';
import { sha256 } from '#services/digests.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import type { Sent } from '../respond/sent.js';
import { readPdf } from './read-pdf.js';
import { submitFirstLook } from './submitted.js';

describe('The receipt of a submission', () => {
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Visitor;
  before(async () => {
    portal = await startTestPortal();
    sent = await submitFirstLook(portal);
    sanne = await sent.respondent();
  });
  after(() => portal.close());

  const pdfOf = async (visitor: Visitor, path: string) => {
    const response = await visitor.request(path);
    expect(response.headers.get('content-type')).to.equal('application/pdf');
    expect(response.headers.get('content-disposition')).to.match(
      /^attachment; filename="?assay-receipt-[0-9a-f]{12}\.pdf"?$/,
    );
    const { text, attachments } = await readPdf(response);
    const json = Buffer.from(attachments['receipt.json']?.content ?? []).toString('utf8');
    return { receipt: JSON.parse(json) as Receipt, text };
  };

  it('is the same on both sides, as data and as a PDF that carries the data', async () => {
    const buyer = await portal.member('viewer');
    const path = `/assessments/${sent.id}`;
    const theirs = (await (await sanne.request(`/respond/${sent.id}/receipt.json`)).json()) as Receipt;
    const ours = (await (await buyer.request(`${path}/receipt.json`)).json()) as Receipt;
    expect(ours).to.deep.equal(theirs);
    for (const { receipt, text } of [
      await pdfOf(sanne, `/respond/${sent.id}/receipt.pdf`),
      await pdfOf(buyer, `${path}/receipt.pdf`),
    ]) {
      expect(receipt).to.deep.equal(theirs);
      expect(verifyReceipt(receipt, sha256)).to.include({ holds: true, computed: theirs.sha256 });
      expect(text).to.include('From Lumenhire B.V. to Northmark Insurance, submitted 21 Nov 2026, 10:00');
      expect(text).to.include('Sanne de Wit, Head of trust');
      expect(text).to.include('Reason: It decides nothing about people.');
    }
  });

  it('names nothing that is the buyer’s own', async () => {
    const { text, receipt } = await pdfOf(sanne, `/respond/${sent.id}/receipt.pdf`);
    expect(text).to.not.match(/weight|points|red flag/i);
    expect(JSON.stringify(receipt)).to.not.match(/weight|points|redFlags/);
  });
});
