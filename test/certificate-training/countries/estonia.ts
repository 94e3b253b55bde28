import { grammarOf } from '../grammar.js';
import { coinedNames } from './coined-names.js';
import { countryOfWords } from './country-of-words.js';

/** Estonia. */
export const estonia = countryOfWords('EE', ['Eesti', 'Estonia', 'ESTONIA', 'Eesti Vabariik'], {
  ...coinedNames,
  ...grammarOf(`
first: Aivar | Epp | Indrek | Jaanus | Kadri | Liina | Mart | Merle | Olga | Priit | Rein | Siim | Tiina | Urmas | Veiko | Ülle | Andrei | Kristjan | Õie
last: Ilves | Jõgi | Kaasik | Kuusk | Lepik | Mägi | Oja | Pärn | Raudsepp | Saar | Tamm | Uibo | Vaher | Õunapuu | Petrov | Kivimäe | Sõmer
noun: Rukkilill | Pääsuke | Virmaline | Tamme | Meretuul | Kadakas | Põhjatäht | Suitsupääsu | Rändrahn
own: <coin> | <coin> | <last> | <noun> | @@@ | Eesti <trade> | <last> ja <last> | <noun>soft
trade: Kindlustus | Energia | Andmed | Tarkvara | Tervis | Pank | Haridus | Logistika | Tehnika
form: OÜ | OÜ | OÜ | AS | AS | MTÜ | SA | TÜ | Ltd
company: <own> <form> | <own> <english> <form> | <form2> <own> | <own> <trade> <form> | <own> | <own> Estonia <form> | <own> Baltic <form> | <own> <english> | <form2> <own> <trade> | Sihtasutus <noun>
form2: OÜ | AS | SA | UÜ
place: 101## Tallinn | 11### Tallinn | 10### Tallinn | EE-10### Tallinn | 51### Tartu | 80### Pärnu | 20### Narva | 13### Tallinn, Harju maakond | 74### Maardu linn, Harjumaa
house: % | %# | %#-% | %#/% | %#<letter> | %##
letter: a | b | c
street: <noun>e tn <house> | Narva mnt <house> | <last>e tn <house> | Pärnu mnt <house> | <noun> tee <house> | Tartu maantee <house> | Lõõtsa % | Ülikooli <house> | <noun>a pst %
address: <street>//<place> | <street>//<place> | <street>//<place> | Ülemiste City//<street>//<place>
person: <first> <last> | <first> <last> | <first> <last> | Dr <first> <last> | <first>-<first> <last>
lead: @@@ | <last> | <coin> | Est<c2> | Balt<c2> | <noun>
certifier: <lead> Sertifitseerimine[ OÜ] | <lead> Certification[ OÜ] | <lead>[ AS] | <lead> <certenglish>[ Estonia OÜ] | <lead>[ Eesti OÜ] | <lead> Baltic[ OÜ] | <lead> Sert[ OÜ] | <lead>
accreditor: EAK//<no> | EAK//<no> | Eesti Akrediteerimiskeskus//<no> | Estonian Accreditation Centre (EAK)//<no> | EAK Eesti Akrediteerimiskeskus//<no>
no: S00% | S0%# | S0## | EAK S00% | nr S0%#
phone: +372 %## #### | +372 %### #### | (+372) %## ####
registration: Reg. kood %####### | Registrikood 1####### | Reg. code 1####### | KMKR EE10%###### | Äriregister %#######
`),
});
