import { z } from 'zod';
import { FACTS, STATED } from '#domain/ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { oneOf } from '#domain/content/shapes.js';

/** A file of what is stated of an AI system; a fact left out is not stated. */
export const givenShape = z.strictObject({
  tiers: z.array(oneOf('tier', TIER_IDS)).max(50).default([]),
  roles: z.array(oneOf('role', ROLE_IDS)).max(50).default([]),
  facts: z.partialRecord(oneOf('fact', FACTS), oneOf('answer to a fact', STATED)).default({}),
});
