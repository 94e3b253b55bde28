import type { RoleId, TierId } from './tiers-and-roles.js';

/** What can be stated of an AI system besides. */
export const FACTS = [
  'personal-data',
  'sensitive-data',
  'customer-data-trains',
  'generates-content',
  'talks-to-people',
  'decides-about-people',
  'embeds-general-model',
  'fine-tuned-model',
  'sub-suppliers',
  'cloud-service',
  'used-in-eu',
  'microsoft-data',
] as const;
export type Fact = (typeof FACTS)[number];

export const STATED = ['yes', 'no'] as const;
export type Stated = (typeof STATED)[number];

/** What the buyer states of an AI system; conditions look at it. Nothing here is a classification by the portal. */
export interface Given {
  readonly tiers: readonly TierId[];
  readonly roles: readonly RoleId[];
  /** A fact that is not stated is missing. */
  readonly facts: Readonly<Partial<Record<Fact, Stated>>>;
}

export const NOTHING_GIVEN: Given = { tiers: [], roles: [], facts: {} };

/** Whether nothing at all is stated. */
export const isNothing = ({ tiers, roles, facts }: Given): boolean =>
  tiers.length === 0 && roles.length === 0 && Object.keys(facts).length === 0;
