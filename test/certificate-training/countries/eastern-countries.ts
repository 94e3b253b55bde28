import type { Country } from '../language.js';
import { latvia, lithuania } from './baltic-countries.js';
import { czechia, slovakia } from './czechia.js';
import { japanInLatin, korea, taiwan } from './east-asia.js';
import { hungary } from './hungary.js';
import { japan } from './japan.js';
import { poland } from './poland.js';
import { romania } from './romania.js';
import { turkiye } from './turkiye.js';

/** From Poland to Japan. */
export const EASTERN_COUNTRIES: readonly Country[] = [
  poland,
  czechia,
  slovakia,
  hungary,
  romania,
  lithuania,
  latvia,
  turkiye,
  korea,
  taiwan,
  japan,
  japanInLatin,
];
