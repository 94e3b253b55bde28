import type { Bank } from '../../layouts/kinds/setting.js';
import type { AttestationWords } from '../attestation-words.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { spanish } from './spanish.js';

export const ATTESTATION: Bank<AttestationWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
};
