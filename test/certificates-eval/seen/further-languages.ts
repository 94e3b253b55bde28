import type { Sample } from '../sample.js';

/** A Dutch certificate: a wide margin of labels set in small capitals, days in words. */
const dutch: Sample = {
  name: 'seen-dutch-margin-labels',
  language: 'nl',
  making: {
    html: `<div class="page"><div style="font-size:34pt;font-weight:700;color:#e60">certificaat</div>
    ${[
      ['nummer', 'NL-K 20588/01'],
      [
        'uitgegeven aan',
        '<b style="font-size:14pt">Dijkgraaf Mobiliteitsdata N.V.</b><br>Stationsplein 45, 3013 AK Rotterdam',
      ],
      ['norm', 'NEN-EN-ISO/IEC 42001:2023'],
      [
        'toepassingsgebied',
        'Het ontwikkelen en beheren van verkeersvoorspellende modellen voor gemeenten en provincies.',
      ],
      ['uitgegeven op', '7 november 2024'],
      ['geldig tot', '7 november 2027'],
      [
        'certificerende instelling',
        'Kroonkeur Certificatie B.V., Sir Winston Churchilllaan 901, 2288 EB Rijswijk',
      ],
      ['accreditatie', 'RvA, C 614'],
      ['namens Kroonkeur', 'Ir. Wouter van Ittersum'],
    ]
      .map(
        ([label, value]) =>
          `<div style="display:flex;margin-top:7mm"><div style="width:48mm;font-variant:small-caps;color:#888">${label}</div><div style="flex:1">${value}</div></div>`,
      )
      .join('')}
    <div style="position:absolute;bottom:16mm;font-size:7.5pt">De geldigheid van dit certificaat is te controleren via register.kroonkeur.example. Dit certificaat blijft eigendom van de instelling. Blad 1 van 1</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'NL-K 20588/01',
      holder: 'Dijkgraaf Mobiliteitsdata N.V.',
      holderAddress: 'Stationsplein 45, 3013 AK Rotterdam',
      standard: { any: ['ISO/IEC 42001:2023'] },
      scope: 'Het ontwikkelen en beheren van verkeersvoorspellende modellen voor gemeenten en provincies.',
      issuedOn: '2024-11-07',
      expiresOn: '2027-11-07',
      certificationBody: 'Kroonkeur Certificatie B.V.',
      certificationBodyAddress: 'Sir Winston Churchilllaan 901, 2288 EB Rijswijk',
      accreditationBody: { any: ['RvA', 'Raad voor Accreditatie'] },
      accreditationNumber: { any: ['C 614', 'RvA C 614'] },
      signatory: 'Ir. Wouter van Ittersum',
      verifyAt: 'register.kroonkeur.example',
    },
  },
};

/** A Polish certificate: an embedded face, everything in the middle, days in one sentence. */
const polish: Sample = {
  name: 'seen-polish-middle',
  language: 'pl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const centre = (y: number, text: string, size = 11, face: 'wide' | 'wide-bold' = 'wide') =>
        sheet.text(sheet.width / 2, y, text, { align: 'centre', size, face });
      centre(80, 'WISŁACERT Sp. z o.o.', 14, 'wide-bold');
      centre(96, 'ul. Kłobucka 23A, 02-699 Warszawa', 9);
      centre(150, 'CERTYFIKAT', 28, 'wide-bold');
      centre(176, 'Nr AI-0042/1/2025', 13);
      centre(214, 'Niniejszym zaświadcza się, że');
      centre(244, 'Żurawie Śląskie Systemy Wizyjne S.A.', 17, 'wide-bold');
      centre(262, 'ul. Chorzowska 150, 40-101 Katowice');
      centre(296, 'wdrożyła i stosuje system zarządzania sztuczną inteligencją zgodny z wymaganiami normy');
      centre(322, 'ISO/IEC 42001:2023', 15, 'wide-bold');
      centre(356, 'w zakresie:');
      centre(376, 'Projektowanie i utrzymanie systemów wizyjnych wykrywających', 11, 'wide-bold');
      centre(391, 'zagrożenia na placach budowy.', 11, 'wide-bold');
      centre(440, 'Certyfikat ważny od 10 marca 2025 r. do 9 marca 2028 r.');
      centre(458, 'Data pierwszej certyfikacji: 10 marca 2025 r.');
      centre(476, 'Warszawa, dnia 6 marca 2025 r.');
      centre(560, 'Agnieszka Dąbrowska-Łęcka', 11, 'wide-bold');
      centre(574, 'Prezes Zarządu', 9);
      sheet.box(250, 640, [96, 44]);
      centre(660, 'PCA', 15, 'wide-bold');
      centre(676, 'AC 217', 9, 'wide-bold');
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AI-0042/1/2025',
      holder: 'Żurawie Śląskie Systemy Wizyjne S.A.',
      holderAddress: 'ul. Chorzowska 150, 40-101 Katowice',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Projektowanie i utrzymanie systemów wizyjnych wykrywających zagrożenia na placach budowy.',
      certificationBody: 'WISŁACERT Sp. z o.o.',
      certificationBodyAddress: 'ul. Kłobucka 23A, 02-699 Warszawa',
      accreditationBody: { any: ['PCA', 'Polskie Centrum Akredytacji'] },
      accreditationNumber: { any: ['AC 217', 'PCA AC 217'] },
      originallyIssuedOn: '2025-03-10',
      issuedOn: '2025-03-06',
      effectiveOn: '2025-03-10',
      expiresOn: '2028-03-09',
      signatory: { any: ['Agnieszka Dąbrowska-Łęcka', 'Agnieszka Dąbrowska-Łęcka, Prezes Zarządu'] },
    },
  },
};

/** A Japanese certificate: labels in a column, days with 年月日. */
const japanese: Sample = {
  name: 'seen-japanese-table',
  language: 'ja',
  making: {
    html: `<div class="page" style="font-family:Gothic"><h1 style="text-align:center;font-weight:400;letter-spacing:12px">登録証</h1>
    <p style="text-align:center">下記組織のAIマネジメントシステムは、次の規格の要求事項に適合していることを証します。</p>
    <table style="margin-top:10mm;border-collapse:collapse;width:100%">${[
      ['登録番号', 'JVA-AI-0031'],
      ['登録組織', '株式会社あおば音声技術研究所'],
      ['所在地', '東京都千代田区神田錦町三丁目17番地'],
      ['適用規格', 'ISO/IEC 42001:2023'],
      ['登録範囲', '音声認識モデルの開発及び運用サービスの提供'],
      ['初回登録日', '2025年4月1日'],
      ['発行日', '2025年4月1日'],
      ['有効期限', '2028年3月31日'],
      ['認定番号', 'ISR099'],
    ]
      .map(
        ([label, value]) =>
          `<tr><td style="border:1px solid #999;padding:2.5mm;width:34mm;background:#f3f3f3">${label}</td><td style="border:1px solid #999;padding:2.5mm">${value}</td></tr>`,
      )
      .join('')}</table>
    <p style="text-align:right;margin-top:24mm">一般財団法人 日本検証協会<br>東京都港区芝公園一丁目9番3号<br>理事長 佐久間 誠一</p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'JVA-AI-0031',
      holder: '株式会社あおば音声技術研究所',
      holderAddress: '東京都千代田区神田錦町三丁目17番地',
      standard: 'ISO/IEC 42001:2023',
      scope: '音声認識モデルの開発及び運用サービスの提供',
      certificationBody: '一般財団法人 日本検証協会',
      certificationBodyAddress: '東京都港区芝公園一丁目9番3号',
      accreditationNumber: 'ISR099',
      originallyIssuedOn: '2025-04-01',
      issuedOn: '2025-04-01',
      expiresOn: '2028-03-31',
      signatory: { any: ['佐久間 誠一', '理事長 佐久間 誠一'] },
    },
  },
};

/** English at the left, German at the right, line by line; the same days in both. */
const bilingual: Sample = {
  name: 'seen-bilingual-halves',
  language: 'several',
  making: {
    pdfmake: {
      content: [
        {
          columns: [
            { text: 'CERTIFICATE', fontSize: 20, bold: true },
            { text: 'ZERTIFIKAT', fontSize: 20, bold: true },
          ],
        },
        ...[
          [
            'The certification body Elbtor Cert GmbH certifies that the organization',
            'Die Zertifizierungsstelle Elbtor Cert GmbH bescheinigt, dass die Organisation',
          ],
          ['Hansekai Terminal Intelligence GmbH', 'Hansekai Terminal Intelligence GmbH'],
          ['Am Sandtorkai 90, 20457 Hamburg, Germany', 'Am Sandtorkai 90, 20457 Hamburg, Deutschland'],
          ['has established a management system according to', 'ein Managementsystem eingeführt hat nach'],
          ['ISO/IEC 42001:2023', 'ISO/IEC 42001:2023'],
          [
            'Scope: Crane scheduling by machine learning for container terminals.',
            'Geltungsbereich: Kranplanung durch maschinelles Lernen für Containerterminals.',
          ],
          ['Certificate No.: EC-2025-4471', 'Zertifikat-Nr.: EC-2025-4471'],
          ['Valid from: 2 December 2025', 'Gültig ab: 2. Dezember 2025'],
          ['Valid until: 1 December 2028', 'Gültig bis: 1. Dezember 2028'],
          ['Last audit: 20 November 2025', 'Letztes Audit: 20. November 2025'],
        ].map(([left, right]) => ({
          columns: [{ text: left }, { text: right }],
          columnGap: 24,
          margin: [0, 9],
        })),
        { text: 'Elbtor Cert GmbH, Deichstraße 48, 20459 Hamburg', margin: [0, 60, 0, 0], fontSize: 8 },
        { text: 'DAkkS D-ZM-20114-01-00', fontSize: 8 },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'EC-2025-4471',
      holder: 'Hansekai Terminal Intelligence GmbH',
      holderAddress: {
        any: ['Am Sandtorkai 90, 20457 Hamburg, Germany', 'Am Sandtorkai 90, 20457 Hamburg, Deutschland'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Crane scheduling by machine learning for container terminals.',
          'Kranplanung durch maschinelles Lernen für Containerterminals.',
        ],
      },
      effectiveOn: '2025-12-02',
      expiresOn: '2028-12-01',
      certificationBody: 'Elbtor Cert GmbH',
      certificationBodyAddress: 'Deichstraße 48, 20459 Hamburg',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'Deutsche Akkreditierungsstelle GmbH'],
      },
      accreditationNumber: 'D-ZM-20114-01-00',
    },
    // The last audit of a certificate just granted is the certification audit, not a surveillance.
    debatable: ['surveyedOn'],
  },
};

export const furtherLanguages: readonly Sample[] = [dutch, polish, japanese, bilingual];
