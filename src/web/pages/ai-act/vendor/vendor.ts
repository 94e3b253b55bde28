import { z } from 'zod';
import type { AiSystemId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { text, whole } from '../../../kit/fields.js';
import { memberPage } from '../../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { sayContradictions } from '../contradictions.js';
import { frameOf } from '../frame.js';
import { originNote, takeValue, type VendorSays, vendorSays } from './says.js';
import { several } from './several.js';
import { aiActVendorView } from './vendor.view.js';

const CRUMB = 'What the vendor says';

export const aiActVendorPage = memberPage('vendors.read')({
  path: paths.euAiActVendor,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    return show('ai-act/vendor', frameOf(subject, CRUMB), aiActVendorView(subject, actor));
  },
});

const FORM = z.strictObject({
  revision: whole,
  /** Each a fact with the answer of the vendor that was seen. */
  take: several,
  /** The page of the interview to go back to. */
  page: text(200),
});

/** What was ticked and the vendor still says. */
const taken = (subject: ClassifiedAiSystem, take: readonly string[]): readonly VendorSays[] =>
  vendorSays(subject).filter(
    ({ definition, theirs }) => theirs !== undefined && take.includes(takeValue(definition.id, theirs.value)),
  );

/** Answers of the vendor become ours, each with where it came from. */
export const aiActTakeOverPage = memberPage('vendors.change')({
  path: paths.euAiActTakeOver,
  form: FORM,
  post: async ({ actor, params, services, t }, { revision, take, page }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.classification(actor, id);
    const said = taken(subject, take);
    if (said.length === 0 || said.length < take.length)
      return notTaken(subject, actor, [said.length < take.length ? OTHERWISE : NOTHING_TICKED]);
    const result = await services.aiSystems.answerFacts(actor, id, {
      revision,
      ...answersOf(subject, said, actor.timeZone),
    });
    if (result.outcome === 'changed')
      return seeOther(wayBack(subject, page), 'flash.ai-act-taken-over', { count: said.length });
    const now = await services.aiSystems.classification(actor, id);
    if (result.outcome === 'stale') return notTaken(now, actor, [CHANGED], 409);
    const faults = sayContradictions(result.contradictions, now.pack, { fieldFor: () => '', t });
    return notTaken(
      now,
      actor,
      faults.map(({ text }) => text),
    );
  },
});

const NOTHING_TICKED = 'Tick what is to be taken over.';
const OTHERWISE = 'The vendor answered otherwise meanwhile. Look again at what it says now.';
const CHANGED = 'Somebody else changed this record meanwhile. Look again at what stands there now.';

const notTaken = (
  subject: ClassifiedAiSystem,
  actor: Member,
  problems: readonly string[],
  status: 409 | 422 = 422,
): Reply =>
  again('ai-act/vendor', frameOf(subject, CRUMB), aiActVendorView(subject, actor, problems), status);

function answersOf({ vendor }: ClassifiedAiSystem, said: readonly VendorSays[], timeZone: string) {
  const facts = said.flatMap(({ definition, theirs }) =>
    theirs === undefined ? [] : [{ id: definition.id, fact: theirs }],
  );
  return {
    facts: Object.fromEntries(facts.map(({ id, fact }) => [id, fact.value])),
    notes: Object.fromEntries(facts.map(({ id, fact }) => [id, originNote(vendor.name, fact, timeZone)])),
  };
}

/** To the question it was taken over at, or to all the vendor says. */
function wayBack({ aiSystem, pack }: ClassifiedAiSystem, page: string): string {
  const params = { aiSystemId: aiSystem.id };
  return pack.pages.some(({ id }) => id === page)
    ? paths.euAiActQuestions.to({ ...params, pageId: page })
    : paths.euAiActVendor.to(params);
}
