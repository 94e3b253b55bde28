import type { Sample } from '../sample.js';

/** Two pages: approvals on the face, a schedule of locations behind it. */
const scheduleBehind: Sample = {
  name: 'seen-schedule-behind',
  language: 'en',
  making: {
    html: `<div class="page"><p style="font-size:8.5pt;text-align:right">Current issue date: 12 May 2025<br>Expiry date: 11 May 2028<br>Certificate identity number: 10714402</p>
    <p style="text-align:right;font-size:8.5pt">Original approval(s):<br>ISO/IEC 42001 - 12 May 2025</p><h1 style="font-size:28pt;color:#084">Certificate of Approval</h1>
    <p>This is to certify that the Management System of:</p><h2>Skerry Marine Robotics ASA</h2><p>Strandgaten 18, 5013 Bergen, Norway</p>
    <p>has been approved by Lodestar Quality Assurance to the following standards:</p><h3>ISO/IEC 42001:2023</h3><p>Approval number(s): ISO/IEC 42001 – 00052918</p>
    <p>This certificate is valid only in association with the certificate schedule bearing the same number on which the locations applicable to this approval are listed.</p>
    <p>The scope of this approval is applicable to:</p><p>Autonomous navigation software for survey vessels.</p>
    <p style="margin-top:14mm">Oddvar Kleppe<br><small>Area Operations Manager, North Europe</small><br><small>Issued by: Lodestar Quality Assurance Limited</small></p>
    <p style="font-size:7pt;position:absolute;bottom:14mm">Lodestar Quality Assurance Limited, 1 Trinity Park, Bickenhill Lane, Birmingham B37 7ES, United Kingdom. UKAS 0001-A. <span style="margin-left:20mm">Page 1 of 2</span></p></div>
    <div class="page"><h2>Certificate Schedule</h2><p style="font-size:8.5pt">Certificate identity number: 10714402</p><table border="1" cellpadding="5" style="border-collapse:collapse;width:100%"><tr><th>Location</th><th>Activities</th></tr>
    <tr><td>Strandgaten 18, 5013 Bergen, Norway</td><td>ISO/IEC 42001:2023<br>Head office, software development</td></tr><tr><td>Havnegata 3, 7010 Trondheim, Norway</td><td>ISO/IEC 42001:2023<br>Sea trials</td></tr></table>
    <p style="font-size:7pt;position:absolute;bottom:14mm">Page 2 of 2</p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: { any: ['10714402', '00052918', 'ISO/IEC 42001 – 00052918'] },
      holder: 'Skerry Marine Robotics ASA',
      holderAddress: 'Strandgaten 18, 5013 Bergen, Norway',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Autonomous navigation software for survey vessels.',
      originallyIssuedOn: '2025-05-12',
      issuedOn: '2025-05-12',
      expiresOn: '2028-05-11',
      certificationBody: { any: ['Lodestar Quality Assurance Limited', 'Lodestar Quality Assurance'] },
      certificationBodyAddress: '1 Trinity Park, Bickenhill Lane, Birmingham B37 7ES, United Kingdom',
      accreditationBody: { any: ['UKAS', 'United Kingdom Accreditation Service'] },
      accreditationNumber: { any: ['0001-A', 'UKAS 0001-A'] },
      signatory: { any: ['Oddvar Kleppe', 'Oddvar Kleppe, Area Operations Manager, North Europe'] },
    },
    debatable: ['sites'],
  },
};

/** A body without accreditation, and half of what should be on the page is not. */
const bareClaim: Sample = {
  name: 'seen-bare-claim',
  language: 'en',
  making: {
    pdfmake: {
      landscape: true,
      content: [
        {
          text: 'Certificate of Compliance',
          fontSize: 30,
          bold: true,
          alignment: 'center',
          margin: [0, 40, 0, 16],
        },
        { text: 'This certificate is proudly presented to', alignment: 'center', italics: true },
        { text: 'Zephyr Lane Chatbots Pvt Ltd', fontSize: 24, alignment: 'center', margin: [0, 10] },
        {
          text: 'for the implementation of an AI Management System in compliance with',
          alignment: 'center',
          italics: true,
        },
        { text: 'ISO 42001:2023', fontSize: 20, bold: true, alignment: 'center', margin: [0, 10] },
        { text: 'Date of issue: 8th August, 2025', alignment: 'center', margin: [0, 30, 0, 0] },
        { text: 'Certified by Global Standards Promotion Council', alignment: 'center', margin: [0, 10] },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      holder: 'Zephyr Lane Chatbots Pvt Ltd',
      standard: 'ISO/IEC 42001:2023',
      issuedOn: '2025-08-08',
      certificationBody: 'Global Standards Promotion Council',
    },
  },
};

/** One day says which way round all are written, and a stamp lies across the page. */
const oneDayTells: Sample = {
  name: 'seen-one-day-tells',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(120, 620, 'ORIGINAL', { size: 70, face: 'sans-bold', turned: 48, grey: 0.86 });
      sheet.text(70, 80, 'Ashdown Certification Services Pty Ltd', { size: 12, face: 'sans-bold' });
      sheet.text(70, 94, 'Level 4, 120 Collins Street, Melbourne VIC 3000', { size: 8 });
      sheet.text(70, 140, 'CERTIFICATE OF REGISTRATION', { size: 22, face: 'sans-bold' });
      const rows = [
        ['Organisation', 'Banksia Grid Forecasts Pty Ltd'],
        ['Registered address', '9 Powerhouse Road, Casula NSW 2170, Australia'],
        ['Standard', 'ISO/IEC 42001:2023'],
        ['Scope of registration', 'Load and price forecasting models for electricity retailers.'],
        ['Certificate number', 'ACS-AI-0107'],
        ['Certification date', '13/06/2025'],
        ['Expiry date', '30/06/2028'],
        ['Accreditation', 'JAS-ANZ, M4419'],
        ['Signed', 'Bronwyn Tait'],
      ];
      rows.forEach(([label = '', value = ''], at) => {
        sheet.line([70, 178 + at * 34], [525, 178 + at * 34], 0.4);
        sheet.text(520, 200 + at * 34, value, { align: 'right', size: 11 });
        sheet.text(70, 200 + at * 34, label, { size: 9, grey: 0.4 });
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'ACS-AI-0107',
      holder: 'Banksia Grid Forecasts Pty Ltd',
      holderAddress: '9 Powerhouse Road, Casula NSW 2170, Australia',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Load and price forecasting models for electricity retailers.',
      expiresOn: '2028-06-30',
      certificationBody: 'Ashdown Certification Services Pty Ltd',
      certificationBodyAddress: 'Level 4, 120 Collins Street, Melbourne VIC 3000',
      accreditationBody: {
        any: ['JAS-ANZ', 'JASANZ', 'Joint Accreditation System of Australia and New Zealand'],
      },
      accreditationNumber: { any: ['M4419', 'JAS-ANZ M4419'] },
      signatory: 'Bronwyn Tait',
    },
    // "Certification date" is the first certification to some and this issue to others.
    debatable: ['issuedOn', 'originallyIssuedOn', 'decidedOn', 'effectiveOn'],
  },
};

export const schedulesAndStamps: readonly Sample[] = [scheduleBehind, bareClaim, oneDayTells];
