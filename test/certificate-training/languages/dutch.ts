import { drawn } from '../grammar.js';
import type { Language } from '../language.js';
import { words } from '../listed.js';
import { dutchLabels, dutchOtherLabels, dutchSoas } from './dutch-labels.js';
import { dutchScopes } from './dutch-scopes.js';
import { dutchSentences } from './dutch-sentences.js';

/** Dutch as the Netherlands and Flanders write it. */
export const dutch: Language = {
  code: 'nl',
  countries: ['NL', 'NL', 'NL', 'BE'],
  labels: dutchLabels,
  otherLabels: dutchOtherLabels,
  ...dutchSentences,
  titles: {
    certificate:
      words(`CERTIFICAAT · CERTIFICATE | Certificaat ISO/IEC 42001 | Certificaat van toekenning | CERTIFICAAT | Certificaat | Certificaat AI-managementsysteem | Certificaat van registratie | Certificaat van conformiteit | Certificaat van goedkeuring | Managementsysteemcertificaat
      Bewijs van certificatie | Certificaat Managementsysteem voor AI | Conformiteitscertificaat`),
    'other-standard': words(
      'CERTIFICAAT | Certificaat | Managementsysteemcertificaat | Certificaat van goedkeuring | Certificaat van registratie | Conformiteitscertificaat',
    ),
  },
  scope: (chance) => {
    const scope = drawn(dutchScopes, 'scope', chance);
    return scope.charAt(0).toUpperCase() + scope.slice(1);
  },
  siteNames:
    words(`Magazijn | Vestiging Noord | Datacenter | Nevenvestiging | Kantoor Gent | Productielocatie | Vestiging Rotterdam | Distributiecentrum | Servicecentrum | Ontwikkelafdeling | Filiaal
    Regiokantoor Oost | Uitbatingszetel | Opleidingscentrum | Lab 2 | Depot`),
  roles:
    words(`Directeur | Algemeen directeur | Certificatiemanager | Manager Certificatie | Hoofd Certificatie | Managing Director | Technisch directeur | Voorzitter | Gedelegeerd bestuurder | Statutair directeur
    Directeur Certificatie | Certificatiebeslisser | Hoofd Bureau Certificatie | Voorzitter certificatiecommissie | Zaakvoerder | Bestuurder | Operationeel directeur | Adjunct-directeur | Manager Operations
    Certification Manager | Unit manager | Regiodirecteur | Divisiemanager | Head of Certification | Plv. directeur | Kwaliteitsmanager | CEO | Reviewer | Hoofd Systeemcertificatie | Voorzitter van de directie`),
  dayFormats: [
    'D MMMM YYYY',
    'D MMMM YYYY',
    'DD-MM-YYYY',
    'DD-MM-YYYY',
    'D-M-YYYY',
    'DD/MM/YYYY',
    'YYYY-MM-DD',
    'DD.MM.YYYY',
    'DD MMMM YYYY',
    'D MMM YYYY',
    'DD-MMM-YYYY',
    'DD/MM/YY',
    'D/M/YYYY',
  ],
  months: words(
    'januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december',
  ),
  monthsShort: words('jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec'),
  soas: dutchSoas,
  revisions: words('{n} | {n} | 0{n} | {n}.0 | Rev. {n} | versie {n} | v{n}'),
};
