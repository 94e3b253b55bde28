import type { Country } from '../language.js';
import { austria } from './austria.js';
import { belgium } from './belgium.js';
import { estonia } from './estonia.js';
import { finland } from './finland.js';
import { germany } from './germany.js';
import { luxembourg } from './luxembourg.js';
import { netherlands } from './netherlands.js';
import { denmark, norway, sweden } from './nordic.js';
import { liechtenstein, switzerland } from './switzerland.js';

/** From the Alps to the North Cape. */
export const NORTHERN_COUNTRIES: readonly Country[] = [
  germany,
  austria,
  switzerland,
  liechtenstein,
  netherlands,
  belgium,
  luxembourg,
  denmark,
  sweden,
  norway,
  finland,
  estonia,
];
