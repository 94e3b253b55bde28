import type { Language } from '../language.js';
import { french } from './french.js';

export const ROMANCE_LANGUAGES: readonly Language[] = [french];
