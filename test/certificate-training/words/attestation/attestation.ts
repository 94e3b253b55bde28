import type { Bank } from '../../layouts/kinds/setting.js';
import type { AttestationWords } from '../attestation-words.js';
import { english } from './english.js';
import { german } from './german.js';

export const ATTESTATION: Bank<AttestationWords> = { en: english, de: german };
