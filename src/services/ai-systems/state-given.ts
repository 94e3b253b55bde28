import { FACTS, type Given } from '#domain/ai-systems/given.js';
import { givenChanges } from '#domain/ai-systems/record-changes.js';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changesTold } from './changes-told.js';

/** What was sent before keeps what was given then. */
export const stateGiven =
  ({ storage, world }: Parts): Services['aiSystems']['state'] =>
  async (actor, id, { revision, given }) => {
    const { aiSystems } = storage.within(memberWith(actor, 'vendors.change').organisationId);
    const stated = inOrder(given);
    const current = await aiSystems.read(id);
    if (current === null) throw new NotFound();
    const told = { ...wordsOf(stated), ...changesTold(givenChanges(current.given, stated)) };
    const deed = deedOf(world, actor, 'ai-system.stated', { name: current.name, ...told });
    const fields = { given: stated, changedAt: world.now() };
    if ((await aiSystems.change(id, revision, fields, deed)) !== null) return { outcome: 'changed' };
    return { outcome: 'stale', current: (await aiSystems.read(id)) ?? current };
  };

/** Each once, in the order of the lists. */
const inOrder = ({ tiers, roles, facts }: Given): Given => ({
  tiers: TIER_IDS.filter((tier) => tiers.includes(tier)),
  roles: ROLE_IDS.filter((role) => roles.includes(role)),
  facts: Object.fromEntries(
    FACTS.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])),
  ),
});

/** As the audit log keeps it. */
const wordsOf = ({ tiers, roles, facts }: Given) => ({
  tiers: tiers.join(', '),
  roles: roles.join(', '),
  facts: Object.entries(facts)
    .map(([fact, stated]) => `${fact}: ${stated}`)
    .join(', '),
});
