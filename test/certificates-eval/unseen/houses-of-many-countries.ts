import type { Sample } from '../sample.js';

/** A standards institute's house: labels on the left, four dates in a block at the foot, sites overleaf. */
const institute: Sample = {
  name: 'unseen-institute-of-standards',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const right = 540;
      sheet.text(right, 62, 'wsa.', { face: 'sans-bold', size: 30, align: 'right' });
      sheet.text(56, 118, 'Certificate of Registration', { face: 'sans-bold', size: 24 });
      sheet.text(56, 140, 'ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM - ISO/IEC 42001:2023', { size: 10 });
      sheet.line([56, 150], [right, 150]);
      sheet.text(56, 180, 'This is to certify that:', { size: 9 });
      const holder = [
        'Ottermoor Analytics Limited',
        'Unit 4, Bellweather Court',
        '118 Stapleford Road',
        'Nottingham',
        'NG9 7HQ',
        'United Kingdom',
      ];
      holder.forEach((line, at) => {
        sheet.text(200, 180 + at * 14, line, { size: 11, face: at === 0 ? 'sans-bold' : 'sans' });
      });
      sheet.text(56, 286, 'Holds Certificate No:', { size: 9 });
      sheet.text(200, 286, 'AIMS 807311', { face: 'sans-bold', size: 14 });
      sheet.prose(
        56,
        312,
        'and operates an Artificial Intelligence Management System which complies with the requirements of ISO/IEC 42001:2023 for the following scope:',
        { width: 484, size: 9 },
      );
      sheet.prose(
        56,
        346,
        'The management of artificial intelligence in the design, training, operation and support of the Ottermoor Demand Forecasting service for grocery retailers, in the roles of AI provider and AI producer. This is in accordance with the Statement of Applicability version 3.0 dated 17 February 2025.',
        { width: 484, size: 11, pitch: 15 },
      );
      sheet.path(182, 512, 'M0 0 C 20 -40 30 20 52 -14 S 84 10 110 -18');
      sheet.text(56, 528, 'For and on behalf of WSA:', { size: 9 });
      sheet.text(180, 528, 'Helena Marchbanks, Managing Director Assurance, UK & Ireland', { size: 9 });
      const days = [
        ['Original Registration Date:', '2025-03-24'],
        ['Effective Date:', '2025-03-24'],
        ['Latest Revision Date:', '2025-03-27'],
        ['Expiry Date:', '2028-03-23'],
      ];
      days.forEach(([label = '', day = ''], at) => {
        const [x, y] = [at % 2 === 0 ? 56 : 310, 566 + Math.floor(at / 2) * 18];
        sheet.text(x, y, label, { size: 9 });
        sheet.text(x + 130, y, day, { size: 9, face: 'sans-bold' });
      });
      sheet.text(right, 620, 'Page: 1 of 2', { size: 8, align: 'right' });
      sheet.box(56, 640, [58, 66]);
      sheet.text(85, 658, 'UKAS', { size: 12, align: 'centre', face: 'sans-bold' });
      sheet.text(85, 672, 'MANAGEMENT', { size: 6, align: 'centre' });
      sheet.text(85, 680, 'SYSTEMS', { size: 6, align: 'centre' });
      sheet.text(85, 697, '0073', { size: 9, align: 'centre' });
      sheet.prose(
        56,
        730,
        'This certificate was issued electronically, remains the property of WSA and is bound by the conditions of contract. Printed copies can be validated at www.wsa-assurance.example/clients or telephone +44 345 555 0190.',
        { width: 484, size: 7 },
      );
      sheet.text(56, 770, 'Information and Contact: WSA, Telford House, Childs Way, Milton Keynes MK9 2LT.', {
        size: 7,
      });
      sheet.text(
        56,
        780,
        'WSA Assurance UK Limited, registered in England under number 09781443 at 41 Gunnersbury Row, London W4 5TJ, UK.',
        { size: 7 },
      );
      const second = newSheet();
      second.text(56, 62, 'Certificate No:', { size: 9 });
      second.text(160, 62, 'AIMS 807311', { size: 12, face: 'sans-bold' });
      second.text(56, 108, 'Location', { face: 'sans-bold', size: 10 });
      second.text(310, 108, 'Registered Activities', { face: 'sans-bold', size: 10 });
      second.line([56, 114], [right, 114]);
      [...holder].forEach((line, at) => {
        second.text(56, 130 + at * 13, line, { size: 9 });
      });
      second.prose(310, 130, 'Headquarters; design and training of forecasting models; customer support.', {
        width: 220,
        size: 9,
      });
      second.line([56, 216], [right, 216], 0.3);
      ['Ottermoor Analytics Limited', 'Floor 3, The Sidings', '9 Temple Gate', 'Bristol', 'BS1 6PL'].forEach(
        (line, at) => {
          second.text(56, 232 + at * 13, line, { size: 9 });
        },
      );
      second.prose(310, 232, 'Operation and monitoring of the Demand Forecasting service.', {
        width: 220,
        size: 9,
      });
      second.text(right, 740, 'Page: 2 of 2', { size: 8, align: 'right' });
      second.text(
        56,
        780,
        'WSA Assurance UK Limited, registered in England under number 09781443 at 41 Gunnersbury Row, London W4 5TJ, UK.',
        { size: 7 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS 807311',
      holder: 'Ottermoor Analytics Limited',
      holderAddress: {
        any: [
          'Unit 4, Bellweather Court, 118 Stapleford Road, Nottingham, NG9 7HQ, United Kingdom',
          'Unit 4, Bellweather Court, 118 Stapleford Road, Nottingham, NG9 7HQ',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'The management of artificial intelligence in the design, training, operation and support of the Ottermoor Demand Forecasting service for grocery retailers, in the roles of AI provider and AI producer. This is in accordance with the Statement of Applicability version 3.0 dated 17 February 2025.',
          'The management of artificial intelligence in the design, training, operation and support of the Ottermoor Demand Forecasting service for grocery retailers, in the roles of AI provider and AI producer.',
        ],
      },
      sites: { all: ['118 Stapleford Road', 'Floor 3, The Sidings', '9 Temple Gate'] },
      certificationBody: { any: ['WSA', 'WSA Assurance UK Limited'] },
      certificationBodyAddress: {
        any: [
          'Telford House, Childs Way, Milton Keynes MK9 2LT',
          '41 Gunnersbury Row, London W4 5TJ, UK',
          '41 Gunnersbury Row, London W4 5TJ',
        ],
      },
      accreditationBody: 'UKAS',
      accreditationNumber: '0073',
      originallyIssuedOn: '2025-03-24',
      effectiveOn: '2025-03-24',
      expiresOn: '2028-03-23',
      issuedOn: '2025-03-27',
      statementOfApplicability: {
        any: [
          'version 3.0 dated 17 February 2025',
          'Statement of Applicability version 3.0 dated 17 February 2025',
          '3.0',
          'version 3.0',
          '3.0 dated 17 February 2025',
        ],
      },
      signatory: {
        any: [
          'Helena Marchbanks',
          'Helena Marchbanks, Managing Director Assurance, UK & Ireland',
          'Helena Marchbanks, Managing Director Assurance',
        ],
      },
      verifyAt: 'www.wsa-assurance.example/clients',
    },
    // The latest revision is a date of issue to some and a mark of the revision to others.
    debatable: ['issuedOn', 'revision'],
  },
};

/** A classification society's house: small labels over their values, an appendix of sites. */
const society: Sample = {
  name: 'unseen-society-of-the-north',
  language: 'en',
  making: {
    html: `<style>.n{color:#133} .n small{color:#567;font-size:8pt;display:block} .n h1{font-size:25pt;font-weight:400;margin:26mm 0 6mm;text-transform:uppercase}
      .n .row{display:flex;gap:10mm;font-size:9pt;margin-bottom:9mm} .n .v{font-size:10pt} .n .foot{position:absolute;left:18mm;right:18mm;bottom:12mm;font-size:6.5pt;border-top:1px solid #9ab;padding-top:2mm}
      .n th,.n td{border-bottom:1px solid #9ab;text-align:left;vertical-align:top;padding:2mm;font-size:9pt}</style>
    <div class="page n"><div style="position:absolute;right:18mm;top:14mm;font-size:22pt;font-weight:700">NORHAVN</div>
    <h1>Management system certificate</h1>
    <div class="row"><div><small>Certificate no.:</small>C761942-MSC-RvA-FIN</div><div><small>Initial certification date:</small>14 March 2025</div><div><small>Valid:</small>14 March 2025 – 13 March 2028</div></div>
    <p>This is to certify that the management system of</p><p style="font-size:17pt;font-weight:700;margin:0">Tunturi Image Diagnostics Oy</p><p style="margin-top:1mm">Kauppurienkatu 21 B, 90100 Oulu, Finland<br>and the sites as mentioned in the appendix accompanying this certificate</p>
    <p>has been found to conform to the Artificial Intelligence Management System standard:</p><p style="font-size:15pt;font-weight:700">ISO/IEC 42001:2023</p>
    <p>This certificate is valid for the following scope:</p><p class="v"><b>Development, deployment and maintenance of machine learning software that supports radiologists in prioritising chest images, delivered as a cloud service to hospitals</b></p>
    <div style="position:absolute;left:18mm;right:18mm;bottom:44mm;display:flex;justify-content:space-between;align-items:end;font-size:9pt"><div><small>Place and date:</small>Rotterdam, 20 March 2025<br><br><span style="display:inline-block;border:1px solid #133;padding:2mm;font-size:7pt;text-align:center">RvA C 117<br>MGMT. SYS.<br>The RvA is a signatory to the IAF MLA</span></div>
    <div><small>For the issuing office:</small>Norhavn – Business Assurance<br>Westzeedijk 507, 3024 EL Rotterdam, Netherlands<br><svg width="120" height="40"><path d="M4 30c24-40 14 22 44-10s20 16 66-10" stroke="#133" fill="none"/></svg><br><b>Wim Oostveen</b><br>Management Representative</div></div>
    <div class="foot">Lack of fulfilment of conditions as set out in the certification agreement may render this certificate invalid.<br>ACCREDITED UNIT: Norhavn Business Assurance B.V., Westzeedijk 507, 3024 EL Rotterdam, Netherlands – TEL: +31 10 555 0144. www.norhavn.example</div></div>
    <div class="page n"><div style="position:absolute;right:18mm;top:14mm;font-size:22pt;font-weight:700">NORHAVN</div><p style="margin-top:24mm;font-size:9pt">Certificate no.: C761942-MSC-RvA-FIN<br>Place and date: Rotterdam, 20 March 2025</p>
    <h1 style="margin-top:6mm">Appendix to certificate</h1><p style="font-size:14pt"><b>Tunturi Image Diagnostics Oy</b></p><p>Locations included in the certification are as follows:</p>
    <table style="border-collapse:collapse;width:100%"><tr><th>Site name</th><th>Site address</th><th>Site scope</th></tr>
    <tr><td>Tunturi Image Diagnostics Oy</td><td>Kauppurienkatu 21 B, 90100 Oulu, Finland</td><td>Development and maintenance of machine learning software</td></tr>
    <tr><td>Tunturi Image Diagnostics AB</td><td>Vasagatan 46, 411 37 Göteborg, Sweden</td><td>Deployment and customer support</td></tr></table>
    <div class="foot">Lack of fulfilment of conditions as set out in the certification agreement may render this certificate invalid.<br>ACCREDITED UNIT: Norhavn Business Assurance B.V., Westzeedijk 507, 3024 EL Rotterdam, Netherlands – TEL: +31 10 555 0144. www.norhavn.example</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'C761942-MSC-RvA-FIN',
      holder: 'Tunturi Image Diagnostics Oy',
      holderAddress: {
        any: ['Kauppurienkatu 21 B, 90100 Oulu, Finland', 'Kauppurienkatu 21 B, 90100 Oulu'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Development, deployment and maintenance of machine learning software that supports radiologists in prioritising chest images, delivered as a cloud service to hospitals',
      sites: { all: ['Kauppurienkatu 21 B, 90100 Oulu', 'Vasagatan 46, 411 37 Göteborg'] },
      certificationBody: {
        any: ['Norhavn', 'Norhavn Business Assurance B.V.', 'Norhavn – Business Assurance'],
      },
      certificationBodyAddress: {
        any: ['Westzeedijk 507, 3024 EL Rotterdam, Netherlands', 'Westzeedijk 507, 3024 EL Rotterdam'],
      },
      accreditationBody: 'RvA',
      accreditationNumber: { any: ['C 117', 'RvA C 117'] },
      originallyIssuedOn: '2025-03-14',
      issuedOn: '2025-03-20',
      effectiveOn: '2025-03-14',
      expiresOn: '2028-03-13',
      signatory: { any: ['Wim Oostveen', 'Wim Oostveen, Management Representative'] },
    },
    // The body's own site stands in the foot, without a word on looking the certificate up.
    debatable: ['verifyAt'],
  },
};

/** An inspection group's house: everything in the middle, the dates in two sentences. */
const inspectors: Sample = {
  name: 'unseen-inspection-group',
  language: 'en',
  making: {
    html: `<div class="page" style="text-align:center;font-size:10.5pt"><div style="text-align:left;font-weight:700;font-size:26pt;color:#666">ISG</div>
    <div style="color:#e60;font-size:15pt;margin-top:6mm">Certificate SE25/00002417</div>
    <p style="margin-top:10mm">The management system of</p><p style="font-size:20pt;font-weight:700;margin:0">Isbrytare Vision AB</p><p style="margin:2mm 0 6mm">Org.nr 559231-4478<br>Skeppsbron 14<br>SE-392 31 Kalmar<br>Sweden</p>
    <p>has been assessed and certified as meeting the requirements of</p><p style="font-size:18pt;font-weight:700;margin:0">ISO/IEC 42001:2023</p>
    <p style="margin-top:8mm">For the following activities</p><p><b>Design, provision and monitoring of computer vision systems for the inspection of ship hulls and harbour walls.<br>Statement of Applicability: version 1.4, 12 May 2025</b></p>
    <p style="margin-top:8mm;font-size:9pt">This certificate is valid from 2 June 2025 until 1 June 2028 and remains valid subject to satisfactory surveillance audits.<br>Issue 1. Certified since 2 June 2025<br>Activities at the site named above only.</p>
    <p style="margin-top:10mm;font-size:9pt">Authorised by</p><p style="margin:0"><svg width="120" height="34"><path d="M6 28c10-44 26 20 42-12s26 20 62-10" stroke="#124" fill="none"/></svg></p><p style="margin:0;font-size:9pt">Gareth Pennycuick<br>Head of Certification</p>
    <p style="font-size:8pt;margin-top:6mm">ISG International Inspection (UK) Ltd<br>Ellesmere Business Park, Ellesmere Port, Cheshire CH65 4EN, United Kingdom<br>t +44 151 555 0126 – www.isg-inspection.example</p>
    <div style="position:absolute;left:18mm;bottom:30mm;width:22mm;border:1px solid #333;font-size:7pt;padding:1mm"><b style="font-size:11pt">UKAS</b><br>MANAGEMENT<br>SYSTEMS<br>0211</div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:10mm;font-size:6.5pt;text-align:left">This document is an authentic electronic certificate for the client’s business use only. A printed version is a copy. It is issued subject to the general conditions of certification services, and to their clauses on limitation of liability. Anyone holding it may check its status at www.isg-inspection.example/certified-clients. Any unauthorised alteration is unlawful. Page 1 / 1</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SE25/00002417',
      holder: 'Isbrytare Vision AB',
      holderAddress: {
        any: ['Skeppsbron 14, SE-392 31 Kalmar, Sweden', 'Skeppsbron 14, SE-392 31 Kalmar'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Design, provision and monitoring of computer vision systems for the inspection of ship hulls and harbour walls.',
          'Design, provision and monitoring of computer vision systems for the inspection of ship hulls and harbour walls. Statement of Applicability: version 1.4, 12 May 2025',
        ],
      },
      certificationBody: { any: ['ISG', 'ISG International Inspection (UK) Ltd'] },
      certificationBodyAddress: {
        any: [
          'Ellesmere Business Park, Ellesmere Port, Cheshire CH65 4EN, United Kingdom',
          'Ellesmere Business Park, Ellesmere Port, Cheshire CH65 4EN',
        ],
      },
      accreditationBody: 'UKAS',
      accreditationNumber: '0211',
      originallyIssuedOn: '2025-06-02',
      effectiveOn: '2025-06-02',
      expiresOn: '2028-06-01',
      statementOfApplicability: {
        any: ['version 1.4, 12 May 2025', '1.4', 'version 1.4', '1.4, 12 May 2025'],
      },
      signatory: { any: ['Gareth Pennycuick', 'Gareth Pennycuick, Head of Certification'] },
      revision: { any: ['1', 'Issue 1'] },
      verifyAt: 'www.isg-inspection.example/certified-clients',
    },
    // Valid from is the only day of this issue; some file it as the day of issue too. It names no further site.
    debatable: ['issuedOn', 'sites'],
  },
};

export const unseenHousesOfManyCountries: readonly Sample[] = [institute, society, inspectors];
