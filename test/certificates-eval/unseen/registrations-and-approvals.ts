import type { Sample } from '../sample.js';

/** A registration on two pages: labels on the left, a block of four dates, locations overleaf. */
const registration: Sample = {
  name: 'unseen-british-registration',
  language: 'en',
  making: {
    html: `<style>.r{font-size:9.5pt;line-height:1.4} .r td{vertical-align:top;padding:0 0 4mm 0} .r h1{font-weight:400;font-size:25pt;margin:22mm 0 8mm}
    .foot{position:absolute;left:18mm;right:18mm;bottom:11mm;font-size:6.6pt;color:#444;line-height:1.35} .grid{border-collapse:collapse;width:100%} .grid td,.grid th{border-bottom:.4pt solid #999;text-align:left;padding:2.5mm 2mm;vertical-align:top;width:50%}</style>
    <div class="page r"><svg width="78" height="34" style="position:absolute;left:18mm;top:14mm"><path d="M2 32 L22 4 L42 32 Z M48 32 L48 4 L76 4" fill="none" stroke="#b3122f" stroke-width="5"/></svg>
    <h1>Certificate of Registration</h1><p style="font-size:10.5pt;color:#b3122f">ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM - ISO/IEC 42001:2023</p>
    <table style="margin-top:9mm;width:100%"><tr><td style="width:42mm">This is to certify that:</td><td><b>Quillmere Analytics Limited</b><br>4th Floor, Tanyard House<br>18 Bermondsey Wharf Lane<br>London<br>SE1 3QT<br>United Kingdom</td></tr>
    <tr><td>Holds Certificate Number:</td><td><b style="font-size:12pt">AIMS 774120</b></td></tr></table>
    <p>and operates an Artificial Intelligence Management System which complies with the requirements of ISO/IEC 42001:2023 for the following scope:</p>
    <p style="margin:5mm 0 0 42mm">The design, development and operation of machine learning models for consumer credit risk scoring, delivered to lenders as a hosted service. Quillmere acts as AI developer and AI provider. This is in accordance with the Statement of Applicability version 3.0 dated 14 January 2025.</p>
    <table style="position:absolute;left:18mm;right:18mm;bottom:46mm;width:174mm"><tr><td>For and on behalf of Carrick Standards:<br><svg width="150" height="38"><path d="M6 30c14-38 24 12 40-10s16 16 36-4 30 10 60-12" stroke="#113" stroke-width="1.4" fill="none"/></svg><br>Margaret Oduya, Managing Director Assurance</td></tr>
    <tr><td><table style="width:100%"><tr><td style="padding:1mm 0">Original Registration Date: 2025-03-04</td><td style="padding:1mm 0">Effective Date: 2025-03-04</td></tr><tr><td style="padding:1mm 0">Latest Revision Date: 2025-11-18</td><td style="padding:1mm 0">Expiry Date: 2028-03-03</td></tr></table></td></tr></table>
    <div style="position:absolute;right:18mm;bottom:33mm;font-size:8pt">Page: 1 of 2</div>
    <div class="foot">This certificate was issued electronically, remains the property of Carrick Standards and is bound by the conditions of contract. An electronic certificate can be authenticated online at www.carrick-standards.example/directory<br>Information and contact: Carrick Standards Assurance UK Limited, Kestrel Court, Davy Avenue, Milton Keynes MK5 8QX. Tel: +44 1908 555 010. Registered in England under number 05550142 at 12 Fenchurch Row, London EC3M 4AB.</div></div>
    <div class="page r"><table style="margin-top:24mm"><tr><td style="width:42mm">Certificate No:</td><td><b style="font-size:12pt">AIMS 774120</b></td></tr></table>
    <table class="grid"><tr><th>Location</th><th>Registered Activities</th></tr>
    <tr><td>Quillmere Analytics Limited<br>4th Floor, Tanyard House<br>18 Bermondsey Wharf Lane<br>London SE1 3QT<br>United Kingdom</td><td>Head office: management of the artificial intelligence management system, model governance and sales.</td></tr>
    <tr><td>Quillmere Analytics Limited<br>Unit 6, Ouse Works<br>Leeman Road<br>York YO26 4XD<br>United Kingdom</td><td>Development, validation and monitoring of models.</td></tr></table>
    <table style="position:absolute;left:18mm;bottom:46mm;width:174mm"><tr><td style="padding:1mm 0">Original Registration Date: 2025-03-04</td><td style="padding:1mm 0">Effective Date: 2025-03-04</td></tr><tr><td style="padding:1mm 0">Latest Revision Date: 2025-11-18</td><td style="padding:1mm 0">Expiry Date: 2028-03-03</td></tr></table>
    <div style="position:absolute;right:18mm;bottom:33mm;font-size:8pt">Page: 2 of 2</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS 774120',
      holder: 'Quillmere Analytics Limited',
      holderAddress: {
        any: [
          '4th Floor, Tanyard House, 18 Bermondsey Wharf Lane, London, SE1 3QT, United Kingdom',
          '4th Floor, Tanyard House, 18 Bermondsey Wharf Lane, London, SE1 3QT',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The design, development and operation of machine learning models for consumer credit risk scoring, delivered to lenders as a hosted service. Quillmere acts as AI developer and AI provider. This is in accordance with the Statement of Applicability version 3.0 dated 14 January 2025.',
          'The design, development and operation of machine learning models for consumer credit risk scoring, delivered to lenders as a hosted service. Quillmere acts as AI developer and AI provider.',
        ],
      },
      sites: { all: ['Tanyard House', 'Unit 6, Ouse Works'] },
      certificationBody: { any: ['Carrick Standards Assurance UK Limited', 'Carrick Standards'] },
      certificationBodyAddress: {
        any: ['Kestrel Court, Davy Avenue, Milton Keynes MK5 8QX', '12 Fenchurch Row, London EC3M 4AB'],
      },
      originallyIssuedOn: '2025-03-04',
      effectiveOn: '2025-03-04',
      expiresOn: '2028-03-03',
      statementOfApplicability: {
        any: [
          '3.0',
          'version 3.0',
          'version 3.0 dated 14 January 2025',
          '3.0 dated 14 January 2025',
          '3.0, 14 January 2025',
          'version 3.0, 14 January 2025',
          'version 3.0 of 14 January 2025',
          'version 3.0 (2025-01-14)',
        ],
      },
      signatory: {
        any: ['Margaret Oduya', 'Margaret Oduya, Managing Director Assurance'],
      },
      verifyAt: 'www.carrick-standards.example/directory',
    },
    // The day of the latest revision is the day this sheet was issued to some, its revision to others.
    debatable: ['issuedOn', 'revision'],
  },
};

/** An American sheet across, everything in the middle, the office and the schedule in small print. */
const american: Sample = {
  name: 'unseen-american-sheet-across',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet([792, 612]);
      const middle = sheet.width / 2;
      const centred = (y: number, text: string, size: number, face: 'sans' | 'sans-bold' = 'sans') =>
        sheet.text(middle, y, text, { align: 'centre', size, face });
      sheet.box(22, 22, [748, 568]);
      sheet.box(27, 27, [738, 558]);
      sheet.path(90, 60, 'M0 26 L18 0 L36 26 Z M8 26 L18 10 L28 26');
      centred(80, 'LARIMER TRUST ASSURANCE, LLC', 17, 'sans-bold');
      centred(106, 'hereby certifies that the organization operating as', 10);
      centred(140, 'Tallgrass Robotics, Inc.', 24, 'sans-bold');
      centred(160, '2100 Prairie Center Drive, Suite 410, Overland Park, Kansas 66210, United States', 10);
      centred(186, 'has established an artificial intelligence management system that conforms to', 10);
      centred(212, 'ISO/IEC 42001:2023', 20, 'sans-bold');
      centred(236, 'Scope of certification', 9, 'sans-bold');
      let y = 252;
      for (const line of [
        'The artificial intelligence management system (AIMS) supporting the development, deployment and support of the',
        'Fieldhand perception and route-planning services for agricultural vehicles, including the data pipelines used to train',
        'them, in accordance with the AIMS Statement of Applicability, version 2.4.',
      ]) {
        centred(y, line, 9.5);
        y += 13;
      }
      const columns: readonly (readonly [string, string])[] = [
        ['Certificate Number', '1184207-2'],
        ['Original Registration Date', 'June 10, 2024'],
        ['Issue Date', 'June 12, 2025'],
        ['Expiration Date', 'June 9, 2027'],
      ];
      columns.forEach(([label, value], at) => {
        const x = 120 + at * 184;
        sheet.text(x, 336, label, { align: 'centre', size: 9, face: 'sans-bold' });
        sheet.text(x, 352, value, { align: 'centre', size: 11 });
      });
      sheet.path(330, 398, 'M0 14 C22 -22 30 22 54 -4 S90 18 130 -6');
      sheet.line([310, 420], [482, 420]);
      centred(434, 'Delphine Marchetti', 10, 'sans-bold');
      centred(447, 'Principal, Certification Services', 9);
      sheet.ring(672, 430, 34);
      sheet.text(672, 427, 'ANAB', { align: 'centre', size: 13, face: 'sans-bold' });
      sheet.text(672, 440, 'ACCREDITED', { align: 'centre', size: 6 });
      sheet.text(672, 449, 'Management Systems', { align: 'centre', size: 5 });
      centred(500, 'Larimer Trust Assurance, LLC, 1660 Wynkoop Row, Suite 900, Denver, CO 80202', 8);
      centred(
        512,
        'To confirm the status of this certificate write to certificates@larimertrust.example.',
        7,
      );
      centred(
        523,
        'Certification remains subject to annual surveillance and may be suspended or withdrawn.',
        7,
      );
      centred(572, 'Page 1 of 1', 7);
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '1184207-2',
      holder: 'Tallgrass Robotics, Inc.',
      holderAddress: {
        any: [
          '2100 Prairie Center Drive, Suite 410, Overland Park, Kansas 66210, United States',
          '2100 Prairie Center Drive, Suite 410, Overland Park, Kansas 66210',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The artificial intelligence management system (AIMS) supporting the development, deployment and support of the Fieldhand perception and route-planning services for agricultural vehicles, including the data pipelines used to train them, in accordance with the AIMS Statement of Applicability, version 2.4.',
          'The artificial intelligence management system (AIMS) supporting the development, deployment and support of the Fieldhand perception and route-planning services for agricultural vehicles, including the data pipelines used to train them',
        ],
      },
      certificationBody: 'Larimer Trust Assurance, LLC',
      certificationBodyAddress: '1660 Wynkoop Row, Suite 900, Denver, CO 80202',
      accreditationBody: { any: ['ANAB', 'ANSI National Accreditation Board'] },
      originallyIssuedOn: '2024-06-10',
      issuedOn: '2025-06-12',
      expiresOn: '2027-06-09',
      statementOfApplicability: { any: ['version 2.4', '2.4'] },
      signatory: { any: ['Delphine Marchetti', 'Delphine Marchetti, Principal, Certification Services'] },
    },
    // An address to write to is a way to verify to some.
    debatable: ['verifyAt'],
  },
};

/** A certificate of approval: the dates above on the left, the address of the issuing company at the foot. */
const approval: Sample = {
  name: 'unseen-certificate-of-approval',
  language: 'en',
  making: {
    pdfmake: {
      margins: [60, 54, 60, 40],
      size: 10,
      content: [
        {
          columns: [
            {
              width: '*',
              stack: [
                'Current issue date: 7 August 2025',
                'Expiry date: 6 August 2028',
                'Certificate identity number: 10571448',
              ],
              fontSize: 8.5,
              color: '#333333',
            },
            {
              width: 220,
              stack: ['Original approval(s):', 'ISO/IEC 42001 - 7 August 2025'],
              fontSize: 8.5,
              color: '#333333',
              alignment: 'right',
            },
          ],
        },
        { text: 'Certificate of Approval', fontSize: 32, margin: [0, 62, 0, 22], color: '#0b5d52' },
        'This is to certify that the Management System of:',
        { text: 'Marlhaven Diagnostics plc', fontSize: 19, bold: true, margin: [0, 10, 0, 4] },
        {
          text: 'Innovation Quarter, 5 Pharmacy Lane, Dundee, DD1 5HG, United Kingdom',
          margin: [0, 0, 0, 18],
        },
        'has been approved by Thornbury Register Quality Assurance to the following standards:',
        { text: 'ISO/IEC 42001:2023', fontSize: 15, bold: true, margin: [0, 8, 0, 8] },
        'Approval number(s): ISO/IEC 42001 – 0058216',
        { text: 'The scope of this approval is applicable to:', bold: true, margin: [0, 20, 0, 4] },
        'Design, development, verification and post-market monitoring of AI-assisted image analysis software for histopathology laboratories. Statement of Applicability issue 5, 30 June 2025.',
        {
          columns: [
            {
              width: 250,
              stack: [
                {
                  svg: '<svg width="120" height="34"><path d="M4 26c18-34 26 14 42-8s26 14 66-10" stroke="#222" fill="none"/></svg>',
                },
                { text: 'Ewan Strachan', bold: true },
                { text: 'Area Operations Manager, Northern Europe', fontSize: 9 },
                {
                  text: 'Issued by: Thornbury Register Quality Assurance Limited',
                  fontSize: 9,
                  margin: [0, 8, 0, 0],
                },
              ],
            },
            {
              width: '*',
              alignment: 'right',
              stack: [
                {
                  svg: '<svg width="54" height="46"><path d="M6 40 L27 4 L48 40 Z M14 40 L27 18" fill="none" stroke="#333" stroke-width="2"/></svg>',
                },
                { text: 'UKAS', bold: true, fontSize: 9 },
                { text: 'MANAGEMENT SYSTEMS', fontSize: 6 },
                { text: '0027', fontSize: 8 },
              ],
            },
          ],
          margin: [0, 56, 0, 0],
        },
      ],
      footer: () => ({
        margin: [60, -30, 60, 0],
        fontSize: 6.5,
        color: '#555555',
        stack: [
          'Thornbury Register Group Limited, its affiliates and subsidiaries and their respective officers, employees or agents are, individually and collectively, referred to in this clause as the Group. The Group assumes no responsibility for any loss caused by reliance on this document other than under a signed contract.',
          'Issued by: Thornbury Register Quality Assurance Limited, 1 Trinity Mews, Birmingham B3 7QP, United Kingdom',
          { text: 'Page 1 of 1', alignment: 'right' },
        ],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      holder: 'Marlhaven Diagnostics plc',
      holderAddress: {
        any: [
          'Innovation Quarter, 5 Pharmacy Lane, Dundee, DD1 5HG, United Kingdom',
          'Innovation Quarter, 5 Pharmacy Lane, Dundee, DD1 5HG',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Design, development, verification and post-market monitoring of AI-assisted image analysis software for histopathology laboratories. Statement of Applicability issue 5, 30 June 2025.',
          'Design, development, verification and post-market monitoring of AI-assisted image analysis software for histopathology laboratories.',
        ],
      },
      certificationBody: {
        any: ['Thornbury Register Quality Assurance Limited', 'Thornbury Register Quality Assurance'],
      },
      certificationBodyAddress: {
        any: ['1 Trinity Mews, Birmingham B3 7QP, United Kingdom', '1 Trinity Mews, Birmingham B3 7QP'],
      },
      accreditationBody: { any: ['UKAS', 'UKAS Management Systems', 'United Kingdom Accreditation Service'] },
      accreditationNumber: '0027',
      originallyIssuedOn: '2025-08-07',
      issuedOn: '2025-08-07',
      expiresOn: '2028-08-06',
      statementOfApplicability: {
        any: ['issue 5, 30 June 2025', 'issue 5', '5', '5, 30 June 2025', '30 June 2025'],
      },
      signatory: { any: ['Ewan Strachan', 'Ewan Strachan, Area Operations Manager, Northern Europe'] },
    },
    // The sheet has an identity number, the approval another one.
    debatable: ['number'],
  },
};

export const unseenRegistrationsAndApprovals: readonly Sample[] = [registration, american, approval];
