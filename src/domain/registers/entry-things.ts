import { type CalendarDate, calendarDate } from '../dates.js';
import { wordsOf } from './names.js';
import type { EntryFields, EntryState, RegisterEntry } from './register-entry.js';
import type { RegisterList } from './register-lists.js';
import type {
  Accreditation,
  AccreditationBody,
  CertificationBody,
  CounterClaim,
  OwnWord,
  Registers,
} from './registers.js';

/** What stands in each list. */
interface Things {
  readonly 'accreditation-bodies': AccreditationBody;
  readonly 'certification-bodies': CertificationBody;
  readonly accreditations: Accreditation;
  readonly 'counter-claims': CounterClaim;
}
export type Thing<List extends RegisterList = RegisterList> = Things[List];

/** A thing as the values of its columns, and back; its source and day stand beside it. */
interface Written<List extends RegisterList> {
  readonly things: (registers: Registers) => readonly Thing<List>[];
  readonly keyOf: (thing: Thing<List>) => string;
  readonly write: (thing: Thing<List>) => EntryFields;
  readonly sourcesOf: (thing: Thing<List>) => readonly string[];
  /** `fields` have been proven; the key is one of this list. */
  readonly make: (key: string, fields: EntryFields) => Thing<List>;
}

const AND = '; ';
const listed = (text: string | undefined): readonly string[] =>
  (text ?? '').split(AND).filter((part) => part !== '');
const dayOf = (text: string | undefined): CalendarDate | null => calendarDate(text ?? '');

/** A name as a key: letters and figures of Latin script; other scripts by their code points. */
export function keyFrom(name: string): string {
  const words = wordsOf(name).join('-');
  const plain = /^[a-z0-9-]+$/.test(words)
    ? words
    : Array.from(words.replaceAll('-', ''), (sign) => (sign.codePointAt(0) ?? 0).toString(36)).join('');
  return plain.slice(0, 60).replace(/-$/, '');
}

const BETWEEN = '~';
/** The key of an accreditation: one body by one accreditor for one standard. */
export const accreditationKey = (
  certificationBody: string,
  accreditationBody: string | null,
  standard: string,
): string => [certificationBody, accreditationBody ?? '', keyFrom(standard)].join(BETWEEN);

const accreditationBodies: Written<'accreditation-bodies'> = {
  things: (registers) => registers.accreditationBodies,
  keyOf: ({ id }) => id,
  write: ({ arrangement, iso42001, ...body }) => ({
    name: body.name,
    aliases: body.aliases.join(AND),
    shortName: body.shortName,
    country: body.country,
    regions: body.regions.join(AND),
    arrangement: arrangement.status,
    arrangementConfidence: arrangement.confidence,
    programme: iso42001.status,
    programmeSince: iso42001.since,
    programmeConfidence: iso42001.confidence,
    directory: body.directory,
    directoryVerified: body.directoryVerified ? 'yes' : 'no',
    note: body.note,
  }),
  sourcesOf: ({ arrangement, iso42001 }) => [...new Set([...arrangement.sources, ...iso42001.sources])],
  make: (id, fields) => ({
    id,
    name: fields['name'] ?? '',
    aliases: listed(fields['aliases']),
    shortName: fields['shortName'] ?? '',
    country: fields['country'] ?? '',
    regions: listed(fields['regions']),
    arrangement: {
      status: fields['arrangement'] as AccreditationBody['arrangement']['status'],
      confidence: fields['arrangementConfidence'] as AccreditationBody['arrangement']['confidence'],
      sources: [],
    },
    iso42001: {
      status: fields['programme'] as AccreditationBody['iso42001']['status'],
      since: fields['programmeSince'] ?? '',
      confidence: fields['programmeConfidence'] as AccreditationBody['iso42001']['confidence'],
      sources: [],
    },
    directory: fields['directory'] ?? '',
    directoryVerified: fields['directoryVerified'] === 'yes',
    note: fields['note'] ?? '',
  }),
};

const certificationBodies: Written<'certification-bodies'> = {
  things: (registers) => registers.certificationBodies,
  keyOf: ({ id }) => id,
  write: ({ name, aliases, country }) => ({ name, aliases: aliases.join(AND), country }),
  sourcesOf: () => [],
  make: (id, fields) => ({
    id,
    name: fields['name'] ?? '',
    aliases: listed(fields['aliases']),
    country: fields['country'] ?? '',
  }),
};

const accreditations: Written<'accreditations'> = {
  things: (registers) => registers.accreditations,
  keyOf: ({ certificationBody, accreditationBody, standard }) =>
    accreditationKey(certificationBody, accreditationBody, standard),
  write: (thing) => ({
    certificationBody: thing.certificationBody,
    accreditationBody: thing.accreditationBody ?? '',
    standard: thing.standard,
    number: thing.number,
    status: thing.status,
    since: thing.since ?? '',
    until: thing.until ?? '',
    changedOn: thing.changedOn ?? '',
    liftedOn: thing.liftedOn ?? '',
    timeNote: thing.timeNote,
    confidence: thing.confidence,
    note: thing.note,
  }),
  sourcesOf: ({ sources }) => sources,
  make(_key, fields) {
    const [changedOn, liftedOn] = [dayOf(fields['changedOn']), dayOf(fields['liftedOn'])];
    return {
      certificationBody: fields['certificationBody'] ?? '',
      accreditationBody: fields['accreditationBody'] || null,
      standard: fields['standard'] ?? '',
      number: fields['number'] ?? '',
      since: dayOf(fields['since']),
      until: dayOf(fields['until']),
      ...(changedOn === null ? {} : { changedOn }),
      ...(liftedOn === null ? {} : { liftedOn }),
      timeNote: fields['timeNote'] ?? '',
      status: fields['status'] as Accreditation['status'],
      confidence: fields['confidence'] as Accreditation['confidence'],
      note: fields['note'] ?? '',
      sources: [],
    };
  },
};

const counterClaims: Written<'counter-claims'> = {
  things: (registers) => registers.notAccredited,
  keyOf: ({ own, name }) => own?.key ?? keyFrom(name),
  write: ({ name, aliases, says, fact, note }) => ({ name, aliases: aliases.join(AND), says, fact, note }),
  sourcesOf: ({ sources }) => sources,
  make: (_key, fields) => ({
    name: fields['name'] ?? '',
    aliases: listed(fields['aliases']),
    says: fields['says'] as CounterClaim['says'],
    fact: fields['fact'] ?? '',
    note: fields['note'] ?? '',
    sources: [],
  }),
};

const WRITTEN: { readonly [List in RegisterList]: Written<List> } = {
  'accreditation-bodies': accreditationBodies,
  'certification-bodies': certificationBodies,
  accreditations,
  'counter-claims': counterClaims,
};
/** The same without telling the lists apart, for what is done with all of them alike. */
const writtenOf = (list: RegisterList) => WRITTEN[list] as unknown as Written<RegisterList>;

/** Everything of a list by its key. */
export const thingsOf = (registers: Registers, list: RegisterList): ReadonlyMap<string, Thing> =>
  new Map(
    writtenOf(list)
      .things(registers)
      .map((thing) => [writtenOf(list).keyOf(thing), thing]),
  );

/** A thing as a table writes it, with its source and the day on which it was so. */
export const fieldsOfThing = (list: RegisterList, thing: Thing, asOf: CalendarDate): EntryFields => ({
  ...writtenOf(list).write(thing),
  source: thing.own?.source ?? writtenOf(list).sourcesOf(thing).join(AND),
  asOf: thing.own?.asOf ?? asOf,
});

/** A thing from proven fields, with whose word it is. */
export const thingFrom = (list: RegisterList, fields: EntryFields, own: OwnWord): Thing => ({
  ...writtenOf(list).make(own.key, fields),
  own,
});

/** How an entry stands now: the organisation's own word, else as shipped; without fields where neither is there. */
export function stateOf(
  shipped: Registers,
  own: RegisterEntry | null,
  list: RegisterList,
  key: string,
): EntryState {
  const retired = own?.retired ?? false;
  if (own !== null && own.fields !== null) return { fields: own.fields, retired };
  const thing = thingsOf(shipped, list).get(key);
  return { fields: thing === undefined ? null : fieldsOfThing(list, thing, shipped.asOf), retired };
}
