import { z } from 'zod';
import { ACTORS } from '#domain/ai-act/rule-pack.js';
import { ROLE_IDS, TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { givenShape } from './given-shape.js';

const day = z.string();
const standing = z
  .enum(['applies', 'presumed', 'undetermined', 'ruled-out'])
  .describe('presumed and undetermined are open; presumed counts as so out of caution.');
const from = z.strictObject({
  date: day.nullable(),
  standing: z.enum(['now', 'later', 'disputed', 'legacy', 'open']),
  says: z.string(),
});
const answers = z.array(z.strictObject({ fact: z.string(), value: z.string(), says: z.string() }));
const found = {
  standing,
  because: answers.describe('Known facts that decided it.'),
  rules: z
    .array(z.strictObject({ id: z.string(), says: z.string(), article: z.string() }))
    .describe('Rules that hold, the most particular first.'),
  needs: z
    .array(z.strictObject({ fact: z.string(), question: z.string() }))
    .describe('Where open: the facts it hangs on.'),
  quickest: answers.describe('Where open: the fewest answers that would decide it.'),
};

/** What `assay classify` prints. */
export const classificationShape = z.strictObject({
  pack: z.strictObject({
    id: z.string(),
    version: z.string(),
    law: z.string(),
    asOf: day,
    caveats: z.array(z.string()),
  }),
  on: day,
  notLegalAdvice: z.literal(true),
  undetermined: z.boolean().describe('Whether any tier is open.'),
  tiers: z
    .array(
      z.strictObject({
        tier: z.enum(TIER_IDS),
        title: z.string(),
        articles: z.array(z.string()),
        ...found,
        from,
      }),
    )
    .describe('Every tier, the one that weighs most first.'),
  roles: z.array(
    z.strictObject({
      actor: z.enum(ACTORS),
      role: z.enum(ROLE_IDS),
      title: z.string(),
      article: z.string(),
      ...found,
    }),
  ),
  duties: z
    .array(
      z.strictObject({
        requirement: z.string(),
        number: z.string(),
        title: z.string(),
        actor: z.enum(ACTORS),
        role: z.enum(ROLE_IDS),
        tiers: z.array(z.enum(TIER_IDS)),
        standing,
        from,
        evidence: z.array(z.string()),
      }),
    )
    .describe('Obligations somebody has or would have.'),
  given: givenShape.describe('What conditions of questionnaires look at; serves as --given.'),
});
