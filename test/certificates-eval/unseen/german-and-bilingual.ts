import type { Sample } from '../sample.js';

/** A southern inspection association: one sentence with gaps filled in, the dates in prose, the titles along the edge. */
const inspectionAssociation: Sample = {
  name: 'unseen-bavarian-inspection-association',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, [52, 842], 0.86);
      sheet.text(36, 700, 'ZERTIFIKAT  ·  CERTIFICATE  ·  CERTIFICADO  ·  CERTIFICAT', {
        face: 'sans-bold',
        size: 15,
        turned: 90,
        grey: 0.5,
      });
      sheet.text(530, 70, 'PVA Donau', { face: 'sans-bold', size: 18, align: 'right' });
      sheet.text(90, 160, 'ZERTIFIKAT', { face: 'sans-bold', size: 32 });
      sheet.text(90, 196, 'Die Zertifizierungsstelle', { size: 11 });
      sheet.text(90, 211, 'der PVA Donau Management Service GmbH', { size: 11 });
      sheet.text(90, 238, 'bescheinigt, dass das Unternehmen', { size: 11 });
      sheet.text(90, 274, 'Lechfeld Sensorik AG', { face: 'sans-bold', size: 17 });
      sheet.text(90, 292, 'Am Eiskanal 30', { face: 'sans-bold', size: 12 });
      sheet.text(90, 307, '86161 Augsburg', { face: 'sans-bold', size: 12 });
      sheet.text(90, 322, 'Deutschland', { face: 'sans-bold', size: 12 });
      sheet.text(90, 352, 'für den Geltungsbereich', { size: 11 });
      const base = sheet.prose(
        90,
        376,
        'Entwicklung, Bereitstellung und Wartung von KI-gestützten Auswertungen für Schwingungssensoren in der vorausschauenden Instandhaltung',
        { width: 430, size: 12, face: 'sans-bold', pitch: 16 },
      );
      sheet.prose(
        90,
        base + 14,
        'ein Managementsystem für künstliche Intelligenz eingeführt hat und anwendet. Die Erklärung zur Anwendbarkeit, Version 2.3 vom 10.01.2025, liegt zugrunde. Durch ein Audit, Bericht-Nr. 70811940, wurde der Nachweis erbracht, dass die Forderungen der',
        { width: 430, size: 11, pitch: 15 },
      );
      sheet.text(90, 510, 'ISO/IEC 42001:2023', { face: 'sans-bold', size: 18 });
      sheet.text(90, 534, 'erfüllt sind.', { size: 11 });
      sheet.text(90, 554, 'Dieses Zertifikat ist gültig vom 04.03.2025 bis 03.03.2028.', { size: 11 });
      sheet.text(90, 570, 'Zertifikat-Registrier-Nr.: 12 310 66208 TKI', { size: 11 });
      sheet.text(90, 586, 'Die Gültigkeit kann unter www.pva-donau.example/zertifikate geprüft werden.', {
        size: 9,
      });
      sheet.path(92, 650, 'M0 0 C 20 -34 34 24 56 -14 S 92 10 120 -18');
      sheet.text(90, 668, 'Dr. Korbinian Achleitner', { size: 9 });
      sheet.text(90, 680, 'Leiter der Zertifizierungsstelle', { size: 9 });
      sheet.text(90, 696, 'Regensburg, 06.03.2025', { size: 9 });
      sheet.text(430, 656, 'DAkkS', { size: 15, face: 'sans-bold' });
      sheet.text(430, 667, 'Deutsche Akkreditierungsstelle', { size: 6.5 });
      sheet.text(430, 677, 'D-ZM-14155-01-02', { size: 6.5 });
      sheet.text(90, 790, 'PVA Donau Management Service GmbH · Zertifizierungsstelle', { size: 7 });
      sheet.text(90, 800, 'Straubinger Straße 88 · 93055 Regensburg · Germany', { size: 7 });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '12 310 66208 TKI',
      holder: 'Lechfeld Sensorik AG',
      holderAddress: {
        any: ['Am Eiskanal 30, 86161 Augsburg, Deutschland', 'Am Eiskanal 30, 86161 Augsburg'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Entwicklung, Bereitstellung und Wartung von KI-gestützten Auswertungen für Schwingungssensoren in der vorausschauenden Instandhaltung',
      certificationBody: {
        any: [
          'PVA Donau Management Service GmbH',
          'PVA Donau',
          'Zertifizierungsstelle der PVA Donau Management Service GmbH',
        ],
      },
      certificationBodyAddress: {
        any: [
          'Straubinger Straße 88 · 93055 Regensburg · Germany',
          'Straubinger Straße 88 · 93055 Regensburg',
        ],
      },
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'DAkkS Deutsche Akkreditierungsstelle'],
      },
      accreditationNumber: 'D-ZM-14155-01-02',
      issuedOn: '2025-03-06',
      effectiveOn: '2025-03-04',
      expiresOn: '2028-03-03',
      statementOfApplicability: {
        any: [
          'Version 2.3 vom 10.01.2025',
          'Version 2.3',
          '2.3',
          '2.3 vom 10.01.2025',
          'Erklärung zur Anwendbarkeit, Version 2.3 vom 10.01.2025',
        ],
      },
      signatory: {
        any: [
          'Dr. Korbinian Achleitner',
          'Korbinian Achleitner',
          'Dr. Korbinian Achleitner, Leiter der Zertifizierungsstelle',
        ],
      },
      verifyAt: 'www.pva-donau.example/zertifikate',
    },
  },
};

/** A society for certification: the holder in the middle, a short table of days, two signatures, sites in an annex. */
const certificationSociety: Sample = {
  name: 'unseen-german-certification-society',
  language: 'de',
  making: {
    html: `<style>.g td{padding:1mm 6mm 1mm 0;font-size:9.5pt;vertical-align:top} .g .sites td,.g .sites th{border:1px solid #999;padding:2mm;text-align:left;font-size:9pt}</style>
    <div class="page g"><div style="text-align:right;font-size:20pt;font-weight:700;color:#039">GZM</div>
    <div style="font-size:32pt;margin:14mm 0 6mm">Zertifikat</div><p>Hiermit wird bescheinigt, dass das Unternehmen</p>
    <p style="font-size:18pt;margin:4mm 0 1mm"><b>Weserbogen Versicherungs-IT GmbH</b></p><p style="margin:0">Herrenhäuser Kamp 11<br>30419 Hannover<br>Deutschland</p><p>mit den im Anhang gelisteten Standorten</p>
    <p>ein <b>KI-Managementsystem</b> eingeführt hat und anwendet.</p>
    <p><b>Geltungsbereich:</b><br>Betrieb und Weiterentwicklung von KI-Systemen zur Betrugserkennung und Dokumentenklassifikation in der Schadenbearbeitung für Versicherungsunternehmen</p>
    <p>Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass das Managementsystem die Anforderungen des folgenden Regelwerks erfüllt:</p><p style="font-size:18pt;margin:2mm 0 6mm"><b>ISO/IEC 42001 : 2023</b></p>
    <table><tr><td>Zertifikat-Registrier-Nr.</td><td>30088172 KIMS</td></tr><tr><td>Datum der Erstzertifizierung</td><td>2024-11-19</td></tr><tr><td>Gültig ab</td><td>2024-11-19</td></tr><tr><td>Gültig bis</td><td>2027-11-18</td></tr><tr><td>Ausstellungsdatum</td><td>2025-08-05</td></tr></table>
    <div style="display:flex;gap:24mm;margin-top:12mm;font-size:9pt"><div><svg width="110" height="30"><path d="M4 22c20-30 16 16 44-8s24 12 54-6" stroke="#225" fill="none"/></svg><br>Annegret Suhrbier<br>Geschäftsführerin</div><div style="border:1px solid #333;padding:2mm;font-size:7pt"><b style="font-size:11pt">DAkkS</b><br>Deutsche<br>Akkreditierungsstelle<br>D-ZM-16031-01-00</div></div>
    <div style="position:absolute;left:18mm;bottom:10mm;font-size:7pt">GZM Gesellschaft für Zertifizierung von Managementsystemen mbH, Zeil 214, 60313 Frankfurt am Main, Deutschland<div style="text-align:right">1 / 2</div></div></div>
    <div class="page g"><div style="text-align:right;font-size:20pt;font-weight:700;color:#039">GZM</div><p style="font-size:14pt">Anhang zum Zertifikat<br>Registrier-Nr. 30088172 KIMS</p><p><b>Weserbogen Versicherungs-IT GmbH</b><br>Herrenhäuser Kamp 11, 30419 Hannover, Deutschland</p>
    <table class="sites" style="border-collapse:collapse;width:100%"><tr><th>Standort</th><th>Geltungsbereich</th></tr><tr><td>30088173<br>Weserbogen Versicherungs-IT GmbH<br>Gutleutring 5<br>04107 Leipzig<br>Deutschland</td><td>Betrieb von KI-Systemen</td></tr><tr><td>30088174<br>Weserbogen Versicherungs-IT GmbH<br>Am Borsigturm 62<br>13507 Berlin<br>Deutschland</td><td>Weiterentwicklung von KI-Systemen zur Dokumentenklassifikation</td></tr></table>
    <div style="position:absolute;left:18mm;bottom:10mm;font-size:7pt">Dieser Anhang (Ausstellungsdatum 2025-08-05) gilt nur in Verbindung mit dem oben genannten Zertifikat.<div style="text-align:right">2 / 2</div></div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '30088172 KIMS',
      holder: 'Weserbogen Versicherungs-IT GmbH',
      holderAddress: {
        any: ['Herrenhäuser Kamp 11, 30419 Hannover, Deutschland', 'Herrenhäuser Kamp 11, 30419 Hannover'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Betrieb und Weiterentwicklung von KI-Systemen zur Betrugserkennung und Dokumentenklassifikation in der Schadenbearbeitung für Versicherungsunternehmen',
      sites: { all: ['Gutleutring 5', '04107 Leipzig', 'Am Borsigturm 62', '13507 Berlin'] },
      certificationBody: {
        any: ['GZM', 'GZM Gesellschaft für Zertifizierung von Managementsystemen mbH'],
      },
      certificationBodyAddress: {
        any: ['Zeil 214, 60313 Frankfurt am Main, Deutschland', 'Zeil 214, 60313 Frankfurt am Main'],
      },
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'DAkkS Deutsche Akkreditierungsstelle'],
      },
      accreditationNumber: 'D-ZM-16031-01-00',
      originallyIssuedOn: '2024-11-19',
      issuedOn: '2025-08-05',
      effectiveOn: '2024-11-19',
      expiresOn: '2027-11-18',
      signatory: { any: ['Annegret Suhrbier', 'Annegret Suhrbier, Geschäftsführerin'] },
    },
  },
};

/** A certificate in German with English beneath each label: labels on the left, values on the right, said once. */
const rhenish: Sample = {
  name: 'unseen-german-with-english',
  language: 'several',
  making: {
    pdfmake: {
      content: [
        { text: 'RPV Niederrhein', alignment: 'right', fontSize: 15, bold: true, color: '#0a4a8a' },
        { text: 'Zertifikat', fontSize: 30, bold: true, margin: [0, 20, 0, 0] },
        { text: 'Certificate', fontSize: 20, color: '#567', margin: [0, 0, 0, 18] },
        {
          layout: 'noBorders',
          table: {
            widths: [150, '*'],
            body: [
              ['Prüfungsnorm', 'Standard', 'ISO/IEC 42001:2023'],
              ['Zertifikat-Registrier-Nr.', 'Certificate Registr. No.', '01 453 2600871'],
              [
                'Unternehmen',
                'Certificate Holder',
                'Bergisch Logistik Digital GmbH & Co. KG\nWuppertaler Ring 9\n42285 Wuppertal\nDeutschland / Germany',
              ],
              [
                'Geltungsbereich',
                'Scope',
                'Entwicklung und Betrieb von KI-Diensten zur Tourenplanung und Ankunftsprognose in der Stückgutlogistik\n\nDevelopment and operation of AI services for route planning and arrival prediction in general cargo logistics\n\nDurch ein Audit wurde der Nachweis erbracht, dass die Forderungen der ISO/IEC 42001:2023 erfüllt sind.\nAn audit was performed and has furnished proof that the requirements of ISO/IEC 42001:2023 are met.',
              ],
              [
                'Gültigkeit',
                'Validity',
                'Dieses Zertifikat ist gültig vom 21.01.2026 bis 20.01.2029.\nThe certificate is valid from 2026-01-21 until 2029-01-20.\nErstzertifizierung / First certification 2026',
              ],
            ].map(([german = '', english = '', value = '']) => [
              {
                text: [
                  { text: `${german}\n`, bold: true },
                  { text: english, italics: true },
                ],
                margin: 4,
              },
              { text: value, margin: 4 },
            ]),
          },
        },
        { text: '26.01.2026', margin: [154, 30, 0, 0] },
        {
          canvas: [{ type: 'line', x1: 154, y1: 24, x2: 300, y2: 24, lineWidth: 0.5 }],
        },
        {
          text: 'RPV Niederrhein Cert GmbH\nMoltkeweg 170 · 47058 Duisburg',
          fontSize: 8,
          margin: [154, 4, 0, 0],
        },
        { text: 'www.rpv-niederrhein.example', fontSize: 8, margin: [0, 60, 0, 0] },
        {
          text: 'DAkkS\nDeutsche Akkreditierungsstelle\nD-ZM-16077-01-05',
          fontSize: 8,
          alignment: 'right',
          margin: [0, -30, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '01 453 2600871',
      holder: 'Bergisch Logistik Digital GmbH & Co. KG',
      holderAddress: {
        any: [
          'Wuppertaler Ring 9, 42285 Wuppertal',
          'Wuppertaler Ring 9, 42285 Wuppertal, Deutschland / Germany',
          'Wuppertaler Ring 9, 42285 Wuppertal, Deutschland',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Entwicklung und Betrieb von KI-Diensten zur Tourenplanung und Ankunftsprognose in der Stückgutlogistik',
          'Development and operation of AI services for route planning and arrival prediction in general cargo logistics',
          'Entwicklung und Betrieb von KI-Diensten zur Tourenplanung und Ankunftsprognose in der Stückgutlogistik Development and operation of AI services for route planning and arrival prediction in general cargo logistics',
        ],
      },
      certificationBody: { any: ['RPV Niederrhein Cert GmbH', 'RPV Niederrhein'] },
      certificationBodyAddress: 'Moltkeweg 170 · 47058 Duisburg',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'DAkkS Deutsche Akkreditierungsstelle'],
      },
      accreditationNumber: 'D-ZM-16077-01-05',
      issuedOn: '2026-01-26',
      effectiveOn: '2026-01-21',
      expiresOn: '2029-01-20',
    },
    // A year is no day; the body's site stands there without a word on looking the certificate up.
    debatable: ['originallyIssuedOn', 'verifyAt'],
  },
};

export const unseenGermanAndBilingual: readonly Sample[] = [
  inspectionAssociation,
  certificationSociety,
  rhenish,
];
