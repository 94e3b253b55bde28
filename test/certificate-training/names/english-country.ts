import type { Chance } from '../../support/chance.js';
import type { Country } from '../language.js';
import { patterned } from '../signs.js';
import { accountants, certifierName } from './certifiers.js';
import { type CompanyWords, companyName } from './companies.js';
import { type PeopleWords, personName } from './people.js';

/** A country in which names are English ones, told by words alone. In patterns, see `patterned`. */
export interface CountryWords extends Pick<Country, 'code' | 'names'> {
  readonly forms: readonly string[];
  /** The legal forms of certification bodies, where they differ. */
  readonly certifierForms?: readonly string[];
  /** In so many of a hundred, a certification body is a firm of accountants. */
  readonly accountants?: number;
  readonly people: PeopleWords;
  readonly towns: readonly (readonly [town: string, region: string, post: string])[];
  readonly streets: readonly string[];
  /** Patterns of what stands before a street: floors, suites, estates, with `%` and `#`. */
  readonly houses: readonly string[];
  /** Lines between `|`, of `{house}`, `{no}`, `{street}`, `{town}`, `{region}` and `{post}`. */
  readonly addresses: readonly string[];
  readonly accreditors: readonly (readonly [names: readonly string[], numbers: readonly string[]])[];
  readonly phones: readonly string[];
  readonly registrations: readonly string[];
}

const NUMBERS = ['%', '%#', '%#', '%##', '%-%#', '%#@', '%###', '%#/%'];

function address(words: CountryWords, chance: Chance): readonly string[] {
  const [town, region, post] = chance.pick(words.towns);
  const parts: Readonly<Record<string, string>> = {
    house: patterned(chance.pick(words.houses), chance),
    no: patterned(chance.pick(NUMBERS), chance),
    street: chance.pick(words.streets),
    town,
    region,
    post: patterned(post, chance),
  };
  return chance
    .pick(words.addresses)
    .replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
    .split('|');
}

export function englishCountry(words: CountryWords): Country {
  const places = words.towns.map(([town]) => town);
  const { families } = words.people;
  const companies: CompanyWords = { forms: words.forms, families, places };
  const certifiers: CompanyWords = { ...companies, forms: words.certifierForms ?? words.forms };
  return {
    code: words.code,
    names: words.names,
    company: (chance) => companyName(chance, companies),
    certifier: (chance) =>
      chance.below(100) < (words.accountants ?? 3)
        ? accountants(chance, companies)
        : certifierName(chance, certifiers),
    person: (chance) => personName(chance, words.people),
    address: (chance) => address(words, chance),
    accreditor: (chance) => {
      const [names, numbers] = chance.pick(words.accreditors);
      return { name: chance.pick(names), number: patterned(chance.pick(numbers), chance) };
    },
    phone: (chance) => patterned(chance.pick(words.phones), chance),
    registration: (chance) => patterned(chance.pick(words.registrations), chance),
  };
}
