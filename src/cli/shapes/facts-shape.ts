import { z } from 'zod';

const value = z.union([z.enum(['yes', 'no', 'unknown']), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)]);

/** A file of what is known of an AI system: a fact left out was never asked. `assay classify --facts` lists the ids. */
export const factsShape = z.strictObject({
  facts: z.record(z.string(), value).describe('By id: yes, no, unknown, or a day.'),
});
