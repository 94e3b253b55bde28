import type { Chance } from '../../support/chance.js';
import { coined } from '../names/coined.js';
import {
  ACTS,
  AI_THINGS,
  FOR_WHOM,
  OPENINGS,
  OTHER_THINGS,
  PLACES,
  ROLES_OF_AI,
  SECURITY_THINGS,
  SYSTEM_VERBS,
  SYSTEMS,
  TAILS,
  TERSE,
  UNITS,
  WHOLES,
} from './english-scope-words.js';

/** Some different ones of a list, in the order they were drawn. */
function some(items: readonly string[], count: number, chance: Chance): readonly string[] {
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, items.length)) drawn.add(chance.pick(items));
  return [...drawn];
}

/** `a, b and c`, with or without the last comma. */
function listed(items: readonly string[], chance: Chance): string {
  if (items.length < 2) return items.join('');
  const last = chance.pick([' and ', ' and ', items.length > 2 ? ', and ' : ' and ', ' & ']);
  return `${items.slice(0, -1).join(', ')}${last}${items.at(-1) ?? ''}`;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const sometimes = (percent: number, chance: Chance, text: () => string): string =>
  chance.below(100) < percent ? text() : '';

function thing(chance: Chance): string {
  const kind = chance.below(10);
  if (kind < 6) return chance.pick(AI_THINGS);
  return chance.pick(kind < 8 ? SECURITY_THINGS : OTHER_THINGS);
}

const acts = (chance: Chance): string => listed(some(ACTS, 1 + chance.below(6), chance), chance);

const product = (chance: Chance): string =>
  chance.pick([
    () => `the ${coined(chance)} platform`,
    () =>
      `${coined(chance)} ${chance.pick(['Cloud', 'Assist', 'Vision', 'Studio', 'One', 'Insight', 'Copilot'])}`,
    () => `its ${chance.pick(['product', 'software suite', 'service'])} “${coined(chance)}”`,
    () => `the ${coined(chance)} and ${coined(chance)} products`,
  ])();

const roles = (chance: Chance): string => listed(some(ROLES_OF_AI, 1 + chance.below(3), chance), chance);
const asWhom = (chance: Chance): string =>
  `${chance.pick(['in the role of an', 'as an', 'acting as an', 'in its capacity as an', 'as'])} ${roles(chance)}`;

const activity = (chance: Chance): string =>
  chance.pick([
    () => `${chance.pick(OPENINGS)} ${thing(chance)}`,
    () =>
      `${chance.pick(OPENINGS)} ${listed(some([...AI_THINGS, ...SECURITY_THINGS], 2 + chance.below(2), chance), chance)}`,
    () => `${capital(acts(chance))} of ${thing(chance)}`,
    () => `${capital(acts(chance))} of ${product(chance)}`,
    () => `The ${acts(chance)} of ${thing(chance)}`,
  ])();

const ending = (chance: Chance): string =>
  [
    sometimes(35, chance, () => chance.pick(FOR_WHOM)),
    sometimes(25, chance, () => `${chance.pick([',', ''])} ${asWhom(chance)}`),
    sometimes(30, chance, () => chance.pick(TAILS)),
    sometimes(
      20,
      chance,
      () => `${chance.pick([' from', ' at', ' in', ', performed in'])} ${chance.pick(PLACES)}`,
    ),
  ].join('');

const parts = (chance: Chance): readonly string[] =>
  Array.from(
    { length: 2 + chance.below(4) },
    () => `${activity(chance)}${sometimes(25, chance, () => chance.pick(FOR_WHOM))}`,
  );

const numbered = (chance: Chance): string => {
  const mark = chance.pick([
    (at: number) => `${at}. `,
    (at: number) => `(${at}) `,
    (at: number) => `${'abcdef'[at - 1] ?? ''}) `,
  ]);
  return parts(chance)
    .map((each, at) => `${mark(at + 1)}${each}`)
    .join(chance.pick(['; ', ', ', ' ']));
};

const ofTheSystem = (chance: Chance): string =>
  `${chance.pick(SYSTEMS)} ${chance.pick(SYSTEM_VERBS)} the ${acts(chance)} of ${chance.pick([product, thing])(chance)}${ending(chance)}`;

const inSentences = (chance: Chance): string =>
  `${activity(chance)}${ending(chance)}. ${chance.pick([
    () => `This includes ${listed(some(AI_THINGS, 2, chance), chance)}`,
    () => `${capital(acts(chance))} are carried out in ${chance.pick(PLACES)}`,
    () => `Out of scope: ${chance.pick(OTHER_THINGS)}`,
    () => `The organization acts as ${roles(chance)}`,
    () => `Exclusions: ${chance.pick(['none', chance.pick(OTHER_THINGS), 'research projects'])}`,
  ])()}`;

const secured = (chance: Chance): string =>
  `${chance.pick([
    'Information security management system for',
    'The information security management system applies to',
    'Protection of information in the course of',
    'Privacy information management for',
    'The management of information security in relation to',
    'The quality management system for',
    'Service management of',
  ])} ${listed(some([...SECURITY_THINGS, ...OTHER_THINGS], 1 + chance.below(3), chance), chance)}${ending(chance)}`;

const products = (chance: Chance): string =>
  listed(
    Array.from(
      { length: 2 + chance.below(4) },
      () => `${coined(chance)}${chance.pick(['', '', ' AI', ' Pro', ' for Teams', ' API'])}`,
    ),
    chance,
  );

const byNames = (chance: Chance): string =>
  chance.pick([
    () => `${chance.pick(OPENINGS)} ${products(chance)}${ending(chance)}`,
    () => `${products(chance)}${chance.pick([', ', ' – ', ': '])}${acts(chance)}`,
    () => `The following AI systems: ${products(chance)}`,
    () => `${activity(chance)} (${products(chance)})${ending(chance)}`,
    () =>
      `${coined(chance)} ${chance.pick(['platform', 'suite', 'service', 'application'])}, comprising ${listed(some(AI_THINGS, 2 + chance.below(2), chance), chance)}`,
  ])();

const byUnits = (chance: Chance): string =>
  chance.pick([
    () =>
      `${activity(chance)}, involving the departments of ${listed(some(UNITS, 3 + chance.below(4), chance), chance)}`,
    () =>
      `${listed(some(UNITS, 2 + chance.below(4), chance), chance)} functions engaged in the ${acts(chance)} of ${thing(chance)}`,
    () =>
      `People, processes and technology of ${listed(some(UNITS, 2 + chance.below(3), chance), chance)} for the ${acts(chance)} of ${thing(chance)}${ending(chance)}`,
    () =>
      `${chance.pick(PLACES)}: ${activity(chance)}; ${chance.pick(PLACES)}: ${listed(some(UNITS, 2, chance), chance)}`.replace(
        /^./,
        (first) => first.toUpperCase(),
      ),
  ])();

const marked = (chance: Chance): string => {
  const mark = chance.pick(['- ', '• ', '* ', '– ']);
  return parts(chance)
    .map((each) => `${mark}${each}`)
    .join(chance.pick(['\n', ' ']));
};

const stroked = (chance: Chance): string =>
  `${some(ACTS, 2 + chance.below(4), chance)
    .map(capital)
    .join(chance.pick([' / ', '/', ' & ']))} of ${thing(chance)}${ending(chance)}`;

const whole = (chance: Chance): string => {
  const made: Readonly<Record<string, (chance: Chance) => string>> = {
    thing,
    product,
    acts,
    roles,
    place: (by) => by.pick(PLACES),
  };
  return capital(chance.pick(WHOLES).replace(/<(\w+)>/g, (_, name: string) => made[name]?.(chance) ?? ''));
};

/** A scope, from two words to some eighty, as companies and their auditors have worded them. */
export function englishScope(chance: Chance): string {
  const scope = chance.pick([
    () => chance.pick(TERSE),
    () => `${chance.pick(TERSE)}${chance.pick(FOR_WHOM)}`,
    () => `${activity(chance)}${ending(chance)}`,
    () => `${activity(chance)}${ending(chance)}`,
    () => `${activity(chance)}${ending(chance)}`,
    () => `${activity(chance)}${chance.pick(TAILS)}`,
    () => parts(chance).join(chance.pick(['; ', '; ', ';\n', '. ', ' / '])),
    () => numbered(chance),
    () => ofTheSystem(chance),
    () => inSentences(chance),
    () => secured(chance),
    () => byNames(chance),
    () => byNames(chance),
    () => byUnits(chance),
    () => marked(chance),
    () => stroked(chance),
    () => whole(chance),
    () => whole(chance),
    () => whole(chance),
    () =>
      `${chance.pick(['', 'Role: ', 'Roles of the organization: '])}${roles(chance)}${chance.pick([': ', '; ', ' – '])}${activity(chance)}`,
  ])();
  const manner = chance.below(20);
  if (manner === 0) return scope.toUpperCase();
  return manner < 5 && !/^[A-Z]{2}/.test(scope)
    ? `${scope.slice(0, 1).toLowerCase()}${scope.slice(1)}`
    : scope;
}
