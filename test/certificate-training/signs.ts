import type { Chance } from '../support/chance.js';

/** So many capital letters. */
export const letters = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => 'ABCDEFGHJKLMNPRSTUVWXYZ'[chance.below(23)]).join('');

/** So many figures. */
export const figures = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.below(10)).join('');

/** Text with a figure for each `#`, one that is not nought for each `%`, a capital letter for each `@`; as it is in `[]`. */
export const patterned = (pattern: string, chance: Chance): string =>
  pattern.replace(/\[([^\]]*)\]|[#%@]/g, (sign, other?: string) => {
    if (other !== undefined) return other;
    if (sign === '#') return figures(chance, 1);
    return sign === '%' ? String(1 + chance.below(9)) : letters(chance, 1);
  });
