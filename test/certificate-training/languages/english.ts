import type { Language } from '../language.js';
import { words } from '../listed.js';
import { englishLabels, englishOtherLabels } from './english-labels.js';
import { englishNames } from './english-names.js';
import { englishScope } from './english-scopes.js';
import { englishSentences } from './english-sentences.js';
import { englishSmallPrint } from './english-small-print.js';

/** British, American, Indian, Australian, Singaporean and Gulf manners together. */
export const english: Language = {
  code: 'en',
  // Countries of other languages last: some of their certificates are in English.
  countries: words(`
    GB | GB | GB | GB | US | US | US | US | IN | IN | IN | AU | AU | SG | SG | CA | IE
    NZ | HK | AE | AE | ZA | KE | MY | SA | QA | EG | NG | GH | PH | PK | LK | CN | VN | IL
    GB | US | IN
    FR | FR | CA-QC | MC | ES | ES | MX | CO | CL | AR | PE | IT | IT | SM | PT | BR
    DE | DE | AT | CH | LI | NL | NL | BE | LU | DK | SE | SE | NO | FI | EE
    PL | CZ | SK | HU | RO | LT | LV | TR | TR | KR | KR | TW | JP-Latn | JP-Latn
  `),
  labels: englishLabels,
  otherLabels: englishOtherLabels,
  ...englishNames,
  ...englishSentences,
  ...englishSmallPrint,
  scope: englishScope,
};
