import type { Language } from '../language.js';
import { words } from '../listed.js';
import { scopeOf } from '../scope-grammar.js';
import { italianLabels, italianOtherLabels } from './italian-labels.js';
import { italianSmallPrint } from './italian-notes.js';
import { italianScopes } from './italian-scopes.js';
import { italianCertifying } from './italian-sentences.js';

/** As it is written in Italy, San Marino and the Ticino. */
export const italian: Language = {
  code: 'it',
  countries: ['IT', 'IT', 'IT', 'IT', 'IT', 'IT', 'SM', 'CH'],
  labels: italianLabels,
  otherLabels: italianOtherLabels,
  titles: {
    certificate: words(`
      Certificato | CERTIFICATO | Certificato di conformità | CERTIFICATO DI CONFORMITÀ | Certificato di registrazione | Certificato di approvazione
      Certificato di Sistema di Gestione | Certificato del sistema di gestione per l’intelligenza artificiale | Attestato di certificazione
      CERTIFICATO DI SISTEMA DI GESTIONE DELL’IA | Certificazione`),
    'other-standard': words(`
      Certificato | CERTIFICATO | Certificato di conformità | Certificato di Sistema di Gestione | Certificato di registrazione
      Certificato di approvazione | Attestato di certificazione`),
  },
  ...italianCertifying,
  ...italianSmallPrint,
  scope: (chance) => scopeOf(italianScopes, chance),
  dayFormats: [
    'D MMMM YYYY',
    'D MMMM YYYY',
    'DD MMMM YYYY',
    'Do MMMM YYYY',
    'DD/MM/YYYY',
    'DD/MM/YYYY',
    'DD/MM/YYYY',
    'YYYY-MM-DD',
    'DD.MM.YYYY',
    'DD-MM-YYYY',
    'D/M/YYYY',
    'DD-MMM-YYYY',
    'DD MMM YYYY',
    'YYYY/MM/DD',
    'DD/MM/YY',
    'D.M.YYYY',
  ],
  ordinal: (day) => (day === 1 ? '1º' : String(day)),
  months: words(
    'gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre',
  ),
  monthsShort: words('gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic'),
  adoptions: ['UNI EN', 'UNI CEI EN', 'UNI', 'UNI CEI'],
  soas: words(`
    versione {n} | versione {n} del {day} | v{n} | V{n} del {day} | del {day} | {id} del {day} | {id}, versione {n} | rif. {id} v{n}
    {id} – edizione {n} – {day} | n. {id} | rev. {n} del {day} | Rev. {n} | Ed. {n} del {day} | in data {day} | {n} | {day} | {id}`),
  revisions: ['{n}', '{n}', '0{n}', '{n}.0', '00{n}'],
};
