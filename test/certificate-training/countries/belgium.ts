import { grammarOf } from '../grammar.js';
import { coinedNames } from './coined-names.js';
import { countryOfWords } from './country-of-words.js';
import { dutchNames } from './netherlands.js';

/** Belgium, in Dutch and in French. */
export const belgium = countryOfWords('BE', ['België', 'Belgique', 'Belgium', 'BELGIUM'], {
  ...coinedNames,
  ...dutchNames,
  ...grammarOf(`
company: <own> <form> | <own> <trade> <form> | <own> <english> <form> | <coin> <form> | <form> <own> | <own> | <own> Belgium <form> | <own> & Zonen <form> | <own> Benelux <form> | Groupe <wallon> <fform> | <wallon> <english> <fform> | <coin> <fform>
  | <own> vzw | <wallon> ASBL | Stad <city> | <own> <trade> <form> (<coin>) | AZ Sint-<saint> | Intercommunale <noun> cv | <wallon> & Fils <fform>
form: NV | NV | BV | BV | BVBA | bvba | CV | CVBA | nv | Comm.V | N.V. | BV
fform: SA | SRL | SRL | SPRL | S.A. | SC | SNC | s.r.l.
wallon: Delvaux | Lambert | Dupont-Marchal | Étoile | Brabançon | Meuse | Delhez | Wauters | Lemaire | Ardenne | Namèche
saint: Elisabeth | Jozef | Lucas | Rita
city: Gent | Antwerpen | Leuven | Hasselt | Mechelen | Kortrijk | Brugge | Aalst | Turnhout | Genk
ville: Bruxelles | Liège | Namur | Charleroi | Mons | Louvain-la-Neuve | Wavre | Nivelles | Tournai | Gosselies
place: 9### Gent | 2### Antwerpen | 3### Leuven | 1#%0 Brussel | B-1#%0 Brussel | B-9### Gent | 85## Kortrijk | BE-2### Antwerpen | 1### Bruxelles | B-4### Liège | 5### Namur | %### <city> | %### <ville> | 1### Brussels | 1831 Diegem | 1930 Zaventem
street: <noun>straat <house> | <family>laan <house> | Steenweg op <city> <house> | <noun>dreef <house> | Markt <house> | Kortrijksesteenweg <house> | <noun>lei <house> | Rue <wallonstreet> <house> | Avenue <wallonstreet> <house> | %#, rue <wallonstreet> | Chaussée de <ville> <house>
  | Boulevard <wallonstreet> %# bte % | Corporate Village, <family>laan <house> | Industrieterrein %, zone <cap> | Technologiepark-Zwijnaarde %# | Place <wallonstreet> %
wallonstreet: de la Loi | Royale | des Ardennes | du Moulin | Lambert | Delvaux | de la Station | Sainte-Anne | du Progrès
address: <street>//<place> | <street>//<place> | <street>//<place> | <noun> Building//<street>//<place> | <street>, bus %#//<place>
first2: <first> | <first> | Benoît | Nathalie | Thierry | Sophie | Jean-Luc | Véronique | Fabrice
last2: <last> | <last> | <wallon> | Dubois | Servais
person: <first2> <last2> | <first2> <last2> | <first2> <last2> | ir. <first2> <last2> | Ing. <first2> <last2> | dr. <first2> <last2> | <initials> <last2>
lead: @@@ | <family> | <coin> | <noun> | B@@ | <wallon> | Bel<c2> | @@@@ | Vin<c2>
certifier: <lead> Certification[ NV] | <lead>[ NV] | <lead>[ vzw] | <lead> <certenglish>[ BV] | <lead>[ Certification SRL] | <lead> Belgium[ NV] | [Organisme de certification ]<lead>[ ASBL] | <lead>[ Quality cvba] | <lead>-Cert[ BV] | <lead>[ SA] | [Bureau ]<lead>[ asbl] | <lead>
  | <lead>[ Controle en Certificatie vzw] | <lead> Benelux[ NV/SA]
accreditor: BELAC//<no> | BELAC//<no> | BELAC//<no> | BELAC – Belgische Accreditatie-instelling//<no> | BELAC (Organisme belge d’accréditation)//<no> | Belgian Accreditation Body BELAC//<no>
no: %##-QMS | 0##-QMS | %##-ISMS | 0##-MS | No. %##-QMS | 0#%-EMS | nr. 0##-QMS | %##-ISMS 27001
phone: +32 (0)% %## ## ## | +32 %## %# %# ## | 0%/%##.##.## | +32 % %## %# ##
registration: BE 0%##.%##.%## | BTW BE 0%##.###.### | RPR <city> 0%##.###.### | Ondernemingsnummer 0%##.%##.%## | TVA BE0%######## | RPM Bruxelles 0%##.###.### | KBO 0%##.%##.###
`),
});
