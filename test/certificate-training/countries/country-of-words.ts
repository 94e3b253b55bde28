import { drawn, type Grammar } from '../grammar.js';
import type { Country } from '../language.js';
import { accreditorOf } from './accreditors-abroad.js';

/** What a country's grammar says; `accreditor` in two lines, name and number. */
const RULES = ['company', 'certifier', 'person', 'address', 'accreditor', 'phone', 'registration'];

/**
 * A country whose names and addresses a grammar makes. In `certifier`, what stands in brackets belongs to the whole
 * name alone: `<word> Cert[ GmbH]`. Throws a RangeError where the grammar lacks a rule.
 */
export function countryOfWords(code: string, names: readonly string[], grammar: Grammar): Country {
  const missing = RULES.filter((rule) => grammar[rule] === undefined);
  if (missing.length > 0) throw new RangeError(`${code} has no words for ${missing.join(', ')}.`);
  const draw =
    (rule: string): Country['company'] =>
    (chance) =>
      drawn(grammar, rule, chance);
  return {
    code,
    names,
    company: draw('company'),
    certifier: (chance) => {
      const name = drawn(grammar, 'certifier', chance);
      return { name: name.replace(/[[\]]/g, ''), short: name.replace(/ ?\[[^\]]*\] ?/g, ' ').trim() };
    },
    person: draw('person'),
    address: (chance) => drawn(grammar, 'address', chance).split('\n'),
    accreditor: (chance) =>
      accreditorOf(
        [
          () => {
            const [name = '', number = ''] = drawn(grammar, 'accreditor', chance).split('\n');
            return { name, number };
          },
        ],
        chance,
      ),
    phone: draw('phone'),
    registration: draw('registration'),
  };
}
