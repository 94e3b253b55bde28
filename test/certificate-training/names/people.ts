import type { Chance } from '../../support/chance.js';
import { letters } from '../signs.js';

export interface PeopleWords {
  readonly first: readonly string[];
  readonly families: readonly string[];
  /** Before the name, with the blank after it; most people have none. */
  readonly titles?: readonly string[];
}

const TITLES = ['Dr ', 'Dr. ', 'Mr ', 'Mr. ', 'Mrs ', 'Ms. ', 'Prof. ', 'Eng. '];
const AFTER = [
  ', PhD',
  ', MBA',
  ', CISSP',
  ', CISA',
  ' BSc',
  ', CPA',
  ', FCA',
  ' MSc CEng',
  ', Ph.D.',
  ', P.Eng.',
  ' OBE',
  ', CIPP/E',
];

/** As a person signs: `Harriet Whitcombe`, `Dr. A. K. Rao`, `Tom P. O’Dowd, CPA`, `OKAFOR Callum`. */
export function personName(chance: Chance, { first, families, titles = TITLES }: PeopleWords): string {
  const [given, family] = [chance.pick(first), chance.pick(families)];
  const initial = `${letters(chance, 1)}.`;
  const name = chance.pick([
    () => `${given} ${family}`,
    () => `${given} ${family}`,
    () => `${given} ${family}`,
    () => `${given} ${initial} ${family}`,
    () => `${given.slice(0, 1)}. ${family}`,
    () => `${given.slice(0, 1)}. ${initial} ${family}`,
    () => `${given} ${family.toUpperCase()}`,
    () => `${given} ${family}`.toUpperCase(),
    () => `${given} ${chance.pick(families)} ${family}`,
  ])();
  const title = chance.below(6) === 0 ? chance.pick(titles) : '';
  return `${title}${name}${title === '' && chance.below(10) === 0 ? chance.pick(AFTER) : ''}`;
}
