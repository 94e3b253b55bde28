import { grammarOf } from '../grammar.js';
import { words } from '../listed.js';
import { romanceCountry } from './romance-country.js';

export const italy = romanceCountry({
  code: 'IT',
  names: ['Italia', 'ITALIA', 'Italia', 'Italy'],
  isTwoSurnames: false,
  companies: {
    roots: words(`
      Orizzonte | Aurora | Meridiana | Arcadia | Faro | Levante | Tramontana | Cometa | Lanterna | Alba | Girasole | Ponte Nuovo | Maestrale | Cardo | Quercia | Bussola
      Adriatica | Etna | Sestante | Vela | Rondine | Zenit | Ardea | Torre Antica | Corallo | Ginepro | Laguna | Brennero`),
    trades: words(`
      Salute | Consulting | Consulenza | Tecnologie | Informatica | Ingegneria | Sistemi | Servizi | Soluzioni | Energia | Assicurazioni | Logistica | Digitale | Data
      Robotics | IA | AI | Software | Analytics | Biomedicale | Automazione | Italia | Innovazione | Formazione | Lab | Group | Cloud | Elettronica | Costruzioni
      Farmaceutici | Editoria | Mobility | Engineering`),
    forms: words(`
      S.r.l. | S.r.l. | S.r.l. | srl | Srl | S.R.L. | S.p.A. | S.p.A. | SpA | S.P.A. | S.r.l.s. | S.a.s. | S.n.c. | Società Benefit S.r.l. | S.r.l. Società Benefit | S.p.A. SB
      S.c.a r.l. | Soc. Coop. | Società Cooperativa | Società Cooperativa Sociale | S.r.l. a socio unico | S.r.l. unipersonale | S.c.p.a. | S.A.S. di R. Fonti & C.
      Società a responsabilità limitata | Onlus`),
    prefixes: words(`
      Gruppo | Fratelli | F.lli | Studio | Officine | Laboratori | Cooperativa | Società | Istituto | Azienda Agricola | Casa di Cura | Fonderie | Consorzio | Agenzia | Cantine`),
    ands: ['&', 'e', '-', '& Figli', '& Associati'],
    trading: ['nome commerciale', 'marchio', 'in breve', 'insegna'],
    whole:
      words(`Clinica * | Fondazione * | Ospedale * | Università * | Studio Notarile * | Autotrasporti * | Istituto * | Tipografia * di * & C. | Farmacia * | Casa di Cura * | Eredi * | Collegio * |
      Università degli Studi di Valdargento | Azienda Ospedaliera San Gervasio | Banca di Credito Cooperativo della Bassa | Fondazione Girasole per la Ricerca
      Consorzio Acque del Brenta Superiore | Comune di Roccaverde | Azienda Servizi alla Persona Le Querce | Agenzia Regionale per i Dati del Nord-Est
      Cooperativa Sociale Il Faro | Cassa Rurale Alta Valle | Autorità Portuale dell’Adria`),
  },
  certifiers: {
    roots: words(
      'Certiqua | Conforma | Attesta | Sigillo | Italcert Nord | Verita | Garanzia | Prisma | Riferimento | Alfacert | Qualità Nova | Normativa | Egida | Paragone',
    ),
    trades: words(`
      Certificazione | Certification | Certificazioni | Qualità | Cert | Italia | Conformità | Verifiche | Servizi di Certificazione | International | Registro | Assurance
      Ispezioni | Valutazioni | Sistemi | Collaudi`),
    prefixes: words(`
      Istituto | Ente | Organismo | Organismo di Certificazione | Istituto di Certificazione | Agenzia | Associazione | Consorzio | Centro | Registro | Bureau`),
    purposes: words(
      `per la qualità dei servizi | della conformità digitale | di valutazione dei sistemi | per la sicurezza del software | di verifiche e prove | delle norme applicate | per la fiducia nell’IA | nazionale di audit | dei sistemi di gestione | europeo della conformità | per lo sviluppo delle imprese | delle professioni digitali | mediterraneo per la qualità`,
    ),
    whole: [
      ['Istituto Italiano per la Conformità Digitale', 'IICD'],
      ['Ente Nazionale Verifiche e Collaudi', 'ENVC'],
      ['Istituto per la Certificazione dei Servizi Avanzati', 'ICSA'],
      ['Registro Adriatico della Qualità', 'RAQ'],
      ['Consorzio Universitario per la Certificazione', 'CUC'],
      ['Laboratorio Prove e Qualità del Nord', 'LPQN'],
      ['Il Sigillo', 'Il Sigillo'],
    ],
    forms: [
      'S.r.l.',
      'S.p.A.',
      'S.r.l.',
      'Italia S.r.l.',
      'Italia',
      'Srl',
      'S.c.a r.l.',
      'Società Benefit',
      'Group',
    ],
  },
  people: {
    titles: ['Dott.', 'Dott.ssa', 'Ing.', 'Dr.', 'Sig.', 'Avv.', 'Prof.', 'Dr. Ing.', 'Dott. Ing.'],
    first: words(`
      Giulia | Marco | Francesca | Alessandro | Chiara | Luca | Elena | Giovanni Battista | Paola | Stefano | Maria Grazia | Roberto | Silvia | Davide | Ilaria | Massimo
      Federica | Gianluca | Antonella | Pierluigi | Sara | Vincenzo | Barbara | Nicolò | Annalisa | Fabrizio | Ettore | Cristina | Simone | Lorenza`),
    last: words(`
      Ferraris | Bellandi | De Santis | Marchetti | Lo Presti | Zanardi | Colombini | D’Amico | Rinaldi | Gasparotto | Esposito | Fontanelli | Pellegrino | Brambati | Conti
      Della Torre | Vianello | Moretti | Sartorio | Caputo | Bonfanti | Guidi | Spinelli | Tedeschi | Orlandini | Piras | Cattaneo | Rossetto | Mancuso | Valsecchi | Amato | Bertolini | Ceccarelli | Donati | Evangelisti | Fabbri | Galli | Innocenti | Lombardi | Marino | Negri | Oliva | Palmieri | Quaglia | Ruggeri | Santoro | Testa | Ughi | Villa | Zanetti | Di Stefano | La Rocca | Dal Pozzo | Hofer | Kofler | Pirovano`),
  },
  grammar: grammarOf(`
address: <street>//<town> | <street>//<town> | <street> - <town> | <street>, <town> | <house>//<street>//<town> | <street>//<house>//<town> | <street> – <town> | <street>//<frazione> - <town> | <frazione>//<street>//<town>
street: <way> <name>, <no> | <way> <name>, <no> | <way> <name> <no> | <way> <name>, n. <no> | <way> <name> n° <no> | <way> <name>, snc | <way> <name> s.n.c. | <way> <name>, <no>/@ | <way> <name>, <no>/<no> | S.S. ## km %,# | <way> <name>, <no> int. %
way: Via | Via | Via | Via | Viale | Corso | C.so | Piazza | P.zza | Largo | V.le | Vicolo | Contrada | Strada | Lungarno | Piazzale | Strada Provinciale | Via G. | Borgo
name: <first> <last> | <last> | <last> | Garibaldi | dei Mille | della Repubblica | Roma | G. Mazzini | XX Settembre | dell’Artigianato | Enrico Fermi | Galileo Galilei | San Rocco | delle Industrie | Vittorio Veneto | Dante Alighieri
  | Cavour | dell’Olmo | IV Novembre | Bolzano | della Stazione | Guglielmo Marconi | A. Volta | dei Platani | Torino | 25 Aprile | Aldo Moro | Santa Chiara | Monte Grappa | del Lavoro | Emilia Est
no: % | %# | %# | 1## | % bis
house: Palazzo <name2> | Centro Direzionale Isola @% | Scala B, piano % | Torre A, 5° piano | Edificio <name2> | Z.I. <name2> | Zona Industriale | c/o Parco Scientifico | Interporto, blocco % | Centro Commerciale <name2>
  | Lotto %# | Polo Tecnologico <name2>
name2: Meridiana | Le Gru | Orione | San Marco | Stella | Alfa | Colombo
frazione: Fraz. <name3> | Frazione <name3> | Loc. <name3> | Località <name3>
name3: San Martino | Ponte Alto | Villanova | Castelnuovo | Borgo Vecchio | La Spina | Santa Lucia
town: <place> | <place> | <place> | I-<place> | IT-<place> | ##### <village> (<prov>) | ##### <village> (<prov>) | ##### <village> <prov> | ##### <village> - <prov>
place: 201## Milano (MI) | 201## Milano MI | 201## Milano | 001## Roma (RM) | 001## Roma | 101## Torino (TO) | 401## Bologna (BO) | 50### Firenze FI | 161## Genova | 351## Padova (PD) | 371## Verona (VR) | 801## Napoli (NA) | 80143 Napoli
  | 301## Venezia Mestre (VE) | 701## Bari (BA) | 95121 Catania (CT) | 25124 Brescia - BS | 24126 Bergamo (BG) | 41123 Modena (MO) | 43122 Parma (PR) | 38122 Trento (TN) | 39100 Bolzano/Bozen (BZ) | 33100 Udine (UD)
  | 20090 Assago (MI) | 20864 Agrate Brianza (MB) | 56121 Pisa (PI) | 06128 Perugia - PG | 09122 Cagliari (CA) | 60131 Ancona AN | 31033 Castelfranco Veneto (TV) | 42124 Reggio nell’Emilia (RE) | 36100 Vicenza – VI | 84084 Fisciano (SA)
village: <half> <saint> | <half> <saint> | San <first> <rest> | <half><tail> | <half><tail>
half: Castel | Monte | Borgo | Villa | Ponte | Rocca | Torre | Pieve | Fonte | Sasso
saint: San Lorenzo | d’Adda | Marina | Vecchia | Maggiore | Veneto | del Piano | sul Naviglio | Emilia | di Sopra | Torinese | Bresciano
tail: chiaro | nero | alto | rotondo | verde | bianca | lunga | fiorita | secco
rest: in Colle | al Mare | Terme | sul Po | della Valle
prov: MI | BG | TV | VI | MO | RE | BO | FI | TO | CN | NA | SA | BA | CT | PG | MC | PN | LC | MB | VA | PV | TS
accreditor: ACCREDIA//<acc> | ACCREDIA//<acc> | Accredia//<acc> | ACCREDIA - L’Ente Italiano di Accreditamento//<acc> | Accredia, Ente Italiano di Accreditamento//<acc> | Ente Italiano di Accreditamento//<acc>
acc: SGQ N° ###A | SGQ N° 0##A | SSI N° 0##G | SGI N° ###X | SGQ n. ###A | SGA N° 0##D | ITX N° 0##L | SGQ N. ### A | SSI n° 00%G | MS N° 0###MS | 0###MS
phone: +39 02 ######## | +39 06 ####### | 051 ###### | +39 0## ### #### | 011/####### | 800 ######
registration: P. IVA 0########## | C.F. e P.IVA 1########## | Partita IVA IT0########## | R.E.A. MI-1###### | Registro Imprese di Bologna n. 0########## | REA TO ###### – cap. soc. € ##.000,00 i.v. | Cod. Fisc. 0##########
`),
});

export const sanMarino = romanceCountry({
  code: 'SM',
  names: ['Repubblica di San Marino', 'San Marino', 'R.S.M.', 'RSM'],
  isTwoSurnames: false,
  companies: {
    roots: words('Titano | Guaita | Cesta | Montale | Penna | Borgo | Castello | Rupe | Serenissima'),
    trades: words(
      'Tecnologie | Servizi | Sistemi | Informatica | AI | Finanziaria | Elettronica | Software | Consulting | Digitale | Farma',
    ),
    forms: words('S.r.l. | S.p.A. | S.A. | S.r.l. unipersonale | SpA | srl'),
    prefixes: words('Gruppo | Studio | Laboratori | Società | Istituto'),
    ands: ['&', 'e', '-'],
    trading: ['marchio', 'nome commerciale'],
    whole: words('Banca del Monte Titano S.p.A. | Ente Sammarinese Dati | Università della Rupe'),
  },
  certifiers: {
    roots: words('Titancert | Conforma | Sigillo | Attesta'),
    trades: words('Certificazione | Certification | San Marino | Qualità'),
    prefixes: words('Istituto | Ente | Organismo'),
    purposes: words(
      `per la qualità dei servizi | della conformità digitale | di valutazione dei sistemi | per la sicurezza del software | di verifiche e prove | delle norme applicate | per la fiducia nell’IA | nazionale di audit | dei sistemi di gestione | europeo della conformità | per lo sviluppo delle imprese | delle professioni digitali | mediterraneo per la qualità`,
    ),
    whole: [['Istituto Sammarinese della Conformità', 'ISACO']],
    forms: ['S.r.l.', 'S.p.A.', 'S.A.'],
  },
  people: {
    titles: ['Dott.', 'Ing.', 'Dott.ssa', 'Avv.'],
    first: words('Gian Marco | Loretta | Matteo | Federico | Valeria | Denis | Marina | Ivan | Alessia'),
    last: words(
      'Gasperoni | Zafferani | Casadei | Bollini | Guidi | Renzi | Ceccoli | Mularoni | Stolfi | Valentini',
    ),
  },
  grammar: grammarOf(`
address: <street>//<town> | <street> - <town> | <street>, <town>
street: Via <name>, <no> | Strada <name> <no> | Piazza <name>, <no> | Via <name> n. <no>
name: III Settembre | Consiglio dei Sessanta | Cardio | Ventotto Luglio | degli Aceri | Cà dei Lunghi | Fondo Ausa
no: % | %# | 1##
town: 47891 Dogana | 47890 San Marino Città | 47893 Borgo Maggiore | 47895 Domagnano | 47899 Serravalle | 47891 Rovereta - Falciano
accreditor: ACCREDIA//SGQ N° ###A | Accredia//SSI N° 0##G | ACCREDIA//SGI N° ###X
phone: +378 0549 ###### | 0549 ######
registration: C.O.E. SM##### | COE SM 2####
`),
});
