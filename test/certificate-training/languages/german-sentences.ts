import type { Language } from '../language.js';
import { lines } from '../listed.js';

type Sentences = Pick<
  Language,
  | 'before'
  | 'after'
  | 'sentences'
  | 'beforeScope'
  | 'days'
  | 'accreditations'
  | 'applicability'
  | 'verification'
  | 'overSignature'
  | 'notes'
  | 'feet'
>;

/** What German certificates say in whole lines. */
export const germanSentences: Sentences = {
  before: lines(`
    Hiermit wird bescheinigt, dass
    Hiermit wird bestätigt, dass das Unternehmen
    Die Zertifizierungsstelle bescheinigt hiermit, dass das Unternehmen
    Wir bescheinigen, dass die Organisation
    Dieses Zertifikat wird verliehen an
    Dieses Zertifikat bestätigt, dass
    Verliehen an
    Wir bestätigen gemäss unserer Prüfung, dass
    Dem Unternehmen
    wird der Organisation
    Die Zertifizierungsstelle bestätigt:
    Diese Urkunde erhält
    Ausgestellt für
    für das Unternehmen
    Die Firma
    bescheinigt der Organisation
    Es wird bestätigt, dass das KI-Managementsystem der
    Hiermit bestätigen wir, dass
    erteilt dem Unternehmen
    Die unabhängige Prüfung hat ergeben, dass
    Mit dieser Urkunde wird beurkundet, dass
    Zertifikatsinhaber ist
    Das Managementsystem von
    Das Managementsystem der Organisation
    Als Nachweis der Konformität erhält
    Durch ein Audit wurde der Nachweis erbracht, dass
    Hierdurch wird beglaubigt, dass
    Das Zertifikat gilt für
    Nach erfolgreichem Abschluss des Zertifizierungsverfahrens wird
    Im Rahmen unserer Zertifizierung haben wir festgestellt, dass
    Die Zertifizierungsstelle hat entschieden, das folgende Unternehmen zu zertifizieren:`),
  after: lines(`
    ein Managementsystem für künstliche Intelligenz nach {standard} eingeführt hat und anwendet.
    ein KI-Managementsystem betreibt, das die Anforderungen der Norm {standard} erfüllt.
    die Anforderungen der Norm {standard} erfüllt.
    für den nachfolgend genannten Geltungsbereich ein Managementsystem gemäß {standard} eingerichtet hat.
    ein Managementsystem eingeführt hat und aufrechterhält, das den Anforderungen von {standard} entspricht.
    wurde auditiert und entspricht {standard}.
    das Zertifikat {number} für ein Managementsystem nach {standard} erteilt.
    bescheinigt, dass ein Managementsystem entsprechend {standard} eingeführt ist.
    ein Managementsystem eingeführt hat, welches die Anforderungen folgender Norm erfüllt: {standard}
    gemäss {standard} zertifiziert. Registriernummer: {number}
    die Übereinstimmung mit {standard} durch ein Audit am {surveyed} belegt hat.
    ein Managementsystem nach {standard} anwendet. Der Nachweis wurde im Audit vom {surveyed} erbracht.
    den Nachweis erbracht hat, dass die Forderungen von {standard} umgesetzt sind.
    über ein wirksames Managementsystem gemäss {standard} verfügt.
    hat ein Managementsystem nach {standard} eingeführt und wendet es wirksam an.
    erfüllt alle anwendbaren Anforderungen der {standard}.
    nach {standard} zertifiziert ist.
    ist berechtigt, sich als zertifiziert nach {standard} zu bezeichnen.
    in Übereinstimmung mit {standard} arbeitet und von {body} regelmäßig überwacht wird.
    im Rahmen des Audits, Bericht Nr. {otherNumber}, die Erfüllung von {standard} nachgewiesen hat.
    ein Managementsystem unterhält, das gegen {standard} geprüft und für konform befunden wurde.
    geprüft und zertifiziert wurde nach {standard}
    Die Normforderungen {standard} werden erfüllt.
    die Verfahren nach {standard} wirksam umsetzt. Dieses Zertifikat ist gültig bis {expires}.
    hat gegenüber {body} nachgewiesen, dass {standard} eingehalten wird.
    für die unten aufgeführten Tätigkeiten nach {standard} zertifiziert wurde.
    das Managementsystem in Anlehnung an die Erklärung zur Anwendbarkeit {soa} nach {standard} betreibt.
    ein dokumentiertes Managementsystem im Sinne der {standard} besitzt.
    wurde nach dem Verfahren der {body} begutachtet. Grundlage: {standard}.
    erhält auf der Grundlage von {standard} das Zertifikat Nr. {number}.`),
  sentences: lines(`
    Die {body} bescheinigt hiermit, dass die {holder}, {holderAddress}, für den Geltungsbereich {scope} ein Managementsystem nach {standard} eingeführt hat.
    Hiermit wird bestätigt, dass {holder}, {holderAddress}, die Anforderungen von {standard} erfüllt.
    {body} bestätigt, dass das Managementsystem der {holder} im Bereich {scope} den Forderungen der Norm {standard} genügt.
    Das Unternehmen {holder} mit Sitz in {holderAddress} hat ein KI-Managementsystem eingeführt.
    Auf Grund des Audits vom {surveyed} erteilt die {body} der Firma {holder} das Zertifikat Nr. {number}.
    Der Firma {holder}, {holderAddress}, wird hiermit bescheinigt, dass sie nach {standard} arbeitet.
    Die Zertifizierungsstelle der {body} erklärt, dass {holder} ein Managementsystem für {scope} unterhält.
    Mit Entscheidung vom {decided} hat {body} das Managementsystem von {holder} nach {standard} zertifiziert.
    Im Audit, Bericht-Nr. {otherNumber}, wurde der Nachweis erbracht, dass {holder} die Forderungen der {standard} erfüllt.
    Die {holder} betreibt an der Adresse {holderAddress} ein Managementsystem, das von {body} geprüft wurde.
    Dieses Zertifikat Nr. {number} bestätigt der {holder} die Übereinstimmung mit {standard} für {scope}.
    Für {scope} wurde bei {holder} ein Managementsystem nach {standard} nachgewiesen.
    Geprüft wurde die {holder}, {holderAddress}. Prüfgrundlage war {standard}.
    Die {body}, {bodyAddress}, erteilt hiermit der {holder} dieses Zertifikat.
    Wir, die {body}, haben uns davon überzeugt, dass {holder} die Norm {standard} einhält.
    Hiermit bescheinigen wir, {body}, der Firma {holder} aus {holderAddress} ein Managementsystem nach {standard}.
    {holder} wendet für {scope} ein Managementsystem an, das gemäss {standard} zertifiziert ist (Zertifikat {number}).
    Auf Antrag vom {otherDay} wurde {holder}, {holderAddress}, unter Nr. {number} in das Register der {body} eingetragen.
    Gemäss Bericht {otherNumber} vom {surveyed} genügt das Managementsystem der {holder} der Norm {standard}.
    {holder} ist Inhaberin des Zertifikats {number} nach {standard}.
    Die Konformität des Managementsystems der {holder} mit {standard} wurde von {body} festgestellt und ist bis zum {expires} bestätigt.
    Als akkreditierte Zertifizierungsstelle bestätigt {body} der Organisation {holder}, dass ihr KI-Managementsystem der {standard} entspricht.
    Zwischen {holder} und {body} besteht ein Zertifizierungsvertrag vom {otherDay}.
    Das Managementsystem der {holder} in {holderAddress} wurde mit dem Geltungsbereich „{scope}“ auditiert.
    {holder}, {holderAddress}, unterhält unter der Zertifikatsnummer {number} ein nach {standard} zertifiziertes Managementsystem.
    Die {holder} hat {body} beauftragt, ihr Managementsystem nach {standard} zu zertifizieren.
    Die Organisation {holder} ({holderAddress}) wurde durch {body} nach {standard} begutachtet.
    Dieses Zertifikat wurde der {holder} am {issued} erteilt und gilt bis zum {expires}.
    Dieses Zertifikat wird der {holder}, {holderAddress}, auf der Grundlage von {standard} erteilt.`),
  beforeScope: lines(`
    für den Geltungsbereich
    für folgende Tätigkeiten
    Der Geltungsbereich umfasst
    im Bereich
    in den Bereichen
    Das Zertifikat gilt für folgenden Geltungsbereich:
    Geltungsbereich des Managementsystems:
    für folgenden Anwendungsbereich eingeführt hat und anwendet:
    Tätigkeiten, für die dieses Zertifikat gilt
    mit dem Geltungsbereich
    für die Prozesse
    in Bezug auf
    Die Zertifizierung erstreckt sich auf
    mit folgendem Umfang:
    Gegenstand der Zertifizierung ist
    Das zertifizierte Managementsystem umfasst
    für das Arbeitsgebiet
    Zertifiziert sind folgende Leistungen:
    für die Tätigkeit
    Der Anwendungsbereich des KI-Managementsystems lautet:`),
  days: lines(`
    Dieses Zertifikat ist gültig vom {effective} bis {expires}.
    Gültig von {effective} bis {expires}
    Erstzertifizierung {first}
    Dieses Zertifikat ist gültig bis {expires}.
    Das Zertifikat gilt vom {effective} bis zum {expires}, sofern die Überwachungsaudits bestanden werden.
    Erstmals ausgestellt am {first}, zuletzt geändert am {issued}.
    Ausgestellt am {issued}, gültig bis {expires}
    Zertifiziert seit {first}. Die Gültigkeit endet am {expires}.
    Ausgestellt am {issued}. Nächstes Überwachungsaudit bis {nextAudit}.
    Das Audit fand am {surveyed} statt; die Entscheidung fiel am {decided}.
    Gültig ab {effective} | Gültig bis {expires} | Erstausstellung {first}
    Der Nachweis wurde im Rahmen des Audits vom {surveyed} erbracht.
    Die Zertifizierungsentscheidung wurde am {decided} getroffen und gilt bis {expires}.
    Frankfurt am Main, den {issued}
    Wien, am {issued}
    Zürich, {issued}
    Köln, {issued}
    Beginn der Gültigkeit: {effective} · Ende der Gültigkeit: {expires}
    Gültigkeit: {effective} bis {expires}
    Gültig: {effective} – {expires}
    Erstmals zertifiziert am {first} durch {otherCompany}
    Entscheidung: {decided}; Ausstellung: {issued}; Ablauf: {expires}
    Diese Urkunde ersetzt die Ausgabe vom {otherDay} und ist gültig bis {expires}.
    Auditdatum {surveyed}, Ausstellungsdatum {issued}, Ablaufdatum {expires}
    Die Rezertifizierung ist vor dem {nextAudit} zu beantragen; ausgestellt am {issued}.
    Der aktuelle Zyklus begann am {effective}, der vorige endete am {otherDay}.
    Seit dem {first} ist das Unternehmen zertifiziert.`),
  accreditations: lines(`
    {body} ist durch die {accreditor} akkreditiert (Nr. {accreditationNumber}).
    Akkreditiert durch {accreditor}
    Durch die {accreditor} nach ISO/IEC 17021-1 akkreditierte Zertifizierungsstelle.
    {accreditor} {accreditationNumber}
    {accreditor} | {accreditationNumber}
    Die Akkreditierung gilt nur für den in der Urkundenanlage {accreditationNumber} aufgeführten Umfang.
    Durch die {accreditor} nach DIN EN ISO/IEC 17021-1:2015 akkreditiert. Die Akkreditierung gilt für die in der Urkunde {accreditationNumber} genannten Verfahren.
    Akkreditierte Stelle der {accreditor}, Registriernummer {accreditationNumber}
    Die {body} ist von {accreditor} unter der Nummer {accreditationNumber} als Zertifizierungsstelle für Managementsysteme anerkannt.
    Dieses Zertifikat wurde unter der Akkreditierung {accreditationNumber} der {accreditor} ausgestellt.
    akkreditiert von {accreditor} unter {accreditationNumber}
    Akkreditierungsstelle: {accreditor} – Akkreditierungsnummer: {accreditationNumber}
    {accreditor} ist Unterzeichner der multilateralen Abkommen von EA und IAF.
    Akkreditiert nach ISO/IEC 17021-1 und ISO/IEC 42006 durch {accreditor}.
    Mitglied der IAF MLA: {accreditor}
    Geltungsbereich der Akkreditierung siehe Urkunde {accreditationNumber} der {accreditor}, Stand {otherDay}.
    Diese Zertifizierung erfolgte im akkreditierten Bereich ({accreditor}, {accreditationNumber}).`),
  applicability: lines(`
    gemäß der Erklärung zur Anwendbarkeit {soa}
    in Übereinstimmung mit der Anwendbarkeitserklärung (SoA) {soa}
    Erklärung zur Anwendbarkeit: {soa}
    Es gilt die Erklärung zur Anwendbarkeit {soa}.
    Grundlage ist die Anwendbarkeitserklärung {soa}.
    SoA {soa}
    Die angewandten Maßnahmen ergeben sich aus dem Statement of Applicability {soa}.
    nach Maßgabe des SoA {soa}
    Die Erklärung zur Anwendbarkeit des Unternehmens ({soa}) ist Bestandteil der Zertifizierung.
    unter Berücksichtigung der Erklärung zur Anwendbarkeit, {soa}
    Bezug: Erklärung der Anwendbarkeit {soa}
    Die Zertifizierung stützt sich auf die Anwendbarkeitserklärung der Organisation in der Fassung {soa}.`),
  verification: lines(`
    Die Gültigkeit dieses Zertifikats kann unter {verifyAt} geprüft werden.
    Gültigkeit prüfen: {verifyAt}
    Den aktuellen Stand finden Sie unter {verifyAt}
    Dieses Zertifikat ist im Register unter {verifyAt} eingetragen.
    Zur Echtheitsprüfung den QR-Code scannen oder {verifyAt} aufrufen.
    Status abrufbar unter {verifyAt}.
    Die Echtheit dieser Urkunde lässt sich auf {verifyAt} feststellen, Auskünfte auch unter {phone}.
    Online-Prüfung: {verifyAt}, Kennwort {otherNumber}
    Eine Übersicht der gültigen Zertifikate steht auf {verifyAt}.
    Bitte überprüfen Sie die Gültigkeit über {verifyAt}
    Verifizierung dieses Zertifikats: {verifyAt}
    Ob dieses Zertifikat noch gilt, zeigt die Datenbank unter {verifyAt}.
    Siehe {verifyAt}`),
  overSignature: lines(`
    Für die Zertifizierungsstelle
    Für die {body}
    Zertifizierungsstelle der {body}
    Leitung der Zertifizierungsstelle
    gez.
    i. V.
    ppa.
    Unterschrift
    Freigegeben durch
    {body}
    Im Namen der {body}
    Der Leiter der Zertifizierungsstelle
    Mit freundlichen Grüßen
    Ausgestellt und unterzeichnet für {body}
    Ort, Datum, Unterschrift
    Im Auftrag
    Die Geschäftsführung der {body}
    Für den Zertifizierungsausschuss`),
  notes: lines(`
    Dieses Zertifikat bleibt Eigentum der {body} und ist auf Verlangen zurückzugeben.
    Dieses Zertifikat verliert seine Gültigkeit, wenn die jährliche Überwachung nicht bestanden wird.
    Formular FB-{otherNumber}, Stand {otherDay}
    F-{otherNumber} / {otherDay}
    {registration}
    Geschäftsführer: {otherPerson}
    Geschäftsführung: {otherPerson} · {registration}
    Vorsitzende des Aufsichtsrats: {otherPerson}, {registration}
    Die Zertifizierung wurde nach den Auditierungs- und Zertifizierungsverfahren der {body} durchgeführt und wird regelmäßig überwacht.
    Auditbericht-Nr. {otherNumber}
    Leitender Auditor: {otherPerson}
    Dieses Dokument darf nur vollständig vervielfältigt werden.
    Dieses Zertifikat umfasst eine Anlage mit weiteren Standorten.
    Dieses Zertifikat besteht aus 2 Seiten.
    Bei Rückfragen wenden Sie sich an {email} oder {phone}.
    Ersetzt das Zertifikat {otherNumber} vom {otherDay}.
    Diese Urkunde ersetzt die Urkunde vom {otherDay}.
    Das nächste Überwachungsaudit ist bis {nextAudit} durchzuführen.
    Vertragspartner: {otherCompany}, {otherAddress}
    Das Managementsystem wurde in Zusammenarbeit mit {otherCompany} auditiert.
    Ein Unternehmen der {otherCompany}
    Gedruckt am {otherDay}, Prüfziffer {otherNumber}
    Gerichtsstand ist {otherAddress}.
    Kapitel 8.3 der Norm ist nicht anwendbar.
    Im Falle von Abweichungen ist die deutsche Fassung maßgebend.
    Die auf der Rückseite genannten Bedingungen sind Bestandteil dieser Urkunde.
    Auskünfte erteilt {otherPerson}, Tel. {phone}.
    Steuernummer und Handelsregister: {registration}
    Für Anlagen gilt die Nummer {otherNumber}.
    Auditiert wurde nach dem Stand der Unterlagen vom {otherDay}.
    Nr. {otherNumber} | Rev. 3 | gültig seit {otherDay}
    Das Zertifikat des Vorgängers {otherCompany} endete am {otherDay}.
    Dieses Zertifikat ist nur in Verbindung mit dem Hauptzertifikat {otherNumber} gültig.
    Die Verwendung des Prüfzeichens richtet sich nach der Zeichensatzung der {body}.
    Auf der Grundlage des Vertrages vom {otherDay} mit {otherCompany}.
    Seite 1 von 2 · Dok.-Nr. {otherNumber}
    Dieses Zertifikat ist ohne Unterschrift gültig; es wurde elektronisch erstellt.
    Das Zertifikat wurde aufgrund eines Antrags vom {otherDay} ausgestellt.
    Stand dieser Vorlage: {otherDay} ({otherNumber})
    Beauftragter der Organisation: {otherPerson}
    Rechnungsanschrift: {otherCompany}, {otherAddress}
    Dieses Zertifikat wurde von {otherCompany} vermittelt; Vertragsnummer {otherNumber}.
    Überwachungsaudits: {otherDay}, {nextAudit}`),
  feet: lines(`
    {body}, {bodyAddress}
    {body} · {bodyAddress} · {website}
    {body} | {bodyAddress} | Tel. {phone} | {website}
    {body}, {bodyAddress}, Tel.: {phone}, {email}
    {body} • {bodyAddress} • {registration}
    Sitz der Gesellschaft: {bodyAddress} · {registration}
    {body} – {bodyAddress} – Geschäftsführer: {otherPerson}
    Zertifizierungsstelle: {body}, {bodyAddress}
    {website} · {email} · {phone}
    Herausgeber: {body}, {bodyAddress}. Form. {otherNumber}, {otherDay}
    {body} * {bodyAddress} * {phone}
    {registration}, Geschäftsführung: {otherPerson}
    {body} | Zertifizierungsstelle | {bodyAddress}
    Zertifizierungsstelle, {bodyAddress}
    {bodyAddress}, T {phone}, {website}
    Ein Zertifikat der {body}, {bodyAddress}
    {body} ist ein Unternehmen der {otherCompany}. {registration}
    Kontakt: {body}, {bodyAddress}, {email}
    {accreditor} {accreditationNumber} · {body} · {website}
    {body}
    Seite 1 von 1 | Zertifikat Nr. {number} | {body}
    Zertifikat {number}, Rev. {revision}`),
};
