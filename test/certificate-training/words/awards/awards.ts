import type { Bank } from '../../layouts/kinds/setting.js';
import type { AwardWords } from '../award-words.js';
import { person, training } from './english-persons.js';
import { hitrust, otherScheme, selfDeclaration, star } from './english-schemes.js';

export const PERSON: Bank<AwardWords> = { en: person };
export const TRAINING: Bank<AwardWords> = { en: training };
export const SELF_DECLARATION: Bank<AwardWords> = { en: selfDeclaration };
export const STAR: Bank<AwardWords> = { en: star };
export const HITRUST: Bank<AwardWords> = { en: hitrust };
export const OTHER_SCHEME: Bank<AwardWords> = { en: otherScheme };
