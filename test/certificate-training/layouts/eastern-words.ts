import type { Words } from './words.js';

export const polish: Words = {
  annexes: [
    'Załącznik do certyfikatu {number}',
    'Załącznik do certyfikatu nr {number}',
    'ZAŁĄCZNIK',
    'Certyfikat {number} – wykaz lokalizacji',
    'Załącznik nr 1 do certyfikatu {number} z dnia {issued}',
  ],
  pages: ['Strona {n} z {m}', '{n}/{m}', 'Str. {n}', 'Arkusz {n} z {m}'],
  continued: '(ciąg dalszy)',
  groups: ['spółka grupy {otherCompany}', 'spółka zależna {otherCompany}', 'Grupa {otherCompany}'],
  withSites: ['wraz z lokalizacjami wymienionymi w załączniku', 'i jej oddziały (patrz załącznik)'],
  behalf: [
    'Wydany przez {otherCompany} w imieniu {body}',
    'Wystawiony przez {otherCompany} na zlecenie {body}',
  ],
  history: ['Historia certyfikatu', 'Wykaz wydań', 'Rejestr zmian'],
  historyColumns: ['Wydanie', 'Data', 'Powód zmiany'],
  changes: ['Wydanie pierwsze', 'Rozszerzenie zakresu', 'Zmiana adresu', 'Odnowienie', 'Nowa lokalizacja'],
  conditions: ['Warunki korzystania', 'Ważne informacje', 'Zasady używania certyfikatu'],
  siteColumns: ['Lokalizacja', 'Adres', 'Działalność'],
  headOffice: ['Siedziba', 'Siedziba główna', 'Centrala'],
  and: 'oraz',
  until: 'do',
  scanHere: ['Zeskanuj, aby sprawdzić', 'Certyfikat cyfrowy', 'Sprawdź ważność'],
  placeAndDay: ['Miejsce i data', 'Data', 'Miejscowość, data'],
  localOffices: [
    'Biuro lokalne: {otherCompany}, {otherAddress}',
    'Oddział: {otherAddress}',
    'Audyt przeprowadzony przez {otherCompany}',
  ],
  otherCertificates: [
    'Certyfikat zastępuje certyfikat {otherNumber} z dnia {otherDay}',
    'Część certyfikatu głównego {otherNumber}',
    'Zastępuje: {otherNumber}',
  ],
};

export const japanese: Words = {
  annexes: [
    '登録証 {number} 付属書',
    '付属書',
    '登録番号 {number} 別紙',
    '別表(関連事業所)',
    '{number} 附属書 1',
  ],
  pages: ['{n}/{m}', '{n} / {m} ページ', 'ページ {n}', '{m}枚中{n}枚目'],
  continued: '(続き)',
  groups: ['{otherCompany}グループ', '{otherCompany}の子会社', '{otherCompany} グループ会社'],
  withSites: ['及び別紙に示す関連事業所', '関連事業所は付属書のとおり'],
  behalf: ['{body}に代わり{otherCompany}が発行', '{body}の委託により{otherCompany}が発行'],
  history: ['登録証発行履歴', '改訂履歴', '変更の記録'],
  historyColumns: ['版', '日付', '変更の理由'],
  changes: ['初版発行', '登録範囲の拡大', '所在地の変更', '更新', '事業所の追加'],
  conditions: ['使用条件', '注意事項', '登録証の取扱い'],
  siteColumns: ['事業所', '所在地', '活動内容'],
  headOffice: ['本社', '主たる事業所', '本部'],
  and: '及び',
  until: 'から',
  scanHere: ['コードを読み取って確認', '電子登録証', '有効性の確認'],
  placeAndDay: ['発行地及び日付', '日付', '場所・日付'],
  localOffices: [
    '現地事務所:{otherCompany} {otherAddress}',
    '支店:{otherAddress}',
    '審査実施機関:{otherCompany}',
  ],
  otherCertificates: [
    '本証は{otherDay}付登録証{otherNumber}に代わるものです',
    '主登録証 {otherNumber} の一部',
    '旧登録番号 {otherNumber}',
  ],
};
