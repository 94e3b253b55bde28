import type { Sample } from '../sample.js';

/** An Italian register's certificate: two languages in its titles only, dates in a frame at the foot. */
const italian: Sample = {
  name: 'unseen-italian-register',
  language: 'it',
  making: {
    pdfLib: (newSheet) => {
      const sheet = newSheet();
      const middle = sheet.width / 2;
      const said = (y: number, text: string, size = 11, face: 'sans' | 'sans-bold' = 'sans'): void =>
        sheet.text(middle, y, text, { size, face, align: 'centre' });
      sheet.text(56, 66, 'LANTERNA', { face: 'sans-bold', size: 20 });
      said(112, 'CERTIFICATO N.', 10);
      said(132, 'AIMS-0052/25/S', 16, 'sans-bold');
      said(164, 'SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER L’INTELLIGENZA ARTIFICIALE DI', 9);
      said(192, 'TORRE ALFINA TECNOLOGIE S.p.A.', 17, 'sans-bold');
      said(212, 'VIA SAN MAMOLO 208/2  40136 BOLOGNA (BO)  ITALIA', 10);
      said(236, 'NELLE SEGUENTI UNITÀ OPERATIVE', 9);
      said(252, 'VIA SAN MAMOLO 208/2  40136 BOLOGNA (BO)  ITALIA', 10);
      said(267, 'CORSO MARCHE 94  10146 TORINO (TO)  ITALIA', 10);
      said(296, 'È CONFORME ALLA NORMA', 9);
      said(320, 'ISO/IEC 42001:2023', 17, 'sans-bold');
      said(350, 'PER I SEGUENTI CAMPI DI ATTIVITÀ', 9);
      [
        'PROGETTAZIONE, SVILUPPO, EROGAZIONE E MONITORAGGIO DI SISTEMI DI',
        'INTELLIGENZA ARTIFICIALE PER IL CONTROLLO QUALITÀ VISIVO',
        'NELL’INDUSTRIA CERAMICA E ALIMENTARE',
      ].forEach((line, at) => {
        said(370 + at * 15, line, 10.5, 'sans-bold');
      });
      said(424, 'Dichiarazione di Applicabilità Rev. 02 del 18/06/2025', 9);
      said(444, 'La validità del presente certificato è subordinata a sorveglianza periodica annuale', 8);
      said(455, 'e al riesame completo del sistema di gestione ogni tre anni.', 8);
      sheet.box(56, 490, [483, 54]);
      const days = [
        ['Prima emissione', '15.07.2025'],
        ['Data decisione di certificazione', '15.07.2025'],
        ['Revisione corrente', '22.07.2025'],
        ['Data scadenza', '14.07.2028'],
      ];
      days.forEach(([label = '', day = ''], at) => {
        const x = 117 + at * 121;
        if (at > 0) sheet.line([56 + at * 120.75, 490], [56 + at * 120.75, 544], 0.4);
        sheet.text(x, 508, label, { size: 7.5, align: 'centre' });
        sheet.text(x, 530, day, { size: 11, face: 'sans-bold', align: 'centre' });
      });
      sheet.path(380, 612, 'M0 0 C 20 -34 34 24 56 -14 S 92 10 120 -18');
      sheet.text(440, 630, 'Ludovica Spotorno', { size: 10, align: 'centre' });
      sheet.text(440, 643, 'Head of Digital Certification', { size: 8, align: 'centre' });
      sheet.text(440, 668, 'LANTERNA Services S.p.A.', { size: 9, align: 'centre', face: 'sans-bold' });
      sheet.text(440, 680, 'Via Corsica 91 - 16128 Genova - Italia', { size: 8, align: 'centre' });
      sheet.box(70, 600, [96, 72]);
      sheet.text(118, 624, 'ACCREDIA', { size: 13, align: 'centre', face: 'sans-bold' });
      sheet.text(118, 636, 'L’ENTE ITALIANO DI ACCREDITAMENTO', { size: 4.6, align: 'centre' });
      sheet.text(118, 658, 'SSI N° 019G', { size: 8, align: 'centre' });
      sheet.text(56, 730, 'Membro degli Accordi di Mutuo Riconoscimento EA, IAF e ILAC', { size: 7 });
      sheet.text(
        56,
        742,
        'Per informazioni sulla validità del certificato, visitare il sito www.lanterna-services.example',
        { size: 7 },
      );
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'AIMS-0052/25/S',
      holder: 'TORRE ALFINA TECNOLOGIE S.p.A.',
      holderAddress: {
        any: ['VIA SAN MAMOLO 208/2  40136 BOLOGNA (BO)  ITALIA', 'VIA SAN MAMOLO 208/2  40136 BOLOGNA (BO)'],
      },
      standard: 'ISO/IEC 42001:2023',
      scope:
        'PROGETTAZIONE, SVILUPPO, EROGAZIONE E MONITORAGGIO DI SISTEMI DI INTELLIGENZA ARTIFICIALE PER IL CONTROLLO QUALITÀ VISIVO NELL’INDUSTRIA CERAMICA E ALIMENTARE',
      sites: { all: ['VIA SAN MAMOLO 208/2', 'CORSO MARCHE 94'] },
      certificationBody: { any: ['LANTERNA Services S.p.A.', 'LANTERNA'] },
      certificationBodyAddress: {
        any: ['Via Corsica 91 - 16128 Genova - Italia', 'Via Corsica 91 - 16128 Genova'],
      },
      accreditationBody: 'ACCREDIA',
      accreditationNumber: { any: ['SSI N° 019G', '019G'] },
      originallyIssuedOn: '2025-07-15',
      decidedOn: '2025-07-15',
      issuedOn: '2025-07-22',
      expiresOn: '2028-07-14',
      statementOfApplicability: {
        any: [
          'Rev. 02 del 18/06/2025',
          'Dichiarazione di Applicabilità Rev. 02 del 18/06/2025',
          'Rev. 02',
          '02',
          '02 del 18/06/2025',
        ],
      },
      signatory: { any: ['Ludovica Spotorno', 'Ludovica Spotorno, Head of Digital Certification'] },
      verifyAt: 'www.lanterna-services.example',
    },
    // The current revision is the issue in force to some, a mark of the revision to others.
    debatable: ['issuedOn', 'revision'],
  },
};

/** A Japanese organisation's certificate of registration: labels and values in two columns, an annex of offices. */
const japanese: Sample = {
  name: 'unseen-japanese-registration',
  language: 'ja',
  making: {
    pdfmake: {
      face: 'Gothic',
      content: [
        { text: '登 録 証', fontSize: 30, alignment: 'center', margin: [0, 20, 0, 24] },
        { text: '登録番号　JSQ-AI0046', alignment: 'right', margin: [0, 0, 0, 20] },
        { text: '株式会社みなと画像解析', fontSize: 19, alignment: 'center', margin: [0, 0, 0, 4] },
        { text: '神奈川県横浜市鶴見区末広町三丁目9番2号', alignment: 'center', margin: [0, 0, 0, 24] },
        {
          text: '貴組織のAIマネジメントシステムを審査した結果、下記の規格の要求事項に適合していることを認め、ここに登録します。',
          margin: [20, 0, 20, 22],
          lineHeight: 1.4,
        },
        {
          layout: 'noBorders',
          margin: [20, 0, 20, 0],
          table: {
            widths: [110, '*'],
            body: [
              ['適用規格', 'ISO/IEC 42001:2023'],
              ['登録範囲', '製造業向け外観検査AIシステムの設計、開発、提供及び保守'],
              ['関連事業所', '付属書に記載'],
              ['適用宣言書', '第3版（2025年8月20日）'],
              ['初回登録日', '2025年10月1日'],
              ['発行日', '2025年10月8日'],
              ['有効期限', '2028年9月30日'],
            ].map((row) => row.map((text) => ({ text, margin: [0, 5, 0, 5] }))),
          },
        },
        {
          text: '一般財団法人　東海品質審査機構',
          fontSize: 14,
          alignment: 'right',
          margin: [0, 50, 20, 4],
        },
        { text: '理事長　黒部　宗一郎', alignment: 'right', margin: [0, 0, 20, 4] },
        {
          text: '愛知県名古屋市東区泉二丁目28番14号',
          fontSize: 8,
          alignment: 'right',
          margin: [0, 0, 20, 30],
        },
        {
          text: 'ISMS-AC\nISR 037\n認定機関：一般社団法人情報マネジメントシステム認定センター',
          fontSize: 8,
        },
        { text: '付属書', fontSize: 16, alignment: 'center', pageBreak: 'before', margin: [0, 20, 0, 6] },
        { text: '登録番号　JSQ-AI0046', alignment: 'right', margin: [0, 0, 0, 14] },
        {
          table: {
            widths: [170, '*'],
            body: [
              ['事業所名', '所在地'],
              ['本社・鶴見開発センター', '神奈川県横浜市鶴見区末広町三丁目9番2号'],
              ['北九州サポートオフィス', '福岡県北九州市小倉北区浅野二丁目11番5号'],
            ],
          },
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'JSQ-AI0046',
      holder: '株式会社みなと画像解析',
      holderAddress: '神奈川県横浜市鶴見区末広町三丁目9番2号',
      standard: 'ISO/IEC 42001:2023',
      scope: '製造業向け外観検査AIシステムの設計、開発、提供及び保守',
      sites: {
        all: ['神奈川県横浜市鶴見区末広町三丁目9番2号', '福岡県北九州市小倉北区浅野二丁目11番5号'],
      },
      certificationBody: { any: ['一般財団法人　東海品質審査機構', '東海品質審査機構'] },
      certificationBodyAddress: '愛知県名古屋市東区泉二丁目28番14号',
      accreditationBody: {
        any: [
          'ISMS-AC',
          '一般社団法人情報マネジメントシステム認定センター',
          '情報マネジメントシステム認定センター',
        ],
      },
      accreditationNumber: 'ISR 037',
      originallyIssuedOn: '2025-10-01',
      issuedOn: '2025-10-08',
      expiresOn: '2028-09-30',
      statementOfApplicability: { any: ['第3版（2025年8月20日）', '第3版', '3'] },
      signatory: { any: ['黒部　宗一郎', '理事長　黒部　宗一郎', '黒部　宗一郎、理事長'] },
    },
  },
};

export const unseenItalianAndJapanese: readonly Sample[] = [italian, japanese];
