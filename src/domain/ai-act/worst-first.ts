import type { TierId } from '../ai-systems/tiers-and-roles.js';

/** The tiers from the one that weighs most; those that end the run last. */
export const WORST_FIRST: readonly TierId[] = [
  'prohibited',
  'prohibited-upcoming',
  'high-risk-annex-iii',
  'high-risk-annex-i-a',
  'derogation-unsupported',
  'gpai-systemic',
  'high-risk-annex-i-b',
  'gpai',
  'derogated-annex-iii',
  'gpai-open',
  'transparency-50-1',
  'transparency-50-2',
  'transparency-50-3',
  'transparency-50-4',
  'embeds-gpai',
  'minimal',
  'not-an-ai-system',
  'out-of-scope-territory',
  'excluded',
  'excluded-for-now',
  'excluded-foss',
];
