import type { CertificateField, DocumentType } from '#domain/certificates/certificate.js';
import { fieldsOf } from '#domain/certificates/fields-of.js';
import { Chance } from '../support/chance.js';
import { EASTERN_COUNTRIES } from './countries/eastern-countries.js';
import { ENGLISH_SPEAKING } from './countries/english-speaking.js';
import { NORTHERN_COUNTRIES } from './countries/northern-countries.js';
import { ROMANCE_COUNTRIES } from './countries/romance-countries.js';
import { Draft, type TaughtPage, type TaughtRun } from './draft.js';
import { drawFacts } from './draw-facts.js';
import type { Country, Language } from './language.js';
import { dutch } from './languages/dutch.js';
import { english } from './languages/english.js';
import { german } from './languages/german.js';
import { inBoth } from './languages/in-both.js';
import { japanese } from './languages/japanese.js';
import { polish } from './languages/polish.js';
import { ROMANCE_LANGUAGES } from './languages/romance-languages.js';
import type { Layout } from './layout.js';
import { CERTIFICATE_LAYOUTS } from './layouts/certificates.js';
import { OTHER_KINDS } from './layouts/kinds/other-kinds.js';
import { TWO_LANGUAGES } from './layouts/two-languages/certificates.js';
import { alsoIn } from './second-language.js';

const COUNTRIES: readonly Country[] = [
  ...ENGLISH_SPEAKING,
  ...NORTHERN_COUNTRIES,
  ...ROMANCE_COUNTRIES,
  ...EASTERN_COUNTRIES,
];
const LANGUAGES: readonly Language[] = [english, german, dutch, ...ROMANCE_LANGUAGES, polish, japanese];
/** Beside which English often stands. */
const OTHERS = LANGUAGES.filter((language) => language !== english);

export interface Made {
  readonly kind: DocumentType;
  readonly language: Language['code'];
  readonly layout: string;
  readonly pages: readonly TaughtPage[];
}

/** The document of a number, always the same: two of three are certificates of management systems. */
export function makeDocument(seed: number): Made {
  const chance = new Chance(Math.imul(seed + 1, 2_654_435_761));
  const { kind, name, layout, language, fields } =
    chance.below(3) === 0 ? drawnOfOtherKind(chance) : drawnCertificate(chance);
  const home = countryOf(chance.pick(language.countries));
  const abroad = chance.below(8) === 0 ? chance.pick(COUNTRIES) : home;
  const facts = drawFacts(kind, { language, holderIn: abroad, bodyIn: home, chance });
  const draft = new Draft(chance);
  const second = secondTo(language, chance);
  const also = alsoIn(second, facts, { holder: abroad, body: home, chance });
  const sides = [
    { language, facts },
    { language: second, facts: also },
  ] as const;
  const [one, other] =
    TWO_LANGUAGES.includes(layout) && chance.below(4) === 0 ? ([sides[1], sides[0]] as const) : sides;
  layout(draft, { ...one, chance, second: other });
  const pages = draft.pages.map((page) => ({ ...page, runs: page.runs.map((run) => onlyOf(fields, run)) }));
  return { kind, language: language.code, layout: name, pages };
}

/** Mostly English. */
function secondTo(language: Language, chance: Chance): Language {
  const isEnglish = language.code !== english.code && chance.below(8) > 0;
  return isEnglish ? english : chance.pick(LANGUAGES.filter(({ code }) => code !== language.code));
}

interface Drawn {
  readonly kind: DocumentType;
  readonly name: string;
  readonly layout: Layout;
  readonly language: Language;
  readonly fields: readonly CertificateField[];
}

function drawnCertificate(chance: Chance): Drawn {
  const layout = chance.pick(CERTIFICATE_LAYOUTS);
  const kind = chance.pick(['certificate', 'other-standard'] as const);
  const isInTwo = TWO_LANGUAGES.includes(layout);
  const drawn = isInTwo ? chance.pick(OTHERS) : drawnLanguage(LANGUAGES, chance);
  const isSaidTwice = !isInTwo && drawn !== english && chance.below(6) === 0;
  const language = isSaidTwice ? inBoth(drawn, secondTo(drawn, chance), chance) : drawn;
  return { kind, name: layout.name, layout, language, fields: fieldsOf(kind) };
}

/** One of another kind, as often as its share says. */
function drawnOfOtherKind(chance: Chance): Drawn {
  const shares = OTHER_KINDS.flatMap((each) => Array.from({ length: each.share }, () => each));
  const { kind, fields, layouts, languages } = chance.pick(shares);
  const spoken = LANGUAGES.filter(({ code }) => languages.includes(code));
  return {
    kind,
    fields,
    ...chance.pick(layouts),
    language: drawnLanguage(spoken, chance),
  };
}

/** Every second document is in English, as about as many of those that come are. */
const drawnLanguage = (languages: readonly Language[], chance: Chance): Language =>
  chance.below(3) === 0 ? english : chance.pick(languages);

/** A run of which only values of these fields are told. */
const onlyOf = (fields: readonly CertificateField[], run: TaughtRun): TaughtRun => ({
  ...run,
  told: run.told.map((field) => (field !== null && fields.includes(field) ? field : null)),
});

function countryOf(code: string): Country {
  const country = COUNTRIES.find((each) => each.code === code);
  if (country === undefined) throw new RangeError(`There is no country ${code}.`);
  return country;
}
