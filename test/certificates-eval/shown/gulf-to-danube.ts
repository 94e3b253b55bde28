import type { Sample } from '../sample.js';

/** A Gulf office issues for its principal; values stand over their labels, days in two calendars, names in the small print. */
const gulfOnBehalf: Sample = {
  name: 'shown-gulf-on-behalf',
  language: 'en',
  making: {
    pdfmake: {
      margins: [64, 50, 64, 40],
      content: [
        {
          table: {
            widths: ['*'],
            body: [
              [
                {
                  text: 'CASTELLAN ASSURANCE',
                  characterSpacing: 4,
                  fontSize: 16,
                  color: '#fff',
                  fillColor: '#7b1e3a',
                  alignment: 'center',
                  margin: [0, 10, 0, 10],
                },
              ],
            ],
          },
          layout: 'noBorders',
        },
        { text: 'Management System Certificate', alignment: 'center', fontSize: 23, margin: [0, 44, 0, 34] },
        { text: 'We hereby certify that', alignment: 'center', italics: true },
        {
          text: 'Marsad Al Khaleej Traffic Intelligence L.L.C.',
          alignment: 'center',
          fontSize: 17,
          bold: true,
          margin: [0, 8, 0, 4],
        },
        {
          text: 'Office 2204, Al Noor Tower, Al Majaz 3, P.O. Box 41877, Sharjah, United Arab Emirates',
          alignment: 'center',
        },
        {
          text: 'has implemented and maintains an Artificial Intelligence Management System fulfilling ISO/IEC 42001:2023 for',
          alignment: 'center',
          italics: true,
          margin: [30, 30, 30, 12],
        },
        {
          text: 'Supply, configuration and operation of AI-based traffic signal optimisation and incident detection for municipalities and toll road operators',
          alignment: 'center',
          bold: true,
          margin: [20, 0, 20, 40],
        },
        {
          columns: [
            ['CA-AI-ME-00126', 'certificate number'],
            ['14 October 2025', 'issued (22 Rabi’ al-Akhir 1447 H)'],
            ['13 October 2028', 'expires (24 Jumada al-Ula 1450 H)'],
          ].map(([value, label]) => ({
            alignment: 'center',
            stack: [
              { text: value, bold: true },
              { text: label, fontSize: 7.5, color: '#555' },
            ],
          })),
        },
        {
          text: 'Initial certification: 14 October 2025.  Statement of Applicability: MK-SOA rev. B of 1 September 2025.',
          fontSize: 8.5,
          alignment: 'center',
          margin: [0, 16, 0, 40],
        },
        {
          svg: '<svg width="110" height="30"><path d="M4 22c14-34 24 18 40-8s18 20 34 2 16-12 28-6" stroke="#113" fill="none"/></svg>',
          alignment: 'center',
        },
        { text: 'Khalfan Al Suwaidi', alignment: 'center', margin: [0, 0, 0, 2] },
        { text: 'Regional Certification Manager', alignment: 'center', fontSize: 8 },
        {
          text: 'Issued by Al Rimal Conformity Services FZ-LLC, Ras Al Khaimah, for and on behalf of Castellan Assurance Limited, 18 Old Ropewalk, Leeds LS10 1NF, United Kingdom.',
          alignment: 'center',
          fontSize: 9,
          margin: [0, 30, 0, 12],
        },
        { text: 'Accredited by UKAS, No. 8841', alignment: 'center', fontSize: 9 },
        {
          text: 'Conditions. This certificate is issued under the certification agreement dated 2 February 2025 and the regulations of 01/01/2024. It is not transferable. Complaints: Ms. Rania Haddad, compliance@castellan.example. Current status: https://castellan.example/clients. Any alteration makes it void.',
          fontSize: 6.5,
          margin: [0, 90, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'CA-AI-ME-00126',
      holder: 'Marsad Al Khaleej Traffic Intelligence L.L.C.',
      holderAddress: 'Office 2204, Al Noor Tower, Al Majaz 3, P.O. Box 41877, Sharjah, United Arab Emirates',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Supply, configuration and operation of AI-based traffic signal optimisation and incident detection for municipalities and toll road operators',
      certificationBody: { any: ['Castellan Assurance Limited', 'Castellan Assurance'] },
      certificationBodyAddress: '18 Old Ropewalk, Leeds LS10 1NF, United Kingdom',
      accreditationBody: 'UKAS',
      accreditationNumber: '8841',
      originallyIssuedOn: '2025-10-14',
      issuedOn: '2025-10-14',
      expiresOn: '2028-10-13',
      statementOfApplicability: { all: ['rev. B', '1 September 2025'] },
      signatory: { any: ['Khalfan Al Suwaidi', 'Khalfan Al Suwaidi, Regional Certification Manager'] },
      verifyAt: 'https://castellan.example/clients',
    },
  },
};

const TURKISH_LINES: readonly (readonly [string, string])[] = [
  ['Company', 'Lodos Sigorta Teknolojileri A.Ş.\n(trading as “HasarGör”)'],
  ['Address', 'Esentepe Mah. Büyükdere Cad. No: 127/8\n34394 Şişli / İstanbul – Türkiye'],
  ['Standard', 'ISO/IEC 42001:2023'],
  [
    'Scope',
    'Design, development and maintenance of damage assessment software with image recognition for motor insurers',
  ],
  ['Certificate No', 'YBS.42.0019'],
  ['Registration No', '2025/1187'],
  ['Initial certification', '06.03.2025'],
  ['Re-issue (change of address)', '11.09.2025'],
  ['Valid until', '05.03.2028'],
  ['SoA', 'Rev. 02 / 20.08.2025'],
];

/** Bold labels without colons, two numbers, a re-issue; the accreditation mark is a drawing. */
const turkishReissue: Sample = {
  name: 'shown-turkish-reissue',
  language: 'en',
  making: {
    pdfmake: {
      margins: [48, 48, 48, 70],
      footer: () => ({
        text: 'Ege Yıldız Belgelendirme ve Gözetim A.Ş.   Kazımdirik Mah. 296. Sok. No: 8, 35100 Bornova / İzmir   www.egeyildiz.example   F.07/R.11',
        alignment: 'center',
        fontSize: 7,
        margin: [0, 34, 0, 0],
      }),
      content: [
        {
          columns: [
            { text: 'EGE YILDIZ', fontSize: 24, bold: true, color: '#0d3b66' },
            {
              width: 70,
              canvas: [
                { type: 'ellipse', x: 35, y: 20, r1: 24, r2: 16, lineWidth: 2, lineColor: '#b00' },
                { type: 'line', x1: 18, y1: 20, x2: 52, y2: 20, lineWidth: 2, lineColor: '#b00' },
              ],
            },
          ],
        },
        { text: 'C E R T I F I C A T E', fontSize: 26, margin: [0, 26, 0, 6] },
        { text: 'Artificial Intelligence Management System', fontSize: 13, margin: [0, 0, 0, 26] },
        {
          table: {
            widths: [150, '*'],
            body: TURKISH_LINES.map(([label, value]) => [
              { text: label, bold: true, margin: [0, 5, 0, 5] },
              { text: value, margin: [0, 5, 0, 5] },
            ]),
          },
          layout: 'noBorders',
        },
        {
          text: 'The validity of the certificate depends on the surveillance audits being carried out every year, the first one by 05.03.2026.',
          fontSize: 8,
          margin: [0, 20, 0, 50],
        },
        {
          columns: [
            { stack: ['Nilüfer Aksoylu', { text: 'General Manager', fontSize: 8 }], alignment: 'center' },
            { stack: ['Tunç Erdinçer', { text: 'Certification Manager', fontSize: 8 }], alignment: 'center' },
          ],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'YBS.42.0019',
      holder: {
        any: ['Lodos Sigorta Teknolojileri A.Ş.', 'Lodos Sigorta Teknolojileri A.Ş. (trading as “HasarGör”)'],
      },
      holderAddress: 'Esentepe Mah. Büyükdere Cad. No: 127/8, 34394 Şişli / İstanbul – Türkiye',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Design, development and maintenance of damage assessment software with image recognition for motor insurers',
      certificationBody: { any: ['Ege Yıldız Belgelendirme ve Gözetim A.Ş.', 'Ege Yıldız'] },
      certificationBodyAddress: 'Kazımdirik Mah. 296. Sok. No: 8, 35100 Bornova / İzmir',
      originallyIssuedOn: '2025-03-06',
      issuedOn: '2025-09-11',
      expiresOn: '2028-03-05',
      statementOfApplicability: { all: ['02', '20.08.2025'] },
      signatory: {
        any: [
          'Nilüfer Aksoylu',
          'Nilüfer Aksoylu, General Manager',
          'Tunç Erdinçer',
          'Tunç Erdinçer, Certification Manager',
          'Nilüfer Aksoylu, Tunç Erdinçer',
          'Nilüfer Aksoylu, General Manager, Tunç Erdinçer, Certification Manager',
        ],
      },
    },
    // The body's own site, where nothing is said about looking anything up; the form's revision.
    debatable: ['verifyAt', 'revision'],
  },
};

/** Taken over from another body within its cycle; everything is told in sentences, the days in a strip at the bottom. */
const romanianTransfer: Sample = {
  name: 'shown-romanian-transfer',
  language: 'en',
  making: {
    html: `<style>.s{display:grid;grid-template-columns:repeat(4,1fr);position:absolute;left:20mm;right:20mm;bottom:34mm;border-top:2px solid #234;font-size:9pt}.s div{padding:2mm 0}.s small{display:block;font-size:7pt;color:#567}</style>
    <div class="page" style="padding:20mm;font:11pt/1.5 serif"><div style="display:flex;justify-content:space-between"><b style="font:20pt Roboto">carpat<span style="color:#b8860b">cert</span></b><span style="font-size:9pt;text-align:right">RENAR accredited<br>certification body SM 061</span></div>
    <h1 style="font:bold 28pt serif;margin:22mm 0 2mm">Certificate</h1><div style="font-size:13pt">no. CC-42001-0014/T</div>
    <p style="margin-top:12mm">S.C. CARPAT CERT S.R.L., as the certification body, attests by its decision of 3 February 2026 that</p>
    <p style="font-size:17pt;margin:4mm 0 0"><b>Dacia Lingua Systems S.R.L.</b></p><p style="margin:0">Str. Memorandumului nr. 28, et. 3, 400114 Cluj-Napoca, Romania</p>
    <p>has in place a management system for artificial intelligence in line with ISO/IEC 42001:2023, applied to <i>the creation and provision of speech recognition and document understanding models for public administrations, including their hosting</i>, as set out in its Statement of Applicability, version 5 of 12 January 2026.</p>
    <p>The certification was first granted on 22 April 2024 by Norrsken Certifiering AB (certificate NC 2024-417) and was transferred to Carpat Cert. The dates of that cycle remain.</p>
    <p style="margin-top:10mm">Director,<br>Mircea Țepordei</p>
    <div class="s"><div><small>CERTIFIED SINCE</small>22.04.2024</div><div><small>ISSUED</small>05.02.2026</div><div><small>NEXT AUDIT BEFORE</small>22.04.2026</div><div><small>EXPIRES</small>21.04.2027</div></div>
    <div style="position:absolute;left:20mm;right:20mm;bottom:14mm;font:7pt Roboto">S.C. Carpat Cert S.R.L. · Bd. Unirii nr. 61, sector 3, 030828 București · J40/5127/2011 · The standing of this certificate is published at carpatcert.example/registru</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'CC-42001-0014/T',
      holder: 'Dacia Lingua Systems S.R.L.',
      holderAddress: 'Str. Memorandumului nr. 28, et. 3, 400114 Cluj-Napoca, Romania',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'the creation and provision of speech recognition and document understanding models for public administrations, including their hosting',
          'creation and provision of speech recognition and document understanding models for public administrations, including their hosting',
        ],
      },
      certificationBody: { any: ['S.C. Carpat Cert S.R.L.', 'Carpat Cert S.R.L.', 'Carpat Cert'] },
      certificationBodyAddress: 'Bd. Unirii nr. 61, sector 3, 030828 București',
      accreditationBody: 'RENAR',
      accreditationNumber: 'SM 061',
      originallyIssuedOn: '2024-04-22',
      issuedOn: '2026-02-05',
      decidedOn: '2026-02-03',
      expiresOn: '2027-04-21',
      statementOfApplicability: { all: ['5', '12 January 2026'] },
      signatory: { any: ['Mircea Țepordei', 'Mircea Țepordei, Director', 'Director, Mircea Țepordei'] },
      verifyAt: 'carpatcert.example/registru',
    },
  },
};

export const shownGulfToDanube: readonly Sample[] = [gulfOnBehalf, turkishReissue, romanianTransfer];
