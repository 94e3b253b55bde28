import { z } from 'zod';
import { rulePackShape } from '#domain/ai-act/rule-pack-shape.js';
import { reassessmentShape } from '#domain/ai-systems/reassessment-rules.js';
import { receiptShape } from '#domain/assessments/receipt.js';
import { claimRulesShape } from '#domain/certification-claims/claim-rules.js';
import { crosswalkShape } from '#domain/crosswalks/definition.js';
import { frameworkShape } from '#domain/frameworks/definition.js';
import { questionnaireShape } from '#domain/questionnaires/definition.js';
import { registersShape } from '#domain/registers/registers-definition.js';
import { sspaRulesShape } from '#domain/sspa/sspa-rules-shape.js';
import { answersShape } from './shapes/answers-shape.js';
import { askShape } from './shapes/ask-shape.js';
import { classificationShape } from './shapes/classification-shape.js';
import { factsShape } from './shapes/facts-shape.js';
import { givenShape } from './shapes/given-shape.js';
import { scoreShape } from './shapes/score-shape.js';
import { sspaShape } from './shapes/sspa-shape.js';

const SHAPES = {
  framework: { shape: frameworkShape, title: 'A framework: a versioned catalogue of requirements' },
  crosswalk: {
    shape: crosswalkShape,
    title: 'A crosswalk: how the requirements of two frameworks are related',
  },
  questionnaire: { shape: questionnaireShape, title: 'A questionnaire: one version, frozen once published' },
  'rule-pack': { shape: rulePackShape, title: 'A rule pack: the law of one day as data' },
  reassessment: {
    shape: reassessmentShape,
    title: 'What changes of an AI system touch: requirements by kind of change',
  },
  'certification-claims': {
    shape: claimRulesShape,
    title: 'Which answers claim certification, and how much of them counts by the verdict on the certificate',
  },
  registers: {
    shape: registersShape,
    title: 'Registers: accreditation bodies, certification bodies and what is known of accreditations',
  },
  answers: { shape: answersShape, title: 'Answers to a questionnaire' },
  given: { shape: givenShape, title: 'What is stated of an AI system' },
  facts: { shape: factsShape, title: 'What is known of an AI system' },
  classification: { shape: classificationShape, title: 'What assay classify prints' },
  ask: { shape: askShape, title: 'What assay ask prints' },
  sspa: { shape: sspaShape, title: 'What is known of a supplier to Microsoft' },
  'sspa-rules': {
    shape: sspaRulesShape,
    title: 'What is known of Microsoft’s supplier programme: versions, facts, rules, deadlines',
  },
  receipt: { shape: receiptShape, title: 'A receipt: a submission with its fingerprint' },
  score: { shape: scoreShape, title: 'What assay score prints' },
} as const;

export const SCHEMA_NAMES = Object.keys(SHAPES);

/** The JSON Schema (draft 2020-12) of a format, as written in a file; null for an unknown name. */
export function schemaOf(name: string): object | null {
  if (!Object.hasOwn(SHAPES, name)) return null;
  const { shape, title } = SHAPES[name as keyof typeof SHAPES];
  return { title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) };
}
