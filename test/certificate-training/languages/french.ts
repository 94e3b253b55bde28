import type { Language } from '../language.js';
import { words } from '../listed.js';
import { scopeOf } from '../scope-grammar.js';
import { frenchLabels, frenchOtherLabels } from './french-labels.js';
import { frenchSmallPrint } from './french-notes.js';
import { frenchScopes } from './french-scopes.js';
import { frenchCertifying } from './french-sentences.js';

/** As it is written in France, Québec and their neighbours. */
export const french: Language = {
  code: 'fr',
  countries: ['FR', 'FR', 'FR', 'FR', 'CA-QC', 'CA-QC', 'MC', 'CH', 'BE', 'BE', 'LU'],
  labels: frenchLabels,
  otherLabels: frenchOtherLabels,
  titles: {
    certificate: words(`
      Certificat | CERTIFICAT | Certificat de conformité | CERTIFICAT DE CONFORMITÉ | Certificat d’enregistrement | Attestation de certification
      Certificat de système de management | Certificat d’approbation | Certificat de système de gestion | Certificat de certification
      Certificat – Management de l’intelligence artificielle | CERTIFICAT DE SYSTÈME DE MANAGEMENT DE L’IA | Attestation de conformité`),
    'other-standard': words(`
      Certificat | CERTIFICAT | Certificat de conformité | Certificat de système de management | Certificat d’enregistrement
      Attestation de certification | Certificat d’approbation`),
  },
  ...frenchCertifying,
  ...frenchSmallPrint,
  scope: (chance) => scopeOf(frenchScopes, chance),
  dayFormats: [
    'D MMMM YYYY',
    'Do MMMM YYYY',
    'Do MMMM YYYY',
    'DD MMMM YYYY',
    'DD/MM/YYYY',
    'DD/MM/YYYY',
    'D/MM/YYYY',
    'DD.MM.YYYY',
    'DD-MM-YYYY',
    'YYYY-MM-DD',
    'YYYY/MM/DD',
    'D MMM YYYY',
    'DD MMM. YYYY',
    'DD/MM/YY',
    'DD-MMM-YYYY',
  ],
  ordinal: (day) => (day === 1 ? '1er' : String(day)),
  months: words(
    'janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre',
  ),
  monthsShort: words('janv | févr | mars | avr | mai | juin | juil | août | sept | oct | nov | déc'),
  adoptions: ['NF', 'NF EN', 'CAN/CSA', 'NBN EN'],
  soas: words(`
    version {n} | version {n} du {day} | v{n} | V{n} du {day} | du {day} | {id} du {day} | {id}, version {n} | réf. {id} v{n}
    {id} – indice {n} – {day} | n° {id} | V{n} | datée du {day} | Version {n} en date du {day} | {n} | {day} | {id}`),
  revisions: ['{n}', '{n}', '0{n}', '{n}.0', '00{n}'],
};
