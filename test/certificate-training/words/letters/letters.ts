import type { LetterBank } from '../letter-words.js';
import * as english from './english.js';
import { bridge } from './english-bridge.js';
import * as notices from './english-notices.js';
import * as german from './german.js';

export const STAGE_1: LetterBank = { en: english.stage1, de: german.stage1 };
export const STAGE_2: LetterBank = { en: english.stage2, de: german.stage2 };
export const READINESS: LetterBank = { en: english.readiness, de: german.readiness };
export const SUSPENSION: LetterBank = { en: notices.suspension, de: german.suspension };
export const WITHDRAWAL: LetterBank = { en: notices.withdrawal, de: german.withdrawal };
export const SURVEILLANCE: LetterBank = { en: notices.surveillance, de: german.surveillance };
export const BRIDGE: LetterBank = { en: bridge };
