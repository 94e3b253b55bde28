import type { Sample } from '../sample.js';

/** ISO/IEC 27001 in the layout of an ISO/IEC 42001 certificate; only the standard tells. */
const informationSecurity: Sample = {
  name: 'seen-iso-27001',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(50, 70, 'CALDER ASSURANCE', { face: 'sans-bold', size: 12 });
      sheet.text(50, 120, 'Certificate of Registration', { size: 26 });
      sheet.text(50, 144, 'INFORMATION SECURITY MANAGEMENT SYSTEM - ISO/IEC 27001:2022', {
        size: 10,
        face: 'sans-bold',
      });
      const row = (y: number, label: string, ...value: string[]) => {
        sheet.text(50, y, label, { size: 9, grey: 0.4 });
        value.forEach((line, at) => sheet.text(190, y + at * 14, line, { size: 10.5 }));
      };
      row(200, 'This is to certify that:', 'Saltmarsh Cloud Ltd', '12 Dock Road', 'Ipswich', 'IP3 0BG');
      row(280, 'Holds Certificate No:', 'IS 690115');
      row(
        310,
        'for the following scope:',
        'Hosting and support of document storage services, in accordance with',
        'the Statement of Applicability version 9.',
      );
      row(370, 'Original registration date:', '2019-05-30');
      row(390, 'Effective date:', '2025-05-30');
      row(410, 'Expiry date:', '2028-05-29');
      sheet.text(
        50,
        780,
        'Calder Assurance Limited, 9 Aqueduct Street, Manchester M4 6DE. UKAS Management Systems 0412',
        { size: 7 },
      );
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'IS 690115',
      holder: 'Saltmarsh Cloud Ltd',
      holderAddress: '12 Dock Road, Ipswich, IP3 0BG',
      standard: 'ISO/IEC 27001:2022',
      scope: {
        any: [
          'Hosting and support of document storage services, in accordance with the Statement of Applicability version 9.',
          'Hosting and support of document storage services',
        ],
      },
      statementOfApplicability: { all: ['9'] },
      certificationBody: { any: ['Calder Assurance Limited', 'Calder Assurance'] },
      certificationBodyAddress: '9 Aqueduct Street, Manchester M4 6DE',
      accreditationBody: { any: ['UKAS', 'United Kingdom Accreditation Service'] },
      accreditationNumber: { any: ['0412', 'UKAS 0412', 'UKAS Management Systems 0412'] },
      originallyIssuedOn: '2019-05-30',
      effectiveOn: '2025-05-30',
      expiresOn: '2028-05-29',
    },
  },
};

/** ISO 9001 in French, with a mention of artificial intelligence in the scope. */
const quality: Sample = {
  name: 'seen-iso-9001-french',
  language: 'fr',
  making: {
    pdfmake: {
      content: [
        { text: 'Certificat', fontSize: 30, alignment: 'center' },
        { text: 'attribué à', alignment: 'center', margin: [0, 12] },
        { text: 'ATELIERS MARÉCHAL INDUSTRIE', fontSize: 16, bold: true, alignment: 'center' },
        { text: '12 rue des Forges, 42000 Saint-Étienne, France', alignment: 'center' },
        {
          text: 'Arlen Certification atteste que le système de management a été évalué et jugé conforme aux exigences de la norme',
          alignment: 'center',
          margin: [0, 16, 0, 4],
        },
        { text: 'ISO 9001:2015', fontSize: 18, alignment: 'center' },
        { text: 'Domaine d’activité', alignment: 'center', margin: [0, 16, 0, 2], bold: true },
        {
          text: 'Fabrication de machines à commande numérique et de logiciels d’intelligence artificielle embarqués.',
          alignment: 'center',
        },
        {
          margin: [0, 30, 0, 0],
          layout: 'lightHorizontalLines',
          table: {
            widths: ['*', 120],
            body: [
              ['Date de certification initiale', '14 janvier 2016'],
              ['Date de début du cycle de certification', '13 janvier 2025'],
              ['Date d’expiration', '12 janvier 2028'],
              ['Certificat n°', 'FR091882-2'],
            ],
          },
        },
        {
          text: 'Arlen Certification, 7 rue des Carmélites, 93571 La Plaine Saint-Denis',
          margin: [0, 80, 0, 0],
          fontSize: 8,
          alignment: 'center',
        },
        { text: 'Cofrac accréditation n° 4-0588', fontSize: 8, alignment: 'center' },
      ],
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'FR091882-2',
      holder: 'ATELIERS MARÉCHAL INDUSTRIE',
      holderAddress: '12 rue des Forges, 42000 Saint-Étienne, France',
      standard: 'ISO 9001:2015',
      scope:
        'Fabrication de machines à commande numérique et de logiciels d’intelligence artificielle embarqués.',
      originallyIssuedOn: '2016-01-14',
      expiresOn: '2028-01-12',
      certificationBody: 'Arlen Certification',
      certificationBodyAddress: '7 rue des Carmélites, 93571 La Plaine Saint-Denis',
      accreditationBody: { any: ['COFRAC', 'Comité français d’accréditation'] },
      accreditationNumber: { any: ['4-0588', 'n° 4-0588'] },
    },
    debatable: ['effectiveOn', 'issuedOn'],
  },
};

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
        y = sheet.prose(60, y, 475, paragraph, { size: 10.5, pitch: 15 }) + 10;
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

/** A course diploma with an exam mark and continuing education hours. */
const training: Sample = {
  name: 'seen-training-diploma',
  language: 'en',
  making: {
    html: `<div class="page" style="text-align:center;font-family:serif;background:#fffdf5;border:3px double #a80"><p style="margin-top:40mm;font-size:13pt">Brightpath Academy</p>
    <h1 style="font-style:italic;font-size:32pt">Certificate of Attendance</h1><p>presented to</p><h2>Yusuf Adeyemi</h2><p>for completing the three-day course</p>
    <h3>Introduction to ISO/IEC 42001: AI management systems</h3><p>held online from 3 to 5 March 2026 (21 continuing education hours)</p>
    <p style="margin-top:20mm">Course no. BPA-42-119</p><p>Dr. Ilse Brandner, Trainer</p></div>`,
  },
  truth: {
    type: 'training',
    fields: { holder: 'Yusuf Adeyemi', standard: 'ISO/IEC 42001' },
    debatable: ['certificationBody', 'signatory', 'number', 'issuedOn'],
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
      sheet.box(30, 30, sheet.width - 60, sheet.height - 60);
      sheet.text(middle, 120, 'Declaration of Conformity', { align: 'centre', size: 26, face: 'serif-bold' });
      sheet.text(middle, 146, 'with ISO/IEC 42001:2023', { align: 'centre', size: 14, face: 'serif' });
      sheet.prose(
        80,
        210,
        435,
        'We, Gannet Vision Systems Oy, Satamakatu 5, 33200 Tampere, Finland, declare under our sole responsibility that our artificial intelligence management system meets the requirements of ISO/IEC 42001:2023. This self-declaration rests on our own internal assessment; no third party took part in it.',
        { face: 'serif', size: 12, pitch: 18 },
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

/** The first pages of an internal audit report with findings in a table. */
const auditReport: Sample = {
  name: 'seen-internal-audit-report',
  language: 'en',
  making: {
    pdfmake: {
      header: (page) => ({
        text: page === 1 ? '' : 'Internal audit report, AI management system',
        fontSize: 7,
        margin: [56, 24],
      }),
      footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', fontSize: 7 }),
      content: [
        { text: 'Internal Audit Report', fontSize: 24, bold: true, margin: [0, 120, 0, 6] },
        { text: 'AI management system, ISO/IEC 42001:2023, clauses 4 to 10' },
        { text: 'Organisation: Pomelo Credit Technologies AB', margin: [0, 20, 0, 0] },
        'Report number: IA-2026-02',
        'Date of report: 30 January 2026',
        'Lead auditor: Karin Sjölund',
        { text: '1  Summary', bold: true, pageBreak: 'before' },
        {
          text: 'Two minor nonconformities and four opportunities for improvement were raised. The audit criteria were the clauses of ISO/IEC 42001:2023 and the organisation’s own procedures.',
          margin: [0, 4, 0, 14],
        },
        { text: '2  Findings', bold: true, margin: [0, 0, 0, 4] },
        {
          table: {
            widths: [40, 60, '*'],
            body: [
              ['No.', 'Clause', 'Finding'],
              [
                '1',
                '6.1.4',
                'Minor nonconformity: the impact assessment of one system was not updated after its retraining.',
              ],
              [
                '2',
                '9.3',
                'Minor nonconformity: minutes of the management review do not show decisions on resources.',
              ],
              ['3', '7.2', 'Opportunity for improvement: keep records of competence in one place.'],
            ],
          },
        },
      ],
    },
  },
  truth: {
    type: 'audit-report',
    fields: {
      holder: 'Pomelo Credit Technologies AB',
      standard: 'ISO/IEC 42001:2023',
      number: 'IA-2026-02',
      issuedOn: '2026-01-30',
    },
    debatable: ['signatory', 'scope'],
  },
};

/** A statement of applicability: the controls of Annex A row by row. */
const statementOfApplicability: Sample = {
  name: 'seen-statement-of-applicability',
  language: 'en',
  making: {
    html: `<div class="page"><h2>Statement of Applicability</h2><p>AI management system according to ISO/IEC 42001:2023</p>
    <table style="font-size:9pt"><tr><td>Organisation</td><td>Kestrel Translation Services ApS</td></tr><tr><td>Version</td><td>4.0</td></tr><tr><td>Date</td><td>11 December 2025</td></tr><tr><td>Approved by</td><td>Mette Lindegaard, Head of AI Governance</td></tr></table>
    <table style="font-size:8pt;border-collapse:collapse;margin-top:6mm" border="1" cellpadding="4"><tr><th>Control</th><th>Subject</th><th>Applicable</th><th>Justification</th><th>Status</th></tr>
    ${[
      ['A.2.2', 'AI policy', 'Yes', 'Required by the board', 'Implemented'],
      ['A.3.2', 'Roles and responsibilities', 'Yes', 'Required by the policy', 'Implemented'],
      ['A.4.3', 'Data resources', 'Yes', 'Training of models', 'Implemented'],
      ['A.5.2', 'Impact assessment process', 'Yes', 'Users may be affected', 'Partly implemented'],
      ['A.7.4', 'Quality of data', 'Yes', 'Training of models', 'Implemented'],
      ['A.10.3', 'Suppliers', 'No', 'No supplier takes part in development', '–'],
    ]
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table></div>`,
  },
  truth: {
    type: 'statement-of-applicability',
    fields: { holder: 'Kestrel Translation Services ApS', standard: 'ISO/IEC 42001:2023' },
    debatable: ['revision', 'issuedOn', 'signatory', 'statementOfApplicability', 'effectiveOn', 'number'],
  },
};

/** A certificate scanned in: a picture of grey marks where letters stood, and no text at all. */
const scanned: Sample = {
  name: 'seen-scanned-picture',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, sheet.width, sheet.height, 0.96);
      for (let line = 0; line < 30; line += 1) {
        for (let word = 0; word < 4 + (line % 4); word += 1) {
          sheet.box(
            70 + word * 62 + ((line * 7) % 11),
            90 + line * 21,
            34 + ((word * line * 5) % 22),
            line % 9 === 0 ? 12 : 6,
            0.35,
          );
        }
      }
    },
  },
  truth: { type: 'unknown', picture: true, fields: {} },
};

export const otherDocuments: readonly Sample[] = [
  informationSecurity,
  quality,
  stage1,
  stage2,
  readiness,
  training,
  selfDeclaration,
  auditReport,
  statementOfApplicability,
  scanned,
];
