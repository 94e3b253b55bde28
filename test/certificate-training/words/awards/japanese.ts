import type { AwardWords } from '../award-words.js';

export const person: AwardWords = {
  to: 'person',
  titles: ['合格証', '認定証', '資格証明書', '{standard} {level}', '登録証', '修了認定証'],
  before: ['下記の者は', '次の者を認定する', '氏名', '認定者'],
  after: [
    '{standard} {level}の試験に合格したことを証する',
    '{level}の資格要件を満たすことを認定します',
    '{level}として登録されたことを証明します',
    'ISO/IEC 17024に基づく{standard} {level}の認定を受けた',
  ],
  sentences: [
    '{body}は、{holder}が{level}の力量を有することを証明します。',
    '{holder}は{otherDay}に実施された{standard} {level}試験に合格しました。',
  ],
  says: [
    '更新には年間{amount}時間の研修が必要です。',
    '認定：{accreditor} {accreditationNumber}',
    '確認先：{verifyAt}',
    '試験会場：{otherAddress}',
  ],
  days: [
    '{issued}',
    '発行日：{issued}　有効期限：{expires}',
    '有効期間 {issued}～{expires}',
    '交付 {issued}',
  ],
  facts: [
    [['認定番号', '登録番号', '証書番号', '資格番号'], '{number}'],
    [['氏名', '受験者', '資格者'], '{holder}'],
    [['資格', '区分'], '{standard} {level}'],
    [['発行日', '認定日', '交付日'], '{issued}'],
    [['有効期限', '有効期間満了日'], '{expires}'],
    [['初回認定日'], '{first}'],
    [['認定機関', '発行者'], '{body}'],
    [['生年月日', '試験日'], '{otherDay}'],
    [['勤務先'], '{otherCompany}'],
    [['照会先'], '{verifyAt}'],
  ],
  signedBy: ['{body}', '発行責任者', '代表者'],
  roles: ['理事長', '代表理事', '認証部長', '試験委員長', '代表取締役社長'],
  notes: [
    '{body}　{bodyAddress}',
    '{website}　{phone}',
    '本証は{body}の所有物です。',
    '様式{otherNumber}　{otherDay}',
  ],
  levels: ['主任審査員', '審査員補', '内部監査員', 'Lead Auditor', 'Lead Implementer', 'ファンデーション'],
  courses: ['AIマネジメント'],
};

export const training: AwardWords = {
  ...person,
  titles: ['修了証', '受講証明書', '研修修了証', '参加証明書'],
  before: ['下記の者は', '受講者', '氏名'],
  after: [
    '「{course}」を修了したことを証する',
    '{course}（{amount}時間）を受講しました',
    '本研修の全課程を修了されました',
  ],
  sentences: [
    '{holder}は{surveyFrom}から{otherDay}まで「{course}」を受講しました。',
    '{body}は{holder}が{course}を修了したことを証明します。',
  ],
  says: [
    '講師：{otherPerson}',
    '内容：{standard}、リスク、影響評価',
    '時間：{amount}時間',
    '会場：{otherAddress}',
  ],
  days: ['{issued}', '修了日：{issued}', '発行日 {issued}'],
  facts: [
    [['修了番号', '証書番号'], '{number}'],
    [['受講者', '氏名'], '{holder}'],
    [['研修名', 'コース名'], '{course}'],
    [['時間'], '{amount}時間'],
    [['受講日'], '{otherDay}'],
    [['発行日', '修了日'], '{issued}'],
    [['主催', '研修機関'], '{body}'],
    [['講師'], '{otherPerson}'],
  ],
  roles: ['講師', '研修部長', '代表取締役'],
  courses: [
    'ISO/IEC 42001 入門',
    'ISO/IEC 42001 内部監査員養成コース',
    'AIガバナンス基礎',
    'ISO/IEC 42001 Lead Implementer',
  ],
};

export const selfDeclaration: AwardWords = {
  by: 'holder',
  levels: [''],
  courses: [''],
  titles: ['自己適合宣言書', '適合宣言', '自己宣言書', 'AI方針に関する宣言'],
  before: ['当社、', '宣言者', '下記の組織は'],
  after: [
    '自社の責任において、AIマネジメントシステムが{standard}に適合することを宣言します',
    '{standard}に沿って運営していることを宣言する',
  ],
  sentences: [
    '{holder}（{holderAddress}）は、{standard}を適用していることを宣言します。',
    '{holder}は第三者によらず{standard}への適合を自ら宣言します。',
  ],
  says: [
    '対象範囲：{scope}',
    '{surveyed}に終了した内部監査に基づきます。',
    '認証機関は関与していません。',
    'お問い合わせ：{otherPerson} {email}',
  ],
  days: ['{issued}', '宣言日：{issued}', '制定 {issued}　有効期限 {expires}'],
  facts: [
    [['組織名', '会社名', '宣言者'], '{holder}'],
    [['所在地', '住所'], '{holderAddress}'],
    [['規格'], '{standard}'],
    [['対象範囲', '適用範囲'], '{scope}'],
    [['宣言日', '日付'], '{issued}'],
    [['版'], '{revision}'],
    [['署名者'], '{signatory}'],
  ],
  signedBy: ['{holder}', '署名', '代表者'],
  roles: ['代表取締役', '代表取締役社長', '最高情報責任者', 'AI責任者'],
  notes: ['{holder}　公開', '文書番号 {otherNumber}', '次回見直し {otherDay}'],
};
