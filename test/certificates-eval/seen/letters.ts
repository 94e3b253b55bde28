import type { Sample } from '../sample.js';

/** A letter after stage 1 on the body's paper; it says certificate and ISO/IEC 42001 in every other sentence. */
const stage1: Sample = {
  name: 'seen-stage-1-letter',
  language: 'en',
  making: {
    html: `<div class="page" style="font-family:serif;font-size:11pt"><div style="text-align:right"><b>Redwood Attest, LLC</b><br>1500 Bayshore Blvd<br>Tampa, FL 33606</div>
    <p>April 14, 2026</p><p>Cobalt Fern Software, Inc.<br>900 Congress Avenue, Suite 200<br>Austin, TX 78701</p><p><b>Re: ISO/IEC 42001:2023 certification, completion of the stage 1 audit</b></p>
    <p>To whom it may concern,</p><p>Redwood Attest, LLC has completed the Stage 1 audit of the artificial intelligence management system of Cobalt Fern Software, Inc. against ISO/IEC 42001:2023. The stage 1 review considered documented information and readiness for the stage 2 audit, which is planned for June 2026.</p>
    <p>No issues were identified that would prevent the organization from proceeding to stage 2. This letter does not constitute certification, and a certificate will be considered only after a successful stage 2 audit and an independent certification decision.</p>
    <p>Sincerely,</p><p><svg width="110" height="26"><path d="M4 20c20-30 20 16 44-8s24 12 54-6" stroke="#225" fill="none"/></svg><br>Tessa Okonjo<br>Director, ISO Services</p></div>`,
  },
  truth: {
    type: 'stage-1-letter',
    fields: {
      holder: 'Cobalt Fern Software, Inc.',
      holderAddress: '900 Congress Avenue, Suite 200, Austin, TX 78701',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Redwood Attest, LLC',
      certificationBodyAddress: '1500 Bayshore Blvd, Tampa, FL 33606',
      issuedOn: '2026-04-14',
      signatory: { any: ['Tessa Okonjo', 'Tessa Okonjo, Director, ISO Services'] },
    },
  },
};

/** A recommendation after stage 2 that speaks of the decision still to come. */
const stage2: Sample = {
  name: 'seen-stage-2-recommendation',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(60, 70, 'Nordhaven Certification AS', { face: 'sans-bold', size: 13 });
      sheet.text(60, 84, 'Fjordgata 12, 0150 Oslo, Norway', { size: 8 });
      sheet.text(535, 130, 'Oslo, 19 February 2026', { align: 'right' });
      sheet.text(60, 160, 'Confirmation of audit result', { face: 'sans-bold', size: 14 });
      let y = 190;
      for (const paragraph of [
        'Company: Fjellvind Forecasting AS',
        'Standard: ISO/IEC 42001:2023',
        'We confirm that the initial certification audit, stage 2, was conducted from 9 to 12 February 2026 at the offices of the company. The lead auditor has recommended the management system for certification.',
        'The audit file is now subject to technical review. A certificate is issued only after a positive certification decision by Nordhaven Certification AS; this confirmation must not be used as evidence of certification.',
      ]) {
        y = sheet.prose(60, y, paragraph, { width: 475, size: 10.5, pitch: 15 }) + 10;
      }
      sheet.text(60, y + 40, 'Lars-Petter Hovland', { size: 10 });
      sheet.text(60, y + 53, 'Lead Auditor', { size: 9 });
    },
  },
  truth: {
    type: 'stage-2-letter',
    fields: {
      holder: 'Fjellvind Forecasting AS',
      standard: 'ISO/IEC 42001:2023',
      certificationBody: 'Nordhaven Certification AS',
      certificationBodyAddress: 'Fjordgata 12, 0150 Oslo, Norway',
      issuedOn: '2026-02-19',
      signatory: { any: ['Lars-Petter Hovland', 'Lars-Petter Hovland, Lead Auditor'] },
    },
  },
};

/** A consultant's letter on a gap analysis. */
const readiness: Sample = {
  name: 'seen-readiness-letter',
  language: 'en',
  making: {
    pdfmake: {
      margins: [80, 80, 80, 80],
      content: [
        { text: 'Larkfield Advisory', fontSize: 15, bold: true },
        { text: 'Letter of Readiness', fontSize: 20, margin: [0, 30, 0, 10] },
        { text: 'Date: 22 September 2025' },
        { text: 'Client: Mistral Bay Learning GmbH', margin: [0, 4, 0, 14] },
        'Larkfield Advisory performed a readiness assessment and gap analysis of the client’s AI management system against the requirements of ISO/IEC 42001:2023 between July and September 2025.',
        {
          text: 'In our opinion the organisation is well prepared to enter a certification audit. We are a consultancy and do not issue certificates; the client has engaged an independent certification body and expects to be certified in the second quarter of 2026.',
          margin: [0, 10],
        },
        { text: 'Philippa Crane', bold: true, margin: [0, 40, 0, 0] },
        'Principal Consultant',
      ],
    },
  },
  truth: {
    type: 'readiness-letter',
    fields: {
      holder: 'Mistral Bay Learning GmbH',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-09-22',
      signatory: { any: ['Philippa Crane', 'Philippa Crane, Principal Consultant'] },
    },
    // Who wrote it is no certification body; some file the firm there all the same.
    debatable: ['certificationBody'],
  },
};

/** A vendor's own declaration, set like a certificate. */
const selfDeclaration: Sample = {
  name: 'seen-self-declaration',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      sheet.box(30, 30, [sheet.width - 60, sheet.height - 60]);
      sheet.text(middle, 120, 'Declaration of Conformity', { align: 'centre', size: 26, face: 'serif-bold' });
      sheet.text(middle, 146, 'with ISO/IEC 42001:2023', { align: 'centre', size: 14, face: 'serif' });
      sheet.prose(
        80,
        210,
        'We, Gannet Vision Systems Oy, Satamakatu 5, 33200 Tampere, Finland, declare under our sole responsibility that our artificial intelligence management system meets the requirements of ISO/IEC 42001:2023. This self-declaration rests on our own internal assessment; no third party took part in it.',
        { width: 435, face: 'serif', size: 12, pitch: 18 },
      );
      sheet.text(80, 400, 'Tampere, 1 October 2025', { face: 'serif', size: 11 });
      sheet.text(80, 440, 'Aino Kettunen', { face: 'serif-bold', size: 11 });
      sheet.text(80, 455, 'Chief Executive Officer', { face: 'serif', size: 10 });
    },
  },
  truth: {
    type: 'self-declaration',
    fields: {
      holder: 'Gannet Vision Systems Oy',
      holderAddress: 'Satamakatu 5, 33200 Tampere, Finland',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-10-01',
      signatory: { any: ['Aino Kettunen', 'Aino Kettunen, Chief Executive Officer'] },
    },
  },
};

export const letters: readonly Sample[] = [stage1, stage2, readiness, selfDeclaration];
