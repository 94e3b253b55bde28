import { z } from 'zod';
import { canonicalJson } from '../canonical-json.js';
import { type Fault, faultsOf, tooMuch } from '../content/fault.js';
import type { Submission } from './assessment.js';

/** What both sides keep of a submission: the whole of it, and the fingerprint that its letter names too. */
export interface Receipt {
  readonly format: 'assay-receipt-1';
  /** SHA-256 of the canonical JSON (RFC 8785) of `submission`, lower-case hex. */
  readonly sha256: string;
  readonly submission: Omit<Submission, 'sha256'>;
}

export function receiptOf({ sha256, ...submission }: Submission): Receipt {
  return { format: 'assay-receipt-1', sha256, submission };
}

/** What a receipt in a file must have to be told; whatever else it holds belongs to the fingerprint too. */
export const receiptShape = z.looseObject({
  format: z.literal('assay-receipt-1', 'This is not a receipt of Assay.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A fingerprint has 64 characters, 0-9 and a-f.'),
  submission: z.looseObject({
    id: z.string(),
    round: z.int(),
    at: z.string(),
    attestation: z.looseObject({ name: z.string(), title: z.string(), at: z.string() }),
    names: z.looseObject({ buyer: z.string(), vendor: z.string(), aiSystem: z.string() }),
    questionnaire: z.looseObject({ id: z.string(), version: z.int(), title: z.string() }),
    questions: z.array(z.looseObject({ id: z.string(), text: z.string() })),
  }),
});

type TellsOf = z.infer<typeof receiptShape>['submission'];

export type ReceiptVerdict =
  | { readonly faults: readonly Fault[] }
  | {
      /** Whether the answers still have the fingerprint the receipt names. */
      readonly holds: boolean;
      readonly stated: string;
      readonly computed: string;
      readonly submission: TellsOf;
    };

/**
 * Recomputes a receipt's fingerprint from the answers it holds. `sha256` hashes a text to lower-case hex. A receipt that
 * agrees with itself was still written by somebody: compare its fingerprint with the one the other side was given.
 */
export function verifyReceipt(input: unknown, sha256: (text: string) => string): ReceiptVerdict {
  const large = tooMuch(input);
  if (large !== null) return { faults: [large] };
  const parsed = receiptShape.safeParse(input);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const { sha256: stated, submission } = parsed.data;
  let computed: string;
  try {
    computed = sha256(canonicalJson((input as { submission: unknown }).submission));
  } catch {
    return { faults: [{ path: 'submission', reason: 'It holds what no submission can: half a character.' }] };
  }
  return { holds: computed === stated, stated, computed, submission };
}
