import { dayIn } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import type { TenantStores } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { Services, VendorCounts } from '../contract.js';
import type { Parts } from '../parts.js';
import { endingFrom, vendorFilter } from './vendor-choice.js';

const PAGE_SIZE = 20;

export const listVendors =
  ({ storage, world }: Parts): Services['vendors']['list'] =>
  async (actor, { page: nth, sort, ...choice }) => {
    const { organisationId, timeZone, userId } = memberWith(actor, 'vendors.read');
    const stores = storage.within(organisationId);
    const today = dayIn(timeZone, world.now());
    const { search } = choice;
    const query = {
      search,
      filter: await vendorFilter(stores, choice, today),
      sort,
      page: nth,
      size: PAGE_SIZE,
    };
    const [page, counts] = await Promise.all([
      stores.vendors.list(query),
      countsOf(stores.vendors, endingFrom(today), userId),
    ]);
    const aiSystems = await stores.aiSystems.ofVendors(page.items.map((vendor) => vendor.id));
    const items = page.items.map((vendor) => ({
      vendor,
      aiSystems: aiSystems.filter((aiSystem) => aiSystem.vendorId === vendor.id),
    }));
    return { ...page, items, today, counts };
  };

async function countsOf(
  { count }: TenantStores['vendors'],
  ends: ReturnType<typeof endingFrom>,
  ownerId: UserId,
): Promise<VendorCounts> {
  const [all, high, medium, low, mine, ending, neverAssessed, archived] = await Promise.all([
    count({}),
    count({ criticality: 'high' }),
    count({ criticality: 'medium' }),
    count({ criticality: 'low' }),
    count({ ownerId }),
    count({ ends }),
    count({ neverAssessed: true }),
    count({ archived: true }),
  ]);
  return { all, criticality: { high, medium, low }, mine, ending, neverAssessed, archived };
}
