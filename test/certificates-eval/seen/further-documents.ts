import type { Sample } from '../sample.js';

/** ISO/IEC 27701 beside 27001: a certificate of privacy, in German. */
const privacy: Sample = {
  name: 'seen-iso-27701-german',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(60, 90, 'Zertifikat', { size: 30, face: 'serif-bold' });
      sheet.text(60, 130, 'Das Datenschutzmanagementsystem der', { face: 'serif', size: 11 });
      sheet.text(60, 160, 'Kastanie Personalsoftware GmbH', { face: 'serif-bold', size: 16 });
      sheet.text(60, 176, 'Lindenallee 3, 04105 Leipzig', { face: 'serif', size: 11 });
      sheet.text(60, 206, 'erfüllt die Anforderungen der Norm', { face: 'serif', size: 11 });
      sheet.text(60, 230, 'ISO/IEC 27701:2019', { face: 'serif-bold', size: 16 });
      sheet.text(60, 260, 'Anwendungsbereich:', { face: 'serif', size: 11 });
      sheet.text(60, 276, 'Entgeltabrechnung als Dienst', { face: 'serif', size: 11 });
      sheet.text(60, 320, 'Zertifikatsnummer', { face: 'serif', size: 9 });
      sheet.text(60, 334, 'DS-77801', { face: 'serif-bold', size: 11 });
      sheet.text(230, 320, 'Ausstellungsdatum', { face: 'serif', size: 9 });
      sheet.text(230, 334, '5. Mai 2025', { face: 'serif-bold', size: 11 });
      sheet.text(400, 320, 'Ablaufdatum', { face: 'serif', size: 9 });
      sheet.text(400, 334, '4. Mai 2028', { face: 'serif-bold', size: 11 });
      sheet.text(60, 420, 'Auwald Zertifizierungen GmbH, Karl-Heine-Straße 99, 04229 Leipzig', {
        face: 'serif',
        size: 8,
      });
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'DS-77801',
      holder: 'Kastanie Personalsoftware GmbH',
      holderAddress: 'Lindenallee 3, 04105 Leipzig',
      standard: 'ISO/IEC 27701:2019',
      scope: 'Entgeltabrechnung als Dienst',
      issuedOn: '2025-05-05',
      expiresOn: '2028-05-04',
      certificationBody: 'Auwald Zertifizierungen GmbH',
      certificationBodyAddress: 'Karl-Heine-Straße 99, 04229 Leipzig',
    },
  },
};

/** ISO/IEC 20000-1, a service management certificate whose scope speaks of AI. */
const serviceManagement: Sample = {
  name: 'seen-iso-20000-1',
  language: 'en',
  making: {
    html: `<div class="page" style="background:linear-gradient(#fff,#eef)"><div style="display:grid;grid-template-columns:1fr 1fr;gap:6mm">
    <div><small>Company</small><br><b>Copperline Helpdesk Services Ltd</b><br>14 Merchants Row, Galway, Ireland</div><div><small>Certificate</small><br><b>ITSM/2210</b></div>
    <div style="grid-column:span 2"><small>Norm</small><br><b>ISO/IEC 20000-1:2018</b> Service management system</div>
    <div style="grid-column:span 2"><small>Scope</small><br>The service management system supporting AI-assisted help desk services to external customers.</div>
    <div><small>Issued</small><br>1 July 2025</div><div><small>Expires</small><br>30 June 2028</div><div><small>First certified</small><br>2 July 2019</div><div><small>Accreditation</small><br>INAB 8004</div>
    <div style="grid-column:span 2"><small>Issued by</small><br>Claddagh Certification DAC, Dock Street, Galway, Ireland</div></div></div>`,
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'ITSM/2210',
      holder: 'Copperline Helpdesk Services Ltd',
      holderAddress: '14 Merchants Row, Galway, Ireland',
      standard: 'ISO/IEC 20000-1:2018',
      scope: 'The service management system supporting AI-assisted help desk services to external customers.',
      issuedOn: '2025-07-01',
      expiresOn: '2028-06-30',
      originallyIssuedOn: '2019-07-02',
      accreditationBody: { any: ['INAB', 'Irish National Accreditation Board'] },
      accreditationNumber: { any: ['8004', 'INAB 8004'] },
      certificationBody: 'Claddagh Certification DAC',
      certificationBodyAddress: 'Dock Street, Galway, Ireland',
    },
  },
};

/** Two standards on one certificate; ISO/IEC 42001 is one of them. */
const integrated: Sample = {
  name: 'seen-two-standards',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        { text: 'Integrated Management System Certificate', fontSize: 20, bold: true, margin: [0, 0, 0, 16] },
        {
          table: {
            widths: [140, '*'],
            body: [
              ['Organization', 'Seraph Ledger Technologies FZ-LLC'],
              ['Location', 'Building 12, Internet City, Dubai, United Arab Emirates'],
              ['Standards', { stack: ['ISO/IEC 42001:2023', 'ISO/IEC 27001:2022'] }],
              ['Scope', 'Design and operation of invoice matching models as a hosted service'],
              ['Certificate ID', 'IMS-3-2291'],
              ['Date of certification decision', '14 Oct 2025'],
              ['Date of issue', '16 Oct 2025'],
              ['Date of expiry', '15 Oct 2028'],
              ['Certification body', 'Meydan Assurance LLC, Al Quoz 3, Dubai'],
              ['Accredited by', 'EIAC, CB-MS-022'],
            ],
          },
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IMS-3-2291',
      holder: 'Seraph Ledger Technologies FZ-LLC',
      holderAddress: 'Building 12, Internet City, Dubai, United Arab Emirates',
      standard: { any: ['ISO/IEC 42001:2023', 'ISO/IEC 42001:2023, ISO/IEC 27001:2022'] },
      scope: 'Design and operation of invoice matching models as a hosted service',
      decidedOn: '2025-10-14',
      issuedOn: '2025-10-16',
      expiresOn: '2028-10-15',
      certificationBody: 'Meydan Assurance LLC',
      certificationBodyAddress: 'Al Quoz 3, Dubai',
      accreditationBody: { any: ['EIAC', 'Emirates International Accreditation Centre'] },
      accreditationNumber: 'CB-MS-022',
    },
    // Its one location is its address.
    debatable: ['sites'],
  },
};

/** An internal-looking but outside report: the surveillance audit of a body. */
const surveillanceReport: Sample = {
  name: 'seen-surveillance-report',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(60, 80, 'Management system audit report', { size: 20, face: 'sans-bold' });
      const rows = [
        ['Audited organisation', 'Mullein Speech Labs Ltd'],
        ['Audit type', 'Surveillance 1'],
        ['Audit criteria', 'ISO/IEC 42001:2023'],
        ['Audit dates', '3 to 5 February 2026'],
        ['Audit team leader', 'Dermot Quigley'],
        ['Report issued', '20 February 2026'],
      ];
      rows.forEach(([label = '', value = ''], at) => {
        sheet.text(60, 120 + at * 20, `${label}:`, { face: 'sans-bold' });
        sheet.text(200, 120 + at * 20, value);
      });
      sheet.text(60, 270, 'Executive summary', { face: 'sans-bold', size: 13 });
      sheet.prose(
        60,
        290,
        'The audit team reviewed clauses 4 to 10 and a sample of controls of Annex A. One minor nonconformity was raised against clause 8.4 and is to be closed by the next visit. The team found objective evidence of continual improvement.',
        { width: 470, pitch: 15 },
      );
      sheet.text(60, 370, 'Nonconformities', { face: 'sans-bold', size: 13 });
      sheet.text(
        60,
        390,
        'NC-01  minor  8.4  The impact assessment was not repeated at the planned interval.',
      );
    },
  },
  truth: {
    type: 'audit-report',
    fields: { holder: 'Mullein Speech Labs Ltd', standard: 'ISO/IEC 42001:2023', issuedOn: '2026-02-20' },
    debatable: ['signatory', 'surveyedOn', 'scope'],
  },
};

/** A German statement of applicability, wide, over two pages. */
const germanApplicability: Sample = {
  name: 'seen-german-applicability',
  language: 'de',
  making: {
    pdfmake: {
      landscape: true,
      footer: (page, pages) => ({
        text: `Seite ${page} von ${pages}`,
        alignment: 'right',
        margin: [0, 10, 40, 0],
        fontSize: 7,
      }),
      content: [
        { text: 'Erklärung zur Anwendbarkeit', fontSize: 18, bold: true },
        { text: 'KI-Managementsystem nach ISO/IEC 42001:2023', margin: [0, 2, 0, 2] },
        { text: 'Unternehmen: Wacholder Medizindaten GmbH', margin: [0, 0, 0, 10] },
        {
          fontSize: 8,
          table: {
            headerRows: 1,
            widths: [50, 170, 60, '*'],
            body: [
              ['Maßnahme', 'Gegenstand', 'Anwendbar', 'Begründung'],
              ...[
                'A.2.2',
                'A.2.3',
                'A.3.2',
                'A.4.2',
                'A.4.4',
                'A.5.3',
                'A.6.1.2',
                'A.6.2.4',
                'A.7.2',
                'A.8.2',
                'A.9.2',
                'A.10.2',
              ].flatMap((control, at) => [
                [
                  control,
                  `Gegenstand der Maßnahme ${at + 1}`,
                  at % 5 === 4 ? 'nein' : 'ja',
                  'Ergebnis der Risikobeurteilung',
                ],
                [`${control} (b)`, 'Ergänzung dazu', 'ja', 'Vertragliche Anforderung'],
              ]),
            ],
          },
        },
      ],
    },
  },
  truth: {
    type: 'statement-of-applicability',
    fields: { holder: 'Wacholder Medizindaten GmbH', standard: 'ISO/IEC 42001:2023' },
  },
};

/** A seal of another scheme for AI; it names ISO/IEC 42001 as something it draws on. */
const agentSeal: Sample = {
  name: 'seen-agent-seal',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.ring(298, 150, 60);
      sheet.text(298, 155, 'AIUC-1', { align: 'centre', size: 24, face: 'sans-bold' });
      sheet.text(298, 250, 'AIUC-1 Certificate', { align: 'centre', size: 20 });
      sheet.text(298, 290, 'Rookery Agents, Inc.', { align: 'centre', size: 16, face: 'sans-bold' });
      sheet.prose(
        110,
        330,
        'has met the requirements of the AIUC-1 standard for AI agents, which draws on NIST AI RMF, the EU AI Act and ISO/IEC 42001. Technical testing is repeated every quarter.',
        { width: 380, size: 11, pitch: 16 },
      );
      sheet.text(110, 420, 'Certified: December 4, 2025', { size: 11 });
      sheet.text(110, 438, 'Valid through: December 3, 2026', { size: 11 });
    },
  },
  truth: {
    type: 'other-scheme',
    fields: { holder: 'Rookery Agents, Inc.', issuedOn: '2025-12-04', expiresOn: '2026-12-03' },
    debatable: ['standard', 'certificationBody', 'scope'],
  },
};

/** A picture again, set by another program: bars where lines of text would be. */
const barsForLines: Sample = {
  name: 'seen-bars-for-lines',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        {
          canvas: Array.from({ length: 36 }, (_, line) => ({
            type: 'rect',
            x: line % 6 === 0 ? 120 : 20,
            y: line * 18,
            w: line % 6 === 0 ? 240 : 300 + ((line * 53) % 160),
            h: line % 6 === 0 ? 12 : 7,
            color: '#4a4a4a',
          })),
        },
      ],
    },
  },
  truth: { type: 'unknown', picture: true, fields: {} },
};

export const furtherDocuments: readonly Sample[] = [
  privacy,
  serviceManagement,
  integrated,
  surveillanceReport,
  germanApplicability,
  agentSeal,
  barsForLines,
];
