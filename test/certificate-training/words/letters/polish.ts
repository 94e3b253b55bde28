import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{town}, {issued}', '{town}, dnia {issued}', 'Data: {issued}', '{issued}'],
  salutations: [
    'Szanowny Panie {otherPerson},',
    'Szanowna Pani {otherPerson},',
    'Dzień dobry, {otherPerson},',
  ],
  openSalutations: [
    'Szanowni Państwo,',
    'Do wszystkich zainteresowanych',
    'Dzień dobry,',
    'Szanowni Klienci,',
  ],
  regards: ['Z poważaniem', 'Z wyrazami szacunku', 'Pozdrawiam', 'Łączę wyrazy szacunku'],
  attention: ['Sz. P. {otherPerson}', '{otherPerson}', 'Do rąk: {otherPerson}', 'Pan/Pani {otherPerson}'],
  references: [
    ['Nasz znak', '{otherNumber}'],
    ['Wasz znak', '{otherNumber}'],
    ['Nr sprawy', '{otherNumber}'],
    ['Pismo z dnia', '{otherDay}'],
    ['Osoba do kontaktu', '{otherPerson}'],
    ['Tel.', '{phone}'],
    ['E-mail', '{email}'],
    ['Nr klienta', '{otherNumber}'],
  ],
  dayLabels: ['Data', 'Data pisma'],
  mail: {
    from: ['Od:', 'Nadawca:'],
    to: ['Do:'],
    copy: ['DW:'],
    day: ['Wysłano:', 'Data:', 'W dniu'],
    subject: ['Temat:'],
    attached: ['Załączniki:'],
  },
  subjectLabels: ['Dotyczy:', 'Temat:', 'Dot.:'],
  enclosures: [
    'Zał.: raport {otherNumber}',
    'Załączniki: 2',
    'Do wiadomości: {otherPerson}',
    'Zał.: plan z dnia {otherDay}',
  ],
  towns: ['Warszawa', 'Gdańsk', 'Kraków', 'Wrocław', 'Katowice', 'Poznań', 'Łódź'],
  roles: [
    'Audytor wiodący',
    'Dyrektor ds. certyfikacji',
    'Opiekun klienta',
    'Prezes Zarządu',
    'Kierownik jednostki',
    'Koordynator audytów',
  ],
  for: ['z up.', 'w/z', 'p.o.'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    'Potwierdzenie audytu I etapu wg {standard}',
    'Wynik I etapu – {holder}',
    'Certyfikacja {standard}: zakończony etap 1',
    'POTWIERDZENIE ETAPU 1',
  ],
  openings: [
    'potwierdzamy, że {body} w dniach od {surveyFrom} do {surveyed} przeprowadziła w {holder} audyt I etapu według {standard}.',
    'Pierwszy etap audytu początkowego w {holder}, {holderAddress}, zakończył się {surveyed}.',
    'Firma {holder} zleciła {body} certyfikację systemu zarządzania sztuczną inteligencją. Etap pierwszy zamknięto {surveyed}.',
    'Niniejszym zaświadczamy, że {holder} przeszła etap 1 w dniu {surveyed}.',
  ],
  middles: [
    'Audyt prowadził(a) {otherPerson}.',
    'Etap 2 zaplanowano na {nextAudit}.',
    'Proponowany zakres: {scope}.',
    'Zakres: {scope}',
    'Pismo nie jest certyfikatem; decyzja zapada po etapie 2.',
    'Wskazano trzy obszary, które należy poprawić do {otherDay}.',
    'Umowę nr {otherNumber} podpisano {otherDay}.',
    'Przejrzano deklarację stosowania {soa}.',
    '{body} jest akredytowana przez {accreditor}, nr {accreditationNumber}.',
  ],
  closings: [
    'Pytania: {otherPerson}, {phone}.',
    'Do zobaczenia na etapie 2.',
    'Pismo jest ważne do {otherDay}.',
    'Można je przekazywać tylko w całości.',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    'Rekomendacja do certyfikacji {standard}',
    'Zakończony audyt II etapu – {holder}',
    'Państwa audyt certyfikujący z dnia {surveyed}',
    'Certyfikat w przygotowaniu',
  ],
  openings: [
    'potwierdzamy, że audyt II etapu w {holder} według {standard} odbył się od {surveyFrom} do {surveyed}.',
    'Audyt certyfikujący w {holder}, {holderAddress}, zakończył się {surveyed}. Zespół rekomenduje wydanie certyfikatu.',
    '{body} zakończyła {surveyed} drugi etap audytu według {standard}.',
    'Gratulujemy: na spotkaniu zamykającym {surveyed} zarekomendowano {holder} do certyfikacji.',
  ],
  middles: [
    'Decyzję podejmie osoba, która nie brała udziału w audycie.',
    'Na certyfikacie znajdzie się zakres: {scope}.',
    'Do wydania certyfikatu nie wolno powoływać się na certyfikację.',
    'Dwie małe niezgodności należy zamknąć do {otherDay}.',
    'Audytor wiodący: {otherPerson}; raport {otherNumber}.',
    'Obowiązuje deklaracja stosowania {soa}.',
    'Pierwszy nadzór odbędzie się około {nextAudit}.',
    'Dla tej normy akredytuje nas {accreditor}.',
  ],
  closings: [
    'Damy znać po podjęciu decyzji.',
    'Pismo nie zastępuje certyfikatu.',
    'Prosimy pisać na {email}.',
    'Dziękujemy za współpracę.',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    'Stan wdrożenia {standard}',
    'Potwierdzenie doradztwa – {holder}',
    'Analiza luk: podsumowanie',
    'Potwierdzenie umowy o certyfikację',
  ],
  openings: [
    'wspieramy {holder}, {holderAddress}, od {otherDay} we wdrażaniu systemu według {standard}.',
    'Od {surveyFrom} do {surveyed} porównaliśmy praktyki {holder} z {standard}.',
    'Na prośbę {holder} {body} potwierdza zawarcie umowy o certyfikację według {standard}.',
    'Po analizie zakończonej {surveyed} uważamy, że {holder} jest gotowa do audytu.',
  ],
  middles: [
    'Planowany zakres to {scope}.',
    'Audyt przewidziano na {nextAudit}.',
    'Pismo nie potwierdza certyfikacji.',
    'Widzieliśmy audyt wewnętrzny ({otherNumber}).',
    'Przegląd zarządzania z {otherDay} prowadził(a) {otherPerson}.',
    'Korzystano z platformy firmy {otherCompany}.',
  ],
  closings: [
    'Informacji udziela {otherPerson}, {phone}.',
    'Pismo sporządzono dla {otherCompany}.',
    'Certyfikacji oczekujemy w przyszłym roku.',
  ],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    'Zawieszenie certyfikatu {number}',
    'ZAWIADOMIENIE O ZAWIESZENIU',
    'Certyfikat nr {number}',
    'Zawieszenie certyfikacji {standard}',
  ],
  openings: [
    'certyfikat {number} firmy {holder} według {standard} zostaje zawieszony od {otherDay}.',
    'Ponieważ audyt nadzoru się nie odbył, {body} zawiesza certyfikat nr {number} firmy {holder}, {holderAddress}.',
    'Certyfikacja systemu (certyfikat {number}) jest zawieszona od {otherDay}.',
  ],
  middles: [
    'Niezgodności z audytu z {surveyed} nie zostały zamknięte.',
    'W tym czasie nie wolno używać znaku.',
    'Certyfikat obejmował: {scope}.',
    'Wydano go po raz pierwszy {first}, z ważnością do {expires}.',
    'Status: {verifyAt}.',
    'Odwołanie można złożyć do {otherDay}.',
    'Kontakt: {otherPerson}, {phone}.',
  ],
  closings: [
    'Prosimy o potwierdzenie odbioru.',
    'Liczymy na rychłe przywrócenie.',
    'Opłaty w sprawie {otherNumber} pozostają należne.',
  ],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Cofnięcie certyfikatu {number}',
    'ZAWIADOMIENIE O COFNIĘCIU',
    'Certyfikat {number}: wycofany',
    'Koniec certyfikacji {holder}',
  ],
  openings: [
    'certyfikat {number} wystawiony na {holder} zostaje cofnięty z dniem {otherDay}.',
    'Zgodnie z ustaleniami {body} kończy certyfikację {holder}, {holderAddress}, według {standard}.',
    'Komitet postanowił cofnąć certyfikat nr {number} firmy {holder}.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Utrzymanie certyfikatu {number}',
    'Wynik audytu nadzoru',
    'Ważność certyfikatu {number}',
    'POTWIERDZENIE WAŻNOŚCI',
  ],
  openings: [
    'audyt nadzoru w {holder} odbył się od {surveyFrom} do {surveyed}. Certyfikat {number} pozostaje ważny.',
    'Potwierdzamy, że system firmy {holder}, {holderAddress}, nadal spełnia {standard}. Ostatni audyt: {surveyed}.',
    '{body} utrzymuje certyfikację nr {number} po audycie zakończonym {surveyed}.',
  ],
  middles: [
    'Certyfikat jest ważny do {expires}.',
    'Zakres bez zmian: {scope}.',
    'Następny nadzór do {nextAudit}.',
    'Decyzję podjęto {decided}.',
    'Bez niezgodności; raport {otherNumber}.',
    'Audytor: {otherPerson}.',
    'Sprawdzenie: {verifyAt}',
    'Akredytacja {accreditor} {accreditationNumber}.',
  ],
};
