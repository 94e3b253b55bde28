import { z } from 'zod';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { FACTS, STATED } from '#domain/ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { choice, ticked, whole } from '../../kit/fields.js';
import { formatTime } from '../../kit/format-dates.js';
import { memberPage } from '../../kit/page.js';
import { again, type Frame, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { factField, givenFacts, givenFormView, typedGiven } from './given.view.js';

const several = <const Ids extends readonly string[]>(ids: Ids) =>
  z
    .union([z.string(), z.array(z.string())], 'Tick what stands in the list.')
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()))
    .pipe(z.array(z.enum(ids, 'Tick what stands in the list.')));

const FORM = z.strictObject({
  revision: whole,
  take: ticked,
  tiers: several(TIER_IDS),
  roles: several(ROLE_IDS),
  ...Object.fromEntries(
    FACTS.map((fact) => [factField(fact), choice(['', ...STATED], 'Choose yes, no or not stated.')]),
  ),
});

/** What was typed, as it is kept. */
function givenOf({ tiers, roles, ...rest }: z.output<typeof FORM>) {
  const typed: Readonly<Record<string, unknown>> = rest;
  const facts = FACTS.flatMap((fact) => {
    const stated = STATED.find((each) => each === typed[factField(fact)]);
    return stated === undefined ? [] : [[fact, stated] as const];
  });
  return { tiers, roles, facts: Object.fromEntries(facts) };
}

const frameOf = ({ aiSystem, vendor }: { aiSystem: AiSystem; vendor: Vendor }): Frame => ({
  title: `What is known of ${aiSystem.name}`,
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: aiSystem.name, href: paths.aiSystem.to({ aiSystemId: aiSystem.id }) },
    { label: 'What is known', href: null },
  ],
});

export const stateGivenPage = memberPage('vendors.change')({
  path: paths.stateGiven,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    const view = givenFormView(subject, typedGiven(subject.aiSystem.given), { faults: [] });
    return show('ai-systems/given', frameOf(subject), view);
  },
  form: FORM,
  post: async ({ actor, params, services }, form) => {
    const id = params.aiSystemId as AiSystemId;
    const before = await services.aiSystems.classification(actor, id);
    const given = form.take ? before.given : givenOf(form);
    const result = await services.aiSystems.state(actor, id, { revision: form.revision, given });
    const { name } = before.aiSystem;
    if (result.outcome === 'changed')
      return seeOther(
        paths.aiSystem.to(params),
        form.take ? 'flash.ai-act-given' : 'flash.ai-system-stated',
        { name },
      );
    const { current } = result;
    const meanwhile = {
      title: `Somebody else changed this record: ${formatTime(current.changedAt, actor.timeZone)}. Nothing of yours was saved yet.`,
      theirs: givenFacts(current.given),
    };
    const subject = await services.aiSystems.classification(actor, id);
    const view = givenFormView(subject, typedGiven(given), { faults: [], meanwhile });
    return again('ai-systems/given', frameOf(subject), view, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const subject = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    return again('ai-systems/given', frameOf(subject), givenFormView(subject, typed, { faults }));
  },
});
