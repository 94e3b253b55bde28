import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';

/** Romania. */
export const romania = countryOfWords(
  'RO',
  ['România', 'Romania', 'ROMANIA', 'ROMÂNIA', 'RO'],
  grammarOf(`
word: Zimbru | Ceahlău | Dacicom | Orizont | Bucegi | Luceafăr | Stejar | Mureșul | Novatic | Carpatis | @@@ | Albastru | Someș | Vulturul | Datamod | Cozia
trade: Software | Soft | Systems | Consulting | Technology | Digital | Data | Group | Solutions | Medical | Energy | Invest | IT | AI | Research | Servicii
company: <word> <trade> <form> | <word> <trade> <form> | S.C. <word> <trade> <form> | SC <word> <form> | <word> <form> | <word> România <form> | Spitalul Clinic <word> | Universitatea <word> din <town> | S.C. <word> & <word> <form>
form: S.R.L. | SRL | SRL | S.A. | SA | S.R.L.-D. | S.N.C. | S.R.L.
town: Cluj-Napoca | Iași | Timișoara | Brașov | Constanța | Sibiu | Craiova | Oradea | Ploiești | Bacău | Târgu Mureș
street: Str. Lalelelor | Str. Avram Iancu | Bd. Unirii | B-dul Mihai Viteazul | Calea Victoriei | Șos. Pipera | Str. Fabricii | Splaiul Independenței | Aleea Teilor | Piața Mare | Strada Florilor
detail: nr. % | nr. %# | nr. %##, et. % | nr. %#, bl. @%, sc. @, ap. %# | nr. %#-%#, etaj % | nr. %#@ | nr. %, clădirea @
place: <town> | <town>, jud. Cluj | București, sector % | București, Sectorul %, cod poștal 0##### | Bucharest | ###### <town> | <town>, cod %##### | 0##### București | Otopeni, jud. Ilfov | municipiul <town>, județul Dolj
address: <street> <detail>//<place> | <street> <detail>//<place> | <street>, <detail>, <place> | <place>, <street> <detail> | <street>, <detail>//<place>
first: Andrei | Ioana | Mihai | Elena | Radu | Cristina | Ștefan | Alina | Dan | Gabriela | Florin
last: Popa | Munteanu | Văcaru | Șerban | Ionașcu | Dobrescu | Țăranu | Bălan | Crăciun | Neagu | Stancu
person: <first> <last> | <first> <last> | Ing. <first> <last> | Dr. ing. <first> <last> | <last> <first> | ec. <first> <last> | <first>-<first> <last>
certifier: <word>Cert[ S.R.L.] | @@@ Cert[ SRL] | <word> Certification[ SRL] | [Organismul de certificare ]<word> | @@@@ România[ S.R.L.] | <word> Quality[ Assessment S.A.] | [Asociația ]<word> Registru | Romcert <word>[ S.R.L.]
accreditor: RENAR//<num> | RENAR//<num> | RENAR//<num> | Asociația de Acreditare din România – RENAR//<num> | Asociația de Acreditare din România//<num> | Romanian Accreditation Association//<num> | Romanian Accreditation Association - RENAR//<num>
num: SM 0## | SM 0## | SM 00% | MS 0%# | ON 0## | SM 1##
phone: +40 21 %## ## ## | +40 7## ### ### | 0264 %## ### | +4 021.%##.####
registration: J40/%###/20## | CUI RO%####### | Nr. Reg. Com. J12/%##/200#, CIF %####### | C.U.I. %#######
`),
);
