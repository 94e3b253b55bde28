import { drawn } from '../grammar.js';
import type { Language } from '../language.js';
import { words } from '../listed.js';
import { labels } from './polish-labels.js';
import { scope } from './polish-scope.js';
import { sentences } from './polish-sentences.js';

export const polish: Language = {
  code: 'pl',
  countries: ['PL'],
  labels,
  ...sentences,
  otherLabels: [
    ['Nr klienta', '{otherNumber}'],
    ['Nr umowy', '{otherNumber}'],
    ['Osoba do kontaktu', '{otherPerson}'],
    ['Auditor wiodący', '{otherPerson}'],
    ['Data wydruku', '{otherDay}'],
    ['Strona', '1 z 2'],
    ['Kod EA', '33'],
    ['Sektor IAF', '35'],
    ['NIP', '{otherNumber}'],
    ['Nr zlecenia', '{otherNumber}'],
    ['Następny audit', '{nextAudit}'],
    ['PKD', '62.01.Z'],
    ['Raport z auditu nr', '{otherNumber}'],
    ['Zastępuje certyfikat nr', '{otherNumber}'],
    ['Telefon', '{phone}'],
    ['Liczba pracowników', '48'],
    ['Formularz', 'F-07 wyd. 3'],
    ['Rejestr', '{registration}'],
  ],
  titles: {
    certificate:
      words(`Certyfikat | CERTYFIKAT | Certyfikat zgodności | Certyfikat systemu zarządzania | CERTYFIKAT REJESTRACJI
      Certyfikat systemu zarządzania sztuczną inteligencją | Świadectwo certyfikacji | CERTYFIKAT ZGODNOŚCI | Certyfikat AIMS`),
    'other-standard':
      words(`Certyfikat | CERTYFIKAT | Certyfikat zgodności | Certyfikat systemu zarządzania | Świadectwo
      Certyfikat systemu zarządzania bezpieczeństwem informacji | Certyfikat systemu zarządzania jakością`),
  },
  roles:
    words(`Prezes Zarządu | Dyrektor Jednostki Certyfikującej | Kierownik Jednostki Certyfikującej | Dyrektor ds. Certyfikacji
    Kierownik ds. Certyfikacji | Dyrektor Generalny | Wiceprezes Zarządu | Pełnomocnik ds. Certyfikacji | Członek Zarządu | Prokurent
    Dyrektor Biura Certyfikacji | Dyrektor Techniczny | Przewodniczący Komitetu Certyfikacyjnego | Kierownik Działu Certyfikacji
    Menedżer ds. Certyfikacji | Z-ca Dyrektora | Główny Specjalista ds. Certyfikacji | Dyrektor Zarządzający`),
  scope: (chance) => drawn(scope, 'scope', chance),
  siteNames:
    words(`Oddział | Centrum danych | Oddział Kraków | Magazyn centralny | Biuro handlowe | Zakład produkcyjny nr 2
    Centrum badawczo-rozwojowe | Oddział Trójmiasto | Biuro projektowe | Serwerownia | Filia | Laboratorium | Centrum Usług Wspólnych
    Biuro zarządu | Hala B`),
  dayFormats: [
    'D.MM.YYYY [r.]',
    'D MMMM YYYY',
    'D MMMM YYYY [r.]',
    'DD MMMM YYYY [r.]',
    'DD.MM.YYYY',
    'DD.MM.YYYY',
    'DD.MM.YYYY [r.]',
    'YYYY-MM-DD',
    'YYYY-MM-DD',
    'DD-MM-YYYY',
    'D.MM.YYYY',
    'DD/MM/YYYY',
    'YYYY.MM.DD',
    'DD MMM YYYY',
    'YYYY-MM-DD [r.]',
  ],
  months:
    words(`stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada
    grudnia`),
  monthsShort: words('sty | lut | mar | kwi | maj | cze | lip | sie | wrz | paź | lis | gru'),
  soas: [
    'wersja {n} z dnia {day}',
    'wersja {n}',
    'wyd. {n} z {day}',
    'z dnia {day}',
    '{id}, wersja {n}',
    '{id} z {day}',
    'nr {n} z dnia {day}',
    'w wersji {n}',
    'v{n}, {day}',
    '{id}',
    'v. {n}',
    'wydanie {n}, {day}',
    'rew. {n}',
  ],
  revisions: ['{n}', '0{n}', '{n}.0', 'Rev. {n}', 'Wydanie {n}', 'wersja {n}', 'zmiana {n}', 'rew. {n}'],
};
