/** What a word of the EU AI Act means here: in full, and short enough for a chip. */
interface Named {
  readonly word: string;
  readonly short: string;
}

/**
 * Where an AI system can stand under Regulation (EU) 2024/1689 as amended by (EU) 2026/1744, by id. A system can stand in
 * several of them at once; the order is that of a reading: out of its reach, forbidden, high-risk, models, transparency.
 */
export const TIERS = {
  'not-an-ai-system': { word: 'Not an AI system', short: 'No AI system' },
  'out-of-scope-territory': { word: 'Outside the Act: no link to the EU', short: 'No EU link' },
  excluded: { word: 'Excluded (Article 2)', short: 'Excluded' },
  'excluded-for-now': {
    word: 'Excluded until supplied: research or testing (Article 2(8))',
    short: 'Before market',
  },
  'excluded-foss': { word: 'Excluded: free and open source (Article 2(12))', short: 'Open source' },
  prohibited: { word: 'Prohibited practice (Article 5)', short: 'Prohibited' },
  'prohibited-upcoming': { word: 'Prohibited from 2 December 2026', short: 'Soon prohibited' },
  'high-risk-annex-iii': { word: 'High-risk use (Annex III)', short: 'High-risk, Annex III' },
  'high-risk-annex-i-a': {
    word: 'High-risk product (Annex I Section A)',
    short: 'High-risk, Annex I A',
  },
  'high-risk-annex-i-b': {
    word: 'High-risk product under its own law (Annex I Section B)',
    short: 'High-risk, Annex I B',
  },
  'derogation-unsupported': {
    word: 'Annex III use, exception claimed and not shown (Article 6(3))',
    short: 'Unshown exemption',
  },
  'derogated-annex-iii': {
    word: 'Annex III use, not high-risk (Article 6(3))',
    short: 'Exempt, Article 6(3)',
  },
  'gpai-systemic': { word: 'General-purpose model with systemic risk', short: 'Systemic model' },
  gpai: { word: 'General-purpose model', short: 'General model' },
  'gpai-open': { word: 'Open general-purpose model', short: 'Open model' },
  'embeds-gpai': { word: 'Builds on a general-purpose model', short: 'Built on a model' },
  'transparency-50-1': { word: 'Talks with people (Article 50(1))', short: 'Talks with people' },
  'transparency-50-2': {
    word: 'Makes content that must be marked (Article 50(2))',
    short: 'Synthetic content',
  },
  'transparency-50-3': {
    word: 'Recognises emotions or sorts people by biometrics (Article 50(3))',
    short: 'Emotion, biometrics',
  },
  'transparency-50-4': {
    word: 'Makes deep fakes or texts for the public (Article 50(4))',
    short: 'Deep fakes, public text',
  },
  minimal: { word: 'Minimal risk', short: 'Minimal' },
} as const satisfies Readonly<Record<string, Named>>;

export type TierId = keyof typeof TIERS;
export const TIER_IDS = Object.keys(TIERS) as [TierId, ...TierId[]];

/** The parts somebody can play for an AI system under the same law, Article 3, by id. */
export const ROLES = {
  provider: { word: 'Provider', short: 'Provider' },
  deployer: { word: 'Deployer', short: 'Deployer' },
  importer: { word: 'Importer', short: 'Importer' },
  distributor: { word: 'Distributor', short: 'Distributor' },
  'authorised-representative': { word: 'Authorised representative', short: 'Representative' },
  'product-manufacturer': {
    word: 'Product manufacturer',
    short: 'Product manufacturer',
  },
  'downstream-provider': {
    word: 'Downstream provider',
    short: 'Downstream provider',
  },
  'gpai-provider': { word: 'Provider of a general-purpose model', short: 'Model provider' },
  'component-supplier': { word: 'Supplier of a component', short: 'Component supplier' },
} as const satisfies Readonly<Record<string, Named>>;

export type RoleId = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as [RoleId, ...RoleId[]];
