import type { AiSystemId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { NO_CONTRACT } from '#domain/vendors/vendor.js';
import type { VendorForm } from '../contract.js';
import type { TellVendor } from './story.js';
import type { Telling } from './telling.js';

/** Where each AI system of the story is, by vendor and name. */
export type SystemsTold = ReadonlyMap<string, AiSystemId>;
export const systemKey = (vendor: string, aiSystem: string): string => JSON.stringify([vendor, aiSystem]);

/** Registers the vendors and AI systems that are not there yet. */
export async function tellVendors(
  telling: Telling,
  actor: Member,
  vendors: readonly TellVendor[],
): Promise<SystemsTold> {
  const told = vendors.map(async (vendor) => {
    const systems = await tellVendor(telling, actor, vendor);
    return [...systems].map(([name, id]) => [systemKey(vendor.name, name), id] as const);
  });
  return new Map((await Promise.all(told)).flat());
}

async function tellVendor(
  telling: Telling,
  actor: Member,
  told: TellVendor,
): Promise<Map<string, AiSystemId>> {
  const { services } = telling;
  const found = await services.vendors.list(actor, { search: told.name, page: 1, sort: 'name' });
  const row = found.items.find(({ vendor }) => vendor.name === told.name);
  const vendorId = row?.vendor.id ?? (await services.vendors.register(actor, formOf(told)));
  const systems = new Map(row?.aiSystems.map(({ name, id }) => [name, id]));
  for (const system of told.aiSystems) {
    const { name, purpose } = system;
    const id = systems.get(name) ?? (await services.aiSystems.add(actor, vendorId, { name, purpose }));
    systems.set(name, id);
    await tellSspa(telling, actor, { id, told: system.sspa });
  }
  return systems;
}

/** States what is told of the profile for Microsoft, where nothing is stated yet. */
async function tellSspa(
  { services, clock }: Telling,
  actor: Member,
  { id, told }: { readonly id: AiSystemId; readonly told: TellVendor['aiSystems'][number]['sspa'] },
): Promise<void> {
  if (told === undefined) return;
  const { aiSystem } = await services.aiSystems.read(actor, id);
  if (aiSystem.sspa !== null) return;
  const { facts, version } = told;
  const issuedOn = clock.dateAt(told.issuedOn);
  await services.sspa.state(actor, id, { revision: aiSystem.revision, facts, version, issuedOn });
}

const formOf = ({ name, website, criticality, contact, notes }: TellVendor): VendorForm => ({
  name,
  aliases: [],
  website,
  criticality,
  contacts: [{ ...contact, title: '', receives: true }],
  ownerId: null,
  tags: [],
  notes,
  contract: NO_CONTRACT,
});
