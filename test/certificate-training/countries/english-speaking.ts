import type { Country } from '../language.js';
import { ghana, nigeria } from './african-countries.js';
import { egypt, qatar, saudiArabia } from './arab-countries.js';
import { china, pakistan, philippines, sriLanka, vietnam } from './asian-countries.js';
import { australia } from './australia.js';
import { canada } from './canada.js';
import { hongKong } from './hong-kong.js';
import { india } from './india.js';
import { ireland } from './ireland.js';
import { israel } from './israel.js';
import { kenya } from './kenya.js';
import { malaysia } from './malaysia.js';
import { newZealand } from './new-zealand.js';
import { singapore } from './singapore.js';
import { southAfrica } from './south-africa.js';
import { unitedArabEmirates } from './united-arab-emirates.js';
import { unitedKingdom } from './united-kingdom.js';
import { unitedStates } from './united-states.js';

/** Where certificates are in English, mostly or often. */
export const ENGLISH_SPEAKING: readonly Country[] = [
  australia,
  canada,
  hongKong,
  india,
  ireland,
  kenya,
  malaysia,
  newZealand,
  singapore,
  southAfrica,
  unitedArabEmirates,
  unitedKingdom,
  unitedStates,
  nigeria,
  ghana,
  saudiArabia,
  qatar,
  egypt,
  philippines,
  pakistan,
  sriLanka,
  china,
  vietnam,
  israel,
];
