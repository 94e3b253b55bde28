import type { LetterBank } from '../letter-words.js';
import * as dutch from './dutch.js';
import * as english from './english.js';
import { bridge } from './english-bridge.js';
import * as notices from './english-notices.js';
import * as french from './french.js';
import * as german from './german.js';
import * as italian from './italian.js';
import * as japanese from './japanese.js';
import * as polish from './polish.js';
import * as spanish from './spanish.js';

export const STAGE_1: LetterBank = {
  en: english.stage1,
  de: german.stage1,
  fr: french.stage1,
  es: spanish.stage1,
  it: italian.stage1,
  nl: dutch.stage1,
  pl: polish.stage1,
  ja: japanese.stage1,
};
export const STAGE_2: LetterBank = {
  en: english.stage2,
  de: german.stage2,
  fr: french.stage2,
  es: spanish.stage2,
  it: italian.stage2,
  nl: dutch.stage2,
  pl: polish.stage2,
  ja: japanese.stage2,
};
export const READINESS: LetterBank = {
  en: english.readiness,
  de: german.readiness,
  fr: french.readiness,
  es: spanish.readiness,
  it: italian.readiness,
  nl: dutch.readiness,
  pl: polish.readiness,
  ja: japanese.readiness,
};
export const SUSPENSION: LetterBank = {
  en: notices.suspension,
  de: german.suspension,
  fr: french.suspension,
  es: spanish.suspension,
  it: italian.suspension,
  nl: dutch.suspension,
  pl: polish.suspension,
  ja: japanese.suspension,
};
export const WITHDRAWAL: LetterBank = {
  en: notices.withdrawal,
  de: german.withdrawal,
  fr: french.withdrawal,
  es: spanish.withdrawal,
  it: italian.withdrawal,
  nl: dutch.withdrawal,
  pl: polish.withdrawal,
  ja: japanese.withdrawal,
};
export const SURVEILLANCE: LetterBank = {
  en: notices.surveillance,
  de: german.surveillance,
  fr: french.surveillance,
  es: spanish.surveillance,
  it: italian.surveillance,
  nl: dutch.surveillance,
  pl: polish.surveillance,
  ja: japanese.surveillance,
};
export const BRIDGE: LetterBank = { en: bridge };
