import { dayIn } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';
import { memberWith } from '../authorise.js';
import type { AiSystemListQuery, AiSystemRow, OverlookFilter, Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { isOpen, type StandingInUse, standingInUse } from './standing-in-use.js';
import { standingOf } from './tell-standing.js';
import { whatChanges } from './what-changes.js';

const PAGE_SIZE = 20;

export const listAiSystems =
  (parts: Parts): Services['aiSystems']['list'] =>
  async (actor, query) => {
    const member = memberWith(actor, 'vendors.read');
    const stores = parts.storage.within(member.organisationId);
    return await pageOf(parts, member, { found: await standingInUse(stores, query.filter), query });
  };

/** Both the list and where all of them stand are cut from one reading: of thousands, reading them is what takes the time. */
export const overlookAiSystems =
  (parts: Parts): Services['aiSystems']['overlook'] =>
  async (actor, query) => {
    const member = memberWith(actor, 'vendors.read');
    const all = await standingInUse(parts.storage.within(member.organisationId), { all: true });
    const found = all.filter((each) => isMeant(each, query.filter));
    return {
      standing: standingOf(parts, all, dayIn(member.timeZone, parts.world.now())),
      list: await pageOf(parts, member, { found, query }),
    };
  };

/** As the store would choose them. */
function isMeant(system: StandingInUse, filter: OverlookFilter): boolean {
  if ('tier' in filter) return system.tiers.includes(filter.tier);
  if ('open' in filter) return isOpen(system);
  if ('all' in filter) return true;
  const [first, last] = filter.binds;
  return (system.classified?.tiers ?? []).some(
    ({ from }) => from !== undefined && from >= first && from <= last,
  );
}

interface Cut {
  readonly found: readonly StandingInUse[];
  readonly query: Pick<AiSystemListQuery, 'search' | 'page'>;
}

async function pageOf(
  { storage, content, world }: Parts,
  { organisationId, timeZone }: Member,
  { found, query: { search, page } }: Cut,
): Promise<Page<AiSystemRow>> {
  const { aiSystems } = storage.within(organisationId);
  const today = dayIn(timeZone, world.now());
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const called = found.filter(({ name, vendor }) => {
    const text = `${name} ${vendor}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const shown = called.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const read = await aiSystems.ofIds(shown.map(({ id }) => id));
  const byId = new Map(read.map((aiSystem) => [aiSystem.id, aiSystem]));
  const items = shown.flatMap(({ id, vendorId, vendor }) => {
    const aiSystem = byId.get(id);
    if (aiSystem === undefined) return [];
    const waits = (aiSystem.classified?.reopenedBy ?? null) !== null;
    const changes = waits ? whatChanges(content, aiSystem, today) : null;
    return [{ aiSystem, vendor: { id: vendorId, name: vendor }, changes }];
  });
  return { items, total: called.length, page, size: PAGE_SIZE };
}
