import type { Sample } from '../sample.js';

/** A body's of the shipping trade: a block of days at the upper right, approvals by standard, a schedule behind. */
const approvalIdentity: Sample = {
  name: 'shown-approval-identity',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const small = { size: 8.5, align: 'right' } as const;
      sheet.text(535, 60, 'Current issue date:  3 April 2025', small);
      sheet.text(535, 72, 'Expiry date:  2 April 2028', small);
      sheet.text(535, 84, 'Certificate identity number:  10731886', small);
      sheet.text(395, 104, 'Original approval(s):', { face: 'sans-bold', size: 8.5 });
      sheet.text(395, 116, 'ISO/IEC 42001 – 3 April 2025', { size: 8.5 });
      sheet.text(60, 70, 'Mersey Register', { face: 'sans-bold', size: 18, grey: 0.25 });
      sheet.text(60, 180, 'Certificate of Approval', { size: 30, grey: 0.25 });
      sheet.text(60, 222, 'This is to certify that the Management System of:', { size: 10.5 });
      sheet.text(60, 258, 'Skerryvore Underwater Imaging Limited', { face: 'sans-bold', size: 18 });
      sheet.text(60, 284, 'Unit 3, Pocra Quay, Aberdeen, AB11 5DQ, United Kingdom', { size: 10.5 });
      sheet.text(60, 320, 'has been approved by Mersey Register to the following standard:', { size: 10.5 });
      sheet.text(60, 350, 'ISO/IEC 42001:2023', { face: 'sans-bold', size: 15 });
      sheet.text(60, 380, 'Approval number(s): ISO/IEC 42001 – 0041877', { size: 9.5 });
      sheet.text(
        60,
        406,
        'This certificate is valid only together with the certificate schedule bearing the same number, on',
        { size: 9.5 },
      );
      sheet.text(60, 418, 'which the locations applicable to this approval are listed.', { size: 9.5 });
      sheet.text(60, 450, 'The scope of this approval is applicable to:', { size: 10.5 });
      sheet.prose(
        60,
        468,
        'Design, development and supply of image recognition software for the inspection of subsea pipelines and mooring lines.',
        { face: 'sans-bold', size: 10.5, width: 475, pitch: 15 },
      );
      sheet.path(65, 580, 'M0 0 C20 -34 30 20 56 -8 S96 10 130 -18');
      sheet.line([60, 592], [260, 592], 0.5);
      sheet.text(60, 606, 'Duncan Abernethy', { face: 'sans-bold', size: 10 });
      sheet.text(60, 620, 'Area Operations Manager, North Europe', { size: 9 });
      sheet.text(60, 640, 'Issued by: Mersey Register Assurance Limited', { size: 9 });
      sheet.box(430, 560, [46, 62]);
      sheet.path(438, 600, 'M0 0 L10 12 L30 -20');
      sheet.text(453, 636, 'UKAS', { face: 'sans-bold', size: 8, align: 'centre' });
      sheet.text(453, 646, '0022', { size: 8, align: 'centre' });
      sheet.prose(
        60,
        760,
        'Mersey Register Group Limited, its affiliates and subsidiaries and their officers, employees or agents are, one by one and together, called "Mersey Register" here. It answers for loss or damage only as agreed in a signed contract. Issued by: Mersey Register Assurance Limited, 2 Mann Island, Liverpool, L3 1BP, United Kingdom.',
        { size: 6.5, width: 475, pitch: 9 },
      );
      sheet.text(535, 812, 'Page 1 of 2', { size: 7, align: 'right' });
      const schedule = newSheet();
      schedule.text(535, 60, 'Certificate identity number:  10731886', small);
      schedule.text(60, 110, 'Certificate Schedule', { size: 24, grey: 0.25 });
      schedule.text(60, 150, 'Location', { face: 'sans-bold', size: 10 });
      schedule.text(320, 150, 'Activities', { face: 'sans-bold', size: 10 });
      schedule.line([60, 158], [535, 158], 0.5);
      let y = 176;
      for (const [lines, activity] of [
        [
          ['Unit 3, Pocra Quay, Aberdeen, AB11 5DQ,', 'United Kingdom'],
          'ISO/IEC 42001:2023  Head office, development',
        ],
        [['Kaiveien 19, 4014 Stavanger,', 'Norway'], 'ISO/IEC 42001:2023  Data labelling, sales'],
      ] as const) {
        schedule.text(320, y, activity, { size: 9 });
        for (const line of lines) {
          schedule.text(60, y, line, { size: 9 });
          y += 13;
        }
        y += 14;
      }
      schedule.text(535, 812, 'Page 2 of 2', { size: 7, align: 'right' });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      holder: 'Skerryvore Underwater Imaging Limited',
      holderAddress: 'Unit 3, Pocra Quay, Aberdeen, AB11 5DQ, United Kingdom',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Design, development and supply of image recognition software for the inspection of subsea pipelines and mooring lines.',
      sites: { all: ['Kaiveien 19, 4014 Stavanger'] },
      certificationBody: { any: ['Mersey Register Assurance Limited', 'Mersey Register'] },
      certificationBodyAddress: '2 Mann Island, Liverpool, L3 1BP, United Kingdom',
      accreditationBody: 'UKAS',
      accreditationNumber: '0022',
      originallyIssuedOn: '2025-04-03',
      issuedOn: '2025-04-03',
      expiresOn: '2028-04-02',
      signatory: {
        any: [
          'Duncan Abernethy',
          'Duncan Abernethy, Area Operations Manager, North Europe',
          'Duncan Abernethy, Area Operations Manager',
        ],
      },
    },
    // The paper has a number and the approval has one; people look up either.
    debatable: ['number'],
  },
};

/** Issued by an office in the Gulf for a British body: the title runs up the side, labels end where values begin. */
const onBehalf: Sample = {
  name: 'shown-on-behalf-of',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, [86, sheet.height], 0.12);
      sheet.text(60, 700, 'CERTIFICATE', { face: 'sans-bold', size: 44, spread: 8, turned: 90, grey: 1 });
      sheet.text(120, 75, 'Meridian Crown Assessment', { face: 'serif-bold', size: 20 });
      sheet.text(120, 92, 'management system certification', { face: 'serif-italic', size: 11 });
      let y = 160;
      const row = (label: string, lines: readonly string[]): void => {
        sheet.text(255, y, label, { align: 'right', size: 8.5, grey: 0.4 });
        for (const line of lines) {
          sheet.text(268, y, line, { face: 'serif', size: 11.5 });
          y += 15;
        }
        y += 9;
      };
      row('Certified organisation', ['Al Waha Smart Logistics L.L.C.']);
      row('Address', [
        'Warehouse 14, Street 8B',
        'Al Quoz Industrial Area 3',
        'P.O. Box 71822, Dubai',
        'United Arab Emirates',
      ]);
      row('Certified against', ['ISO/IEC 42001:2023']);
      row('Activities covered', [
        'Use of artificial intelligence in warehouse slotting,',
        'delivery time estimates and customs document checks',
      ]);
      row('Certificate reference', ['MCA/AE/42001/0093 Rev. 1']);
      row('Date of first certification', ['21/01/2025']);
      row('Date of issue of Rev. 1', ['30/09/2025']);
      row('Date of expiry', ['20/01/2028']);
      row('Statement of Applicability', ['AWL-SOA-01 Rev 4, 15/09/2025']);
      sheet.path(275, y + 44, 'M0 0 C20 -34 30 20 56 -8 S96 10 130 -18');
      sheet.text(268, y + 64, 'Yusuf Haddad-Lindqvist', { face: 'serif-bold', size: 11 });
      sheet.text(268, y + 78, 'Regional Certification Manager', { face: 'serif', size: 10 });
      y += 120;
      sheet.prose(
        120,
        y,
        'Issued by Meridian Crown Assessment Middle East FZE, Office 1206, Jebel Ali Free Zone, Dubai, United Arab Emirates, on behalf of the certification body Meridian Crown Assessment Limited, 53 Calthorpe Road, Birmingham, B15 1TH, United Kingdom, which holds UKAS accreditation number 7714 for this standard.',
        { face: 'serif', size: 9, width: 420, pitch: 13 },
      );
      sheet.text(120, 800, 'Confirm at verify.meridiancrown.example  |  Form F-31 issue 9, 02/05/2023', {
        size: 7,
        grey: 0.3,
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: { any: ['MCA/AE/42001/0093', 'MCA/AE/42001/0093 Rev. 1'] },
      holder: 'Al Waha Smart Logistics L.L.C.',
      holderAddress:
        'Warehouse 14, Street 8B, Al Quoz Industrial Area 3, P.O. Box 71822, Dubai, United Arab Emirates',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Use of artificial intelligence in warehouse slotting, delivery time estimates and customs document checks',
      certificationBody: 'Meridian Crown Assessment Limited',
      certificationBodyAddress: '53 Calthorpe Road, Birmingham, B15 1TH, United Kingdom',
      accreditationBody: 'UKAS',
      accreditationNumber: '7714',
      originallyIssuedOn: '2025-01-21',
      issuedOn: '2025-09-30',
      expiresOn: '2028-01-20',
      statementOfApplicability: { all: ['AWL-SOA-01', 'Rev 4'] },
      signatory: {
        any: ['Yusuf Haddad-Lindqvist', 'Yusuf Haddad-Lindqvist, Regional Certification Manager'],
      },
      revision: { any: ['1', 'Rev. 1'] },
      verifyAt: 'verify.meridiancrown.example',
    },
  },
};

export const shownApprovalsAndAgents: readonly Sample[] = [approvalIdentity, onBehalf];
