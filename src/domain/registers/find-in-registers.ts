import { type Agreement, agree, type TakenApart, takeApart, wordsOf } from './names.js';
import { amongWords, type NearNames, nearNames } from './near-names.js';
import type { AccreditationBody, CertificationBody, CounterClaim, Registers } from './registers.js';

/** A name somebody is known by, ready to be compared. */
interface Known<Thing> {
  readonly thing: Thing;
  /** Its place in its list: of several that are meant the first one is. */
  readonly rank: number;
  readonly name: string;
  readonly parts: TakenApart;
  readonly words: readonly string[];
}

interface Index {
  readonly bodies: NearNames<Known<CertificationBody>>;
  readonly accreditors: NearNames<Known<AccreditationBody>>;
  readonly counterClaims: NearNames<Known<CounterClaim>>;
  /** Accreditors whose name or alias may stand among words. */
  readonly namedAmong: (words: readonly string[]) => readonly Known<AccreditationBody>[];
  /** Those whose short name or name may. */
  readonly shortAmong: (words: readonly string[]) => readonly Short[];
}

interface Short {
  readonly body: AccreditationBody;
  readonly words: readonly string[];
}

/** Taking names apart costs a hundred times what comparing them does, and registers hardly ever change. */
const INDEXES = new WeakMap<Registers, Index>();

function indexOf(registers: Registers): Index {
  const made = INDEXES.get(registers);
  if (made !== undefined) return made;
  const accreditors = knownBy(registers.accreditationBodies);
  const index = {
    bodies: nearNames(knownBy(registers.certificationBodies)),
    accreditors: nearNames(accreditors),
    counterClaims: nearNames(knownBy(registers.notAccredited)),
    namedAmong: amongWords(accreditors),
    shortAmong: amongWords(
      registers.accreditationBodies.flatMap((body) =>
        [body.shortName, body.name].map((name) => ({ body, words: wordsOf(name) })),
      ),
    ),
  };
  INDEXES.set(registers, index);
  return index;
}

const knownBy = <Thing extends { readonly name: string; readonly aliases: readonly string[] }>(
  things: readonly Thing[],
): readonly Known<Thing>[] =>
  things.flatMap((thing, rank) =>
    [thing.name, ...thing.aliases].map((name) => ({
      thing,
      rank,
      name,
      parts: takeApart(name),
      words: wordsOf(name),
    })),
  );

/** A certification body as the registers know it, and how near the name on the certificate comes to it. */
export interface FoundBody {
  readonly body: CertificationBody;
  /** Of the register, the one that came nearest. */
  readonly name: string;
  readonly agreement: Exclude<Agreement, 'different'>;
}

const NEAREST: readonly Agreement[] = ['same', 'other-form', 'brand'];

/** The certification body a name means or comes near to, the nearest first; null where none does. */
export function findCertificationBody(registers: Registers, name: string): FoundBody | null {
  const parts = takeApart(name);
  const found = indexOf(registers)
    .bodies.near(parts)
    .flatMap((known) => {
      const agreement = agree(known.parts, parts);
      return agreement === 'different' ? [] : [{ body: known.thing, name: known.name, agreement }];
    });
  for (const agreement of NEAREST) {
    const [nearest] = found.filter((each) => each.agreement === agreement);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** What a page says against the accreditation of the body of this name; null where nothing does. */
export function findCounterClaim(registers: Registers, name: string): CounterClaim | null {
  const parts = takeApart(name);
  const near = indexOf(registers).counterClaims.near(parts);
  return near.find((known) => agree(known.parts, parts) === 'same')?.thing ?? null;
}

/** An accreditation body by a name of its own; or those it may be where only a short name was given. */
export interface FoundAccreditor {
  readonly body: AccreditationBody | null;
  readonly candidates: readonly AccreditationBody[];
}

/** Words that stand beside an accreditor's name without making it another one. */
const BESIDE = new Set(
  wordsOf(
    'the accredited accreditation accreditor by body number no nr num mark symbol logo reg registration id ref certificate ' +
      'certification management systems system scheme under from of iso iec and member cab mscb ms d zm',
  ),
);

/**
 * The accreditation body a name on a certificate means: its full name or an alias of its own, with nothing beside it but
 * numbers and words like "accredited by". A short name alone only says which bodies it may be: several share one.
 */
export function findAccreditor(registers: Registers, name: string): FoundAccreditor {
  const { accreditors, namedAmong, shortAmong } = indexOf(registers);
  const parts = takeApart(name);
  const words = wordsOf(name);
  const same = accreditors.near(parts).find((known) => agree(known.parts, parts) === 'same');
  const named = namedAmong(words).find((known) => isNamedIn(words, known));
  const [found] = [same, named].filter((each) => each !== undefined).sort((a, b) => a.rank - b.rank);
  if (found !== undefined) return { body: found.thing, candidates: [] };
  const meant = shortAmong(words).filter((short) => at(words, short.words) >= 0);
  const candidates = [...new Set(meant.map(({ body }) => body))];
  return { body: null, candidates };
}

/** Where words stand in a row among others; -1 where they do not. */
const at = (words: readonly string[], wanted: readonly string[]): number =>
  words.findIndex((_, start) => wanted.every((word, offset) => words[start + offset] === word));

function isNamedIn(words: readonly string[], { thing, words: known }: Known<AccreditationBody>): boolean {
  const start = at(words, known);
  if (start < 0) return false;
  const own = new Set([thing.shortName, thing.country, ...thing.aliases].flatMap(wordsOf));
  return [...words.slice(0, start), ...words.slice(start + known.length)].every(
    (word) => BESIDE.has(word) || own.has(word) || /\d/.test(word),
  );
}

/** Everything the registers know of a body and its accreditor by the names a certificate gives; plain data, to be compared. */
export function knownOf(
  registers: Registers,
  {
    certificationBody,
    accreditationBody,
  }: { readonly certificationBody: string; readonly accreditationBody: string },
): object {
  const found = findCertificationBody(registers, certificationBody);
  return {
    found,
    accreditor: findAccreditor(registers, accreditationBody),
    counterClaim: findCounterClaim(registers, certificationBody),
    accreditations: registers.accreditations.filter((each) => each.certificationBody === found?.body.id),
  };
}
