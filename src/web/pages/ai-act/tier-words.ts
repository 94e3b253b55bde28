import type { FoundTier, Standing } from '#domain/ai-act/classification.js';
import type { ActorId } from '#domain/ai-act/rule-pack.js';
import { TIERS, type TierId } from '#domain/ai-systems/tiers-and-roles.js';
import type { IconName } from '../../icon-names.js';
import type { PillView, Tone } from '../../views.js';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  applies: 'Applies',
  presumed: 'Presumed until shown otherwise',
  undetermined: 'Open',
  'ruled-out': 'Ruled out',
};

/** What a tier is to whoever reads it: how bad, and its sign. */
function lookOf(tier: TierId): readonly [Tone, IconName] {
  if (tier.startsWith('prohibited')) return ['bad', 'ban'];
  if (tier.startsWith('high-risk') || tier === 'derogation-unsupported') return ['bad', 'triangle-alert'];
  if (tier.startsWith('transparency')) return ['info', 'message-square'];
  return [tier === 'minimal' ? 'good' : 'plain', tier === 'minimal' ? 'check' : 'circle-dot'];
}

/** A tier as a chip; what is not decided is dashed and says so. */
export function tierPill({ tier, standing }: Pick<FoundTier, 'tier' | 'standing'>): PillView {
  const { short } = TIERS[tier];
  const [tone, icon] = lookOf(tier);
  if (standing === 'applies') return { tone, icon, word: short };
  const word = standing === 'presumed' ? `${short}, presumed` : short;
  return { tone: 'unknown', icon: 'circle-question-mark', word };
}

/** Who plays a part, to whoever buys. */
export const whoIs = (actor: ActorId, vendor: string): string =>
  ({ vendor, buyer: 'Your organisation', upstream: 'Somebody it builds on' })[actor];

/** What begins to bind on a day: what is prohibited soon is prohibited then. */
export const bindingWords = (tiers: readonly TierId[]): string =>
  tierWords([...new Set(tiers.map((tier) => (tier === 'prohibited-upcoming' ? 'prohibited' : tier)))]);

/** Tiers in a sentence. */
export const tierWords = (tiers: readonly TierId[]): string =>
  tiers.map((tier) => TIERS[tier].short).join('; ');
