import type { AiSystemFilter, StandingAiSystem, TenantStores } from '#storage/contract.js';

/** An AI system by where it stands, with what its vendor is called. */
export interface StandingInUse extends StandingAiSystem {
  readonly vendor: string;
}

/** Those of vendors in use. */
export async function standingInUse(
  { aiSystems, vendors }: Pick<TenantStores, 'aiSystems' | 'vendors'>,
  filter: AiSystemFilter,
): Promise<readonly StandingInUse[]> {
  const found = await aiSystems.standing(filter);
  const names = await vendors.namesOf([...new Set(found.map(({ vendorId }) => vendorId))]);
  return found.flatMap((each) => {
    const vendor = names.get(each.vendorId);
    return vendor === undefined ? [] : [{ ...each, vendor }];
  });
}

/** Whether something of it is not decided. */
export const isOpen = ({ classified }: StandingAiSystem): boolean =>
  classified?.tiers.some(({ standing }) => standing === 'undetermined') ?? false;
