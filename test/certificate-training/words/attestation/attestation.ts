import type { Bank } from '../../layouts/kinds/setting.js';
import type { AttestationWords } from '../attestation-words.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { japanese } from './japanese.js';
import { polish } from './polish.js';
import { spanish } from './spanish.js';

export const ATTESTATION: Bank<AttestationWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pl: polish,
  ja: japanese,
};
