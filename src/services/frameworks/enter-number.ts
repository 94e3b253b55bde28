import { NotFound } from '#domain/errors.js';
import {
  numberAt,
  OFFICIAL_NUMBER_LIMITS,
  withNumber,
  withoutNumber,
} from '#domain/frameworks/official-number.js';
import { demand, memberWith } from '../authorise.js';
import type { EnterNumber, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

/** An empty number clears the one there was. */
export const enterNumber =
  ({ storage, world, content }: Parts): Services['frameworks']['enterNumber'] =>
  async (actor, command) => {
    const { organisationId, name } = memberWith(actor, 'frameworks.number');
    const { place, told } = placeOf(content, command);
    const store = storage.within(organisationId).officialNumbers;
    // Somebody may have written another number between our read and our write; each turn but the last means one did.
    for (;;) {
      const { numbers, revision } = await store.read();
      const there = numberAt(numbers, place);
      if ((there?.revision ?? 0) !== command.revision) return { outcome: 'stale', current: there };
      const { number, source } = command;
      const entered = { ...place, number, source, by: name, at: world.now(), revision: revision + 1 };
      const after = number === '' ? withoutNumber(numbers, place) : withNumber(numbers, entered);
      demand(after.length <= OFFICIAL_NUMBER_LIMITS.all, 'These are too many official numbers.');
      if (number === '' && there === null) return { outcome: 'changed' };
      const action = number === '' ? 'framework.number-cleared' : 'framework.number-entered';
      const deed = deedOf(world, actor, action, { ...told, before: there?.number ?? '', number, source });
      if (await store.change(revision, after, deed)) return { outcome: 'changed' };
    }
  };

/** Throws NotFound where the requirement has no such edition. */
function placeOf({ frameworks }: Parts['content'], { framework: id, requirement, edition }: EnterNumber) {
  const framework = frameworks.find((each) => each.id === id);
  const found = framework?.requirements.find((each) => each.id === requirement);
  if (framework === undefined || !found?.editions?.some((each) => each.edition === edition))
    throw new NotFound();
  return {
    place: { framework: framework.id, requirement: found.id, edition },
    told: { framework: framework.title, requirement: `${found.number} ${found.title}`, edition },
  };
}
