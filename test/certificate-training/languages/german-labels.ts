import type { Language } from '../language.js';
import { pairs, words } from '../listed.js';

/** German labels, as many ways as bodies have found. */
export const germanLabels: Language['labels'] = {
  number:
    words(`Zertifikat-Registriernummer | Zertifikat-Nr | ZERTIFIKAT Nr. | Zertifizierungsnummer | Zertifikats Nr. | ID-Nr. | Ident-Nr. | Zertifikat-Nr. | Zertifikatsnummer | Zertifikats-Nr. | Zertifikat Nr. | Zertifikat-Registrier-Nr. | Registriernummer | Zert.-Nr.
    Registrier-Nr. | Reg.-Nr. | Registrierungsnummer | Nr. | Nummer | Zertifikat-ID | Zertifikatskennung | Zertifikats-ID | Urkunden-Nr. | Urkundennummer
    Urkunde Nr. | Register-Nr. | Registernummer | Zertifikat | Zertifikat mit der Nr. | Nummer des Zertifikats | Dokument-Nr. | Eintragungsnummer
    Unser Zeichen | Kennnummer | Nummer der Urkunde | Zertifikatregistriernummer | Eindeutige Nummer | Zertifikatsreferenz | Haupt-Zertifikat-Nr.`),
  holder:
    words(`Mandant | Kunde / Firma | Hiermit zertifiziert | Rechtsträger | Gesellschaft | ORGANISATION | Betrieb | Unternehmen | Firma | Organisation | Zertifikatsinhaber | Zertifikatinhaber | Inhaber des Zertifikats | Inhaber | Name der Organisation
    Zertifizierte Organisation | Kunde | Auftraggeber | Name | Name des Unternehmens | Zertifiziertes Unternehmen | Zertifikatsnehmer | Antragsteller
    Firma / Organisation | Firmenname | Die Organisation | Das Unternehmen | Name und Rechtsform | Geprüftes Unternehmen | Verliehen an | Ausgestellt für
    Zertifikatsinhaberin | Betreiber | Erteilt an | Für das Unternehmen | Vertragspartner`),
  holderAddress:
    words(`Firmenadresse | Ort der Zertifizierung | Strasse / Ort | Geschäftssitz | Hauptgeschäftsstelle | Anschrift des Zertifikatsinhabers | Anschrift | Adresse | Hauptsitz | Sitz | Firmensitz | Standort | Zentrale | Geschäftsadresse | Postanschrift | Hauptstandort
    Sitz des Unternehmens | Anschrift des Unternehmens | Straße / PLZ / Ort | Firmenanschrift | Adresse der Organisation | Zertifizierter Standort
    Geltungsbereich Standort | Anschrift der Zentrale | Hauptverwaltung | Domizil | mit Sitz in | Ort | Geprüfter Standort | Niederlassung | am Standort
    Hauptniederlassung | Verwaltungssitz`),
  standard:
    words(`Norm | Normgrundlage | Regelwerk | Standard | Zertifizierungsgrundlage | Prüfgrundlage | Nach Norm | Zertifiziert nach | Grundlage
    Anforderungen nach | Angewandte Norm | Normative Grundlage | Zertifizierungsstandard | Managementsystem nach | Bewertungsgrundlage | gemäß | Kriterien
    Norm / Standard | Zertifizierungskriterien | Norm und Ausgabe`),
  scope:
    words(`Tätigkeit | Geltungsbereich der Urkunde | Zertifizierte Leistungen | GELTUNGSBEREICH | Scope der Zertifizierung | Tätigkeitsfelder | Zertifizierte Prozesse | Geltungsbereich des ISMS | Geltungsbereich | Anwendungsbereich | Geltungsbereich der Zertifizierung | Geltungsbereich des Managementsystems | Zertifizierter Bereich
    Gegenstand der Zertifizierung | Tätigkeitsbereich | Tätigkeiten | Umfang | Umfang der Zertifizierung | Zertifizierungsbereich | Leistungen | Bereich
    Geltungsbereich (Scope) | Scope | Zertifizierte Tätigkeiten | für den Geltungsbereich | Wirkungsbereich | Anwendungsgebiet | Produkte und Leistungen
    Geltungsbereich des KI-Managementsystems | Geltungsbereich des Zertifikats | Sachlicher Geltungsbereich | Beschreibung des Geltungsbereichs
    Prozesse und Leistungen | Geschäftsfeld | Zweck | Zertifizierungsumfang | Gültig für`),
  sites:
    words(`Standorte | Weitere Standorte | Einbezogene Standorte | Zertifizierte Standorte | Zugehörige Standorte | Niederlassungen | Nebenstandorte
    Liste der Standorte | Betriebsstätten | Räumlicher Geltungsbereich | Standorte im Geltungsbereich | Mit den Standorten | Zusätzliche Standorte
    Standortverzeichnis | Das Zertifikat gilt auch für | Aufgeführte Standorte | Zweigstellen | Anlage: Standorte | Filialen | Teilstandorte
    Weitere Betriebsstätten | Standorte der Organisation`),
  body: words(`Zertifizierungsstelle | Ausgestellt durch | Ausstellende Stelle | Ausgestellt von | Zertifizierer | Herausgeber | Zertifiziert durch
    Zertifizierungsgesellschaft | Erteilt durch | Aussteller | Konformitätsbewertungsstelle | Zertifiziert von | Name der Zertifizierungsstelle
    Verantwortliche Zertifizierungsstelle | Prüfstelle | Akkreditierte Stelle | Zertifikat erteilt von | Die Zertifizierungsstelle | Stelle | Herausgegeben von`),
  bodyAddress:
    words(`Anschrift | Adresse | Dienstsitz | Unsere Anschrift | Anschrift der Zertifizierungsstelle | Adresse der Zertifizierungsstelle | Geschäftsstelle | Sitz der Zertifizierungsstelle
    Ausstellendes Büro | Anschrift der ausstellenden Stelle | Büro | Hauptsitz der Zertifizierungsstelle | Postanschrift der Stelle | Kontaktadresse
    Sitz der Gesellschaft | Vertragsbüro | Zuständige Geschäftsstelle | Prüfbüro | Standort der Zertifizierungsstelle`),
  accreditor:
    words(`Akkreditiert durch | Akkreditierungsstelle | Akkreditierung | Akkreditiert von | Akkreditierung durch | Akkreditierer
    Zuständige Akkreditierungsstelle | Nationale Akkreditierungsstelle | Akkreditierungsgeber | Akkreditierungsbehörde | Unter Akkreditierung der
    Akkreditierende Stelle | Anerkannt durch | Name der Akkreditierungsstelle | Die Akkreditierung erteilte`),
  accreditationNumber:
    words(`Akkreditierungsnummer | Akkreditierungs-Nr. | Akkreditierung Nr. | Akk.-Nr. | Akkreditierungsurkunde | Urkunden-Nr. der Akkreditierung
    Registriernummer der Akkreditierungsurkunde | Akkreditierungskennung | Akkreditierungsurkunde Nr. | Akkreditierungs-ID | Akkreditiert unter Nr.
    Registrierung bei der Akkreditierungsstelle | Akkreditierungszeichen | Kennung der Akkreditierung | Nr. der Akkreditierung`),
  first:
    words(`Datum Erstzertifizierung | Erst-Zertifizierung | Erste Zertifizierung vom | Erstzulassung | Erstmals erteilt am | seit | Erstzertifizierung | Datum der Erstzertifizierung | Erstmals zertifiziert | Erstmals zertifiziert am | Zertifiziert seit | Erstausstellung
    Erstausgabe | Erstzertifizierungsdatum | Erstmalige Zertifizierung | Datum der Erstausstellung | Ursprünglich ausgestellt am | Zertifiziert seit dem
    Erste Ausgabe | Erstausstellungsdatum | Erstmalige Ausstellung | Erstzertifiziert am | Erstzertifikat vom | Erstausstellung am | Erste Zertifizierung
    Inhaber eines Zertifikats seit | Beginn der ersten Zertifizierung | Ersterteilung | Zertifikatsinhaber seit`),
  issued:
    words(`Ausst.-Datum | Datum Ausstellung | Zertifikat erstellt am | ausgestellt am | Revisionsdatum | Datum der letzten Änderung | Datum Rezertifizierung | Ausstellungsdatum | Ausgestellt am | Datum der Ausstellung | Ausgabedatum | Datum | Erstellt am | Ausfertigungsdatum | Datum dieser Ausgabe
    Zertifikat ausgestellt am | Tag der Ausstellung | Erteilt am | Ausstellung | Zertifikatsdatum | Datum des Zertifikats | Aktuelle Ausgabe
    Aktuelle Ausgabe vom | Ort und Datum der Ausstellung | Letzte Ausgabe | Neuausstellung | Ausgefertigt am | Erteilungsdatum | Diese Ausgabe vom
    Rezertifiziert am | Datum der Erteilung | Stand | Ausgabe vom | Zuletzt geändert am | Änderungsdatum`),
  effective:
    words(`gültig ab | Gültigkeit vom | Laufzeit von | Gültig per | Zertifizierungszyklus ab | Gültig ab | Gültig von | Beginn der Gültigkeit | Gültigkeitsbeginn | Gültig seit | Wirksam ab | Geltungsbeginn | Laufzeit ab
    Beginn des Zertifizierungszyklus | Gültig vom | In Kraft ab | Beginn der Laufzeit | Gültigkeit ab | Laufzeitbeginn | Datum des Inkrafttretens
    Zyklusbeginn | Dieses Zertifikat gilt ab | Start des aktuellen Zyklus`),
  decided:
    words(`Datum der Zertifizierungsentscheidung | Zertifizierungsentscheidung | Zertifizierungsentscheidung vom | Entscheidungsdatum
    Entscheidung über die Zertifizierung | Beschluss vom | Datum der Entscheidung | Tag der Zertifizierungsentscheidung | Entscheid vom
    Zertifizierungsentscheid | Freigabe der Zertifizierung | Zertifizierung beschlossen am | Positive Entscheidung am | Entschieden am | Zertifizierungsbeschluss vom`),
  expires:
    words(`gültig bis | Gültig bis inkl. | Gültigkeit: bis | endet am | Zertifikat läuft aus am | Auslaufdatum | Termin der Rezertifizierung und Ablauf | Gültig bis | Ablaufdatum | Gültigkeit bis | Ende der Gültigkeit | Läuft ab am | Gültigkeitsende | Gültig bis zum | Zertifikat gültig bis
    Gültigkeitsdatum | Ablauf der Gültigkeit | Laufzeit bis | Ende der Laufzeit | Ablauf | Befristet bis | Verfallsdatum | Die Gültigkeit endet am | Gültig bis einschließlich
    Zertifikat läuft ab am | Ende des Zertifizierungszyklus | Dieses Zertifikat gilt bis | Laufzeitende | Zyklusende | Gültigkeit endet am | Gilt bis`),
  surveyed:
    words(`Letztes Audit | Auditdatum | Datum des Audits | Letztes Überwachungsaudit | Audit vom | Auditiert am | Zertifizierungsaudit | Datum des letzten Audits
    Letzter Audittag | Auditende | Rezertifizierungsaudit vom | Überwachungsaudit durchgeführt am | Audit abgeschlossen am | Prüfdatum | Begutachtung vom | Audit durchgeführt am
    Letzte Begutachtung | Datum der Begutachtung | Auditabschluss | Letzter Tag des Audits`),
  nextAudit:
    words(`Nächstes Audit | Nächstes Überwachungsaudit | Nächstes Audit bis | Nächste Überwachung | Überwachungsaudit fällig bis | Rezertifizierung fällig
    Nächste Überwachung bis spätestens | Rezertifizierung vor dem | Nächste Begutachtung | Fälligkeit der Überwachung | Folgeaudit | Rezertifizierungsaudit fällig am
    Nächster Audittermin | Überwachung fällig | Wiederholungsaudit`),
  periodFrom: words(
    `Zeitraum beginnt am | Anfangsdatum | Berichtsperiode von | Prüfzeitraum von | ab | Erster Tag des Zeitraums | Zeitraum von | Beginn des Zeitraums | Von | Prüfungszeitraum von | Berichtszeitraum ab | Zeitraum ab | Vom | Anfang des Prüfungszeitraums | Beginn`,
  ),
  periodTo: words(
    `Zeitraum endet am | Enddatum | Berichtsperiode bis | Prüfzeitraum bis | Stand zum | Letzter Tag des Zeitraums | Zeitraum bis | Ende des Zeitraums | Bis | Prüfungszeitraum bis | Berichtszeitraum bis | Bis zum | Stichtag | Ende des Prüfungszeitraums | Ende`,
  ),
  validity:
    words(`Gültigkeit | Gültigkeitsdauer | Gültigkeitszeitraum | Laufzeit | Geltungsdauer | Gültig | Zertifikatslaufzeit | Dauer der Gültigkeit
    Zertifizierungszyklus | Gültigkeit des Zertifikats | Zertifizierungszeitraum | Aktueller Zyklus | Gültig von – bis | Zeitraum der Gültigkeit
    Laufzeit des Zertifikats | Befristung | Gültigkeitsperiode | Geltungszeitraum`),
  soa: words(`Erklärung zur Anwendbarkeit | SoA | Anwendbarkeitserklärung | Erklärung zur Anwendbarkeit (SoA) | Statement of Applicability | Version der Anwendbarkeitserklärung
    Erklärung der Anwendbarkeit | SoA-Version | Stand der SoA | Version des SoA | Erklärung zur Anwendbarkeit vom | Anwendbarkeitserklärung (SoA) | Fassung der Anwendbarkeitserklärung
    SoA vom | Version der Erklärung zur Anwendbarkeit | Dokument SoA | Referenz Anwendbarkeitserklärung`),
  signatory:
    words(`Unterzeichner | Unterschrift | Gezeichnet | gez. | Freigegeben durch | Unterzeichnet von | Genehmigt durch | Genehmigt von | Freigabe
    Für die Zertifizierungsstelle | Leitung der Zertifizierungsstelle | Zertifizierungsleiter | Bevollmächtigt | Verantwortlich | Unterzeichnet durch | Freigegeben von
    Leiter der Zertifizierungsstelle | Zeichnungsberechtigt | Name | Erteilt und unterzeichnet durch | i. A.`),
  revision:
    words(`Revision | Rev. | Version | Ausgabe | Ausgabe Nr. | Revisionsstand | Änderungsstand | Revisions-Nr. | Fassung | Version Nr. | Ausgabenummer | Rev.-Nr.
    Revisionsnummer | Änderungsindex | Versionsnummer | Ausfertigung | Zertifikatsversion | Revision des Zertifikats | Änderung Nr. | Index`),
  verifyAt:
    words(`Gültigkeit prüfen unter | Online-Prüfung | Zertifikatsprüfung | Prüfen unter | Gültigkeit abrufbar unter | Verifizierung | Verifizierung unter
    Zertifikatsregister | Zertifikatsdatenbank | Echtheit prüfen | Zu prüfen auf | Online-Register | Validierung unter | Prüfadresse | Gültigkeitsprüfung | Überprüfbar unter
    Zertifikatssuche | Online-Abfrage | QR-Code oder`),
};

/** Labels of what nobody asks for. */
export const germanOtherLabels = pairs(`
  Kundennummer = {otherNumber}
  Kunden-Nr. = {otherNumber}
  Auftragsnummer = {otherNumber}
  Auftrags-Nr. = {otherNumber}
  Vertragsnummer = {otherNumber}
  Auditbericht-Nr. = {otherNumber}
  Berichtsnummer = {otherNumber}
  Bericht Nr. = {otherNumber}
  Vorgangsnummer = {otherNumber}
  Formular = {otherNumber}
  Formular-Nr. = {otherNumber}, Stand {otherDay}
  Prüfcode = {otherNumber}
  Sicherheits-Nr. = {otherNumber}
  Ersetzt Zertifikat-Nr. = {otherNumber}
  Ersetzt das Zertifikat vom = {otherDay}
  Ansprechpartner = {otherPerson}
  Leitender Auditor = {otherPerson}
  Auditleiterin = {otherPerson}
  Auditteam = {otherPerson}
  Geschäftsführer = {otherPerson}
  Geschäftsführung = {otherPerson}
  Vorstand = {otherPerson}
  Aufsichtsratsvorsitzender = {otherPerson}
  Managementbeauftragte = {otherPerson}
  Gedruckt am = {otherDay}
  Druckdatum = {otherDay}
  Formularstand = {otherDay}
  Vertrag vom = {otherDay}
  Vorheriger Zyklus endete am = {otherDay}
  Ablauf des vorherigen Zyklus = {otherDay}
  Überwachung spätestens = {nextAudit}
  Telefon = {phone}
  Tel. = {phone}
  E-Mail = {email}
  Internet = {website}
  Handelsregister = {registration}
  Muttergesellschaft = {otherCompany}
  Berater = {otherCompany}
  Auditiert durch = {otherCompany}
  Seite = 1 von 2
  Seite = 1/1
  Anzahl der Seiten = 2
  EA-Code = 33
  EAC = 33, 35
  NACE = 62.01
  Branche = 33
  IAF-Scope = 33
  Mitarbeitende im Geltungsbereich = 240
  Anzahl Mitarbeiter = 85
  Zertifizierungsart = Rezertifizierung
  Zertifizierungsart = Erstzertifizierung
  Sprache = Deutsch
  Status = gültig
  Anlagen = 1
  Rolle = KI-Anbieter, KI-Entwickler
  Risikoklasse = mittel
  Verfahren = Matrixzertifizierung
`);

/** What goes on of the Statement of Applicability. */
export const germanSoas =
  words(`Version {n} | Version {n} vom {day} | V{n} vom {day} | {id}, Stand {day} | Rev. {n} | {day} | Version {n}, {day}
  {id} v{n} | Ausgabe {n} | {id} | Version {n} ({day}) | vom {day} | Stand {day} | Rev. {n} vom {day} | {id}, Version {n} vom {day} | v{n} | V {n} | {id} Rev. {n}
  Fassung {n} vom {day} | {id} vom {day}`);
