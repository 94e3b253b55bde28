import type { Chance } from '../support/chance.js';

/** So many capital letters. */
export const letters = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => 'ABCDEFGHJKLMNPRSTUVWXYZ'[chance.below(23)]).join('');

/** So many figures. */
export const figures = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.below(10)).join('');
