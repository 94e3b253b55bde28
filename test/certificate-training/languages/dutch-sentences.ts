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

/** What Dutch certificates say in whole lines. */
export const dutchSentences: Sentences = {
  before: lines(`
    Hierbij wordt verklaard dat
    Hiermee verklaren wij dat
    Dit certificaat is verleend aan
    Dit is om te verklaren dat het managementsysteem van
    Uitgereikt aan
    Verleend aan
    Dit certificaat wordt toegekend aan
    bevestigt hiermee dat
    heeft beoordeeld:
    Als bewijs van conformiteit ontvangt
    Toegekend aan
    Wij verklaren hierbij dat de organisatie
    Het managementsysteem van
    Het AI-managementsysteem van
    verklaart dat
    De certificerende instelling verklaart dat
    Hierbij bevestigen wij dat
    Afgegeven aan
    Dit certificaat bevestigt dat
    Op grond van onderzoek wordt verklaard dat
    Ondergetekende verklaart dat het bedrijf
    Er wordt bevestigd dat
    Dit document bevestigt dat de onderneming
    Certificaat verleend aan
    De organisatie
    Na beoordeling is vastgesteld dat
    heeft het recht het certificaat te voeren:`),
  after: lines(`
    een managementsysteem voor artificiële intelligentie heeft dat voldoet aan {standard}.
    beschikt over een AI-managementsysteem dat voldoet aan de eisen van {standard}.
    is beoordeeld en voldoet aan de eisen van {standard}
    een managementsysteem heeft ingevoerd en onderhoudt volgens {standard}.
    voldoet aan de eisen gesteld in {standard}.
    een managementsysteem hanteert dat overeenkomt met {standard}.
    aantoonbaar voldoet aan de norm {standard}, vastgesteld op {surveyed}.
    dit certificaat onder nummer {number} op grond van {standard}.
    een werkend systeem heeft conform de volgende norm: {standard}
    is getoetst en in overeenstemming bevonden met {standard}
    heeft aangetoond te werken volgens {standard}.
    het managementsysteem conform {standard} heeft ingericht.
    heeft een managementsysteem dat beantwoordt aan {standard}. Audit uitgevoerd op {surveyed}.
    voor het hierna genoemde toepassingsgebied is gecertificeerd volgens {standard}.
    in overeenstemming met {standard} handelt en jaarlijks door {body} wordt beoordeeld.
    aan alle van toepassing zijnde eisen van {standard} voldoet.
    gecertificeerd is tegen {standard}, met geldigheid tot {expires}.
    een systeem toepast zoals bedoeld in {standard}.
    volgens rapport {otherNumber} voldoet aan {standard}.
    het managementsysteem op basis van {standard} en de verklaring van toepasselijkheid {soa} in werking heeft.
    werd geauditeerd en voldoet aan de vereisten van {standard}.
    door {body} is beoordeeld volgens {standard}.
    onder certificaatnummer {number} gecertificeerd is volgens {standard}.
    heeft voldaan aan de certificatie-eisen. Norm: {standard}.
    over een doeltreffend managementsysteem beschikt volgens {standard}.`),
  sentences: lines(`
    {body} verklaart hierbij dat {holder}, {holderAddress}, een managementsysteem heeft dat voldoet aan {standard}.
    Hierbij wordt verklaard dat het managementsysteem van {holder} voldoet aan {standard} voor {scope}.
    {holder}, gevestigd te {holderAddress}, is door {body} gecertificeerd volgens {standard}.
    Op basis van de audit van {surveyed} heeft {body} het certificaat {number} verleend aan {holder}.
    Dit certificaat met nummer {number} is afgegeven aan {holder} en geldt voor {scope}.
    Het managementsysteem van {holder} te {holderAddress} werd door {body} beoordeeld.
    Voor {scope} heeft {holder} een AI-managementsysteem volgens {standard} ingevoerd.
    De certificatie-instelling {body} bevestigt dat {holder} de norm {standard} toepast.
    Bij besluit van {decided} heeft {body} aan {holder} het certificaat volgens {standard} toegekend.
    De organisatie {holder} ({holderAddress}) voldoet blijkens rapport {otherNumber} aan {standard}.
    {body}, {bodyAddress}, verleent dit certificaat aan {holder}.
    Tussen {holder} en {body} is op {otherDay} een certificatieovereenkomst gesloten.
    Dit certificaat is op {issued} verstrekt aan {holder} en is geldig tot {expires}.
    Met dit certificaat toont {holder} aan dat het te {holderAddress} werkt volgens {standard}.
    Dit certificaat bevestigt dat {holder} uit {holderAddress} is getoetst aan {standard} (nr. {number}).
    {body} heeft vastgesteld dat {holder} voor {scope} aan de eisen van {standard} voldoet.
    Onder nummer {number} is {holder}, {holderAddress}, ingeschreven in het register van {body}.
    Wij, {body}, verklaren dat {holder} op het gebied van {scope} aan {standard} voldoet.
    {holder} is houder van certificaat {number} volgens {standard}.
    Aan {holder}, {holderAddress}, wordt het recht verleend dit certificaat te voeren.
    Het bedrijf {holder} heeft {body} opdracht gegeven zijn managementsysteem te beoordelen.
    Na een initiële audit, afgerond op {surveyed}, is {holder} opgenomen in het register van {body}.
    De werking van het managementsysteem van {holder} omvat {scope} en voldoet aan {standard}.
    Als geaccrediteerde instelling verklaart {body} dat {holder} werkt in overeenstemming met {standard}.`),
  beforeScope: lines(`
    voor het volgende toepassingsgebied
    voor de volgende activiteiten
    met als toepassingsgebied
    Het managementsysteem heeft betrekking op
    Dit certificaat is geldig voor:
    De certificatie omvat
    voor de scope
    met de scope:
    op het gebied van
    voor
    De werkingssfeer van dit certificaat luidt:
    geldig voor de navolgende activiteiten:
    Het toepassingsgebied van het AI-managementsysteem is
    in het kader van
    betreffende
    Gecertificeerd voor de activiteiten
    met betrekking tot
    voor het leveren van de volgende diensten`),
  days: lines(`
    Dit certificaat is geldig van {effective} tot {expires}.
    Dit certificaat is geldig tot en met {expires}.
    Geldig van {effective} tot en met {expires}
    Eerste uitgifte: {first}. Deze uitgifte: {issued}.
    Gecertificeerd sinds {first}, geldig tot {expires}
    Afgegeven op {issued} en geldig tot {expires}, onder voorbehoud van positieve opvolgingsaudits.
    Utrecht, {issued}
    Brussel, {issued}
    Arnhem, {issued}
    Gedaan te Gent op {issued}
    Het certificatiebesluit is genomen op {decided}; de geldigheid eindigt op {expires}.
    De audit werd afgerond op {surveyed}.
    Geldigheid: {effective} t/m {expires}
    Geldig: {effective} – {expires}
    Uitgegeven te Utrecht op {issued}
    Besloten op {decided}, geldig tot {expires}
    Volgende audit vóór {nextAudit}; certificaat uitgegeven op {issued}.
    Oorspronkelijk afgegeven op {first}, laatst gewijzigd op {issued}.
    De vorige cyclus eindigde op {otherDay}, de huidige begon op {effective}.
    Ingangsdatum {effective} | Vervaldatum {expires} | Eerste uitgifte {first}
    Dit certificaat vervangt de uitgave van {otherDay} en vervalt op {expires}.
    Besluit {decided}, ingangsdatum {effective}, einddatum {expires}
    Voor het eerst verleend op {first}.
    Op {issued} is dit certificaat hernieuwd tot {expires}.`),
  accreditations: lines(`
    {body} is geaccrediteerd door {accreditor} onder nummer {accreditationNumber}.
    Geaccrediteerd door {accreditor}
    Geaccrediteerd door {accreditor} volgens ISO/IEC 17021-1, registratienummer {accreditationNumber}
    {accreditor} {accreditationNumber}
    {accreditor} | {accreditationNumber}
    Dit certificaat is afgegeven onder accreditatie {accreditationNumber} van {accreditor}.
    Accreditatie: {accreditor}, nr. {accreditationNumber}
    {body} staat onder toezicht van {accreditor}.
    Onder accreditatie van {accreditor} ({accreditationNumber})
    {accreditor}, accreditatienummer {accreditationNumber}, is ondertekenaar van de IAF MLA.
    Certificatie van managementsystemen, geaccrediteerd door {accreditor}, {accreditationNumber}
    De accreditatie door {accreditor} geldt voor het in {accreditationNumber} vermelde werkgebied.
    Erkend door {accreditor} met certificaat {accreditationNumber} van {otherDay}
    Geaccrediteerde instelling nr. {accreditationNumber} ({accreditor})
    Lid van de EA MLA: {accreditor}`),
  applicability: lines(`
    in overeenstemming met de verklaring van toepasselijkheid {soa}
    Verklaring van toepasselijkheid: {soa}
    conform de Verklaring van Toepasselijkheid (VvT) {soa}
    Statement of Applicability {soa}
    VvT {soa}
    Van toepassing is de verklaring van toepasselijkheid {soa}.
    De gekozen beheersmaatregelen staan in de verklaring van toepasselijkheid, {soa}.
    zoals vastgelegd in de SoA {soa}
    Dit certificaat is gebaseerd op de toepasselijkheidsverklaring {soa}.
    volgens de Statement of Applicability van de organisatie, {soa}`),
  verification: lines(`
    De geldigheid van dit certificaat kan worden gecontroleerd op {verifyAt}.
    Controleer de geldigheid op {verifyAt}
    Zie {verifyAt} voor de actuele status.
    Dit certificaat is opgenomen in het register op {verifyAt}.
    Scan de QR-code of ga naar {verifyAt}.
    Verificatie: {verifyAt}, code {otherNumber}
    Actuele status via {verifyAt} of bel {phone}
    De echtheid van dit document is na te gaan via {verifyAt}.
    Raadpleeg {verifyAt} voor geldige certificaten.
    Te verifiëren op {verifyAt}
    Dit certificaat is te raadplegen via {verifyAt}, vragen via {email}.
    Verifieer dit document: {verifyAt}
    Geldigheid: {verifyAt}
    Of dit certificaat nog geldig is, ziet u op {verifyAt}.`),
  overSignature: lines(`
    Namens {body}
    Voor {body}
    Namens de directie
    Handtekening
    Ondertekend door
    w.g.
    Hoogachtend,
    Met vriendelijke groet,
    Getekend namens de certificerende instelling
    De directeur
    Namens het certificatiecomité
    Voor de certificatie-instelling
    Directie {body}
    {body}`),
  notes: lines(`
    Dit certificaat blijft eigendom van {body} en dient op verzoek te worden geretourneerd.
    Formulier F{otherNumber}, versie {otherDay}
    {registration}
    Directeur: {otherPerson}
    Voorzitter raad van bestuur: {otherPerson}
    Dit certificaat bestaat uit 2 pagina’s.
    Misbruik van dit certificaat wordt gemeld bij {email}.
    Op dit certificaat zijn de algemene voorwaarden van {body} van toepassing, gedeponeerd onder nummer {otherNumber}.
    Voor vragen: {otherPerson}, telefoon {phone}
    Auditrapport {otherNumber} maakt deel uit van het dossier.
    Vervangt certificaat {otherNumber} d.d. {otherDay}.
    De eerstvolgende controleaudit vindt plaats vóór {nextAudit}.
    Onderdeel van {otherCompany}
    Adviseur: {otherCompany}, {otherAddress}
    De locaties staan vermeld in de bijlage.
    Afgedrukt op {otherDay}
    Lead auditor: {otherPerson}
    Het certificaat vervalt indien niet aan de voorwaarden wordt voldaan.
    De Nederlandse tekst is bindend.
    Geregistreerd: {registration}
    Contract d.d. {otherDay} met {otherCompany}
    Vermenigvuldiging van dit certificaat is uitsluitend in zijn geheel toegestaan.
    Paragraaf 8.3 is niet van toepassing.
    Bladzijde 1 van 1 - document {otherNumber}
    Dit certificaat is elektronisch ondertekend door {otherPerson}.
    De eerdere houder was {otherCompany}.
    Bankrekening en BTW: {registration}
    Ter beschikking gesteld via {website}
    Bij het hoofdcertificaat {otherNumber} behoort deze bijlage.
    Klachten kunnen worden ingediend bij {body}, {bodyAddress}.
    De tekening van het keurmerk is geregistreerd onder {otherNumber}.`),
  feet: lines(`
    {body}, {bodyAddress}
    {body} | {bodyAddress} | T {phone} | {website}
    {body} - {bodyAddress} - {registration}
    {body} · {bodyAddress} · {email}
    {bodyAddress} | {phone} | {email}
    {body} | T {phone} | {website}
    Een uitgave van {body}
    {body} – {registration} – pagina 1/2
    {registration} | {website}
    Maatschappelijke zetel: {bodyAddress} – {registration}
    {body} is een handelsnaam van {otherCompany}. {registration}
    Certificerende instelling: {body}, {bodyAddress}
    Uitgegeven door {body}, {bodyAddress}, {phone}
    {website}
    {body}
    Certificaat {number} | pagina 1 van 1 | {body}
    {accreditor} {accreditationNumber} | {body} | {website}
    Contact: {body}, {bodyAddress}, tel. {phone}
    {body} • {website} • {email} • {registration}
    Bezoekadres: {bodyAddress}`),
};
