import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { standingInUse } from './standing-in-use.js';
import { whatChanges } from './what-changes.js';

const PAGE_SIZE = 20;

export const listAiSystems =
  ({ storage, content, world }: Parts): Services['aiSystems']['list'] =>
  async (actor, { filter, search, page }) => {
    const { organisationId, timeZone } = memberWith(actor, 'vendors.read');
    const stores = storage.within(organisationId);
    const today = dayIn(timeZone, world.now());
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const found = (await standingInUse(stores, filter)).filter(({ name, vendor }) => {
      const text = `${name} ${vendor}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const read = await stores.aiSystems.ofIds(shown.map(({ id }) => id));
    const byId = new Map(read.map((aiSystem) => [aiSystem.id, aiSystem]));
    const items = shown.flatMap(({ id, vendorId, vendor }) => {
      const aiSystem = byId.get(id);
      if (aiSystem === undefined) return [];
      const waits = (aiSystem.classified?.reopenedBy ?? null) !== null;
      const changes = waits ? whatChanges(content, aiSystem, today) : null;
      return [{ aiSystem, vendor: { id: vendorId, name: vendor }, changes }];
    });
    return { items, total: found.length, page, size: PAGE_SIZE };
  };
