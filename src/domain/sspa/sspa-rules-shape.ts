import { z } from 'zod';
import { dateShape, idShape, textShape } from '../content/shapes.js';
import type { FrameworkId, QuestionnaireId } from '../ids.js';
import { type SspaRule, SURENESSES } from './sspa-rules.js';

const several = z.lazy(() => z.array(ruleShape).min(1, 'Name at least one rule.').max(50));

const ruleShape: z.ZodType<SspaRule, SspaRule> = z.union([
  z.strictObject({ fact: idShape<string>() }),
  z.strictObject({ rule: idShape<string>() }),
  z.strictObject({ all: several }),
  z.strictObject({ any: several }),
  z.strictObject({ not: z.lazy(() => ruleShape) }),
]);

/** What every statement carries. */
const grounds = {
  confidence: z.enum(SURENESSES),
  sources: z.array(idShape<string>()).max(20),
  note: textShape(800).exactOptional(),
};

const number = z.number().int().min(1).max(999);

const versionShape = z.strictObject({
  id: idShape<string>(),
  title: textShape(80),
  from: dateShape,
  fromSays: textShape(200),
  requirements: number,
  sections: z
    .array(
      z.strictObject({ letter: z.string().regex(/^[A-Z]$/), title: textShape(80), from: number, to: number }),
    )
    .max(26),
  sectionK: z.strictObject({ count: number, says: textShape(600) }),
  certificate: z.strictObject({ says: textShape(600), ...grounds }),
  ...grounds,
});

const factShape = z.strictObject({
  id: idShape<string>(),
  group: idShape<string>(),
  question: textShape(300),
  says: textShape(200),
  nay: textShape(200),
  help: textShape(600).exactOptional(),
  withoutRule: textShape(400).exactOptional(),
  ...grounds,
});

const readingShape = z.strictObject({
  versions: z.array(idShape<string>()).min(1, 'Name at least one version.').max(20),
  when: ruleShape.exactOptional(),
  unsettled: ruleShape.exactOptional(),
  says: textShape(800).exactOptional(),
  perhaps: textShape(800).exactOptional(),
  otherwise: textShape(800),
  ...grounds,
});

const stepShape = z.strictObject({
  id: idShape<string>(),
  title: textShape(200),
  after: idShape<string>(),
  lasts: z.union([
    z.strictObject({ days: z.number().int().min(1).max(730) }),
    z.strictObject({ months: z.number().int().min(1).max(24) }),
  ]),
  approximate: z.boolean(),
  points: z.array(idShape<string>()).min(1, 'Name at least one point.').max(20),
  says: textShape(600),
  ...grounds,
});

/** What is known of Microsoft's supplier programme, as it stands in a file. */
export const sspaRulesShape = z.strictObject({
  id: idShape<string>(),
  title: textShape(200),
  asOf: dateShape,
  framework: idShape<FrameworkId>(),
  questionnaire: idShape<QuestionnaireId>(),
  sources: z
    .array(
      z.strictObject({
        id: idShape<string>(),
        title: textShape(300),
        address: z
          .string()
          .max(500)
          .regex(/^https:\/\/\S+$/, 'An address begins with https://.')
          .nullable(),
        read: textShape(200),
      }),
    )
    .min(1, 'Name at least one source.')
    .max(200),
  caveats: z.array(textShape(800)).max(50),
  versions: z.array(versionShape).min(1, 'Name at least one version.').max(20),
  groups: z
    .array(
      z.strictObject({ id: idShape<string>(), title: textShape(100), lead: textShape(400).exactOptional() }),
    )
    .min(1, 'Name at least one group.')
    .max(20),
  facts: z.array(factShape).min(1, 'Name at least one fact.').max(60),
  rules: z.array(z.strictObject({ id: idShape<string>(), when: ruleShape })).max(100),
  points: z
    .array(
      z.strictObject({
        id: idShape<string>(),
        title: textShape(200),
        metByCertificate: z.boolean(),
        readings: z.array(readingShape).min(1, 'Name at least one reading.').max(20),
      }),
    )
    .min(1, 'Name at least one point.')
    .max(100),
  contradictions: z.array(z.strictObject({ when: ruleShape, says: textShape(400) })).max(100),
  steps: z.array(stepShape).max(50),
  notEstablished: z
    .array(z.strictObject({ id: idShape<string>(), title: textShape(200), says: textShape(600), ...grounds }))
    .max(50),
});
