import { z } from 'zod';
import { FACTS, STATED } from '../../ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '../../ai-systems/tiers-and-roles.js';
import { idShape, keyShape, oneOf, pointsShape, textShape, weightShape } from '../../content/shapes.js';
import type { FrameworkId, OptionId, QuestionId, RequirementId } from '../../ids.js';
import type { Condition, Option } from '../questionnaire.js';
import type { Choice } from './values.js';

const question = keyShape<QuestionId>();
const listOf = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).min(1, 'Name at least one.').max(50);

const several = z.lazy(() => z.array(conditionShape).min(1, 'Name at least one condition.').max(50));

/** A condition as it stands in a file. */
export const conditionShape: z.ZodType<Condition> = z
  .union(
    [
      z.strictObject({ all: several }),
      z.strictObject({ any: several }),
      z.strictObject({ not: z.lazy(() => conditionShape) }),
      z.strictObject({ question, is: z.array(idShape<Choice | OptionId>()).min(1).max(50) }),
      z.strictObject({ question, answered: z.boolean() }),
      z.strictObject({ question, atLeast: z.number() }),
      z.strictObject({ question, atMost: z.number() }),
      z.strictObject({ tier: listOf(oneOf('tier', TIER_IDS)) }),
      z.strictObject({ role: listOf(oneOf('role', ROLE_IDS)) }),
      z.strictObject({ fact: oneOf('fact', FACTS), is: listOf(oneOf('answer to a fact', STATED)) }),
    ],
    'A condition is one of: all, any, not, tier, role, a fact with is, or a question with is, answered, atLeast or atMost.',
  )
  .meta({ id: 'condition' });

/** What every question holds in a file, whatever its kind; the kind's file adds its own fields. */
export const questionShape = {
  id: question,
  text: textShape(400),
  help: z.string().max(600).default(''),
  why: z.string().max(800).default(''),
  goodEvidence: z.string().max(800).default(''),
  redFlags: z.array(textShape(300)).max(10).default([]),
  required: z.boolean().default(true),
  mayBeNotApplicable: z.boolean().default(false),
  weight: weightShape,
  critical: z.boolean().default(false),
  askedWhen: conditionShape.nullable().default(null),
  evidenceRule: z
    .strictObject({
      when: z.array(idShape<Choice | OptionId | 'answered'>()).min(1).max(50),
      without: pointsShape,
    })
    .nullable()
    .default(null),
  mappings: z
    .array(z.strictObject({ framework: idShape<FrameworkId>(), requirement: idShape<RequirementId>() }))
    .max(50)
    .default([]),
};

/** An option of a choice. */
export const optionShape: z.ZodType<Option, { id: string; text: string; points: number }> = z.strictObject({
  id: idShape<OptionId>(),
  text: textShape(300),
  points: pointsShape,
});
