import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const japanese: AttestationWords = {
  ...english,
  types: { one: ['Type1', 'タイプ1', 'Type 1'], two: ['Type2', 'タイプ2', 'Type 2'] },
  criteria: ['セキュリティ', 'セキュリティ及び可用性', 'セキュリティ、可用性及び機密保持'],
  systems: [
    '{product}プラットフォーム',
    '{product}クラウドサービス',
    '給与計算システム{product}',
    'データセンター運用サービス',
    '文書解析サービス{product}',
  ],
  firms: [
    'あおば監査法人',
    'みなと有限責任監査法人',
    '有限責任 けやき監査法人',
    '北斗監査法人',
    '白樺公認会計士共同事務所',
    '若葉有限責任監査法人',
    'つばさ監査法人',
  ],
  places: ['東京', '大阪事務所', '名古屋', '東京都千代田区', '福岡'],
  titles: [
    '{standard} {type}報告書',
    '独立受託会社監査人の保証報告書',
    '受託業務に係る内部統制の保証報告書（{standard} {type}）',
    '{holder} {standard} {type}報告書',
  ],
  on: ['{holder}の{scope}に関する記述書', '{scope}', '{scope}に係る内部統制'],
  days: [
    '{periodFrom}から{periodTo}まで',
    '対象期間：{periodFrom}～{periodTo}',
    '{asOf}現在',
    '基準日：{asOf}',
  ],
  preparedBy: ['{body}', '監査人：{body}', '{body}\n{bodyAddress}'],
  opinionTitles: ['独立受託会社監査人の保証報告書', '第1部 監査人の報告書', '保証報告書'],
  addressees: ['{holder} 御中', '{holder}\n取締役会 御中', '{holder}\n{holderAddress}\n代表取締役 殿'],
  parts: [
    {
      heads: ['範囲', '業務の対象'],
      says: [
        '当監査法人は、{periodFrom}から{periodTo}までの期間における{holder}の{scope}に関する記述書を対象として手続を実施した。',
        '当監査法人は、{asOf}現在の{scope}に関する{holder}の記述書を対象とした。',
        '{holder}（{holderAddress}）の内部統制を、{standard}に基づき{periodFrom}から{periodTo}まで検討した。',
      ],
    },
    {
      heads: ['経営者の責任'],
      says: ['{holder}は記述書及び内部統制に責任を負う。', '{otherCompany}の業務は対象外である。'],
    },
    {
      heads: ['監査人の責任', '独立性'],
      says: [
        '当監査法人の責任は合理的保証に基づき意見を述べることにある。',
        '当監査法人は独立性を保持している。',
      ],
    },
    {
      heads: ['内部統制の限界'],
      says: [
        '{periodTo}より後の期間について本報告書は何も述べない。',
        '{asOf}より後に内部統制は変わり得る。',
      ],
    },
    {
      heads: ['意見', '監査人の意見'],
      says: [
        '当監査法人の意見では、記述書は{periodFrom}から{periodTo}までの{scope}を適正に表示している。',
        '当監査法人の意見では、{holder}の内部統制は{asOf}現在適切に整備されている。',
      ],
    },
    {
      heads: ['利用制限'],
      says: ['本報告書は{holder}及びその顧客のためのものである。', 'その他の者は依拠してはならない。'],
    },
  ],
  assertionTitles: ['{holder}経営者の確認書', '経営者による記述'],
  assertions: [
    '当社は{scope}の記述書を作成した。',
    '内部統制は{periodFrom}から{periodTo}まで有効であった。',
    '内部統制は{asOf}現在適切に整備されていた。',
    '代表取締役 {otherPerson}　{otherDay}',
  ],
  contents: ['第1部 監査人の報告書', '第2部 {holder}の確認書', '第3部 {scope}の記述', '第4部 手続と結果'],
  table: [
    [['受託会社', '会社名'], '{holder}'],
    [['所在地'], '{holderAddress}'],
    [['システム', '対象業務'], '{scope}'],
    [['報告書'], '{standard} {type}'],
    [['対象期間'], '{periodFrom}～{periodTo}'],
    [['基準日'], '{asOf}'],
    [['規準'], '{criteria}'],
    [['監査人'], '{body}'],
    [['報告日', '報告書日'], '{issued}'],
    [['管理番号'], '{otherNumber}'],
  ],
  signedBy: ['{body}', '{body}\n公認会計士 {signatory}', '{body}\n業務執行社員 {signatory}'],
  issuedOn: ['{issued}', '{issued}\n{place}', '{place}\n{issued}'],
  roles: ['公認会計士'],
  notes: ['機密　{otherCompany}', '管理番号 {otherNumber}', '無断転載を禁じます'],
};
