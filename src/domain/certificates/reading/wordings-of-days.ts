import type { DATE_FIELDS } from '../certificate.js';

/** What a label before a day says. */
export type LabelledDay = (typeof DATE_FIELDS)[number] | 'validity' | 'other';

/**
 * The words that certificates put before days, in the same languages, and before what no field takes: days and numbers of
 * something else, which must not be taken for the certificate's own. Common wording.
 */
export const WORDINGS_OF_DAYS: Readonly<Record<LabelledDay, string>> = {
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
    | 初回発行日 |
    original approval(s) | original approvals | initially issued | initially issued on | initially registered |
    date of original issuance | originally granted | first granted | first granted on | first issued on |
    holder since | client since | certified continuously since | inception date | certification since |
    certificate first issued | date first registered | date first issued | ersterteilung | erstmals erteilt am |
    erstmalig erteilt am | erstmalig zertifiziert am | erstmals zertifiziert | datum der erstausstellung |
    erstzertifizierung am | inhaber seit | delivre initialement le | delivre pour la premiere fois le |
    date initiale de certification | certifie depuis le | premiere delivrance | date de premiere delivrance |
    certificado por primera vez | emitido por primera vez | fecha inicial | fecha de emision inicial | fecha de alta |
    concedido por primera vez | data di emissione iniziale | data di certificazione iniziale | emesso la prima volta |
    emissione originaria | certificato dal | eerste certificaat | eerste uitgave | eerste registratie |
    eerst gecertificeerd op | initiele certificatiedatum | gecertificeerd vanaf | pierwsza rejestracja |
    data pierwotnej certyfikacji | data pierwszej rejestracji | certyfikat od | 初回認証登録日 | 初回登録 | 初版発行日 | 登録年月日(初回) |
    初回発行`,
  issuedOn: `
    certified | zertifiziert am | certifie le | certificado el | certificata il | certificato il | gecertificeerd op | date of issue | issue date | issued | issued on | date issued | certificate issue date | current issue date |
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
    | 登録日 | 認証日 | 登録更新日 | 更新日 |
    issuing date | issued this | granted on | granted | awarded on | date of award | date awarded | date granted |
    date of grant | date of signature | signed on | date of re-issue | reissued on | re-issued | re-issued on |
    registered on | registered | certified on | date certified | current registration date |
    date of current certification | certificate issued | certificate issued on | given at | done at | given this |
    erteilt am | datum der erteilung | erteilungsdatum | ausgefertigt am | ausgegeben am | zertifiziert am |
    aktuelle ausgabe | ausstellung | rezertifizierung am | delivre en date du | en date du | date de signature |
    date de la delivrance | derniere emission | etabli le | date d'attribution |
    fecha de otorgamiento | fecha de firma | otorgado el | concedido el | fecha de la emision | ultima emision |
    fecha de ultima emision | firmado el | data del rilascio | data di emissione corrente |
    ultima emissione | data ultima emissione | emesso in data | rilasciato in data | data di certificazione |
    verleend op | uitgegeven | afgegeven | datum certificaat | certificaatdatum | certificatiedatum |
    laatste uitgifte | datum herziening uitgifte | wydany | wystawiono | wystawiony dnia |
    data wystawienia certyfikatu | data wydania certyfikatu | dnia | wydano dnia | data ostatniego wydania | 登録年月日 |
    認証年月日 | 発行年月日 | 交付日 | 登録証発行日 | 最新発行日 | 改訂日 | 再発行日`,
  effectiveOn: `
    effective date | effective from | effective | valid from | validity from | start date | date effective |
    certificate valid from | this certificate is valid from | is valid from | validity start | valid as of |
    in force from | certificate start date | with effect from | cycle start date | start of validity | gultig ab |
    gultig von | gultig vom | gultigkeitsbeginn | valable du | valable a partir du | valide du | valide a partir du
    | date d'effet | date d'entree en vigueur | valido desde | valido desde el | vigencia desde |
    fecha de entrada en vigor | fecha de inicio | valido dal | validita dal | decorrenza | data di decorrenza |
    in vigore dal | geldig vanaf | geldig van | ingangsdatum | wazny od | data obowiazywania | 発効日 |
    validity begins | valid since | certification effective date | certification effective | in effect from |
    takes effect on | effective as of | effective as from | commencing | commencement date | cycle start |
    current cycle start | certification cycle start | recertification cycle start date | laufzeit ab | laufzeit von |
    in kraft ab | wirksam ab | gultig seit | gilt ab | prend effet le | prenant effet le | a compter du |
    entre en vigueur le | en vigueur le | en vigueur depuis le | debut de validite | valable des le |
    valable a compter du | valide a compter du | surte efecto el | entra en vigor el | en vigor desde |
    vigente desde | vigente a partir de | fecha de efecto | fecha efectiva | inicio de validez | inicio de vigencia |
    valida desde | valido a partir del | con efectos desde | ha effetto dal | valida dal | data inizio validita |
    inizio validita | a decorrere dal | con decorrenza dal | valido a partire dal | van kracht per |
    van kracht vanaf | geldig per | geldig sinds | geldigheid vanaf | ingaande | met ingang van | wazny od dnia |
    obowiazuje od | od dnia | data wejscia w zycie | poczatek waznosci | 有効開始日 | 登録有効開始日`,
  validity: `
    validity | validity period | period of validity | valid | validity of certificate | certification cycle |
    gultigkeit | gultigkeitszeitraum | validite | periode de validite | vigencia | periodo de validez | validez |
    validita | geldigheid | geldigheidsduur | waznosc | okres waznosci | 有効期間 |
    validity of the certificate | certificate validity | valid for | term | term of validity | term of certificate |
    duration of validity | laufzeit | gultigkeit des zertifikats | gultigkeitsdauer | duree de validite |
    validite du certificat | plazo de validez | vigencia del certificado | validez del certificado |
    periodo de vigencia | durata | periodo di validita | validita del certificato | durata della validita |
    geldigheidsperiode | looptijd | geldigheid certificaat | okres waznosci certyfikatu | waznosc certyfikatu |
    登録有効期間 | 認証有効期間`,
  decidedOn: `
    certification decision | decision | certification decision date | date of certification decision | decision date |
    date of decision | decided on | date of the certification decision | zertifizierungsentscheidung |
    datum der zertifizierungsentscheidung | datum der entscheidung | date de decision | decision de certification |
    date de la decision | date de decision de certification | fecha de decision | decision de certificacion |
    fecha de la decision | fecha de decision de certificacion | data di decisione | data della decisione |
    data delibera | delibera | decisione di certificazione | certificatiebesluit | datum besluit |
    datum certificatiebesluit | beslisdatum | data decyzji | decyzja certyfikacyjna | 認証決定日 | 登録決定日 |
    date of certificate decision | decision made on | certification decided on | date of approval decision |
    approval decision date | entscheidung am | zertifizierungsbeschluss | entscheidungsdatum | decision prise le |
    decision en date du | decision du | fecha de la decision de certificacion | decision de certificacion de fecha |
    acuerdo de certificacion | data della decisione di certificazione | deliberato il | data di delibera |
    delibera del | datum certificatiebeslissing | certificatiebeslissing | besluitdatum | decyzja z dnia |
    data podjecia decyzji | data decyzji certyfikacyjnej | 判定日 | 認証判定日 | 登録判定日`,
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
    wygasa | 有効期限 | 満了日 | 登録有効期限 |
    valid thru | validity ends | registration expires | registration valid until | registration valid through |
    certification expires | certification valid until | this certificate expires | expires end of |
    no longer valid after | not valid after | runs until | lapses on | in force until | remains in force until |
    remains valid to | valid till date | certification expiry date | registration expiry date | expiring |
    current certificate expiry | date of certificate expiry | laufzeit bis | gilt bis | gultig bis einschliesslich |
    befristet bis | gueltig bis | bis zum | lauft ab | ablauf der gultigkeit | expiration le | expire | echeance |
    valable jusqu'a | valide jusqu'a | date limite de validite | en vigueur jusqu'au | jusqu'au | jusqu'a |
    prend fin le | arrive a echeance le | fecha fin de validez | fin de validez | expira el | vigente hasta |
    validez hasta | vencimiento | hasta el | fin de vigencia | con validez hasta | valido hasta el dia | scade |
    valida sino al | valido sino al | data di fine validita | fine validita | valevole fino al | validita sino al |
    fino al | con scadenza | geldig t/m | eindigt op | tot en met | loopt tot | verloopt | geldig tot uiterlijk |
    einde geldigheid | obowiazuje do | do dnia | koniec waznosci | wazna do | certyfikat wazny do |
    data konca waznosci | traci waznosc | 有効期限日 | 失効日 | 登録満了日 | 有効期間満了日`,
  surveyedOn: `
    last surveillance | last surveillance audit | date of last surveillance | date of last surveillance audit |
    surveillance audit performed | surveillance audit date | most recent surveillance |
    most recent surveillance audit | surveillance audit completed | last surveillance date | surveillance audit of |
    letztes uberwachungsaudit | letzte uberwachung | dernier audit de surveillance | ultima auditoria de seguimiento
    | ultimo audit di sorveglianza | laatste opvolgingsaudit | laatste controleaudit | ostatni audit nadzoru |
    ostatni audyt nadzoru | 直近サーベイランス日`,
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
    date of amendment | modified on | 次回審査 |
    renewal date | date de renouvellement | fecha de renovacion | data rinnovo | org.nr | orgnr | org nr | cvr | audit report | audit report number | audit no | auftragsnummer | auftrags-nr | auftrags nr | bericht nr |
    berichtsnummer | kundennummer | numero de dossier | dossier | numero de client | numero de rapport |
    numero de expediente | expediente | numero di pratica | commessa | numero cliente | dossiernummer | klantnummer |
    numer zlecenia | zlecenie | numer raportu | next surveillance audit due | 1st surveillance | 2nd surveillance |
    1st surveillance due | 2nd surveillance due | first surveillance audit | second surveillance audit |
    first surveillance due | second surveillance due | surveillance audit 1 | surveillance audit 2 | surveillance 1 |
    surveillance 2 | certification audit | initial audit | last audit | last audit date | audit completed on |
    audited on | replaces certificate no | supersedes certificate | vervangt | ersetzt | remplace | sustituye a |
    sostituisce | zastepuje | abn | acn | uen | cin | siren | siret | rcs | kvk | hrb | nip | regon | krs | cif |
    nif | p iva | partita iva | codice fiscale | vat number | tax id | registered number | company registration |
    unified social credit code | organisation number | organization number | org no | duns | naics | naics code |
    sic code | number of sites | number of employees | effective personnel | telephone | telefon | telefono |
    telefoon | fax no | e-mail address | page no | pagina | strona | ページ | legal representative | contact |
    contact person | print date | download date | version of template | form no | form number | document no |
    document id`,
};
