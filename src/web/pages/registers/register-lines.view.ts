import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';
import { type Thing, thingsOf } from '#domain/registers/entry-things.js';
import type { RegisterList } from '#domain/registers/register-lists.js';
import type {
  Accreditation,
  AccreditationBody,
  CertificationBody,
  CounterClaim,
} from '#domain/registers/registers.js';
import type { RegistersKnown } from '#services/contract.js';
import { paths } from '../../paths.js';
import type { PillView } from '../../views.js';
import {
  accreditationPill,
  accreditorName,
  arrangementPill,
  asOfWords,
  checkPill,
  counterClaimPill,
  isDueAgain,
  originOf,
  programmePill,
  STALE_PILL,
  timeWords,
  WORD_PILLS,
} from './register-words.js';

/** One cell of a row: pills, then words. */
export interface RegisterCell {
  readonly label: string;
  readonly pills: readonly PillView[];
  readonly text: string;
}

/** An entry in a list. */
export interface RegisterLine {
  readonly called: string;
  readonly href: string;
  readonly small: string;
  readonly cells: readonly RegisterCell[];
  readonly word: PillView;
  readonly asOf: string;
  readonly stale: PillView | null;
}

/** An entry with what lists find, filter and sort it by. */
export interface ListedEntry {
  readonly line: RegisterLine;
  readonly found: string;
  readonly country: string;
  readonly sortAsOf: string;
  readonly origin: 'shipped' | 'own';
  readonly arrangement: string;
  readonly status: string;
  readonly isStale: boolean;
  readonly isDue: boolean;
}

/** The heads between the entry and whose word it is. */
export const HEADS: Readonly<Record<RegisterList, readonly string[]>> = {
  'certification-bodies': ['Accredited by', 'Last check in a directory'],
  'accreditation-bodies': ['Arrangement', 'ISO/IEC 42001'],
  accreditations: ['Status', 'Last check in a directory'],
  'counter-claims': ['What was found', 'How to read it'],
};

/** Everything a line is made from; bodies and checks are found by their ids. */
export interface Lookup {
  readonly known: RegistersKnown;
  readonly accreditors: ReadonlyMap<string, AccreditationBody>;
  readonly bodies: ReadonlyMap<string, CertificationBody>;
  readonly byBody: ReadonlyMap<string, readonly Accreditation[]>;
  readonly latest: ReadonlyMap<string, DirectoryCheck>;
}

export function lookupIn(known: RegistersKnown): Lookup {
  const { registers, checks } = known;
  const byBody = new Map<string, Accreditation[]>();
  for (const each of registers.accreditations)
    byBody.set(each.certificationBody, [...(byBody.get(each.certificationBody) ?? []), each]);
  const latest = new Map<string, DirectoryCheck>();
  // Newest first: what is there already is later.
  for (const check of checks)
    for (const key of [check.certificationBody, pairOf(check)]) if (!latest.has(key)) latest.set(key, check);
  return {
    known,
    accreditors: new Map(registers.accreditationBodies.map((body) => [body.id, body])),
    bodies: new Map(registers.certificationBodies.map((body) => [body.id, body])),
    byBody,
    latest,
  };
}

/** One body by one accreditor. */
export const pairOf = (of: {
  readonly certificationBody: string;
  readonly accreditationBody: string | null;
}): string => `${of.certificationBody}~${of.accreditationBody ?? ''}`;

/** Every entry of a list. */
export function listedEntries(list: RegisterList, lookup: Lookup): readonly ListedEntry[] {
  return [...thingsOf(lookup.known.registers, list)].map(([key, thing]) =>
    listedEntry(list, key, thing, lookup),
  );
}

function listedEntry(list: RegisterList, key: string, thing: Thing, lookup: Lookup): ListedEntry {
  const { registers, on } = lookup.known;
  const { words, stale } = asOfWords(registers, thing, on);
  const told = TOLD[list](thing as never, lookup);
  return {
    line: {
      called: told.called,
      href: paths.registerEntry.to({ list, key }),
      small: told.small,
      cells: told.cells.map((cell, at) => ({ label: HEADS[list][at] ?? '', ...cell })),
      word: WORD_PILLS[originOf(thing)],
      asOf: words,
      stale: stale ? STALE_PILL : null,
    },
    found: [told.called, told.small, ...told.words].join(' ').toLowerCase(),
    country: told.country,
    sortAsOf: thing.own?.asOf ?? registers.asOf,
    origin: thing.own === undefined ? 'shipped' : 'own',
    arrangement: told.arrangement ?? '',
    status: told.status ?? '',
    isStale: stale,
    isDue: told.isDue ?? false,
  };
}

interface Told {
  readonly called: string;
  readonly small: string;
  readonly words: readonly string[];
  readonly country: string;
  readonly arrangement?: string;
  readonly status?: string;
  readonly isDue?: boolean;
  readonly cells: readonly Omit<RegisterCell, 'label'>[];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const TOLD: {
  readonly 'accreditation-bodies': (thing: AccreditationBody, lookup: Lookup) => Told;
  readonly 'certification-bodies': (thing: CertificationBody, lookup: Lookup) => Told;
  readonly accreditations: (thing: Accreditation, lookup: Lookup) => Told;
  readonly 'counter-claims': (thing: CounterClaim, lookup: Lookup) => Told;
} = {
  'accreditation-bodies': (body) => ({
    called: accreditorName(body),
    small: joined([body.country, body.aliases.join(', ')]),
    words: body.regions,
    country: body.country,
    arrangement: body.arrangement.status,
    cells: [
      { pills: [arrangementPill(body)], text: '' },
      { pills: [programmePill(body)], text: body.iso42001.since },
    ],
  }),
  'certification-bodies': (body, lookup) => {
    const held = lookup.byBody.get(body.id) ?? [];
    const check = lookup.latest.get(body.id);
    return {
      called: body.name,
      small: joined([body.country, body.aliases.join(', ')]),
      words: held.map((each) => shortNameOf(each, lookup)),
      country: body.country,
      cells: [
        {
          pills: held.slice(0, 1).map(accreditationPill),
          text: held.length === 0 ? 'not known' : held.map((each) => shortNameOf(each, lookup)).join(', '),
        },
        checkCell(check, lookup.known.on),
      ],
    };
  },
  accreditations: (accreditation, lookup) => {
    const check = lookup.latest.get(pairOf(accreditation));
    return {
      called: `${lookup.bodies.get(accreditation.certificationBody)?.name ?? ''}, by ${shortNameOf(accreditation, lookup)}`,
      small: joined([accreditation.standard, accreditation.number]),
      words: [accreditation.note],
      country: '',
      status: accreditation.status,
      isDue: check !== undefined && isDueAgain(check, lookup.known.on),
      cells: [
        { pills: [accreditationPill(accreditation)], text: timeWords(accreditation) },
        checkCell(check, lookup.known.on),
      ],
    };
  },
  'counter-claims': (claim) => ({
    called: claim.name,
    small: claim.aliases.join(', '),
    words: [claim.fact],
    country: '',
    cells: [
      { pills: [counterClaimPill(claim)], text: claim.fact },
      { pills: [], text: claim.note },
    ],
  }),
};

const checkCell = (check: DirectoryCheck | undefined, on: CalendarDate): Omit<RegisterCell, 'label'> =>
  check === undefined
    ? { pills: [], text: 'never' }
    : { pills: [checkPill(check, on)], text: `${formatDay(check.on)}, ${check.by.name}` };

/** Who accredits, as it is abbreviated. */
const shortNameOf = ({ accreditationBody }: Accreditation, { accreditors }: Lookup): string =>
  accreditationBody === null
    ? 'accreditor not known'
    : (accreditors.get(accreditationBody)?.shortName ?? accreditationBody);
