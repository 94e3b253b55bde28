import { drawn } from '../grammar.js';
import type { Language } from '../language.js';
import { lines, words } from '../listed.js';
import { germanLabels, germanOtherLabels, germanSoas } from './german-labels.js';
import { germanScopes } from './german-scopes.js';
import { germanSentences } from './german-sentences.js';

/** German as Germany, Austria, Switzerland and Liechtenstein write it. */
export const german: Language = {
  code: 'de',
  countries: ['DE', 'DE', 'DE', 'DE', 'DE', 'AT', 'AT', 'CH', 'CH', 'LI', 'LU'],
  labels: germanLabels,
  otherLabels: germanOtherLabels,
  ...germanSentences,
  titles: {
    certificate:
      words(`ZERTIFIKAT ◆ CERTIFICATE ◆ CERTIFICAT ◆ CERTIFICADO | Zertifikat · Certificate | Z E R T I F I K A T | Zertifikat ISO/IEC 42001 | ZERTIFIKAT KI-Management | ZERTIFIKAT | Zertifikat | Urkunde | Zertifikat über ein KI-Managementsystem | Zertifizierungsurkunde | Konformitätszertifikat | Bescheinigung
      Registrierungsurkunde | Zertifikat Managementsystem | ZERTIFIKAT – Managementsystem für Künstliche Intelligenz | Systemzertifikat | Zertifikat der Konformität`),
    'other-standard': words(
      `ZERTIFIKAT ◆ CERTIFICATE ◆ CERTIFICAT | Zertifikat Informationssicherheit | Z E R T I F I K A T | ZERTIFIKAT | Zertifikat | Urkunde | Zertifizierungsurkunde | Managementsystem-Zertifikat | Konformitätszertifikat | Systemzertifikat | Zertifikat der Registrierung`,
    ),
  },
  scope: (chance) => drawn(germanScopes, 'scope', chance),
  siteNames:
    words(`Rechenzentrum Nord | Lager | Niederlassung Süd | Werk 2 | Entwicklungszentrum | Zweigniederlassung | Außenstelle | Betriebsstätte West | Büro Wien | Niederlassung Hamburg
    Rechenzentrum 1 | Vertriebsbüro | Werk Ost | Servicecenter | Filiale | Forschungslabor | Verwaltung | Standort B | Schulungszentrum | Produktion`),
  roles:
    words(`Leiter der Zertifizierungsstelle | Leiterin der Zertifizierungsstelle | Geschäftsführer | Geschäftsführerin | Geschäftsführung | Vorstand | Mitglied des Vorstands
    Zertifizierungsstellenleiter | Leitung Zertifizierung | Stellv. Leiter der Zertifizierungsstelle | Fachleiter KI-Managementsysteme | Leitender Auditor | Prokurist | Zertifizierungsmanagerin
    Bereichsleiter Informationssicherheit | Der Leiter der Zertifizierungsstelle | Leitung | Direktor | Vorsitzender der Geschäftsleitung | Produktmanager | Technischer Leiter | Veto-Person
    Zertifizierungsentscheider | Präsident | Fachzertifizierer | Head of Certification | Managing Director | CEO | Vorsitzende des Zertifizierungsausschusses | Leiter Business Assurance
    Geschäftsleiter | Zeichnungsberechtigte | Zertifizierungsbeauftragter | Leiter des Fachbereichs Managementsysteme | Vice President Certification`),
  dayFormats: [
    'DD.MM.YYYY',
    'DD.MM.YYYY',
    'DD.MM.YYYY',
    'D. MMMM YYYY',
    'D. MMMM YYYY',
    'DD. MMMM YYYY',
    'YYYY-MM-DD',
    'D.M.YYYY',
    'D. MMM YYYY',
    'DD. MMM YYYY',
    'DD.MM.YY',
    'DD-MM-YYYY',
    'DD/MM/YYYY',
    'D. M. YYYY',
    'DD. MM. YYYY',
  ],
  months: words(
    'Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember',
  ),
  monthsShort: words('Jan. | Feb. | März | Apr. | Mai | Juni | Juli | Aug. | Sept. | Okt. | Nov. | Dez.'),
  soas: germanSoas,
  revisions: lines(`
    {n}
    0{n}
    {n}.0
    Rev. {n}
    00{n}
    {n}`),
};
