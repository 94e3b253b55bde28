import type { Bank } from '../../layouts/kinds/setting.js';
import type { AwardWords } from '../award-words.js';
import * as dutch from './dutch.js';
import * as persons from './english-persons.js';
import * as schemes from './english-schemes.js';
import * as french from './french.js';
import * as german from './german.js';
import * as italian from './italian.js';
import * as japanese from './japanese.js';
import * as polish from './polish.js';
import * as spanish from './spanish.js';

export const PERSON: Bank<AwardWords> = {
  en: persons.person,
  de: german.person,
  fr: french.person,
  es: spanish.person,
  it: italian.person,
  nl: dutch.person,
  pl: polish.person,
  ja: japanese.person,
};
export const TRAINING: Bank<AwardWords> = {
  en: persons.training,
  de: german.training,
  fr: french.training,
  es: spanish.training,
  it: italian.training,
  nl: dutch.training,
  pl: polish.training,
  ja: japanese.training,
};
export const SELF_DECLARATION: Bank<AwardWords> = {
  en: schemes.selfDeclaration,
  de: german.selfDeclaration,
  fr: french.selfDeclaration,
  es: spanish.selfDeclaration,
  it: italian.selfDeclaration,
  nl: dutch.selfDeclaration,
  pl: polish.selfDeclaration,
  ja: japanese.selfDeclaration,
};
export const STAR: Bank<AwardWords> = { en: schemes.star };
export const HITRUST: Bank<AwardWords> = { en: schemes.hitrust };
export const OTHER_SCHEME: Bank<AwardWords> = {
  en: schemes.otherScheme,
  de: german.otherScheme,
  fr: french.otherScheme,
  es: spanish.otherScheme,
  it: italian.otherScheme,
};
