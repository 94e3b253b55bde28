import { type Agreement, namesAgree, wordsOf } from './names.js';
import type { AccreditationBody, CertificationBody, CounterClaim, Registers } from './registers.js';

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
  const found = registers.certificationBodies.flatMap((body) =>
    [body.name, ...body.aliases].flatMap((known) => {
      const agreement = namesAgree(known, name);
      return agreement === 'different' ? [] : [{ body, name: known, agreement }];
    }),
  );
  for (const agreement of NEAREST) {
    const [nearest] = found.filter((each) => each.agreement === agreement);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** What a page says against the accreditation of the body of this name; null where nothing does. */
export const findCounterClaim = (registers: Registers, name: string): CounterClaim | null =>
  registers.notAccredited.find((claim) =>
    [claim.name, ...claim.aliases].some((known) => namesAgree(known, name) === 'same'),
  ) ?? null;

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
  const words = wordsOf(name);
  const body =
    registers.accreditationBodies.find((each) =>
      [each.name, ...each.aliases].some(
        (known) => namesAgree(known, name) === 'same' || isNamedIn(words, wordsOf(known), each),
      ),
    ) ?? null;
  if (body !== null) return { body, candidates: [] };
  const candidates = registers.accreditationBodies.filter((each) =>
    [each.shortName, each.name].some((known) => at(words, wordsOf(known)) >= 0),
  );
  return { body: null, candidates };
}

/** Where words stand in a row among others; -1 where they do not. */
const at = (words: readonly string[], wanted: readonly string[]): number =>
  words.findIndex((_, start) => wanted.every((word, offset) => words[start + offset] === word));

function isNamedIn(words: readonly string[], known: readonly string[], body: AccreditationBody): boolean {
  const start = at(words, known);
  if (start < 0) return false;
  const own = new Set([
    ...wordsOf(body.shortName),
    ...wordsOf(body.country),
    ...body.aliases.flatMap(wordsOf),
  ]);
  return [...words.slice(0, start), ...words.slice(start + known.length)].every(
    (word) => BESIDE.has(word) || own.has(word) || /\d/.test(word),
  );
}
