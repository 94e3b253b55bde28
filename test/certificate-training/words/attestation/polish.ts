import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const polish: AttestationWords = {
  ...english,
  types: { one: ['Typ 1', 'Typ I', 'typu 1'], two: ['Typ 2', 'Typ II', 'typu 2'] },
  criteria: ['Bezpieczeństwo', 'Bezpieczeństwo i dostępność'],
  systems: [
    'Platforma {product}',
    'Usługi chmurowe {product}',
    'System płacowy {product}',
    'Aplikacja {short} {product}',
  ],
  firms: [
    '{a} Audyt Sp. z o.o.',
    '{a} i {b} Biegli Rewidenci Sp. p.',
    '{a} & Partnerzy sp. k.',
    '{a} {b} Sp. z o.o.',
  ],
  places: ['Warszawa', 'Kraków', 'Wrocław', 'Gdańsk', 'Poznań'],
  titles: [
    'Raport {standard} {type}',
    'Raport niezależnego biegłego rewidenta ({standard}, {type})',
    'Raport atestacyjny o kontrolach',
    'Raport {standard} – {holder}',
  ],
  on: ['Opis systemu {scope} firmy {holder}', '{scope}', 'Kontrole dotyczące: {scope}'],
  days: [
    'Okres od {periodFrom} do {periodTo}',
    'Za okres {periodFrom} – {periodTo}',
    'Na dzień {asOf}',
    'Według stanu na {asOf}',
  ],
  preparedBy: ['Sporządził: {body}', 'Audytor: {body}', '{body}\n{bodyAddress}', '{body}'],
  opinionTitles: ['Raport niezależnego audytora', 'Część 1 – Raport audytora', 'Opinia biegłego rewidenta'],
  addressees: [
    'Dla Zarządu {holder}',
    'Do {holder}',
    'Dla Rady Nadzorczej {holder}, {holderAddress}',
    '{holder}\n{holderAddress}',
  ],
  parts: [
    {
      heads: ['Zakres', 'Przedmiot'],
      says: [
        'Zbadaliśmy opis, który {holder} daje dla {scope} za okres od {periodFrom} do {periodTo}.',
        'Przedmiotem jest {scope} w opisie {holder} na dzień {asOf}.',
        'Zlecono nam zbadanie kontroli {holder}, {holderAddress}, od {periodFrom} do {periodTo} według {standard}.',
      ],
    },
    {
      heads: ['Odpowiedzialność Zarządu'],
      says: ['{holder} odpowiada za opis i kontrole.', 'Usługi {otherCompany} wyłączono.'],
    },
    {
      heads: ['Odpowiedzialność audytora', 'Niezależność'],
      says: ['Do nas należy wydanie opinii z wystarczającą pewnością.', 'Jesteśmy niezależni od {short}.'],
    },
    {
      heads: ['Ograniczenia'],
      says: ['Ustalenia nie dotyczą czasu po {periodTo}.', 'Po {asOf} kontrole mogą się zmienić.'],
    },
    {
      heads: ['Opinia', 'Wniosek'],
      says: [
        'Naszym zdaniem opis rzetelnie przedstawia {scope} od {periodFrom} do {periodTo}.',
        'Naszym zdaniem kontrole {holder} były dobrze zaprojektowane na dzień {asOf}.',
      ],
    },
    {
      heads: ['Ograniczenie użycia'],
      says: ['Raport jest przeznaczony dla {holder} i jej klientów.', 'Nikt inny nie może na nim polegać.'],
    },
  ],
  assertionTitles: ['Oświadczenie Zarządu {holder}', 'Stwierdzenie kierownictwa'],
  assertions: [
    'Sporządziliśmy opis {scope}.',
    'Kontrole działały od {periodFrom} do {periodTo}.',
    'Kontrole były dobrze zaprojektowane na dzień {asOf}.',
    '{otherPerson}, Prezes Zarządu, {otherDay}',
  ],
  contents: ['1. Raport audytora', '2. Oświadczenie {holder}', '3. Opis {scope}', '4. Testy i wyniki'],
  table: [
    [['Firma', 'Usługodawca'], '{holder}'],
    [['Adres', 'Siedziba'], '{holderAddress}'],
    [['System', 'Zakres'], '{scope}'],
    [['Raport'], '{standard} {type}'],
    [['Okres'], '{periodFrom} – {periodTo}'],
    [['Na dzień'], '{asOf}'],
    [['Kryteria'], '{criteria}'],
    [['Audytor'], '{body}'],
    [['Data raportu'], '{issued}'],
    [['Nr sprawy'], '{otherNumber}'],
  ],
  signedBy: [
    '{body}',
    '{body}\n{signatory}',
    'W imieniu {body}\n{signatory}',
    '{signatory}, biegły rewident\n{body}',
  ],
  issuedOn: ['{place}, {issued}', '{place}, dnia {issued}', '{issued}', 'Data: {issued}'],
  roles: ['Partner'],
  notes: ['Poufne – {otherCompany}', 'Sprawa {otherNumber}', '{registration}'],
};
