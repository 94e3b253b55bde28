import type { Labelled } from './label-words.js';
import type { LabelledDay } from './wordings-of-days.js';

/**
 * The words that certificates put beside, above or under a value that is no day, by field: English, German, French,
 * Spanish, Italian, Dutch, Polish, Japanese. Common wording; a new one is a word here.
 */
export const WORDINGS_OF_FACTS: Readonly<Record<Exclude<Labelled, LabelledDay>, string>> = {
  number: `
    credential id | credential no | badge id | badge no | licence no | diploma number | diploma no | attestation number | attestation no | number | nummer | numer | numero | certificate number | certificate no | certificate nr | certificate id | certificate reference | cert no |
    certificate | registration number | registration no | certificate registration no | reference number |
    certification number | certificate identity number | number of certificate | certificate ref | zertifikat-nr |
    zertifikat nr | zertifikatsnummer | zertifikatnummer | zertifikat-registrier-nr | registriernummer |
    numero de certificat | numero du certificat | certificat n° | certificat no | n° de certificat | n° certificat |
    numero de certificado | certificado n° | certificado no | n° de certificado | certificado num |
    numero certificato | numero di certificato | certificato n | certificato n° | n° certificato |
    certificato numero | certificaatnummer | certificaat nr | nummer certificaat | numer certyfikatu |
    nr certyfikatu | certyfikat nr | 登録番号 | 認証登録番号 | 証明書番号 | 登録証番号 | 認証番号 | 認証書番号 |
    reference | referenz | referencia | riferimento | referentie | ref | our reference | file reference |
    certificate ref no | serial number | serial no | document number | unique identifier | registration identifier |
    registre sous le no | sous le numero | unter der nummer | con el numero | con numero | onder nummer |
    pod numerem | under number | zertifikatkennung | kennnummer | urkundennummer | urkunde nr | matricule |
    sygnatura | numer dokumentu | 登録証書番号 | 証書番号 | 登録証明書番号 | 認定証番号 | 番号`,
  holder: `
    to | audited organisation | audited organization | audited company | auditierte organisation | auditiertes unternehmen | organisme audite | entidad auditada | organizzazione verificata | geauditeerde organisatie | audytowana organizacja | provider | cloud service provider | service organization | service organisation | candidate | recipient | awardee | name of candidate | participant | teilnehmer | teilnehmerin | participante | candidat | delivre a | ausgestellt fur | rilasciato a | otorgado a | concedido a | emitido a | verleend aan | uitgereikt aan |
    registered firm | registered company | certified firm | name and address |
    certificate holder | holder | holder of the certificate | organisation | organization | certified organisation |
    certified organization | name of organisation | name of organization | organisation name | organization name |
    company | company name | client | client name | certified company | certified client | registered organisation |
    awarded to | granted to | issued to | presented to | certified entity | legal entity | name of the company |
    this certificate is awarded to | this certificate is granted to | inhaber | zertifikatsinhaber | unternehmen |
    zertifiziertes unternehmen | firma | titulaire | titulaire du certificat | organisme | societe | entreprise |
    organisme certifie | entidad certificada | empresa certificada | societa certificata | entreprise certifiee | titular | titular del certificado | organizacion | empresa | organizacion certificada |
    titolare | titolare del certificato | organizzazione | azienda | organizzazione certificata | certificaathouder
    | organisatie | bedrijf | posiadacz | posiadacz certyfikatu | organizacja | firma certyfikowana | 登録組織 | 組織名 |
    登録事業者 | 登録組織名 | 組織の名称 | 事業者名 |
    name of the certified organisation | name of the certified organization | name of client | name of holder |
    certificate owner | certified to | conferred on | conferred upon | is awarded to | is granted to | is issued to |
    is presented to | this is awarded to | auditee | registrant | licensee | verliehen an | erteilt an |
    ausgestellt an | zertifikatsinhaberin | auftraggeber | name des unternehmens | name der organisation |
    zertifizierte firma | zertifizierte organisation | attribue a | decerne a | accorde a | remis a |
    nom de l'organisme | nom de l'entreprise | denomination sociale | raison sociale | nombre de la empresa |
    nombre de la organizacion | razon social | otorgado a favor de | expedido a | conferito a | concesso a |
    assegnato a | rilasciata a | ragione sociale | denominazione | toegekend aan | afgegeven aan | naam organisatie |
    naam van de organisatie | statutaire naam | handelsnaam | wydany dla | przyznany | przyznany dla |
    wystawiony dla | nazwa organizacji | nazwa firmy | 被認証組織 | 認証取得組織 | 取得組織 | 組織 | 会社名 | 法人名 | 登録者 | 認証登録事業者`,
  holderAddress: `
    located at | situated at | with its registered office at | con domicilio en | mit sitz in | address | registered address | registered office | head office address | address of organisation |
    company address | principal address | main address | client address | holder address |
    address of holder | anschrift | adresse | hauptsitz | firmensitz | siege social | adresse du siege | direccion |
    domicilio | domicilio social | sede social | indirizzo | sede legale | adres | vestigingsadres | hoofdkantoor |
    siedziba | 所在地 | 住所 | 本社所在地 |
    postal address | business address | place of business | principal place of business | registered seat | seat |
    seated at | based at | residing at | having its registered office at | whose registered office is at |
    office address | headquarters | geschaftssitz | geschaftsanschrift | postanschrift | firmenanschrift |
    ansassig in | sitz | situe | sis | sise | dont le siege social est situe | dont le siege est situe | domicilie |
    domiciliee | adresse postale | domicilio fiscal | domiciliada en | con domicilio social en | con sede en |
    sita en | ubicada en | indirizzo sede legale | con sede legale in | con sede in | sita in | gevestigd te |
    gevestigd aan | statutair gevestigd te | bezoekadres | z siedziba w | z siedziba przy | adres siedziby |
    adres organizacji | 本社 | 住所地 | 登録住所 | 組織の所在地`,
  standard: `
    standard | certified standard | certification standard | management system standard | norm | norme | norma |
    standard reference | requirements of | criteria | audit criteria | referentiel | norma di riferimento |
    norma de referencia | applied standard | angewandte norm | zertifizierungsgrundlage | regelwerk | 適用規格 | 認証規格 |
    登録規格`,
  scope: `
    subject of certification | subject of the certification | object of certification | in relation to | with respect to | regarding | relating to | concerning | in connection with | betreffend | bezuglich | concernant | inzake | for | fur | pour | para | voor | dla | scope | the scope of this certificate covers | the certification scope is | the scope is | the scope covers | for the scope of | scope and sites | scope of certification | certification scope | scope of registration | scope of the certificate |
    scope of approval | certified scope | scope of certificate | scope statement | for the following scope |
    for the scope | for the following activities | for the following scope of activities | scope of activities |
    scope of supply | the scope of this certification is | this certificate is valid for the following scope |
    scope of application | within the scope of | in respect of | with the following scope | this certificate covers
    | covering | activities | the scope of certification covers | scope of the management system |
    scope of the ai management system | scope of the aims | geltungsbereich | fur den geltungsbereich |
    anwendungsbereich | geltungsbereich der zertifizierung | fur den folgenden geltungsbereich |
    zertifizierter bereich | domaine d'application | perimetre | perimetre de certification |
    pour les activites suivantes | pour les activites | para las actividades | per i seguenti campi di attivita | per le attivita |
    voor de activiteiten | w zakresie dzialalnosci | champ d'application | perimetre de la certification | alcance |
    alcance de la certificacion | para el siguiente alcance | para las siguientes actividades |
    alcance del certificado | campo di applicazione | scopo | per le seguenti attivita | scopo della certificazione
    | per il seguente campo di applicazione | toepassingsgebied | reikwijdte | voor het toepassingsgebied |
    scope van certificatie | zakres | zakres certyfikacji | w zakresie | zakres certyfikatu | 適用範囲 | 登録範囲 | 認証範囲 |
    登録活動範囲 |
    is applicable to | applicable to | the management system is applicable to |
    the scope of this approval is applicable to | is limited to | the scope is limited to | covers the following |
    covering the following | which covers | applies to | is valid for | this certificate is valid for |
    the certificate is valid for | this certification covers | this registration covers | the registration covers |
    this approval covers | the certificate covers | the certification covers | with regard to |
    registered activities | business activities | nature of business | products and services | certified activities |
    approved activities | business scope | certification scope statement | fur die tatigkeiten |
    fur folgende tatigkeiten | fur die bereiche | fur den bereich | tatigkeitsbereich | zertifizierungsbereich |
    gegenstand der zertifizierung | der geltungsbereich umfasst | umfasst | portee de la certification | portee |
    objet de la certification | activites certifiees | dans le cadre des activites |
    dans le cadre des activites suivantes | pour le champ d'application | pour le perimetre | alcance del sistema |
    ambito de aplicacion | actividades certificadas | aplicable a | oggetto della certificazione |
    ambito di applicazione | ambito della certificazione | attivita certificate | relativamente a | applicabile a |
    per le attivita di | werkzaamheden | certificatiegebied | van toepassing op | met als toepassingsgebied |
    voor de werkzaamheden | przedmiot certyfikacji | dla zakresu | obejmuje | 対象範囲 | 認証登録範囲 | 適用業務 | 登録の範囲 | 認証の範囲 |
    事業内容`,
  sites: `
    sites | location | certified sites | locations | site locations | certified locations | sites covered | locations covered |
    at the following locations | at the following sites | on the following sites | sites suivants | sur les sites suivants |
    et est deploye sur les sites suivants | aux adresses suivantes | an den standorten | an folgenden standorten |
    en los siguientes emplazamientos | en los siguientes centros | nei seguenti siti | presso le seguenti sedi |
    op de volgende locaties | w nastepujacych lokalizacjach | w lokalizacjach |
    covered sites | additional sites | further sites | site(s) | location(s) | standorte | weitere standorte |
    zertifizierte standorte | sites certifies | sites concernes | emplazamientos | centros | sedi | siti |
    unita operative | locaties | vestigingen | lokalizacje | oddzialy | 対象事業所 | 関連事業所 | 登録事業所 |
    premises | certified premises | facility | facilities | physical locations | location(s) covered | at the site |
    at the following location | carried out at | carried out at the following sites | performed at | delivered from |
    multi-site | multiple sites | betriebsstatten | niederlassungen | an den folgenden standorten |
    einbezogene standorte | sites couverts | etablissements | etablissements concernes | lieux | lieux d'exercice |
    emplacements | que se realiza en | que se realizan en | realizadas en | centros de trabajo | instalaciones |
    ubicaciones | svolte presso | siti operativi | sede operativa | nelle seguenti unita operative |
    nelle unita operative | filiali | uitgevoerd te | op de locaties | vestigingsplaatsen | op de locatie | miejsca |
    oddzialy i lokalizacje | zaklady | 登録サイト | 事業所 | 関連事業所名 | 対象事業所名 | 対象サイト`,
  certificationBody: `
    certification body | certifying body | issuing body | issued by | certified by | name of certification body |
    registrar | issuing certification body | certificate issued by | conformity assessment body | on behalf of |
    for and on behalf of | issuing office | certifying office | for the issuing office | for the certification body | zertifizierungsstelle | ausgestellt von | ausstellende stelle |
    organisme de certification | organisme certificateur | delivre par | entidad de certificacion |
    organismo de certificacion | emitido por | entidad certificadora | organismo di certificazione |
    ente di certificazione | rilasciato da | certificatie-instelling | certificerende instelling | afgegeven door |
    jednostka certyfikujaca | wydany przez | 認証機関 | 登録機関 | 審査登録機関 |
    certifier | registration body | certificate issuer | issued on behalf of | signed on behalf of |
    signed for and on behalf of | for and on behalf of the certification body | name of the certification body |
    certificating body | assessment body | audited by | assessed by | registered by | certification office |
    zertifizierer | zertifizierungsgesellschaft | ausgestellt durch | zertifiziert durch | erteilt durch |
    fur die zertifizierungsstelle | im namen von | organisme emetteur | emis par | certifie par | etabli par |
    pour l'organisme certificateur | pour l'organisme de certification | entidad emisora | expedido por |
    certificado por | otorgado por | en nombre de | por la entidad de certificacion | ente certificatore |
    organismo certificatore | emesso da | certificato da | per l'organismo di certificazione | in nome di |
    certificatie instelling | uitgegeven door | gecertificeerd door | namens | namens de certificatie-instelling |
    wystawca | wystawiony przez | certyfikowany przez | w imieniu | w imieniu jednostki certyfikujacej | 認証登録機関 |
    発行機関 | 審査機関 | 発行者`,
  certificationBodyAddress: `
    address of certification body | certification body address | issuing office address |
    anschrift der zertifizierungsstelle |
    address of the certification body | address of issuing office | adresse der zertifizierungsstelle |
    adresse de l'organisme certificateur | adresse de l'organisme de certification |
    direccion de la entidad de certificacion | indirizzo dell'organismo di certificazione |
    adres certificatie-instelling | adres jednostki certyfikujacej | 認証機関所在地`,
  accreditationBody: `
    accreditation body | accredited by | accreditor | accreditation | name of accreditation body |
    under accreditation by | accreditation granted by | accreditation authority | akkreditierungsstelle |
    akkreditiert durch | akkreditiert von | organisme d'accreditation | accredite par | entidad de acreditacion |
    acreditado por | acreditada por | ente di accreditamento | organismo di accreditamento | accreditato da |
    accreditatie-instantie | geaccrediteerd door | jednostka akredytujaca | akredytowana przez | 認定機関 |
    accredited through | accredited under | accreditation by | name of accreditor | akkreditierung durch |
    akkreditierungsgeber | akkreditierung | accreditation delivree par | accreditation par | accreditee par |
    organismo de acreditacion | acreditacion | acreditacion por | accreditata da | accreditamento | accreditatie |
    accreditatie door | akredytacja | jednostka akredytacyjna | akredytowany przez | 認定 | 認定機関名`,
  accreditationNumber: `
    accreditation number | accreditation no | accreditation nr | accreditation id | accreditation certificate no |
    accreditation certificate number | accreditation reference | accreditation certificate | akkreditierungsnummer |
    akkreditierungs-nr | akkreditierungsurkunde | numero d'accreditation | n° d'accreditation | accreditation n° |
    numero de acreditacion | acreditacion n° | n° de acreditacion | numero di accreditamento | accreditamento n° |
    accreditamento n | accreditatienummer | numer akredytacji | nr akredytacji | 認定番号 |
    accreditation registration number | accreditation registration no | accredited body number |
    accredited certification body no | accreditation code | registrierungsnummer der akkreditierung |
    codigo de acreditacion | registratienummer accreditatie | accreditatie nr | akredytacja nr |
    numer certyfikatu akredytacji | 認定登録番号`,
  statementOfApplicability: `
    statement of applicability | soa | soa version | statement of applicability version | soa reference |
    in accordance with the statement of applicability | in accordance with statement of applicability |
    erklarung zur anwendbarkeit | anwendbarkeitserklarung | declaration d'applicabilite |
    declaracion de aplicabilidad | dichiarazione di applicabilita | verklaring van toepasselijkheid |
    deklaracja stosowania | 適用宣言書 |
    soa issue | soa date | soa no | soa ref | statement of applicability (soa) |
    statement of applicability reference | statement of applicability date | statement of applicability no |
    statement of applicability revision | statement of applicability issue |
    version of the statement of applicability | according to the statement of applicability |
    as per statement of applicability | erklarung zur anwendbarkeit (soa) | version der anwendbarkeitserklarung |
    anwendbarkeitserklarung version | version de la declaration d'applicabilite | dda |
    declaration d'applicabilite (dda) | version de la declaracion de aplicabilidad | documento de aplicabilidad |
    dichiarazione di applicabilita (soa) | versione della dichiarazione di applicabilita | vvt |
    versie verklaring van toepasselijkheid | deklaracja stosowania (soa) | wersja deklaracji stosowania | 適用宣言書の版 |
    適用宣言書版`,
  signatory: `
    signed by | authorised by | authorized by | approved by | signatory | authorised signatory |
    authorized signatory | authorised signature | authorized signature | signed | unterzeichnet von |
    freigegeben durch | signe par | signataire | firmado por | firmato da | ondertekend door | getekend door |
    podpisal | podpisano przez | 署名者 |
    authorised representative | authorized representative | signature and name | name of signatory | signed for |
    name and title | signed for the certification body | fdo | firmado | firma autorizada | firmante |
    unterschrieben von | gezeichnet | gez | le signataire | le signataire autorise | signataire autorise |
    firmatario | il firmatario | ondertekenaar | getekend | ondertekend | podpisane przez | podpisujacy |
    osoba upowazniona | 承認者 | 責任者`,
  revision: `
    revision | rev | versie | versione | wersja | issue number | issue no | certificate revision | revision no | revision number | version |
    certificate version | issue | edition | ausgabe | fassung | revisione | revisie | wydanie | 版 |
    revision level | revision index | certificate issue | certificate issue no | version no | version number |
    edition no | amendment no | amendment | ausgabe nr | revisionsstand | stand | indice | indice de revision |
    edicion | numero de revision | edizione | revisione n | uitgave nr | versienummer | numer wersji | numer wydania |
    rewizja | 版数 | 改訂番号 | 発行版`,
  verifyAt: `
    verify at | verify this certificate at | check validity at | verify | online verification |
    validity can be checked at | to verify this certificate visit | verification |
    check the validity of this certificate at |
    verify online | validate at | validate this certificate at | authenticity | authenticity can be checked at |
    to verify | scan to verify or visit | check online | register entry | public register | echtheit prufen unter |
    prufen sie die gultigkeit unter | zertifikatsdatenbank | verifier sur | verifier en ligne |
    verification en ligne | consultable sur | verificar en | compruebe su validez en | verificacion | verifica su |
    verifica online | verifica la validita su | controleer op | verificatie | verifieer op | sprawdz na | weryfikacja`,
};
