import type { Sample } from '../sample.js';

/** An Italian body: everything in capitals in the middle, the three dates in a row above the signature. */
const italian: Sample = {
  name: 'unseen-italian-three-dates',
  language: 'it',
  making: {
    pdfmake: {
      margins: [56, 48, 56, 40],
      content: [
        {
          svg: '<svg width="483" height="40"><rect width="483" height="6" fill="#00529b"/><path d="M222 36 L241 12 L260 36" stroke="#00529b" stroke-width="4" fill="none"/></svg>',
        },
        { text: 'CERTIFICATO N. 41277', fontSize: 14, alignment: 'center', margin: [0, 26, 0, 0] },
        {
          text: 'SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER L’INTELLIGENZA ARTIFICIALE DI',
          fontSize: 9,
          alignment: 'center',
          margin: [0, 30, 0, 0],
        },
        {
          text: 'Borgoluce Sistemi S.r.l.',
          fontSize: 20,
          bold: true,
          alignment: 'center',
          margin: [0, 14, 0, 2],
        },
        { text: 'Via delle Officine 27 - 36016 Thiene (VI) - Italia', alignment: 'center' },
        { text: 'UNITÀ OPERATIVE', fontSize: 9, alignment: 'center', margin: [0, 16, 0, 2] },
        { text: 'Via delle Officine 27 - 36016 Thiene (VI) - Italia', alignment: 'center' },
        { text: 'Corso Trapani 16 - 10139 Torino (TO) - Italia', alignment: 'center' },
        { text: 'È CONFORME ALLA NORMA', fontSize: 9, alignment: 'center', margin: [0, 24, 0, 4] },
        { text: 'UNI CEI ISO/IEC 42001:2024', fontSize: 17, bold: true, alignment: 'center' },
        { text: 'PER LE SEGUENTI ATTIVITÀ', fontSize: 9, alignment: 'center', margin: [0, 24, 0, 4] },
        {
          text: 'Progettazione, sviluppo, erogazione e assistenza di soluzioni di visione artificiale per il controllo qualità in linea di produzione.',
          bold: true,
          alignment: 'center',
          margin: [30, 0, 30, 4],
        },
        { text: 'Settore IAF: 33', fontSize: 8, alignment: 'center' },
        {
          text: 'Riferirsi alla Dichiarazione di Applicabilità rev. 03 del 15/01/2025 per l’applicabilità dei controlli.',
          fontSize: 8,
          alignment: 'center',
          margin: [0, 16, 0, 44],
        },
        {
          table: {
            widths: ['*', '*', '*'],
            body: [
              [
                { text: 'Prima emissione', alignment: 'center', fontSize: 8 },
                { text: 'Emissione corrente', alignment: 'center', fontSize: 8 },
                { text: 'Data di scadenza', alignment: 'center', fontSize: 8 },
              ],
              [
                { text: '26/02/2025', alignment: 'center', bold: true },
                { text: '18/02/2026', alignment: 'center', bold: true },
                { text: '25/02/2028', alignment: 'center', bold: true },
              ],
            ],
          },
          layout: 'noBorders',
        },
        {
          margin: [0, 30, 0, 0],
          columns: [
            {
              width: '*',
              stack: [
                { text: 'ACCREDIA', bold: true, fontSize: 11 },
                { text: 'L’ente italiano di accreditamento', fontSize: 6 },
                { text: 'SSI N° 093G', fontSize: 7.5 },
              ],
            },
            {
              width: 200,
              alignment: 'center',
              stack: [
                {
                  svg: '<svg width="110" height="32"><path d="M4 24c18-30 26 14 42-8s26 14 56-10" stroke="#114" fill="none"/></svg>',
                },
                { text: 'Il Direttore Generale', fontSize: 8 },
                { text: 'Ing. Ornella Battistutta', fontSize: 9 },
              ],
            },
          ],
        },
        {
          margin: [0, 30, 0, 0],
          fontSize: 7,
          alignment: 'center',
          text: 'PEDEMONTANA CERT S.p.A. - Viale della Repubblica 50 - 31020 Villorba (TV)\nLa validità del presente certificato può essere verificata sul sito www.pedemontanacert.example/certificati',
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: '41277',
      holder: 'Borgoluce Sistemi S.r.l.',
      holderAddress: {
        any: [
          'Via delle Officine 27 - 36016 Thiene (VI) - Italia',
          'Via delle Officine 27 - 36016 Thiene (VI)',
        ],
      },
      standard: 'UNI CEI ISO/IEC 42001:2024',
      scope: {
        any: [
          'Progettazione, sviluppo, erogazione e assistenza di soluzioni di visione artificiale per il controllo qualità in linea di produzione.',
          'Progettazione, sviluppo, erogazione e assistenza di soluzioni di visione artificiale per il controllo qualità in linea di produzione. Settore IAF: 33',
        ],
      },
      sites: { all: ['Via delle Officine 27', 'Corso Trapani 16'] },
      certificationBody: { any: ['PEDEMONTANA CERT S.p.A.', 'PEDEMONTANA CERT'] },
      certificationBodyAddress: 'Viale della Repubblica 50 - 31020 Villorba (TV)',
      accreditationBody: {
        any: ['ACCREDIA', 'ACCREDIA L’ente italiano di accreditamento', 'Ente italiano di accreditamento'],
      },
      accreditationNumber: { any: ['SSI N° 093G', '093G', 'SSI 093G'] },
      originallyIssuedOn: '2025-02-26',
      issuedOn: '2026-02-18',
      expiresOn: '2028-02-25',
      statementOfApplicability: {
        any: [
          'rev. 03 del 15/01/2025',
          'rev. 03',
          '03',
          '03 del 15/01/2025',
          '03, 15/01/2025',
          'rev. 03, 15/01/2025',
        ],
      },
      signatory: {
        any: [
          'Ing. Ornella Battistutta',
          'Ornella Battistutta',
          'Ing. Ornella Battistutta, Il Direttore Generale',
        ],
      },
      verifyAt: 'www.pedemontanacert.example/certificati',
    },
  },
};

/** A Japanese registration, Japanese first and English below it in smaller letters. */
const japanese: Sample = {
  name: 'unseen-japanese-and-english',
  language: 'several',
  making: {
    pdfmake: {
      face: 'Gothic',
      margins: [56, 46, 56, 40],
      content: [
        {
          svg: '<svg width="535" height="780"><rect x="3" y="3" width="529" height="774" fill="none" stroke="#8a7430" stroke-width="1.5"/></svg>',
          absolutePosition: { x: 30, y: 30 },
        },
        { text: '登録証', fontSize: 30, alignment: 'center', margin: [0, 10, 0, 0] },
        { text: 'CERTIFICATE OF REGISTRATION', fontSize: 12, alignment: 'center', margin: [0, 0, 0, 20] },
        {
          columns: [{ text: '登録番号 / Registration No.', width: 150 }, 'JX-AI 0036'],
          fontSize: 9.5,
          margin: [0, 9],
        },
        {
          columns: [
            { text: '登録組織', width: 150 },
            {
              stack: [
                { text: '株式会社しおさい言語研究所', fontSize: 14 },
                { text: 'Shiosai Language Laboratory Co., Ltd.', fontSize: 10 },
              ],
            },
          ],
          margin: [0, 11],
        },
        {
          columns: [
            { text: '所在地', width: 150 },
            {
              stack: [
                '神奈川県横浜市中区海岸通四丁目17番地',
                { text: '4-17 Kaigandori, Naka-ku, Yokohama-shi, Kanagawa, Japan', fontSize: 9 },
              ],
            },
          ],
          margin: [0, 11],
        },
        {
          text: '当機構は、上記組織のAIマネジメントシステムが下記の規格の要求事項に適合していることを証します。',
          margin: [0, 18, 0, 2],
        },
        {
          text: 'This is to certify that the AI management system of the above organization conforms to the requirements of the following standard.',
          fontSize: 8.5,
          margin: [0, 0, 0, 20],
        },
        {
          columns: [
            { text: '適用規格 / Standard', width: 150 },
            { text: 'ISO/IEC 42001:2023', fontSize: 13 },
          ],
          margin: [0, 9],
        },
        {
          columns: [
            { text: '登録範囲 / Scope', width: 150 },
            {
              stack: [
                '生成AIを用いた翻訳支援サービスの設計、開発及び運用',
                {
                  text: 'Design, development and operation of translation support services using generative AI',
                  fontSize: 9,
                },
              ],
            },
          ],
          margin: [0, 11],
        },
        { columns: [{ text: '適用宣言書 / SoA', width: 150 }, '第2.1版(2025年6月2日)'], margin: [0, 9] },
        {
          margin: [0, 20, 0, 18],
          table: {
            widths: [150, '*'],
            body: [
              ['初回登録日 / Initial registration', '2025年8月22日 / August 22, 2025'],
              ['発行日 / Date of issue', '2025年8月22日 / August 22, 2025'],
              ['有効期限 / Date of expiry', '2028年8月21日 / August 21, 2028'],
            ],
          },
        },
        {
          columns: [
            {
              width: 200,
              stack: [
                {
                  svg: '<svg width="60" height="50"><circle cx="26" cy="24" r="20" fill="none" stroke="#333" stroke-width="2"/><path d="M14 24 H38" stroke="#333"/></svg>',
                },
                { text: 'ISMS-AC', fontSize: 10 },
                { text: 'AIMS Accreditation  ISR031', fontSize: 7 },
              ],
            },
            {
              width: '*',
              alignment: 'right',
              stack: [
                { text: '一般財団法人 みなと品質認証機構', fontSize: 13 },
                { text: 'Minato Quality Certification Organization', fontSize: 8 },
                { text: '理事長  大河内 恭平', fontSize: 12, margin: [0, 8, 0, 0] },
                { text: 'Kyohei Okochi, President', fontSize: 8 },
                { text: '東京都港区芝浦三丁目8番2号', fontSize: 8, margin: [0, 8, 0, 0] },
                { text: '3-8-2 Shibaura, Minato-ku, Tokyo, Japan', fontSize: 7.5 },
              ],
            },
          ],
          margin: [0, 40, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'JX-AI 0036',
      holder: {
        any: [
          '株式会社しおさい言語研究所',
          'Shiosai Language Laboratory Co., Ltd.',
          '株式会社しおさい言語研究所 Shiosai Language Laboratory Co., Ltd.',
        ],
      },
      holderAddress: {
        any: [
          '神奈川県横浜市中区海岸通四丁目17番地',
          '4-17 Kaigandori, Naka-ku, Yokohama-shi, Kanagawa, Japan',
          '4-17 Kaigandori, Naka-ku, Yokohama-shi, Kanagawa',
          '神奈川県横浜市中区海岸通四丁目17番地 4-17 Kaigandori, Naka-ku, Yokohama-shi, Kanagawa, Japan',
        ],
      },
      standard: 'ISO/IEC 42001:2023',
      scope: {
        any: [
          '生成AIを用いた翻訳支援サービスの設計、開発及び運用',
          'Design, development and operation of translation support services using generative AI',
          '生成AIを用いた翻訳支援サービスの設計、開発及び運用 Design, development and operation of translation support services using generative AI',
        ],
      },
      certificationBody: {
        any: [
          '一般財団法人 みなと品質認証機構',
          'みなと品質認証機構',
          'Minato Quality Certification Organization',
          '一般財団法人 みなと品質認証機構 Minato Quality Certification Organization',
        ],
      },
      certificationBodyAddress: {
        any: [
          '東京都港区芝浦三丁目8番2号',
          '3-8-2 Shibaura, Minato-ku, Tokyo, Japan',
          '3-8-2 Shibaura, Minato-ku, Tokyo',
          '東京都港区芝浦三丁目8番2号 3-8-2 Shibaura, Minato-ku, Tokyo, Japan',
        ],
      },
      accreditationBody: {
        any: ['ISMS-AC', 'ISMS Accreditation Center', '情報マネジメントシステム認定センター'],
      },
      accreditationNumber: 'ISR031',
      originallyIssuedOn: '2025-08-22',
      issuedOn: '2025-08-22',
      expiresOn: '2028-08-21',
      statementOfApplicability: {
        any: ['第2.1版(2025年6月2日)', '第2.1版', '2.1', '2.1, 2025年6月2日', '第2.1版, 2025年6月2日'],
      },
      signatory: {
        any: [
          '大河内 恭平',
          '理事長 大河内 恭平',
          '大河内 恭平, 理事長',
          'Kyohei Okochi',
          'Kyohei Okochi, President',
        ],
      },
    },
  },
};

export const unseenVillorbaAndTokyo: readonly Sample[] = [italian, japanese];
