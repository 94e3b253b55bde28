/**
 * What an AI system may be under Regulation (EU) 2024/1689, as amended by (EU) 2026/1744. Several may apply at once, for
 * instance a high-risk system that also has to be told of.
 */
export const TIERS = [
  'not-an-ai-system',
  'out-of-scope-territory',
  'excluded',
  'excluded-for-now',
  'excluded-foss',
  'prohibited',
  'prohibited-upcoming',
  'high-risk-annex-iii',
  'high-risk-annex-i-a',
  'high-risk-annex-i-b',
  'derogation-unsupported',
  'derogated-annex-iii',
  'gpai-systemic',
  'gpai',
  'gpai-open',
  'embeds-gpai',
  'transparency-50-1',
  'transparency-50-2',
  'transparency-50-3',
  'transparency-50-4',
  'minimal',
] as const;
export type Tier = (typeof TIERS)[number];

/** What the vendor is to an AI system, in the words of the same Regulation. */
export const VENDOR_ROLES = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised-representative',
  'product-manufacturer',
  'downstream-provider',
  'gpai-provider',
  'component-supplier',
] as const;
export type VendorRole = (typeof VENDOR_ROLES)[number];

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
  readonly tiers: readonly Tier[];
  readonly roles: readonly VendorRole[];
  /** A fact that is not stated is missing. */
  readonly facts: Readonly<Partial<Record<Fact, Stated>>>;
}

export const NOTHING_GIVEN: Given = { tiers: [], roles: [], facts: {} };

/** Whether nothing at all is stated. */
export const isNothing = ({ tiers, roles, facts }: Given): boolean =>
  tiers.length === 0 && roles.length === 0 && Object.keys(facts).length === 0;
