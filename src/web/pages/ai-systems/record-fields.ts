import { z } from 'zod';
import {
  DEPLOYMENT_IDS,
  DEPLOYMENTS,
  inProfileOrder,
  PROFILE_LIMITS,
  type SystemProfile,
} from '#domain/ai-systems/profile.js';
import { countriesCalled, sayCountries } from '#domain/countries.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { choice, text, whole } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import type { FaultView } from '../../views.js';
import type { FormGroup } from '../vendors/record-form.view.js';
import { checkLines, LINE_FIELDS, lineGroups, linesOf, lineTexts } from './record-lines.js';

const LONG = PROFILE_LIMITS.text;

/** Countries by their names or two letters, between commas or on lines of their own. */
const countries = text(LONG).transform((value, context) => {
  const written = value
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const unknown = written.filter((name) => countriesCalled(name) === null);
  if (unknown.length === 0) return written.flatMap((name) => countriesCalled(name) ?? []);
  context.addIssue({
    code: 'custom',
    message: `No country is called ${unknown.map((name) => `“${name}”`).join(', ')}. Write names like Germany, or two letters like DE.`,
  });
  return z.NEVER;
});

export const RECORD_FORM = z
  .strictObject({
    revision: whole,
    users: text(LONG),
    affectedPersons: text(LONG),
    data: text(LONG),
    deployment: choice(['', ...DEPLOYMENT_IDS], 'Choose where it runs.'),
    countries,
    ...LINE_FIELDS,
  })
  .superRefine(checkLines);

/** What the form says, as it is kept. */
export const profileOf = ({
  users,
  affectedPersons,
  data,
  deployment,
  countries: codes,
  ...lines
}: z.output<typeof RECORD_FORM>): SystemProfile =>
  inProfileOrder({
    users,
    affectedPersons,
    data,
    deployment: deployment === '' ? null : deployment,
    countries: codes,
    ...linesOf(lines),
  });

/** A profile as its form's fields hold it. */
export const profileTexts = (profile: SystemProfile): Record<string, string> => ({
  users: profile.users,
  affectedPersons: profile.affectedPersons,
  data: profile.data,
  deployment: profile.deployment ?? '',
  countries: sayCountries(profile.countries).join(', '),
  ...lineTexts(profile),
});

const long = (name: string, label: string, help: string): FieldPlan => ({
  name,
  label,
  hint: 'optional',
  type: 'textarea',
  rows: 2,
  maxLength: LONG,
  help,
});

const PEOPLE_AND_DATA: readonly FieldPlan[] = [
  long('users', 'Who uses it', 'Your teams, your customers, the public.'),
  long('affectedPersons', 'Whom it affects', 'People it ranks, judges, watches or talks to, users or not.'),
  long('data', 'Data', 'What goes into it and comes out of it, and whether it trains on what you give it.'),
];

const PLACES: readonly FieldPlan[] = [
  {
    name: 'deployment',
    label: 'Where it runs',
    hint: 'optional',
    type: 'select',
    options: [
      { value: '', label: 'Not known yet' },
      ...DEPLOYMENT_IDS.map((id) => ({ value: id, label: DEPLOYMENTS[id] })),
    ],
  },
  {
    name: 'countries',
    label: 'Countries',
    hint: 'optional',
    type: 'textarea',
    rows: 2,
    help: 'Where it is used, or where its results are, with commas between them: Germany, CH. “EU” stands for all its member states.',
  },
];

/** The form of a profile in its groups, with what was typed and what is wrong with it, and room for all of another version. */
export function recordGroups(
  typed: Typed,
  faults: readonly FaultView[],
  other: Typed = {},
): readonly FormGroup[] {
  const group = (legend: string, plans: readonly FieldPlan[]): FormGroup => ({
    legend,
    help: '',
    abreast: false,
    fields: fieldsOf(plans, typed, faults),
  });
  const [models, subSuppliers, ...rest] = lineGroups(typed, faults, other);
  return [
    group('', PEOPLE_AND_DATA),
    ...(models === undefined ? [] : [models]),
    group('Places', PLACES),
    ...(subSuppliers === undefined ? [] : [subSuppliers]),
    ...rest,
  ];
}
