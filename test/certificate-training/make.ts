import type { DocumentType } from '#domain/certificates/certificate.js';
import { Chance } from '../support/chance.js';
import { austria } from './countries/austria.js';
import { germany } from './countries/germany.js';
import { liechtenstein, switzerland } from './countries/switzerland.js';
import { unitedKingdom } from './countries/united-kingdom.js';
import { Draft, type TaughtPage } from './draft.js';
import { drawFacts } from './draw-facts.js';
import type { Country, Language } from './language.js';
import { english } from './languages/english.js';
import { german } from './languages/german.js';
import type { Layout } from './layout.js';
import { awardedOverFacts } from './layouts/awarded-over-facts.js';

const COUNTRIES: readonly Country[] = [unitedKingdom, germany, austria, switzerland, liechtenstein];
const LANGUAGES: readonly Language[] = [english, german];
/** Layouts by the kinds of document they are for. */
const LAYOUTS: readonly (readonly [kinds: readonly DocumentType[], layout: Layout])[] = [
  [['certificate', 'other-standard'], awardedOverFacts],
];

export interface Made {
  readonly kind: DocumentType;
  readonly language: Language['code'];
  readonly layout: string;
  readonly pages: readonly TaughtPage[];
}

/** The document of a number, always the same. */
export function makeDocument(seed: number): Made {
  const chance = new Chance(Math.imul(seed + 1, 2_654_435_761));
  const [kinds, layout] = chance.pick(LAYOUTS);
  const kind = chance.pick(kinds);
  const language = chance.pick(LANGUAGES);
  const home = countryOf(chance.pick(language.countries));
  const abroad = chance.below(8) === 0 ? chance.pick(COUNTRIES) : home;
  const facts = drawFacts(kind, { language, holderIn: abroad, bodyIn: home, chance });
  const draft = new Draft(chance);
  layout(draft, { facts, language, chance });
  return { kind, language: language.code, layout: layout.name, pages: draft.pages };
}

function countryOf(code: string): Country {
  const country = COUNTRIES.find((each) => each.code === code);
  if (country === undefined) throw new RangeError(`There is no country ${code}.`);
  return country;
}
