import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { DEPLOYMENTS, type SystemProfile } from '#domain/ai-systems/profile.js';
import { MOST_SYSTEM_FILES } from '#domain/ai-systems/system-file.js';
import { sayCountries } from '#domain/countries.js';
import { formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import { paths } from '../../paths.js';
import type { FactsView } from '../../views.js';
import { type SystemFileLine, systemFileLine } from './files.view.js';

/** What is written down of an AI system. */
export interface ProfileView {
  /** Who may write it; null for who may not. */
  readonly changeHref: string | null;
  readonly isEmpty: boolean;
  readonly facts: FactsView;
  /** Those lists in which anything stands. */
  readonly lists: readonly ListView[];
  readonly documents: readonly { readonly title: string; readonly href: string }[];
  readonly files: readonly SystemFileLine[];
  /** Said where it can take no more; '' where it can. */
  readonly full: string;
  /** Null for who may not, and where it can take no more. */
  readonly attachHref: string | null;
}

interface ListView {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function profileView({ id, profile, files }: AiSystem, { role, timeZone }: Member): ProfileView {
  const mayChange = may(role, 'vendors.change');
  const isFull = files.length >= MOST_SYSTEM_FILES;
  const facts = factsOf(profile);
  const lists = listsOf(profile).filter(({ rows }) => rows.length > 0);
  const { documents } = profile;
  return {
    changeHref: mayChange ? paths.describeAiSystem.to({ aiSystemId: id }) : null,
    isEmpty: facts.rows.length + lists.length + documents.length + files.length === 0,
    facts,
    lists,
    documents,
    files: files.map((each) => systemFileLine(id, each, { timeZone, mayChange })),
    full: isFull
      ? `It has all ${MOST_SYSTEM_FILES} documents it can take. Remove one to attach another.`
      : '',
    attachHref: mayChange && !isFull ? paths.attachSystemFile.to({ aiSystemId: id }) : null,
  };
}

const factsOf = ({ users, affectedPersons, data, deployment, countries }: SystemProfile): FactsView => ({
  rows: [
    { label: 'Who uses it', value: users },
    { label: 'Whom it affects', value: affectedPersons },
    { label: 'Data', value: data },
    { label: 'Where it runs', value: deployment === null ? '' : DEPLOYMENTS[deployment] },
    { label: 'Countries', value: sayCountries(countries).join(', ') },
  ].filter(({ value }) => value !== ''),
});

const listsOf = ({ models, subSuppliers, versions }: SystemProfile): readonly ListView[] => [
  {
    title: 'Models',
    heads: ['Model', 'Supplier', 'Licence', 'Runs in'],
    rows: models.map(({ name, version, supplier, licence, hosting }) => [
      [name, version].filter((part) => part !== '').join(' '),
      supplier,
      licence,
      hosting,
    ]),
  },
  {
    title: 'Sub-suppliers',
    heads: ['Sub-supplier', 'What it does', 'Country'],
    rows: subSuppliers.map(({ name, service, country }) => [name, service, country]),
  },
  {
    title: 'Versions',
    heads: ['Version', 'Since', 'What it brought'],
    rows: versions.map(({ version, since, note }) => [version, since === null ? '' : formatDay(since), note]),
  },
];
