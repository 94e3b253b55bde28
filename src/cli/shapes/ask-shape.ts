import { z } from 'zod';

const count = z.int().min(0);

/** What `assay ask` prints. */
export const askShape = z.strictObject({
  questionnaire: z.strictObject({ id: z.string(), version: z.int() }),
  asked: z
    .array(
      z.strictObject({
        id: z.string(),
        section: z.string(),
        kind: z.string(),
        text: z.string(),
        required: z.boolean(),
        answered: z.boolean(),
      }),
    )
    .describe('Questions now asked, in order.'),
  setAside: z
    .array(z.string())
    .describe('Questions with an answer that are not asked now: the answer counts as absent.'),
  progress: z.strictObject({ asked: count, answered: count }),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string(), asked: count, answered: count })),
  gaps: z
    .array(
      z.strictObject({
        section: z.string(),
        question: z.string(),
        kind: z.enum(['unanswered', 'reason-missing', 'exception-missing', 'incomplete', 'evidence-missing']),
      }),
    )
    .describe('What keeps the answers from being submitted.'),
  complete: z.boolean().describe('Whether there is no gap.'),
});
