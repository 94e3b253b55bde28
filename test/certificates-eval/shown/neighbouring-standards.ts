import type { Sample } from '../sample.js';

/** An American body's on ISO/IEC 27701, an extension that names the certificate it extends. */
const privacyExtension: Sample = {
  name: 'shown-iso-27701-extension',
  language: 'en',
  making: {
    html: `<style>@page { size: Letter } .page { width: 8.5in; height: 10.9in; font-family: serif } .g { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm 10mm; margin-top: 6mm } .g b { display: block; font: 700 7.5pt Roboto; color: #7a3b00 }</style>
    <div class="page"><div style="display:flex;justify-content:space-between;border-bottom:.6mm solid #7a3b00;padding-bottom:3mm"><span style="font-size:19pt">Ironwood Attestation Group</span><span style="font:8pt/1.4 Roboto;text-align:right">1180 Peachtree Street NE, Suite 2400<br>Atlanta, Georgia 30309</span></div>
    <h1 style="font-weight:400;font-size:27pt;margin:10mm 0 2mm">Certificate of Registration</h1><div style="font-size:12pt">Privacy Information Management System</div>
    <p style="margin-top:8mm;font-size:11pt">The privacy information management system of</p><p style="font-size:18pt;margin:0"><b>Tidewater Benefits Cloud, Inc.</b></p><p style="font-size:11pt;margin-top:1mm">1010 Granby Street, Norfolk, Virginia 23510, USA</p>
    <p style="font-size:11pt">has been audited by Ironwood Attestation Group, LLC and conforms to the requirements of</p><p style="font-size:17pt;margin:0"><b>ISO/IEC 27701:2019</b></p><p style="font-size:9.5pt">as an extension to the certification of its information security management system to ISO/IEC 27001:2022 (certificate IAG-27001-0882).</p>
    <p style="font:700 7.5pt Roboto;color:#7a3b00;margin:6mm 0 1mm">SCOPE OF REGISTRATION</p><p style="font-size:11pt;margin:0">The processing of personally identifiable information, as PII processor, in the Harbor benefits enrollment platform and its support operations.</p>
    <div class="g" style="font-size:11pt"><div><b>CERTIFICATE NUMBER</b>IAG-27701-0215</div><div><b>STATEMENT OF APPLICABILITY</b>v6, Mar 02 2026</div><div><b>ORIGINAL REGISTRATION</b>Apr 20 2023</div><div><b>ISSUED</b>Apr 17 2026</div><div><b>EFFECTIVE</b>Apr 20 2026</div><div><b>EXPIRES</b>Apr 19 2029</div></div>
    <div style="margin-top:10mm"><svg width="120" height="30"><path d="M3 20c20-34 24 18 46-6s30 12 66-10" stroke="#224" fill="none"/></svg><br>Winslow Abara<br><i>President and Certification Decision Maker</i></div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:12mm;font:7pt/1.4 Roboto;display:flex;justify-content:space-between"><div style="width:120mm">Validity may be verified with clientregistry@ironwood.example or at registry.ironwood.example. This registration is subject to surveillance audits and to the agreement between the parties.</div><div>ANAB accredited<br>Cert. ID 1842-ISMS</div></div></div>`,
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'IAG-27701-0215',
      holder: 'Tidewater Benefits Cloud, Inc.',
      holderAddress: '1010 Granby Street, Norfolk, Virginia 23510, USA',
      standard: { any: ['ISO/IEC 27701:2019', 'ISO/IEC 27701:2019 and ISO/IEC 27001:2022'] },
      scope:
        'The processing of personally identifiable information, as PII processor, in the Harbor benefits enrollment platform and its support operations.',
      certificationBody: { any: ['Ironwood Attestation Group, LLC', 'Ironwood Attestation Group'] },
      certificationBodyAddress: '1180 Peachtree Street NE, Suite 2400, Atlanta, Georgia 30309',
      accreditationBody: 'ANAB',
      accreditationNumber: '1842-ISMS',
      originallyIssuedOn: '2023-04-20',
      issuedOn: '2026-04-17',
      effectiveOn: '2026-04-20',
      expiresOn: '2029-04-19',
      statementOfApplicability: { all: ['v6', 'Mar 02 2026'] },
      signatory: { any: ['Winslow Abara', 'Winslow Abara, President and Certification Decision Maker'] },
      verifyAt: { any: ['registry.ironwood.example', 'clientregistry@ironwood.example'] },
    },
  },
};

/** A German body's on ISO 9001: a narrow column of days at the right, the text at the left, capitals for the title. */
const quality: Sample = {
  name: 'shown-iso-9001-german',
  language: 'de',
  making: {
    pdfmake: {
      margins: [60, 60, 50, 70],
      content: [
        { text: 'ZERTIFIKAT', fontSize: 28, color: '#004b87', margin: [0, 30, 0, 24] },
        {
          columns: [
            {
              width: '*',
              stack: [
                { text: 'Hiermit wird bescheinigt, dass das Unternehmen', margin: [0, 0, 0, 10] },
                { text: 'Federkiel Verlagsservice eG', bold: true, fontSize: 16 },
                { text: 'Neustädter Markt 7\n04315 Leipzig\nDeutschland', margin: [0, 3, 0, 6] },
                { text: 'mit den im Anhang gelisteten Standorten', fontSize: 8.5, margin: [0, 0, 0, 12] },
                { text: 'ein Qualitätsmanagementsystem eingeführt hat und anwendet.' },
                { text: 'Geltungsbereich:', bold: true, margin: [0, 14, 0, 2] },
                'Satz, Lektorat und Auslieferung für Fach- und Wissenschaftsverlage',
                {
                  text: 'Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass das Managementsystem die Forderungen des folgenden Regelwerks erfüllt:',
                  margin: [0, 14, 0, 8],
                },
                { text: 'ISO 9001 : 2015', bold: true, fontSize: 15 },
              ],
            },
            { width: 26, text: '' },
            {
              width: 140,
              stack: [
                ['Zertifikat-Registrier-Nr.', '512203 QM15'],
                ['Gültig ab', '2024-11-04'],
                ['Gültig bis', '2027-11-03'],
                ['Zertifizierungsdatum', '2024-10-29'],
              ].map(([label, value]) => ({
                stack: [
                  { text: label, fontSize: 8, color: '#004b87' },
                  { text: value, margin: [0, 1, 0, 12] },
                ],
              })),
            },
          ],
        },
        { text: 'KGQ GmbH', bold: true, margin: [0, 46, 0, 20] },
        {
          columns: [
            {
              width: 180,
              stack: [
                {
                  svg: '<svg width="110" height="26"><path d="M3 18c20-28 24 16 44-6s28 10 56-8" stroke="#224" fill="none"/></svg>',
                },
                'Markus Tiefenthal',
                { text: 'Geschäftsführer', fontSize: 8.5 },
              ],
            },
            {
              width: 180,
              stack: [
                {
                  svg: '<svg width="110" height="26"><path d="M3 10c10-14 24 22 38 2s34 12 62-6" stroke="#224" fill="none"/></svg>',
                },
                'Swantje Petersen',
                { text: 'Geschäftsführerin', fontSize: 8.5 },
              ],
            },
            {
              width: '*',
              text: 'DAkkS\nD-ZM-16031-01-02',
              fontSize: 8,
              alignment: 'right',
              margin: [0, 20, 0, 0],
            },
          ],
        },
        {
          text: 'Anhang zum Zertifikat',
          fontSize: 18,
          color: '#004b87',
          pageBreak: 'before',
          margin: [0, 30, 0, 4],
        },
        { text: 'Registrier-Nr. 512203 QM15', margin: [0, 0, 0, 2] },
        {
          text: 'Federkiel Verlagsservice eG, Neustädter Markt 7, 04315 Leipzig',
          bold: true,
          margin: [0, 0, 0, 14],
        },
        {
          layout: 'lightHorizontalLines',
          table: {
            widths: ['*', '*'],
            body: [
              [
                { text: 'Standort', bold: true },
                { text: 'Geltungsbereich', bold: true },
              ],
              ['512204\nFederkiel Verlagsservice eG\nAm Güterbahnhof 2\n99085 Erfurt', 'Auslieferung'],
              ['512205\nFederkiel Verlagsservice eG\nLange Geismarstraße 60\n37073 Göttingen', 'Lektorat'],
            ],
          },
        },
      ],
      footer: (page, pages) => ({
        text: `Akkreditierte Stelle: KGQ GmbH, Eschersheimer Landstraße 301, 60320 Frankfurt am Main                    ${page}/${pages}`,
        fontSize: 7.5,
        margin: [60, 30, 50, 0],
      }),
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: '512203 QM15',
      holder: 'Federkiel Verlagsservice eG',
      holderAddress: {
        any: ['Neustädter Markt 7, 04315 Leipzig, Deutschland', 'Neustädter Markt 7, 04315 Leipzig'],
      },
      standard: 'ISO 9001:2015',
      scope: 'Satz, Lektorat und Auslieferung für Fach- und Wissenschaftsverlage',
      sites: { all: ['99085 Erfurt', '37073 Göttingen'] },
      certificationBody: 'KGQ GmbH',
      certificationBodyAddress: 'Eschersheimer Landstraße 301, 60320 Frankfurt am Main',
      accreditationBody: { any: ['DAkkS', 'Deutsche Akkreditierungsstelle'] },
      accreditationNumber: 'D-ZM-16031-01-02',
      effectiveOn: '2024-11-04',
      expiresOn: '2027-11-03',
      signatory: {
        any: [
          'Markus Tiefenthal',
          'Swantje Petersen',
          'Markus Tiefenthal, Swantje Petersen',
          'Markus Tiefenthal, Geschäftsführer',
          'Swantje Petersen, Geschäftsführerin',
          'Markus Tiefenthal, Geschäftsführer; Swantje Petersen, Geschäftsführerin',
        ],
      },
    },
    // The day of certification is that of the decision to some and that of issue to others.
    debatable: ['issuedOn', 'decidedOn'],
  },
};

/** A Polish body's on ISO/IEC 27001: centred, values in bold, the days in one line near the foot. */
const security: Sample = {
  name: 'shown-iso-27001-polish',
  language: 'pl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const centred = (y: number, text: string, size = 10.5, face: 'wide' | 'wide-bold' = 'wide'): void =>
        sheet.text(middle, y, text, { align: 'centre', size, face });
      sheet.box(26, 26, [543, 790]);
      sheet.box(32, 32, [531, 778]);
      centred(95, 'Bałtycki Instytut Certyfikacji S.A.', 15, 'wide-bold');
      centred(111, 'al. Grunwaldzka 472, 80-309 Gdańsk', 8.5);
      sheet.text(middle, 180, 'CERTYFIKAT', { align: 'centre', size: 30, face: 'wide-bold', spread: 6 });
      centred(204, 'Nr BIC/ISMS/0617/2023', 12);
      centred(245, 'potwierdza, że System Zarządzania Bezpieczeństwem Informacji w organizacji');
      centred(278, 'Lipowa Przychodnia Cyfrowa Sp. z o.o. Sp. k.', 17, 'wide-bold');
      centred(296, 'ul. Lipowa 20, 90-630 Łódź');
      centred(316, 'oraz w oddziale: ul. Półwiejska 42, 61-888 Poznań');
      centred(346, 'jest zgodny z wymaganiami normy');
      centred(368, 'PN-EN ISO/IEC 27001:2023-08', 15, 'wide-bold');
      centred(398, 'w zakresie');
      centred(418, 'Świadczenie usług telemedycznych oraz utrzymanie systemu', 11, 'wide-bold');
      centred(434, 'rejestracji pacjentów.', 11, 'wide-bold');
      centred(464, 'Deklaracja stosowania: wydanie 8 z dnia 02.09.2024');
      sheet.line([90, 520], [505, 520], 0.5);
      for (const [x, label, value] of [
        [140, 'Certyfikat od', '05.10.2023'],
        [245, 'Aktualizacja', '14.10.2024'],
        [350, 'Ważny do', '04.10.2026'],
        [455, 'Ostatni nadzór', '23.09.2025'],
      ] as const) {
        sheet.text(x, 540, label, { align: 'centre', face: 'wide', size: 8 });
        sheet.text(x, 556, value, { align: 'centre', face: 'wide-bold', size: 11 });
      }
      sheet.line([90, 568], [505, 568], 0.5);
      sheet.path(390, 640, 'M0 0 C16 -30 26 20 48 -8 S84 10 110 -16');
      sheet.text(445, 668, 'Przemysław Jędrzejczak', { align: 'centre', face: 'wide-bold', size: 10 });
      sheet.text(445, 681, 'Prezes Zarządu', { align: 'centre', face: 'wide', size: 8.5 });
      sheet.ring(130, 650, 32);
      sheet.text(130, 648, 'PCA', { align: 'centre', face: 'wide-bold', size: 12 });
      sheet.text(130, 660, 'AC 087', { align: 'centre', face: 'wide', size: 8 });
      centred(770, 'Wykaz ważnych certyfikatów: www.bic-certyfikacja.example/wykaz', 8);
    },
  },
  truth: {
    type: 'other-standard',
    fields: {
      number: 'BIC/ISMS/0617/2023',
      holder: 'Lipowa Przychodnia Cyfrowa Sp. z o.o. Sp. k.',
      holderAddress: 'ul. Lipowa 20, 90-630 Łódź',
      standard: 'PN-EN ISO/IEC 27001:2023-08',
      scope: 'Świadczenie usług telemedycznych oraz utrzymanie systemu rejestracji pacjentów.',
      sites: { all: ['ul. Półwiejska 42, 61-888 Poznań'] },
      certificationBody: 'Bałtycki Instytut Certyfikacji S.A.',
      certificationBodyAddress: 'al. Grunwaldzka 472, 80-309 Gdańsk',
      accreditationBody: { any: ['PCA', 'Polskie Centrum Akredytacji'] },
      accreditationNumber: 'AC 087',
      expiresOn: '2026-10-04',
      surveyedOn: '2025-09-23',
      statementOfApplicability: { all: ['wydanie 8', '02.09.2024'] },
      signatory: { any: ['Przemysław Jędrzejczak', 'Przemysław Jędrzejczak, Prezes Zarządu'] },
      verifyAt: 'www.bic-certyfikacja.example/wykaz',
    },
    // "Certificate since" is the first issue or the start of validity; "updated" is the day of this paper to most.
    debatable: ['originallyIssuedOn', 'effectiveOn', 'issuedOn'],
  },
};

export const shownNeighbouringStandards: readonly Sample[] = [privacyExtension, quality, security];
