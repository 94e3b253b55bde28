import type { Sample } from '../sample.js';

/** A ribbon of three cells at the foot, the holder's block framed, the scope in a box of its own. */
const framed: Sample = {
  name: 'shown-last-framed-blocks',
  language: 'en',
  making: {
    html: `<style>.b{border:1px solid #345;margin-top:5mm;padding:4mm} .b>b{display:block;font-size:8pt;color:#345}</style><div class="page">
    <div style="display:flex;justify-content:space-between;align-items:end"><h1 style="margin:0">AIMS Certificate</h1><span>Ref: <b>TQ/42001/0552</b></span></div>
    <div class="b"><b>CERTIFIED ORGANISATION</b>Marlinspike Freight Exchange Ltd<br>Harbour House, 2 Custom Quay, Hull HU1 2AA</div>
    <div class="b"><b>SCOPE OF CERTIFICATION</b>Matching of loads to hauliers by optimisation models, including their retraining.</div>
    <div class="b"><b>CERTIFICATION STANDARD</b>BS ISO/IEC 42001:2023</div>
    <div class="b"><b>STATEMENT OF APPLICABILITY</b>SoA-AI issue 6</div>
    <div style="display:grid;grid-template-columns:repeat(4,1fr);margin-top:8mm;text-align:center">${[
      ['First certified', '11 Nov 2024'],
      ['This issue', '15 Dec 2025'],
      ['Last surveillance', '24 Nov 2025'],
      ['Valid to', '10 Nov 2027'],
    ]
      .map(
        ([label, value]) =>
          `<div style="border:1px solid #345;padding:3mm"><b>${value}</b><br><small>${label}</small></div>`,
      )
      .join('')}</div>
    <p style="margin-top:10mm">Authorised signatory: Rosalind Okafor</p><p style="font-size:8pt">Thornquay Certification Ltd, 40 Land of Green Ginger, Hull HU1 2EA. UKAS accredited certification body No. 9120.<br>Search the register at thornquay.example/find</p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'TQ/42001/0552',
      holder: 'Marlinspike Freight Exchange Ltd',
      holderAddress: 'Harbour House, 2 Custom Quay, Hull HU1 2AA',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Matching of loads to hauliers by optimisation models, including their retraining.',
      statementOfApplicability: { all: ['6'] },
      originallyIssuedOn: '2024-11-11',
      issuedOn: '2025-12-15',
      surveyedOn: '2025-11-24',
      expiresOn: '2027-11-10',
      certificationBody: 'Thornquay Certification Ltd',
      certificationBodyAddress: '40 Land of Green Ginger, Hull HU1 2EA',
      accreditationBody: { any: ['UKAS', 'United Kingdom Accreditation Service'] },
      accreditationNumber: { any: ['9120', 'No. 9120', 'UKAS 9120'] },
      signatory: 'Rosalind Okafor',
      verifyAt: 'thornquay.example/find',
    },
  },
};

/** One long sentence carries holder, address and scope; number and days stand in lines of "Label – value". */
const oneLongSentence: Sample = {
  name: 'shown-last-one-long-sentence',
  language: 'en',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(298, 100, 'Certificate', { align: 'centre', size: 34, face: 'serif-italic' });
      const after = sheet.prose(
        80,
        160,
        'We hereby certify that Cinnabar Textiles Intelligence Pvt. Ltd., Plot 18, Electronics City Phase 1, Bengaluru 560100, India, operates an artificial intelligence management system that fulfils the requirements of ISO/IEC 42001:2023 in the field of defect detection in woven fabrics by computer vision.',
        { width: 435, size: 13, face: 'serif', pitch: 20 },
      );
      [
        'Certificate no. – IN/AI/2025/311',
        'Issued on – 10th of April 2025',
        'Valid till – 9th of April 2028',
        'Accreditation – NABCB, MS 041',
      ].forEach((line, at) => sheet.text(80, after + 30 + at * 18, line, { size: 11, face: 'serif' }));
      sheet.text(80, after + 150, 'Banyan Conformity Services', { size: 12, face: 'serif-bold' });
      sheet.text(80, after + 165, '27 Residency Road, Bengaluru 560025', { size: 9, face: 'serif' });
      sheet.text(400, after + 150, 'Anand Krishnaswamy', { size: 10, face: 'serif' });
      sheet.text(400, after + 163, 'Head of Certification', { size: 8, face: 'serif' });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IN/AI/2025/311',
      holder: 'Cinnabar Textiles Intelligence Pvt. Ltd.',
      holderAddress: 'Plot 18, Electronics City Phase 1, Bengaluru 560100, India',
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          'defect detection in woven fabrics by computer vision',
          'in the field of defect detection in woven fabrics by computer vision',
        ],
      },
      issuedOn: '2025-04-10',
      expiresOn: '2028-04-09',
      accreditationBody: { any: ['NABCB', 'National Accreditation Board for Certification Bodies'] },
      accreditationNumber: 'MS 041',
      certificationBody: 'Banyan Conformity Services',
      certificationBodyAddress: '27 Residency Road, Bengaluru 560025',
      signatory: { any: ['Anand Krishnaswamy', 'Anand Krishnaswamy, Head of Certification'] },
    },
  },
};

/** Ambiguous days, with all else plain: both have to stay open. */
const bothWays: Sample = {
  name: 'shown-last-both-ways',
  language: 'en',
  making: {
    pdfmake: {
      content: [
        { text: 'Registration Certificate', fontSize: 22, bold: true, margin: [0, 0, 0, 20] },
        {
          layout: 'lightHorizontalLines',
          table: {
            widths: ['auto', '*'],
            body: [
              ['Registered company', 'Saffron Dial Contact Centres Inc.'],
              ['Place of business', '90 Queen Street West, Toronto, Ontario'],
              ['Registered to', 'ISO/IEC 42001:2023'],
              ['For', 'Routing of calls by language models'],
              ['Registration no.', 'SD-7781'],
              ['Registered on', '07/08/2025'],
              ['Registration ends', '06/08/2028'],
              ['Registrar', 'Trillium Management Registrars Ltd'],
            ],
          },
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'SD-7781',
      holder: 'Saffron Dial Contact Centres Inc.',
      holderAddress: '90 Queen Street West, Toronto, Ontario',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Routing of calls by language models',
      certificationBody: 'Trillium Management Registrars Ltd',
    },
  },
};

/** German, labels under their values, days in a sentence at the very end. */
const germanUnder: Sample = {
  name: 'shown-last-german-under',
  language: 'de',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      sheet.text(60, 100, 'Z E R T I F I K A T', { size: 24, face: 'sans-bold' });
      const under = (y: number, value: string, label: string) => {
        sheet.text(60, y, value, { size: 13, face: 'sans-bold' });
        sheet.text(60, y + 11, label, { size: 7, grey: 0.5 });
      };
      under(160, 'Isarwerk Dokumentenprüfung GmbH', 'Zertifikatsinhaber');
      under(195, 'Rosenheimer Straße 145, 81671 München', 'Anschrift');
      under(230, 'ISO/IEC 42001:2023', 'Regelwerk');
      under(265, 'Echtheitsprüfung von Ausweisen durch maschinelles Sehen', 'Geltungsbereich');
      under(300, 'IW-AI-20114', 'Zertifikatsnummer');
      sheet.text(
        60,
        360,
        'Das Zertifikat wurde am 14. Februar 2025 ausgestellt und gilt bis zum 13. Februar 2028.',
        { size: 10 },
      );
      sheet.text(60, 420, 'Süddeutsche Auditgesellschaft Lech GmbH', { size: 10, face: 'sans-bold' });
      sheet.text(60, 433, 'Maximilianstraße 9, 86150 Augsburg', { size: 8 });
      sheet.text(60, 480, 'Durch die DAkkS akkreditierte Zertifizierungsstelle, D-ZM-18811-02-00', {
        size: 8,
      });
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'IW-AI-20114',
      holder: 'Isarwerk Dokumentenprüfung GmbH',
      holderAddress: 'Rosenheimer Straße 145, 81671 München',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Echtheitsprüfung von Ausweisen durch maschinelles Sehen',
      issuedOn: '2025-02-14',
      expiresOn: '2028-02-13',
      certificationBody: 'Süddeutsche Auditgesellschaft Lech GmbH',
      certificationBodyAddress: 'Maximilianstraße 9, 86150 Augsburg',
      accreditationBody: {
        any: ['DAkkS', 'Deutsche Akkreditierungsstelle', 'Deutsche Akkreditierungsstelle GmbH'],
      },
      accreditationNumber: 'D-ZM-18811-02-00',
    },
  },
};

/** French in a table of two rows of heads, the values beneath; Swiss days. */
const frenchGrid: Sample = {
  name: 'shown-last-french-grid',
  language: 'fr',
  making: {
    html: `<div class="page"><h2 style="text-align:right">Romandie Certifications SA</h2><h1>Certificat</h1><p>Titulaire</p><p style="font-size:14pt"><b>Coteaux Numériques Sàrl</b><br>Rue du Simplon 12, 1800 Vevey, Suisse</p>
    <p>Norme : <b>ISO/IEC 42001:2023</b></p><p>Domaine d’application : <b>Prévision de rendement viticole par apprentissage automatique</b></p>
    <table border="1" cellpadding="6" style="border-collapse:collapse;margin-top:8mm;width:100%"><tr><th>Certificat n°</th><th>Première certification</th><th>Valable dès le</th><th>Échéance</th></tr><tr><td>RC-4201</td><td>04.12.2024</td><td>04.12.2024</td><td>03.12.2027</td></tr></table>
    <p style="margin-top:16mm">Lausanne, le 28 novembre 2024</p><p>Aurélie Monnard, directrice</p><p style="font-size:8pt">Romandie Certifications SA, avenue de la Gare 33, 1003 Lausanne — Accrédité par le SAS sous SCESm 0127</p></div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'RC-4201',
      holder: 'Coteaux Numériques Sàrl',
      holderAddress: 'Rue du Simplon 12, 1800 Vevey, Suisse',
      standard: 'ISO/IEC 42001:2023',
      scope: 'Prévision de rendement viticole par apprentissage automatique',
      originallyIssuedOn: '2024-12-04',
      issuedOn: '2024-11-28',
      effectiveOn: '2024-12-04',
      expiresOn: '2027-12-03',
      certificationBody: 'Romandie Certifications SA',
      certificationBodyAddress: 'avenue de la Gare 33, 1003 Lausanne',
      accreditationBody: { any: ['SAS', 'Service d’accréditation suisse', 'Swiss Accreditation Service'] },
      accreditationNumber: 'SCESm 0127',
      signatory: { any: ['Aurélie Monnard', 'Aurélie Monnard, directrice'] },
    },
  },
};

/** Japanese and English labels over their values. */
const japaneseOver: Sample = {
  name: 'shown-last-japanese-over',
  language: 'ja',
  making: {
    html: `<div class="page" style="font-family:Roboto,Gothic"><h1>登録証 <span style="font-size:12pt">Certificate of Registration</span></h1>${[
      ['登録組織名 / Organization', '北斗物流システム株式会社'],
      ['住所 / Address', '北海道札幌市中央区北三条西6丁目'],
      ['規格 / Standard', 'ISO/IEC 42001:2023'],
      ['登録範囲 / Scope', '配送計画の最適化に用いる機械学習モデルの開発'],
      ['登録番号 / Registration No.', 'HKD-42-015'],
      ['登録日 / Registration date', '2025年10月15日'],
      ['有効期限 / Valid until', '2028年10月14日'],
      ['審査登録機関 / Certification body', '日本北方審査株式会社'],
    ]
      .map(
        ([label, value]) =>
          `<div style="margin-top:6mm"><div style="font-size:8pt;color:#666">${label}</div><div style="font-size:12pt">${value}</div></div>`,
      )
      .join('')}</div>`,
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'HKD-42-015',
      holder: '北斗物流システム株式会社',
      holderAddress: '北海道札幌市中央区北三条西6丁目',
      standard: 'ISO/IEC 42001:2023',
      scope: '配送計画の最適化に用いる機械学習モデルの開発',
      expiresOn: '2028-10-14',
      certificationBody: '日本北方審査株式会社',
    },
    debatable: ['issuedOn', 'originallyIssuedOn', 'effectiveOn'],
  },
};

export const shownLastCertificates: readonly Sample[] = [
  framed,
  oneLongSentence,
  bothWays,
  germanUnder,
  frenchGrid,
  japaneseOver,
];
