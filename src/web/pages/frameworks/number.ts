import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import { numberAt, OFFICIAL_NUMBER_LIMITS, type OfficialNumber } from '#domain/frameworks/official-number.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { RequirementFacts, Services } from '#services/contract.js';
import { text, whole } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { conflictOf, type RecordFormView } from '../vendors/record-form.view.js';

const PLANS: readonly FieldPlan[] = [
  {
    name: 'number',
    label: 'Official number',
    type: 'text',
    maxLength: OFFICIAL_NUMBER_LIMITS.number,
    autocomplete: 'off',
    help: 'As your own copy of this edition prints it. Leave it empty to clear it.',
  },
  {
    name: 'source',
    label: 'Where you read it',
    type: 'text',
    maxLength: OFFICIAL_NUMBER_LIMITS.source,
    autocomplete: 'off',
    help: 'The document with its date and page, so that the next reader can check it.',
  },
];

type Place = { readonly frameworkId: string; readonly requirementId: string; readonly edition: string };

/** The requirement with the number entered for this edition. Throws NotFound where it has no such edition. */
async function factsAt(actor: Member, place: Place, services: Services) {
  const facts = await services.frameworks.requirement(actor, place.frameworkId, place.requirementId);
  if (!facts.requirement.editions?.some(({ edition }) => edition === place.edition)) throw new NotFound();
  const { framework, requirement } = facts;
  const at = { framework: framework.id, requirement: requirement.id, edition: place.edition };
  return { facts, entered: numberAt(facts.official, at) };
}

const frameOf = ({ framework, requirement }: RequirementFacts, { edition }: Place) => ({
  title: `Official number in ${edition}`,
  crumbs: [
    { label: 'Frameworks', href: paths.frameworks.to() },
    { label: framework.title, href: paths.framework.to({ frameworkId: framework.id }) },
    { label: requirement.number, href: paths.requirement.to(idsOf({ framework, requirement })) },
    { label: `Number in ${edition}`, href: null },
  ],
});

const idsOf = ({ framework, requirement }: Pick<RequirementFacts, 'framework' | 'requirement'>) => ({
  frameworkId: framework.id,
  requirementId: requirement.id,
});

/** What a form was made from, and what was typed into it. */
interface Filled {
  readonly revision: number;
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
}

const formOf = (
  facts: RequirementFacts,
  place: Place,
  { revision, typed, faults }: Filled,
): RecordFormView => ({
  title: `${facts.requirement.title}: number in ${place.edition}`,
  lead: 'Seen by your organisation only, beside what is shipped with this portal. Who entered it, and when, is kept.',
  action: paths.officialNumber.to(place),
  groups: [{ legend: '', help: '', abreast: false, fields: fieldsOf(PLANS, typed, faults) }],
  summary: summaryOf(faults),
  revision,
  deed: 'Save number',
  back: paths.requirement.to(place),
});

/** What is sent with the form. */
interface Entered {
  readonly revision: number;
  readonly number: string;
  readonly source: string;
}

const typedOf = (entered: OfficialNumber | null) => ({
  number: entered?.number ?? '',
  source: entered?.source ?? '',
});

/** An empty number clears the one there was; where there is none, it was forgotten. */
function nothingToClear(facts: RequirementFacts, place: Place, { revision, ...typed }: Entered) {
  const faults = [{ field: 'number', text: 'Write the number; there is none yet to be cleared.' }];
  const view = formOf(facts, place, { revision, typed: asTyped(typed), faults });
  return again('vendors/record-form', frameOf(facts, place), view);
}

/** The number a requirement has in one edition of its source, entered by an owner of the buying organisation. */
export const officialNumberPage = memberPage('frameworks.number')({
  path: paths.officialNumber,
  get: async ({ actor, params, services }) => {
    const { facts, entered } = await factsAt(actor, params, services);
    const filled = { revision: entered?.revision ?? 0, typed: asTyped(typedOf(entered)), faults: [] };
    return show('vendors/record-form', frameOf(facts, params), formOf(facts, params, filled));
  },
  form: z
    .strictObject({
      revision: whole,
      number: text(OFFICIAL_NUMBER_LIMITS.number),
      source: text(OFFICIAL_NUMBER_LIMITS.source),
    })
    .refine(({ number, source }) => number === '' || source !== '', {
      path: ['source'],
      message: 'Say where you read it.',
    }),
  post: async ({ actor, params, services }, form) => {
    const { facts, entered } = await factsAt(actor, params, services);
    if (form.number === '' && entered === null) return nothingToClear(facts, params, form);
    const { framework, requirement } = facts;
    const place = { framework: framework.id, requirement: requirement.id, edition: params.edition };
    const result = await services.frameworks.enterNumber(actor, { ...place, ...form });
    if (result.outcome === 'changed')
      return seeOther(
        paths.requirement.to(params),
        form.number === '' ? 'flash.number-cleared' : 'flash.number-entered',
      );
    const { number, source } = form;
    const filled = {
      revision: result.current?.revision ?? 0,
      typed: asTyped({ number, source }),
      faults: [],
    };
    const view = conflictOf({
      form: formOf(facts, params, filled),
      theirs: typedOf(result.current),
      since: result.current === null ? 'a moment ago' : formatTime(result.current.at, actor.timeZone),
      back: paths.requirement.to(params),
    });
    return again('vendors/conflict', frameOf(facts, params), view, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { facts } = await factsAt(actor, params, services);
    const revision = Number(typed['revision']?.[0] ?? 0);
    const view = formOf(facts, params, { revision, typed, faults });
    return again('vendors/record-form', frameOf(facts, params), view);
  },
});
