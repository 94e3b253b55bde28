import { formerAfter } from '#domain/ai-systems/overtaken.js';
import {
  DEPLOYMENT_IDS,
  inProfileOrder,
  PROFILE_LIMITS,
  type SystemProfile,
} from '#domain/ai-systems/profile.js';
import { recordChanges } from '#domain/ai-systems/record-changes.js';
import { countriesCalled } from '#domain/countries.js';
import { NotFound } from '#domain/errors.js';
import { demand, memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changesTold } from './changes-told.js';

export const describeAiSystem =
  ({ storage, world }: Parts): Services['aiSystems']['describe'] =>
  async (actor, id, { revision, profile: form }) => {
    const { organisationId, name: by } = memberWith(actor, 'vendors.change');
    const { aiSystems } = storage.within(organisationId);
    const profile = checked(inProfileOrder(form));
    const current = await aiSystems.read(id);
    if (current === null) throw new NotFound();
    const next = { ...current, profile };
    const changes = recordChanges(current, next);
    if (current.revision === revision && changes.length === 0) return { outcome: 'changed' };
    const payload = { name: current.name, ...changesTold(changes) };
    const at = world.now();
    const fields = { profile, former: formerAfter(current, next, { at, by }), changedAt: at };
    const deed = deedOf(world, actor, 'ai-system.changed', payload);
    if ((await aiSystems.change(id, revision, fields, deed)) !== null) return { outcome: 'changed' };
    return { outcome: 'stale', current: (await aiSystems.read(id)) ?? current };
  };

/** Throws BadRequest where no form of ours would let a profile through. */
function checked(profile: SystemProfile): SystemProfile {
  const { text, line, note, href, ...most } = PROFILE_LIMITS;
  const { models, subSuppliers, versions, documents, deployment } = profile;
  for (const list of ['models', 'subSuppliers', 'versions', 'documents'] as const)
    demand(profile[list].length <= most[list], 'A list of a profile is too long.');
  const long = [profile.users, profile.affectedPersons, profile.data];
  demand(
    long.every((words) => words.length <= text),
    'A text of a profile is too long.',
  );
  const short = [...models, ...subSuppliers].flatMap((entry) => Object.values<string>({ ...entry }));
  demand(
    [...short, ...documents.map(({ title }) => title)].every((words) => words.length <= line),
    'A line is too long.',
  );
  demand(
    versions.every((each) => each.version.length <= line && each.note.length <= note),
    'A version is too long.',
  );
  demand(
    documents.every((each) => /^https?:\/\//.test(each.href) && each.href.length <= href),
    'A document has an address on the web.',
  );
  demand(
    profile.countries.every((code) => countriesCalled(code)?.[0] === code),
    'There is no such country.',
  );
  demand(deployment === null || DEPLOYMENT_IDS.includes(deployment), 'There is no such deployment.');
  return profile;
}
