import type { Chance } from '../../support/chance.js';
import { drawn, type Grammar } from '../grammar.js';
import type { Country } from '../language.js';
import { accreditorOf } from './accreditors-abroad.js';
import {
  type CertifierWords,
  type CompanyWords,
  certifierName,
  companyName,
  type PersonWords,
  personName,
} from './romance-names.js';

export interface CountryWords {
  readonly code: string;
  readonly names: readonly string[];
  readonly companies: Omit<CompanyWords, 'surnames' | 'isFormFirst'>;
  readonly certifiers: CertifierWords;
  readonly people: Omit<PersonWords, 'surname'> & { readonly last: readonly string[] };
  /** Whether people bear the names of both parents. */
  readonly isTwoSurnames: boolean;
  /**
   * Rules `address`, `accreditor` (name and number in two lines), `phone`, `registration`, where `<first>` and `<last>`
   * are names of people; `№` becomes `#`.
   */
  readonly grammar: Grammar;
}

/** A country whose names are made of words, and whose addresses a grammar makes. */
export function romanceCountry(made: CountryWords): Country {
  const { code, names, certifiers, people, grammar } = made;
  const rules = { ...grammar, first: people.first, last: people.last };
  const draw = (rule: string, chance: Chance) => drawn(rules, rule, chance).replaceAll('№', '#');
  const surname = (chance: Chance) =>
    made.isTwoSurnames && chance.below(3) > 0
      ? `${chance.pick(people.last)} ${chance.pick(people.last)}`
      : chance.pick(people.last);
  const accreditor = (chance: Chance) => {
    const [name = '', number = ''] = draw('accreditor', chance).split('\n');
    return { name, number };
  };
  return {
    code,
    names,
    company: (chance) =>
      companyName({ ...made.companies, surnames: people.last, isFormFirst: false }, chance),
    certifier: (chance) => certifierName(certifiers, chance),
    person: (chance) => personName({ ...people, surname }, chance),
    address: (chance) => {
      const written = draw('address', chance);
      return (chance.below(10) === 0 ? written.toUpperCase() : written).split('\n');
    },
    accreditor: (chance) => accreditorOf([accreditor], chance),
    phone: (chance) => draw('phone', chance),
    registration: (chance) => draw('registration', chance),
  };
}
