import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: ['審査報告書', '内部監査報告書', '{standard} 審査報告書', 'サーベイランス審査報告書'],
  facts: [
    [['受審組織', '組織名'], '{holder}'],
    [['所在地', '住所'], '{holderAddress}'],
    [['規格', '審査基準'], '{standard}'],
    [['審査期間'], '{surveyFrom}～{surveyed}'],
    [['最終日', '審査終了日'], '{surveyed}'],
    [['適用範囲', '審査範囲'], '{scope}'],
    [['報告日', '作成日'], '{issued}'],
    [['審査員', '主任審査員'], '{otherPerson}'],
    [['報告書番号'], '{otherNumber}'],
    [['登録番号'], '{number}'],
    [['認証機関'], '{body}'],
    [['次回審査'], '{nextAudit}'],
  ],
  openings: [
    '本報告書は、{body}が{surveyFrom}から{surveyed}まで{holder}で行った審査の結果である。',
    '{holder}の審査は{surveyed}に終了した。',
    '',
  ],
  parts: [
    {
      heads: ['1 概要', '結論'],
      says: ['{holder}のシステムは構築されている。', '審査チームは認証を推薦する。'],
    },
    { heads: ['2 範囲'], says: ['範囲：{scope}'] },
    {
      heads: ['3 所見', '不適合'],
      says: [
        '軽微な不適合 6.1.4：影響評価が再実施されていない。',
        '証拠：{otherPerson}への面談',
        '回答期限：{otherDay}',
      ],
    },
  ],
  columns: [
    ['項番', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['判定', ['適合', '不適合', '観察']],
    ['証拠', ['方針（{otherDay}）', '台帳{otherNumber}', '面談']],
  ],
  closings: ['主任審査員 {signatory}', '署名 {signatory} {issued}', ''],
  notes: ['社外秘　様式{otherNumber}', '{body}　{bodyAddress}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: ['適用宣言書', '{standard} 適用宣言書', 'AIMS適用宣言書'],
  facts: [
    [['組織名', '会社名'], '{holder}'],
    [['版', '改訂'], '{revision}'],
    [['制定日', '承認日'], '{issued}'],
    [['規格'], '{standard}'],
    [['適用範囲'], '{scope}'],
    [['管理責任者'], '{otherPerson}'],
    [['承認者'], '{signatory}'],
    [['文書番号'], '{otherNumber}'],
    [['次回見直し'], '{otherDay}'],
  ],
  openings: ['{holder}が適用する管理策を示す。', ''],
  parts: [{ heads: ['2 範囲'], says: ['範囲：{scope}'] }],
  columns: [
    ['管理策', ['A.2.2', 'A.3.2', 'A.5.2', 'A.9.3']],
    ['名称', ['方針', '役割', '資源', 'データ']],
    ['適用', ['○', '×']],
    ['理由', ['リスク', '契約', '法令', '該当なし']],
  ],
  closings: ['承認 {signatory} {issued}', ''],
  notes: ['{holder}　社内限り'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: ['請求書', '御見積書', '請求書 {otherNumber}', '{standard} 認証費用お見積り'],
  facts: [
    [['請求番号', '見積番号'], '{otherNumber}'],
    [['発行日'], '{otherDay}'],
    [['支払期限', '有効期限'], '{otherDay}'],
    [['請求先'], '{holder}'],
    [['住所'], '{holderAddress}'],
  ],
  openings: ['{standard}認証に係る費用をご請求申し上げます。', ''],
  parts: [{ heads: ['お支払い'], says: ['30日以内にお支払いください。', '担当：{otherPerson}'] }],
  columns: [
    ['項目', ['第一段階審査', '第二段階審査', '交通費', '登録料']],
    ['日数', ['1', '2.5']],
    ['金額', ['125,000円', '490,000円']],
  ],
  closings: ['合計 730,525円', ''],
  notes: ['{body} | {bodyAddress}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: ['AI方針', 'ニュースリリース', '{standard}取得に向けて', '取引先調査票'],
  facts: [
    [['責任者'], '{otherPerson}'],
    [['更新日'], '{otherDay}'],
  ],
  openings: ['{holder}は信頼できるAIの利用を推進します。', '本方針は{standard}に基づきます。', ''],
  parts: [
    { heads: ['目的'], says: ['{holder}の全員に適用します。', '当社は{scope}を提供します。'] },
    {
      heads: ['役割'],
      says: ['責任者は{otherPerson}です。', '{body}による審査を{nextAudit}に予定しています。'],
    },
  ],
  columns: [],
  closings: ['代表取締役 {otherPerson}', ''],
  notes: ['{holder}', '{otherDay}'],
};
