import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { TIERS, type TierId } from '#domain/ai-systems/tiers-and-roles.js';
import type { PillView } from '../../views.js';
import { tierPill } from '../ai-act/tier-words.js';

type Tiered = Pick<AiSystem, 'classified' | 'given'>;

/**
 * The tiers of an AI system as chips, worst first: decided ones, presumed ones as such, and how many are open. Where
 * nobody has begun to classify it, what is stated of it by hand.
 */
export function tierPills({ classified, given }: Tiered): readonly PillView[] {
  if (classified === null) return given.tiers.map(statedPill);
  const open = classified.tiers.filter(({ standing }) => standing === 'undetermined').length;
  return [
    ...classified.tiers.filter(({ standing }) => standing !== 'undetermined').map(tierPill),
    ...(open === 0 ? [] : [{ tone: 'unknown', icon: 'circle-question-mark', word: `${open} open` } as const]),
  ];
}

const statedPill = (tier: TierId): PillView => ({
  tone: 'plain',
  icon: 'pencil',
  word: `${TIERS[tier].short}, stated`,
});

/** The worst of its tiers where that is a prohibition or high risk; null where it is neither. */
export function alarmingPill(system: Tiered): PillView | null {
  const isAlarming = (tier: TierId) => tier.startsWith('prohibited') || tier.startsWith('high-risk');
  const { classified, given } = system;
  if (classified === null) {
    const stated = given.tiers.find(isAlarming);
    return stated === undefined ? null : statedPill(stated);
  }
  const worst = classified.tiers.find(
    ({ tier, standing }) => isAlarming(tier) && standing !== 'undetermined',
  );
  return worst === undefined ? null : tierPill(worst);
}
