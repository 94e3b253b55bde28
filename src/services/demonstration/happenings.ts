import { z } from 'zod';
import { rolesFor } from '#domain/organisations/organisation.js';
import { FINDING_ACTIONS, SEVERITIES } from '#domain/reviews/finding.js';
import { VERDICTS } from '#domain/reviews/review.js';

export const text = z.string().trim().min(1).max(2_000);
export const email = z.email().max(200);
/** Whole days from the day the story is told; yesterday is −1. */
export const day = z.int().min(-400).max(400);
export const past = day.max(-1);

const judgement = z.strictObject({
  question: text,
  verdict: z.enum(VERDICTS),
  message: z.string().default(''),
  note: z.string().default(''),
  /** Points set beside the computed ones, with the reason. */
  override: z.strictObject({ points: z.number().min(0).max(1), reason: text }).optional(),
});

const finding = z.strictObject({
  /** Becomes the finding's id, so that telling again raises nothing twice. */
  id: z.string().regex(/^demonstration-[a-z0-9-]{4,40}$/),
  question: text.nullable(),
  severity: z.enum(SEVERITIES),
  title: text,
  detail: z.string().default(''),
  owner: email,
  due: day,
});

/** What can happen to an assessment once it was sent, each on its day. */
export const happeningShape = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('open'), on: past }),
  /** `first`: only so many questions are answered, in their order. */
  z.strictObject({ does: z.literal('answer'), on: past, answers: text, first: z.int().min(1).optional() }),
  z.strictObject({ does: z.literal('submit'), on: past, name: text, title: text }),
  z.strictObject({ does: z.literal('cancel'), on: past, by: email }),
  /** The vendor's contact keeps the request in an account of the vendor's own organisation. */
  z.strictObject({
    does: z.literal('claim'),
    on: past,
    organisation: text,
    colleagues: z
      .array(z.strictObject({ name: text, email, role: z.enum(rolesFor(['vendor'])) }))
      .default([]),
  }),
  /** The vendor's contact, who keeps the request in an account, uploads an own certificate and gives it to the buyer. */
  z.strictObject({
    does: z.literal('give'),
    on: past,
    /** Becomes the own certificate's id. */
    id: z.string().regex(/^demonstration-[a-z0-9-]{4,40}$/),
    name: text,
    text,
    covers: text,
    /** The one whose place it takes, by its id: who gets that one with its successors gets this one too. */
    replaces: text.nullable(),
  }),
  /** `acceptOthers`: every answer not named is accepted. */
  z.strictObject({
    does: z.literal('review'),
    on: past,
    by: email,
    acceptOthers: z.boolean(),
    judgements: z.array(judgement),
  }),
  z.strictObject({ does: z.literal('raise'), on: past, by: email, finding }),
  z.strictObject({
    does: z.literal('move'),
    on: past,
    by: email,
    finding: text,
    action: z.enum(FINDING_ACTIONS),
    reason: z.string().default(''),
  }),
  z.strictObject({ does: z.literal('return'), on: past, by: email, due: day }),
  z.strictObject({
    does: z.literal('decide'),
    on: past,
    by: email,
    outcome: z.enum(['approved', 'approved-with-conditions', 'rejected']),
    reasons: text,
    conditions: z.array(text).default([]),
    findings: z.array(text).default([]),
    lookAgain: day.nullable(),
    told: text.nullable(),
  }),
]);

export type Happening = z.infer<typeof happeningShape>;
export type HappeningThat<D extends Happening['does']> = Extract<Happening, { does: D }>;
