import type { Sample } from '../sample.js';

/** A Nordic house: number and dates in a band on top, the issuing office at the foot. */
const nordicOffice: Sample = {
  name: 'unseen-issuing-office',
  language: 'en',
  making: {
    html: `<div class="page" style="padding:14mm 20mm"><div style="height:9mm;background:#0f204b"></div><div style="height:2mm;background:#3f9c35;margin-bottom:12mm"></div>
    <div style="font-size:24pt;letter-spacing:1px;color:#0f204b">MANAGEMENT SYSTEM<br>CERTIFICATE</div>
    <table style="width:100%;margin:9mm 0;font-size:9pt"><tr><td>Certificate no.:<br><b>C731885</b></td><td>Initial certification date:<br><b>19 September 2024</b></td><td>Valid:<br><b>19 September 2024 – 18 September 2027</b></td></tr></table>
    <p>This is to certify that the management system of</p><p style="font-size:16pt;margin:2mm 0"><b>Brattvåg Subsea Intelligence AS</b></p><p style="margin:0">Strandgata 41, 6270 Brattvåg, Norway</p><p style="margin:1mm 0 5mm">and the sites as mentioned in the appendix accompanying this certificate</p>
    <p>has been found to conform to the Artificial Intelligence Management System standard:<br><b style="font-size:13pt">ISO/IEC 42001:2023</b></p>
    <p>This certificate is valid for the following scope:<br><b>Development, sale and operation of AI-based inspection of subsea pipelines and moorings, and related data services</b></p>
    <p>Statement of Applicability: rev. 1.2, 2024-08-01</p>
    <table style="position:absolute;left:20mm;right:20mm;bottom:42mm;width:170mm;font-size:9pt"><tr><td style="vertical-align:top;width:60%">Place and date:<br><b>Høvik, 23 September 2024</b><br><br><svg width="62" height="46"><circle cx="22" cy="22" r="20" fill="none" stroke="#123" stroke-width="2"/><path d="M12 28 L22 10 L32 28" fill="none" stroke="#123" stroke-width="3"/></svg><div style="font-size:7pt">NORSK AKKREDITERING<br>MSYS 019</div></td>
    <td style="vertical-align:top">For the issuing office:<br><b>Skagerrak Verification – Business Assurance</b><br>Veritasbakken 3, 1363 Høvik, Norway<br><svg width="120" height="34"><path d="M4 26c10-30 30 10 44-8s30 14 60-8" stroke="#222" fill="none"/></svg><br><b>Ragnhild Tveit</b><br>Management Representative</td></tr></table>
    <div style="position:absolute;left:20mm;right:20mm;bottom:12mm;font-size:6.5pt;color:#555">Lack of fulfilment of conditions as set out in the Certification Agreement may render this Certificate invalid.<br>ACCREDITED UNIT: Skagerrak Verification Business Assurance Norway AS, Veritasbakken 3, 1363 Høvik, Norway - TEL: +47 67 55 01 00. www.skagerrak-verification.example/assurance</div></div>
    <div class="page" style="padding:14mm 20mm"><div style="height:9mm;background:#0f204b"></div><div style="height:2mm;background:#3f9c35;margin-bottom:8mm"></div><div style="font-size:9pt">Certificate no.: C731885<br>Place and date: Høvik, 23 September 2024</div>
    <h2 style="color:#0f204b;font-weight:400">Appendix to Certificate</h2><p><b>Brattvåg Subsea Intelligence AS</b></p><p>Locations included in the certification are as follows:</p>
    <table style="width:100%;border-collapse:collapse;font-size:9pt" border="1" cellpadding="5"><tr><th align="left">Site Name</th><th align="left">Site Address</th><th align="left">Site Scope</th></tr>
    <tr><td>Brattvåg Subsea Intelligence AS</td><td>Strandgata 41, 6270 Brattvåg, Norway</td><td>Head office, development and sale</td></tr><tr><td>Brattvåg Subsea Intelligence AS, Stavanger</td><td>Tananger Ring 12, 4056 Tananger, Norway</td><td>Operation and data services</td></tr><tr><td>Brattvåg Subsea Aberdeen Ltd.</td><td>Greenwell Road 8, Aberdeen AB12 3AX, United Kingdom</td><td>Operation</td></tr></table></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'C731885',
      holder: 'Brattvåg Subsea Intelligence AS',
      holderAddress: {
        any: ['Strandgata 41, 6270 Brattvåg, Norway', 'Strandgata 41, 6270 Brattvåg'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Development, sale and operation of AI-based inspection of subsea pipelines and moorings, and related data services',
      sites: { all: ['Strandgata 41', 'Tananger Ring 12', 'Greenwell Road 8'] },
      certificationBody: {
        any: [
          'Skagerrak Verification Business Assurance Norway AS',
          'Skagerrak Verification – Business Assurance',
          'Skagerrak Verification',
        ],
      },
      certificationBodyAddress: {
        any: ['Veritasbakken 3, 1363 Høvik, Norway', 'Veritasbakken 3, 1363 Høvik'],
      },
      accreditationBody: 'Norsk Akkreditering',
      accreditationNumber: { any: ['MSYS 019', '019'] },
      originallyIssuedOn: '2024-09-19',
      issuedOn: '2024-09-23',
      effectiveOn: '2024-09-19',
      expiresOn: '2027-09-18',
      statementOfApplicability: {
        any: ['rev. 1.2, 2024-08-01', 'rev. 1.2', '1.2', '1.2, 2024-08-01', 'rev. 1.2, 1 August 2024'],
      },
      signatory: { any: ['Ragnhild Tveit', 'Ragnhild Tveit, Management Representative'] },
    },
    // The house's own place on the web is where one asks, though nothing says so.
    debatable: ['verifyAt'],
  },
};

/** A Swiss-owned inspection house: one sentence on validity, an issue number, when it was first certified. */
const inspectionHouse: Sample = {
  name: 'unseen-inspection-house',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const x = 170;
      sheet.box(0, 0, [120, sheet.height], 0.88);
      sheet.text(x, 62, 'Certificate IE25/00000417', { size: 9 });
      sheet.text(x, 96, 'The management system of', { size: 10 });
      sheet.text(x, 130, 'Corrib Language', { size: 24, face: 'sans-bold' });
      sheet.text(x, 158, 'Technologies DAC', { size: 24, face: 'sans-bold' });
      sheet.text(x, 182, 'Parkmore Technology Park, Unit 14,', { size: 10 });
      sheet.text(x, 195, 'Galway, H91 X4R2, Ireland', { size: 10 });
      sheet.text(x, 232, 'has been assessed and certified as meeting the requirements of', { size: 10 });
      sheet.text(x, 266, 'ISO/IEC 42001:2023', { size: 22, face: 'sans-bold' });
      sheet.text(x, 304, 'For the following activities', { size: 10 });
      let y = sheet.prose(
        x,
        322,
        'Provision and development of AI-based machine translation, speech recognition and subtitling services for broadcasters and public bodies.',
        { width: 370, size: 11, face: 'sans-bold', pitch: 15 },
      );
      y = sheet.prose(
        x,
        y + 8,
        'in accordance with Statement of Applicability version 6 dated 3 March 2025.',
        {
          width: 370,
          size: 10,
        },
      );
      y = sheet.prose(
        x,
        y + 22,
        'This certificate is valid from 2 April 2025 until 1 April 2028 and remains valid subject to satisfactory surveillance audits.',
        { width: 370, size: 10, pitch: 14 },
      );
      sheet.text(x, y, 'Issue 2. Certified since 2 April 2025', { size: 10 });
      sheet.text(x, y + 40, 'Authorised by', { size: 8 });
      sheet.path(x, y + 62, 'M0 10 C20 -20 28 18 48 -6 S82 16 120 -8');
      sheet.text(x, y + 92, 'Caoimhe Devane', { size: 10, face: 'sans-bold' });
      sheet.text(x, y + 105, 'Business Manager', { size: 9 });
      sheet.text(x, 742, 'Vogelsang Inspection Ireland Limited', { size: 8, face: 'sans-bold' });
      sheet.text(x, 753, 'Block S, East Point Quay, Dublin, D03 E5R7, Ireland', { size: 8 });
      sheet.text(x, 764, 't +353 1 555 0130 - www.vogelsang.example', { size: 8 });
      sheet.path(40, 720, 'M0 40 L22 0 L44 40 Z');
      sheet.text(62, 774, 'INAB', { align: 'centre', size: 9, face: 'sans-bold' });
      sheet.text(62, 784, 'Management Systems', { align: 'centre', size: 5.5 });
      sheet.text(62, 793, 'Reg. No. 6041', { align: 'centre', size: 6.5 });
      sheet.prose(
        x,
        790,
        'This document is an authentic electronic certificate for the client’s business purposes. It is issued subject to the general conditions of certification services. Authenticity may be verified at www.vogelsang.example/certified-clients',
        { width: 370, size: 6, pitch: 7.5 },
      );
      sheet.text(540, 62, 'Page 1 / 1', { align: 'right', size: 8 });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IE25/00000417',
      holder: 'Corrib Language Technologies DAC',
      holderAddress: {
        any: [
          'Parkmore Technology Park, Unit 14, Galway, H91 X4R2, Ireland',
          'Parkmore Technology Park, Unit 14, Galway, H91 X4R2',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Provision and development of AI-based machine translation, speech recognition and subtitling services for broadcasters and public bodies.',
          'Provision and development of AI-based machine translation, speech recognition and subtitling services for broadcasters and public bodies. in accordance with Statement of Applicability version 6 dated 3 March 2025.',
        ],
      },
      certificationBody: { any: ['Vogelsang Inspection Ireland Limited', 'Vogelsang Inspection'] },
      certificationBodyAddress: {
        any: [
          'Block S, East Point Quay, Dublin, D03 E5R7, Ireland',
          'Block S, East Point Quay, Dublin, D03 E5R7',
        ],
      },
      accreditationBody: { any: ['INAB', 'Irish National Accreditation Board'] },
      accreditationNumber: { any: ['6041', 'Reg. No. 6041'] },
      originallyIssuedOn: '2025-04-02',
      effectiveOn: '2025-04-02',
      expiresOn: '2028-04-01',
      statementOfApplicability: {
        any: [
          'version 6',
          '6',
          'version 6 dated 3 March 2025',
          '6 dated 3 March 2025',
          '6, 3 March 2025',
          'version 6, 3 March 2025',
          'version 6 of 3 March 2025',
        ],
      },
      signatory: { any: ['Caoimhe Devane', 'Caoimhe Devane, Business Manager'] },
      revision: { any: ['2', 'Issue 2'] },
      verifyAt: 'www.vogelsang.example/certified-clients',
    },
    // Valid from is the only first day there is; some file it as the day of issue too.
    debatable: ['issuedOn'],
  },
};

/** A small registrar in Bengaluru: a table of dates with the surveillance audits that are due. */
const smallRegistrar: Sample = {
  name: 'unseen-bengaluru-registrar',
  language: 'en',
  making: {
    pdfmake: {
      margins: [54, 50, 54, 40],
      size: 11,
      content: [
        {
          svg: '<svg width="535" height="780"><rect x="3" y="3" width="529" height="774" fill="none" stroke="#b8860b" stroke-width="2.5"/></svg>',
          absolutePosition: { x: 30, y: 30 },
        },
        {
          text: 'DECCAN QUALITY REGISTRAR PVT. LTD.',
          fontSize: 17,
          bold: true,
          alignment: 'center',
          margin: [0, 20, 0, 4],
        },
        {
          text: 'CERTIFICATE OF REGISTRATION',
          fontSize: 22,
          alignment: 'center',
          color: '#7a1f1f',
          margin: [0, 30, 0, 28],
        },
        {
          text: 'This is to certify that the Artificial Intelligence Management System of',
          alignment: 'center',
          italics: true,
        },
        {
          text: 'SAHYADRI INFOSYSTEMS PRIVATE LIMITED',
          fontSize: 17,
          bold: true,
          alignment: 'center',
          margin: [0, 16, 0, 6],
        },
        {
          text: 'No. 77, 3rd Floor, Outer Ring Road, Marathahalli, Bengaluru - 560037, Karnataka, India',
          alignment: 'center',
          margin: [30, 0, 30, 18],
        },
        {
          text: 'has been assessed and found to be in accordance with the requirements of',
          alignment: 'center',
          italics: true,
        },
        { text: 'ISO/IEC 42001:2023', fontSize: 20, bold: true, alignment: 'center', margin: [0, 14, 0, 16] },
        { text: 'for the following scope', alignment: 'center', italics: true },
        {
          text: 'DESIGN, DEVELOPMENT, TESTING AND MAINTENANCE OF AI-ENABLED CLAIMS PROCESSING AND DOCUMENT EXTRACTION SOFTWARE FOR INSURANCE CUSTOMERS',
          alignment: 'center',
          bold: true,
          margin: [20, 12, 20, 30],
        },
        {
          margin: [50, 0, 50, 0],
          table: {
            widths: ['*', '*'],
            body: [
              ['Certificate No.', 'DQR/AI/2508/1193'],
              ['Date of Initial Certification', '21.08.2025'],
              ['Date of Issue', '21.08.2025'],
              ['Date of Expiry', '20.08.2028'],
              ['1st Surveillance due on or before', '20.08.2026'],
              ['2nd Surveillance due on or before', '20.08.2027'],
            ],
          },
        },
        {
          columns: [
            {
              width: '*',
              stack: [
                {
                  svg: '<svg width="50" height="50"><circle cx="25" cy="25" r="22" fill="none" stroke="#234" stroke-width="2"/></svg>',
                },
                { text: 'NABCB', bold: true, fontSize: 10 },
                { text: 'MS 118', fontSize: 8 },
              ],
            },
            {
              width: 190,
              alignment: 'center',
              stack: [
                {
                  svg: '<svg width="110" height="30"><path d="M4 22c18-30 26 14 42-8s26 14 56-10" stroke="#114" fill="none"/></svg>',
                },
                { text: 'Authorised Signatory', fontSize: 9 },
                { text: 'R. Venkatesan, Director', fontSize: 9 },
              ],
            },
          ],
          margin: [0, 46, 0, 0],
        },
        {
          text: 'The validity of this certificate is subject to successful surveillance audits carried out on or before the due dates. The status of this certificate may be checked at www.deccanregistrar.example/verify',
          fontSize: 7.5,
          alignment: 'center',
          margin: [0, 28, 0, 4],
        },
        {
          text: 'Deccan Quality Registrar Pvt. Ltd., 12/4 Residency Cross, Richmond Town, Bengaluru - 560025, India',
          fontSize: 7.5,
          alignment: 'center',
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'DQR/AI/2508/1193',
      holder: 'Sahyadri Infosystems Private Limited',
      holderAddress: {
        any: [
          'No. 77, 3rd Floor, Outer Ring Road, Marathahalli, Bengaluru - 560037, Karnataka, India',
          'No. 77, 3rd Floor, Outer Ring Road, Marathahalli, Bengaluru - 560037, Karnataka',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Design, development, testing and maintenance of AI-enabled claims processing and document extraction software for insurance customers',
      certificationBody: 'Deccan Quality Registrar Pvt. Ltd.',
      certificationBodyAddress: {
        any: [
          '12/4 Residency Cross, Richmond Town, Bengaluru - 560025, India',
          '12/4 Residency Cross, Richmond Town, Bengaluru - 560025',
        ],
      },
      accreditationBody: { any: ['NABCB', 'National Accreditation Board for Certification Bodies'] },
      accreditationNumber: { any: ['MS 118', '118'] },
      originallyIssuedOn: '2025-08-21',
      issuedOn: '2025-08-21',
      expiresOn: '2028-08-20',
      signatory: { any: ['R. Venkatesan', 'R. Venkatesan, Director'] },
      verifyAt: 'www.deccanregistrar.example/verify',
    },
  },
};

export const unseenOfficesAndRegistrars: readonly Sample[] = [nordicOffice, inspectionHouse, smallRegistrar];
