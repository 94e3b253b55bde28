import { ATTESTATION_KINDS } from './attestations/attestation-kinds.js';
import { AWARD_KINDS } from './awards/award-kinds.js';
import { LETTER_KINDS } from './letters/letter-kinds.js';
import { PAPER_KINDS } from './papers/paper-kinds.js';
import type { OtherDocuments } from './setting.js';

/** Documents that certify no management system. */
export const OTHER_KINDS: readonly OtherDocuments[] = [
  ...ATTESTATION_KINDS,
  ...LETTER_KINDS,
  ...AWARD_KINDS,
  ...PAPER_KINDS,
];
