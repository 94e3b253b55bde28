import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: [
    'Auditbericht',
    'AUDITBERICHT {standard}',
    'Bericht zum Überwachungsaudit',
    'Bericht über das interne Audit',
  ],
  facts: [
    [['Kunde', 'Unternehmen', 'Organisation'], '{holder}'],
    [['Anschrift', 'Standort'], '{holderAddress}'],
    [['Norm', 'Auditkriterien'], '{standard}'],
    [['Auditzeitraum', 'Audittermin'], '{surveyFrom} – {surveyed}'],
    [['Letzter Audittag', 'Abschlussgespräch'], '{surveyed}'],
    [['Geltungsbereich'], '{scope}'],
    [['Berichtsdatum', 'Erstellt am'], '{issued}'],
    [['Auditleiter', 'Auditor'], '{otherPerson}'],
    [['Bericht Nr.', 'Auftrag'], '{otherNumber}'],
    [['Zertifikat-Nr.'], '{number}'],
    [['Zertifizierungsstelle'], '{body}'],
    [['Erklärung zur Anwendbarkeit'], '{soa}'],
    [['Nächstes Audit'], '{nextAudit}'],
  ],
  openings: [
    'Der Bericht beschreibt, was {body} vom {surveyFrom} bis {surveyed} bei {holder} festgestellt hat.',
    'Das Audit bei {holder} endete am {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Zusammenfassung', 'Ergebnis'],
      says: [
        'Das KI-Managementsystem der {holder} ist eingeführt.',
        'Das Auditteam empfiehlt die Zertifizierung.',
      ],
    },
    {
      heads: ['2 Geltungsbereich'],
      says: ['Der Geltungsbereich lautet: {scope}.', 'Seit {otherDay} keine Änderungen.'],
    },
    {
      heads: ['3 Feststellungen', 'Abweichungen'],
      says: [
        'Nebenabweichung zu 6.1.4: eine Folgenabschätzung wurde nicht wiederholt.',
        'Nachweis: Gespräch mit {otherPerson}.',
        'Antwort bis {otherDay}.',
      ],
    },
  ],
  columns: [
    ['Abschnitt', ['4.1', '5.2', '6.1.2', '8.4', '9.2']],
    ['Bewertung', ['erfüllt', 'Abweichung', 'Hinweis']],
    ['Nachweis', ['Leitlinie vom {otherDay}', 'Verzeichnis {otherNumber}', 'Gespräch']],
  ],
  closings: ['{signatory}, Auditleiter', 'Unterschrift: {signatory}, {issued}', ''],
  notes: ['Vertraulich. Formular {otherNumber}', '{body} | {bodyAddress}', '{registration}'],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Erklärung zur Anwendbarkeit',
    'Anwendbarkeitserklärung (SoA) nach {standard}',
    'SoA – Maßnahmen des Anhangs A',
  ],
  facts: [
    [['Organisation', 'Unternehmen'], '{holder}'],
    [['Version', 'Revision'], '{revision}'],
    [['Stand', 'Datum', 'Freigegeben am'], '{issued}'],
    [['Norm'], '{standard}'],
    [['Geltungsbereich'], '{scope}'],
    [['Verantwortlich'], '{otherPerson}'],
    [['Freigabe'], '{signatory}'],
    [['Dokument'], '{otherNumber}'],
    [['Nächste Prüfung'], '{otherDay}'],
  ],
  openings: ['Diese Erklärung nennt die Maßnahmen, die {holder} anwendet.', ''],
  parts: [
    { heads: ['Zweck'], says: ['Zu jeder Maßnahme steht, ob sie angewendet wird und warum.'] },
    { heads: ['Historie'], says: ['0.9 – {otherDay} – Entwurf {otherPerson}'] },
  ],
  columns: [
    ['Maßnahme', ['A.2.2', 'A.3.2', 'A.5.2', 'A.6.2.4', 'A.9.3']],
    ['Titel', ['KI-Leitlinie', 'Rollen', 'Ressourcen', 'Datenqualität']],
    ['Anwendbar', ['ja', 'nein', 'teilweise']],
    ['Grund', ['Risiko', 'Vertrag', 'Gesetz', 'entfällt']],
  ],
  closings: ['Freigegeben: {signatory}, {issued}', ''],
  notes: ['{holder} – intern', 'Ausdrucke sind ungelenkt. {otherDay}'],
};

export const invoice: PaperWords = {
  by: 'body',
  titles: [
    'Rechnung',
    'RECHNUNG {otherNumber}',
    'Angebot {otherNumber}',
    'Angebot zur Zertifizierung nach {standard}',
  ],
  facts: [
    [['Rechnungsnummer', 'Nummer'], '{otherNumber}'],
    [['Datum', 'Rechnungsdatum'], '{otherDay}'],
    [['Fällig am', 'Gültig bis'], '{otherDay}'],
    [['Kunde'], '{holder}'],
    [['Anschrift'], '{holderAddress}'],
    [['Leistungszeitraum'], '{surveyFrom} – {surveyed}'],
  ],
  openings: ['Für die Zertifizierung nach {standard} berechnen wir:', ''],
  parts: [
    { heads: ['Zahlung'], says: ['Zahlbar innerhalb von 30 Tagen.', 'Ansprechpartner: {otherPerson}'] },
  ],
  columns: [
    ['Leistung', ['Audit Stufe 1', 'Audit Stufe 2', 'Zertifikatsgebühr', 'Reisekosten']],
    ['Tage', ['1', '2,5', '4']],
    ['Betrag', ['1.250,00 €', '4.900,00 €', '310,50 €']],
  ],
  closings: ['Gesamtbetrag 7.305,25 €'],
  notes: ['{body} | {bodyAddress} | {registration}', '{phone} · {email}'],
};

export const policy: PaperWords = {
  by: 'holder',
  titles: [
    'KI-Leitlinie',
    'Leitlinie zur Informationssicherheit',
    'Auf dem Weg zu {standard}',
    'Pressemitteilung',
    'Lieferantenfragebogen',
  ],
  facts: [
    [['Verantwortlich'], '{otherPerson}'],
    [['Stand'], '{otherDay}'],
    [['Dokument'], '{otherNumber}'],
  ],
  openings: [
    '{holder} setzt KI so ein, dass Menschen ihr trauen können.',
    'Diese Leitlinie folgt {standard}.',
  ],
  parts: [
    { heads: ['Ziel'], says: ['Sie gilt für alle, die für {holder} arbeiten.', 'Wir bieten {scope}.'] },
    {
      heads: ['Rollen', 'Fragen'],
      says: [
        '{otherPerson} verantwortet die Leitlinie.',
        'Welche Stelle zertifiziert? – {body}, geplant am {nextAudit}.',
      ],
    },
  ],
  columns: [],
  closings: ['{otherPerson}, Geschäftsführung', ''],
  notes: ['{holder} – öffentlich', 'Stand {otherDay}', '{registration}'],
};
