import type { Language } from '../language.js';
import { pairs, words } from '../listed.js';

/** Dutch labels, as many ways as bodies have found. */
export const dutchLabels: Language['labels'] = {
  number:
    words(`Certificaat Nr | Cert.nr. | CERTIFICAATNUMMER | Nummer certificering | Registratiecode | Uw certificaatnummer | Certificaat nr | Certificaatnummer | Certificaat nr. | Certificaatnr. | Nummer | Certificaat | Registratienummer | Certificaat-ID | Nummer certificaat | Nr.
    Certificaatkenmerk | Kenmerk | Ons kenmerk | Certificaat nummer | Registratie nr. | Referentie | Documentnummer | Certificaatreferentie | Uniek nummer
    Inschrijvingsnummer | Certificaat met nummer | Nummer van het certificaat | Identificatienummer certificaat`),
  holder:
    words(`Gecertificeerde | Toegekend aan de onderneming | Voor de organisatie | BEDRIJF | Opdrachtgevende organisatie | Verstrekt aan | Rechtspersoon | Certificaathouder | Organisatie | Bedrijf | Naam | Naam organisatie | Onderneming | Verleend aan | Uitgereikt aan | Toegekend aan | Bedrijfsnaam
    Gecertificeerde organisatie | Naam van de organisatie | Houder | Opdrachtgever | Klant | Statutaire naam | Firma | Afgegeven aan | Houder van het certificaat
    Gecertificeerd bedrijf | Naam certificaathouder | Naam onderneming | Juridische entiteit`),
  holderAddress:
    words(`Straat | Adres hoofdkantoor | Locatieadres | Zetel van de onderneming | Adres vestiging | Maatschappelijke zetel en adres | Adres | Vestigingsadres | Hoofdvestiging | Bezoekadres | Adres organisatie | Gevestigd te | Vestigingsplaats | Hoofdkantoor | Adres hoofdvestiging
    Maatschappelijke zetel | Zetel | Hoofdlocatie | Adresgegevens | Gecertificeerde locatie | Locatie | Plaats | Adres van de organisatie | Statutair gevestigd
    Kantooradres | Postadres | Adres certificaathouder | Straat en plaats`),
  standard:
    words(`Normen | Van toepassing zijnde norm | Norm en jaartal | Gecertificeerd conform | Systeemnorm | Norm | Normdocument | Standaard | Volgens norm | Gecertificeerd volgens | Managementsysteemnorm | Eisen van | Normatief document | Toegepaste norm
    Beoordelingsgrondslag | Certificatiegrondslag | Referentienorm | Criteria | Conform | Voldoet aan | Certificatieschema`),
  scope:
    words(`SCOPE | Scope certificaat | Van toepassing op | Geldig voor | Omvang | Diensten | Toepassingsgebied van de certificatie | Certificatiegebied | Toepassingsgebied | Scope | Reikwijdte | Werkingssfeer | Toepassingsgebied van het managementsysteem | Onderwerp van certificatie | Activiteiten | Scope van certificatie
    Toepassingsgebied certificatie | Voor de activiteiten | Reikwijdte van het certificaat | Gecertificeerde activiteiten | Voor het toepassingsgebied | Omschrijving activiteiten
    Toepassingsgebied (scope) | Geldend voor | Domein | Het toepassingsgebied omvat | Bedrijfsactiviteiten | Diensten en producten | Reikwijdte van de certificatie`),
  sites:
    words(`Andere vestigingen | Bijkomende locaties | Exploitatiezetels | Filialen | Bijlage: locaties | Locaties | Vestigingen | Overige vestigingen | Nevenvestigingen | Locaties binnen de scope | Bijbehorende locaties | Gecertificeerde locaties | Aanvullende locaties
    Uitbatingszetels | Vestigingseenheden | Overige locaties | Het certificaat is mede van toepassing op | Deelnemende vestigingen | Overzicht locaties | Nevenlocaties
    Ook geldig voor de vestigingen`),
  body: words(`Uitgegeven namens | Certificerende organisatie | Uitgevende instelling | Instelling voor certificatie | Certificatiebureau | Certificerende instelling | Certificatie-instelling | Afgegeven door | Uitgegeven door | Uitgereikt door | Verleend door | Certificerende instantie | Instelling
    Certificatie instelling | Gecertificeerd door | Conformiteitsbeoordelende instantie | Uitgevende instantie | Certificeerder | Keuringsinstelling | Beoordeeld door | Namens`),
  bodyAddress:
    words(`Adres | Kantooradres | Hoofdzetel | Postadres instelling | Adres uitgevend kantoor | Adres certificerende instelling | Kantoor | Adres certificatie-instelling | Adres van de instelling | Uitgevend kantoor | Bezoekadres instelling | Contactadres
    Hoofdkantoor certificatie-instelling | Zetel van de instelling | Correspondentieadres | Vestiging`),
  accreditor:
    words(`Geaccrediteerd bij | Accreditatieorgaan | Accrediterende instantie | Onder toezicht van | Geaccrediteerd door | Accreditatie-instantie | Accreditatie | Raad voor Accreditatie | Accreditatie-instelling | Accreditatieorganisatie | Erkend door | Accreditatie door
    Onder accreditatie van | Accreditatie-orgaan | Nationale accreditatie-instantie | Toezicht door`),
  accreditationNumber:
    words(`RvA-registratie | Accr. nr. | Nummer van de accreditatie | BELAC-nummer | Accreditatienummer | Accreditatie nr. | Accreditatienr. | Registratienummer accreditatie | Accreditatiecertificaat nr. | Accreditatie-ID | Geaccrediteerd onder nummer
    Erkenningsnummer | Nummer accreditatie | RvA-nummer | Accreditatieregistratie | Accreditatiekenmerk`),
  first:
    words(`Eerste uitgifte | Datum eerste uitgifte | Datum eerste certificatie | Oorspronkelijke certificatiedatum | Gecertificeerd sinds | Initiële certificatie | Eerste certificering
    Oorspronkelijke uitgiftedatum | Voor het eerst gecertificeerd | Eerste afgifte | Datum eerste afgifte | Oorspronkelijke goedkeuring | Datum initiële certificatie | Initiële certificatiedatum
    Certificaathouder sinds | Sinds | Origineel uitgegeven | Eerste certificaat d.d. | Datum eerste certificaat`),
  issued:
    words(`Datum uitgifte | Uitgiftedatum | Datum van afgifte | Afgiftedatum | Datum | Uitgegeven op | Datum huidige uitgifte | Afgegeven op | Datum uitreiking | Huidige uitgifte
    Afgegeven d.d. | Datum certificaat | Opgemaakt op | Laatste uitgifte | Datum van uitgifte | Uitgereikt op | Datum revisie | Verlengd per | Hercertificatiedatum | Certificaatdatum
    Plaats en datum | Gewijzigd op`),
  effective:
    words(`Geldig vanaf | Ingangsdatum | Geldig van | Ingangsdatum certificaat | Van kracht vanaf | Startdatum | Begin geldigheid | Datum van inwerkingtreding | Geldig per
    Aanvang geldigheid | Certificatiecyclus vanaf | Begindatum | Aanvangsdatum | Start cyclus | Geldig sinds`),
  decided:
    words(`Certificatiebesluit d.d. | Besluit genomen op | Datum beoordelingsbesluit | Datum goedkeuring | Beslissing van | Datum certificatiebesluit | Certificatiebesluit | Besluitdatum | Datum besluit | Certificatiebeslissing | Datum van de certificatiebeslissing | Besluit d.d. | Datum beslissing
    Positief besluit op | Certificatiebesluit genomen op | Beslissingsdatum`),
  expires:
    words(`Geldig tot | Vervaldatum | Geldig tot en met | Einddatum | Geldigheid tot | Verloopt op | Geldig t/m | Einde geldigheid | Expiratiedatum | Certificaat geldig tot | Geldigheidsdatum
    Vervalt op | Certificaat vervalt op | Afloopdatum | Einddatum certificaat | Datum van verval | Einde cyclus | Uiterste geldigheidsdatum | Geldig tot uiterlijk`),
  surveyed:
    words(`Audit d.d. | Laatste controlebezoek | Datum auditbezoek | Auditperiode afgesloten op | Laatste audit | Auditdatum | Datum audit | Datum laatste audit | Laatste opvolgingsaudit | Laatste controleaudit | Audit uitgevoerd op | Datum van de audit | Certificatieaudit
    Laatste auditdag | Hercertificatieaudit | Einddatum audit | Laatste beoordeling | Audit afgerond op`),
  nextAudit:
    words(`Volgend bezoek | Eerstvolgende controle | Uiterste hercertificatiedatum | Volgende opvolging | Volgende audit | Volgende audit vóór | Volgende controleaudit | Eerstvolgende audit | Opvolgingsaudit uiterlijk | Hercertificatie vóór | Volgende opvolgingsaudit
    Hercertificatie uiterlijk | Volgende beoordeling | Uiterste datum volgende audit | Vervolgaudit`),
  periodFrom: words(
    'Verslagjaar van | Controleperiode van | Periode start | Eerste dag | Aanvang periode | Beginpunt | Rapportageperiode van | Ingangsdatum periode | Periode van | Begin periode | Van | Verslagperiode vanaf | Vanaf | Periode vanaf | Startdatum periode',
  ),
  periodTo: words(
    'Controleperiode tot en met | Periode einde | Laatste dag | Peildatum | Per | Rapportageperiode tot | Einddatum van de periode | Afsluiting periode | Periode tot en met | Einde periode | Tot | Tot en met | Verslagperiode tot | Einddatum periode | T/m',
  ),
  validity:
    words(`Geldig van – tot | Geldigheidsduur certificaat | Duur | Geldigheidsdata | Geldigheid | Geldigheidsduur | Geldigheidsperiode | Looptijd | Geldig | Duur van de geldigheid | Certificatiecyclus | Certificatieperiode | Geldigheid certificaat
    Geldigheidstermijn | Periode van geldigheid | Looptijd certificaat | Huidige cyclus`),
  soa: words(`Verklaring v. Toepasselijkheid | Referentie VvT | Toepasselijkheidsverklaring versie | Versie van de SoA | Verklaring van toepasselijkheid | VvT | Statement of Applicability | Verklaring van Toepasselijkheid (VvT) | Versie verklaring van toepasselijkheid | SoA | Toepasselijkheidsverklaring
    Verklaring van toepasbaarheid | Versie VvT | VvT-versie | SoA versie | Versie SoA | Verklaring van toepasselijkheid d.d. | Statement of Applicability (SoA) | Datum VvT | VVT versie`),
  signatory:
    words(`Ondertekend door | Handtekening | Getekend | Namens de certificerende instelling | Directie | Goedgekeurd door | Ondertekening | Voor akkoord | Getekend door | Geautoriseerd door
    Bevoegd ondertekenaar | Verantwoordelijke | Directeur | Certificatiemanager | Namens de directie | Vrijgegeven door | w.g.`),
  revision: words(
    `Uitgifte | Wijzigingsnummer | Versie certificaat | Herziening | Index | Versie | Revisie | Uitgave | Versienummer | Rev. | Revisienummer | Editie | Uitgave nr. | Versie nr. | Certificaatversie | Wijziging | Revisie nr. | Volgnummer | Uitgiftenummer`,
  ),
  verifyAt:
    words(`Verificatielink | Controle via | Online controleren | Geldigheidscontrole | Zie ook | QR-code of | Controleer op | Verificatie | Te controleren op | Geldigheid controleren via | Online register | Certificaatregister | Verifieer op | Verificatie via | Controle geldigheid
    Raadpleeg | Echtheid controleren op | Register | Valideer op | Online te verifiëren op | Certificaat controleren`),
};

/** Labels of what nobody asks for. */
export const dutchOtherLabels = pairs(`
  Klantnummer = {otherNumber}
  Klantnr. = {otherNumber}
  Projectnummer = {otherNumber}
  Dossiernummer = {otherNumber}
  Opdrachtnummer = {otherNumber}
  Rapportnummer = {otherNumber}
  Auditrapport = {otherNumber}
  Vervangt certificaat = {otherNumber}
  Vervangt certificaat d.d. = {otherDay}
  Contractnummer = {otherNumber}
  Contractdatum = {otherDay}
  Formulier = {otherNumber}
  Formulier = {otherNumber}, versie {otherDay}
  Contactpersoon = {otherPerson}
  Lead auditor = {otherPerson}
  Auditteam = {otherPerson}
  Bestuurder = {otherPerson}
  Zaakvoerder = {otherPerson}
  Gedelegeerd bestuurder = {otherPerson}
  Afdrukdatum = {otherDay}
  Geprint op = {otherDay}
  Einde vorige cyclus = {otherDay}
  Controleaudit uiterlijk = {nextAudit}
  Telefoon = {phone}
  Tel. = {phone}
  E-mail = {email}
  Website = {website}
  KvK = {registration}
  Inschrijving = {registration}
  Moederbedrijf = {otherCompany}
  Adviseur = {otherCompany}
  Aantal medewerkers = 64
  Pagina = 1 van 2
  Blad = 1/1
  EA-code = 33
  NACE-code = 62.01
  IAF-code = 35
  Status = Geldig
  Soort audit = Hercertificatie
  Taal = Nederlands
  Bijlagen = 1
  Rol = AI-aanbieder
  Verificatiecode = {otherNumber}
`);

/** What goes on of the Statement of Applicability. */
export const dutchSoas =
  words(`versie {n} | versie {n} d.d. {day} | {id}, {day} | {id} v{n} | {day} | versie {n} van {day} | v{n}, {day} | {id} versie {n} | d.d. {day} | versie {n}, {day}
  {id} | {n} ({day}) | V{n} d.d. {day} | van {day} | {id} d.d. {day} | rev. {n}`);
