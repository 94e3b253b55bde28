import { currentPack, tellApart } from '#domain/ai-act/compare-packs.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { Changes } from '#domain/ai-act/standings.js';
import type { Content } from '#domain/content/prove-content.js';
import { type CalendarDate, dayIn } from '#domain/dates.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { StandingAiSystem, TenantStores } from '#storage/contract.js';
import { eachAlone } from '../background/each-alone.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { whatChanges } from './what-changes.js';

const COMPARER: Machine = { kind: 'machine', name: 'rule packs' };

/**
 * Opens again what the rule pack in force would change, and only that: what was found by an earlier one stays as it is
 * until a person looks. Each is one write on the revision read, so that a run cut short goes on with the rest and one
 * taken twice changes nothing; what it would not change is remembered, and looked at again only when the record changes or
 * a day comes that rules look at. Answers how many it opened.
 */
export const reopenClassified =
  (parts: Parts): Services['background']['reopenClassified'] =>
  async () => {
    const { storage, world, content } = parts;
    const pack = currentPack(content.rulePacks);
    if (pack === null) return 0;
    const across = storage.acrossAll('a newer rule pack is compared with what every organisation classified');
    let reopened = 0;
    for (const { id, timeZone } of await across.organisations.all()) {
      const { aiSystems } = storage.within(id);
      const on = dayIn(timeZone, world.now());
      const found = await aiSystems.standing({ classifiedBefore: pack.version });
      reopened += await eachAlone(world.log)(
        found.filter(({ classified }) => !isCompared(content, classified, { pack, on })),
        (each) => ({ aiSystem: each.id }),
        (each) => reopen(parts, { aiSystems, on, pack }, each.id),
      );
    }
    return reopened;
  };

interface Desk {
  readonly aiSystems: TenantStores['aiSystems'];
  readonly on: CalendarDate;
  readonly pack: RulePack;
}

/** Whether the pack opened it, or was found to make the same of it on a day that no rule tells apart from this one. */
function isCompared(
  { rulePacks }: Content,
  classified: StandingAiSystem['classified'],
  { pack, on }: Omit<Desk, 'aiSystems'>,
): boolean {
  if (classified?.reopenedBy?.version === pack.version) return true;
  const same = classified?.sameBy;
  return same?.version === pack.version && !tellApart(rulePacks, same.on, on);
}

/** False where nothing changes, or somebody was at it meanwhile: the next run looks again. */
async function reopen(
  { world, content }: Parts,
  { aiSystems, on, pack }: Desk,
  id: AiSystemId,
): Promise<boolean> {
  const aiSystem = await aiSystems.read(id);
  const classified = aiSystem?.classified ?? null;
  const changes = aiSystem && whatChanges(content, aiSystem, on);
  if (aiSystem === null || classified === null || changes === null) return false;
  if (classified.reopenedBy?.version === pack.version) return false;
  const { name, revision, changedAt } = aiSystem;
  if (changes.tiers.length + changes.roles.length === 0) {
    await aiSystems.markSame(id, revision, { version: pack.version, on });
    return false;
  }
  const reopenedBy = { version: pack.version, at: world.now() };
  const deed = deedOf(world, COMPARER, 'ai-system.reopened', {
    name,
    from: classified.pack.version,
    to: pack.version,
    changes: wordsOf(changes),
  });
  const fields = { classified: { ...classified, reopenedBy }, changedAt };
  return (await aiSystems.change(id, revision, fields, deed)) !== null;
}

/** As the audit log keeps it. */
const wordsOf = ({ tiers, roles }: Changes): string =>
  [
    ...tiers.map(({ tier, was, standing }) => `${tier} (${was} to ${standing})`),
    ...roles.map(({ actor, role, was, standing }) => `${actor} as ${role} (${was} to ${standing})`),
  ].join(', ');
