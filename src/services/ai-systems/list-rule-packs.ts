import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

export const listRulePacks =
  ({ storage, content }: Parts): Services['aiSystems']['rulePacks'] =>
  async (actor) => {
    const { aiSystems } = storage.within(memberWith(actor, 'vendors.read').organisationId);
    const latest = content.rulePacks.toSorted((a, b) => b.version.localeCompare(a.version));
    return await Promise.all(
      latest.map(async (pack) => ({ pack, aiSystems: await aiSystems.countClassifiedBy(pack.version) })),
    );
  };
