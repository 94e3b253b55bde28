import { formatDay } from '#domain/dates.js';
import type {
  Accreditation,
  AccreditationBody,
  CertificationBody,
  Registers,
} from '#domain/registers/registers.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { EmptyStateView, FilterBarView, PageHeaderView, PillView } from '../../views.js';

export interface RegistersView {
  readonly header: PageHeaderView;
  readonly honesty: string;
  readonly filter: FilterBarView;
  readonly certificationBodies: readonly {
    readonly name: string;
    readonly aliases: string;
    readonly country: string;
    readonly accreditations: readonly {
      readonly by: string;
      readonly status: PillView;
      readonly time: string;
      readonly note: string;
      readonly sources: readonly SourceMark[];
    }[];
  }[];
  readonly accreditationBodies: readonly {
    readonly name: string;
    readonly country: string;
    readonly directory: string;
    readonly directoryNote: string;
    readonly arrangement: PillView;
    readonly programme: PillView;
    readonly since: string;
    readonly note: string;
    readonly sources: readonly SourceMark[];
  }[];
  readonly counterClaims: readonly {
    readonly name: string;
    readonly fact: string;
    readonly note: string;
    readonly sources: readonly SourceMark[];
  }[];
  readonly sources: Registers['sources'];
  /** Where the search found nothing. */
  readonly empty: EmptyStateView | null;
}

interface SourceMark {
  readonly id: string;
  readonly href: string;
}

const KNOWN = { tone: 'good', icon: 'check' } as const;
const SAID = { tone: 'plain', icon: 'message-square' } as const;
const OPEN = { tone: 'unknown', icon: 'circle-question-mark' } as const;
const AGAINST = { tone: 'warn', icon: 'triangle-alert' } as const;

const ARRANGEMENTS: Readonly<Record<AccreditationBody['arrangement']['status'], PillView>> = {
  signatory: { ...KNOWN, word: 'Signatory' },
  'signatory-unverified': { ...OPEN, word: 'Signatory, not verified' },
  'other-scopes': { ...AGAINST, word: 'Signatory for other scopes' },
  outside: { ...AGAINST, word: 'Outside' },
  unverified: { ...OPEN, word: 'Not verified' },
};

const PROGRAMMES: Readonly<Record<AccreditationBody['iso42001']['status'], PillView>> = {
  accredits: { ...KNOWN, word: 'Accredits for ISO/IEC 42001' },
  'programme-reported': { ...SAID, word: 'Programme reported' },
  'claimed-by-cb': { ...SAID, word: 'Claimed by a certification body' },
  'secondary-claim': { ...SAID, word: 'Said at second hand' },
  unverified: { ...OPEN, word: 'Not verified' },
  'none-located': { ...OPEN, word: 'None found' },
  unknown: { ...OPEN, word: 'Not known' },
};

const ACCREDITATIONS: Readonly<Record<Accreditation['status'], PillView>> = {
  documented: { ...KNOWN, word: 'Documented' },
  'documented-accreditor-unknown': { ...SAID, word: 'Documented, by whom is not known' },
  'self-claimed': { ...SAID, word: 'Claimed by the body' },
  'secondary-claimed': { ...SAID, word: 'Said at second hand' },
  conflicting: { ...AGAINST, word: 'Sources conflict' },
  'offers-unverified': { ...OPEN, word: 'Offers it, not verified' },
  ended: { ...AGAINST, word: 'Ended' },
  suspended: { ...AGAINST, word: 'Suspended' },
  reduced: { ...AGAINST, word: 'Scope reduced' },
  withdrawn: { ...AGAINST, word: 'Withdrawn' },
};

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const holds =
  (search: string) =>
  (...texts: readonly string[]): boolean => {
    const all = texts.join(' ').toLowerCase();
    return words(search).every((word) => all.includes(word));
  };

export function registersView(registers: Registers, search: string): RegistersView {
  const found = holds(search);
  const accreditors = new Map(registers.accreditationBodies.map((body) => [body.id, body]));
  const certificationBodies = registers.certificationBodies
    .filter(({ name, aliases, country }) => found(name, ...aliases, country))
    .map((body) => bodyLine(body, registers.accreditations, accreditors));
  const accreditationBodies = registers.accreditationBodies
    .filter(({ name, aliases, shortName, country }) => found(name, ...aliases, shortName, country))
    .map(accreditorLine);
  const counterClaims = registers.notAccredited
    .filter(({ name, aliases }) => found(name, ...aliases))
    .map(({ name, fact, note, sources }) => ({ name, fact, note, sources: sources.map(markOf) }));
  const count = certificationBodies.length + accreditationBodies.length + counterClaims.length;
  return {
    header: {
      title: 'Registers',
      facts: [
        { text: counted(registers.certificationBodies.length, 'certification body', 'certification bodies') },
        { text: counted(registers.accreditationBodies.length, 'accreditation body', 'accreditation bodies') },
        { text: `as of ${formatDay(registers.asOf)}` },
      ],
      actions: [],
    },
    honesty: registers.honesty,
    filter: {
      action: paths.registers.to(),
      label: 'Find in the registers',
      search: { name: 'search', label: 'Body or country', value: search, button: 'Find' },
      chips: [],
      kept: [],
      clear: search === '' ? null : { label: 'Clear search', href: paths.registers.to() },
    },
    certificationBodies,
    accreditationBodies,
    counterClaims,
    sources: registers.sources,
    empty: count > 0 ? null : nothingFound(search),
  };
}

const markOf = (id: string): SourceMark => ({ id, href: `#source-${id}` });

function bodyLine(
  { id, name, aliases, country }: CertificationBody,
  accreditations: readonly Accreditation[],
  accreditors: ReadonlyMap<string, AccreditationBody>,
): RegistersView['certificationBodies'][number] {
  return {
    name,
    aliases: aliases.join(', '),
    country,
    accreditations: accreditations
      .filter(({ certificationBody }) => certificationBody === id)
      .map(({ accreditationBody, status, note, sources, ...time }) => ({
        by:
          accreditationBody === null
            ? 'by whom is not known'
            : (accreditors.get(accreditationBody)?.shortName ?? accreditationBody),
        status: ACCREDITATIONS[status],
        time: timeWords(time),
        note,
        sources: sources.map(markOf),
      })),
  };
}

const timeWords = ({ since, until, timeNote }: Pick<Accreditation, 'since' | 'until' | 'timeNote'>): string =>
  [
    since === null ? '' : `since ${formatDay(since)}`,
    until === null ? '' : `until ${formatDay(until)}`,
    timeNote,
  ]
    .filter((part) => part !== '')
    .join(', ');

const accreditorLine = (body: AccreditationBody): RegistersView['accreditationBodies'][number] => ({
  name:
    body.shortName === '' || body.shortName === body.name ? body.name : `${body.name} (${body.shortName})`,
  country: body.country,
  directory: body.directory,
  directoryNote: body.directory === '' || body.directoryVerified ? '' : 'address not opened by us',
  arrangement: ARRANGEMENTS[body.arrangement.status],
  programme: PROGRAMMES[body.iso42001.status],
  since: body.iso42001.since,
  note: body.note,
  sources: [...new Set([...body.arrangement.sources, ...body.iso42001.sources])].map(markOf),
});

const nothingFound = (search: string): EmptyStateView => ({
  icon: 'search',
  title: `No body matches “${search}”`,
  text: 'That a body is not listed here proves nothing about it. Look in the directory of the accreditation body it names.',
  actions: [{ label: 'Clear search', href: paths.registers.to() }],
});
