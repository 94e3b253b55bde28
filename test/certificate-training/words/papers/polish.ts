import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: [
    'Raport z audytu',
    'RAPORT Z AUDYTU {standard}',
    'Raport z audytu wewnętrznego',
    'Raport z nadzoru',
  ],
  facts: [
    [['Klient', 'Organizacja'], '{holder}'],
    [['Adres', 'Lokalizacja'], '{holderAddress}'],
    [['Norma', 'Kryteria'], '{standard}'],
    [['Termin audytu'], '{surveyFrom} – {surveyed}'],
    [['Ostatni dzień', 'Spotkanie zamykające'], '{surveyed}'],
    [['Zakres'], '{scope}'],
    [['Data raportu'], '{issued}'],
    [['Audytor wiodący', 'Audytor'], '{otherPerson}'],
    [['Raport nr', 'Sprawa'], '{otherNumber}'],
    [['Certyfikat nr'], '{number}'],
    [['Jednostka certyfikująca'], '{body}'],
    [['Następny audyt'], '{nextAudit}'],
  ],
  openings: [
    'Raport opisuje ustalenia {body} w {holder} od {surveyFrom} do {surveyed}.',
    'Audyt w {holder} zakończył się {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Podsumowanie', 'Wynik'],
      says: ['System w {holder} jest wdrożony.', 'Zespół rekomenduje certyfikację.'],
    },
    { heads: ['2 Zakres'], says: ['Zakres: {scope}.'] },
    {
      heads: ['3 Ustalenia', 'Niezgodności'],
      says: [
        'Mała niezgodność 6.1.4: nie powtórzono oceny skutków.',
        'Dowód: rozmowa z {otherPerson}.',
        'Odpowiedź do {otherDay}.',
      ],
    },
  ],
  columns: [
    ['Punkt', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['Ocena', ['zgodne', 'niezgodność', 'uwaga']],
    ['Dowód', ['polityka z {otherDay}', 'rejestr {otherNumber}', 'rozmowa']],
  ],
  closings: ['{signatory}, audytor wiodący', 'Podpisano: {signatory}, {issued}', ''],
  notes: ['Poufne. Formularz {otherNumber}', '{body} | {bodyAddress}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Deklaracja stosowania',
    'DEKLARACJA STOSOWANIA {standard}',
    'Deklaracja stosowania – zabezpieczenia załącznika A',
  ],
  facts: [
    [['Organizacja', 'Firma'], '{holder}'],
    [['Wersja', 'Wydanie'], '{revision}'],
    [['Data', 'Zatwierdzono'], '{issued}'],
    [['Norma'], '{standard}'],
    [['Zakres'], '{scope}'],
    [['Właściciel'], '{otherPerson}'],
    [['Zatwierdził'], '{signatory}'],
    [['Dokument'], '{otherNumber}'],
    [['Następny przegląd'], '{otherDay}'],
  ],
  openings: ['Wymienia zabezpieczenia stosowane w {holder}.', ''],
  parts: [{ heads: ['2 Zakres'], says: ['Zakres: {scope}.'] }],
  columns: [
    ['Zabezpieczenie', ['A.2.2', 'A.3.2', 'A.5.2', 'A.9.3']],
    ['Tytuł', ['Polityka', 'Role', 'Zasoby', 'Dane']],
    ['Stosowane', ['tak', 'nie']],
    ['Powód', ['ryzyko', 'umowa', 'prawo', 'nie dotyczy']],
  ],
  closings: ['Zatwierdził: {signatory}, {issued}', ''],
  notes: ['{holder} – wewnętrzne'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: ['Faktura', 'FAKTURA {otherNumber}', 'Oferta {otherNumber}', 'Oferta certyfikacji {standard}'],
  facts: [
    [['Faktura nr'], '{otherNumber}'],
    [['Data wystawienia'], '{otherDay}'],
    [['Termin płatności'], '{otherDay}'],
    [['Nabywca'], '{holder}'],
    [['Adres'], '{holderAddress}'],
  ],
  openings: ['Za certyfikację według {standard}:', ''],
  parts: [{ heads: ['Płatność'], says: ['Płatne w 30 dni.', 'Kontakt: {otherPerson}'] }],
  columns: [
    ['Usługa', ['Audyt etap 1', 'Audyt etap 2', 'Dojazd', 'Opłata']],
    ['Dni', ['1', '2,5']],
    ['Kwota', ['1 250,00 zł', '4 900,00 zł']],
  ],
  closings: ['Razem 7 305,25 zł', ''],
  notes: ['{body} | {bodyAddress}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: [
    'Polityka sztucznej inteligencji',
    'Informacja prasowa',
    'W drodze do {standard}',
    'Ankieta dostawcy',
  ],
  facts: [
    [['Właściciel'], '{otherPerson}'],
    [['Aktualizacja'], '{otherDay}'],
  ],
  openings: ['{holder} stosuje AI w sposób godny zaufania.', 'Polityka opiera się na {standard}.', ''],
  parts: [
    { heads: ['Cel'], says: ['Dotyczy wszystkich w {holder}.', 'Oferujemy {scope}.'] },
    { heads: ['Role'], says: ['Odpowiada {otherPerson}.', 'Audyt z {body} planowany na {nextAudit}.'] },
  ],
  columns: [],
  closings: ['{otherPerson}, zarząd', ''],
  notes: ['{holder}', '{otherDay}'],
};
