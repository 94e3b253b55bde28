import type { Sample } from '../sample.js';

/** Italian, all in sentences; the days run on in the last of them. */
const italianSentences: Sample = {
  name: 'seen-italian-sentences',
  language: 'it',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.ring(520, 70, 24);
      sheet.text(60, 76, 'ENTE LAGUNA CERTIFICAZIONI S.r.l.', { size: 12, face: 'serif-bold' });
      sheet.text(60, 90, 'Dorsoduro 3246, 30123 Venezia', { size: 9, face: 'serif' });
      sheet.text(60, 150, 'Certificato di conformità', { size: 24, face: 'serif-italic' });
      let y = 190;
      for (const paragraph of [
        'Si attesta che il sistema di gestione per l’intelligenza artificiale dell’organizzazione',
        'Brenta Colture Digitali Società Agricola S.p.A.',
        'con sede in Via Riviera 12, 30034 Mira (VE)',
        'è conforme alla norma ISO/IEC 42001:2023 per il seguente campo di applicazione:',
        'Irrigazione guidata da modelli predittivi per conto di consorzi di bonifica.',
        'Il presente certificato n. ELC-0042-A è stato emesso per la prima volta il 9 marzo 2025 ed è valido dal 9 marzo 2025 all’8 marzo 2028, a condizione che le sorveglianze annuali abbiano esito positivo.',
      ]) {
        y = sheet.prose(60, y, paragraph, { width: 470, size: 12, face: 'serif', pitch: 17 }) + 12;
      }
      sheet.text(60, y + 30, 'Il Direttore Tecnico', { size: 9, face: 'serif' });
      sheet.text(60, y + 44, 'Lucrezia Morosin', { size: 12, face: 'serif-italic' });
      sheet.text(60, 790, 'Organismo accreditato da ACCREDIA, certificato di accreditamento n. 0203MS', {
        size: 8,
        face: 'serif',
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'ELC-0042-A',
      holder: 'Brenta Colture Digitali Società Agricola S.p.A.',
      holderAddress: 'Via Riviera 12, 30034 Mira (VE)',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Irrigazione guidata da modelli predittivi per conto di consorzi di bonifica.',
      originallyIssuedOn: '2025-03-09',
      effectiveOn: '2025-03-09',
      expiresOn: '2028-03-08',
      certificationBody: 'ENTE LAGUNA CERTIFICAZIONI S.r.l.',
      certificationBodyAddress: 'Dorsoduro 3246, 30123 Venezia',
      accreditationBody: 'ACCREDIA',
      accreditationNumber: { any: ['0203MS', 'n. 0203MS'] },
      signatory: {
        any: [
          'Lucrezia Morosin',
          'Lucrezia Morosin, Direttore Tecnico',
          'Lucrezia Morosin, Il Direttore Tecnico',
        ],
      },
    },
    debatable: ['issuedOn'],
  },
};

/** Dutch: the value first and bold, its label under it in grey. */
const dutchValuesFirst: Sample = {
  name: 'seen-dutch-values-first',
  language: 'nl',
  making: {
    pdfmake: {
      content: [
        { text: 'CERTIFICAAT', fontSize: 26, bold: true, color: '#00693e' },
        ...[
          ['Waterlinie Risicomodellen B.V.', 'naam van de organisatie'],
          ['Maliebaan 81, 3581 CG Utrecht', 'adres'],
          ['ISO/IEC 42001:2023', 'norm'],
          [
            'Het ontwikkelen van modellen voor overstromingsrisico en het leveren ervan aan verzekeraars',
            'reikwijdte',
          ],
          ['AIMS-4420', 'certificaatnummer'],
          ['23-01-2025', 'datum eerste uitgifte'],
          ['23-01-2025', 'ingangsdatum'],
          ['22-01-2028', 'vervaldatum'],
        ].map(([value, label]) => ({
          stack: [
            { text: value, bold: true, fontSize: 12 },
            { text: label, fontSize: 7.5, color: '#888888' },
          ],
          margin: [0, 7],
        })),
        {
          text: 'Dijkwacht Certificering B.V. verklaart dat bovenstaande organisatie voldoet aan de norm.',
          margin: [0, 20, 0, 6],
        },
        { text: 'drs. Femke Hoogland', italics: true },
        { text: 'directeur certificatie', fontSize: 8 },
        {
          text: 'Dijkwacht Certificering B.V., Meander 1051, 6825 MJ Arnhem',
          fontSize: 8,
          margin: [0, 60, 0, 0],
        },
        { text: 'Raad voor Accreditatie – RvA C 129', fontSize: 8 },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS-4420',
      holder: 'Waterlinie Risicomodellen B.V.',
      holderAddress: 'Maliebaan 81, 3581 CG Utrecht',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Het ontwikkelen van modellen voor overstromingsrisico en het leveren ervan aan verzekeraars',
      originallyIssuedOn: '2025-01-23',
      effectiveOn: '2025-01-23',
      expiresOn: '2028-01-22',
      certificationBody: 'Dijkwacht Certificering B.V.',
      certificationBodyAddress: 'Meander 1051, 6825 MJ Arnhem',
      accreditationBody: { any: ['RvA', 'Raad voor Accreditatie'] },
      accreditationNumber: { any: ['C 129', 'RvA C 129'] },
      signatory: {
        any: ['drs. Femke Hoogland', 'Femke Hoogland', 'drs. Femke Hoogland, directeur certificatie'],
      },
    },
    debatable: ['issuedOn'],
  },
};

/** Polish in a ruled table, with Polish and English labels parted by a stroke. */
const polishTable: Sample = {
  name: 'seen-polish-table',
  language: 'pl',
  making: {
    html: `<div class="page"><h1 style="text-align:center">CERTYFIKAT SYSTEMU ZARZĄDZANIA</h1><table style="width:100%;border-collapse:collapse">${[
      ['Numer certyfikatu / Certificate number', 'PL-SI-118/2024'],
      ['Organizacja / Organisation', 'Bałtyk Logistyka Inteligentna Sp. z o.o.'],
      ['Adres / Address', 'ul. Nabrzeżna 8, 81-339 Gdynia'],
      ['Norma / Standard', 'PN-ISO/IEC 42001:2023'],
      ['Zakres / Scope', 'Planowanie załadunku kontenerów z użyciem uczenia maszynowego'],
      ['Data wydania / Date of issue', '30.09.2024'],
      ['Data ważności / Valid until', '29.09.2027'],
      [
        'Jednostka certyfikująca / Certification body',
        'Bursztyn Certyfikacja S.A., ul. Długa 44, 80-827 Gdańsk',
      ],
      ['Akredytacja / Accreditation', 'Polskie Centrum Akredytacji, AC 131'],
    ]
      .map(
        ([label, value]) =>
          `<tr><td style="border:1px solid #000;padding:3mm;width:60mm;font-size:8.5pt">${label}</td><td style="border:1px solid #000;padding:3mm">${value}</td></tr>`,
      )
      .join(
        '',
      )}</table><p style="text-align:right;margin-top:20mm">Zbigniew Śliwiński<br><small>Dyrektor ds. Certyfikacji</small></p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'PL-SI-118/2024',
      holder: 'Bałtyk Logistyka Inteligentna Sp. z o.o.',
      holderAddress: 'ul. Nabrzeżna 8, 81-339 Gdynia',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Planowanie załadunku kontenerów z użyciem uczenia maszynowego',
      issuedOn: '2024-09-30',
      expiresOn: '2027-09-29',
      certificationBody: 'Bursztyn Certyfikacja S.A.',
      certificationBodyAddress: 'ul. Długa 44, 80-827 Gdańsk',
      accreditationBody: { any: ['PCA', 'Polskie Centrum Akredytacji'] },
      accreditationNumber: { any: ['AC 131', 'PCA AC 131'] },
      signatory: { any: ['Zbigniew Śliwiński', 'Zbigniew Śliwiński, Dyrektor ds. Certyfikacji'] },
    },
  },
};

/** Japanese in lines with full-width colons; one day by the emperor's years. */
const japaneseLines: Sample = {
  name: 'seen-japanese-lines',
  language: 'ja',
  making: {
    pdfmake: {
      face: 'Gothic',
      size: 11,
      content: [
        { text: '認証書', fontSize: 28, alignment: 'center', margin: [0, 20] },
        { text: '株式会社さくら画像診断', fontSize: 18, alignment: 'center' },
        { text: '大阪府大阪市北区中之島二丁目3番18号', alignment: 'center', margin: [0, 4, 0, 20] },
        {
          text: '当認証機関は、上記組織の人工知能マネジメントシステムがISO/IEC 42001:2023に適合していることを認証します。',
        },
        { text: '認証範囲：医用画像の読影支援ソフトウェアの設計、開発及び保守', margin: [0, 14, 0, 4] },
        { text: '認証番号：KC42-0009', margin: [0, 4] },
        { text: '初回認証日：2024年12月20日', margin: [0, 4] },
        { text: '発行日：令和7年6月1日', margin: [0, 4] },
        { text: '有効期間満了日：2027年12月19日', margin: [0, 4] },
        { text: '近畿認証機構株式会社', margin: [0, 50, 0, 0], alignment: 'right', fontSize: 14 },
        { text: '代表取締役　西村 恵子', alignment: 'right' },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'KC42-0009',
      holder: '株式会社さくら画像診断',
      holderAddress: '大阪府大阪市北区中之島二丁目3番18号',
      standard: 'ISO/IEC 42001:2023',
      scope: '医用画像の読影支援ソフトウェアの設計、開発及び保守',
      originallyIssuedOn: '2024-12-20',
      expiresOn: '2027-12-19',
      certificationBody: '近畿認証機構株式会社',
      signatory: { any: ['西村 恵子', '代表取締役 西村 恵子'] },
    },
    // 令和7年 is 2025; whoever is not sure of it leaves it open.
    debatable: ['issuedOn'],
  },
};

/** French over English, sentence by sentence; the file draws the page from the bottom upwards. */
const frenchOverEnglish: Sample = {
  name: 'seen-french-over-english',
  language: 'several',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const lines: readonly (readonly [y: number, size: number, text: string])[] = [
        [90, 22, 'CERTIFICAT / CERTIFICATE'],
        [112, 10, 'N° / No. 25-IA-0417'],
        [150, 10, 'Délivré à / Issued to'],
        [172, 16, 'Fleuve Blanc Télémédecine Inc.'],
        [188, 10, '1250 boul. René-Lévesque Ouest, Montréal (Québec) H3B 4W8, Canada'],
        [224, 10, 'pour un système de management conforme à / for a management system conforming to'],
        [246, 15, 'ISO/IEC 42001:2023'],
        [282, 9, 'Portée / Scope'],
        [298, 11, 'Triage des demandes de consultation par apprentissage automatique.'],
        [312, 11, 'Triage of requests for consultation by machine learning.'],
        [360, 10, 'Date d’émission / Date of issue: 2025-04-02'],
        [376, 10, 'Valide jusqu’au / Valid until: 2028-04-01'],
        [440, 10, 'Registraire Boréal inc. / Boreal Registrar Inc.'],
        [454, 9, '500, Grande Allée Est, Québec (Québec) G1R 2J7'],
        [500, 9, 'Accrédité par le CCN / Accredited by SCC, 1009-4/7'],
        [560, 9, 'Mathilde Gagnon-Roy, présidente / President'],
      ];
      for (const [y, size, text] of lines.toReversed()) sheet.text(60, y, text, { size });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '25-IA-0417',
      holder: 'Fleuve Blanc Télémédecine Inc.',
      holderAddress: '1250 boul. René-Lévesque Ouest, Montréal (Québec) H3B 4W8, Canada',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Triage des demandes de consultation par apprentissage automatique.',
          'Triage of requests for consultation by machine learning.',
          'Triage des demandes de consultation par apprentissage automatique. Triage of requests for consultation by machine learning.',
        ],
      },
      issuedOn: '2025-04-02',
      expiresOn: '2028-04-01',
      certificationBody: {
        any: [
          'Registraire Boréal inc.',
          'Boreal Registrar Inc.',
          'Registraire Boréal inc. / Boreal Registrar Inc.',
        ],
      },
      certificationBodyAddress: '500, Grande Allée Est, Québec (Québec) G1R 2J7',
      accreditationBody: {
        any: ['SCC', 'CCN', 'Standards Council of Canada', 'Conseil canadien des normes'],
      },
      accreditationNumber: { any: ['1009-4/7', 'SCC 1009-4/7'] },
      signatory: {
        any: [
          'Mathilde Gagnon-Roy',
          'Mathilde Gagnon-Roy, présidente',
          'Mathilde Gagnon-Roy, présidente / President',
        ],
      },
    },
  },
};

export const italianDutchPolishJapanese: readonly Sample[] = [
  italianSentences,
  dutchValuesFirst,
  polishTable,
  japaneseLines,
  frenchOverEnglish,
];
