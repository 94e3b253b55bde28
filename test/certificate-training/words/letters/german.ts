import type { LetterManner, LetterWords } from '../letter-words.js';

const manner: LetterManner = {
  days: ['{town}, {issued}', '{town}, den {issued}', 'Datum: {issued}', '{issued}'],
  salutations: [
    'Sehr geehrter Herr {otherPerson},',
    'Sehr geehrte Frau {otherPerson},',
    'Guten Tag {otherPerson},',
    'Hallo {otherPerson},',
  ],
  openSalutations: ['Sehr geehrte Damen und Herren,', 'Zur Vorlage bei Dritten', 'Guten Tag,'],
  regards: [
    'Mit freundlichen Grüßen',
    'Freundliche Grüße',
    'Mit freundlichem Gruß',
    'Beste Grüße',
    'Hochachtungsvoll',
  ],
  attention: ['z. Hd. {otherPerson}', 'Herrn {otherPerson}', 'Frau {otherPerson}', '{otherPerson}'],
  references: [
    ['Unser Zeichen', '{otherNumber}'],
    ['Ihr Zeichen', '{otherNumber}'],
    ['Ihre Nachricht vom', '{otherDay}'],
    ['Kundennummer', '{otherNumber}'],
    ['Ansprechpartner', '{otherPerson}'],
    ['Durchwahl', '{phone}'],
    ['E-Mail', '{email}'],
    ['Auftrag', '{otherNumber}'],
  ],
  dayLabels: ['Datum', 'Tag', 'Briefdatum'],
  mail: {
    from: ['Von:', 'Absender:'],
    to: ['An:', 'Empfänger:'],
    copy: ['Cc:', 'Kopie:'],
    day: ['Gesendet:', 'Datum:', 'Am'],
    subject: ['Betreff:', 'Betr.:'],
    attached: ['Anlagen:', 'Anhang:'],
  },
  subjectLabels: ['Betreff:', 'Betr.:', 'Betrifft:'],
  enclosures: [
    'Anlage: Auditbericht {otherNumber}',
    'Anlagen: 2',
    'Verteiler: {otherPerson}',
    'Anlage: Auditplan vom {otherDay}',
  ],
  towns: ['Hamburg', 'Wien', 'Köln', 'Zürich', 'Leipzig', 'Graz', 'Bern', 'Stuttgart'],
  roles: [
    'Leitender Auditor',
    'Leiterin der Zertifizierungsstelle',
    'Projektleitung',
    'Geschäftsführer',
    'Kundenbetreuung',
    'Auditplanung',
    'Prokurist',
  ],
  for: ['i. A.', 'i. V.', 'ppa.'],
};

export const stage1: LetterWords = {
  manner,
  subjects: [
    'Bestätigung über das Audit der Stufe 1 nach {standard}',
    'Ergebnis Stufe-1-Audit – {holder}',
    'Zertifizierungsverfahren {standard}: Stufe 1',
    'Bereitschaftsbewertung abgeschlossen',
    'BESTÄTIGUNG STUFE 1',
  ],
  openings: [
    'hiermit bestätigen wir, dass {body} bei {holder} vom {surveyFrom} bis {surveyed} das Audit der Stufe 1 nach {standard} durchgeführt hat.',
    'das Stufe-1-Audit bei {holder}, {holderAddress}, wurde am {surveyed} abgeschlossen.',
    'vom {surveyFirst}. bis {surveyed} war unser Auditteam bei Ihnen. Die Dokumente Ihres KI-Managementsystems wurden geprüft.',
    'die Firma {holder} hat {body} mit der Zertifizierung nach {standard} beauftragt. Die erste Stufe endete am {surveyed}.',
    'gerne teilen wir Ihnen mit, dass am {surveyed} die erste Stufe der Erstzertifizierung ohne Hindernis zu Ende ging.',
  ],
  middles: [
    'Das Audit leitete {otherPerson}.',
    'Stufe 2 ist für den {nextAudit} vorgesehen.',
    'Der vorgesehene Geltungsbereich lautet: „{scope}“.',
    'Geltungsbereich: {scope}',
    'Dieses Schreiben ist kein Zertifikat. Über die Zertifizierung wird erst nach Stufe 2 entschieden.',
    'Es wurden zwei Schwachstellen genannt, die bis zum {otherDay} zu beheben sind.',
    'Der Vertrag vom {otherDay} trägt die Nummer {otherNumber}.',
    'Die Erklärung zur Anwendbarkeit {soa} lag vor.',
    '{body} ist durch {accreditor} unter {accreditationNumber} akkreditiert.',
  ],
  closings: [
    'Bei Fragen erreichen Sie {otherPerson} unter {phone}.',
    'Wir freuen uns auf die zweite Stufe.',
    'Das Schreiben gilt bis {otherDay}.',
    'Es darf nur ungekürzt weitergegeben werden.',
  ],
  table: ['holder', 'holderAddress', 'standard', 'scope', 'surveyed', 'nextAudit', 'accreditor'],
};

export const stage2: LetterWords = {
  ...stage1,
  subjects: [
    'Empfehlung zur Zertifizierung nach {standard}',
    'Zertifizierungsaudit (Stufe 2) abgeschlossen',
    'Bestätigung Stufe-2-Audit – {holder}',
    'Ihr Zertifizierungsaudit vom {surveyed}',
  ],
  openings: [
    'wir bestätigen, dass bei {holder} vom {surveyFrom} bis {surveyed} das Audit der Stufe 2 nach {standard} stattgefunden hat.',
    'das Zertifizierungsaudit bei {holder}, {holderAddress}, endete am {surveyed}. Das Auditteam empfiehlt die Erteilung des Zertifikats.',
    '{body} hat am {surveyed} die zweite Stufe des Audits nach {standard} beendet.',
    'herzlichen Glückwunsch: Im Abschlussgespräch am {surveyed} wurde {holder} zur Zertifizierung vorgeschlagen.',
  ],
  middles: [
    'Die Zertifikatsentscheidung trifft eine Person, die am Audit nicht beteiligt war.',
    'Das Zertifikat wird diesen Geltungsbereich tragen: {scope}.',
    'Bis zur Ausstellung dürfen Sie sich nicht als zertifiziert bezeichnen.',
    'Zwei Nebenabweichungen sind bis {otherDay} zu beantworten.',
    'Leitender Auditor war {otherPerson}; der Bericht hat die Nummer {otherNumber}.',
    'Maßgeblich ist die Erklärung zur Anwendbarkeit {soa}.',
    'Das erste Überwachungsaudit steht um den {nextAudit} an.',
    'Wir sind für diese Norm durch {accreditor} akkreditiert.',
  ],
  closings: [
    'Sie hören von uns, sobald entschieden ist.',
    'Dieses Schreiben ersetzt kein Zertifikat.',
    'Rückfragen bitte an {email}.',
    'Wir danken für die gute Zusammenarbeit.',
  ],
};

export const readiness: LetterWords = {
  ...stage1,
  subjects: [
    'Stand der Umsetzung von {standard}',
    'Bestätigung der Beratung zu {standard}',
    'Zertifizierungsreife – {holder}',
    'Ergebnis der Gap-Analyse',
    'Bestätigung über den Zertifizierungsvertrag',
  ],
  openings: [
    'wir begleiten {holder}, {holderAddress}, seit {otherDay} bei der Einführung eines KI-Managementsystems nach {standard}.',
    'zwischen {surveyFrom} und {surveyed} haben wir die Abläufe bei {holder} mit {standard} verglichen.',
    'auf Wunsch von {holder} bestätigt {body}, dass ein Vertrag über die Zertifizierung nach {standard} besteht.',
    'nach unserer Gap-Analyse, die am {surveyed} endete, halten wir {holder} für bereit zum Audit.',
  ],
  middles: [
    'Vorgesehener Geltungsbereich: {scope}.',
    'Das Zertifizierungsaudit ist für {nextAudit} geplant.',
    'Dieses Schreiben bescheinigt keine Zertifizierung.',
    'Das interne Audit ({otherNumber}) haben wir eingesehen.',
    'Die Managementbewertung leitete {otherPerson} am {otherDay}.',
    'Verwendet wurde die Plattform der {otherCompany}.',
  ],
  closings: [
    'Auskunft gibt {otherPerson}, {phone}.',
    'Das Schreiben wurde für {otherCompany} erstellt.',
    'Wir rechnen mit einer Zertifizierung im kommenden Jahr.',
  ],
  table: ['holder', 'standard', 'scope', 'surveyed', 'nextAudit'],
};

export const suspension: LetterWords = {
  ...stage1,
  subjects: [
    'Aussetzung des Zertifikats {number}',
    'AUSSETZUNG DER ZERTIFIZIERUNG',
    'Ihr Zertifikat Nr. {number}',
    'Zertifikat {number} ruht',
  ],
  openings: [
    'das Zertifikat {number} der {holder} nach {standard} wird mit Wirkung vom {otherDay} ausgesetzt.',
    'da das fällige Überwachungsaudit nicht stattgefunden hat, setzt {body} das Zertifikat Nr. {number} von {holder}, {holderAddress}, aus.',
    'die Zertifizierung Ihres Managementsystems (Zertifikat {number}) ruht seit dem {otherDay}.',
  ],
  middles: [
    'Die Abweichungen aus dem Audit vom {surveyed} sind nicht geschlossen.',
    'Während der Aussetzung darf das Zeichen nicht geführt werden.',
    'Das Zertifikat galt für: {scope}.',
    'Es wurde erstmals am {first} erteilt und liefe bis {expires}.',
    'Der Status ist unter {verifyAt} einzusehen.',
    'Widerspruch ist bis {otherDay} möglich.',
    'Zuständig ist {otherPerson}, {phone}.',
  ],
  closings: [
    'Bitte bestätigen Sie den Eingang.',
    'Wir hoffen auf baldige Wiederherstellung.',
    'Die Gebühren zu {otherNumber} bleiben fällig.',
  ],
  table: ['number', 'holder', 'holderAddress', 'standard', 'scope', 'expires', 'surveyed'],
};

export const withdrawal: LetterWords = {
  ...suspension,
  subjects: [
    'Entzug des Zertifikats {number}',
    'ENTZUG DER ZERTIFIZIERUNG',
    'Zertifikat {number}: zurückgezogen',
    'Kündigung der Zertifizierung – {holder}',
  ],
  openings: [
    'das auf {holder} lautende Zertifikat {number} wird zum {otherDay} entzogen.',
    'wie vereinbart beendet {body} die Zertifizierung von {holder}, {holderAddress}, nach {standard}.',
    'der Zertifizierungsausschuss hat beschlossen, das Zertifikat Nr. {number} der {holder} zurückzuziehen.',
  ],
};

export const surveillance: LetterWords = {
  ...suspension,
  subjects: [
    'Bestätigung der Aufrechterhaltung – Zertifikat {number}',
    'Ergebnis des Überwachungsaudits',
    'Gültigkeit des Zertifikats {number}',
    'AUFRECHTERHALTUNG DER ZERTIFIZIERUNG',
  ],
  openings: [
    'das Überwachungsaudit bei {holder} fand vom {surveyFrom} bis {surveyed} statt. Das Zertifikat {number} bleibt gültig.',
    'hiermit bestätigen wir, dass das KI-Managementsystem von {holder}, {holderAddress}, weiterhin {standard} erfüllt. Letztes Audit: {surveyed}.',
    '{body} erhält die Zertifizierung unter der Nummer {number} nach dem Audit vom {surveyed} aufrecht.',
  ],
  middles: [
    'Das Zertifikat läuft bis {expires}.',
    'Der Geltungsbereich ist unverändert: {scope}.',
    'Das nächste Überwachungsaudit ist bis {nextAudit} fällig.',
    'Die Entscheidung fiel am {decided}.',
    'Abweichungen wurden nicht festgestellt; Bericht {otherNumber}.',
    'Geleitet wurde das Audit von {otherPerson}.',
    'Prüfung der Gültigkeit: {verifyAt}',
    'Akkreditiert durch {accreditor}, {accreditationNumber}.',
  ],
};
