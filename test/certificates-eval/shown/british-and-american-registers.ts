import type { Sample } from '../sample.js';

/** A British body's: labels at the left of centred values, four days at the foot, the places overleaf. */
const britishRegistration: Sample = {
  name: 'shown-british-registration',
  language: 'en',
  making: {
    html: `<style>.pair { display: grid; grid-template-columns: 42mm 1fr; margin-top: 7mm } .k { font-size: 9.5pt } .days { display: grid; grid-template-columns: 1fr 1fr; font-size: 9pt; row-gap: 1.5mm; column-gap: 12mm }
      .small { position: absolute; left: 20mm; right: 20mm; bottom: 9mm; font-size: 6.5pt; border-top: .2mm solid #777; padding-top: 2mm }</style>
    <div class="page" style="padding:16mm 20mm;font-family:serif"><div style="text-align:right;font:700 15pt Roboto">ca<span style="font-weight:400">lder</span></div>
    <h1 style="font-size:32pt;font-weight:400;margin:10mm 0 3mm">Certificate of Registration</h1><div style="font:9.5pt Roboto;letter-spacing:.06em">ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM - ISO/IEC 42001:2023</div>
    <div class="pair"><div class="k">This is to certify that:</div><div><b>Pennine Voice Technologies Ltd</b><br>The Old Dye House<br>27 Canal Road<br>Huddersfield<br>HD1 6EX<br>United Kingdom</div></div>
    <div class="pair"><div class="k">Holds Certificate No:</div><div style="font-size:15pt"><b>AIMS 831906</b></div></div>
    <p style="margin-top:7mm">and runs an Artificial Intelligence Management System which meets the requirements of ISO/IEC 42001:2023 for the following scope:</p>
    <p style="font:700 10pt/1.4 Roboto">The development and provision of speech transcription and call summarisation services to contact centres, covering the roles of AI developer and AI provider. This is in accordance with the Statement of Applicability, version 2.3, dated 19 May 2025.</p>
    <div class="pair" style="margin-top:12mm"><div class="k">For and on behalf of Calder:</div><div><svg width="120" height="30"><path d="M3 20c20-34 24 18 46-6s30 12 66-10" stroke="#224" fill="none"/></svg><div style="border-top:.2mm solid #444;padding-top:1mm">Harriet Oyelaran, Assurance Director, UK &amp; Ireland</div></div></div>
    <div class="days" style="margin-top:12mm"><div>Original Registration Date: 2025-06-11</div><div>Effective Date: 2025-06-11</div><div>Latest Revision Date: 2025-10-22</div><div>Expiry Date: 2028-06-10</div></div>
    <div style="display:flex;justify-content:space-between;margin-top:8mm;align-items:end"><svg width="66" height="78"><path d="M6 20l8-12 8 10 11-16 11 16 8-10 8 12z" fill="none" stroke="#111"/><rect x="6" y="24" width="54" height="34" fill="none" stroke="#111"/><path d="M18 44l10 10 20-24" fill="none" stroke="#111" stroke-width="3"/></svg><div style="font:8pt Roboto">Page: 1 of 2</div></div>
    <div class="small">This certificate was issued electronically, stays the property of Calder and is bound by the conditions of contract. It can be authenticated at www.calder-assurance.example/certificates. Calder Assurance UK Limited, registered in England under number 04418302 at 6 Quarry Hill, Leeds, LS2 7PD. UKAS accredited management systems certification body No. 0431.</div></div>
    <div class="page" style="padding:16mm 20mm;font-family:serif"><div style="display:flex"><div style="width:42mm">Certificate No:</div><div style="font-size:15pt"><b>AIMS 831906</b></div></div>
    <table style="width:100%;margin-top:12mm;border-collapse:collapse;font-size:10pt"><tr style="border-bottom:.3mm solid #333;text-align:left"><th style="width:50%">Location</th><th>Registered Activities</th></tr>
    <tr style="vertical-align:top"><td style="padding:3mm 0">Pennine Voice Technologies Ltd<br>The Old Dye House<br>27 Canal Road<br>Huddersfield<br>HD1 6EX<br>United Kingdom</td><td style="padding:3mm 0">Model development, platform operations and management of the AIMS.</td></tr>
    <tr style="vertical-align:top"><td style="padding:3mm 0">Pennine Voice Technologies Ltd<br>Floor 5, Minerva House<br>Castle Street<br>Belfast<br>BT1 1HB<br>United Kingdom</td><td style="padding:3mm 0">Customer onboarding and support.</td></tr></table>
    <div style="position:absolute;bottom:30mm;left:20mm;right:20mm;font-size:9pt;display:flex;justify-content:space-between"><div>Original Registration Date: 2025-06-11<br>Latest Revision Date: 2025-10-22</div><div>Effective Date: 2025-06-11<br>Expiry Date: 2028-06-10</div><div>Page: 2 of 2</div></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS 831906',
      holder: 'Pennine Voice Technologies Ltd',
      holderAddress: 'The Old Dye House, 27 Canal Road, Huddersfield, HD1 6EX, United Kingdom',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The development and provision of speech transcription and call summarisation services to contact centres, covering the roles of AI developer and AI provider.',
          'The development and provision of speech transcription and call summarisation services to contact centres, covering the roles of AI developer and AI provider. This is in accordance with the Statement of Applicability, version 2.3, dated 19 May 2025.',
        ],
      },
      sites: { all: ['Minerva House', 'Castle Street', 'BT1 1HB'] },
      certificationBody: { any: ['Calder Assurance UK Limited', 'Calder'] },
      certificationBodyAddress: '6 Quarry Hill, Leeds, LS2 7PD',
      accreditationBody: 'UKAS',
      accreditationNumber: '0431',
      originallyIssuedOn: '2025-06-11',
      effectiveOn: '2025-06-11',
      expiresOn: '2028-06-10',
      statementOfApplicability: { all: ['2.3', '19 May 2025'] },
      signatory: {
        any: [
          'Harriet Oyelaran',
          'Harriet Oyelaran, Assurance Director, UK & Ireland',
          'Harriet Oyelaran, Assurance Director',
        ],
      },
      verifyAt: 'www.calder-assurance.example/certificates',
    },
    // This paper's day is that of its last revision; it is not called the day of issue.
    debatable: ['issuedOn'],
  },
};

/** An American body's, centred and letter-spaced: the days in a row at the foot, their labels above them. */
const spacedHeadings: Sample = {
  name: 'shown-spaced-headings',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([612, 792]);
      const middle = 306;
      sheet.box(0, 0, [612, 54], 0.2);
      sheet.text(middle, 34, 'GRANITE FORK COMPLIANCE', {
        align: 'centre',
        face: 'sans-bold',
        size: 15,
        grey: 1,
        spread: 4,
      });
      sheet.text(middle, 110, 'CERTIFICATE', { align: 'centre', size: 30, spread: 9 });
      sheet.text(middle, 132, 'OF REGISTRATION', { align: 'centre', size: 12, spread: 5 });
      sheet.text(middle, 162, 'Artificial Intelligence Management System - ISO/IEC 42001:2023', {
        align: 'centre',
        size: 11,
      });
      sheet.text(
        middle,
        192,
        'Granite Fork Compliance, LLC hereby certifies that the following organization',
        { align: 'centre', face: 'sans-italic', size: 9.5 },
      );
      sheet.text(middle, 205, 'operates a management system that conforms to the standard above', {
        align: 'centre',
        face: 'sans-italic',
        size: 9.5,
      });
      sheet.text(middle, 244, 'Saguaro Contract Intelligence, Inc.', {
        align: 'centre',
        face: 'sans-bold',
        size: 19,
      });
      sheet.text(middle, 262, 'd/b/a ClauseWright', { align: 'centre', size: 11 });
      sheet.text(middle, 280, '4400 East Camelback Road, Suite 900, Phoenix, AZ 85018, United States', {
        align: 'centre',
        size: 9.5,
      });
      sheet.text(middle, 312, 'for the following scope', { align: 'centre', face: 'sans-italic', size: 9.5 });
      [
        'The artificial intelligence management system supporting the development, deployment, and',
        'monitoring of the ClauseWright contract review application, in accordance with the',
        'Statement of Applicability, version 1.6, dated August 29, 2025.',
      ].forEach((line, at) => {
        sheet.text(middle, 332 + at * 15, line, { align: 'centre', size: 10.5, apart: true });
      });
      sheet.text(middle, 404, 'CERTIFICATE NUMBER', { align: 'centre', size: 8, spread: 2, grey: 0.35 });
      sheet.text(middle, 420, '4178035-2', { align: 'centre', face: 'sans-bold', size: 12 });
      sheet.path(130, 500, 'M0 0 C20 -34 26 20 52 -8 S92 10 120 -16');
      sheet.line([120, 510], [270, 510], 0.5);
      sheet.text(120, 522, 'Authorized by:', { size: 8 });
      sheet.text(120, 534, 'Terrence Maddox', { face: 'sans-bold', size: 10 });
      sheet.text(120, 546, 'Principal, ISO Certification Services', { size: 8 });
      sheet.text(350, 508, 'Granite Fork Compliance, LLC', { face: 'sans-bold', size: 8.5 });
      sheet.text(350, 520, '150 Capitol Street, 6th Floor', { size: 8.5 });
      sheet.text(350, 532, 'Concord, NH 03301', { size: 8.5 });
      sheet.text(350, 544, 'www.granitefork.example', { size: 8.5 });
      const days = [
        ['Issue Date', 'October 9, 2025'],
        ['Original Registration Date', 'October 9, 2024'],
        ['Expiration Date', 'October 8, 2027'],
        ['Certificate Version', 'Version 2'],
      ] as const;
      days.forEach(([label, value], at) => {
        const x = 90 + at * 144;
        sheet.text(x, 610, label, { align: 'centre', size: 8, grey: 0.35 });
        sheet.text(x, 626, value, { align: 'centre', face: 'sans-bold', size: 10.5 });
      });
      sheet.ring(306, 678, 26);
      sheet.text(306, 676, 'ANAB', { align: 'centre', face: 'sans-bold', size: 10 });
      sheet.text(306, 687, 'ACCREDITED', { align: 'centre', size: 5 });
      sheet.prose(
        60,
        735,
        'CONDITIONS & LIMITATIONS: 1. This certificate covers the scope above and nothing else. 2. The certified organization has agreed to surveillance audits and to the terms of the services agreement of May 3, 2024. 3. Version 2 replaces Version 1 after a change of the registered address. 4. To confirm the status of this certificate, visit www.granitefork.example/directory.',
        { size: 6.5, width: 492, pitch: 9 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '4178035-2',
      holder: {
        any: [
          'Saguaro Contract Intelligence, Inc.',
          'Saguaro Contract Intelligence, Inc. d/b/a ClauseWright',
        ],
      },
      holderAddress: '4400 East Camelback Road, Suite 900, Phoenix, AZ 85018, United States',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The artificial intelligence management system supporting the development, deployment, and monitoring of the ClauseWright contract review application',
          'The artificial intelligence management system supporting the development, deployment, and monitoring of the ClauseWright contract review application, in accordance with the Statement of Applicability, version 1.6, dated August 29, 2025.',
        ],
      },
      certificationBody: 'Granite Fork Compliance, LLC',
      certificationBodyAddress: '150 Capitol Street, 6th Floor, Concord, NH 03301',
      accreditationBody: 'ANAB',
      originallyIssuedOn: '2024-10-09',
      issuedOn: '2025-10-09',
      expiresOn: '2027-10-08',
      statementOfApplicability: { all: ['1.6', 'August 29, 2025'] },
      signatory: { any: ['Terrence Maddox', 'Terrence Maddox, Principal, ISO Certification Services'] },
      revision: { any: ['2', 'Version 2'] },
      verifyAt: 'www.granitefork.example/directory',
    },
  },
};

/** A small American firm's: nothing but sentences, a scope that goes over the page, no accreditor and one day of issue. */
const overThePage: Sample = {
  name: 'shown-scope-over-the-page',
  language: 'en',
  making: {
    pdfmake: {
      size: 12,
      margins: [96, 100, 96, 110],
      content: [
        { text: 'Certificate of Compliance', fontSize: 24, margin: [0, 90, 0, 50] },
        {
          lineHeight: 1.5,
          text: [
            'Millrace Assurance Partners PLLC certifies that ',
            { text: 'Juniper Hollow Diagnostics LLC', bold: true },
            ', having its principal office at 18 Water Street, Burlington, Vermont 05401, has established an artificial intelligence management system that fulfills the requirements of ISO/IEC 42001:2023.',
          ],
        },
        {
          text: 'This certificate bears the number MAP-42-2602 and was granted on February 3rd, 2026. It remains in force until February 2nd, 2029, provided that annual surveillance audits are passed.',
          lineHeight: 1.5,
          margin: [0, 16, 0, 16],
        },
        {
          text: 'The controls that apply are set out in the Statement of Applicability, revision 5 of January 12th, 2026.',
          lineHeight: 1.5,
          margin: [0, 0, 0, 40],
        },
        { text: 'Scope of certification', bold: true, margin: [0, 40, 0, 8] },
        {
          lineHeight: 1.5,
          text: 'The management of artificial intelligence in the design, training, validation, release, and post-market monitoring of the Hollow Read family of image analysis software for radiology and pathology departments, including the intake and de-identification of images received from partner hospitals, the labeling work performed by contracted physicians, the model registry and release pipeline hosted in two commercial cloud regions in the United States, the handling of user feedback and incident reports, and the supporting functions of quality, security, privacy, and human resources at the principal office.',
        },
        { text: 'For the firm:', margin: [0, 40, 0, 24] },
        { text: 'Rosalind Achterberg, CPA', bold: true },
        'Engagement Partner',
        {
          text: 'Millrace Assurance Partners PLLC\n61 Elm Street, Montpelier, Vermont 05602',
          fontSize: 9,
          margin: [0, 60, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'MAP-42-2602',
      holder: 'Juniper Hollow Diagnostics LLC',
      holderAddress: '18 Water Street, Burlington, Vermont 05401',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'The management of artificial intelligence in the design, training, validation, release, and post-market monitoring of the Hollow Read family of image analysis software for radiology and pathology departments, including the intake and de-identification of images received from partner hospitals, the labeling work performed by contracted physicians, the model registry and release pipeline hosted in two commercial cloud regions in the United States, the handling of user feedback and incident reports, and the supporting functions of quality, security, privacy, and human resources at the principal office.',
      certificationBody: 'Millrace Assurance Partners PLLC',
      certificationBodyAddress: '61 Elm Street, Montpelier, Vermont 05602',
      issuedOn: '2026-02-03',
      expiresOn: '2029-02-02',
      statementOfApplicability: { all: ['5', 'January 12th, 2026'] },
      signatory: {
        any: [
          'Rosalind Achterberg',
          'Rosalind Achterberg, CPA',
          'Rosalind Achterberg, CPA, Engagement Partner',
        ],
      },
    },
  },
};

export const shownBritishAndAmericanRegisters: readonly Sample[] = [
  britishRegistration,
  spacedHeadings,
  overThePage,
];
