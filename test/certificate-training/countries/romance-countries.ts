import type { Country } from '../language.js';
import { colombia } from './colombia.js';
import { france } from './france.js';
import { italy, sanMarino } from './italy.js';
import { mexico } from './mexico.js';
import { monaco } from './monaco.js';
import { brazil, portugal } from './portugal-and-brazil.js';
import { quebec } from './quebec.js';
import { argentina, chile, peru } from './southern-cone.js';
import { spain } from './spain.js';

/** Where French, Spanish, Italian or Portuguese is written. */
export const ROMANCE_COUNTRIES: readonly Country[] = [
  france,
  quebec,
  monaco,
  spain,
  mexico,
  colombia,
  chile,
  argentina,
  peru,
  italy,
  sanMarino,
  portugal,
  brazil,
];
