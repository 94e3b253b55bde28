import type { Sample } from '../sample.js';

/** A Swiss body's: bold labels without a colon at the left, values at the right, two who sign side by side. */
const swiss: Sample = {
  name: 'seen-swiss-two-signatures',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, [22, sheet.height], 0.25);
      sheet.text(60, 80, 'SZB', { face: 'sans-bold', size: 26 });
      sheet.text(60, 95, 'Schweizer Zertifizierungsbund AG', { size: 8 });
      sheet.text(60, 165, 'Zertifikat', { size: 38 });
      sheet.prose(
        60,
        195,
        'Der SZB bestätigt hiermit, dass die nachstehende Firma über ein Managementsystem für künstliche Intelligenz verfügt, welches den Anforderungen der erwähnten Norm entspricht.',
        { width: 470, size: 10.5, pitch: 15 },
      );
      const row = (y: number, label: string, lines: readonly string[]): void => {
        sheet.text(60, y, label, { face: 'sans-bold', size: 9.5 });
        lines.forEach((line, at) => {
          sheet.text(210, y + at * 14, line, { size: 10.5 });
        });
      };
      row(275, 'Organisation', ['Rätikon Datenwerk AG', 'Bahnhofplatz 4', '7000 Chur']);
      row(335, 'Zertifizierter Bereich', [
        'Entwicklung und Betrieb von KI-gestützten Prognosen für',
        'Lawinengefahr und Strassenunterhalt',
      ]);
      row(380, 'Norm', ['ISO/IEC 42001:2023']);
      row(410, 'Anwendbarkeitserklärung', ['Version 1.4 vom 11. Juli 2025']);
      sheet.line([60, 470], [530, 470], 0.5);
      row(495, 'Registriernummer', ['AI-50417']);
      row(515, 'Gültigkeit', ['01.09.2025 – 31.08.2028']);
      row(535, 'Ausgabe', ['01.09.2025']);
      row(555, 'Ostermundigen,', ['1. September 2025']);
      sheet.path(65, 640, 'M0 0 C18 -30 26 16 48 -8 S80 8 104 -14');
      sheet.path(245, 640, 'M0 0 C12 -20 30 10 40 -18 S70 12 98 -8');
      sheet.text(60, 660, 'Ursina Caflisch', { size: 9.5 });
      sheet.text(60, 673, 'Präsidentin', { size: 8.5 });
      sheet.text(240, 660, 'Reto Brönnimann', { size: 9.5 });
      sheet.text(240, 673, 'Vorsitzender der Geschäftsleitung', { size: 8.5 });
      sheet.ring(490, 650, 26);
      sheet.text(490, 648, 'SAS', { align: 'centre', face: 'sans-bold', size: 9 });
      sheet.text(490, 658, 'SCESm 0187', { align: 'centre', size: 6 });
      sheet.text(60, 790, 'Schweizer Zertifizierungsbund AG, Bernstrasse 163, 3072 Ostermundigen, Schweiz', {
        size: 7.5,
      });
      sheet.text(60, 800, 'Eigentum des SZB. Verzeichnis der gültigen Zertifikate: www.szb-cert.example', {
        size: 7.5,
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AI-50417',
      holder: 'Rätikon Datenwerk AG',
      holderAddress: 'Bahnhofplatz 4, 7000 Chur',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Entwicklung und Betrieb von KI-gestützten Prognosen für Lawinengefahr und Strassenunterhalt',
      certificationBody: {
        any: ['Schweizer Zertifizierungsbund AG', 'SZB', 'SZB Schweizer Zertifizierungsbund AG'],
      },
      certificationBodyAddress: 'Bernstrasse 163, 3072 Ostermundigen, Schweiz',
      accreditationBody: { any: ['SAS', 'Schweizerische Akkreditierungsstelle'] },
      accreditationNumber: 'SCESm 0187',
      issuedOn: '2025-09-01',
      effectiveOn: '2025-09-01',
      expiresOn: '2028-08-31',
      statementOfApplicability: { all: ['1.4', '11. Juli 2025'] },
      signatory: {
        any: [
          'Ursina Caflisch',
          'Reto Brönnimann',
          'Ursina Caflisch, Reto Brönnimann',
          'Ursina Caflisch, Präsidentin',
          'Reto Brönnimann, Vorsitzender der Geschäftsleitung',
          'Ursina Caflisch, Präsidentin; Reto Brönnimann, Vorsitzender der Geschäftsleitung',
        ],
      },
      verifyAt: 'www.szb-cert.example',
    },
  },
};

/** A French body's, all of it in the middle of the page: days by year, month and day. */
const french: Sample = {
  name: 'seen-french-year-month-day',
  language: 'fr',
  making: {
    html: `<div class="page" style="text-align:center;border:5mm solid #e8eef6;padding:14mm 20mm"><div style="font-size:22pt;letter-spacing:.4em;color:#1d3f72">Certificat</div><p style="margin:2mm">Certificate</p>
    <p style="font-weight:700;font-size:12pt">N° 2025/118842.1</p><p style="font-size:9pt">Ligeria Certification atteste que le système de management mis en place par&nbsp;:</p>
    <p style="font-size:19pt;font-weight:700;margin:3mm 0">BRUMAIRE INTELLIGENCE SAS</p><p style="font-size:9pt">pour les activités suivantes&nbsp;:</p>
    <p style="font-weight:700;text-transform:uppercase">conception, entraînement et exploitation d’un service d’aide au tri des courriers administratifs des collectivités.</p>
    <p style="font-size:9pt">a été évalué et jugé conforme aux exigences de&nbsp;:</p><p style="font-size:16pt;font-weight:700;margin:2mm">ISO/IEC 42001 : 2023</p><p style="font-size:9pt">et est déployé sur les sites suivants&nbsp;:</p>
    <p><b>12 rue de la Fosse FR-44000 NANTES</b><br><b>Parc d’activités de la Teillais, 4 rue Ampère FR-35740 PACÉ</b></p>
    <p style="font-size:8.5pt">Déclaration d’applicabilité n° DA-IA-06 du 2025-04-30</p>
    <p style="margin-top:8mm">Ce certificat est valable à compter du <span style="font-size:8pt">(année-mois-jour)</span> <b>2025-06-18</b></p><p>Jusqu’au <b>2028-06-17</b></p>
    <div style="display:flex;justify-content:space-between;margin-top:10mm;align-items:center"><svg width="80" height="52"><rect x="2" y="2" width="76" height="48" fill="none" stroke="#333"/><path d="M12 36l16-24 14 24 12-16 14 16" fill="none" stroke="#333"/></svg><div style="font-size:7.5pt;width:60mm;text-align:left">Accréditation Cofrac n° 4-0712, Certification de systèmes de management. Portée disponible sur www.cofrac.fr</div><div style="text-align:left"><svg width="90" height="26"><path d="M2 18c18-26 24 16 40-4s22 6 44-8" stroke="#224" fill="none"/></svg><br><b>Delphine Aubrac</b><br><span style="font-size:8.5pt">Directrice générale</span></div></div>
    <div style="position:absolute;bottom:12mm;left:20mm;right:20mm;font-size:7pt;color:#445">Flashez ce code pour vérifier la validité du certificat, ou consultez verif.ligeria.example. Ligeria Certification · SAS au capital de 2 400 000 € · 31 boulevard Gaston Doumergue, 44200 Nantes, France · RCS Nantes 479 076 002</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '2025/118842.1',
      holder: 'BRUMAIRE INTELLIGENCE SAS',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'conception, entraînement et exploitation d’un service d’aide au tri des courriers administratifs des collectivités.',
      sites: { all: ['12 rue de la Fosse', 'Parc d’activités de la Teillais'] },
      certificationBody: 'Ligeria Certification',
      certificationBodyAddress: '31 boulevard Gaston Doumergue, 44200 Nantes, France',
      accreditationBody: 'Cofrac',
      accreditationNumber: '4-0712',
      effectiveOn: '2025-06-18',
      expiresOn: '2028-06-17',
      statementOfApplicability: { all: ['DA-IA-06', '2025-04-30'] },
      signatory: { any: ['Delphine Aubrac', 'Delphine Aubrac, Directrice générale'] },
      verifyAt: 'verif.ligeria.example',
    },
    // No head office is told from the sites; the only first day is that of effect, and some enter it as the day of issue.
    debatable: ['holderAddress', 'issuedOn'],
  },
};

/** A Polish body's: sentences at the left edge, days in words beside days in figures. */
const polish: Sample = {
  name: 'seen-polish-sentences',
  language: 'pl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const plain = { face: 'wide', size: 10.5 } as const;
      const bold = { face: 'wide-bold', size: 12 } as const;
      sheet.box(40, 40, [515, 762]);
      sheet.text(70, 95, 'Wawel Certyfikacja Sp. z o.o.', { face: 'wide-bold', size: 13 });
      sheet.text(70, 109, 'ul. Mogilska 65, 31-545 Kraków', { face: 'wide', size: 8.5 });
      sheet.text(525, 95, 'PCA  AC 214', { face: 'wide-bold', size: 10, align: 'right' });
      sheet.text(525, 107, 'systemy zarządzania', { face: 'wide', size: 7.5, align: 'right' });
      sheet.text(70, 190, 'CERTYFIKAT NR SZI/031/2025', { face: 'wide-bold', size: 20 });
      sheet.text(70, 225, 'Zaświadcza się, że system zarządzania sztuczną inteligencją', plain);
      sheet.text(70, 255, 'Bursztyn Analityka S.A.', { face: 'wide-bold', size: 18 });
      sheet.text(70, 273, 'ul. Długi Targ 14, 80-828 Gdańsk', plain);
      sheet.text(70, 303, 'spełnia wymagania normy', plain);
      sheet.text(70, 322, 'ISO/IEC 42001:2023', bold);
      sheet.text(70, 352, 'w zakresie:', plain);
      sheet.prose(
        70,
        371,
        'Projektowanie, wdrażanie i utrzymanie modeli oceny ryzyka kredytowego dla banków spółdzielczych.',
        { ...bold, width: 440, pitch: 17 },
      );
      sheet.text(70, 430, 'Certyfikat ważny od 17.03.2025 r. do 16.03.2028 r.', plain);
      sheet.text(70, 448, 'pod warunkiem pozytywnych wyników audytów nadzoru.', plain);
      sheet.text(70, 466, 'Data pierwszej certyfikacji: 17 marca 2025 r.', plain);
      sheet.text(70, 484, 'Data wydania: 4 listopada 2025 r. (wydanie 2, zmiana adresu)', plain);
      sheet.path(380, 590, 'M0 0 C20 -30 26 20 48 -8 S84 10 110 -16');
      sheet.line([360, 600], [525, 600], 0.5);
      sheet.text(442, 613, 'Bożena Wróblewska', { face: 'wide-bold', size: 10, align: 'centre' });
      sheet.text(442, 626, 'Dyrektor Jednostki Certyfikującej', { face: 'wide', size: 8.5, align: 'centre' });
      sheet.prose(
        70,
        740,
        'Certyfikat jest własnością Wawel Certyfikacja Sp. z o.o. Ważność certyfikatu można sprawdzić na stronie rejestr.wawel-cert.example lub pod numerem +48 12 555 01 77.',
        { face: 'wide', size: 7.5, width: 455, pitch: 10 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SZI/031/2025',
      holder: 'Bursztyn Analityka S.A.',
      holderAddress: 'ul. Długi Targ 14, 80-828 Gdańsk',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Projektowanie, wdrażanie i utrzymanie modeli oceny ryzyka kredytowego dla banków spółdzielczych.',
      certificationBody: 'Wawel Certyfikacja Sp. z o.o.',
      certificationBodyAddress: 'ul. Mogilska 65, 31-545 Kraków',
      accreditationBody: { any: ['PCA', 'Polskie Centrum Akredytacji'] },
      accreditationNumber: 'AC 214',
      originallyIssuedOn: '2025-03-17',
      issuedOn: '2025-11-04',
      effectiveOn: '2025-03-17',
      expiresOn: '2028-03-16',
      signatory: {
        any: ['Bożena Wróblewska', 'Bożena Wróblewska, Dyrektor Jednostki Certyfikującej'],
      },
      revision: { any: ['2', 'wydanie 2', 'wydanie 2, zmiana adresu'] },
      verifyAt: 'rejestr.wawel-cert.example',
    },
  },
};

/** A Japanese body's: a sentence in the middle, then labels and values in two columns without rules. */
const japanese: Sample = {
  name: 'seen-japanese-registration',
  language: 'ja',
  making: {
    pdfmake: {
      face: 'Gothic',
      margins: [70, 60, 70, 60],
      content: [
        { text: '登 録 証', fontSize: 30, alignment: 'center', margin: [0, 20, 0, 26] },
        { text: '株式会社 北斗データ工房', fontSize: 18, alignment: 'center' },
        {
          text: '〒060-0003 北海道札幌市中央区北三条西4丁目1番地',
          alignment: 'center',
          margin: [0, 4, 0, 16],
        },
        {
          text: '上記組織のAIマネジメントシステムが、下記の規格の要求事項に適合していることを証します。',
          alignment: 'center',
          margin: [0, 0, 0, 22],
        },
        ...(
          [
            ['登録番号', 'JQ-AI-0098'],
            ['適用規格', 'ISO/IEC 42001:2023'],
            ['登録範囲', '農業向け画像診断サービスの開発、運用及び保守'],
            ['関連事業所', '東京支社 東京都港区芝5丁目33番1号'],
            ['適用宣言書', '第3版(2025年2月10日)'],
            ['初回登録日', '2025年4月1日'],
            ['登録更新日', '-'],
            ['有効期限', '2028年3月31日'],
          ] as const
        ).map(([label, value]) => ({
          columns: [
            { width: 110, text: label },
            { width: '*', text: value },
          ],
          margin: [30, 0, 0, 9],
        })),
        { text: '2025年4月1日', alignment: 'right', margin: [0, 24, 0, 12] },
        { text: '一般財団法人 東都品質審査機構', fontSize: 13, alignment: 'right' },
        { text: '東京都千代田区神田錦町2丁目9番', fontSize: 8.5, alignment: 'right' },
        { text: '理事長  森下 千尋', alignment: 'right', margin: [0, 8, 0, 40] },
        { text: '認定機関: ISMS-AC   認定番号: ISR045', fontSize: 8.5 },
        { text: '登録の状況は www.toto-shinsa.example/search でご確認ください。', fontSize: 8.5 },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'JQ-AI-0098',
      holder: '株式会社 北斗データ工房',
      holderAddress: {
        any: ['〒060-0003 北海道札幌市中央区北三条西4丁目1番地', '北海道札幌市中央区北三条西4丁目1番地'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: '農業向け画像診断サービスの開発、運用及び保守',
      sites: { all: ['東京都港区芝5丁目33番1号'] },
      certificationBody: '一般財団法人 東都品質審査機構',
      certificationBodyAddress: '東京都千代田区神田錦町2丁目9番',
      accreditationBody: 'ISMS-AC',
      accreditationNumber: 'ISR045',
      originallyIssuedOn: '2025-04-01',
      issuedOn: '2025-04-01',
      expiresOn: '2028-03-31',
      statementOfApplicability: { all: ['第3版', '2025年2月10日'] },
      signatory: { any: ['森下 千尋', '理事長 森下 千尋', '森下 千尋, 理事長'] },
      verifyAt: 'www.toto-shinsa.example/search',
    },
  },
};

export const swissFrenchPolishJapanese: readonly Sample[] = [swiss, french, polish, japanese];
