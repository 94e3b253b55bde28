import type { KeptFacts } from '../ai-act/facts.js';
import type { RulePack } from '../ai-act/rule-pack.js';
import { sayCountries } from '../countries.js';
import { calendarDate, formatDay } from '../dates.js';
import type { AiSystem } from './ai-system.js';
import { FACTS, type Given } from './given.js';
import { DEPLOYMENTS } from './profile.js';
import { ROLE_IDS, ROLES, TIER_IDS, TIERS } from './tiers-and-roles.js';

/** What of an AI system's record can change; each line of a list changes on its own. */
export const RECORD_FIELDS = [
  'name',
  'purpose',
  'owner',
  'notes',
  'users',
  'affected-persons',
  'model',
  'data',
  'deployment',
  'countries',
  'sub-supplier',
  'version',
  'document',
  'tier',
  'role',
  'fact',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** One change of a record, in words, so that the audit log can be read without the record as it was. */
export interface RecordChange {
  readonly field: RecordField;
  /** Of a list: which line. Empty otherwise. */
  readonly of: string;
  /** Empty where there was nothing, or is nothing any more. */
  readonly before: string;
  readonly after: string;
}

/** The parts of a record that people write. */
export type RecordText = Pick<AiSystem, 'name' | 'purpose' | 'owner' | 'notes' | 'profile'>;

/** One line of a list: what it is known by, and what is said of it. */
interface Line {
  readonly of: string;
  readonly says: string;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const led = (lead: string, text: string): string => (text === '' ? '' : `${lead} ${text}`);

/** What each single field says. */
const TEXTS: readonly (readonly [RecordField, (record: RecordText) => string])[] = [
  ['name', ({ name }) => name],
  ['purpose', ({ purpose }) => purpose],
  ['owner', ({ owner }) => owner?.name ?? ''],
  ['notes', ({ notes }) => notes],
  ['users', ({ profile }) => profile.users],
  ['affected-persons', ({ profile }) => profile.affectedPersons],
  ['data', ({ profile }) => profile.data],
  ['deployment', ({ profile: { deployment } }) => (deployment === null ? '' : DEPLOYMENTS[deployment])],
  ['countries', ({ profile }) => sayCountries(profile.countries).join(', ')],
];

/** What each line of each list says. */
const LISTS: readonly (readonly [RecordField, (record: RecordText) => readonly Line[]])[] = [
  [
    'model',
    ({ profile }) =>
      profile.models.map(({ name, version, supplier, licence, hosting }) => ({
        of: name,
        says: joined(
          led('version', version),
          led('by', supplier),
          led('licence', licence),
          led('runs in', hosting),
        ),
      })),
  ],
  [
    'sub-supplier',
    ({ profile }) =>
      profile.subSuppliers.map(({ name, service, country }) => ({
        of: name,
        says: joined(service, country),
      })),
  ],
  [
    'version',
    ({ profile }) =>
      profile.versions.map(({ version, since, note }) => ({
        of: version,
        says: joined(since === null ? '' : `since ${formatDay(since)}`, note),
      })),
  ],
  ['document', ({ profile }) => profile.documents.map(({ title, href }) => ({ of: title, says: href }))],
];

/** What changed between two states of one record; the order of a list is no change. */
export const recordChanges = (before: RecordText, after: RecordText): readonly RecordChange[] => [
  ...TEXTS.flatMap(([field, say]) => changeOf({ field, of: '' }, say(before), say(after))),
  ...LISTS.flatMap(([field, lines]) => lineChanges(field, lines(before), lines(after))),
];

function changeOf(
  what: Pick<RecordChange, 'field' | 'of'>,
  before: string,
  after: string,
): readonly RecordChange[] {
  return before === after ? [] : [{ ...what, before, after }];
}

/** Lines of the same name are compared with each other in turn; a line of which only the name is known is “listed”. */
function lineChanges(
  field: RecordField,
  before: readonly Line[],
  after: readonly Line[],
): readonly RecordChange[] {
  const was = numbered(before);
  const is = numbered(after);
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const of = now?.of ?? old?.of ?? '';
    return changeOf({ field, of }, old?.says ?? '', now?.says ?? '');
  });
}

function numbered(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const seen = new Map<string, number>();
  return new Map(
    lines.map(({ of, says }) => {
      const name = of.toLowerCase();
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [`${name} ${nth}`, { of, says: says === '' ? 'listed' : says }];
    }),
  );
}

/** What changed in what was stated of a system by hand. Facts go by their ids. */
export const givenChanges = (before: Given, after: Given): readonly RecordChange[] => {
  const listed = (field: RecordField, of: string, was: boolean, is: boolean) =>
    changeOf({ field, of }, was ? 'stated' : '', is ? 'stated' : '');
  return [
    ...TIER_IDS.flatMap((id) =>
      listed('tier', TIERS[id].word, before.tiers.includes(id), after.tiers.includes(id)),
    ),
    ...ROLE_IDS.flatMap((id) =>
      listed('role', ROLES[id].word, before.roles.includes(id), after.roles.includes(id)),
    ),
    ...FACTS.flatMap((id) =>
      changeOf({ field: 'fact', of: id }, before.facts[id] ?? '', after.facts[id] ?? ''),
    ),
  ];
};

/** What changed in the facts a classification rests on, each by its label in the pack; a fact it does not know by its id. */
export function factChanges(
  { facts }: Pick<RulePack, 'facts'>,
  before: KeptFacts,
  after: KeptFacts,
): readonly RecordChange[] {
  const labels = new Map(facts.map(({ id, label }) => [id, label]));
  const ids = new Set([...labels.keys(), ...Object.keys(before), ...Object.keys(after)]);
  return [...ids].flatMap((id) =>
    changeOf({ field: 'fact', of: labels.get(id) ?? id }, sayFact(before[id]), sayFact(after[id])),
  );
}

function sayFact(fact: KeptFacts[string] | undefined): string {
  if (fact === undefined) return '';
  if (fact.value === 'unknown') return 'not known';
  const day = calendarDate(fact.value);
  return day === null ? fact.value : formatDay(day);
}
