import type { Country } from '../language.js';
import { france } from './france.js';
import { monaco } from './monaco.js';
import { quebec } from './quebec.js';

/** Where French, Spanish, Italian or Portuguese is written. */
export const ROMANCE_COUNTRIES: readonly Country[] = [france, quebec, monaco];
