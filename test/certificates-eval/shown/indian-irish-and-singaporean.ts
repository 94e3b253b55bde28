import type { Sample } from '../sample.js';

/** An Indian body's: a frame, capitals, a unit of a group, days with ordinals, two numbers side by side. */
const indianUnit: Sample = {
  name: 'shown-indian-unit',
  language: 'en',
  making: {
    html: `<style>.m { text-align: center }</style><div class="page" style="padding:9mm"><div style="border:1.2mm solid #1b3f8b;height:100%;box-sizing:border-box;padding:2mm"><div style="border:.3mm solid #1b3f8b;height:100%;box-sizing:border-box;padding:8mm 12mm;position:relative">
    <div style="display:flex;justify-content:space-between;align-items:center"><svg width="60" height="60"><circle cx="30" cy="30" r="27" fill="none" stroke="#1b3f8b" stroke-width="2"/><path d="M14 36h32M18 36V22h24v14" fill="none" stroke="#1b3f8b"/></svg><div class="m"><b style="font-size:16pt">DAKSHIN QUALITY REGISTRAR</b><br><span style="font-size:8pt">(A division of Dakshin Certification Services Pvt. Ltd.)</span></div><svg width="60" height="60"><rect x="3" y="3" width="54" height="54" fill="none" stroke="#111"/><path d="M8 8h14v14H8zM38 8h14v14H38zM8 38h14v14H8zM30 30h6v6h-6zM40 42h10v4H40z" fill="#111"/></svg></div>
    <div class="m" style="font-size:7pt;text-align:right">Scan the QR code to view live status</div>
    <h1 class="m" style="font-size:24pt;color:#1b3f8b;letter-spacing:.08em;margin:4mm 0">CERTIFICATE</h1>
    <div style="display:flex;justify-content:space-between;font-size:9.5pt"><div>Certificate No: <b>DQR/AIMS/25/0442</b></div><div>Registration: <b>16<sup>th</sup> June 2025</b></div></div>
    <p class="m" style="margin-top:8mm">THIS IS TO CERTIFY THAT THE ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM OF</p><div class="m" style="font-size:15pt"><b>NILGIRI LENDING ANALYTICS LIMITED</b></div><div class="m" style="font-size:9pt">(A UNIT OF THE COROMANDEL FINANCE GROUP)</div>
    <div class="m" style="font-weight:700;margin-top:2mm">NO. 18, 3RD FLOOR, AVINASHI ROAD, PEELAMEDU,<br>COIMBATORE – 641004, TAMIL NADU, INDIA</div>
    <p class="m">HAS BEEN AUDITED AND FOUND TO CONFORM TO</p><div class="m" style="font-size:17pt"><b>ISO/IEC 42001:2023</b></div><p class="m">SCOPE OF CERTIFICATION</p>
    <p class="m" style="font-weight:700;margin:0 6mm">DEVELOPMENT, DEPLOYMENT AND MONITORING OF CREDIT SCORING MODELS AND LOAN DECISION SUPPORT FOR NON-BANKING FINANCIAL COMPANIES.</p>
    <table style="margin:8mm auto 0;font-size:9.5pt;border-collapse:collapse;text-align:center" border="1" cellpadding="6"><tr><td>Initial Certification</td><td>Date of Issue</td><td>Date of Expiry</td><td>Next Surveillance Due</td></tr><tr style="font-weight:700"><td>16<sup>th</sup> June 2025</td><td>16<sup>th</sup> June 2025</td><td>15<sup>th</sup> June 2028</td><td>15<sup>th</sup> June 2026</td></tr></table>
    <div style="display:flex;justify-content:space-between;margin-top:12mm;align-items:end"><div><svg width="90" height="24"><path d="M2 16c18-22 22 14 40-4s24 6 44-8" stroke="#224" fill="none"/></svg><br><b>P. Kalyanasundaram</b><br>Technical Reviewer</div><div class="m" style="font-size:7.5pt;border:.3mm solid #444;padding:2mm">NABCB<br>MANAGEMENT SYSTEMS<br>QM 118</div><div style="text-align:right"><svg width="90" height="24"><path d="M2 10c10-12 22 24 34 2s30 12 50-6" stroke="#224" fill="none"/></svg><br><b>Meenakshi Iyer</b><br>Managing Director</div></div>
    <div class="m" style="position:absolute;left:12mm;right:12mm;bottom:5mm;font-size:7pt">The certificate holder shall complete the surveillance audits on time; failing this the certificate stands suspended. It must be returned on request. Verify at www.dakshin-registrar.example. Dakshin Certification Services Pvt. Ltd., 7/2 Cathedral Garden Road, Nungambakkam, Chennai – 600034, India.</div></div></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'DQR/AIMS/25/0442',
      holder: 'NILGIRI LENDING ANALYTICS LIMITED',
      holderAddress: 'NO. 18, 3RD FLOOR, AVINASHI ROAD, PEELAMEDU, COIMBATORE – 641004, TAMIL NADU, INDIA',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'DEVELOPMENT, DEPLOYMENT AND MONITORING OF CREDIT SCORING MODELS AND LOAN DECISION SUPPORT FOR NON-BANKING FINANCIAL COMPANIES.',
      certificationBody: {
        any: [
          'Dakshin Quality Registrar (A division of Dakshin Certification Services Pvt. Ltd.)',
          'Dakshin Quality Registrar',
          'Dakshin Certification Services Pvt. Ltd.',
        ],
      },
      certificationBodyAddress: '7/2 Cathedral Garden Road, Nungambakkam, Chennai – 600034, India',
      accreditationBody: 'NABCB',
      accreditationNumber: 'QM 118',
      originallyIssuedOn: '2025-06-16',
      issuedOn: '2025-06-16',
      expiresOn: '2028-06-15',
      signatory: {
        any: [
          'Meenakshi Iyer',
          'Meenakshi Iyer, Managing Director',
          'P. Kalyanasundaram',
          'P. Kalyanasundaram, Technical Reviewer',
          'P. Kalyanasundaram, Meenakshi Iyer',
          'P. Kalyanasundaram, Technical Reviewer; Meenakshi Iyer, Managing Director',
        ],
      },
      verifyAt: 'www.dakshin-registrar.example',
    },
  },
};

const place = (name: string, address: string, activities: string): readonly string[] => [
  name,
  address,
  activities,
];

/** A body's in Singapore: the face sends to a schedule, which has each place with what is done there. */
const singaporeSchedule: Sample = {
  name: 'shown-singapore-schedule',
  language: 'en',
  making: {
    pdfmake: {
      margins: [64, 70, 64, 80],
      header: (page) => ({
        columns: [
          { text: 'TEMASEK STRAITS CERTIFICATION', bold: true, fontSize: 9, color: '#a01c2c' },
          {
            text: page === 1 ? '' : 'Schedule to Certificate AI-2026-00071',
            alignment: 'right',
            fontSize: 8.5,
          },
        ],
        margin: [64, 34, 64, 0],
      }),
      content: [
        { text: 'Certificate', fontSize: 32, margin: [0, 24, 0, 0] },
        {
          text: 'Artificial Intelligence Management System',
          fontSize: 14,
          color: '#555555',
          margin: [0, 0, 0, 24],
        },
        { text: 'Awarded to', fontSize: 9, color: '#555555' },
        { text: 'Merbau Mobility Pte. Ltd.', fontSize: 18, bold: true },
        { text: 'UEN 201734418K', fontSize: 9, margin: [0, 0, 0, 2] },
        '71 Ayer Rajah Crescent, #05-12, Singapore 139951',
        { text: 'Standard', fontSize: 9, color: '#555555', margin: [0, 14, 0, 0] },
        { text: 'ISO/IEC 42001:2023', bold: true },
        { text: 'Scope', fontSize: 9, color: '#555555', margin: [0, 14, 0, 0] },
        'Design and operation of route planning and driver assistance functions for electric bus fleets, at the places listed in the schedule.',
        { text: 'Statement of Applicability', fontSize: 9, color: '#555555', margin: [0, 14, 0, 0] },
        'TSC-SOA-Merbau, issue C',
        {
          margin: [0, 28, 0, 0],
          columns: [
            ['Certificate No.', 'AI-2026-00071'],
            ['First issued', '12 Feb 2026'],
            ['Valid from', '12 Feb 2026'],
            ['Valid to', '11 Feb 2029'],
          ].map(([label, value]) => ({
            width: '*',
            stack: [
              { text: label, fontSize: 8.5, color: '#555555' },
              { text: value, bold: true },
            ],
          })),
        },
        {
          svg: '<svg width="120" height="34"><path d="M3 24c20-38 24 18 46-6s30 14 66-12" stroke="#224" fill="none"/></svg>',
          margin: [0, 40, 0, 0],
        },
        { text: 'Goh Wei Ling', bold: true },
        'Chief Executive',
        {
          text: 'Accredited by the Singapore Accreditation Council under certificate no. MS-2019-08. The standing of this certificate may be confirmed at check.temasekstraits.example.',
          fontSize: 8,
          margin: [0, 30, 0, 0],
        },
        { text: 'Schedule', fontSize: 20, pageBreak: 'before', margin: [0, 10, 0, 10] },
        {
          table: {
            headerRows: 1,
            widths: [110, '*', 150],
            body: [
              ['Place', 'Address', 'Activities'].map((text) => ({ text, bold: true })),
              place(
                'Head office',
                '71 Ayer Rajah Crescent, #05-12, Singapore 139951',
                'Management of the AIMS, product design',
              ),
              place(
                'Depot laboratory',
                '2 Tuas South Avenue 8, Singapore 637302',
                'Collection of driving data, field trials',
              ),
              place(
                'Johor engineering centre',
                '15 Jalan Impian Emas 7, 81300 Skudai, Johor, Malaysia',
                'Model training and evaluation',
              ),
            ],
          },
        },
        { text: 'Goh Wei Ling, Chief Executive, 12 Feb 2026', fontSize: 8.5, margin: [0, 20, 0, 0] },
      ],
      footer: (page, pages) => ({
        text: `Temasek Straits Certification Pte Ltd, 8 Cross Street, #14-03, Singapore 048424          Page ${page} of ${pages}`,
        fontSize: 7.5,
        margin: [64, 36, 64, 0],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AI-2026-00071',
      holder: 'Merbau Mobility Pte. Ltd.',
      holderAddress: '71 Ayer Rajah Crescent, #05-12, Singapore 139951',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Design and operation of route planning and driver assistance functions for electric bus fleets',
          'Design and operation of route planning and driver assistance functions for electric bus fleets, at the places listed in the schedule.',
        ],
      },
      sites: { all: ['2 Tuas South Avenue 8', '15 Jalan Impian Emas 7'] },
      certificationBody: { any: ['Temasek Straits Certification Pte Ltd', 'Temasek Straits Certification'] },
      certificationBodyAddress: '8 Cross Street, #14-03, Singapore 048424',
      accreditationBody: { any: ['Singapore Accreditation Council', 'SAC'] },
      accreditationNumber: 'MS-2019-08',
      originallyIssuedOn: '2026-02-12',
      effectiveOn: '2026-02-12',
      expiresOn: '2029-02-11',
      statementOfApplicability: { all: ['TSC-SOA-Merbau', 'issue C'] },
      signatory: { any: ['Goh Wei Ling', 'Goh Wei Ling, Chief Executive'] },
      verifyAt: 'check.temasekstraits.example',
    },
    // The first issue is this one; only the schedule has a day beside the name.
    debatable: ['issuedOn'],
  },
};

/** An Irish body's that took over another's certificate: its own day, the other's cycle, and the other's name. */
const transferred: Sample = {
  name: 'shown-transferred-to-ireland',
  language: 'en',
  making: {
    html: `<style>dl { display: grid; grid-template-columns: 1fr 1.4fr; gap: 2.5mm 6mm; margin: 6mm 0 } dt { text-align: right; color: #355; font-size: 9pt } dd { margin: 0; font-weight: 700 }</style>
    <div class="page"><div style="background:#0d4f3c;color:#fff;padding:6mm 8mm;font-size:17pt">Corrib Assessment</div><h1 style="font-weight:400;font-size:22pt;margin:12mm 0 4mm">Certificate of Approval</h1>
    <p>Corrib Assessment DAC, having reviewed the certification of the organisation named below and the records of its former certification body, confirms that its artificial intelligence management system meets ISO/IEC 42001:2023.</p>
    <dl><dt>Organisation</dt><dd>Glenmalur Translation Systems Limited</dd><dt>Registered at</dt><dd>Block 4, Harcourt Yard, Charlotte Way, Dublin 2, D02 K7X3, Ireland</dd><dt>Scope of approval</dt><dd>Development and supply of machine translation and terminology tools for public bodies.</dd><dt>Certificate number</dt><dd>IE-AI-00127</dd><dt>Originally certified</dt><dd>18 June 2024</dd><dt>Decision on the transfer</dt><dd>29 September 2025</dd><dt>Date of this certificate</dt><dd>2 October 2025</dd><dt>Expiry of the current cycle</dt><dd>17 June 2027</dd></dl>
    <p style="font-size:9pt">The certification was transferred from Norbridge Certification SA (certificate NB-42-0310, issued 18 June 2024), whose last surveillance audit of 22 May 2025 was taken into account. The audit programme and the end of the cycle stay as they were.</p>
    <div style="margin-top:16mm"><svg width="110" height="28"><path d="M3 20c20-30 24 18 44-6s30 10 60-10" stroke="#224" fill="none"/></svg><br><b>Fionnuala Mac Giolla Bhríde</b><br>Head of Certification</div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:14mm;display:flex;justify-content:space-between;font-size:7.5pt;align-items:end"><div>Corrib Assessment DAC<br>Unit 11, Briarhill Business Park, Galway, H91 W2NF, Ireland<br>Register of approvals: www.corrib-assessment.example/register</div><div style="text-align:center;border:.3mm solid #222;padding:1mm 3mm"><b>INAB</b><br>ACCREDITED<br>Reg. No. 6037</div></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IE-AI-00127',
      holder: 'Glenmalur Translation Systems Limited',
      holderAddress: 'Block 4, Harcourt Yard, Charlotte Way, Dublin 2, D02 K7X3, Ireland',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Development and supply of machine translation and terminology tools for public bodies.',
      certificationBody: { any: ['Corrib Assessment DAC', 'Corrib Assessment'] },
      certificationBodyAddress: 'Unit 11, Briarhill Business Park, Galway, H91 W2NF, Ireland',
      accreditationBody: { any: ['INAB', 'Irish National Accreditation Board'] },
      accreditationNumber: '6037',
      originallyIssuedOn: '2024-06-18',
      decidedOn: '2025-09-29',
      issuedOn: '2025-10-02',
      expiresOn: '2027-06-17',
      signatory: {
        any: ['Fionnuala Mac Giolla Bhríde', 'Fionnuala Mac Giolla Bhríde, Head of Certification'],
      },
      verifyAt: 'www.corrib-assessment.example/register',
    },
    // The other body's visit.
    debatable: ['surveyedOn'],
  },
};

export const shownIndianIrishAndSingaporean: readonly Sample[] = [indianUnit, singaporeSchedule, transferred];
