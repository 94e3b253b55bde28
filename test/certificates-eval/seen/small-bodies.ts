import type { Sample } from '../sample.js';

/** All capitals, centred; four days in a boxed grid, two numbers side by side, the body in the footer. */
const indianCapitals: Sample = {
  name: 'seen-indian-capitals',
  language: 'en',
  making: {
    html: `<style>.c{text-align:center}.g{border-collapse:collapse;width:100%;margin-top:7mm;font-size:8.5pt}.g td{border:1px solid #333;padding:2mm;width:25%;text-align:center}</style>
    <div class="page c" style="border:3mm double #7a5c12;padding:14mm"><div style="font-size:17pt;color:#7a5c12"><b>QUORIX</b></div>
    <div style="font-size:8pt">MANAGEMENT SYSTEM CERTIFICATIONS PVT. LTD.</div>
    <h1 style="font:26pt serif;margin:10mm 0 6mm">CERTIFICATE OF REGISTRATION</h1>
    <div>THIS IS TO CERTIFY THAT THE ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM OF</div>
    <div style="font-size:16pt;margin-top:5mm"><b>NAVKIRAN LENDING TECHNOLOGIES PRIVATE LIMITED</b></div><div>(TRADE NAME: KARJABUDDY)</div>
    <div style="margin-top:3mm">PLOT NO. 114, 3RD FLOOR, UDYOG VIHAR PHASE IV,<br>GURUGRAM – 122015, HARYANA, INDIA</div>
    <div style="margin-top:6mm">HAS BEEN ASSESSED AND FOUND TO BE IN CONFORMITY WITH THE REQUIREMENTS OF</div>
    <div style="font-size:22pt;margin:3mm"><b>ISO/IEC 42001:2023</b></div>
    <div>FOR THE FOLLOWING SCOPE OF ACTIVITIES</div>
    <div style="margin:3mm 12mm"><b>DEVELOPMENT, TRAINING AND OPERATION OF MACHINE LEARNING MODELS FOR CREDIT SCORING OF RETAIL AND MICRO-ENTERPRISE BORROWERS</b></div>
    <div style="font-size:9pt">STATEMENT OF APPLICABILITY VER. 1.4 DATED 02-AUG-2025</div>
    <table style="width:100%;margin-top:6mm"><tr><td style="text-align:left">Certificate No: <b>QMSC/AI/25/0417</b></td><td style="text-align:right">Registration: IN-AIMS-0093</td></tr></table>
    <table class="g"><tr><td>Date of initial registration</td><td>Date of issue</td><td>Next surveillance on or before</td><td>Date of expiry</td></tr>
    <tr><td><b>17-SEP-2025</b></td><td><b>22-SEP-2025</b></td><td><b>16-AUG-2026</b></td><td><b>16-SEP-2028</b></td></tr></table>
    <div style="display:flex;justify-content:space-between;margin-top:10mm;text-align:left"><div style="width:60mm"><div style="border:1px solid #333;width:18mm;height:18mm;font-size:6pt;padding:1mm;box-sizing:border-box">QR</div>
    <div style="font-size:7pt">Scan to verify, or visit www.qmsc.example/verify</div></div><div><svg width="120" height="30"><path d="M3 22c16-30 26 20 44-6s30 16 62-8" stroke="#136" fill="none"/></svg><br><b>Devendra S. Rathore</b><br>Managing Director</div></div>
    <div style="position:absolute;left:14mm;right:14mm;bottom:12mm;font-size:6.5pt">Accredited by Commonwealth Board for Conformity Assessment (CBCA), Accreditation No. CBCA-MS-2217<br>
    This certificate is the property of Quorix and shall be returned when asked for. It is valid subject to successful surveillance audits. Format QF-31, Rev. 05, w.e.f. 01-Apr-2023.<br>
    Regd. office: Quorix Management System Certifications Pvt. Ltd., B-42, 2nd Floor, Sector 63, Noida – 201301, Uttar Pradesh, India</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'QMSC/AI/25/0417',
      holder: {
        any: [
          'Navkiran Lending Technologies Private Limited',
          'Navkiran Lending Technologies Private Limited (Trade name: KarjaBuddy)',
        ],
      },
      holderAddress: 'Plot No. 114, 3rd Floor, Udyog Vihar Phase IV, Gurugram – 122015, Haryana, India',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Development, training and operation of machine learning models for credit scoring of retail and micro-enterprise borrowers',
      certificationBody: { any: ['Quorix Management System Certifications Pvt. Ltd.', 'Quorix'] },
      certificationBodyAddress: 'B-42, 2nd Floor, Sector 63, Noida – 201301, Uttar Pradesh, India',
      accreditationBody: {
        any: [
          'Commonwealth Board for Conformity Assessment',
          'CBCA',
          'Commonwealth Board for Conformity Assessment (CBCA)',
        ],
      },
      accreditationNumber: 'CBCA-MS-2217',
      originallyIssuedOn: '2025-09-17',
      issuedOn: '2025-09-22',
      expiresOn: '2028-09-16',
      statementOfApplicability: { all: ['1.4', '02-Aug-2025'] },
      signatory: { any: ['Devendra S. Rathore', 'Devendra S. Rathore, Managing Director'] },
      verifyAt: 'www.qmsc.example/verify',
    },
    // That of the form, not of the certificate.
    debatable: ['revision'],
  },
};

const MALAYSIAN_ACTIVITIES = [
  'Research, design and training of computer vision models for ripeness grading and pest detection in oil palm, cocoa and durian estates.',
  'Hosting, monitoring and retraining of those models as a subscription service (“RimbaSight”) for plantation owners, mills and government agencies.',
  'Deployment of edge inference on drones and handheld devices, including over-the-air update and rollback.',
  'Procurement, annotation and stewardship of image data, including data supplied by smallholder cooperatives under licence.',
  'Customer support, incident handling and impact assessment for the above.',
];

/** The scope is a list that runs over to a schedule page; the sites stand in a table after it. */
const malaysianSchedule: Sample = {
  name: 'seen-malaysian-schedule',
  language: 'en',
  making: {
    pdfmake: {
      margins: [70, 90, 70, 90],
      header: (page, pages) => ({
        columns: [
          { text: 'SERI KENCANA CERTIFICATION', bold: true, fontSize: 12 },
          { text: `Certificate AIMS 00058\nPage ${page} of ${pages}`, alignment: 'right', fontSize: 8 },
        ],
        margin: [70, 34, 70, 0],
      }),
      footer: () => ({
        text: 'Seri Kencana Certification Sdn. Bhd. (1148820-K), Level 9, Menara Jati, Jalan Tun Razak, 50400 Kuala Lumpur, Malaysia  |  Accredited certification body, Standards Malaysia, MS 14052024 ACB MS 41',
        fontSize: 7,
        alignment: 'center',
        margin: [70, 30, 70, 0],
      }),
      content: [
        { text: 'Certificate of Approval', fontSize: 30, color: '#1a5a4a', margin: [0, 40, 0, 24] },
        'Awarded to',
        { text: 'Tanjung Biru Agritech Sdn. Bhd.', fontSize: 18, bold: true },
        { text: 'a subsidiary of Biru Plantations Berhad', italics: true },
        { text: '12-3 Jalan Ampang Hilir\n55000 Kuala Lumpur\nMalaysia', margin: [0, 8, 0, 22] },
        'The Artificial Intelligence Management System of the organisation above has been audited and meets',
        { text: 'ISO/IEC 42001 : 2023', fontSize: 18, bold: true, margin: [0, 6, 0, 22] },
        {
          table: {
            widths: ['*', '*', '*'],
            body: [
              ['First approved', 'Current approval', 'Approval ends'].map((text) => ({ text, fontSize: 8 })),
              ['9 May 2025', '9 May 2025', '8 May 2028'].map((text) => ({ text, bold: true })),
            ],
          },
          layout: 'lightHorizontalLines',
        },
        {
          columns: [
            { text: 'Nor Azlina binti Hashim\nChief Executive', fontSize: 9 },
            { text: 'Gopal Muniandy\nHead of Certification', fontSize: 9 },
          ],
          margin: [0, 112, 0, 110],
        },
        { text: 'Scope of approval', bold: true, fontSize: 13, margin: [0, 0, 0, 6] },
        ...MALAYSIAN_ACTIVITIES.map((text, at) => ({ text: `${at + 1}. ${text}`, margin: [12, 0, 0, 7] })),
        { text: 'Locations covered', bold: true, fontSize: 13, margin: [0, 24, 0, 6] },
        {
          table: {
            widths: [70, '*', 150],
            body: [
              ['Location', 'Address', 'Activities'].map((text) => ({ text, bold: true })),
              ['Head office', '12-3 Jalan Ampang Hilir, 55000 Kuala Lumpur, Malaysia', '1, 2, 4, 5'],
              ['Laboratory', 'Lot 88, Lorong Perda 5, 14000 Bukit Mertajam, Penang, Malaysia', '1, 3'],
              ['Support', '71 Ayer Rajah Crescent #04-18, Singapore 139951', '5'],
            ],
          },
        },
        {
          text: 'Statement of Applicability TBA-SOA-02, issue 3. The status of this approval can be seen at www.serikencana.example/status.',
          margin: [0, 18, 0, 0],
          fontSize: 9,
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS 00058',
      holder: 'Tanjung Biru Agritech Sdn. Bhd.',
      holderAddress: '12-3 Jalan Ampang Hilir, 55000 Kuala Lumpur, Malaysia',
      standard: 'ISO/IEC 42001:2023',
      scope: { all: MALAYSIAN_ACTIVITIES },
      sites: {
        all: [
          '12-3 Jalan Ampang Hilir, 55000 Kuala Lumpur, Malaysia',
          'Lot 88, Lorong Perda 5, 14000 Bukit Mertajam, Penang, Malaysia',
          '71 Ayer Rajah Crescent #04-18, Singapore 139951',
        ],
      },
      certificationBody: {
        any: [
          'Seri Kencana Certification Sdn. Bhd.',
          'Seri Kencana Certification',
          'Seri Kencana Certification Sdn. Bhd. (1148820-K)',
        ],
      },
      certificationBodyAddress: 'Level 9, Menara Jati, Jalan Tun Razak, 50400 Kuala Lumpur, Malaysia',
      accreditationBody: 'Standards Malaysia',
      accreditationNumber: { any: ['MS 14052024 ACB MS 41', 'ACB MS 41'] },
      originallyIssuedOn: '2025-05-09',
      expiresOn: '2028-05-08',
      statementOfApplicability: { all: ['TBA-SOA-02', 'issue 3'] },
      signatory: {
        any: [
          'Nor Azlina binti Hashim',
          'Nor Azlina binti Hashim, Chief Executive',
          'Gopal Muniandy',
          'Gopal Muniandy, Head of Certification',
          'Nor Azlina binti Hashim, Gopal Muniandy',
          'Nor Azlina binti Hashim, Chief Executive, Gopal Muniandy, Head of Certification',
        ],
      },
      verifyAt: 'www.serikencana.example/status',
    },
    // "Current approval" is the day it was issued, or from when it holds.
    debatable: ['effectiveOn', 'issuedOn'],
  },
};

/** A registrar without accreditation or street; spaced letters; days that may be March or April. */
const spacedRegistrar: Sample = {
  name: 'seen-spaced-registrar',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([841.89, 595.28]);
      const middle = sheet.width / 2;
      sheet.box(18, 18, [sheet.width - 36, sheet.height - 36]);
      sheet.box(24, 24, [sheet.width - 48, sheet.height - 48]);
      sheet.text(middle, 80, 'CERTIFICATE', { align: 'centre', face: 'serif-bold', size: 34, spread: 12 });
      sheet.text(middle, 104, 'OF COMPLIANCE', { align: 'centre', face: 'serif', size: 15, spread: 7 });
      sheet.text(middle, 140, 'This is to certify that', { align: 'centre', face: 'serif-italic', size: 13 });
      sheet.text(middle, 175, 'Pellworth Talent Systems LLC', {
        align: 'centre',
        face: 'serif-bold',
        size: 25,
      });
      sheet.text(middle, 200, 'd/b/a HireLantern, Suite 610, 44 Harbor Plaza, Stamford, CT 06902, USA', {
        align: 'centre',
        face: 'serif',
        size: 11,
      });
      sheet.text(middle, 230, 'operates an Artificial Intelligence Management System that complies with', {
        align: 'centre',
        face: 'serif-italic',
        size: 13,
      });
      sheet.text(middle, 262, 'ISO/IEC 42001:2023', { align: 'centre', face: 'serif-bold', size: 22 });
      sheet.text(middle, 290, 'Scope: provision of candidate ranking and interview scheduling software', {
        align: 'centre',
        face: 'serif',
        size: 12,
      });
      const columns: readonly (readonly [string, string])[] = [
        ['CERT/US/7741-A', 'Certificate Number'],
        ['03/04/2025', 'Issued'],
        ['03/04/2028', 'Valid To'],
      ];
      columns.forEach(([value, label], at) => {
        const x = 190 + at * 230;
        sheet.text(x, 350, value, { align: 'centre', face: 'serif-bold', size: 13 });
        sheet.line([x - 80, 356], [x + 80, 356]);
        sheet.text(x, 370, label, { align: 'centre', face: 'serif-italic', size: 10 });
      });
      sheet.ring(150, 470, 42);
      sheet.text(150, 466, 'SEAL OF', { align: 'centre', face: 'serif-bold', size: 9 });
      sheet.text(150, 478, 'QUALITY', { align: 'centre', face: 'serif-bold', size: 9 });
      sheet.path(580, 440, 'M0 20 C20 -20 30 30 60 0 S90 20 130 -4');
      sheet.line([560, 470], [740, 470]);
      sheet.text(650, 484, 'Director of Certification', { align: 'centre', face: 'serif', size: 10 });
      sheet.text(middle, 500, 'Meridian Apex Quality Registrars', {
        align: 'centre',
        face: 'serif-bold',
        size: 15,
      });
      sheet.text(middle, 516, 'Wilmington  ·  Dubai  ·  Mumbai', {
        align: 'centre',
        face: 'serif',
        size: 9,
      });
      sheet.text(
        middle,
        548,
        'Valid only while annual fees are paid. Terms as revised 12/2022 apply. Verify: www.maqr.example',
        { align: 'centre', face: 'serif', size: 7 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'CERT/US/7741-A',
      holder: {
        any: ['Pellworth Talent Systems LLC', 'Pellworth Talent Systems LLC d/b/a HireLantern'],
      },
      holderAddress: 'Suite 610, 44 Harbor Plaza, Stamford, CT 06902, USA',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Provision of candidate ranking and interview scheduling software',
      certificationBody: 'Meridian Apex Quality Registrars',
      verifyAt: 'www.maqr.example',
    },
    debatable: ['certificationBodyAddress'],
  },
};

export const smallBodies: readonly Sample[] = [indianCapitals, malaysianSchedule, spacedRegistrar];
