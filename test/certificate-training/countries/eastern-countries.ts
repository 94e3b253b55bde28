import type { Country } from '../language.js';
import { japan } from './japan.js';
import { poland } from './poland.js';

/** From Poland to Japan. */
export const EASTERN_COUNTRIES: readonly Country[] = [poland, japan];
