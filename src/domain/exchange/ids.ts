const LONGEST = 80;

/** An id made of any words: letters without their accents, digits, and hyphens between; '' where none are left. */
export const idFrom = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** Gives out ids that are free: the words as an id, or with the next number behind them. */
export function freshIds(): (words: string, otherwise: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (words, otherwise) => {
    const made = idFrom(words);
    const wanted = made === '' || made === 'answered' || made in Object.prototype ? otherwise : made;
    let id = wanted;
    while (given.has(id)) {
      const number = (next.get(wanted) ?? 1) + 1;
      next.set(wanted, number);
      id = `${wanted.slice(0, LONGEST - 7)}-${number}`;
    }
    given.add(id);
    return id;
  };
}
