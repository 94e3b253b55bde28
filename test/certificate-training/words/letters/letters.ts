import type { LetterBank } from '../letter-words.js';
import * as english from './english.js';
import { bridge } from './english-bridge.js';
import * as notices from './english-notices.js';

export const STAGE_1: LetterBank = { en: english.stage1 };
export const STAGE_2: LetterBank = { en: english.stage2 };
export const READINESS: LetterBank = { en: english.readiness };
export const SUSPENSION: LetterBank = { en: notices.suspension };
export const WITHDRAWAL: LetterBank = { en: notices.withdrawal };
export const SURVEILLANCE: LetterBank = { en: notices.surveillance };
export const BRIDGE: LetterBank = { en: bridge };
