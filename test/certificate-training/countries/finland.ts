import { grammarOf } from '../grammar.js';
import { coinedNames } from './coined-names.js';
import { countryOfWords } from './country-of-words.js';

/** Finland. */
export const finland = countryOfWords('FI', ['Suomi', 'Finland', 'FINLAND', 'Suomi – Finland'], {
  ...coinedNames,
  ...grammarOf(`
first: Aino | Eero | Hannele | Ilkka | Jukka-Pekka | Kaisa | Lauri | Mikko | Niina | Outi | Päivi | Riitta | Sampo | Tuomas | Ulla-Maija | Väinö | Christer | Gunilla | Antti | Sari | Janne
last: Aaltonen | Heikkinen | Jokela | Kallio | Koivuniemi | Laaksonen | Mäki-Petäjä | Nieminen | Ojanperä | Paasilinna | Rautio | Salmela | Tuominen | Uusitalo | Virtanen | Ylönen | Åkerlund | Lindroos | Hämäläinen | von Weymarn
noun: Revontuli | Kotka | Kuukkeli | Tunturi | Honka | Lumme | Majakka | Pihlaja | Rautu | Saimaa | Tähti | Kaarna | Ilves
trade: Data | Vakuutus | Terveys | Energia | Tekniikka | Metsä | Pankki | Rakennus | Palvelut | Ohjelmistot | Koulutus | Logistiikka | Yhtiöt
own: <coin> | <coin> | <last> | <noun> | <noun> | Veljekset <last> | Suomen <trade> | <noun><c2> | @@@ | Pohjolan <trade>
form: Oy | Oy | Oy | Oyj | Oy Ab | Ab | Ltd | Ky | osk | ry | Plc
company: <own> <form> | <own> <english> <form> | <own> <trade> <form> | Oy <own> Ab | <own> | <own> Finland <form> | <own> Group <form> | <own> <english> | <city>n kaupunki | <own> Säätiö sr | <own>-yhtymä <form> | Pohjolan hyvinvointialue
city: Helsinki | Espoo | Tampere | Oulu | Turku | Vantaa
place: 00##0 Helsinki | 00##0 HELSINKI | FI-00##0 Helsinki | FIN-00##0 Helsinki | 02##0 Espoo | FI-02##0 Espoo | 33### Tampere | 90### Oulu | 20### Turku | 01### Vantaa | 40### Jyväskylä | 65### Vaasa | FI-00##0 HELSINGFORS
house: % | %# | %# <cap> | %# <cap> %# | %#-%# | %# <cap>, %. krs
cap: A | B | C
street: <noun>nkatu <house> | <noun>ntie <house> | <noun>nkuja % | Mannerheimintie <house> | PL %## | Keilaranta % | Hämeenkatu <house> | <noun>nranta <house> | <last>nkatu <house> | P.O. Box %## | Teknologiantie <house>
address: <street>//<place> | <street>//<place> | <street>//<place> | <noun> Business Park//<street>//<place> | <street>, PL %##//<place>
person: <first> <last> | <first> <last> | <first> <last> | DI <first> <last> | <first> <cap>. <last> | TkT <first> <last> | <first> <last>-<last> | FM <first> <last>
lead: @@@ | <last> | <coin> | <noun> | Suo<c2> | Ins<c2> | @@@@
certifier: <lead> Sertifiointi[ Oy] | <lead> Certification[ Oy] | <lead>[ Oy] | <lead> <certenglish>[ Oy] | <lead> Finland[ Oy Ab] | <lead>-sertifiointi[ Oy] | <lead> Tarkastus[ Oy] | Laatu<goal>[ Oy] | <lead> Nordic[ Oy] | <lead>[ Oyj] | <lead>
goal: keskus | palvelu | sertti
accreditor: FINAS//<no> | FINAS//<no> | FINAS-akkreditointipalvelu//<no> | FINAS Finnish Accreditation Service//<no> | Finnish Accreditation Service FINAS//<no> | FINAS Accreditation Services//<no>
no: S0## | S00% | S0%# | S%## | Nro S0## | No. S0%#
phone: +358 %# %## #### | +358 (0)% %### ### | 0%0 %## #### | puh. 09 %### ###
registration: Y-tunnus %######-% | Business ID %######-# | Y-tunnus 0######-%, ALV FI0######% | Business ID FI%####### | Kotipaikka <city>, Y-tunnus %######-%
`),
});
