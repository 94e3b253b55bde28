import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';

export const german: AttestationWords = {
  ...english,
  types: { one: ['Typ 1', 'Typ I', 'Type 1'], two: ['Typ 2', 'Typ II', 'Type 2'] },
  criteria: ['Sicherheit', 'Sicherheit und Verfügbarkeit', 'Sicherheit, Verfügbarkeit und Vertraulichkeit'],
  systems: [
    '{product}-Plattform',
    'Cloud-Dienste {product}',
    'Rechenzentrumsbetrieb {product}',
    'Lohnabrechnungssystem {product}',
    '{short}-Dokumentenanalyse',
  ],
  firms: [
    '{a} & {b} GmbH Wirtschaftsprüfungsgesellschaft',
    '{a} {b} Wirtschaftsprüfer PartG mbB',
    '{a} Treuhand AG',
    '{a} & Partner Wirtschaftsprüfungsgesellschaft',
    '{a} Audit GmbH',
  ],
  places: [
    'Hamburg',
    'München',
    'Wien',
    'Frankfurt am Main',
    'Zürich',
    'Düsseldorf',
    'Köln',
    'Bern',
    'Stuttgart',
  ],
  titles: [
    'Bericht über die Prüfung nach {standard} ({type})',
    '{standard} {type} Bericht',
    'Prüfungsbericht des unabhängigen Wirtschaftsprüfers',
    'Bescheinigung nach {standard}',
    'Bericht über Kontrollen eines Dienstleisters',
  ],
  on: [
    'Beschreibung des Systems {scope} der {holder}',
    '{scope}',
    'über das dienstleistungsbezogene interne Kontrollsystem: {scope}',
    'Kontrollen der {holder} für {scope}',
  ],
  days: [
    'Zeitraum vom {periodFrom} bis {periodTo}',
    'Für den Zeitraum {periodFrom} – {periodTo}',
    'Prüfungszeitraum: {periodFrom} bis zum {periodTo}',
    'Zum {asOf}',
    'Stichtag: {asOf}',
  ],
  preparedBy: [
    'Geprüft von {body}',
    'Prüfer: {body}',
    '{body}\n{bodyAddress}',
    '{body}',
    'Erstattet von {body}, {place}',
  ],
  opinionTitles: [
    'Bericht des unabhängigen Prüfers',
    'Vermerk des unabhängigen Wirtschaftsprüfers',
    'A. Prüfungsurteil',
    'Bescheinigung des Prüfers',
  ],
  addressees: [
    'An die {holder}',
    'An die Geschäftsführung der {holder}',
    'An den Vorstand der {holder}, {holderAddress}',
    'An die gesetzlichen Vertreter\n{holder}\n{holderAddress}',
  ],
  parts: [
    {
      heads: ['Auftrag und Gegenstand', 'Gegenstand der Prüfung'],
      says: [
        'Wir wurden beauftragt, die Beschreibung der {holder} von {scope} für den Zeitraum vom {periodFrom} bis {periodTo} zu prüfen.',
        'Gegenstand ist die Beschreibung von {scope} zum {asOf}.',
        'Wir haben das Kontrollsystem der {holder}, {holderAddress}, im Zeitraum {periodFrom} bis {periodTo} nach {standard} geprüft.',
      ],
    },
    {
      heads: ['Verantwortung der gesetzlichen Vertreter'],
      says: [
        'Die gesetzlichen Vertreter der {holder} verantworten die Beschreibung und die Kontrollen.',
        'Dienste der {otherCompany} sind nicht Teil der Beschreibung.',
      ],
    },
    {
      heads: ['Verantwortung des Prüfers', 'Unabhängigkeit'],
      says: [
        'Unsere Aufgabe ist ein Urteil mit hinreichender Sicherheit.',
        'Wir sind unabhängig und haben unsere Berufspflichten beachtet.',
      ],
    },
    {
      heads: ['Grenzen von Kontrollen'],
      says: [
        'Kontrollen können versagen; für Zeiten nach dem {periodTo} sagt dieser Bericht nichts.',
        'Nach dem {asOf} können sich Kontrollen ändern.',
      ],
    },
    {
      heads: ['Prüfungsurteil', 'Urteil'],
      says: [
        'Nach unserer Beurteilung stellt die Beschreibung {scope} in allen wesentlichen Belangen so dar, wie es vom {periodFrom} bis {periodTo} betrieben wurde.',
        'Nach unserer Beurteilung waren die Kontrollen der {holder} zum {asOf} angemessen ausgestaltet.',
      ],
    },
    {
      heads: ['Verwendung', 'Empfängerkreis'],
      says: [
        'Der Bericht ist nur für {holder} und deren Kunden bestimmt.',
        'Dritte können sich nicht auf ihn berufen.',
      ],
    },
  ],
  assertionTitles: ['Erklärung der gesetzlichen Vertreter der {holder}', 'Erklärung des Dienstleisters'],
  assertions: [
    'Wir haben die Beschreibung von {scope} erstellt.',
    'Die Kontrollen waren vom {periodFrom} bis {periodTo} wirksam.',
    'Die Kontrollen waren am {asOf} angemessen ausgestaltet.',
    '{otherPerson}, Geschäftsführer, {otherDay}',
  ],
  contents: [
    '1. Bericht des Prüfers',
    '2. Erklärung der {holder}',
    '3. Beschreibung von {scope}',
    '4. Kontrollen und Prüfungshandlungen',
  ],
  table: [
    [['Unternehmen', 'Dienstleister'], '{holder}'],
    [['Anschrift', 'Sitz'], '{holderAddress}'],
    [['System', 'Umfang', 'Dienst'], '{scope}'],
    [['Bericht', 'Art des Berichts'], '{standard} {type}'],
    [['Zeitraum', 'Prüfungszeitraum'], '{periodFrom} – {periodTo}'],
    [['Stichtag'], '{asOf}'],
    [['Kriterien'], '{criteria}'],
    [['Prüfer', 'Wirtschaftsprüfer'], '{body}'],
    [['Berichtsdatum', 'Datum des Berichts'], '{issued}'],
    [['Auftragsnummer'], '{otherNumber}'],
  ],
  signedBy: ['{body}', '{body}\n{signatory}', '{signatory}\n{body}', 'gez. {signatory}\nWirtschaftsprüfer'],
  issuedOn: [
    '{place}, den {issued}',
    '{place}, {issued}',
    '{issued}',
    '{place}\n{issued}',
    'Datum: {issued}',
  ],
  roles: ['Wirtschaftsprüfer', 'Partner'],
  notes: [
    'Vertraulich – nur für {otherCompany}',
    'Auftrag {otherNumber}',
    'Stand {otherDay}',
    '{registration}',
  ],
};
