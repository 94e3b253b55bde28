import type { Bank } from '../../layouts/kinds/setting.js';
import type { AwardWords } from '../award-words.js';
import * as persons from './english-persons.js';
import * as schemes from './english-schemes.js';
import * as german from './german.js';

export const PERSON: Bank<AwardWords> = { en: persons.person, de: german.person };
export const TRAINING: Bank<AwardWords> = { en: persons.training, de: german.training };
export const SELF_DECLARATION: Bank<AwardWords> = { en: schemes.selfDeclaration, de: german.selfDeclaration };
export const STAR: Bank<AwardWords> = { en: schemes.star };
export const HITRUST: Bank<AwardWords> = { en: schemes.hitrust };
export const OTHER_SCHEME: Bank<AwardWords> = { en: schemes.otherScheme, de: german.otherScheme };
