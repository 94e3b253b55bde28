import { addMonths, type CalendarDate } from '../dates.js';
import { dayFaults } from './accredited-on.js';
import { type Thing, thingFrom, thingsOf } from './entry-things.js';
import { isName, type NameBook, openNameBook } from './name-book.js';
import { type RegisterEntry, STALE_MONTHS } from './register-entry.js';
import { REGISTER_LISTS, type RegisterList } from './register-lists.js';
import type {
  Accreditation,
  AccreditationBody,
  CertificationBody,
  CounterClaim,
  Registers,
} from './registers.js';

/** What of the lists cannot stand beside the rest, and why; it counts for nothing until somebody settles it. */
export interface LeftOut {
  readonly list: RegisterList;
  readonly key: string;
  readonly reason: string;
}

/** The shipped registers merged with an organisation's own word, and what had to be left out. */
export interface MergedRegisters {
  readonly registers: Registers;
  readonly leftOut: readonly LeftOut[];
}

type Lists = Record<RegisterList, Map<string, Thing>>;

/**
 * An organisation's own entries over the shipped registers: each stands in the place of the shipped one of its key, or
 * beside the others. What comes out is as proven as what is shipped: no two bodies share a name, references lead
 * somewhere, days are in order. Where two clash, a correction stands before what was added, that before what is shipped,
 * and the one made first before the later; so the order of `entries` does not matter, and merging again changes nothing.
 */
export function mergeRegisters(shipped: Registers, entries: readonly RegisterEntry[]): MergedRegisters {
  if (entries.length === 0) return { registers: shipped, leftOut: [] };
  const lists = Object.fromEntries(
    REGISTER_LISTS.map((list) => [list, corrected(shipped, list, entries)]),
  ) as Lists;
  const leftOut: LeftOut[] = [];
  for (const list of ['accreditation-bodies', 'certification-bodies', 'counter-claims'] as const)
    lists[list] = namedApart(list, lists[list], leftOut);
  lists.accreditations = withBothBodies(lists, leftOut);
  const all = <T extends Thing>(list: RegisterList) => [...lists[list].values()] as T[];
  const registers: Registers = {
    ...shipped,
    accreditationBodies: all<AccreditationBody>('accreditation-bodies'),
    certificationBodies: all<CertificationBody>('certification-bodies'),
    accreditations: all<Accreditation>('accreditations'),
    notAccredited: all<CounterClaim>('counter-claims'),
  };
  return { registers, leftOut };
}

/** The registers alone; see `mergeRegisters`. */
export const registersOf = (shipped: Registers, entries: readonly RegisterEntry[]): Registers =>
  mergeRegisters(shipped, entries).registers;

/** A list with what was corrected in its place, without what was retired, and with what was added behind, the oldest first. */
function corrected(
  shipped: Registers,
  list: RegisterList,
  entries: readonly RegisterEntry[],
): Map<string, Thing> {
  const things = new Map(thingsOf(shipped, list));
  const own = entries
    .filter((entry) => entry.list === list)
    .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.key, b.key));
  for (const { key, fields, retired, by } of own) {
    if (retired) things.delete(key);
    else if (fields !== null) {
      const there = things.get(key);
      const origin = there === undefined || there.own?.origin === 'added' ? 'added' : 'corrected';
      const { source = '', asOf = '' } = fields;
      things.set(
        key,
        thingFrom(list, fields, { key, origin, by: by.name, source, asOf: asOf as CalendarDate }),
      );
    }
  }
  return things;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Named = AccreditationBody | CertificationBody | CounterClaim;

/** A list in which nobody goes by another's name: the later one loses it, and does not stand where it has no other. */
function namedApart(list: RegisterList, things: Map<string, Thing>, leftOut: LeftOut[]): Map<string, Thing> {
  const own = [...things].filter(([, { own }]) => own !== undefined);
  if (own.length === 0) return things;
  const book = openNameBook();
  const kept = new Map<string, Thing>();
  for (const [key, thing] of [...own, ...[...things].filter(([, { own }]) => own === undefined)]) {
    const named = withFreeNames(thing as Named, key, book);
    if (named.lost !== null) leftOut.push({ list, key, reason: named.lost });
    if (named.thing !== null) kept.set(key, named.thing);
  }
  // As they stood, so that what comes first among equals is not what was corrected last.
  return new Map([...things.keys()].flatMap((key) => (kept.has(key) ? [[key, kept.get(key) as Thing]] : [])));
}

function withFreeNames(
  thing: Named,
  key: string,
  book: NameBook,
): { thing: Named | null; lost: string | null } {
  const taken = (name: string) => {
    const owner = book.ownerOf(name);
    return owner !== null && owner !== key;
  };
  if (!isName(thing.name) || taken(thing.name))
    return { thing: null, lost: `Its name, “${thing.name}”, means another one already.` };
  const free = thing.aliases.filter((alias) => isName(alias) && !taken(alias));
  for (const name of [thing.name, ...free]) book.enter(key, name);
  const lost = thing.aliases.filter((alias) => !free.includes(alias));
  return lost.length === 0
    ? { thing, lost: null }
    : {
        thing: { ...thing, aliases: free },
        lost: `It goes by “${lost.join('”, “')}” no more, which means another one already.`,
      };
}

/** Accreditations whose bodies are both there and whose days make sense. */
function withBothBodies(lists: Lists, leftOut: LeftOut[]): Map<string, Thing> {
  const kept = new Map<string, Thing>();
  for (const [key, thing] of lists.accreditations) {
    const accreditation = thing as Accreditation;
    const { certificationBody, accreditationBody } = accreditation;
    const [fault] = dayFaults(accreditation);
    const reason = !lists['certification-bodies'].has(certificationBody)
      ? 'Its certification body is not in the register any more.'
      : accreditationBody !== null && !lists['accreditation-bodies'].has(accreditationBody)
        ? 'Its accreditation body is not in the register any more.'
        : (fault?.reason ?? null);
    if (reason === null) kept.set(key, thing);
    else leftOut.push({ list: 'accreditations', key, reason });
  }
  return kept;
}

/** The day on which an entry was as it says: its own, or that of what is shipped. */
export const asOfThing = ({ asOf }: Pick<Registers, 'asOf'>, { own }: Pick<Thing, 'own'>): CalendarDate =>
  own?.asOf ?? asOf;

/** Whether an entry's word is older than twelve months. */
export const isStale = (asOf: CalendarDate, on: CalendarDate): boolean => addMonths(asOf, STALE_MONTHS) < on;
