import type { Sample } from '../sample.js';

/** A register's approval: the dates in the upper left corner, an approval number beside the certificate's own. */
const register: Sample = {
  name: 'unseen-register-of-approvals',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        {
          columns: [
            {
              width: '*',
              fontSize: 9,
              stack: [
                { text: ['Current issue date: ', { text: '9 July 2025', bold: true }] },
                { text: ['Expiry date: ', { text: '8 July 2028', bold: true }] },
                { text: ['Certificate identity number: ', { text: '10671203', bold: true }] },
              ],
            },
            {
              width: 200,
              fontSize: 9,
              stack: ['Original approval(s):', { text: 'ISO/IEC 42001 – 9 July 2025', bold: true }],
            },
          ],
        },
        { text: 'Certificate of Approval', fontSize: 30, margin: [0, 46, 0, 26], color: '#0a3a5a' },
        'This is to certify that the Management System of:',
        { text: 'Quillon Speech Technologies Limited', fontSize: 18, bold: true, margin: [0, 8, 0, 4] },
        '2nd Floor, Lagan Exchange, 62 Donegall Quay, Belfast, BT1 3NG, United Kingdom',
        { text: 'has been approved by Harbour Register to the following standards:', margin: [0, 16, 0, 6] },
        { text: 'ISO/IEC 42001:2023', fontSize: 16, bold: true },
        { text: 'Approval number(s): ISO/IEC 42001 – 00041877', margin: [0, 16, 0, 10] },
        { text: 'The scope of this approval is applicable to:', margin: [0, 0, 0, 4] },
        {
          text: 'Research, development and provision of speech recognition and call summarisation services for contact centres, including the fine-tuning of language models supplied by third parties.',
          bold: true,
        },
        {
          canvas: [{ type: 'line', x1: 0, y1: 10, x2: 90, y2: 2, lineWidth: 1 }],
          margin: [0, 40, 0, 6],
        },
        { text: 'Ashok Venkatraman', bold: true },
        'Area Operations Manager, Europe',
        { text: 'Issued by: Harbour Register Assurance Limited', margin: [0, 6, 0, 0] },
        {
          columns: [
            {
              width: 70,
              table: {
                body: [
                  [{ text: 'UKAS\nMANAGEMENT\nSYSTEMS\n001', fontSize: 7, alignment: 'center', margin: 4 }],
                ],
              },
            },
            { text: '' },
          ],
          margin: [0, 40, 0, 0],
        },
      ],
      footer: () => ({
        fontSize: 6.5,
        margin: [56, 0, 56, 0],
        stack: [
          'Harbour Register Group Limited, its affiliates and subsidiaries and their officers and agents take no responsibility towards anyone for loss caused by reliance on the information in this document, unless a contract with the relevant entity says otherwise.',
          'Issued by: Harbour Register Assurance Limited, 3 Longbridge Square, Birmingham B31 2TW, United Kingdom',
        ],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: { any: ['10671203', '00041877', 'ISO/IEC 42001 – 00041877'] },
      holder: 'Quillon Speech Technologies Limited',
      holderAddress: {
        any: [
          '2nd Floor, Lagan Exchange, 62 Donegall Quay, Belfast, BT1 3NG, United Kingdom',
          '2nd Floor, Lagan Exchange, 62 Donegall Quay, Belfast, BT1 3NG',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Research, development and provision of speech recognition and call summarisation services for contact centres, including the fine-tuning of language models supplied by third parties.',
      certificationBody: { any: ['Harbour Register', 'Harbour Register Assurance Limited'] },
      certificationBodyAddress: {
        any: [
          '3 Longbridge Square, Birmingham B31 2TW, United Kingdom',
          '3 Longbridge Square, Birmingham B31 2TW',
        ],
      },
      accreditationBody: 'UKAS',
      accreditationNumber: '001',
      originallyIssuedOn: '2025-07-09',
      issuedOn: '2025-07-09',
      expiresOn: '2028-07-08',
      signatory: { any: ['Ashok Venkatraman', 'Ashok Venkatraman, Area Operations Manager, Europe'] },
    },
  },
};

/** A small office in India: a framed page, what an auditor would call too many dates, and conditions in small print. */
const indianOffice: Sample = {
  name: 'unseen-framed-indian-office',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const said = (y: number, text: string, size: number, face: 'serif' | 'serif-bold' = 'serif'): void =>
        sheet.text(middle, y, text, { size, face, align: 'centre', apart: true });
      sheet.box(24, 24, [547, 794]);
      sheet.box(30, 30, [535, 782]);
      said(86, 'Vindhya Quality Certifications Pvt. Ltd.', 19, 'serif-bold');
      said(130, 'Certificate of Registration', 28, 'serif-bold');
      said(162, 'This is to certify that the', 12);
      said(180, 'Artificial Intelligence Management System', 14, 'serif-bold');
      said(198, 'of', 12);
      said(226, 'M/s. Chandrika Softworks Private Limited', 19, 'serif-bold');
      said(246, 'Plot No. 77, Phase II, Electronics Estate, Hosur Road,', 11);
      said(261, 'Bengaluru - 560100, Karnataka, India', 11);
      said(288, 'has been assessed and found to be in accordance with the requirements of', 12);
      said(318, 'ISO/IEC 42001:2023', 22, 'serif-bold');
      said(344, 'for the following scope', 12);
      said(366, 'Design, Development, Deployment and Support of AI Enabled', 12, 'serif-bold');
      said(382, 'Loan Underwriting Software for Banks and Financial Institutions', 12, 'serif-bold');
      const rows = [
        ['Certificate No.', ': VQC/AIMS/2511/0468'],
        ['Date of Initial Certification', ': 28 November 2025'],
        ['Date of Issue', ': 28 November 2025'],
        ['1st Surveillance Due On or Before', ': 27 October 2026'],
        ['2nd Surveillance Due On or Before', ': 27 October 2027'],
        ['Date of Expiry', ': 27 November 2028'],
        ['SoA Version', ': 1.2'],
      ];
      rows.forEach(([label = '', value = ''], at) => {
        sheet.text(120, 426 + at * 17, label, { size: 11, face: 'serif' });
        sheet.text(310, 426 + at * 17, value, { size: 11, face: 'serif-bold' });
      });
      sheet.path(402, 606, 'M0 0 C 12 -30 26 14 40 -10 S 70 8 96 -14');
      sheet.text(450, 622, 'Authorised Signatory', { size: 10, face: 'serif', align: 'centre' });
      sheet.text(450, 636, '(Sudeep Karandikar)', { size: 10, face: 'serif', align: 'centre' });
      sheet.ring(110, 630, 34);
      sheet.text(110, 626, 'EIAC', { size: 13, face: 'sans-bold', align: 'centre' });
      sheet.text(110, 640, 'CB-MS-118', { size: 6.5, align: 'centre' });
      said(
        690,
        'Validity of this certificate is subject to surveillance audits carried out on or before the due dates above.',
        8.5,
      );
      said(
        703,
        'The certificate is the property of VQC and shall be returned on demand. Its status can be verified at www.vqc.example.',
        8.5,
      );
      said(
        742,
        'Regd. Office: 2nd Floor, Sahyadri Chambers, M. G. Marg, Indore - 452001, Madhya Pradesh, India',
        9,
      );
      said(755, 'E-mail: info@vqc.example | CIN: U74999MP2016PTC041237', 9);
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'VQC/AIMS/2511/0468',
      holder: {
        any: ['M/s. Chandrika Softworks Private Limited', 'Chandrika Softworks Private Limited'],
      },
      holderAddress: {
        any: [
          'Plot No. 77, Phase II, Electronics Estate, Hosur Road, Bengaluru - 560100, Karnataka, India',
          'Plot No. 77, Phase II, Electronics Estate, Hosur Road, Bengaluru - 560100, Karnataka',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Design, Development, Deployment and Support of AI Enabled Loan Underwriting Software for Banks and Financial Institutions',
      certificationBody: { any: ['Vindhya Quality Certifications Pvt. Ltd.', 'VQC'] },
      certificationBodyAddress: {
        any: [
          '2nd Floor, Sahyadri Chambers, M. G. Marg, Indore - 452001, Madhya Pradesh, India',
          '2nd Floor, Sahyadri Chambers, M. G. Marg, Indore - 452001, Madhya Pradesh',
        ],
      },
      accreditationBody: 'EIAC',
      accreditationNumber: 'CB-MS-118',
      originallyIssuedOn: '2025-11-28',
      issuedOn: '2025-11-28',
      expiresOn: '2028-11-27',
      statementOfApplicability: { any: ['1.2', 'Version 1.2', 'SoA Version: 1.2'] },
      signatory: { any: ['Sudeep Karandikar', 'Sudeep Karandikar, Authorised Signatory'] },
      verifyAt: 'www.vqc.example',
    },
  },
};

export const unseenBelfastAndBengaluru: readonly Sample[] = [register, indianOffice];
