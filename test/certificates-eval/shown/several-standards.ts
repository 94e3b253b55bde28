import type { Sample } from '../sample.js';

/** A body's in Cyprus on three standards under one number, its days readable two ways. */
const integrated: Sample = {
  name: 'shown-integrated-three',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const column = { face: 'serif', size: 10.5 } as const;
      sheet.line([50, 50], [545, 50], 2.5);
      sheet.text(50, 82, 'LEVANT', { face: 'serif-bold', size: 24, spread: 3 });
      sheet.text(50, 97, 'Registrars of Management Systems', { face: 'serif-italic', size: 10 });
      sheet.text(545, 82, 'INTEGRATED MANAGEMENT SYSTEM', { align: 'right', face: 'serif-bold', size: 12 });
      sheet.text(545, 97, 'Certificate of Registration', { align: 'right', face: 'serif', size: 11 });
      sheet.text(50, 150, 'We hereby certify that', column);
      sheet.text(50, 178, 'Carob Tree Shipping Software Ltd', { face: 'serif-bold', size: 19 });
      sheet.text(50, 196, 'Limassol Business Park, 12 Agias Fylaxeos Street, 3025 Limassol, Cyprus', column);
      sheet.text(50, 226, 'has been assessed and registered against', column);
      for (const [at, [standard, system]] of [
        ['ISO 9001:2015', 'Quality Management System'],
        ['ISO/IEC 27001:2022', 'Information Security Management System'],
        ['ISO/IEC 42001:2023', 'Artificial Intelligence Management System'],
      ].entries()) {
        sheet.text(70, 250 + at * 18, `${standard}`, { face: 'serif-bold', size: 12 });
        sheet.text(220, 250 + at * 18, `${system}`, column);
      }
      sheet.text(50, 324, 'The scope of registration is', column);
      sheet.prose(
        50,
        342,
        'Design, development, hosting and support of voyage planning and crew scheduling software, with machine learning functions for fuel prediction.',
        { face: 'serif-bold', size: 11, width: 495, pitch: 15 },
      );
      const cells = [
        ['Certificate No.', 'LRM-IMS-5520'],
        ['Issue date', '05/06/2025'],
        ['Expiry date', '05/06/2028'],
        ['Revision', '0'],
      ] as const;
      cells.forEach(([label, value], at) => {
        sheet.box(50 + at * 124, 400, [124, 44]);
        sheet.text(56 + at * 124, 414, label, { size: 7.5, grey: 0.4 });
        sheet.text(56 + at * 124, 433, value, { face: 'sans-bold', size: 10.5 });
      });
      sheet.text(50, 472, 'Statements of Applicability: ISMS-SOA v9 and AIMS-SOA v2.', column);
      sheet.path(60, 560, 'M0 0 C20 -34 30 20 56 -8 S96 10 130 -18');
      sheet.path(330, 560, 'M0 0 C12 -20 30 10 40 -18 S70 12 98 -8');
      sheet.text(50, 582, 'Despina Hadjigeorgiou', { face: 'serif-bold', size: 11 });
      sheet.text(50, 596, 'Chief Executive', { face: 'serif', size: 10 });
      sheet.text(320, 582, 'Marios Stavrinides', { face: 'serif-bold', size: 11 });
      sheet.text(320, 596, 'Certification Manager', { face: 'serif', size: 10 });
      sheet.text(50, 660, 'Accredited by the Hellenic Accreditation System (ESYD), certificate No. 1187', {
        face: 'serif',
        size: 9,
      });
      sheet.prose(
        50,
        760,
        'This certificate remains the property of Levant Registrars Ltd, 41 Makariou III Avenue, 1065 Nicosia, Cyprus, to whom it must be returned on request. Validity depends on yearly surveillance.',
        { face: 'serif', size: 8, width: 495, pitch: 11 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'LRM-IMS-5520',
      holder: 'Carob Tree Shipping Software Ltd',
      holderAddress: 'Limassol Business Park, 12 Agias Fylaxeos Street, 3025 Limassol, Cyprus',
      standard: { all: ['ISO 9001:2015', 'ISO/IEC 27001:2022', 'ISO/IEC 42001:2023'] },
      scope:
        'Design, development, hosting and support of voyage planning and crew scheduling software, with machine learning functions for fuel prediction.',
      certificationBody: 'Levant Registrars Ltd',
      certificationBodyAddress: '41 Makariou III Avenue, 1065 Nicosia, Cyprus',
      accreditationBody: {
        any: ['Hellenic Accreditation System', 'ESYD', 'Hellenic Accreditation System (ESYD)'],
      },
      accreditationNumber: '1187',
      signatory: {
        any: [
          'Despina Hadjigeorgiou',
          'Marios Stavrinides',
          'Despina Hadjigeorgiou, Marios Stavrinides',
          'Despina Hadjigeorgiou, Chief Executive',
          'Marios Stavrinides, Certification Manager',
          'Despina Hadjigeorgiou, Chief Executive; Marios Stavrinides, Certification Manager',
        ],
      },
    },
    // One statement for each of two standards; a revision of nought is a revision to some.
    debatable: ['statementOfApplicability', 'revision'],
  },
};

/** A Belgian body's on two standards, in French: a row for each, the days in words for both. */
const belgian: Sample = {
  name: 'shown-belgian-pair',
  language: 'fr',
  making: {
    pdfmake: {
      margins: [64, 56, 64, 80],
      content: [
        {
          columns: [
            { text: 'ScaldisCert', fontSize: 20, bold: true, color: '#5a2a6a' },
            {
              text: 'CERTIFICAT DE SYSTÈMES DE MANAGEMENT',
              alignment: 'right',
              fontSize: 9,
              margin: [0, 10, 0, 0],
            },
          ],
        },
        { text: 'ScaldisCert asbl déclare que l’entreprise', margin: [0, 44, 0, 8] },
        { text: 'Houblonnière Numérique SRL', fontSize: 18, bold: true },
        { text: 'Chaussée de Louvain 510 boîte 3\nB-1380 Lasne', margin: [0, 3, 0, 4] },
        { text: 'filiale de Groupe Estaminet SA', italics: true, fontSize: 9, margin: [0, 0, 0, 14] },
        { text: 'gère des systèmes de management répondant aux normes' },
        {
          margin: [0, 8, 0, 14],
          table: {
            widths: [130, '*'],
            body: [
              [{ text: 'ISO/IEC 27001:2022', bold: true }, 'Sécurité de l’information'],
              [{ text: 'ISO/IEC 42001:2023', bold: true }, 'Intelligence artificielle'],
            ],
          },
        },
        { text: 'pour le domaine d’application' },
        {
          text: 'Prévision des ventes et gestion automatisée des stocks pour l’hôtellerie et la restauration : conception, hébergement et assistance.',
          bold: true,
          margin: [0, 4, 0, 20],
        },
        { text: [{ text: 'Numéro de certificat ' }, { text: 'BE-2510-0064', bold: true }] },
        {
          text: 'Le présent certificat est valable du 1er octobre 2025 au 30 septembre 2028, sous réserve des audits de suivi annuels.',
          margin: [0, 6],
        },
        'Certification initiale ISO/IEC 27001 : 1er octobre 2019. Certification initiale ISO/IEC 42001 : 1er octobre 2025.',
        { text: 'Fait à Bruxelles, le 24 septembre 2025', margin: [0, 30, 0, 10] },
        {
          svg: '<svg width="130" height="34"><path d="M3 24c20-38 24 18 46-6s30 14 76-12" stroke="#224" fill="none"/></svg>',
        },
        { text: 'Ghislaine Vandermeulen', bold: true },
        'Directrice de la certification',
        {
          columnGap: 8,
          columns: [
            {
              width: 60,
              svg: '<svg width="50" height="50"><circle cx="25" cy="25" r="23" fill="none" stroke="#222"/><path d="M12 30l10-14 8 10 8-8" stroke="#222" fill="none"/></svg>',
            },
            {
              width: '*',
              text: 'BELAC 519-QMS\nSignataire de l’accord multilatéral EA',
              fontSize: 8,
              margin: [0, 14, 0, 0],
            },
          ],
          margin: [0, 40, 0, 0],
        },
      ],
      footer: () => ({
        text: 'ScaldisCert asbl, avenue de Tervueren 237, B-1150 Bruxelles  |  État du certificat : www.scaldiscert.example/etat',
        fontSize: 8,
        alignment: 'center',
        margin: [0, 30, 0, 0],
      }),
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'BE-2510-0064',
      holder: 'Houblonnière Numérique SRL',
      holderAddress: 'Chaussée de Louvain 510 boîte 3, B-1380 Lasne',
      standard: { all: ['ISO/IEC 27001:2022', 'ISO/IEC 42001:2023'] },
      scope:
        'Prévision des ventes et gestion automatisée des stocks pour l’hôtellerie et la restauration : conception, hébergement et assistance.',
      certificationBody: { any: ['ScaldisCert asbl', 'ScaldisCert'] },
      certificationBodyAddress: 'avenue de Tervueren 237, B-1150 Bruxelles',
      accreditationBody: 'BELAC',
      accreditationNumber: '519-QMS',
      issuedOn: '2025-09-24',
      effectiveOn: '2025-10-01',
      expiresOn: '2028-09-30',
      signatory: {
        any: ['Ghislaine Vandermeulen', 'Ghislaine Vandermeulen, Directrice de la certification'],
      },
      verifyAt: 'www.scaldiscert.example/etat',
    },
    // Each standard has its own.
    debatable: ['originallyIssuedOn'],
  },
};

export const shownSeveralStandards: readonly Sample[] = [integrated, belgian];
