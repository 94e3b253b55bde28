import type { Fact, Tier, VendorRole } from '#domain/ai-systems/given.js';

/** What an AI system may be stated to be, under the EU AI Act. */
export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  'not-an-ai-system': 'Not an AI system',
  'out-of-scope-territory': 'Outside the Act: no link to the EU',
  excluded: 'Excluded (Article 2)',
  'excluded-for-now': 'Excluded until supplied: research or testing (Article 2(8))',
  'excluded-foss': 'Excluded: free and open source (Article 2(12))',
  prohibited: 'Prohibited practice (Article 5)',
  'prohibited-upcoming': 'Prohibited from 2 December 2026',
  'high-risk-annex-iii': 'High-risk use (Annex III)',
  'high-risk-annex-i-a': 'High-risk product (Annex I Section A)',
  'high-risk-annex-i-b': 'High-risk product under its own law (Annex I Section B)',
  'derogation-unsupported': 'Annex III use, exception claimed and not shown (Article 6(3))',
  'derogated-annex-iii': 'Annex III use, not high-risk (Article 6(3))',
  'gpai-systemic': 'General-purpose model with systemic risk',
  gpai: 'General-purpose model',
  'gpai-open': 'Open general-purpose model',
  'embeds-gpai': 'Builds on a general-purpose model',
  'transparency-50-1': 'Talks with people (Article 50(1))',
  'transparency-50-2': 'Makes content that must be marked (Article 50(2))',
  'transparency-50-3': 'Recognises emotions or sorts people by biometrics (Article 50(3))',
  'transparency-50-4': 'Makes deep fakes or texts for the public (Article 50(4))',
  minimal: 'Minimal risk',
};

/** What a vendor may be stated to be to an AI system. */
export const ROLE_WORDS: Readonly<Record<VendorRole, string>> = {
  provider: 'Provider',
  deployer: 'Deployer',
  importer: 'Importer',
  distributor: 'Distributor',
  'authorised-representative': 'Authorised representative',
  'product-manufacturer': 'Product manufacturer',
  'downstream-provider': 'Downstream provider',
  'gpai-provider': 'Provider of a general-purpose model',
  'component-supplier': 'Supplier of a component',
};

/** What else can be stated, as a sentence that is so or not. */
export const FACT_WORDS: Readonly<Record<Fact, string>> = {
  'personal-data': 'It processes personal data',
  'sensitive-data': 'It processes special categories of personal data',
  'customer-data-trains': 'Our data trains or improves its models',
  'generates-content': 'It generates text, images, sound or video',
  'talks-to-people': 'People talk with it',
  'decides-about-people': 'It decides about people, or suggests what others decide',
  'embeds-general-model': 'It builds on a general-purpose model',
  'fine-tuned-model': 'The vendor has tuned a model of somebody else',
  'sub-suppliers': 'Parts of it come from suppliers of the vendor',
  'cloud-service': 'It runs as a service of the vendor',
  'used-in-eu': 'It is used, or its results are, in the EU',
  'microsoft-data': 'It handles data of Microsoft',
};
