import { TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { addDays, type CalendarDate } from '#domain/dates.js';
import { ENDING_DAYS } from '#domain/vendors/contract-days.js';
import type { TenantStores, VendorFilter } from '#storage/contract.js';
import type { VendorChoice } from '../contract/vendors.js';

/** The tiers that are called high-risk. */
const HIGH_RISK = TIER_IDS.filter((tier) => tier.startsWith('high-risk'));

/** A choice of vendors as storage is asked it; days are judged from today. */
export async function vendorFilter(
  { aiSystems }: Pick<TenantStores, 'aiSystems'>,
  choice: VendorChoice,
  today: CalendarDate,
): Promise<VendorFilter> {
  const narrowed = await Promise.all([
    ...(choice.withAiSystem === true ? [aiSystems.vendors()] : []),
    ...(choice.highRisk === true ? [aiSystems.vendors(HIGH_RISK)] : []),
  ]);
  const [first, ...others] = narrowed;
  const ids = first?.filter((id) => others.every((other) => other.includes(id)));
  return { ...factsOf(choice, today), ...(ids === undefined ? {} : { ids }) };
}

const factsOf = (choice: VendorChoice, today: CalendarDate): VendorFilter => ({
  ...(choice.criticality ? { criticality: choice.criticality } : {}),
  ...(choice.band ? { band: choice.band } : {}),
  ...(choice.ownerId ? { ownerId: choice.ownerId } : {}),
  ...(choice.tag ? { tag: choice.tag } : {}),
  ...(choice.ending === true ? { ends: endingFrom(today) } : {}),
  neverAssessed: choice.neverAssessed === true,
  archived: choice.archived === true,
});

/** The days within which a contract ends soon. */
export const endingFrom = (today: CalendarDate): [CalendarDate, CalendarDate] => [
  today,
  addDays(today, ENDING_DAYS),
];
