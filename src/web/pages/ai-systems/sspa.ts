import { z } from 'zod';
import type { AiSystemId } from '#domain/ids.js';
import { SSPA_ANSWERS, type SspaAnswer, type SspaFacts } from '#domain/sspa/sspa-profile.js';
import type { SspaDetail, StateSspa, StateSspaOutcome } from '#services/contract.js';
import { choice, dayOrNothing, text, whole } from '../../kit/fields.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Frame, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { versionKey } from '../assessments/send.view.js';
import { sspaView } from './sspa.view.js';
import { SSPA_FIELD, sspaFacts, sspaField, typedSspa } from './sspa-form.view.js';

const frameOf = ({ aiSystem, vendor }: SspaDetail): Frame => ({
  title: `${aiSystem.name}: Microsoft’s supplier programme`,
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: aiSystem.name, href: paths.aiSystem.to({ aiSystemId: aiSystem.id }) },
    { label: 'Microsoft', href: null },
  ],
});

export const sspaPage = memberPage('vendors.read')({
  path: paths.sspa,
  get: async ({ actor, params, services }) => {
    const detail = await services.sspa.read(actor, params.aiSystemId as AiSystemId);
    return show('ai-systems/sspa', frameOf(detail), sspaView(detail, actor));
  },
});

/** Which facts there are is data: each comes in a field of its own. */
const FORM = z
  .object({
    revision: whole,
    version: text(20, 'Choose a version.'),
    issuedOn: dayOrNothing,
  })
  .catchall(choice(['', ...SSPA_ANSWERS], 'Choose yes, no or don’t know.'));

type Form = z.output<typeof FORM>;

function commandOf({ revision, version, issuedOn, ...rest }: Form): StateSspa {
  const answers = Object.entries(rest).flatMap(([field, answer]) =>
    field.startsWith(SSPA_FIELD) && answer !== ''
      ? [[field.slice(SSPA_FIELD.length), answer as SspaAnswer] as const]
      : [],
  );
  const facts: SspaFacts = Object.fromEntries(answers);
  return { revision, version, issuedOn, facts };
}

export const stateSspaPage = memberPage('vendors.change')({
  path: paths.stateSspa,
  form: FORM,
  post: async ({ actor, params, services }, form) => {
    const id = params.aiSystemId as AiSystemId;
    const command = commandOf(form);
    const result = await services.sspa.state(actor, id, command);
    const detail = await services.sspa.read(actor, id);
    if (result.outcome === 'changed')
      return seeOther(paths.sspa.to(params), 'flash.sspa-stated', { name: detail.aiSystem.name });
    const typed = typedSspa(detail.rules, command);
    if (result.outcome === 'contradictory') {
      const view = sspaView(detail, actor, { typed, faults: faultsOf(result, command) });
      return again('ai-systems/sspa', frameOf(detail), view);
    }
    const { current } = result;
    const meanwhile = {
      title: `Somebody else changed this record: ${formatTime(current.changedAt, actor.timeZone)}. Nothing of yours was saved yet.`,
      theirs: sspaFacts(detail.rules, current.sspa),
    };
    const view = sspaView({ ...detail, aiSystem: current }, actor, { typed, faults: [], meanwhile });
    return again('ai-systems/sspa', frameOf(detail), view, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const detail = await services.sspa.read(actor, params.aiSystemId as AiSystemId);
    return again('ai-systems/sspa', frameOf(detail), sspaView(detail, actor, { typed, faults }));
  },
});

/** A contradiction at the last of its facts that was answered. */
const faultsOf = (
  { contradictions }: Extract<StateSspaOutcome, { readonly outcome: 'contradictory' }>,
  { facts }: StateSspa,
): FormFault[] =>
  contradictions.map(({ says, facts: about }) => ({
    field: sspaField(about.findLast((fact) => facts[fact] !== undefined) ?? ''),
    text: says,
  }));

/** Notes the fact and goes on to the questionnaire, chosen beforehand. */
export const askSectionKPage = memberPage('assessments.send')({
  path: paths.askSectionK,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const id = params.aiSystemId as AiSystemId;
    const { aiSystem, rules } = await services.sspa.read(actor, id);
    await services.sspa.noteMicrosoftData(actor, id);
    const published = await services.questionnaires.list(actor);
    const latest = published
      .filter((each) => each.id === rules.questionnaire)
      .toSorted((a, b) => b.version - a.version)[0];
    const chosen = latest === undefined ? '' : `?questionnaire=${encodeURIComponent(versionKey(latest))}`;
    const to = `${paths.sendQuestionnaire.to({ aiSystemId: id })}${chosen}`;
    return seeOther(to, 'flash.microsoft-data-noted', { name: aiSystem.name });
  },
});
