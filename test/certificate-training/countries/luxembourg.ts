import { grammarOf } from '../grammar.js';
import { coinedNames } from './coined-names.js';
import { countryOfWords } from './country-of-words.js';

/** Luxembourg. */
export const luxembourg = countryOfWords(
  'LU',
  ['Luxembourg', 'Luxemburg', 'Grand Duchy of Luxembourg', 'LUXEMBOURG', 'Grand-Duché de Luxembourg'],
  {
    ...coinedNames,
    ...grammarOf(`
last: Wagener | Schmitz | Thill | Muller | Kremer | Reuter | Faber | Hoffmann | Da Silva | Lentz | Pauly | Dondelinger | Wirtz | Mores
first: Luc | Martine | Claude | Jean-Marc | Tessy | Anne | Paulo | Yves | Danièle | Serge | Carole | Guy | Nora | Xavier
own: <coin> | <coin> | <last> | <last> & <last> | @@@ | Groupe <last> | Melusina | Kirchberg <c1> | Moselle <c1> | Red Rock <c1>
company: <own> <form> | <own> <english> <form> | <own> Luxembourg <form> | <own> | <own> Europe <form> | Banque <last> <form> | <own> <english> <form> (<coin>)
form: S.A. | S.à r.l. | S.à r.l. | SA | Sàrl | SCA | ASBL | S.A.R.L. | S.C.S. | SE | S.à r.l.-S
place: L-%### Luxembourg | L-%### Luxembourg | L-%### Esch-sur-Alzette | L-%### Leudelange | L-53## Contern | L-54## Remich | L-80## Strassen | %### Munsbach | L-92## Diekirch | L-%### Bertrange
street: %#, rue <rue> | %, avenue <rue> | %#, boulevard <rue> | %<cap>, rue <rue> | %#-%#, rue <rue> | <rueno> %# | Z.A. <zone>, % | B.P. %###
rueno: Am Bann | Op der Gaass | Route d’Esch | Parc d’Activités
rue: de la Gare | du Fossé | Edward Thill | des Mérovingiens | de Bitbourg | Jean Reuter | de l’Industrie | Gabriel Faber | Charles Lentz | des Bruyères
zone: Bourmicht | Weiergewan | Rolach | Gaalgebierg
cap: A | B | C
address: <street>//<place> | <street>//<place> | <street>//<place> | Bâtiment <c1>//<street>//<place>
person: <first> <last> | <first> <last> | Dr. <first> <last> | <first> <last>-<last> | Ing. dipl. <first> <last>
lead: @@@ | <last> | <coin> | Lux<c2> | E@@
certifier: <lead> Certification[ S.à r.l.] | <lead>[ S.A.] | <lead> <certenglish>[ S.A.] | [Société ]<lead>[ A.s.b.l.] | <lead> Luxembourg[ Sàrl] | <lead>[ GIE] | <lead> Cert[ S.à r.l.] | <lead>
accreditor: OLAS//<no> | OLAS//<no> | Office Luxembourgeois d’Accréditation et de Surveillance (OLAS)//<no> | OLAS Luxembourg//<no>
no: %/00% | No. %/0%# | 1/0%# | 2/0%# | n° %/0%#
phone: +352 %# %# ## ## | +352 %##### | (+352) %### ##-%
registration: R.C.S. Luxembourg B%##### | RCS Luxembourg B %## ### | TVA LU%####### | R.C.S. Luxembourg: B%####, TVA: LU %#######
`),
  },
);
