import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

const PAGE_SIZE = 20;

export const listVendors =
  ({ storage }: Parts): Services['vendors']['list'] =>
  async (actor, query) => {
    const { organisationId } = memberWith(actor, 'vendors.read');
    const stores = storage.within(organisationId);
    const page = await stores.vendors.list({ ...query, size: PAGE_SIZE });
    const aiSystems = await stores.aiSystems.ofVendors(page.items.map((vendor) => vendor.id));
    const items = page.items.map((vendor) => ({
      vendor,
      aiSystems: aiSystems.filter((aiSystem) => aiSystem.vendorId === vendor.id),
    }));
    return { ...page, items };
  };
