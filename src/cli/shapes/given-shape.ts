import { z } from 'zod';
import { FACTS, STATED, TIERS, VENDOR_ROLES } from '#domain/ai-systems/given.js';
import { oneOf } from '#domain/content/shapes.js';

/** A file of what is stated of an AI system; a fact left out is not stated. */
export const givenShape = z.strictObject({
  tiers: z.array(oneOf('tier', TIERS)).max(50).default([]),
  roles: z.array(oneOf('role', VENDOR_ROLES)).max(50).default([]),
  facts: z.partialRecord(oneOf('fact', FACTS), oneOf('answer to a fact', STATED)).default({}),
});
