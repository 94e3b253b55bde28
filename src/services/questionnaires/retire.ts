import { Stale } from '#domain/errors.js';
import type { Actor } from '#domain/organisations/actor.js';
import { demand, memberWith } from '../authorise.js';
import type { QuestionnaireServices } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

const LONGEST_REASON = 1_000;

export const retire =
  (parts: Parts): QuestionnaireServices['retire'] =>
  async (actor, version, why) => {
    const reason = why.trim();
    demand(reason !== '' && reason.length <= LONGEST_REASON, 'Retiring takes a reason.');
    await decided(parts, actor, { version, retired: true, why: reason });
  };

export const takeBack =
  (parts: Parts): QuestionnaireServices['takeBack'] =>
  (actor, version) =>
    decided(parts, actor, { version, retired: false, why: '' });

interface Wanted {
  readonly version: { readonly id: string; readonly version: number };
  readonly retired: boolean;
  readonly why: string;
}

/** Doing again what is already done changes nothing, so that a form posted twice is one deed. */
async function decided(parts: Parts, actor: Actor, { version, retired, why }: Wanted): Promise<void> {
  const { storage, world, shelf } = parts;
  const { organisationId, userId, name } = memberWith(actor, 'questionnaires.change');
  const { id, version: number, title } = await shelf.takeFor(organisationId, version);
  const { retirements } = storage.within(organisationId);
  const before = await retirements.read({ id, version: number });
  if ((before?.retired ?? false) === retired) return;
  const action = retired ? 'questionnaire.retired' : 'questionnaire.taken-back';
  const payload = { questionnaire: title, version: number, ...(retired ? { why } : {}) };
  const retirement = {
    questionnaire: { id, version: number },
    at: world.now(),
    by: { id: userId, name },
    why,
    retired,
    revision: (before?.revision ?? 0) + 1,
  };
  const isSet = await retirements.set(retirement, deedOf(world, actor, action, payload));
  if (!isSet) throw new Stale('questionnaire-overtaken');
}
