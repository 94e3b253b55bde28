import type { Language } from '../language.js';
import { words } from '../listed.js';
import { scopeOf } from '../scope-grammar.js';
import { spanishLabels, spanishOtherLabels } from './spanish-labels.js';
import { spanishSmallPrint } from './spanish-notes.js';
import { spanishScopes } from './spanish-scopes.js';
import { spanishCertifying } from './spanish-sentences.js';

/** As it is written in Spain and in Latin America. */
export const spanish: Language = {
  code: 'es',
  countries: ['ES', 'ES', 'ES', 'ES', 'MX', 'MX', 'CO', 'CO', 'CL', 'AR', 'PE', 'PT', 'BR'],
  labels: spanishLabels,
  otherLabels: spanishOtherLabels,
  titles: {
    certificate: words(`
      Certificado | CERTIFICADO | Certificado de conformidad | CERTIFICADO DE CONFORMIDAD | Certificado de registro | Certificado de aprobación
      Certificado del Sistema de Gestión | Certificado del Sistema de Gestión de la Inteligencia Artificial | CERTIFICADO DE GESTIÓN DE IA
      Certificado de Registro de Empresa | Certificación | Constancia de certificación | Certificado de sistema de gestión`),
    'other-standard': words(`
      Certificado | CERTIFICADO | Certificado de conformidad | Certificado del Sistema de Gestión | Certificado de registro
      Certificado de Registro de Empresa | Certificado de aprobación`),
  },
  ...spanishCertifying,
  ...spanishSmallPrint,
  scope: (chance) => scopeOf(spanishScopes, chance),
  dayFormats: [
    'D [de] MMMM [de] YYYY',
    'D [de] MMMM [de] YYYY',
    'DD [de] MMMM [de] YYYY',
    'D [de] MMMM [del] YYYY',
    'DD/MM/YYYY',
    'DD/MM/YYYY',
    'YYYY-MM-DD',
    'DD-MM-YYYY',
    'DD.MM.YYYY',
    'D MMMM YYYY',
    'YYYY/MM/DD',
    'DD-MMM-YYYY',
    'DD/MMM/YYYY',
    'DD MMM YYYY',
    'MMMM D [de] YYYY',
    'MMMM DD, YYYY',
    'D/M/YYYY',
    'Do [de] MMMM [de] YYYY',
    'DD/MM/YY',
  ],
  ordinal: (day) => (day === 1 ? '1º' : String(day)),
  months: words(
    'enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre',
  ),
  monthsShort: words('ene | feb | mar | abr | may | jun | jul | ago | sep | oct | nov | dic'),
  adoptions: ['UNE-EN', 'UNE', 'NTC', 'NMX', 'NTP', 'IRAM', 'NCh'],
  soas: words(`
    versión {n} | versión {n} de {day} | v{n} | V{n} de fecha {day} | de {day} | {id} de {day} | {id}, versión {n} | ref. {id} v{n}
    {id} – edición {n} – {day} | nº {id} | V{n} | de fecha {day} | Versión {n} con fecha {day} | {n} | {day} | {id} | rev. {n} del {day}`),
  revisions: ['{n}', '{n}', '0{n}', '{n}.0', '00{n}'],
};
