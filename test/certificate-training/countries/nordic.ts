import { grammarOf } from '../grammar.js';
import { coinedNames } from './coined-names.js';
import { countryOfWords } from './country-of-words.js';

/** Denmark. */
export const denmark = countryOfWords('DK', ['Danmark', 'Denmark', 'DENMARK'], {
  ...coinedNames,
  ...grammarOf(`
first: Anders | Birgitte | Christian | Ditte | Erik | Freja | Gitte | Henrik | Ida | Jesper | Kirsten | Lars Bo | Mette | Niels | Ole | Pernille | Rasmus | Søren | Trine | Åse | Maja-Lisa | Kasper
last: Andersen | Bjerregaard | Christoffersen | Dam | Ebbesen | Frandsen | Gram | Højgaard | Iversen | Juhl | Kjærsgaard | Lund | Mølgaard | Nygaard | Overgaard | Præstegaard | Rasmussen | Skov Hansen | Thygesen | Vestergaard | Østergård
noun: Havørn | Fyrtårn | Nordlys | Strandvig | Lyng | Bøgeskov | Kløver | Viking | Havblik | Svane | Kompas
trade: Data | Software | Forsikring | Sundhed | Energi | Teknik | Vind | Pharma | Rådgivning | IT | Gruppen | Logistik | Bank | Forlag
own: <coin> | <coin> | <last> | <last> & <last> | <noun> | Brdr. <last> | <noun>soft | @@@ | Dansk <trade> | Nordisk <trade>
form: A/S | A/S | ApS | ApS | K/S | P/S | I/S | a.m.b.a. | AMBA | IVS | Aktieselskab | F.M.B.A.
company: <own> <form> | <own> <english> <form> | <own> <trade> <form> | <own> | <own> Danmark <form> | <own> <english> | Region <noun> | <town> Kommune | <own> Group <form> | <own> <form> (<coin>) | Fonden <noun>
town: Vejle | Kolding | Ballerup | Hørsholm | Herning | Silkeborg | Roskilde
place: 2%00 København % | DK-2%00 København Ø | 8000 Aarhus C | 5000 Odense C | 9### Aalborg | DK-8### Aarhus N | 2750 Ballerup | 2800 Kongens Lyngby | DK-2100 Copenhagen | 71## Vejle | 6000 Kolding | %### <town>
house: % | %# | %#<cap> | %#, %. sal | %#, st. tv. | %## | %#-%# | %#, %. th.
cap: A | B | C
street: <last>s Allé <house> | <noun>vej <house> | <noun>gade <house> | <noun>parken <house> | Havnegade <house> | Industrivej <house> | <last>svej <house> | Nørre <noun>gade <house> | Strandvejen <house> | Banegårdspladsen % | Åboulevarden <house>
address: <street>//<place> | <street>//<place> | <street>//<place> | <street>//Postboks %##//<place> | c/o <last>//<street>//<place>
person: <first> <last> | <first> <last> | <first> <last> | <first> <cap>. <last> | <first> <last> <last> | Cand.it. <first> <last> | <cap>. <last>
lead: @@@ | <last> | <coin> | D@@ | <noun> | Nord<c2> | Dan<c2>
certifier: <lead> Certificering[ A/S] | <lead> Certification[ A/S] | <lead>[ A/S] | <lead>[ ApS] | <lead> <certenglish>[ Denmark A/S] | [Foreningen ]<lead> | <lead> Scandinavia[ ApS] | Dansk <goal>[ A/S] | <lead>Cert[ ApS] | <lead>
goal: Systemcertificering | Kvalitetsprøvning | Standardtilsyn
accreditor: DANAK//<no> | DANAK//<no> | DANAK, Den Danske Akkrediteringsfond//<no> | Den Danske Akkrediteringsfond (DANAK)//<no> | The Danish Accreditation Fund, DANAK//<no>
no: Reg. no. %0## | Reg. nr. 50## | 50## | MGMT Reg.nr. 50## | 50%# | DANAK 50##
phone: +45 %# %# ## ## | +45 %### #### | Tlf. %# ## ## ## | (+45) %#######
registration: CVR %####### | CVR-nr. %####### | CVR no. %# ## ## ## | CVR: DK%####### | VAT DK-%#######
`),
});

/** Sweden. */
export const sweden = countryOfWords('SE', ['Sverige', 'Sweden', 'SWEDEN'], {
  ...coinedNames,
  ...grammarOf(`
first: Anna-Karin | Björn | Cecilia | David | Elin | Fredrik | Gunilla | Håkan | Ingrid | Johan | Karl-Johan | Linnéa | Mats | Niklas | Olof | Pernilla | Rikard | Sofia | Torbjörn | Åsa | Östen | Hanna | Mikael
last: Andersson | Bergqvist | Cederholm | Dahlgren | Ek | Forsberg | Grönlund | Hedlund | Isaksson | Johansson | Kjellberg | Lindqvist | Malmström | Nyström | Öberg | Pettersson | Rosenkvist | Sjögren | Thorén | Wallin | af Ekenstam | Åkerblom
noun: Norrsken | Fjällräv | Björkdunge | Havsörn | Skärgård | Lingon | Älvdal | Fyren | Tallkotte | Vinterväg | Kompassen | Järven | Blåklint
trade: Data | Försäkring | Vård | Energi | Teknik | IT | Utbildning | Bygg | Konsult | Programvara | Bank | Gruppen | Miljö | Fastigheter | Logistik
own: <coin> | <coin> | <last> | <last> & <last> | <noun> | Bröderna <last> | @@@ | Svensk <trade> | <noun> <trade> | <last>s
form: AB | AB | AB | AB | AB (publ) | HB | KB | Aktiebolag | ek. för. | Ekonomisk förening
company: <own> <form> | <own> <english> <form> | <own> <trade> <form> | AB <own> | <own> | <own> Sweden <form> | <own> Sverige <form> | <own> Group <form> | <own> i <town> <form> | <own> <english> | Region <noun> | <town> kommun | <own> Holding <form> | Stiftelsen <noun>
town: Umeå | Borås | Kalmar | Lund | Sundsvall | Östersund | Kista
place: 1#% ## Stockholm | SE-1#% ## Stockholm | 4#% ## Göteborg | SE-4#% ## Gothenburg | 2#% ## Malmö | 583 ## Linköping | 7%% ## Västerås | 9%# ## Luleå | SE-2%% ## Lund | %## ## <town> | 16# ## Kista | S-1#% ## STOCKHOLM
house: % | %# | %#<cap> | %#, %tr | %## | %#-%#
cap: A | B | C
street: <noun>gatan <house> | <last>s väg <house> | <noun>vägen <house> | Storgatan <house> | Drottninggatan <house> | Box %### | Box %## | Kungsgatan <house> | <last>s gata <house> | Stora <noun>gatan <house> | <noun>torget % | Västra Hamnen <house>
address: <street>//<place> | <street>//<place> | <street>//<place> | <noun> Science Park//<street>//<place> | c/o <last>//<street>//<place>
person: <first> <last> | <first> <last> | <first> <last> | <first> <cap>. <last> | <first> <last>-<last> | Civ.ing. <first> <last> | Tekn. dr <first> <last>
lead: @@@ | <last> | <coin> | S@@ | <noun> | Nord<c2> | Sve<c2> | @@@@
certifier: <lead> Certifiering[ AB] | <lead> Certification[ AB] | <lead>[ AB] | <lead> <certenglish>[ Sweden AB] | <lead>[ Sverige AB] | Svensk <goal>[ AB] | <lead> Nordic[ AB] | <lead>-cert[ AB] | <lead>[ Revision & Certifiering AB] | [Institutet för ]<goal>[ AB] | <lead>
goal: Certifiering | Kvalitetsgranskning | Kontroll och Provning
accreditor: SWEDAC//<no> | Swedac//<no> | Swedac//<no> | SWEDAC//<no> | Styrelsen för ackreditering och teknisk kontroll (Swedac)//<no> | Swedish Board for Accreditation and Conformity Assessment (Swedac)//<no>
no: %### | 1%## | Ackred. nr 1%## | Reg. no. 1%## | ISO/IEC 17021-1, nr %### | Accred. No. %###
phone: +46 (0)% %## ## ## | +46 %# %## ## ## | 08-%## ## ## | 0%#-%## ## ## | +46 10 %## ## ##
registration: Org.nr 55%###-#### | Org. nr. 55%%##-%### | Reg. No. 55%###-#### | VAT SE55%#######01 | Styrelsens säte: <town>. Org.nr 55%###-####
`),
});

/** Norway. */
export const norway = countryOfWords('NO', ['Norge', 'Norway', 'NORWAY', 'Noreg'], {
  ...coinedNames,
  ...grammarOf(`
first: Astrid | Bjørn | Camilla | Dag | Eirik | Frøydis | Geir | Hege | Ingvild | Jon Arne | Kari | Leif | Marit | Nils | Ola | Per-Erik | Ragnhild | Sindre | Tone | Øyvind | Åse | Kjetil
last: Aasen | Bakke | Christiansen | Dahl | Eide | Fossum | Grønvold | Haugen | Johannessen | Kvamme | Lien | Moen | Nordli | Opsahl | Ruud | Solberg | Tveit | Ulvestad | Vik | Ødegård | Brekke Hansen | Myhre
noun: Nordlys | Fjellrype | Havgapet | Lomvi | Stokkand | Breidablikk | Fyr | Tinde | Storfjord | Furu | Bølge | Måke
trade: Data | Forsikring | Helse | Kraft | Teknikk | Maritime | IKT | Havbruk | Offshore | Bank | Bygg | Undervisning | Energi | Rådgivning
own: <coin> | <coin> | <last> | <last> & <last> | <noun> | Brødrene <last> | @@@ | Norsk <trade> | <noun> <trade>
form: AS | AS | AS | ASA | SA | ANS | DA | A/S | NUF | BA
company: <own> <form> | <own> <english> <form> | <own> <trade> <form> | <own> | <own> Norge <form> | <own> Norway <form> | <own> Group <form> | <town> kommune | Helse <noun> HF | <own> <english> | <own> Holding <form> | Stiftelsen <noun>
town: Molde | Hamar | Larvik | Bodø | Lysaker | Horten | Halden
place: 0### Oslo | 0### OSLO | NO-0### Oslo | 5### Bergen | 7### Trondheim | 4### Stavanger | 13## Høvik | 1366 Lysaker | 90## Tromsø | N-4### Sandnes | %### <town>
house: % | %# | %#<cap> | %## | %# <cap>
cap: A | B | C
street: <noun>veien <house> | <last>s gate <house> | <noun>gata <house> | Storgata <house> | Postboks %## Sentrum | Postboks %### | <last>s vei <house> | Strandkaien <house> | Professor <last>s vei <house> | Industriveien <house> | Nedre <noun>gate <house>
address: <street>//<place> | <street>//<place> | <street>//<place> | <noun>bygget//<street>//<place> | Postboks %##//<place>
person: <first> <last> | <first> <last> | <first> <last> | <first> <cap>. <last> | <first> <last> <last> | Siv.ing. <first> <last>
lead: @@@ | <last> | <coin> | N@@ | <noun> | Nor<c2> | @@@@
certifier: <lead> Sertifisering[ AS] | <lead> Certification[ AS] | <lead>[ AS] | <lead> <certenglish>[ Norway AS] | <lead>[ Norge AS] | Norsk <goal>[ AS] | <lead> Veritas[ AS] | [Stiftelsen ]<lead> | <lead>-sert[ AS] | <lead> Business Assurance[ AS] | <lead>
goal: Sertifisering | Kvalitetskontroll | Systemrevisjon
accreditor: Norsk akkreditering//<no> | Norsk Akkreditering//<no> | NA//<no> | Norwegian Accreditation//<no> | Norwegian Accreditation (NA)//<no> | NA – Norsk akkreditering//<no>
no: MSYS 0## | MSYS 00% | MSYS 0%# | SYS 0## | KVAL 0## | S-0## | MSYS0%#
phone: +47 %# ## ## ## | +47 %## ## ### | (+47) %#######  | Tlf. %# %# ## ##
registration: Org.nr. %## ### ### | Org. nr. NO %## ### ### MVA | Foretaksregisteret NO %######## MVA | NO%########MVA | Enterprise No. %## %## ###
`),
});
