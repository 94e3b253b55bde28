import type { Chance } from '../support/chance.js';
import { coined } from './names/coined.js';

/** The words scopes of a language are composed of, where what is done comes before what it is done to; `*` is some product's name. */
export interface ScopeWords {
  /** Small letters, without article: `développement`. */
  readonly acts: readonly string[];
  /** What it is done to, with the word that joins it: `de modèles de langage`, `del servicio de nómina`. */
  readonly objects: readonly string[];
  /** Activities by themselves, small letters: `hébergement de données de santé`. */
  readonly services: readonly string[];
  /** For whom, with what, where: ` pour les collectivités`, ` depuis le site de {town}` less the blank. */
  readonly forWhom: readonly string[];
  /** After a comma: `y compris le support aux utilisateurs`. */
  readonly endings: readonly string[];
  /** Whole scopes of other shapes. */
  readonly whole: readonly string[];
  readonly and: string;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Unlike members of a list. */
function some<T>(items: readonly T[], count: number, chance: Chance): readonly T[] {
  const taken = new Set<T>();
  for (let at = 0; at < count; at += 1) taken.add(chance.pick(items));
  return [...taken];
}

const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** A scope of five to seventy words, in one of the manners bodies write them. */
export function scopeOf(words: ScopeWords, chance: Chance): string {
  const is = (percent: number) => chance.below(100) < percent;
  const clause = () =>
    `${joined(some(words.acts, 1 + chance.below(4), chance), words.and)} ${joined(some(words.objects, is(25) ? 2 : 1, chance), words.and)}`;
  const services = (count: number) => some(words.services, count, chance);
  const whom = (percent: number) => (is(percent) ? ` ${chance.pick(words.forWhom)}` : '');
  const ending = (percent: number) => (is(percent) ? `, ${chance.pick(words.endings)}` : '');
  const scope = chance.pick([
    () => `${clause()}${whom(50)}${ending(40)}`,
    () => `${clause()}${whom(50)}${ending(40)}`,
    () => `${clause()}${whom(40)}; ${clause()}${whom(20)}${ending(20)}`,
    () => `${clause()}; ${clause()}; ${joined(services(2), words.and)}${whom(30)}${ending(30)}`,
    () => `${joined(services(1 + chance.below(4)), words.and)}${whom(50)}${ending(30)}`,
    () =>
      services(2 + chance.below(3))
        .map(capital)
        .join(chance.pick(['; ', ' - ', ' / ', '. '])),
    () => `${clause()}${whom(60)}. ${capital(joined(services(2), words.and))}`,
    () => chance.pick(words.whole),
  ])();
  const named = scope.replaceAll('*', () => coined(chance));
  const written = is(85) ? capital(named) : is(60) ? named.toUpperCase() : named;
  return `${written}${is(30) ? '.' : ''}`;
}
