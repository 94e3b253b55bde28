import { drawn } from '../grammar.js';
import type { Language } from '../language.js';
import { words } from '../listed.js';
import { labels } from './japanese-labels.js';
import { scope } from './japanese-scope.js';
import { sentences } from './japanese-sentences.js';

const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

export const japanese: Language = {
  code: 'ja',
  countries: ['JP'],
  labels,
  ...sentences,
  otherLabels: [
    ['顧客番号', '{otherNumber}'],
    ['契約番号', '{otherNumber}'],
    ['担当者', '{otherPerson}'],
    ['主任審査員', '{otherPerson}'],
    ['印刷日', '{otherDay}'],
    ['ページ', '1/2'],
    ['産業分類', '33'],
    ['審査種別', '更新審査'],
    ['次回審査', '{nextAudit}'],
    ['TEL', '{phone}'],
    ['法人番号', '{otherNumber}'],
    ['経済活動分類', '33, 35'],
    ['管理番号', '{otherNumber}'],
    ['旧登録番号', '{otherNumber}'],
    ['管理責任者', '{otherPerson}'],
    ['登録対象人数', '120名'],
    ['適用除外', 'なし'],
  ],
  titles: {
    certificate:
      words(`登録証 | 認証書 | 登　録　証 | 認　証　書 | 認証登録証 | マネジメントシステム登録証 | 登録証明書 | 証明書 | AIマネジメントシステム登録証
      人工知能マネジメントシステム認証書 | 審査登録証 | 適合証明書`),
    'other-standard':
      words(`登録証 | 認証書 | 登　録　証 | マネジメントシステム登録証 | 登録証明書 | 品質マネジメントシステム登録証
      情報セキュリティマネジメントシステム登録証 | 審査登録証`),
  },
  roles:
    words(`代表取締役 | 代表取締役社長 | 理事長 | 認証部長 | 認証責任者 | 執行役員 | 取締役 | 審査本部長 | 登録判定委員長 | 専務理事 | 代表理事 | 認証事業部長 | 所長
    最高経営責任者 | 日本代表 | 登録責任者 | 機関長 | マネージングディレクター | 常務取締役 認証本部長`),
  scope: (chance) => drawn(scope, 'scope', chance),
  siteNames:
    words(`大阪支店 | 東京事業所 | データセンター | 名古屋営業所 | 研究開発センター | 第二工場 | 福岡オフィス | 物流センター | 本社別館 | 横浜テクニカルセンター
    サテライトオフィス | 関西支社 | コールセンター | 仙台開発拠点 | 筑波研究所`),
  dayFormats: [
    'YYYY年M月D日',
    'YYYY年M月D日',
    'YYYY年MM月DD日',
    'YYYY年 M月 D日',
    'YYYY 年 M 月 D 日',
    'YYYY/MM/DD',
    'YYYY/M/D',
    'YYYY.MM.DD',
    'YYYY-MM-DD',
    '[令和]R年M月D日',
    '[令和]R年M月D日',
    '[令和] R 年 M 月 D 日',
    '[R]R.M.D',
    'YYYY年([令和]R年)M月D日',
  ],
  months: MONTHS,
  monthsShort: MONTHS,
  soas: [
    '第{n}版',
    '第{n}版 {day}',
    '第{n}版({day})',
    '{day}',
    '{day}付',
    '{id} 第{n}版',
    '{id}',
    'Ver.{n}',
    'Ver.{n}({day})',
    '{n}版',
    '{day} 第{n}版',
    'Rev.{n} {day}改訂',
    '{id}({day})',
  ],
  revisions: ['{n}', '0{n}', '第{n}版', 'Rev.{n}', '{n}版', '改訂{n}', '第{n}回', '{n}.0'],
};
