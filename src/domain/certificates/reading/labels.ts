import { fold } from './fold.js';
import { isWordOfLabels, type Labelled, meantBy } from './label-words.js';

/**
 * The words that certificates put beside, above or under a value, by field: English, German, French, Spanish, Italian,
 * Dutch, Polish, Japanese. A new wording is a word here.
 */
const LABELS: Readonly<Record<Labelled, string>> = {
  number: `
    number | nummer | numer | numero | certificate number | certificate no | certificate nr | certificate id | certificate reference | cert no |
    certificate | registration number | registration no | certificate registration no | reference number |
    certification number | certificate identity number | number of certificate | certificate ref | zertifikat-nr |
    zertifikat nr | zertifikatsnummer | zertifikatnummer | zertifikat-registrier-nr | registriernummer |
    numero de certificat | numero du certificat | certificat n° | certificat no | n° de certificat | n° certificat |
    numero de certificado | certificado n° | certificado no | n° de certificado | certificado num |
    numero certificato | numero di certificato | certificato n | certificato n° | n° certificato |
    certificato numero | certificaatnummer | certificaat nr | nummer certificaat | numer certyfikatu |
    nr certyfikatu | certyfikat nr | 登録番号 | 認証登録番号 | 証明書番号 | 登録証番号 | 認証番号 | 認証書番号`,
  holder: `
    delivre a | ausgestellt fur | rilasciato a | otorgado a | concedido a | emitido a | verleend aan | uitgereikt aan |
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
    登録事業者 | 登録組織名 | 組織の名称 | 事業者名`,
  holderAddress: `
    located at | situated at | with its registered office at | con domicilio en | mit sitz in | address | registered address | registered office | head office address | address of organisation |
    company address | principal address | main address | client address | holder address |
    address of holder | anschrift | adresse | hauptsitz | firmensitz | siege social | adresse du siege | direccion |
    domicilio | domicilio social | sede social | indirizzo | sede legale | adres | vestigingsadres | hoofdkantoor |
    siedziba | 所在地 | 住所 | 本社所在地`,
  standard: `
    standard | certified standard | certification standard | management system standard | norm | norme | norma |
    standard reference | requirements of | criteria | audit criteria | referentiel | norma di riferimento |
    norma de referencia | applied standard | angewandte norm | zertifizierungsgrundlage | regelwerk | 適用規格 | 認証規格 |
    登録規格`,
  scope: `
    scope | the scope of this certificate covers | the certification scope is | the scope is | the scope covers | for the scope of | scope and sites | scope of certification | certification scope | scope of registration | scope of the certificate |
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
    登録活動範囲`,
  sites: `
    sites | location | certified sites | locations | site locations | certified locations | sites covered | locations covered |
    at the following locations | at the following sites | on the following sites | sites suivants | sur les sites suivants |
    et est deploye sur les sites suivants | aux adresses suivantes | an den standorten | an folgenden standorten |
    en los siguientes emplazamientos | en los siguientes centros | nei seguenti siti | presso le seguenti sedi |
    op de volgende locaties | w nastepujacych lokalizacjach | w lokalizacjach |
    covered sites | additional sites | further sites | site(s) | location(s) | standorte | weitere standorte |
    zertifizierte standorte | sites certifies | sites concernes | emplazamientos | centros | sedi | siti |
    unita operative | locaties | vestigingen | lokalizacje | oddzialy | 対象事業所 | 関連事業所 | 登録事業所`,
  certificationBody: `
    certification body | certifying body | issuing body | issued by | certified by | name of certification body |
    registrar | issuing certification body | certificate issued by | conformity assessment body | on behalf of |
    for and on behalf of | issuing office | certifying office | for the issuing office | for the certification body | zertifizierungsstelle | ausgestellt von | ausstellende stelle |
    organisme de certification | organisme certificateur | delivre par | entidad de certificacion |
    organismo de certificacion | emitido por | entidad certificadora | organismo di certificazione |
    ente di certificazione | rilasciato da | certificatie-instelling | certificerende instelling | afgegeven door |
    jednostka certyfikujaca | wydany przez | 認証機関 | 登録機関 | 審査登録機関`,
  certificationBodyAddress: `
    address of certification body | certification body address | issuing office address |
    anschrift der zertifizierungsstelle`,
  accreditationBody: `
    accreditation body | accredited by | accreditor | accreditation | name of accreditation body |
    under accreditation by | accreditation granted by | accreditation authority | akkreditierungsstelle |
    akkreditiert durch | akkreditiert von | organisme d'accreditation | accredite par | entidad de acreditacion |
    acreditado por | acreditada por | ente di accreditamento | organismo di accreditamento | accreditato da |
    accreditatie-instantie | geaccrediteerd door | jednostka akredytujaca | akredytowana przez | 認定機関`,
  accreditationNumber: `
    accreditation number | accreditation no | accreditation nr | accreditation id | accreditation certificate no |
    accreditation certificate number | accreditation reference | accreditation certificate | akkreditierungsnummer |
    akkreditierungs-nr | akkreditierungsurkunde | numero d'accreditation | n° d'accreditation | accreditation n° |
    numero de acreditacion | acreditacion n° | n° de acreditacion | numero di accreditamento | accreditamento n° |
    accreditamento n | accreditatienummer | numer akredytacji | nr akredytacji | 認定番号`,
  originallyIssuedOn: `
    first issue | originally certified | originally issued on | originally registered | originally approved | first registered |
    original issue date | originally issued | original issue | date of original issue | first issued |
    first issue date | date of first issue | initial certification date | initial certification |
    date of initial certification | initially certified | certified since | original certification date |
    original approval | original approval date | date of original approval | original registration date |
    initial issue date | initial issue | original certification | original date of certification |
    original date of registration | original registration | first certification date | first certified |
    first certification | initial registration date | original effective date | date of first certification |
    registered since | date of initial registration | date of initial issue | initial approval |
    date first certified | erstzertifizierung | datum der erstzertifizierung | erstmalige zertifizierung |
    zertifiziert seit | erstausstellung | erstmals ausgestellt am | erstausgabe | date de premiere certification |
    premiere certification | certification initiale | date de certification initiale | certifie depuis |
    premiere emission | date de premiere emission | fecha de certificacion inicial | certificacion inicial |
    fecha de primera emision | primera emision | fecha de primera certificacion | certificado desde |
    primera certificacion | fecha inicial de certificacion | data prima emissione | prima emissione |
    data di prima emissione | prima certificazione | data di prima certificazione | data prima certificazione |
    certificata dal | datum eerste certificatie | eerste certificatie | eerste uitgifte | datum eerste uitgifte |
    datum eerste afgifte | eerste afgifte | gecertificeerd sinds | oorspronkelijke afgifte |
    data pierwszej certyfikacji | pierwsza certyfikacja | data pierwszego wydania | certyfikowana od | 初回登録日 | 初回認証日
    | 初回発行日`,
  issuedOn: `
    date of issue | issue date | issued | issued on | date issued | certificate issue date | current issue date |
    current issue | date of current issue | this issue | latest issue | latest issue date | date of certificate |
    certificate date | date of certification | certification date | registration date | date of registration | date
    | dated | re-issue date | reissued | reissue date | date of reissue | last issued | current certificate issued |
    approval date | date of approval | issuance date | date of issuance | date of this issue | given on |
    current certification date | place and date | place and date of issue | ort, datum | ort und datum | lieu et date | luogo e data |
    lugar y fecha | plaats en datum | miejsce i data | recertification date | date of recertification | renewed on | date of last issue |
    ausstellungsdatum | ausgestellt am | datum der ausstellung | ausstelldatum | zertifizierungsdatum | datum |
    ausgabedatum | erstellt am | date d'emission | emis le | date d'edition | date de delivrance | delivre le |
    date de certification | fait le | date d'etablissement | fecha de emision | emitido el | fecha de expedicion |
    expedido el | fecha de certificacion | fecha | fecha de concesion | data di emissione | data emissione |
    emesso il | rilasciato il | data di rilascio | data rilascio | emissione corrente | data emissione corrente |
    data | datum van uitgifte | datum uitgifte | uitgiftedatum | afgiftedatum | datum van afgifte | afgegeven op |
    datum afgifte | uitgegeven op | data wydania | wydano | data wystawienia | wydany dnia | data certyfikacji | 発行日
    | 登録日 | 認証日 | 登録更新日 | 更新日`,
  effectiveOn: `
    effective date | effective from | effective | valid from | validity from | start date | date effective |
    certificate valid from | this certificate is valid from | is valid from | validity start | valid as of |
    in force from | certificate start date | with effect from | cycle start date | start of validity | gultig ab |
    gultig von | gultig vom | gultigkeitsbeginn | valable du | valable a partir du | valide du | valide a partir du
    | date d'effet | date d'entree en vigueur | valido desde | valido desde el | vigencia desde |
    fecha de entrada en vigor | fecha de inicio | valido dal | validita dal | decorrenza | data di decorrenza |
    in vigore dal | geldig vanaf | geldig van | ingangsdatum | wazny od | data obowiazywania | 発効日`,
  validity: `
    validity | validity period | period of validity | valid | validity of certificate | certification cycle |
    gultigkeit | gultigkeitszeitraum | validite | periode de validite | vigencia | periodo de validez | validez |
    validita | geldigheid | geldigheidsduur | waznosc | okres waznosci | 有効期間`,
  decidedOn: `
    certification decision | decision | certification decision date | date of certification decision | decision date |
    date of decision | decided on | date of the certification decision | zertifizierungsentscheidung |
    datum der zertifizierungsentscheidung | datum der entscheidung | date de decision | decision de certification |
    date de la decision | date de decision de certification | fecha de decision | decision de certificacion |
    fecha de la decision | fecha de decision de certificacion | data di decisione | data della decisione |
    data delibera | delibera | decisione di certificazione | certificatiebesluit | datum besluit |
    datum certificatiebesluit | beslisdatum | data decyzji | decyzja certyfikacyjna | 認証決定日 | 登録決定日`,
  expiresOn: `
    expiry date | date of expiry | expiration date | expires | expires on | expiry | valid until | valid to |
    valid through | valid till | certificate expiry | certificate expiry date | certificate expires |
    date of expiration | this certificate is valid until | is valid until | remains valid until |
    certificate valid until | validity until | validity end | expiration | end date | expiry of certificate |
    this certificate expires on | expires at | valid up to | current certificate expires | good through |
    certificate expiration date | cycle end date | end of validity | expire date | until | expiring on |
    validity expires | gultig bis | ablaufdatum | gultigkeit bis | gultig bis zum | lauft ab am | gultigkeitsende |
    ablauf | date d'expiration | valable jusqu'au | valide jusqu'au | expire le | date d'echeance |
    date de fin de validite | fin de validite | fecha de caducidad | fecha de expiracion | valido hasta |
    valido hasta el | fecha de vencimiento | caduca el | vence el | vigencia hasta | fecha de validez | caducidad |
    valida hasta | data di scadenza | scadenza | valido fino al | valido al | data scadenza | scade il |
    validita fino al | valida fino al | geldig tot | geldig tot en met | vervaldatum | einddatum | verloopdatum |
    verloopt op | geldigheid tot | wazny do | data waznosci | wazny do dnia | data wygasniecia | termin waznosci |
    wygasa | 有効期限 | 満了日 | 登録有効期限`,
  surveyedOn: `
    last surveillance | last surveillance audit | date of last surveillance | date of last surveillance audit |
    surveillance audit performed | surveillance audit date | most recent surveillance |
    most recent surveillance audit | surveillance audit completed | last surveillance date | surveillance audit of |
    letztes uberwachungsaudit | letzte uberwachung | dernier audit de surveillance | ultima auditoria de seguimiento
    | ultimo audit di sorveglianza | laatste opvolgingsaudit | laatste controleaudit | ostatni audit nadzoru |
    ostatni audyt nadzoru | 直近サーベイランス日`,
  statementOfApplicability: `
    statement of applicability | soa | soa version | statement of applicability version | soa reference |
    in accordance with the statement of applicability | in accordance with statement of applicability |
    erklarung zur anwendbarkeit | anwendbarkeitserklarung | declaration d'applicabilite |
    declaracion de aplicabilidad | dichiarazione di applicabilita | verklaring van toepasselijkheid |
    deklaracja stosowania | 適用宣言書`,
  signatory: `
    signed by | authorised by | authorized by | approved by | signatory | authorised signatory |
    authorized signatory | authorised signature | authorized signature | signed | unterzeichnet von |
    freigegeben durch | signe par | signataire | firmado por | firmato da | ondertekend door | getekend door |
    podpisal | podpisano przez | 署名者`,
  revision: `
    revision | rev | versie | versione | wersja | issue number | issue no | certificate revision | revision no | revision number | version |
    certificate version | issue | edition | ausgabe | fassung | revisione | revisie | wydanie | 版`,
  verifyAt: `
    verify at | verify this certificate at | check validity at | verify | online verification |
    validity can be checked at | to verify this certificate visit | verification |
    check the validity of this certificate at`,
  periodFrom: `
    period start | period begins | start of period | start of the period | reporting period start |
    review period start | audit period start | period covered from | beginn des zeitraums | debut de la periode`,
  periodTo: `
    period end | period ends | end of period | end of the period | reporting period end | review period end |
    audit period end | ende des zeitraums | fin de la periode`,
  other: `
    next surveillance | next surveillance audit | next surveillance due | next audit | surveillance due |
    surveillance audit due | surveillance audit before | next audit due | next audit before | re-certification due |
    recertification due | recertification audit before | re-certification audit | recertification audit |
    recertification due by | surveillance due by | next recertification | stage 1 | stage 2 | audit dates |
    audit date | date of audit | page | seite | tel | phone | fax | e-mail | email | website | web | annex |
    appendix | ea code | iaf code | nace | sector | employees | printed | date of printing | printed on | signature
    | stamp | place | ort | contract number | contract no | file number | order number
    | client number | client no | client id | report number | report no | audit report no | project number |
    customer number | customer no | vat | company number | company registration number | company reg no |
    accreditation valid until | previous certificate | previous certificate number | previous expiry date |
    expiry of previous cycle | expiry date of last cycle | last certificate expiry date | replaces certificate |
    replaces | supersedes | date of birth | exam date | lead auditor | auditor | audit team | technology |
    exclusions | ai roles | roles | role | unterschrift | nastepny audit | naechstes audit |
    nachstes uberwachungsaudit | prochain audit | proxima auditoria | prossimo audit | volgende audit |
    letzte anderung | last modified | last updated | last modification | amended | amendment date |
    date of amendment | modified on | 次回審査`,
};

/** A wording and what it stands before. */
export interface Label {
  readonly words: string;
  readonly field: Labelled;
}

/** A label as it is looked up: no numero signs, no punctuation at its ends. */
export const labelKey = (text: string): string =>
  fold(text)
    .replace(/(?<![\p{L}])n\.?[°o]\.? ?(?=$|[^\p{L}])/gu, 'no')
    .replaceAll('#', 'no')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');

/** All wordings, the longest first: `original issue date` before `issue date` before `date`. */
const ALL_LABELS: readonly Label[] = Object.entries(LABELS)
  .flatMap(([field, wordings]) =>
    wordings.split('|').map((words) => ({ words: labelKey(words), field: field as Labelled })),
  )
  .sort((a, b) => b.words.length - a.words.length);

const LISTED_WORDS = new Set(ALL_LABELS.flatMap(({ words }) => words.split(' ')));

/** Whether a folded word is one of those that labels are made of. */
export const isLabelWord = (word: string): boolean => LISTED_WORDS.has(word) || isWordOfLabels(word);

/** The wordings a folded text may begin with, the longest first. */
export const labelsBeginning = (folded: string): readonly Label[] =>
  BY_BEGINNING.get(folded.slice(0, 2)) ?? [];

const BY_BEGINNING = new Map<string, Label[]>();
for (const label of ALL_LABELS) {
  const beginning = label.words.slice(0, 2);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), label]);
}

/** By the whole wording. */
const FIELD_OF: ReadonlyMap<string, Labelled> = new Map(ALL_LABELS.map(({ words, field }) => [words, field]));

/**
 * What a text that is nothing but a label stands before; null where it is none. A label in two languages
 * (`Zertifikat-Nr. / Certificate No.`) is one when each part that is known means the same; a wording that is not listed
 * is one when all its words are known and agree.
 */
export function labelledBy(text: string): Labelled | null {
  if (text.length > MOST_CHARACTERS) return null;
  const key = labelKey(text);
  return FIELD_OF.get(key) ?? inParts(text) ?? meantBy(key);
}

/** What a line that is a label with its value is about: `Issue date: 3 May 2025`, `Valid until 2 May 2028`; null where it is none. */
export function factIn(text: string): Labelled | null {
  const colon = text.search(/[:：](?=\s*\S)(?!\d)/);
  const field = colon < 0 ? null : labelledBy(text.slice(0, colon));
  if (field !== null) return field;
  const figure = text.search(/\d/);
  const dated = figure < 3 || /^\p{Ll}/u.test(text) ? null : labelledBy(text.slice(0, figure));
  return dated !== null && (dated.endsWith('On') || dated === 'validity' || dated === 'other') ? dated : null;
}

/** A longer text is no label. */
const MOST_CHARACTERS = 90;

function inParts(text: string): Labelled | null {
  const parts = text.split(/\s*[/|·()]\s*|\s+-\s+/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const keys = parts.map(labelKey);
  const known = new Set(
    keys.map((key) => FIELD_OF.get(key) ?? meantBy(key)).filter((field) => field !== null),
  );
  const [only = null] = known;
  return known.size === 1 ? only : null;
}
