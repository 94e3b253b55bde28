import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';

export const lithuania = countryOfWords(
  'LT',
  ['Lietuva', 'Lithuania', 'Lietuvos Respublika', 'LT'],
  grammarOf(`
word: Gintaras | Ąžuolas | Nemunas | Žalgirys | Vilkė | Baltija | Duomenys | Aušra | Perkūnas | Šilas | Kopos | Verslita | @@@ | Rūta | Taurė
trade: Technologijos | Sistemos | Software | Data | Grupė | Solutions | Baltic | Sprendimai | Fintech | AI | Medical | Robotika | Debesys
company: UAB „<word>“ | UAB „<word> <trade>“ | UAB <word> <trade> | UAB <word> | <word> <trade>, UAB | AB „<word>“ | AB <word> | MB „<word> <trade>“ | VšĮ „<word>“ | UAB "<word> <trade>" | „<word> <trade>“, UAB
street: Gedimino pr. | Laisvės al. | Savanorių pr. | Liepų g. | Žemaitės g. | Kęstučio g. | Ukmergės g. | Taikos pr. | Pramonės g. | J. Jasinskio g.
post: LT-0%### Vilnius | LT-0%### Vilnius | 0%### Vilnius | LT-4#### Kaunas | LT-9#### Klaipėda | LT-7#### Šiauliai | LT-3#### Panevėžys | Kauno r. sav.
address: <street> %#//<post> | <street> %##, <post> | <street> %#-%#//<post> | <street> %#@//<post> | <street> %, <post>
first: Jonas | Rūta | Tomas | Eglė | Vytautas | Ieva | Mindaugas | Živilė | Darius
last: Kazlauskas | Petraitienė | Žukas | Vaitkus | Jankutė | Šimkus | Butkutė | Grigas | Urbonas
person: <first> <last> | <first> <last> | dr. <first> <last> | <first> <last>
certifier: [UAB „]<word> sertifikavimas[“] | @@@ Lietuva[, UAB] | [UAB ]<word>cert | <word> Baltic[, UAB] | [VšĮ ]<word> Certification
accreditor: LA//<num> | Nacionalinis akreditacijos biuras//<num> | Lietuvos nacionalinis akreditacijos biuras//<num> | Lithuanian National Accreditation Bureau//<num> | Nacionalinis akreditacijos biuras (LA)//<num>
num: LA.V.0# | LA.07.0## | LA.V.0#.00% | LA 07.00#
phone: +370 5 %## #### | +370 6## ##### | (8 5) %## ## ##
registration: Įmonės kodas %######## | Company code 30####### | PVM mokėtojo kodas LT##########
`),
);

export const latvia = countryOfWords(
  'LV',
  ['Latvija', 'Latvia', 'Latvijas Republika', 'LV'],
  grammarOf(`
word: Ozols | Dzintars | Gauja | Burtnieks | Ventspāre | Baltā Kāpa | Austra | Lielupe | Datnis | Kurzeme | @@@ | Bērzs | Rīts | Stārķis
trade: Tehnoloģijas | Sistēmas | Software | Data | Grupa | Solutions | Baltic | IT | Latvia | AI | Risinājumi | Medical
company: SIA "<word>" | SIA "<word> <trade>" | SIA „<word> <trade>” | SIA <word> <trade> | <word> <trade> SIA | AS "<word>" | AS <word> <trade> | <word> <trade>, AS | VSIA "<word>" | Biedrība "<word>"
street: Brīvības iela | Krišjāņa Barona iela | Dzirnavu iela | Ganību dambis | Maskavas iela | Lielirbes iela | Mūkusalas iela | Lāčplēša iela | Skolas iela | Liepājas šoseja
post: Rīga, LV-10## | Rīga, LV-10## | LV-10##, Rīga | Riga LV-10## | Jelgava, LV-30## | Liepāja, LV-34## | Mārupes novads, LV-21## | Daugavpils, LV-54##
address: <street> %#//<post> | <street> %#@, <post> | <street> %##, <post> | <street> %# - %#//<post> | <street> %#/%#//<post>
first: Jānis | Ilze | Andris | Līga | Mārtiņš | Dace | Kārlis | Inese
last: Bērziņš | Kalniņa | Ozoliņš | Krūmiņš | Liepa | Zariņa | Vītols | Sproģe
person: <first> <last> | <first> <last> | Dr. <first> <last>
certifier: [SIA "]<word> sertifikācija["] | @@@ Latvija[ SIA] | [SIA ]<word> Cert | <word> Quality[ Baltic SIA] | [Biedrība ]<word>
accreditor: LATAK//<num> | LATAK//<num> | Latvijas Nacionālais akreditācijas birojs//<num> | Latvian National Accreditation Bureau (LATAK)//<num>
num: LATAK-S4-### | LATAK-S3-### | S4-### | LATAK S%-%##-0#-200#
phone: +371 6####### | +371 2# ### ### | (+371) 67######
registration: Reģ. Nr. 400######## | Reg. No. 4010####### | PVN LV400########
`),
);
