import type { Sample } from '../sample.js';

/** ISO/IEC 27001 in Spanish. */
const spanishSecurity: Sample = {
  name: 'shown-last-iso-27001-spanish',
  language: 'es',
  making: {
    pdfmake: {
      content: [
        { text: 'CERTIFICADO DE SEGURIDAD DE LA INFORMACIÓN', fontSize: 16, bold: true },
        { text: 'Nº SI-0451/2025', margin: [0, 6, 0, 20] },
        'Empresa: Faro de Hércules Pagos, S.L.',
        { text: 'Dirección: Calle Real, 55, 15003 A Coruña', margin: [0, 4] },
        { text: 'Norma: UNE-EN ISO/IEC 27001:2023', margin: [0, 4] },
        { text: 'Alcance: Pasarela de pagos para comercio electrónico', margin: [0, 4] },
        { text: 'Fecha de emisión: 06/02/2025 — Fecha de caducidad: 5 de febrero de 2028', margin: [0, 20] },
        'Cantábrica de Certificación, S.A.',
      ],
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'SI-0451/2025',
      holder: 'Faro de Hércules Pagos, S.L.',
      holderAddress: 'Calle Real, 55, 15003 A Coruña',
      standard: { any: ['ISO/IEC 27001:2023'] },
      scope: 'Pasarela de pagos para comercio electrónico',
      expiresOn: '2028-02-05',
      certificationBody: 'Cantábrica de Certificación, S.A.',
    },
    // Spanish days begin with the day; to be sure of it one has to trust the language.
    debatable: ['issuedOn'],
  },
};

/** The cover of a SOC 2 report, nothing else. */
const coverOnly: Sample = {
  name: 'shown-last-soc-2-cover',
  language: 'en',
  making: {
    html: `<div class="page" style="background:#f4f4f4;padding-top:60mm"><h1 style="font-weight:400">SOC 2® Type 2</h1><p style="font-size:14pt">Redshank Scheduling Software, Inc.</p><p>Report on controls relevant to security and availability</p><p>January 1, 2025 – December 31, 2025</p><p style="margin-top:60mm">Prepared by Ptarmigan Assurance LLP, independent service auditor</p></div>`,
  },
  truth: {
    type: 'attestation',
    fields: {
      holder: 'Redshank Scheduling Software, Inc.',
      reportType: 'Type 2',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      certificationBody: 'Ptarmigan Assurance LLP',
    },
    debatable: ['standard', 'scope'],
  },
};

/** Foundation, for a person, in Italian. */
const foundation: Sample = {
  name: 'shown-last-person-foundation',
  language: 'it',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([842, 595]);
      const centre = (y: number, text: string, size: number) =>
        sheet.text(421, y, text, { align: 'centre', size, face: 'serif' });
      centre(120, 'ACCADEMIA ALPINA DELLE PROFESSIONI', 14);
      centre(200, 'Giacomo Bellinzona', 30);
      centre(240, 'ha superato l’esame e ottiene la certificazione', 12);
      centre(280, 'ISO/IEC 42001 Foundation', 24);
      sheet.text(160, 420, 'Certificato n. AAP-F-0990', { face: 'serif' });
      sheet.text(520, 420, 'Data di rilascio: 2 ottobre 2025', { face: 'serif' });
    },
  },
  truth: {
    type: 'person',
    fields: {
      holder: 'Giacomo Bellinzona',
      level: 'Foundation',
      standard: 'ISO/IEC 42001',
      number: 'AAP-F-0990',
      issuedOn: '2025-10-02',
      certificationBody: 'ACCADEMIA ALPINA DELLE PROFESSIONI',
    },
  },
};

/** After stage 1, as an e-mail printed to a file. */
const printedMail: Sample = {
  name: 'shown-last-stage-1-mail',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      [
        'From: Hamish Dalgleish, Thornquay Certification Ltd',
        'To: Lavinia Prewett, Cormorant Payroll Ltd',
        'Date: 3 November 2025',
        'Subject: Outcome of your stage 1 audit, ISO/IEC 42001:2023',
      ].forEach((line, at) => sheet.text(50, 60 + at * 14, line, { face: 'mono', size: 9 }));
      sheet.prose(
        50,
        140,
        'Dear Lavinia, I am pleased to confirm that the stage 1 audit of Cormorant Payroll Ltd has been concluded and that you may proceed to stage 2 in January. Please remember that you are not certified at this point and may not use our mark.',
        { width: 495, size: 10, face: 'mono', pitch: 14 },
      );
    },
  },
  truth: {
    type: 'stage-1-letter',
    fields: {
      holder: 'Cormorant Payroll Ltd',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-11-03',
      certificationBody: 'Thornquay Certification Ltd',
    },
    debatable: ['signatory'],
  },
};

/** An invoice of a certification body: no kind of proof at all. */
const invoice: Sample = {
  name: 'shown-last-invoice',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        { text: 'INVOICE 2025-1180', fontSize: 18, bold: true },
        { text: 'Thornquay Certification Ltd, 40 Land of Green Ginger, Hull HU1 2EA', margin: [0, 4, 0, 20] },
        'Bill to: Dunlin Captioning Ltd',
        'Invoice date: 8 September 2025',
        {
          table: {
            widths: ['*', 80],
            body: [
              ['Audit days ISO/IEC 42001, 4 days', '£ 4,800'],
              ['Travel', '£ 310'],
              ['Total', '£ 5,110'],
            ],
          },
          margin: [0, 14],
        },
        'Payment within 30 days.',
      ],
    },
  },
  truth: {
    type: 'unknown',
    fields: {},
    // It is about money; whatever of it is put on file is a matter of taste.
    debatable: ['holder', 'standard', 'issuedOn', 'number', 'certificationBody', 'certificationBodyAddress'],
  },
};

/** HITRUST's second level, two pages. */
const hitrustImplemented: Sample = {
  name: 'shown-last-hitrust-i1',
  language: 'en',
  making: {
    html: `<div class="page"><p style="text-align:right">June 12, 2025</p><p>Sandpiper Benefits, Inc.<br>55 Monument Circle<br>Indianapolis, IN 46204</p><p><b>HITRUST Implemented, 1-year (i1) Validated Assessment + Certification</b></p>
    <p>The environment described on the following page meets the HITRUST i1 certification criteria. The certification is valid through June 12, 2026.</p></div><div class="page"><h3>Scope</h3><p>Sandpiper Enrollment, hosted in one region.</p></div>`,
  },
  truth: {
    type: 'hitrust',
    fields: {
      holder: 'Sandpiper Benefits, Inc.',
      holderAddress: '55 Monument Circle, Indianapolis, IN 46204',
      level: 'i1',
      issuedOn: '2025-06-12',
      expiresOn: '2026-06-12',
      scope: { any: ['Sandpiper Enrollment, hosted in one region.'] },
    },
    debatable: ['standard', 'certificationBody'],
  },
};

/** A picture: letters drawn as lines. */
const drawnLetters: Sample = {
  name: 'shown-last-drawn-letters',
  language: 'en',
  making: {
    html: `<div class="page"><svg width="400" height="500" stroke="#222" fill="none" stroke-width="3"><path d="M30 40c-20-10-26 30 0 24M44 40v26M44 52h14M58 40v26M76 40l-8 26M76 40l8 26M20 120h300M20 150h260M20 180h310M20 240h120M180 240h120"/><circle cx="320" cy="420" r="46"/></svg></div>`,
  },
  truth: { type: 'unknown', picture: true, fields: {} },
};

export const shownLastOtherDocuments: readonly Sample[] = [
  spanishSecurity,
  coverOnly,
  foundation,
  printedMail,
  invoice,
  hitrustImplemented,
  drawnLetters,
];
