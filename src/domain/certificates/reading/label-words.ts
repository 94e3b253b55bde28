import type { CertificateField } from '../certificate.js';

/**
 * What a label stands before: a field, or something no field takes, which must not be taken for one. The type of a report
 * and a level are read by their own look.
 */
export type Labelled = Exclude<CertificateField, 'reportType' | 'level'> | 'validity' | 'other';

/**
 * What a word of a label is about. A label nobody listed is understood when every word of it is known and they agree:
 * `certification cycle expiry date` is about an end, a certificate, a cycle and a date. Folded; in the eight languages
 * together, because many certificates put two beside each other. A new word is a word here.
 */
const WORDS = {
  little: `holds under remains sub al di dei delle degli des en por para con par pour im zum zur aan bij met o the of this and for at on in is was a an to by our your it's its with der die das des dem den fur am und
    dieses le la les l du de d un une au aux et el los las del y ce il lo gli i della dello dell e het een van voor op en
    w z na tego r stato stata been ha ete volta fois vez keer raz time mal per voor pierwszy`,
  certificate: `zertifiziert zertifizierter zertifizierten certificate certificates certification cert certified certifying registration registered register approval
    approved zertifikat zertifikats zertifizierung zertifizierte zertifiziertes registrierung registrier certificat
    certifie certifiee certificado certificada certificacion certificato certificata certificazione certificaat
    certificatie gecertificeerde certyfikat certyfikatu certyfikacji registro registrazione registratie rejestracji
    enregistrement aims ai iso system systems management scheme gecertificeerd
    conformity compliance conformite conformidad conformita konformitat zgodnosci overeenstemming registrant certificaten certyfikacja licence registr reg certif zert`,
  number: `number no nr num numero numer nummer id identifier identification reference ref code referenz kennung
    reference referencia riferimento referentie identifiant identificacion identificativo
    nos nro unique serial kennnummer kennziffer registernummer codigo codice sygnatura referentienummer matricule chiffre`,
  holder: `holder client customer organisation organization company firm entity inhaber unternehmen organisme societe
    entreprise titulaire titular empresa organizacion entidad cliente titolare azienda organizzazione houder bedrijf
    organisatie klant posiadacz posiadacza firma organizacja klient
    licensee registrant auftraggeber kunde mandant beneficiaire beneficiario intestatario vergunninghouder zleceniodawca przedsiebiorstwo spolka compania sociedad societa corporate`,
  name: `name legal trading nom raison sociale denomination nombre razon social nome ragione denominazione naam nazwa
    names registered full`,
  address: `address addresses headquarters anschrift adresse hauptsitz firmensitz siege
    direccion domicilio sede indirizzo legale adres hoofdkantoor siedziba siedziby`,
  seat: 'office offices head seat sitz principal main registered',
  date: 'dated date dates day data datum fecha dzien dnia tag jour',
  original: `erstmaliger original originally initial initially first since erst erstmals erste ersten erstmalig erstmalige
    erstzertifizierung erstausstellung premiere premier initiale origine depuis primera inicial originaria prima primo
    iniziale originale eerste oorspronkelijke initiele sinds pierwsza pierwszej pierwszego pierwotna pierwotnego seit
    initieel inicialmente inizialmente initialement pierwotny pierwszy primero originario eerst ersten`,
  issue: `emitido emise re issue issued issuance reissue reissued renewal renewed recertification recertified ausstellung
    ausgestellt ausgabe ausstellungsdatum rezertifizierung delivrance emission emis delivre edition renouvellement
    emision expedicion renovacion concesion otorgamiento emissione rilascio rinnovo uitgifte afgifte wydania wydanie
    wystawienia hercertificering granted awarded
    issuing grant granting award awarding emitida expedida expedido concedido concedida otorgado otorgada etabli etablie rilasciato rilasciata emesso emessa uitgegeven uitgave afgegeven wydano wydany wystawiono wystawiony ausfertigung ausgefertigt verlangerung erneuerung prolongation prorroga verlenging przedluzenia reissuing`,
  current: `current latest last present this aktuelle aktuellen letzte letzten actuelle derniere actual ultima ultimo
    corrente attuale huidige laatste aktualne aktualnego ostatniego ostatnia
    gegenwartige heutige vigente vigent obecne obecnego biezace biezacego jetzige cours`,
  end: `sino expiry expiration expires expire expired expiring until till thru through ablauf ablaufdatum ende bis fin echeance
    jusqu vencimiento caducidad expiracion hasta scadenza fino fine vervaldatum tot einde eind waznosci koniec
    wygasniecia end ends
    expira vence caduca scade verloopt wygasa termine terminates lapses gultigkeitsende cese`,
  valid: `valid validity gultig gultigkeit valable validite valide valido valida validez vigencia validita geldig
    geldigheid wazny wazna waznosc force
    gultige gueltig gueltigkeit vigente vigor obowiazuje gultigkeitszeitraum gultigkeitsdauer geldigheidsperiode geldigheidsduur duration duree durata duracion duur dauer`,
  cycle: 'cycle cycles period zyklus zertifizierungszyklus periode periodo ciclo cyclus okres',
  start: `start starts from effective commencement commences beginning begins ab von beginn debut effet partir inicio
    desde efectiva efectivo decorrenza inizio dal ingang vanaf begin ingangsdatum od poczatek obowiazywania compter
    starting commencing effettivo efficacia entree entrada entrata vigor vigore vigueur effectif prise wejscia`,
  decision: `decision decided entscheidung zertifizierungsentscheidung decision decisione delibera besluit
    certificatiebesluit decyzji decyzja
    beschluss resolucion deliberazione uchwala zatwierdzenia`,
  goods: `services products processes
    product service process producten diensten produkte dienstleistungen produits productos servicios prodotti servizi`,
  scope: `covers covering scope scopes activities activity geltungsbereich anwendungsbereich perimetre
    domaine champ application activite activites campi alcance actividades campo applicazione attivita scopo toepassingsgebied reikwijdte
    activiteiten zakres dzialalnosc statement description following folgenden suivantes siguiente siguientes seguente
    seguenti volgende
    covered tatigkeiten tatigkeitsbereich leistungen portee ambito werkzaamheden dzialan bereich zertifizierungsbereich`,
  sites: `sitio sitios site sites location locations standort standorte emplazamiento emplazamientos centro centros sedi siti sito
    locatie locaties vestiging vestigingen lokalizacja lokalizacje oddzial oddzialy implantation implantations
    premises facility facilities establishment establishments branch branches etablissement etablissements emplacement emplacements ubicacion ubicaciones instalaciones betriebsstatte betriebsstatten niederlassung niederlassungen filiale filialen unita filie zaklad zaklady miejsca delegaciones stabilimento stabilimenti`,
  more: `operative operativa operativas additional further other covered included list listed all weitere autres adicionales aggiuntive andere overige
    liste lista lijst covered concernes incluidos coperti
    above below sind folgende operatives secundarias secondarie secondaires permanent permanents temporary outre remote amparados amparado`,
  standard: `normative grundlagen grundlage standard standards norm norma norme normative referentiel criteria requirements regelwerk criterios criteri
    criteres`,
  body: `body bodies registrar issuing issuer stelle ausstellende zertifizierungsstelle certificateur jednostka certyfikujaca organ authority agency certificador certificadora emisora
    registrars issuers emittente emettitore certificatore certificerende instelling zertifizierer certificateurs emetteur emisor wystawca`,
  accreditation: `accreditation accredited accreditor accrediting akkreditierung akkreditierungs acreditacion acreditado
    accreditamento accreditato accreditatie geaccrediteerd akredytacji akredytacja akkreditiert accredite accreditee`,
  revision: 'revision rev version edition fassung revisione versione revisie versie wersja rewizja indice',
  surveillance: `surveillance uberwachung uberwachungsaudit seguimiento sorveglianza nadzoru opvolging opvolgingsaudit
    suivi toezicht
    surveillances nadzor sledzenia vigilancia mantenimiento vigilance tussentijdse kontrol uberwachungsaudits`,
  /** Dates and names of something else than this certificate. */
  elsewhere: `next previous prior old former audit audits exam birth print printed printing planned due expected modified
    amended training stage report contract invoice order nachste nachstes vorherige prochain precedent precedente proxima
    anterior prossimo prossima volgend vorige nastepny nastepnego poprzedni auditor employees team review withdrawn
    suspended transfer decision's`,
} as const;

type Matter = keyof typeof WORDS;

const MATTERS_OF: ReadonlyMap<string, ReadonlySet<Matter>> = (() => {
  const found = new Map<string, Set<Matter>>();
  for (const [matter, words] of Object.entries(WORDS)) {
    for (const word of words.split(/\s+/)) {
      found.set(word, (found.get(word) ?? new Set()).add(matter as Matter));
    }
  }
  return found;
})();

interface Meaning {
  readonly field: Labelled;
  /** Each of them is in the label; of a list within it any one. */
  readonly all: readonly (readonly Matter[])[];
  /** And nothing else but these is. */
  readonly only: readonly Matter[];
  /** How many words at least tell something; 1 unless told. */
  readonly words?: number;
}

/** What words together mean; the first that fits. */
const MEANINGS: readonly Meaning[] = [
  { field: 'accreditationNumber', all: [['accreditation'], ['number']], only: ['certificate', 'body'] },
  { field: 'accreditationBody', all: [['accreditation'], ['body', 'name']], only: ['certificate'] },
  {
    field: 'decidedOn',
    all: [['decision']],
    only: ['certificate', 'date', 'issue', 'current'],
  },
  {
    field: 'originallyIssuedOn',
    all: [['original'], ['certificate', 'issue', 'date', 'valid', 'start']],
    only: ['certificate', 'issue', 'date', 'valid', 'start', 'cycle'],
  },
  { field: 'surveyedOn', all: [['surveillance'], ['current']], only: ['date', 'elsewhere'] },
  {
    field: 'expiresOn',
    all: [['end'], ['certificate', 'valid', 'date', 'end']],
    only: ['certificate', 'valid', 'date', 'current', 'issue', 'cycle'],
  },
  { field: 'revision', all: [['revision', 'issue'], ['number']], only: ['certificate', 'current'] },
  { field: 'revision', all: [['revision']], only: ['certificate', 'current'] },
  {
    field: 'effectiveOn',
    all: [['start'], ['certificate', 'valid', 'date']],
    only: ['certificate', 'valid', 'date', 'current', 'cycle'],
  },
  {
    field: 'certificationBodyAddress',
    all: [['address'], ['body'], ['certificate', 'body']],
    only: ['certificate', 'name', 'seat'],
  },
  {
    field: 'certificationBody',
    all: [['body'], ['certificate', 'body']],
    words: 2,
    only: ['certificate', 'name', 'issue', 'holder'],
  },
  { field: 'number', all: [['number'], ['certificate']], only: ['certificate'] },
  { field: 'sites', all: [['sites']], only: ['more', 'certificate', 'address', 'name'] },
  { field: 'holderAddress', all: [['address']], only: ['certificate', 'holder', 'name', 'seat'] },
  { field: 'holder', all: [['holder']], only: ['certificate', 'name'] },
  { field: 'scope', all: [['scope']], only: ['certificate', 'holder', 'goods'] },
  { field: 'standard', all: [['standard']], only: ['certificate', 'elsewhere'] },
  {
    field: 'issuedOn',
    all: [
      ['issue', 'certificate', 'current'],
      ['date', 'issue'],
    ],
    only: ['certificate', 'date', 'current'],
  },
  { field: 'validity', all: [['valid']], only: ['certificate', 'date', 'current', 'cycle'] },
];

/** What titles and names of systems are made of; a name of somebody has a word of its own beside them. */
const OF_TITLES = new Set(
  `artificial intelligence quality information security environmental conformity compliance assessment achievement
  assurance service services technology privacy international global group standards standard audit verification
  konformitat qualitat kunstliche intelligenz qualite conformite calidad inteligencia conformidad qualita intelligenza
  conformita kwaliteit jakosci recognition attestation statement annex appendix schedule internal report declaration impact process processes table
    policy letter yes self recommendation readiness completion confirmation independent service auditors diploma public chartered
    accountants star business division department unit`.split(/\s+/),
);

/** Whether labels or titles are made of a folded word. */
export const isWordOfLabels = (word: string): boolean => MATTERS_OF.has(word) || OF_TITLES.has(word);

/** Whether a name has a word that neither labels nor titles are made of. */
export const hasOwnWord = (folded: string): boolean =>
  folded
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 1 && !isWordOfLabels(word) && /\p{L}/u.test(word));

/** Words that are a label only beside others. */
const ALONE_NOTHING = new Set([
  'end',
  'ends',
  'last',
  'first',
  'services',
  'products',
  'site',
  'office',
  'head',
  'cycle',
  'period',
  'force',
  'application',
  'statement',
  'sede',
  'centro',
  'criteria',
  'requirements',
  'body',
  'agency',
  'authority',
  'code',
  'processes',
  'following',
  'volgende',
  'description',
]);
const MOST_WORDS = 9;

/** `the organisation`, broken off a sentence, is no label. */
const ARTICLES = new Set([
  'the',
  'la',
  'le',
  'l',
  'el',
  'il',
  'die',
  'das',
  'der',
  'het',
  'de',
  'for',
  'fur',
]);

/** What a label of known words stands before; `other` where it names something else, null where it is none. */
export function meantBy(label: string): Labelled | null {
  const words = label.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length > MOST_WORDS || (words.length === 1 && ALONE_NOTHING.has(first))) return null;
  const matters = words.map(mattersOf);
  if (matters.some((of) => of.length === 0)) return null;
  const telling = matters.flat().filter((of) => !of.has('little'));
  const field = MEANINGS.find((each) => fits(each, telling))?.field ?? null;
  if (field === 'holder' && ARTICLES.has(first)) return null;
  return field ?? (isElsewhere(telling) ? 'other' : null);
}

/** Of a word, or of the two a compound is made of: `registrierungs|nummer`, `certificatie|datum`. Empty where unknown. */
function mattersOf(word: string): readonly ReadonlySet<Matter>[] {
  const whole = MATTERS_OF.get(word);
  if (whole !== undefined) return [whole];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const front =
      MATTERS_OF.get(word.slice(0, at)) ?? MATTERS_OF.get(word.slice(0, at).replace(/(?:e?s|e?n)$/, ''));
    const back = MATTERS_OF.get(word.slice(at));
    if (front !== undefined && back !== undefined) return [front, back];
  }
  return [];
}
const SHORTEST_PART = 4;

const isElsewhere = (telling: readonly ReadonlySet<Matter>[]): boolean =>
  telling.length > 1 && telling.some((of) => of.has('elsewhere'));

function fits({ all, only, words: least = 1 }: Meaning, words: readonly ReadonlySet<Matter>[]): boolean {
  const about = (word: ReadonlySet<Matter>, matters: readonly Matter[]) =>
    matters.some((each) => word.has(each));
  const allowed = [...only, ...all.flat()];
  return (
    words.length >= least &&
    all.every((matters) => words.some((word) => about(word, matters))) &&
    words.every((word) => about(word, allowed))
  );
}
