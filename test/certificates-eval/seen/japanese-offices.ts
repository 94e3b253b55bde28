import type { Sample } from '../sample.js';

/** Labels in a ruled column on the left, two offices under them. */
export const japaneseOffices: Sample = {
  name: 'seen-japanese-two-offices',
  language: 'ja',
  making: {
    pdfmake: {
      face: 'Gothic',
      size: 10.5,
      content: [
        { text: '登録番号 HSN-AI 0007', alignment: 'right' },
        { text: '登 録 証', fontSize: 34, alignment: 'center', margin: [0, 30, 0, 24] },
        {
          text: '下記の組織のAIマネジメントシステムが規格の要求事項に適合していることを証明します。',
          margin: [0, 0, 0, 20],
        },
        {
          table: {
            widths: [110, '*'],
            body: [
              ['登録組織', '株式会社みなも翻訳ラボ'],
              ['所在地', '東京都千代田区神田小川町三丁目8番5号'],
              ['適用規格', 'ISO/IEC 42001:2023'],
              ['登録範囲', '多言語ニューラル機械翻訳エンジンの開発及び企業向け翻訳サービスの提供'],
              [
                '対象事業所',
                '本社 東京都千代田区神田小川町三丁目8番5号\n関西オフィス 大阪府大阪市北区堂島浜一丁目2番6号',
              ],
              ['適用宣言書', '第3版 2025年6月2日'],
              ['初回登録日', '2025年7月18日'],
              ['発行日', '2025年7月25日'],
              ['有効期限', '2028年7月17日'],
            ].map(([label, value]) => [
              { text: label, fillColor: '#eef2f6', margin: [4, 6, 4, 6] },
              { text: value, margin: [4, 6, 4, 6] },
            ]),
          },
        },
        {
          columns: [
            {
              text: '認定機関 一般社団法人情報マネジメントシステム認定センター(ISMS-AC)\n認定番号 AIR021',
              fontSize: 8,
              width: '*',
            },
            {
              width: 230,
              alignment: 'right',
              stack: [
                { text: '一般財団法人北辰認証機構', fontSize: 14 },
                { text: '横浜市西区みなとみらい四丁目4番2号', fontSize: 8 },
                { text: '理事長 篠宮 遥', margin: [0, 10, 0, 0] },
              ],
            },
          ],
          margin: [0, 50, 0, 0],
        },
        {
          text: '本登録証の有効性は https://hokushin.example/touroku で確認できます。',
          fontSize: 8,
          margin: [0, 40, 0, 0],
        },
      ],
    },
  },
  truth: {
    type: 'certificate',
    fields: {
      number: 'HSN-AI 0007',
      holder: '株式会社みなも翻訳ラボ',
      holderAddress: '東京都千代田区神田小川町三丁目8番5号',
      standard: 'ISO/IEC 42001:2023',
      scope: '多言語ニューラル機械翻訳エンジンの開発及び企業向け翻訳サービスの提供',
      sites: { all: ['東京都千代田区神田小川町三丁目8番5号', '大阪府大阪市北区堂島浜一丁目2番6号'] },
      certificationBody: '一般財団法人北辰認証機構',
      certificationBodyAddress: '横浜市西区みなとみらい四丁目4番2号',
      accreditationBody: {
        any: [
          '一般社団法人情報マネジメントシステム認定センター',
          'ISMS-AC',
          '一般社団法人情報マネジメントシステム認定センター(ISMS-AC)',
        ],
      },
      accreditationNumber: 'AIR021',
      originallyIssuedOn: '2025-07-18',
      issuedOn: '2025-07-25',
      expiresOn: '2028-07-17',
      statementOfApplicability: { all: ['第3版', '2025年6月2日'] },
      signatory: { any: ['篠宮 遥', '理事長 篠宮 遥', '篠宮 遥 理事長'] },
      verifyAt: 'https://hokushin.example/touroku',
    },
  },
};
