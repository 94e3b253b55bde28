import { addDays, type CalendarDate, dayIn } from '#domain/dates.js';
import { ENDING_DAYS } from '#domain/vendors/contract-days.js';
import type { VendorFilter } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { VendorChoice } from '../contract/vendors.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';

const PAGE_SIZE = 20;

export const listVendors =
  ({ storage, world }: Parts): Services['vendors']['list'] =>
  async (actor, { page: nth, sort, ...choice }) => {
    const { organisationId, timeZone } = memberWith(actor, 'vendors.read');
    const stores = storage.within(organisationId);
    const today = dayIn(timeZone, world.now());
    const { search } = choice;
    const query = { search, filter: vendorFilter(choice, today), sort, page: nth, size: PAGE_SIZE };
    const page = await stores.vendors.list(query);
    const aiSystems = await stores.aiSystems.ofVendors(page.items.map((vendor) => vendor.id));
    const items = page.items.map((vendor) => ({
      vendor,
      aiSystems: aiSystems.filter((aiSystem) => aiSystem.vendorId === vendor.id),
    }));
    return { ...page, items, today };
  };

/** A choice of vendors as storage is asked it; days are judged from today. */
const vendorFilter = (choice: VendorChoice, today: CalendarDate): VendorFilter => ({
  ...(choice.criticality ? { criticality: choice.criticality } : {}),
  ...(choice.ownerId ? { ownerId: choice.ownerId } : {}),
  ...(choice.tag ? { tag: choice.tag } : {}),
  ...(choice.ending === true ? { ends: [today, addDays(today, ENDING_DAYS)] } : {}),
  neverAssessed: choice.neverAssessed === true,
  archived: choice.archived === true,
});
