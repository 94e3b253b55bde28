import type { Sample } from '../sample.js';

/** Nothing but sentences; every word drawn on its own, the number in a corner. */
const sentencesOnly: Sample = {
  name: 'seen-sentences-only',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const said = (y: number, text: string, size = 11, face: 'sans' | 'sans-bold' = 'sans') =>
        sheet.text(90, y, text, { size, face, apart: true });
      sheet.text(540, 60, 'Certificate GB25/00031877', { align: 'right', size: 9, apart: true });
      said(110, 'The management system of', 12);
      said(150, 'Plover Street Lending Limited', 21, 'sans-bold');
      said(180, 'Second Floor, 61 Plover Street, Birmingham, B3 2QX, United Kingdom');
      said(220, 'has been assessed and certified as meeting the requirements of', 12);
      said(258, 'ISO/IEC 42001:2023', 21, 'sans-bold');
      said(294, 'For the following activities', 12);
      said(316, 'Provision of credit decision models to building societies, from data', 11, 'sans-bold');
      said(331, 'acquisition to monitoring in use.', 11, 'sans-bold');
      said(380, 'This certificate is valid from 5 May 2025 until 4 May 2028 and remains valid subject');
      said(394, 'to satisfactory surveillance audits.');
      said(412, 'Issue 2. Certified since 5 May 2024.');
      said(470, 'Authorised by');
      sheet.path(92, 500, 'M0 0 C 30 -22 18 18 48 -6 S 80 6 96 -12');
      said(520, 'Josephine Achterberg');
      said(560, 'Stonegate Knowledge & Assurance Ltd, Rossmore Park, Ellesmere Port, CH65 3EN, UK', 8);
      sheet.ring(480, 600, 26);
      sheet.text(480, 598, 'UKAS', { align: 'centre', size: 10, face: 'sans-bold' });
      sheet.text(480, 610, '0833', { align: 'centre', size: 9 });
      sheet.text(300, 800, 'Page 1 of 1', { align: 'centre', size: 8 });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'GB25/00031877',
      holder: 'Plover Street Lending Limited',
      holderAddress: 'Second Floor, 61 Plover Street, Birmingham, B3 2QX, United Kingdom',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Provision of credit decision models to building societies, from data acquisition to monitoring in use.',
      effectiveOn: '2025-05-05',
      expiresOn: '2028-05-04',
      originallyIssuedOn: '2024-05-05',
      revision: { any: ['2', 'Issue 2'] },
      certificationBody: 'Stonegate Knowledge & Assurance Ltd',
      certificationBodyAddress: 'Rossmore Park, Ellesmere Port, CH65 3EN, UK',
      accreditationBody: { any: ['UKAS', 'United Kingdom Accreditation Service'] },
      accreditationNumber: { any: ['0833', 'UKAS 0833'] },
      signatory: 'Josephine Achterberg',
    },
    debatable: ['issuedOn'],
  },
};

/** Days of a whole cycle, one of them not applicable; the longest label ends in "expires on". */
const wholeCycle: Sample = {
  name: 'seen-whole-cycle',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        { canvas: [{ type: 'ellipse', x: 480, y: 20, r1: 20, r2: 20, color: '#a00' }] },
        { text: 'Arbour Veritas Certification', alignment: 'center', fontSize: 12 },
        {
          text: 'Thistledown Genomics AG',
          alignment: 'center',
          fontSize: 18,
          bold: true,
          margin: [0, 24, 0, 2],
        },
        { text: 'Klybeckstrasse 141, 4057 Basel, Switzerland', alignment: 'center' },
        {
          text: 'Arbour Veritas Certification Holding SAS certifies that the Management System of the above organisation has been audited and found to be in accordance with the requirements of the management system standards detailed below',
          italics: true,
          margin: [0, 18],
        },
        { text: 'ISO/IEC 42001:2023', alignment: 'center', fontSize: 15, bold: true },
        { text: 'Scope of certification', alignment: 'center', margin: [0, 16, 0, 2], fontSize: 9 },
        {
          text: 'DEVELOPMENT OF VARIANT CLASSIFICATION MODELS AND THEIR PROVISION TO HOSPITAL LABORATORIES.',
          alignment: 'center',
          bold: true,
        },
        {
          margin: [0, 26, 0, 0],
          layout: 'noBorders',
          table: {
            widths: [300, '*'],
            body: [
              ['Original cycle start date:', '24 June 2024'],
              ['Expiry date of previous cycle:', 'NA'],
              ['Certification / Recertification Audit date:', '31 May 2024'],
              ['Certification / Recertification cycle start date:', '24 June 2024'],
              [
                'Subject to the continued satisfactory operation of the organization’s Management System, this certificate expires on:',
                '23 June 2027',
              ],
            ],
          },
        },
        {
          margin: [0, 14, 0, 0],
          columns: [
            { text: 'Certificate No.  CHE-A-620.1' },
            { text: 'Version: 1' },
            { text: 'Issue date: 24 June 2024' },
          ],
        },
        { text: 'Technical Director: Beat Zumsteg', margin: [0, 40, 0, 0] },
        {
          text: 'Certification body address: 8 cours du Triangle, 92800 Puteaux – La Défense, France',
          fontSize: 8,
          margin: [0, 20, 0, 0],
        },
        { text: 'To check this certificate validity please call +41 61 000 00 00.', fontSize: 8 },
        { text: 'SAS accreditation no. SCESm 0114', fontSize: 8 },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'CHE-A-620.1',
      revision: { any: ['1', 'Version 1'] },
      holder: 'Thistledown Genomics AG',
      holderAddress: 'Klybeckstrasse 141, 4057 Basel, Switzerland',
      standard: 'ISO/IEC 42001:2023',
      scope: 'DEVELOPMENT OF VARIANT CLASSIFICATION MODELS AND THEIR PROVISION TO HOSPITAL LABORATORIES.',
      originallyIssuedOn: '2024-06-24',
      issuedOn: '2024-06-24',
      expiresOn: '2027-06-23',
      certificationBody: {
        any: ['Arbour Veritas Certification Holding SAS', 'Arbour Veritas Certification'],
      },
      certificationBodyAddress: {
        any: ['8 cours du Triangle, 92800 Puteaux – La Défense, France'],
      },
      accreditationBody: {
        any: ['SAS', 'Swiss Accreditation Service', 'Schweizerische Akkreditierungsstelle SAS'],
      },
      accreditationNumber: 'SCESm 0114',
      signatory: {
        any: ['Beat Zumsteg', 'Beat Zumsteg, Technical Director', 'Technical Director: Beat Zumsteg'],
      },
    },
    debatable: ['effectiveOn', 'surveyedOn', 'decidedOn', 'verifyAt'],
  },
};

/** A narrow column at the left carries number and days; it comes last in the file. */
const narrowColumnLast: Sample = {
  name: 'seen-narrow-column-last',
  language: 'en',
  making: {
    html: `<div class="page" style="display:flex;flex-direction:row-reverse;padding:14mm">
    <div style="width:128mm;padding-left:10mm"><div style="font-size:30pt;color:#0a2a5e;font-weight:700">CERTIFICATE<br>OF REGISTRATION</div>
    <p>This is to certify that the management system of:</p><div style="font-size:16pt;font-weight:700">Wrenfield Mutual Insurance</div>
    <p>Main Site: 210 Chestnut Avenue, Columbus, OH 43215, USA</p><p>has been registered by Interlake Registrar as conforming to the requirements of:</p>
    <div style="font-size:16pt;font-weight:700">ISO/IEC 42001:2023</div><p>The management system is applicable to:</p>
    <p>Underwriting assistance by language models for personal lines of insurance, operated from the main site and two service centers.</p></div>
    <div style="width:46mm;border-right:2px solid #0a2a5e;font-size:8.5pt;padding-top:42mm">${[
      ['Certificate Number:', 'AIMS-0017734'],
      ['Initial Certification Date:', '30 January 2025'],
      ['Date of Certification Decision:', '28 January 2025'],
      ['Issuing Date:', '30 January 2025'],
      ['Valid Until:', '29 January 2028'],
    ]
      .map(
        ([label, value]) =>
          `<p style="margin:0">${label}</p><p style="margin:0 0 6mm;font-weight:700">${value}</p>`,
      )
      .join('')}
    <p><svg width="80" height="30"><path d="M2 20q20-30 34 0t40-8" fill="none" stroke="#000"/></svg><br><b>Cornelius Baptiste</b><br>President, Interlake Registrar</p>
    <p style="margin-top:20mm">Interlake Registrar, Inc.<br>88 Mill Pond Road<br>Erie, PA 16501<br>United States</p><p>ANAB</p></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS-0017734',
      holder: 'Wrenfield Mutual Insurance',
      holderAddress: '210 Chestnut Avenue, Columbus, OH 43215, USA',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Underwriting assistance by language models for personal lines of insurance, operated from the main site and two service centers.',
      originallyIssuedOn: '2025-01-30',
      decidedOn: '2025-01-28',
      issuedOn: '2025-01-30',
      expiresOn: '2028-01-29',
      certificationBody: { any: ['Interlake Registrar, Inc.', 'Interlake Registrar'] },
      certificationBodyAddress: '88 Mill Pond Road, Erie, PA 16501, United States',
      accreditationBody: { any: ['ANAB', 'ANSI National Accreditation Board'] },
      signatory: {
        any: [
          'Cornelius Baptiste',
          'Cornelius Baptiste, President',
          'Cornelius Baptiste, President, Interlake Registrar',
        ],
      },
    },
    debatable: ['sites'],
  },
};

/** A ruled table at the foot: a row of heads, a row of values under them. */
const headsOverValues: Sample = {
  name: 'seen-heads-over-values',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([612, 792]);
      sheet.text(306, 110, 'Corvid Peak Compliance, LLC', { align: 'centre', size: 14, face: 'sans-bold' });
      sheet.text(306, 128, '4010 W. Harbor Blvd., Suite 600, Tampa, Florida 33607', {
        align: 'centre',
        size: 8,
      });
      sheet.prose(
        90,
        190,
        'Corvid Peak Compliance, LLC certifies that the Artificial Intelligence Management System (AIMS) of the following organization conforms to ISO/IEC 42001:2023',
        { width: 432, size: 12, pitch: 17 },
      );
      sheet.text(306, 270, 'Juniper Contract Analytics Corp.', {
        align: 'centre',
        size: 20,
        face: 'serif-bold',
      });
      sheet.text(306, 290, '1 Ferry Building, San Francisco, California 94111', {
        align: 'centre',
        size: 10,
      });
      sheet.text(90, 340, 'Scope', { size: 11, face: 'sans-bold' });
      sheet.prose(
        90,
        358,
        'The scope of the AIMS is limited to the extraction and summarization models of the Juniper platform, in the role of AI producer and AI provider, and is aligned with the Statement of Applicability, version 1.4, dated February 12, 2025.',
        { width: 432, size: 10, pitch: 14 },
      );
      const heads = ['Certificate Number', 'Issue Date', 'Original Registration Date', 'Expiration Date'];
      const values = ['2044817-1', 'March 27, 2025', 'March 27, 2025', 'March 26, 2028'];
      heads.forEach((head, at) => {
        sheet.box(90 + at * 108, 470, [108, 22], 0.88);
        sheet.box(90 + at * 108, 470, [108, 22]);
        sheet.box(90 + at * 108, 492, [108, 26]);
        sheet.text(144 + at * 108, 484, head, { align: 'centre', size: 7.5, face: 'sans-bold' });
        sheet.text(144 + at * 108, 508, values[at] ?? '', { align: 'centre', size: 9.5 });
      });
      sheet.path(100, 590, 'M0 0 q 18 -40 34 -4 t 40 -8 t 44 2');
      sheet.text(90, 610, 'Delphine Marchetti, Principal', { size: 9 });
      sheet.text(90, 690, 'Accredited by ANAB (ANSI National Accreditation Board) under MS-10288.', {
        size: 8,
      });
      sheet.prose(
        90,
        710,
        'This certificate relates to the AIMS and not to any product. To confirm its status, visit corvidpeak.example/certificate-directory.',
        { width: 432, size: 8 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '2044817-1',
      holder: 'Juniper Contract Analytics Corp.',
      holderAddress: '1 Ferry Building, San Francisco, California 94111',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The scope of the AIMS is limited to the extraction and summarization models of the Juniper platform, in the role of AI producer and AI provider, and is aligned with the Statement of Applicability, version 1.4, dated February 12, 2025.',
          'The scope of the AIMS is limited to the extraction and summarization models of the Juniper platform, in the role of AI producer and AI provider',
        ],
      },
      statementOfApplicability: { all: ['1.4'] },
      issuedOn: '2025-03-27',
      originallyIssuedOn: '2025-03-27',
      expiresOn: '2028-03-26',
      certificationBody: 'Corvid Peak Compliance, LLC',
      certificationBodyAddress: '4010 W. Harbor Blvd., Suite 600, Tampa, Florida 33607',
      accreditationBody: { any: ['ANAB', 'ANSI National Accreditation Board'] },
      accreditationNumber: 'MS-10288',
      signatory: { any: ['Delphine Marchetti', 'Delphine Marchetti, Principal'] },
      verifyAt: 'corvidpeak.example/certificate-directory',
    },
  },
};

export const sentencesAndColumns: readonly Sample[] = [
  sentencesOnly,
  wholeCycle,
  narrowColumnLast,
  headsOverValues,
];
