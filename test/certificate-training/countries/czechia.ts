import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';

const czech = grammarOf(`
word: Jestřáb | Vltavan | Kvádr | Modrava | Lipan | Datarix | Orlice | Sázka | Tesla-Nova | Krystal | Bystrá | Zenit | Polabí | Hrom | Javor | Kovář | Šumava | Perun | Inovio | @@@ | Říp
trade: Software | Systémy | Technologie | Data | Analytika | Robotics | CZ | Informatika | Solutions | Health | Energie | Digital | Consulting | Group | AI | Pojišťovna | Telekom | Labs
company: <word> <trade> <form> | <word> <trade> <form> | <word> <form> | <word> <trade>, <form> | <word> <trade>, <form> | <word>, <form> | <word>-<trade> <form> | Fakultní nemocnice <town> | <word> CZ <form>
  | Skupina <word>, <form> | Výzkumný ústav <word>, v. v. i. | <word> <trade> Czech Republic <form> | <word> a syn, <form>
form: s.r.o. | s.r.o. | s. r. o. | spol. s r.o. | a.s. | a.s. | a. s. | akciová společnost | k.s. | z.s. | družstvo | společnost s ručením omezeným
town: Praha | Brno | Ostrava | Plzeň | Olomouc | Liberec | Zlín | Pardubice | Hradec Králové | České Budějovice | Jihlava | Kolín | Třebíč | Ústí nad Labem
street: Lipová | Husova | Na Příkopech | Vinohradská | Jiráskova | tř. Míru | U Nádraží | Za Mlýnem | Křížová | Pod Hájem | náměstí Svobody | Novodvorská | Dlouhá | Sokolská třída | K Vápence
house: %# | %##/% | %###/%# | %##/%#a | %## | č. p. %##
post: %## ## <town> | %## ## <town> | %## ## Praha % | %## ## Praha % - Nusle | %## ## Brno-Líšeň | CZ-%#### <town> | %#### <town>
address: <street> <house>//<post> | <street> <house>//<post> | <street> <house>, <post> | Technologický park, budova @//<street> <house>//<post> | <town> %##, PSČ %## ##
first: Jan | Petr | Jana | Tomáš | Lucie | Ondřej | Markéta | Václav | Zdeněk | Eva | Jiří | Kateřina | Bohumil
last: Novotný | Dvořáček | Horáková | Krejza | Šimek | Vlček | Pokorná | Hájek | Řezníček | Bartošová | Čapek | Kučera
person: <first> <last> | <first> <last> | Ing. <first> <last> | Mgr. <first> <last> | Ing. <first> <last>, Ph.D. | RNDr. <first> <last> | Ing. <first> <last>, CSc. | Bc. <first> <last>
certifier: <word> Cert[, s.r.o.] | <word>[, a.s.] | [Zkušební ústav ]<word>[, s.p.] | C<cap>[ Certifikace s.r.o.] | <cap>[ – certifikační orgán, s. r. o.] | [Sdružení pro certifikaci ]<word> | <cap> CZ[ s.r.o.] | Certifikace <word>[ spol. s r.o.]
  | <word> Czech[ Republic s.r.o.]
cap: @@@ | @@ | @@@ | @Q@
accreditor: ČIA//<num> | ČIA//<num> | Český institut pro akreditaci, o.p.s.//<num> | Český institut pro akreditaci//<num> | Czech Accreditation Institute//<num> | CAI//<num> | ČIA, o.p.s.//<num> | Czech Accreditation Institute (CAI)//<num>
num: 30## | 31## | 32## | 30## | 3### | %##/20##
phone: +420 %## ### ### | %## ### ### | +420 %##### ### | tel.: +420 2%# ### ###
registration: IČO: ######## | IČ ########, DIČ CZ######## | zapsaná v OR u Městského soudu v Praze, oddíl C, vložka %##### | IČO %#######, Krajský soud v Brně, B %###
`);

export const czechia = countryOfWords(
  'CZ',
  ['Česká republika', 'Czech Republic', 'Czechia', 'Česko', 'CZ'],
  czech,
);

const slovak = grammarOf(`
word: Kriváň | Váh | Poľana | Dunajec | Slovena | Javorina | Sitno | Orava | Datapoint | Kamzík | Zemplín | @@@ | Vtáčnik | Inova | Gerlach | Tatran
trade: Softvér | Systems | Technológie | Data | Informatika | Slovakia | SK | Consulting | Energia | Digital | Health | Group | AI | Solutions
company: <word> <trade> <form> | <word> <trade>, <form> | <word>, <form> | <word> <form> | <word> Slovakia, <form> | Univerzitná nemocnica <town>
form: s.r.o. | s. r. o. | spol. s r.o. | a.s. | a. s. | akciová spoločnosť | n.o. | j.s.a. | družstvo
town: Bratislava | Košice | Žilina | Nitra | Trnava | Banská Bystrica | Prešov | Trenčín | Martin | Poprad | Piešťany | Nové Zámky
street: Hlavná | Mlynské nivy | Štúrova | Námestie slobody | Kukučínova | Priemyselná | Ružinovská | Karpatská | Pri starej prachárni | Jánošíkova
post: %## ## <town> | %## ## <town> | 8## ## Bratislava | 821 0% Bratislava – Ružinov | SK-%## ## <town>
address: <street> %#//<post> | <street> %###/%#//<post> | <street> %##@, <post> | <street> %#, <post>
first: Martin | Zuzana | Peter | Mária | Ľubomír | Ján | Katarína | Miroslav | Eva | Štefan
last: Kováčik | Hudáková | Baláž | Šimko | Tóthová | Ďurica | Žilka | Oravec | Polák | Mihálik
person: <first> <last> | Ing. <first> <last> | <first> <last>, PhD. | Ing. <first> <last>, CSc. | Mgr. <first> <last>
certifier: <word>cert[, s.r.o.] | <word>[ Certification s. r. o.] | @@@[ Slovensko, s.r.o.] | @@@ Slovakia[ s.r.o.] | [Certifikačný orgán ]<word> | <word> Quality[, a.s.] | [Slovenský ústav ]<word>
accreditor: SNAS//<num> | SNAS//<num> | Slovenská národná akreditačná služba//<num> | Slovak National Accreditation Service//<num> | Slovenská národná akreditačná služba (SNAS)//<num>
num: Q-0## | R-0## | 0##/Q-0## | %##/Q-0%# | Reg. No. 0##/Q-0## | Q-0%#
phone: +421 2 #### #### | +421 %## ### ### | 0%## ### ###
registration: IČO: ## ### ### | OR Okresného súdu Bratislava I, oddiel Sro, vložka č. %####/B | IČO ########, IČ DPH SK20########
`);

export const slovakia = countryOfWords(
  'SK',
  ['Slovenská republika', 'Slovakia', 'Slovak Republic', 'Slovensko'],
  slovak,
);
