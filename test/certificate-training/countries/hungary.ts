import { grammarOf } from '../grammar.js';
import { countryOfWords } from './country-of-words.js';

/** Hungary. */
export const hungary = countryOfWords(
  'HU',
  ['Magyarország', 'Hungary', 'HUNGARY', 'HU'],
  grammarOf(`
word: Tiszavirág | Kékes | Borostyán | Bakony | Szamos | Hunor | Dunatér | Napraforgó | Sólyom | Mátrix-Pont | Pannónia | @@@ | Körös | Adatfa | Gólya | Vadvíz | Zengő
trade: Informatika | Szoftver | Systems | Data | Technológia | Medical | Solutions | Energia | Hungary | Magyarország | Digitális | AI | Robotika | Rendszerház | Tanácsadó | Biztosító
company: <word> <trade> <form> | <word> <trade> <form> | <word> <form> | <word>-<trade> <form> | <word> <trade> Szolgáltató <form> | <word> <trade> Kereskedelmi és Szolgáltató <form> | <word> Alapítvány | <word> Egyetem
form: Kft. | Kft. | Zrt. | Zrt. | Nyrt. | Bt. | Korlátolt Felelősségű Társaság | Zártkörűen Működő Részvénytársaság | Nonprofit Kft. | KFT.
street: Petőfi utca | Kossuth Lajos utca | Váci út | Szent István körút | Rákóczi tér | Fő út | Ady Endre sétány | Bajcsy köz | Ipari Park | Hegyalja út | Gábor Dénes utca | Kálvin u.
house: %. | %#. | %#. | %##. | %#/@. | %#. %. em. | %#. B. ép. | %#–%#.
town: Debrecen | Szeged | Pécs | Győr | Miskolc | Székesfehérvár | Veszprém | Sopron | Kecskemét | Gödöllő
post: 1%#% Budapest | H-1%#% Budapest | 1%#% Budapest | %### <town> | H-%### <town> | HU-%### <town>
address: <post>, <street> <house> | <post>//<street> <house> | <post>, <street> <house> | <street> <house>//<post> | <word> Irodaház//<post>, <street> <house>
family: Kovács | Szabó | Fehér | Török | Hegedűs | Bíró | Kádár | Vörös | Zsoldos | Gulyás | Árvai | Pásztor
given: Gábor | Katalin | László | Zsófia | Ádám | Ildikó | Péter | Eszter | István | Réka | Zoltán | Ágnes
person: <family> <given> | <family> <given> | <given> <family> | dr. <family> <given> | Dr. <family>-<family> <given> | <family> <given> Ph.D.
certifier: <word>cert[ Kft.] | @@@ Hungary[ Kft.] | [Magyar ]<word> [Tanúsító Zrt.] | <word>[ Tanúsító és Ellenőrző Kft.] | @@@[ Tanúsító Kft.] | <word> Certification[ Kft.]
accreditor: NAH//<num> | NAH//<num> | Nemzeti Akkreditáló Hatóság//<num> | Nemzeti Akkreditáló Hatóság (NAH)//<num> | National Accreditation Authority//<num> | NAH Hungary//<num>
num: NAH-4-0###/20## | NAH-4-00##/202# | NAH-4-0### | NAH-4-01##/2024
phone: +36 1 %## #### | +36 %# ### ### | +36 (1) %##-#### | 06-1-%##-####
registration: Cégjegyzékszám: 01-09-###### | Adószám: ########-%-## | Cg. 01-10-0##### | EU VAT: HU########
`),
);
