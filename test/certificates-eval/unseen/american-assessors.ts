import type { Sample } from '../sample.js';

/** An American assessor's certificate: certification in one long sentence, a band of figures, locations overleaf. */
const assessor: Sample = {
  name: 'unseen-american-assessor',
  language: 'en',
  making: {
    pdfmake: {
      margins: [60, 56, 60, 60],
      content: [
        { text: 'KESTREL HARBOR', fontSize: 16, bold: true, alignment: 'center', color: '#23395b' },
        { text: 'Certificate of Registration', fontSize: 26, alignment: 'center', margin: [0, 22, 0, 4] },
        {
          text: 'Artificial Intelligence Management System – ISO/IEC 42001:2023',
          alignment: 'center',
          margin: [0, 0, 0, 20],
        },
        {
          text: 'The Certification Body of Kestrel Harbor Compliance, LLC hereby certifies that the following organization operates an Artificial Intelligence Management System that conforms to the requirements of ISO/IEC 42001:2023',
          alignment: 'center',
        },
        {
          text: 'Palo Duro Data, Inc.',
          fontSize: 20,
          bold: true,
          alignment: 'center',
          margin: [0, 16, 0, 2],
        },
        {
          text: '2701 West Seventh Street, Suite 410\nFort Worth, Texas 76107\nUnited States of America',
          alignment: 'center',
          margin: [0, 0, 0, 16],
        },
        { text: 'for the following scope of registration', alignment: 'center', margin: [0, 0, 0, 6] },
        {
          text: 'The scope of the ISO/IEC 42001:2023 certification is limited to the artificial intelligence management system (AIMS) supporting the development and operation of the Prairie document extraction platform, in the roles of AI developer and AI provider, and in accordance with the Statement of Applicability, version 2.0, dated April 7, 2025.',
          alignment: 'center',
        },
        {
          text: 'which includes the in-scope location(s) on page 2 of this certificate',
          alignment: 'center',
          fontSize: 9,
          margin: [0, 6, 0, 24],
        },
        {
          fontSize: 9,
          layout: 'noBorders',
          table: {
            widths: ['*', '*', '*', '*'],
            body: [
              ['Certificate Number', 'Issue Date', 'Original Registration Date', 'Expiration Date'].map(
                (text) => ({ text, color: '#667' }),
              ),
              ['4418203-1', 'May 30, 2025', 'May 30, 2025', 'May 29, 2028'].map((text) => ({
                text,
                bold: true,
              })),
              [
                { text: 'Certificate Version', color: '#667', margin: [0, 8, 0, 0] },
                '',
                { text: 'Authorized by', color: '#667', margin: [0, 8, 0, 0], colSpan: 2 },
                '',
              ],
              [
                { text: '1.0', bold: true },
                '',
                {
                  text: 'Marisol Tennant\nPrincipal, Kestrel Harbor Compliance, LLC\n400 North Tampa Drive, Suite 1200\nTampa, Florida 33602, United States',
                  colSpan: 2,
                },
                '',
              ],
            ],
          },
        },
        {
          text: 'ANAB\nACCREDITED\nMANAGEMENT SYSTEMS\nCERTIFICATION BODY',
          fontSize: 7,
          bold: true,
          margin: [0, 26, 0, 0],
        },
        {
          pageBreak: 'before',
          text: 'Certificate Number: 4418203-1',
          alignment: 'right',
          fontSize: 9,
        },
        { text: 'In-Scope Location(s)', fontSize: 15, margin: [0, 20, 0, 8] },
        {
          fontSize: 9,
          table: {
            widths: [230, '*'],
            headerRows: 1,
            body: [
              [
                { text: 'Location', bold: true },
                { text: 'Function / Role', bold: true },
              ],
              [
                '2701 West Seventh Street, Suite 410\nFort Worth, Texas 76107\nUnited States of America',
                'Headquarters; engineering; AIMS governance',
              ],
              [
                '88 Spadina Place, 6th Floor\nToronto, Ontario M5V 2L7\nCanada',
                'Model development and customer support',
              ],
            ],
          },
        },
        { text: 'Conditions & Limitations', fontSize: 12, margin: [0, 26, 0, 4] },
        {
          fontSize: 8.5,
          ol: [
            'The scope named above does not include the products and services of the organization themselves.',
            'Validity is conditional on surveillance reviews at least once a calendar year.',
            'The certificate remains the property of Kestrel Harbor Compliance, LLC. Anyone may confirm its status at www.kestrelharbor.example/certificate-directory.',
          ],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '4418203-1',
      holder: 'Palo Duro Data, Inc.',
      holderAddress: {
        any: [
          '2701 West Seventh Street, Suite 410, Fort Worth, Texas 76107, United States of America',
          '2701 West Seventh Street, Suite 410, Fort Worth, Texas 76107',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The scope of the ISO/IEC 42001:2023 certification is limited to the artificial intelligence management system (AIMS) supporting the development and operation of the Prairie document extraction platform, in the roles of AI developer and AI provider, and in accordance with the Statement of Applicability, version 2.0, dated April 7, 2025.',
          'artificial intelligence management system (AIMS) supporting the development and operation of the Prairie document extraction platform, in the roles of AI developer and AI provider',
          'artificial intelligence management system (AIMS) supporting the development and operation of the Prairie document extraction platform, in the roles of AI developer and AI provider, and in accordance with the Statement of Applicability, version 2.0, dated April 7, 2025.',
          'The scope of the ISO/IEC 42001:2023 certification is limited to the artificial intelligence management system (AIMS) supporting the development and operation of the Prairie document extraction platform, in the roles of AI developer and AI provider',
        ],
      },
      sites: { all: ['2701 West Seventh Street, Suite 410', '88 Spadina Place, 6th Floor'] },
      certificationBody: { any: ['Kestrel Harbor Compliance, LLC', 'Kestrel Harbor'] },
      certificationBodyAddress: {
        any: [
          '400 North Tampa Drive, Suite 1200, Tampa, Florida 33602, United States',
          '400 North Tampa Drive, Suite 1200, Tampa, Florida 33602',
        ],
      },
      accreditationBody: 'ANAB',
      originallyIssuedOn: '2025-05-30',
      issuedOn: '2025-05-30',
      expiresOn: '2028-05-29',
      statementOfApplicability: {
        any: [
          'version 2.0, dated April 7, 2025',
          'Statement of Applicability, version 2.0, dated April 7, 2025',
          'version 2.0',
          '2.0',
          '2.0, dated April 7, 2025',
        ],
      },
      signatory: {
        any: [
          'Marisol Tennant',
          'Marisol Tennant, Principal',
          'Marisol Tennant, Principal, Kestrel Harbor Compliance, LLC',
        ],
      },
      revision: { any: ['1.0', 'Version 1.0'] },
      verifyAt: 'www.kestrelharbor.example/certificate-directory',
    },
  },
};

/** A younger assessor: landscape, everything in the middle, what is dated in a row of columns. */
const youngAssessor: Sample = {
  name: 'unseen-young-american-assessor',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([792, 612]);
      const middle = 396;
      const said = (y: number, text: string, size: number, face: 'sans' | 'sans-bold' = 'sans'): void =>
        sheet.text(middle, y, text, { size, face, align: 'centre' });
      sheet.box(22, 22, [748, 568]);
      said(74, 'SALTMARSH ASSURE', 13, 'sans-bold');
      said(116, 'CERTIFICATE OF CONFORMITY', 26, 'sans-bold');
      said(142, 'This certifies that the AI Management System (AIMS) of', 11);
      said(176, 'Juniper Loop Health, PBC', 22, 'sans-bold');
      said(196, '1919 Pearl Street, Unit 300, Boulder, CO 80302', 11);
      said(222, 'was audited by Saltmarsh Assure Certification, Inc. and found to conform to', 11);
      said(250, 'ISO/IEC 42001:2023', 18, 'sans-bold');
      said(278, 'Scope', 10, 'sans-bold');
      [
        'The AIMS governing the design, validation and delivery of conversational AI agents that schedule',
        'appointments and answer members’ questions on benefits for health plans in the United States.',
      ].forEach((line, at) => {
        said(294 + at * 14, line, 10.5);
      });
      said(334, 'Statement of Applicability v3, March 2, 2026', 10);
      const columns = [
        ['CERTIFICATE ID', 'SMA-AI-0093'],
        ['INITIALLY CERTIFIED', 'March 27, 2026'],
        ['DATE OF ISSUE', 'March 27, 2026'],
        ['EXPIRES', 'March 26, 2029'],
      ];
      columns.forEach(([label = '', value = ''], at) => {
        const x = 120 + at * 184;
        sheet.text(x, 380, label, { size: 8, align: 'centre', grey: 0.4 });
        sheet.text(x, 396, value, { size: 12, align: 'centre', face: 'sans-bold' });
      });
      sheet.path(330, 470, 'M0 0 C 14 -40 30 18 48 -12 S 90 8 128 -20');
      sheet.line([300, 478], [492, 478]);
      said(491, 'Dov Lindqvist-Amar, Chief Certification Officer', 9);
      sheet.ring(110, 500, 40);
      sheet.text(110, 494, 'IAS', { size: 15, face: 'sans-bold', align: 'centre' });
      sheet.text(110, 506, 'ACCREDITED', { size: 6, align: 'centre' });
      sheet.text(110, 518, 'MSCB-341', { size: 7, align: 'centre' });
      said(
        546,
        'Saltmarsh Assure Certification, Inc. · 55 Exchange Boulevard, Suite 5, Rochester, NY 14614',
        8,
      );
      said(
        558,
        'Confirm this certificate at trust.saltmarsh.example/verify · Surveillance is due every twelve months.',
        8,
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SMA-AI-0093',
      holder: 'Juniper Loop Health, PBC',
      holderAddress: '1919 Pearl Street, Unit 300, Boulder, CO 80302',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'The AIMS governing the design, validation and delivery of conversational AI agents that schedule appointments and answer members’ questions on benefits for health plans in the United States.',
      certificationBody: { any: ['Saltmarsh Assure Certification, Inc.', 'Saltmarsh Assure'] },
      certificationBodyAddress: '55 Exchange Boulevard, Suite 5, Rochester, NY 14614',
      accreditationBody: 'IAS',
      accreditationNumber: 'MSCB-341',
      originallyIssuedOn: '2026-03-27',
      issuedOn: '2026-03-27',
      expiresOn: '2029-03-26',
      statementOfApplicability: {
        any: [
          'v3, March 2, 2026',
          'Statement of Applicability v3, March 2, 2026',
          'v3',
          '3',
          '3, March 2, 2026',
        ],
      },
      signatory: {
        any: ['Dov Lindqvist-Amar', 'Dov Lindqvist-Amar, Chief Certification Officer'],
      },
      verifyAt: 'trust.saltmarsh.example/verify',
    },
  },
};

export const unseenAmericanAssessors: readonly Sample[] = [assessor, youngAssessor];
