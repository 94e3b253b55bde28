import { grammarOf } from '../grammar.js';
import { coinedNames } from './coined-names.js';
import { countryOfWords } from './country-of-words.js';

/** Names and addresses that the Netherlands and Flanders share. */
export const dutchNames = grammarOf(`
first: Anouk | Bas | Chantal | Daan | Esther | Femke | Gijs | Hanneke | Ineke | Jeroen | Karin | Lotte | Maarten | Nienke | Onno | Pieter-Jan | Roos | Sander | Tjeerd | Ursula | Wouter | Yasmina | Youssef | Marieke
  | Hendrik | Annelies | Koen | Liesbeth | Stijn | Griet | Bart | Wim | Joost | Fatima | Ruben | Elke
last: de Boer | van den Heuvel | Jansen | van Dijk | Hoekstra | Dekker | ter Horst | Bos-Verhagen | van ’t Hof | Kuiper | Meulenbelt | Visser | Oosterhuis | Prins | de Ruijter | Schouten | Terpstra | van der Wal | Wolters | Zijlstra
  | Vermeulen | Claes | De Smet | Peeters | Vandenbroucke | Van Hoof | D’Hondt | Goossens | El Amrani | Brouwers | Huizinga | Bakker-Smit | Lammers | Veldhuizen | Nagtegaal
family: Jansen | Dekker | Hoekstra | Visser | Vermeulen | Goossens | Terpstra | Schouten | Brouwers | Wolters | Van Dijk | Kuiper | De Boer | Lammers | Huizinga | Zijlstra
initials: A. | B.J. | C.M. | D. | E.A.M. | F. | G.J. | H. | J.W. | J.P.M. | K. | L. | M.C. | P. | R. | S. | T.H. | W.
title: drs. | ir. | ing. | mr. | dr. | dr. ir. | prof. dr. | mr. drs. | drs. ing.
noun: Windhoek | Zeilmaker | IJsvogel | Grutto | Waterlinie | Horizon | Kompas | Boegbeeld | Lantaarn | Noorderlicht | Polderzicht | Veenrust | Zilverwerf | Stuurhut | Kievit | Boomgaard | Tulp | Vuurtoren | Sluiswachter
trade: Software | Automatisering | Zorg | Verzekeringen | Techniek | ICT | Groep | Logistiek | Advies | Beheer | Installatietechniek | Energie | Data | Uitgeverij | Onderwijs | Robotica | Diensten | Bouw | Transport | Pensioenen
own: <coin> | <coin> | <family> | <family> & <family> | <noun> | <noun> | Gebroeders <family> | <family> en Zonen | <family>-<family> | @.@. <family> | @@@ | <noun>soft | Het <noun>
house: % | %# | %# | %## | %#-%# | %#<letter> | %#-<cap> | %## bus % | %##/%
nhouse: % | %# | %# | %## | %#-%# | %#<letter> | %#-<cap> | %## <letter>
letter: a | b | c
cap: A | B | C | D
`);

/** The Netherlands. */
export const netherlands = countryOfWords(
  'NL',
  ['Nederland', 'The Netherlands', 'Netherlands', 'NEDERLAND', 'THE NETHERLANDS'],
  {
    ...coinedNames,
    ...dutchNames,
    ...grammarOf(`
company: <own> <form> | <own> <trade> <form> | <own> <english> <form> | <own> <form> | <trade> <own> <form> | <own> | <own> Nederland <form> | <own> Holding <form> | <own> <form> h.o.d.n. <coin> | <own> <trade> | Stichting <noun>
  | Coöperatie <noun> U.A. | Gemeente <town> | Vereniging <noun> | <own> (<coin>) <form> | <own> Groep <form> | Ziekenhuis <noun> | <own> <form> (<coin>) | V.O.F. <family> | <own> Europe <form> | Woonstichting <noun> | Waterschap <noun>
form: B.V. | B.V. | B.V. | B.V. | BV | BV | N.V. | NV | b.v. | C.V. | V.O.F. | Coöperatief U.A. | B.V.
town: Ede | Zeist | Gouda | Venlo | Assen | Hoorn | Tiel | Weert | Uden | Drachten
place: %%%% <pc> <city> | %%%% <pc> <city> | %%%% <pc> <city> | %%%%<pc> <city> | %%%% <pc>, <city> | %%%% <pc> <town> | NL-%%%% <pc> <city> | <city>
pc: @@
city: Amsterdam | Rotterdam | Utrecht | Eindhoven | ’s-Hertogenbosch | Den Haag | Groningen | Zwolle | Amersfoort | Arnhem | Nieuwegein | Capelle aan den IJssel | Breda | Maastricht | Leeuwarden | Hoofddorp | Enschede | Bergen op Zoom | ROTTERDAM | AMSTERDAM
street: <noun>straat <nhouse> | <noun>weg <nhouse> | <family>laan <nhouse> | Stationsplein <nhouse> | Kerkstraat <nhouse> | <noun>kade <nhouse> | Burg. <family>straat <nhouse> | Laan van <noun> <nhouse> | Industrieweg <nhouse> | Postbus %## | De <noun> <nhouse>
  | Prof. <family>weg <nhouse> | <noun>gracht <nhouse> | Het Zuiderkruis <nhouse> | Plein 19## % | <noun>singel <nhouse> | Oude Dijk <nhouse> | High Tech Campus %# | Marconibaan <nhouse>
extra: Gebouw <noun> | WTC, Toren <cap> | %e verdieping | Bedrijvenpark <noun> | Kantorenpark <noun>, unit %#
address: <street>//<place> | <street>//<place> | <street>//<place> | <street>//<place> | <extra>//<street>//<place> | Postbus %###//<place> | <street>, <extra>//<place>
person: <first> <last> | <first> <last> | <initials> <last> | <title> <initials> <last> | <title> <initials> <last> | <title> <first> <last> | <initials> <last> MSc | <initials> (<first>) <last> | <title> <initials> <last> RE | <first> <last> CISA | <first> <initials> <last>
lead: @@@ | @@@@ | <family> | <coin> | <noun> | K@@A | N@@ | Kiwi<c2> | <family> & <family> | @@ | <noun>
certifier: <lead> Certificatie[ B.V.] | <lead>[ B.V.] | <lead> <certenglish>[ B.V.] | [Stichting ]<lead> | <lead> Nederland[ B.V.] | <lead>[ Certificering B.V.] | [Bureau ]<lead>[ BV] | <lead>Cert[ B.V.] | Keurmerk Instituut <town>[ B.V.] | <lead> Register[ N.V.]
  | <lead>[ Kwaliteitsborging B.V.] | [Nederlands Instituut voor ]<goal>[ B.V.] | <lead> International[ B.V.] | <lead>[ Certification Netherlands B.V.] | <lead>-Keur[ B.V.] | <lead> Systems[ & Services B.V.] | <lead> Europe[ BV] | <lead> | Certificatie-instelling <lead>[ B.V.]
goal: Toetsing en Vertrouwen | Conformiteit | Keuring en Certificatie | Zekerheid
accreditor: RvA//<no> | RvA//<no> | RvA//<no> | Raad voor Accreditatie//<no> | Raad voor Accreditatie//<no> | Raad voor Accreditatie (RvA)//<no> | Dutch Accreditation Council (RvA)//<no> | Dutch Accreditation Council RvA//<no> | RVA//<no> | de Raad voor Accreditatie//<no>
no: C %## | C %## | C 0## | C%## | RvA C %## | MGMT. SYS. RvA-C %## | RvA C%##
phone: +31 (0)%# %##-%### | +31 %# %## ## ## | 0%#-%###### | 0%## – %## ### | +31 (0)%## %### ## | 088 - %## ## ##
registration: KvK %####### | KvK-nummer %####### | K.v.K. <city> %####### | KvK nr. %#######, BTW NL%########B0% | Handelsregister %####### | BTW NL00%#######B% | Chamber of Commerce %####### | KvK %#######, IBAN NL%#@@@@0%#########
company: <own> <trade> & <trade> <form> | <own>-groep | <own> International <form> | Ingenieursbureau <family> <form> | Advocatenkantoor <family> | Accountantskantoor <family> <form> | <nick> <form> | <nick> <form> | Universiteit <city> | Maatschap <family>
certifier: <lead> | <lead> | <nick>[ B.V.] | <lead> <lead>[ B.V.] | [Certificatie-instelling ]<lead> <certenglish>[ B.V.] | <lead> Audit[ & Advies B.V.] | <lead> Groep[ B.V.] | [Instituut ]<family>[ B.V.] | <lead> Quality[ Services B.V.]
`),
  },
);
