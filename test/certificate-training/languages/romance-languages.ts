import type { Language } from '../language.js';
import { french } from './french.js';
import { italian } from './italian.js';
import { spanish } from './spanish.js';

export const ROMANCE_LANGUAGES: readonly Language[] = [french, spanish, italian];
