import { greyPicture } from '../producers/grey-picture.js';
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

/** Dark where a word of a line would be: what a scan at forty points an inch leaves of a page. */
const ink = (x: number, y: number): number => {
  const line = Math.floor(y / 12);
  const isWord = x > 40 && x < 260 + ((line * 37) % 40) && (x * 7 + line * 13) % 53 > 9;
  return y % 12 < 6 && line > 4 && line < 32 && isWord ? 70 + ((x * y) % 23) : 240 + ((x + y) % 9);
};

/** A certificate scanned in: one picture, and no text at all. */
const scanned: Sample = {
  name: 'seen-scanned-picture',
  language: 'en',
  making: {
    pdfmake: {
      margins: [0, 0, 0, 0],
      content: [{ image: greyPicture([330, 467], ink), width: 595 }],
    },
  },
  truth: { type: 'unknown', picture: true, fields: {} },
};

export const otherDocuments: readonly Sample[] = [
  informationSecurity,
  quality,
  training,
  auditReport,
  statementOfApplicability,
  scanned,
];
