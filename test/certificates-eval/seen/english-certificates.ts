import type { Sample } from '../sample.js';

/** Labels in a right-aligned column, values beside them, the body's address in the footer. */
const labelColumnAtTheRight: Sample = {
  name: 'seen-label-column-at-the-right',
  language: 'en',
  making: {
    html: `<style>td{padding:5px 9px;vertical-align:top} td:first-child{text-align:right;color:#567;width:52mm}
    .mark{position:absolute;right:18mm;top:14mm;width:64px}</style><div class="page">
    <svg class="mark" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30" fill="#124"/><path d="M14 34l12 12 24-28" stroke="#fff" stroke-width="6" fill="none"/></svg>
    <h1 style="font-size:27pt;margin:26mm 0 2mm;color:#124">Certificate of Registration</h1>
    <p style="letter-spacing:2px;margin:0 0 9mm">ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM</p>
    <table>
    <tr><td>This is to certify that</td><td><b>Pellworm Analytics Limited</b><br>Unit 4, Tannery Yard<br>Leeds LS11 9QT<br>United Kingdom</td></tr>
    <tr><td>Holds Certificate No</td><td><b>AIMS 804417</b></td></tr>
    <tr><td>and operates an AI management system which complies with</td><td>ISO/IEC 42001:2023</td></tr>
    <tr><td>for the following scope</td><td>The development and provision of demand forecasting models delivered as a hosted service to retailers, in accordance with the Statement of Applicability version 3.2 dated 14 January 2025.</td></tr>
    <tr><td>For and on behalf of Calder Assurance</td><td><svg width="90" height="24"><path d="M2 18c12-24 18 10 30-6s20 12 46-8" stroke="#113" fill="none"/></svg><br>Marian Teague, Global Assurance Director</td></tr>
    <tr><td>Original Registration Date</td><td>2025-02-11</td></tr><tr><td>Effective Date</td><td>2025-02-11</td></tr>
    <tr><td>Latest Revision Date</td><td>2025-02-11</td></tr><tr><td>Expiry Date</td><td>2028-02-10</td></tr></table>
    <p style="font-size:7.5pt;position:absolute;bottom:22mm;left:18mm;right:18mm">UKAS Management Systems 0412. This certificate was issued electronically and remains the property of Calder Assurance and is bound by the conditions of contract. It can be validated at www.calder-assurance.example/directory.</p>
    <p style="font-size:7pt;position:absolute;bottom:12mm;left:18mm;right:18mm;border-top:1px solid #999">Information and contact: Calder Assurance Limited, 9 Aqueduct Street, Manchester M4 6DE. Registered in England.<span style="float:right">Page 1 of 1</span></p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS 804417',
      holder: 'Pellworm Analytics Limited',
      holderAddress: 'Unit 4, Tannery Yard, Leeds LS11 9QT, United Kingdom',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The development and provision of demand forecasting models delivered as a hosted service to retailers, in accordance with the Statement of Applicability version 3.2 dated 14 January 2025.',
          'The development and provision of demand forecasting models delivered as a hosted service to retailers',
        ],
      },
      statementOfApplicability: { all: ['3.2'] },
      certificationBody: { any: ['Calder Assurance Limited', 'Calder Assurance'] },
      certificationBodyAddress: '9 Aqueduct Street, Manchester M4 6DE',
      accreditationBody: { any: ['UKAS', 'United Kingdom Accreditation Service'] },
      accreditationNumber: { any: ['0412', 'UKAS 0412', 'UKAS Management Systems 0412'] },
      originallyIssuedOn: '2025-02-11',
      effectiveOn: '2025-02-11',
      expiresOn: '2028-02-10',
      signatory: { any: ['Marian Teague', 'Marian Teague, Global Assurance Director'] },
      verifyAt: 'www.calder-assurance.example/directory',
    },
    debatable: ['issuedOn', 'revision'],
  },
};

/** Centred sentences from top to bottom, the days in a table of four columns under their heads. */
const centredSentences: Sample = {
  name: 'seen-centred-sentences',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      sheet.box(24, 24, [sheet.width - 48, sheet.height - 48]);
      sheet.box(29, 29, [sheet.width - 58, sheet.height - 58]);
      const centre = (
        y: number,
        text: string,
        size: number,
        face: 'serif' | 'serif-bold' | 'serif-italic' = 'serif',
      ) => sheet.text(middle, y, text, { align: 'centre', size, face });
      centre(92, 'NORDHAVEN CERTIFICATION AS', 15, 'serif-bold');
      centre(150, 'MANAGEMENT SYSTEM CERTIFICATE', 24, 'serif-bold');
      centre(184, 'Certificate no.: C-0719446-AIMS-ANAB', 10);
      centre(226, 'This is to certify that the management system of', 11, 'serif-italic');
      centre(256, 'Brightmoor Radiology Software, Inc.', 19, 'serif-bold');
      centre(276, '2200 Harbor Bay Parkway, Suite 310, Alameda, CA 94502, USA', 10);
      centre(
        306,
        'has been found to conform to the Artificial Intelligence Management System standard:',
        11,
        'serif-italic',
      );
      centre(332, 'ISO/IEC 42001:2023', 17, 'serif-bold');
      centre(366, 'This certificate is valid for the following scope:', 11, 'serif-italic');
      centre(386, 'Design, training and operation of triage models for chest radiographs,', 11);
      centre(401, 'including customer support and incident response.', 11);
      const columns = [
        ['Place and date:', 'Oslo, 03 June 2025'],
        ['Initial certification date:', '03 June 2025'],
        ['Valid until:', '02 June 2028'],
      ];
      columns.forEach(([label = '', value = ''], at) => {
        sheet.text(70 + at * 165, 520, label, { size: 8, grey: 0.4 });
        sheet.text(70 + at * 165, 534, value, { size: 11, face: 'sans-bold' });
      });
      sheet.text(70, 590, 'For the issuing office:', { size: 8 });
      sheet.text(70, 602, 'Nordhaven Certification AS', { size: 9, face: 'sans-bold' });
      sheet.text(70, 614, 'Fjordgata 12, 0150 Oslo, Norway', { size: 8 });
      sheet.path(400, 628, 'M0 0 C 20 -30 30 20 50 -10 S 90 10 120 -8');
      sheet.text(400, 648, 'Sigrid Aasheim', { size: 9 });
      sheet.text(400, 659, 'Management Representative', { size: 8 });
      sheet.ring(110, 700, 28);
      sheet.text(110, 703, 'ANAB', { align: 'centre', size: 11, face: 'sans-bold' });
      sheet.text(150, 698, 'ACCREDITED by the ANSI National Accreditation Board', { size: 7 });
      sheet.text(150, 708, 'Management Systems Certification Body, accreditation no. 8127', { size: 7 });
      centre(
        790,
        'Lack of fulfilment of conditions as set out in the certification agreement may render this certificate invalid.',
        7,
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'C-0719446-AIMS-ANAB',
      holder: 'Brightmoor Radiology Software, Inc.',
      holderAddress: '2200 Harbor Bay Parkway, Suite 310, Alameda, CA 94502, USA',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Design, training and operation of triage models for chest radiographs, including customer support and incident response.',
      certificationBody: 'Nordhaven Certification AS',
      certificationBodyAddress: 'Fjordgata 12, 0150 Oslo, Norway',
      accreditationBody: { any: ['ANAB', 'ANSI National Accreditation Board'] },
      accreditationNumber: '8127',
      originallyIssuedOn: '2025-06-03',
      issuedOn: '2025-06-03',
      expiresOn: '2028-06-02',
      signatory: { any: ['Sigrid Aasheim', 'Sigrid Aasheim, Management Representative'] },
    },
  },
};

/** Two columns: what is certified at the left, a grey bar with days and numbers at the right. */
const sideBar: Sample = {
  name: 'seen-side-bar',
  language: 'en',
  making: {
    html: `<div class="page" style="padding:0;display:flex"><div style="width:136mm;padding:22mm 12mm 0 18mm;box-sizing:border-box">
    <div style="font-weight:700;font-size:22pt;color:#7a1020">Certificate</div><div style="margin-bottom:14mm">Awarded to</div>
    <div style="font-size:17pt;font-weight:700">Quillfin Payments B.V.</div><div>Herengracht 900, 1017 BT Amsterdam, The Netherlands</div>
    <p style="margin-top:10mm">Veriscope Certification Inc. certifies that the organization's management system has been audited and found to be in accordance with the requirements of the standard detailed below.</p>
    <h3 style="margin-bottom:1mm">Standard</h3><div>ISO/IEC 42001:2023</div><h3 style="margin-bottom:1mm">Scope of certification</h3>
    <div>Provision of machine-learning fraud scoring for card payments, covering data preparation, model development, monitoring and decommissioning.</div>
    <h3 style="margin-bottom:1mm">Further locations</h3><div>Quillfin Payments Poland Sp. z o.o., ul. Prosta 70, 00-838 Warsaw<br>Quillfin Payments Pte. Ltd., 8 Robinson Road, Singapore 048544</div></div>
    <div style="background:#eceff2;width:74mm;padding:60mm 8mm 0;box-sizing:border-box;font-size:9pt">
    ${[
      ['Certificate number', 'US-AI-20391'],
      ['Version', '2'],
      ['Certification cycle start date', '18 October 2024'],
      ['Revision date', '6 May 2025'],
      ['Expiration date', '17 October 2027'],
      ['Certification decision', '17 October 2024'],
    ]
      .map(
        ([label, value]) =>
          `<div style="color:#666">${label}</div><div style="font-weight:700;margin-bottom:5mm">${value}</div>`,
      )
      .join('')}
    <svg width="50" height="50"><rect width="50" height="50" rx="8" fill="#7a1020"/><circle cx="25" cy="25" r="12" fill="none" stroke="#fff" stroke-width="4"/></svg>
    <div>Accredited by IAS<br>Accreditation No. MSCB-288</div><p>Check the validity of this certificate at https://verify.veriscope.example</p>
    <div>Veriscope Certification Inc.<br>410 Larkin Avenue, Boulder, CO 80302, USA</div></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'US-AI-20391',
      revision: { any: ['2', 'Version 2'] },
      holder: 'Quillfin Payments B.V.',
      holderAddress: 'Herengracht 900, 1017 BT Amsterdam, The Netherlands',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Provision of machine-learning fraud scoring for card payments, covering data preparation, model development, monitoring and decommissioning.',
      sites: { all: ['ul. Prosta 70', '8 Robinson Road'] },
      certificationBody: 'Veriscope Certification Inc.',
      certificationBodyAddress: '410 Larkin Avenue, Boulder, CO 80302, USA',
      accreditationBody: { any: ['IAS', 'International Accreditation Service'] },
      accreditationNumber: 'MSCB-288',
      expiresOn: '2027-10-17',
      decidedOn: '2024-10-17',
      verifyAt: 'verify.veriscope.example',
    },
    debatable: ['issuedOn', 'effectiveOn', 'originallyIssuedOn'],
  },
};

/** Values stand above their labels, as lines to be filled in; American days. */
const valuesOverLabels: Sample = {
  name: 'seen-values-over-labels',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([792, 612]);
      const filled = ([x, y, width]: readonly [number, number, number], value: string, label: string) => {
        sheet.text(x + width / 2, y, value, { align: 'centre', size: 12, face: 'serif-bold', apart: true });
        sheet.line([x, y + 4], [x + width, y + 4]);
        sheet.text(x + width / 2, y + 14, label, { align: 'centre', size: 7.5, face: 'serif-italic' });
      };
      sheet.text(396, 74, 'CERTIFICATE OF CONFORMITY', {
        align: 'centre',
        size: 26,
        face: 'serif-bold',
        spread: 2,
      });
      sheet.text(396, 98, 'Artificial Intelligence Management System', {
        align: 'centre',
        size: 12,
        face: 'serif-italic',
      });
      filled([196, 150, 400], 'Osprey Hiring Tools LLC', 'Certified organization');
      filled([196, 196, 400], '77 Water Street, Floor 9, New York, NY 10005, United States', 'Address');
      filled([296, 242, 200], 'ISO/IEC 42001:2023', 'Standard');
      sheet.prose(
        120,
        290,
        'The AI management system governing the design, validation and hosting of applicant ranking models, as provided to corporate recruiters in North America.',
        { width: 552, face: 'serif', size: 11 },
      );
      sheet.text(120, 332, 'Scope of certification', { face: 'serif-italic', size: 7.5 });
      filled([90, 390, 150], 'ALN-42K-00187', 'Certificate number');
      filled([260, 390, 130], 'March 9, 2025', 'Date of issue');
      filled([410, 390, 130], 'March 8, 2028', 'Expiration date');
      filled([560, 390, 140], 'March 9, 2025', 'Initial certification');
      filled([90, 470, 220], 'Gregory Pallister', 'Authorized signature');
      sheet.text(480, 462, 'Redwood Attest, LLC', { size: 12, face: 'serif-bold' });
      sheet.text(480, 476, '1500 Bayshore Blvd, Tampa, FL 33606', { size: 8, face: 'serif' });
      sheet.text(
        396,
        560,
        'Redwood Attest, LLC is accredited by ANAB under ISO/IEC 17021-1 for ISO/IEC 42001 certification.',
        { align: 'centre', size: 8, face: 'serif' },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'ALN-42K-00187',
      holder: 'Osprey Hiring Tools LLC',
      holderAddress: '77 Water Street, Floor 9, New York, NY 10005, United States',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'The AI management system governing the design, validation and hosting of applicant ranking models, as provided to corporate recruiters in North America.',
      certificationBody: 'Redwood Attest, LLC',
      certificationBodyAddress: '1500 Bayshore Blvd, Tampa, FL 33606',
      accreditationBody: { any: ['ANAB', 'ANSI National Accreditation Board'] },
      originallyIssuedOn: '2025-03-09',
      issuedOn: '2025-03-09',
      expiresOn: '2028-03-08',
      signatory: 'Gregory Pallister',
    },
  },
};

export const englishCertificates: readonly Sample[] = [
  labelColumnAtTheRight,
  centredSentences,
  sideBar,
  valuesOverLabels,
];
