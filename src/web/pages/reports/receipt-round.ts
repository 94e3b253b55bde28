import { z } from 'zod';
import type { Submission } from '#domain/assessments/assessment.js';
import { NotFound } from '#domain/errors.js';
import { addressWith } from '../../kit/listing.js';

/** The round in a receipt's address; 0 is the last one. */
export const ROUND = z.object({
  round: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0)),
});

/** The submission of a round, of those given oldest first. Throws NotFound where that round gave none. */
export function submissionOf(submissions: readonly Submission[], round: number): Submission {
  const found = round === 0 ? submissions.at(-1) : submissions.find((each) => each.round === round);
  if (found === undefined) throw new NotFound('nothing-submitted');
  return found;
}

/** The address of a receipt of one round. */
export const ofRound = (receipt: string, round: number): string => addressWith(receipt, { round });
