import { z } from 'zod';
import { FACTS } from '../ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '../ai-systems/tiers-and-roles.js';
import { dateShape, idShape, keyShape, oneOf, textShape } from '../content/shapes.js';
import type { RequirementId } from '../ids.js';
import { ACTORS, type Rule } from './rule-pack.js';

/** Facts are kept under their ids, so these are keys. */
const factId = keyShape<string>();
const ruleId = idShape<string>();
const article = textShape(120);
const note = textShape(800).exactOptional();

/** A tree over facts; typed by hand, for it holds itself. */
const ruleShape: z.ZodType<Rule, Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: factId }),
    z.strictObject({ rule: ruleId }),
    z.strictObject({ all: z.array(ruleShape).min(1, 'Name at least one.').max(100) }),
    z.strictObject({ any: z.array(ruleShape).min(1, 'Name at least one.').max(100) }),
    z.strictObject({ not: ruleShape }),
    z.strictObject({ before: z.strictObject({ fact: factId, date: dateShape }) }),
    z.strictObject({ since: dateShape }),
  ]),
) as unknown as z.ZodType<Rule, Rule>;

const factShape = z.strictObject({
  id: factId,
  type: z.enum(['yes-no', 'date']),
  article,
  steps: z.array(idShape<string>()).max(20),
  question: textShape(300),
  label: textShape(300),
  says: textShape(300),
  nay: textShape(300),
  help: textShape(800).exactOptional(),
  examples: z
    .strictObject({ yes: z.array(textShape(200)).max(8), no: z.array(textShape(200)).max(8) })
    .exactOptional(),
  presume: z.enum(['yes', 'no']).exactOptional(),
  note,
});

const pageShape = z.strictObject({
  id: idShape<string>(),
  gate: idShape<string>(),
  title: textShape(200),
  lead: textShape(800).exactOptional(),
  facts: z.array(factId).min(1, 'A page asks for at least one fact.').max(60),
  none: textShape(200).exactOptional(),
  groups: z
    .array(z.strictObject({ title: textShape(200), facts: z.array(factId).min(1).max(60) }))
    .min(1)
    .max(30)
    .exactOptional(),
});

const datedShape = z.strictObject({
  when: ruleShape.exactOptional(),
  date: dateShape.nullable(),
  standing: z.enum(['fixed', 'disputed', 'legacy']),
  says: textShape(500),
});

/** In order; none where nothing becomes binding. */
const from = z.array(datedShape).max(20);

/** A rule pack as it stands in a file. */
export const rulePackShape = z.strictObject({
  id: idShape<string>(),
  version: textShape(40),
  title: textShape(200),
  law: textShape(300),
  asOf: dateShape,
  supersededOn: dateShape.nullable(),
  sources: z.array(textShape(500)).min(1, 'Name at least one source.').max(100),
  caveats: z.array(textShape(800)).max(50),
  framework: z.strictObject({ id: idShape<string>(), version: textShape(40) }),
  gates: z
    .array(z.strictObject({ id: idShape<string>(), title: textShape(120), article }))
    .min(1)
    .max(40),
  facts: z.array(factShape).min(1, 'A rule pack looks at facts.').max(500),
  pages: z.array(pageShape).min(1).max(200),
  rules: z
    .array(z.strictObject({ id: ruleId, when: ruleShape, article, says: textShape(300), note }))
    .max(500),
  tiers: z
    .array(
      z.strictObject({
        tier: oneOf('tier', TIER_IDS),
        when: ruleShape,
        articles: z.array(article).min(1).max(20),
        from,
        note,
      }),
    )
    .min(1, 'A rule pack decides at least one tier.')
    .max(TIER_IDS.length),
  roles: z
    .array(
      z.strictObject({
        actor: oneOf('actor', ACTORS),
        role: oneOf('role', ROLE_IDS),
        when: ruleShape,
        article,
        note,
      }),
    )
    .max(ACTORS.length * ROLE_IDS.length),
  duties: z
    .array(z.strictObject({ requirement: idShape<RequirementId>(), when: ruleShape.exactOptional(), from }))
    .max(500),
  contradictions: z.array(z.strictObject({ when: ruleShape, says: textShape(500) })).max(200),
  given: z.array(z.strictObject({ fact: oneOf('fact', FACTS), when: ruleShape })).max(FACTS.length),
});
