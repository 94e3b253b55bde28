import type { Sample } from '../sample.js';

/** A Spanish body's: a large number alone on its line, certifies in a sentence, days at the lower left. */
const spanish: Sample = {
  name: 'shown-spanish-seal',
  language: 'es',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.box(0, 0, [sheet.width, 120], 0.92);
      sheet.text(60, 60, 'Certificado del Sistema de Gestión', { face: 'sans-bold', size: 20 });
      sheet.text(60, 84, 'de Inteligencia Artificial', { face: 'sans-bold', size: 20 });
      sheet.text(60, 165, 'IA-0039/2024', { face: 'sans-bold', size: 26, grey: 0.3 });
      let y = sheet.prose(60, 205, 'ANORCE certifica que la organización', { size: 11, width: 470 });
      sheet.text(60, y + 16, 'ALMAZARA DIGITAL, S.L.U.', { face: 'sans-bold', size: 18 });
      y = sheet.prose(
        60,
        y + 48,
        'dispone de un sistema de gestión de inteligencia artificial conforme con la Norma ISO/IEC 42001:2023',
        { size: 11, width: 470, pitch: 15 },
      );
      sheet.text(60, y + 16, 'para las actividades:', { size: 9, grey: 0.4 });
      y = sheet.prose(
        60,
        y + 32,
        'El sistema de gestión que da soporte al diseño, el desarrollo y la explotación de modelos de visión para la clasificación de aceituna y de aceite, según la declaración de aplicabilidad vigente, edición 3, de 8 de mayo de 2025.',
        { face: 'sans-bold', size: 10.5, width: 470, pitch: 15 },
      );
      sheet.text(60, y + 16, 'que se realizan en:', { size: 9, grey: 0.4 });
      sheet.text(60, y + 32, 'CL MAESTRA, 18. 23002 - JAÉN', { face: 'sans-bold', size: 10.5 });
      sheet.text(60, y + 47, 'PG IND LOS OLIVARES, PARC. 7. 23009 - JAÉN', { face: 'sans-bold', size: 10.5 });
      const days = [
        ['Fecha de primera emisión:', '2024-11-21'],
        ['Fecha de modificación:', '2025-06-05'],
        ['Fecha de expiración:', '2027-11-21'],
      ] as const;
      days.forEach(([label, value], at) => {
        sheet.text(60, 560 + at * 16, label, { size: 9.5 });
        sheet.text(190, 560 + at * 16, value, { face: 'sans-bold', size: 9.5 });
      });
      sheet.path(380, 600, 'M0 0 C20 -34 30 20 56 -8 S96 10 130 -18');
      sheet.text(445, 632, 'Leocadio Ferrándiz Puig', { face: 'sans-bold', size: 10, align: 'centre' });
      sheet.text(445, 645, 'CEO', { size: 9, align: 'centre' });
      sheet.ring(90, 700, 24);
      sheet.text(90, 698, 'ENAC', { face: 'sans-bold', size: 9, align: 'centre' });
      sheet.text(90, 708, 'CERTIFICACIÓN', { size: 4.5, align: 'centre' });
      sheet.text(125, 703, 'Nº 12/C-SG147', { size: 8 });
      sheet.text(60, 770, 'ANORCE CERTIFICACIÓN S.A.U.', { face: 'sans-bold', size: 8 });
      sheet.text(60, 781, 'Calle Bravo Murillo, 217. 28020 Madrid. España', { size: 8 });
      sheet.text(60, 792, 'Tel. 91 555 01 30 - www.anorce.example', { size: 8 });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IA-0039/2024',
      holder: 'ALMAZARA DIGITAL, S.L.U.',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'El sistema de gestión que da soporte al diseño, el desarrollo y la explotación de modelos de visión para la clasificación de aceituna y de aceite, según la declaración de aplicabilidad vigente, edición 3, de 8 de mayo de 2025.',
          'El sistema de gestión que da soporte al diseño, el desarrollo y la explotación de modelos de visión para la clasificación de aceituna y de aceite',
        ],
      },
      sites: { all: ['CL MAESTRA, 18. 23002 - JAÉN', 'PG IND LOS OLIVARES, PARC. 7. 23009 - JAÉN'] },
      certificationBody: { any: ['ANORCE CERTIFICACIÓN S.A.U.', 'ANORCE'] },
      certificationBodyAddress: 'Calle Bravo Murillo, 217. 28020 Madrid. España',
      accreditationBody: 'ENAC',
      accreditationNumber: '12/C-SG147',
      originallyIssuedOn: '2024-11-21',
      expiresOn: '2027-11-21',
      statementOfApplicability: { all: ['edición 3', '8 de mayo de 2025'] },
      signatory: { any: ['Leocadio Ferrándiz Puig', 'Leocadio Ferrándiz Puig, CEO'] },
    },
    // Two places, neither called the seat; modified is not to everybody issued; a site that is no look-up.
    debatable: ['holderAddress', 'issuedOn', 'verifyAt'],
  },
};

/** An Italian body's with English under every line, boxes of days, a mark with scheme letters. */
const italian: Sample = {
  name: 'shown-italian-boxes-two-tongues',
  language: 'it',
  making: {
    html: `<style>.e { font-size: 7.5pt; color: #567; font-style: italic } .d { border: .3mm solid #246; padding: 2mm; text-align: center } .h { font-weight: 700; font-size: 14pt }</style>
    <div class="page" style="text-align:center"><div style="text-align:left;font-size:18pt;color:#246"><b>italprova</b></div>
    <div style="font-size:20pt;margin-top:8mm">CERTIFICATO N. <b>IA 2714/25</b></div><div class="e">CERTIFICATE No.</div>
    <p style="margin-bottom:0">SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER L’INTELLIGENZA ARTIFICIALE DI</p><div class="e">It is hereby certified that the artificial intelligence management system of</div>
    <div class="h" style="margin-top:3mm">ORMEGGIO VISIONE ARTIFICIALE S.R.L.</div><div>Via di Sottoripa 31 - 16124 Genova (GE) - Italia</div>
    <p style="margin-bottom:0">UNITÀ OPERATIVE</p><div class="e">Operational units</div><div>Via di Sottoripa 31 - 16124 Genova (GE) - Italia<br>Via Darsena 5 - 17100 Savona (SV) - Italia</div>
    <p style="margin-bottom:0">È CONFORME ALLA NORMA</p><div class="e">is in compliance with the standard</div><div class="h">ISO/IEC 42001:2023</div>
    <p style="margin-bottom:0">PER LE SEGUENTI ATTIVITÀ</p><div class="e">for the following activities</div><div style="margin:1mm 12mm">Progettazione e sviluppo di sistemi di riconoscimento automatico delle targhe e dei contenitori per terminal portuali.</div><div class="e" style="margin:0 12mm">Design and development of automatic recognition systems for number plates and containers at port terminals.</div>
    <p style="font-size:8.5pt">Riferirsi alla Dichiarazione di Applicabilità rev. 02 del 14/07/2025</p>
    <div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin-top:8mm"><div class="d">Prima emissione<div class="e">First issue</div><b>23/09/2025</b></div><div class="d">Emissione corrente<div class="e">Current issue</div><b>23/09/2025</b></div><div class="d">Data scadenza<div class="e">Expiry date</div><b>22/09/2028</b></div></div>
    <div style="display:flex;justify-content:space-between;align-items:center;margin-top:10mm"><div style="text-align:left;font-size:7.5pt"><b style="font-size:11pt">ACCREDIA</b><br>SGQ N° 0118A · ISM N° 0047M · AIM N° 0009<br>Membro degli Accordi di Mutuo Riconoscimento</div><div><svg width="110" height="28"><path d="M3 20c20-30 24 18 44-6s30 10 60-10" stroke="#224" fill="none"/></svg><br>Ing. Fulvio Scarampi<br><span class="e">Amministratore Delegato</span></div></div>
    <div style="position:absolute;left:18mm;right:18mm;bottom:10mm;font-size:7pt">ITALPROVA S.p.A. - Via Gaetano Donizetti 44 - 20122 Milano<br>La validità del presente certificato è subordinata a sorveglianza periodica annuale e può essere verificata su www.italprova.example/certificati</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IA 2714/25',
      holder: 'ORMEGGIO VISIONE ARTIFICIALE S.R.L.',
      holderAddress: 'Via di Sottoripa 31 - 16124 Genova (GE) - Italia',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'Progettazione e sviluppo di sistemi di riconoscimento automatico delle targhe e dei contenitori per terminal portuali.',
          'Design and development of automatic recognition systems for number plates and containers at port terminals.',
          'Progettazione e sviluppo di sistemi di riconoscimento automatico delle targhe e dei contenitori per terminal portuali. Design and development of automatic recognition systems for number plates and containers at port terminals.',
        ],
      },
      sites: { all: ['Via Darsena 5', 'Savona'] },
      certificationBody: { any: ['ITALPROVA S.p.A.', 'italprova'] },
      certificationBodyAddress: 'Via Gaetano Donizetti 44 - 20122 Milano',
      accreditationBody: 'ACCREDIA',
      originallyIssuedOn: '2025-09-23',
      issuedOn: '2025-09-23',
      expiresOn: '2028-09-22',
      statementOfApplicability: { all: ['rev. 02', '14/07/2025'] },
      signatory: {
        any: [
          'Ing. Fulvio Scarampi',
          'Fulvio Scarampi',
          'Ing. Fulvio Scarampi, Amministratore Delegato',
          'Fulvio Scarampi, Amministratore Delegato',
        ],
      },
      verifyAt: 'www.italprova.example/certificati',
    },
    // Three numbers for three schemes; which of them this is is a matter of knowing the letters.
    debatable: ['accreditationNumber'],
  },
};

/** A Dutch body's: labels under their headings at the left, a wide right half, the end of validity named twice. */
const dutch: Sample = {
  name: 'shown-dutch-halves',
  language: 'nl',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const label = { face: 'sans-bold', size: 8, grey: 0.3 } as const;
      sheet.box(0, 0, [185, sheet.height], 0.93);
      sheet.text(30, 60, 'deltacert', { face: 'sans-bold', size: 20 });
      const left = [
        ['Nummer', 'AIMS-20418/2'],
        ['Uitgegeven', '3 december 2025'],
        ['Vervangt', 'AIMS-20418/1'],
        ['Eerste uitgifte', '10 april 2025'],
        ['Geldig tot', '10 april 2028'],
        ['Raad voor Accreditatie', 'RvA C 233'],
      ] as const;
      left.forEach(([name, value], at) => {
        sheet.text(30, 150 + at * 40, name, label);
        sheet.text(30, 163 + at * 40, value, { size: 10 });
      });
      sheet.text(215, 100, 'Managementsysteemcertificaat', { size: 22 });
      sheet.text(215, 124, 'Kunstmatige intelligentie  ISO/IEC 42001:2023', { size: 12 });
      let y = sheet.prose(
        215,
        165,
        'Deltacert verklaart op grond van onderzoek dat het managementsysteem van',
        { size: 10, width: 340, pitch: 14 },
      );
      sheet.text(215, y + 14, 'Poldergemaal Data B.V.', { face: 'sans-bold', size: 16 });
      sheet.text(215, y + 30, 'handelend onder de naam Waterwijs', { size: 10 });
      y = sheet.prose(
        215,
        y + 56,
        'voldoet aan de eisen van ISO/IEC 42001:2023 voor het toepassingsgebied:',
        { size: 10, width: 340, pitch: 14 },
      );
      y = sheet.prose(
        215,
        y + 8,
        'Het ontwikkelen en beheren van voorspelmodellen voor waterstanden en gemaalsturing ten behoeve van waterschappen.',
        { face: 'sans-bold', size: 11, width: 340, pitch: 15 },
      );
      y = sheet.prose(215, y + 10, 'Verklaring van toepasselijkheid: versie 1.3 d.d. 20-11-2025.', {
        size: 9.5,
        width: 340,
      });
      sheet.path(220, y + 60, 'M0 0 C20 -34 30 20 56 -8 S96 10 130 -18');
      sheet.text(215, y + 84, 'Sjoukje Hiemstra', { face: 'sans-bold', size: 10 });
      sheet.text(215, y + 97, 'directeur certificatie', { size: 9 });
      sheet.text(215, y + 140, 'Vestigingsadres', label);
      sheet.text(215, y + 154, 'Poldergemaal Data B.V.', { size: 9.5 });
      sheet.text(215, y + 167, 'Zwartewatersweg 8', { size: 9.5 });
      sheet.text(215, y + 180, '8031 DX Zwolle', { size: 9.5 });
      sheet.prose(
        215,
        720,
        'Dit certificaat is geldig tot 10 april 2028, mits het systeem blijft voldoen; jaarlijks vindt een controle plaats. Raadpleeg www.deltacert.example/register voor de actuele status. Openbaarmaking van het certificaat is toegestaan.',
        { size: 7.5, width: 340, pitch: 10 },
      );
      sheet.text(30, 770, 'Deltacert Nederland B.V.', { face: 'sans-bold', size: 8 });
      sheet.text(30, 781, 'Sir Winston Churchilllaan 273', { size: 8 });
      sheet.text(30, 792, 'Postbus 7011', { size: 8 });
      sheet.text(30, 803, '2288 EA Rijswijk', { size: 8 });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS-20418/2',
      holder: {
        any: [
          'Poldergemaal Data B.V.',
          'Poldergemaal Data B.V. handelend onder de naam Waterwijs',
          'Poldergemaal Data B.V. (Waterwijs)',
        ],
      },
      holderAddress: 'Zwartewatersweg 8, 8031 DX Zwolle',
      standard: 'ISO/IEC 42001:2023',
      scope:
        'Het ontwikkelen en beheren van voorspelmodellen voor waterstanden en gemaalsturing ten behoeve van waterschappen.',
      certificationBody: { any: ['Deltacert Nederland B.V.', 'Deltacert'] },
      certificationBodyAddress: {
        any: [
          'Sir Winston Churchilllaan 273, Postbus 7011, 2288 EA Rijswijk',
          'Sir Winston Churchilllaan 273, 2288 EA Rijswijk',
        ],
      },
      accreditationBody: { any: ['Raad voor Accreditatie', 'RvA'] },
      accreditationNumber: 'C 233',
      originallyIssuedOn: '2025-04-10',
      issuedOn: '2025-12-03',
      expiresOn: '2028-04-10',
      statementOfApplicability: { all: ['1.3', '20-11-2025'] },
      signatory: { any: ['Sjoukje Hiemstra', 'Sjoukje Hiemstra, directeur certificatie'] },
      verifyAt: 'www.deltacert.example/register',
    },
    // The number's end tells the edition to who knows the body.
    debatable: ['revision'],
  },
};

/** A Japanese body's: a ruled table with English under the labels, days with and without a space. */
const japaneseTable: Sample = {
  name: 'shown-japanese-ruled-table',
  language: 'ja',
  making: {
    html: `<style>table.j { width: 100%; border-collapse: collapse } .j td { border: .25mm solid #333; padding: 2.6mm 3mm; font-size: 10pt } .j td:first-child { width: 44mm; background: #f1f1ea } .j small { display: block; font-size: 7pt; color: #555 }</style>
    <div class="page" style="font-family:Gothic,Roboto"><div style="text-align:center;font-size:26pt;letter-spacing:.5em;margin:6mm 0 1mm">認証書</div><div style="text-align:center;font-size:10pt;margin-bottom:9mm">CERTIFICATE OF REGISTRATION</div>
    <p>下記の組織は、当機構の審査の結果、人工知能マネジメントシステムに関する規格の要求事項に適合していることが確認されましたので、ここに認証します。</p>
    <table class="j"><tr><td>認証番号<small>Certificate No.</small></td><td>NKA-AI 0031</td></tr><tr><td>組織名称<small>Organization</small></td><td>瀬戸内ロジスティクス株式会社<small>Setouchi Logistics Co., Ltd.</small></td></tr><tr><td>所在地<small>Address</small></td><td>香川県高松市サンポート2番1号</td></tr><tr><td>認証規格<small>Standard</small></td><td>ISO/IEC 42001:2023</td></tr><tr><td>認証範囲<small>Scope</small></td><td>配送計画の自動作成及び需要予測システムの設計・開発・運用</td></tr><tr><td>対象事業所<small>Sites</small></td><td>本社 香川県高松市サンポート2番1号<br>松山営業所 愛媛県松山市三番町4丁目9番6号</td></tr><tr><td>初回認証日<small>Initial certification</small></td><td>2024年12月10日</td></tr><tr><td>発行日<small>Date of issue</small></td><td>2025年11月 4日</td></tr><tr><td>有効期限<small>Valid until</small></td><td>2027年12月 9日</td></tr><tr><td>変更履歴<small>Revision</small></td><td>第2版 2025年11月 4日 事業所の追加</td></tr></table>
    <div style="display:flex;justify-content:space-between;margin-top:12mm;align-items:end"><div style="border:.3mm solid #333;padding:2mm 4mm;text-align:center;font-size:8pt"><b style="font-size:12pt">JAB</b><br>公益財団法人 日本適合性認定協会<br>認定番号 CM058</div><div><span style="font-size:13pt">株式会社 南海認証機構</span><br><span style="font-size:8.5pt">大阪府大阪市北区堂島浜1丁目4番16号</span><br><br>代表取締役 &nbsp; 大西 恵理子</div></div>
    <div style="position:absolute;bottom:10mm;left:18mm;font-size:7.5pt">本認証書の有効性は https://www.nankai-ninsho.example/list で確認できます。</div></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'NKA-AI 0031',
      holder: {
        any: [
          '瀬戸内ロジスティクス株式会社',
          'Setouchi Logistics Co., Ltd.',
          '瀬戸内ロジスティクス株式会社 Setouchi Logistics Co., Ltd.',
        ],
      },
      holderAddress: '香川県高松市サンポート2番1号',
      standard: 'ISO/IEC 42001:2023',
      scope: '配送計画の自動作成及び需要予測システムの設計・開発・運用',
      sites: { all: ['愛媛県松山市三番町4丁目9番6号'] },
      certificationBody: '株式会社 南海認証機構',
      certificationBodyAddress: '大阪府大阪市北区堂島浜1丁目4番16号',
      accreditationBody: {
        any: [
          'JAB',
          '公益財団法人 日本適合性認定協会',
          '日本適合性認定協会',
          'JAB 公益財団法人 日本適合性認定協会',
        ],
      },
      accreditationNumber: 'CM058',
      originallyIssuedOn: '2024-12-10',
      issuedOn: '2025-11-04',
      expiresOn: '2027-12-09',
      signatory: { any: ['大西 恵理子', '代表取締役 大西 恵理子', '大西 恵理子, 代表取締役'] },
      revision: { any: ['第2版', '2', '第2版 2025年11月4日 事業所の追加', '第2版 2025年11月 4日'] },
      verifyAt: 'https://www.nankai-ninsho.example/list',
    },
  },
};

export const shownSpanishItalianDutchJapanese: readonly Sample[] = [spanish, italian, dutch, japaneseTable];
