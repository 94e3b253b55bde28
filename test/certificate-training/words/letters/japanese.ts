import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{issued}', '{issued}', '発行日：{issued}', '日付 {issued}'],
  salutations: ['{otherPerson} 様', '{otherPerson}様', '拝啓 {otherPerson} 様'],
  openSalutations: [
    '拝啓 時下ますますご清栄のこととお慶び申し上げます。',
    '関係者各位',
    'お取引先各位',
    'ご担当者様',
  ],
  regards: ['敬具', '以上', 'よろしくお願い申し上げます。', '敬具　以上'],
  attention: ['{otherPerson} 様', 'ご担当 {otherPerson} 様', '{otherPerson} 殿'],
  references: [
    ['文書番号', '{otherNumber}'],
    ['管理番号', '{otherNumber}'],
    ['受付番号', '{otherNumber}'],
    ['担当', '{otherPerson}'],
    ['電話', '{phone}'],
    ['メール', '{email}'],
  ],
  dayLabels: ['日付', '発行日', '作成日'],
  mail: {
    from: ['差出人：', '送信者:'],
    to: ['宛先：', 'To:'],
    copy: ['CC：'],
    day: ['送信日時：', '日時:'],
    subject: ['件名：', '件名:'],
    attached: ['添付：'],
  },
  subjectLabels: ['件名：', '題名：', '件：'],
  enclosures: ['添付書類：報告書 {otherNumber}', '同封：2部', '写：{otherPerson}'],
  towns: ['東京', '大阪', '名古屋', '福岡'],
  roles: ['主任審査員', '認証部長', '代表取締役', '審査部', '営業担当', '認証センター長'],
  for: ['代理', '（代）'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    '第一段階審査完了のお知らせ',
    '{standard} 第一段階審査の結果について',
    '{holder} 第1段階審査 確認書',
    '認証審査（第一段階）実施証明',
  ],
  openings: [
    '{body}は、{surveyFrom}から{surveyed}まで、{holder}に対し{standard}に基づく第一段階審査を実施いたしました。',
    '{holder}（{holderAddress}）の初回審査第一段階は、{surveyed}に終了いたしました。',
    '{holder}より{standard}の認証の申請を受け、{surveyed}に第一段階の審査を終えたことを確認いたします。',
    '貴社のAIマネジメントシステム文書の審査は{surveyed}に完了しました。',
  ],
  middles: [
    '審査チームリーダーは{otherPerson}です。',
    '第二段階審査は{nextAudit}を予定しております。',
    '申請範囲：{scope}',
    '認証範囲は次のとおりです。{scope}',
    '本書は認証書ではありません。認証の可否は第二段階審査の後に決定いたします。',
    '懸念事項は{otherDay}までに是正をお願いいたします。',
    '契約番号は{otherNumber}です。',
    '適用宣言書（{soa}）を確認しました。',
    '{body}は{accreditor}より認定番号{accreditationNumber}にて認定を受けております。',
  ],
  closings: [
    'ご不明な点は{otherPerson}（{phone}）までお問い合わせください。',
    '本書の有効期限は{otherDay}です。',
    '第二段階審査もよろしくお願いいたします。',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    '第二段階審査完了のお知らせ',
    '{standard} 認証の推薦について',
    '{holder} 認証審査結果',
    '認証登録手続きについて',
  ],
  openings: [
    '{holder}に対する{standard}の第二段階審査を、{surveyFrom}から{surveyed}まで実施いたしました。',
    '{holder}（{holderAddress}）の認証審査は{surveyed}に終了し、審査チームは認証を推薦いたします。',
    '{body}は{surveyed}に第二段階審査を完了しました。',
  ],
  middles: [
    '認証の決定は審査に関与していない者が行います。',
    '登録範囲は「{scope}」となる予定です。',
    '認証書が発行されるまで、認証取得の表示はできません。',
    '軽微な不適合2件は{otherDay}までにご回答ください。',
    '主任審査員：{otherPerson}、報告書番号：{otherNumber}',
    '適用宣言書：{soa}',
    '初回サーベイランスは{nextAudit}頃の予定です。',
    '当機関は{accreditor}の認定を受けております。',
  ],
  closings: [
    '決定次第ご連絡いたします。',
    '本書は認証書に代わるものではありません。',
    'お問い合わせ：{email}',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    '{standard} 構築状況について',
    '{holder} 準備状況報告',
    'ギャップ分析結果',
    '認証契約締結の確認',
  ],
  openings: [
    '{body}は{otherDay}より{holder}（{holderAddress}）の{standard}に基づく体制構築を支援しております。',
    '{surveyFrom}から{surveyed}まで、{holder}の現状と{standard}との差異を分析しました。',
    '{holder}の依頼により、{body}との間で{standard}の認証契約が締結されていることを確認します。',
  ],
  middles: [
    '予定する範囲：{scope}',
    '認証審査は{nextAudit}を予定しています。',
    '本書は認証を証するものではありません。',
    '内部監査報告書（{otherNumber}）を確認しました。',
    'マネジメントレビューは{otherDay}に{otherPerson}の主宰で行われました。',
  ],
  closings: ['お問い合わせは{otherPerson}（{phone}）まで。', '本書は{otherCompany}宛に作成したものです。'],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    '認証の一時停止について（{number}）',
    '認証一時停止通知書',
    '登録番号 {number} の一時停止',
    '{holder} 登録の一時停止',
  ],
  openings: [
    '{holder}の登録番号{number}（{standard}）を{otherDay}付で一時停止いたします。',
    '{body}は、サーベイランス審査が実施されないため、{holder}（{holderAddress}）の登録番号{number}を一時停止します。',
  ],
  middles: [
    '{surveyed}の審査で指摘した不適合が是正されておりません。',
    '停止期間中は認証マークを使用できません。',
    '登録範囲：{scope}',
    '初回登録日は{first}、有効期限は{expires}です。',
    '登録状況は{verifyAt}で確認できます。',
    '異議申立ては{otherDay}までにお願いします。',
    '担当：{otherPerson}（{phone}）',
  ],
  closings: ['受領のご連絡をお願いいたします。', '早期の回復をお願い申し上げます。'],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    '認証の取消しについて（{number}）',
    '認証取消通知書',
    '登録番号 {number} の取消し',
    '{holder} 登録の抹消',
  ],
  openings: [
    '{holder}の登録番号{number}を{otherDay}付で取り消します。',
    '{body}は{holder}（{holderAddress}）の{standard}認証を終了いたします。',
    '認証判定委員会は、{holder}の登録（{number}）の取消しを決定しました。',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    '認証の維持について（{number}）',
    'サーベイランス審査結果',
    '登録番号 {number} の有効性確認',
    '登録維持証明書',
  ],
  openings: [
    '{holder}のサーベイランス審査は{surveyFrom}から{surveyed}まで行われ、登録番号{number}は維持されます。',
    '{holder}（{holderAddress}）が引き続き{standard}に適合していることを確認します。直近の審査：{surveyed}',
    '{body}は{surveyed}に終了した審査の結果、登録番号{number}の認証を維持いたします。',
  ],
  middles: [
    '有効期限は{expires}です。',
    '登録範囲に変更はありません。{scope}',
    '次回審査期限：{nextAudit}',
    '維持の決定日：{decided}',
    '不適合はありません（報告書{otherNumber}）。',
    '審査員：{otherPerson}',
    '確認先：{verifyAt}',
    '認定機関：{accreditor}　{accreditationNumber}',
  ],
};
