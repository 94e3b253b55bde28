import type { Chance } from '../../support/chance.js';
import { words } from '../listed.js';
import { letters } from '../signs.js';

const BEGINNINGS = words(`
  A | Al | Am | Ar | Av | Ba | Bel | Bri | Ca | Cal | Cer | Ci | Cla | Co | Cor | Da | Del | Di | Do | E | El | Em | Fa | Fi | Flo | Ga | Gal | Ge | Gi | Hel | I | In
  Ka | La | Le | Li | Lo | Lu | Ma | Mer | Mi | Mo | Na | Ne | No | O | Or | Pa | Per | Pi | Pro | Qua | Ra | Re | Ri | Ro | Sa | Sel | Si | So | Ta | Te | Ti | Tri | Va
  Ve | Ver | Vi | Vo | Xe | Za | Ze`);
const MIDDLES = words(
  'ba | be | ca | ci | da | de | di | du | fe | ga | gi | la | le | li | lu | ma | me | mi | na | ne | ni | no | ra | re | ri | ro | sa | se | ta | te | ti | va | ve | vi',
);
const ENDINGS = words(`
  a | ia | io | is | ix | o | on | or | ra | ria | ris | ta | tec | tis | va | via | vo | lia | lis | nea | neo | nix | nova | xa | xia | ys | mat | sys | gen | dex | um
  ance | ence | bio | data | soft | med | lux | net | pay | tel | zen | rys | dia`);

/** A name nobody bears, as companies from Lisbon to Rome make them up: `Velaria`, `Cordinova`. */
export const coined = (chance: Chance): string => {
  const middle = chance.below(2) === 0 ? chance.pick(MIDDLES) : '';
  const name = `${chance.pick(BEGINNINGS)}${middle}${chance.pick(ENDINGS)}`;
  return chance.below(12) === 0 ? name.toUpperCase() : name;
};

/** `B.T.R.`, `BTR`, `B2T` */
const initials = (chance: Chance): string => {
  const drawn = letters(chance, chance.pick([2, 3, 3, 3, 4, 4]));
  return chance.pick([() => drawn, () => drawn, () => `${drawn.split('').join('.')}.`])();
};

/** What names of a country's companies are made of. */
export interface CompanyWords {
  /** Words any company may be called by: `Horizon`. */
  readonly roots: readonly string[];
  readonly trades: readonly string[];
  readonly surnames: readonly string[];
  readonly forms: readonly string[];
  /** Whether short forms may stand before the name: `SARL Verdier`. */
  readonly isFormFirst: boolean;
  /** Before a name: `Groupe`. */
  readonly prefixes: readonly string[];
  /** Between two names: `&`, `et`. */
  readonly ands: readonly string[];
  /** Before a second name: `nom commercial`. */
  readonly trading: readonly string[];
  /** Whole names of institutions and the like; `*` is somebody's surname. */
  readonly whole: readonly string[];
}

/** A company's name with its form or without, now and then with a trading name. */
export function companyName(made: CompanyWords, chance: Chance): string {
  const root = () => (chance.below(2) === 0 ? coined(chance) : chance.pick(made.roots));
  const trade = () => chance.pick(made.trades);
  const surname = () => chance.pick(made.surnames);
  const name = chance.pick([
    root,
    root,
    () => `${root()} ${trade()}`,
    () => `${root()} ${trade()}`,
    () => `${root()} ${trade()}`,
    () => `${surname()} ${chance.pick(made.ands)} ${surname()}`,
    () => `${surname()} ${trade()}`,
    () => `${initials(chance)} ${trade()}`,
    () => initials(chance),
    () => `${chance.pick(made.prefixes)} ${chance.pick([root, surname])()}`,
    () => `${root()} ${chance.pick(made.roots)}`,
    () => `${chance.pick(made.roots)} ${trade()} ${1 + chance.below(60)}`,
    () => `${root()} ${trade()} ${made.ands[0] ?? '&'} ${trade()}`,
    () => `${coined(chance).toLowerCase()}${chance.pick(['.ai', '.io', ' lab', '+', '4all', '', ' ai'])}`,
  ])();
  const form = chance.pick(made.forms);
  return chance.pick([
    ...Array.from({ length: 9 }, () => () => `${name}${chance.pick([' ', ' ', ' ', ', '])}${form}`),
    () => (made.isFormFirst && form.length < 6 ? `${form} ${name}` : `${name} ${form}`),
    () => name,
    () =>
      `${name} ${form}${chance.pick([' – ', ' ', ' / ', ', '])}${chance.pick(made.trading)} ${coined(chance)}`,
    () => `${name} ${form} (${coined(chance)})`,
    () => chance.pick(made.whole).replace('*', surname),
  ])();
}

/** What names of a country's certification bodies are made of. */
export interface CertifierWords {
  /** After a coined name or initials, in what sounds of certification: `Certification`. */
  readonly trades: readonly string[];
  /** Before a name: `Organisme de certification`. */
  readonly prefixes: readonly string[];
  readonly roots: readonly string[];
  /** After a prefix: `pour la qualité des services`; known by the letters they begin with. */
  readonly purposes: readonly string[];
  /** Whole names, each with a short one. */
  readonly whole: readonly (readonly [name: string, short: string])[];
  readonly forms: readonly string[];
}

/** `Institut pour la qualité des services`, or `IQS`. */
function institute(
  { prefixes, purposes }: CertifierWords,
  chance: Chance,
): { readonly name: string; readonly short: string } {
  const name = `${chance.pick(prefixes)} ${chance.pick(purposes)}`;
  const short = name
    .split(/[ ’-]/)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
  return { name: chance.pick([name, name, `${short} – ${name}`, `${name} (${short})`]), short };
}

/** A certification body by its whole name and a short one; some say nowhere what they do. */
export function certifierName(
  made: CertifierWords,
  chance: Chance,
): { readonly name: string; readonly short: string } {
  const root = () =>
    chance.pick([() => coined(chance), () => chance.pick(made.roots), () => initials(chance)])();
  const formed = (short: string) => ({
    short,
    name: chance.below(3) === 0 ? short : `${short} ${chance.pick(made.forms)}`,
  });
  return chance.pick([
    () => formed(`${root()} ${chance.pick(made.trades)}`),
    () => formed(`${root()} ${chance.pick(made.trades)}`),
    () => formed(`${chance.pick(made.prefixes)} ${root()}`),
    () => formed(root()),
    () => formed(initials(chance)),
    () => institute(made, chance),
    () => {
      const [name, short] = chance.pick(made.whole);
      return { name: name !== short && chance.below(4) === 0 ? `${name} (${short})` : name, short };
    },
  ])();
}

/** How people of a country are called. */
export interface PersonWords {
  /** Before or, with a comma, after a name: `Dr`, `, Ing.`. */
  readonly titles: readonly string[];
  readonly first: readonly string[];
  surname(chance: Chance): string;
}

/** `Marta Ruiz`, `M. Ruiz`, `RUIZ Marta`, `Marta RUIZ`, with a title in every third. */
export function personName({ titles, first, surname }: PersonWords, chance: Chance): string {
  const given = chance.pick(first);
  const family = surname(chance);
  const name = chance.pick([
    () => `${given} ${family}`,
    () => `${given} ${family}`,
    () => `${given} ${family}`,
    () => `${given} ${family.toUpperCase()}`,
    () => `${family.toUpperCase()} ${given}`,
    () => `${given.slice(0, 1)}. ${family}`,
    () => `${given} ${chance.pick(first).slice(0, 1)}. ${family}`,
  ])();
  const title = chance.below(3) === 0 ? chance.pick(titles) : '';
  return title.startsWith(',') ? `${name}${title}` : `${title} ${name}`.trim();
}
