import { z } from 'zod';
import { isTimeZone } from '#domain/dates.js';
import { ROLES } from '#domain/organisations/organisation.js';
import { may } from '#domain/organisations/permissions.js';
import { CRITICALITIES } from '#domain/vendors/vendor.js';

const text = z.string().trim().min(1).max(2_000);
const email = z.email().max(200);
/** Whole days from the day the story is told; yesterday is −1. */
const day = z.int().min(-400).max(400);
const past = day.max(-1);

/** What a respondent gives to one question, as they would type it; `{day -200}` is the day so many days away. */
const told = z.strictObject({
  typed: z.record(z.string(), z.array(z.string())).default({}),
  notApplicable: z.boolean().default(false),
  reason: z.string().default(''),
  note: z.string().default(''),
  evidence: z.array(z.strictObject({ name: text, text })).default([]),
});

const course = z.strictObject({
  /** Becomes the assessment's id, so that telling again sends nothing twice. */
  id: z.string().regex(/^demonstration-[a-z0-9-]{4,40}$/),
  vendor: text,
  aiSystem: text,
  sentBy: email,
  sent: past,
  due: day,
  message: z.string().default(''),
  opened: past.optional(),
  /** `first`: only so many questions are answered, in their order. */
  answered: z.strictObject({ on: past, answers: text, first: z.int().min(1).optional() }).optional(),
  submitted: z.strictObject({ on: past, name: text, title: text }).optional(),
  cancelled: past.optional(),
});

const vendor = z.strictObject({
  name: text,
  website: z.url(),
  criticality: z.enum(CRITICALITIES),
  contact: z.strictObject({ name: text, email }),
  notes: z.string(),
  aiSystems: z.array(z.strictObject({ name: text, purpose: text })),
});

const organisation = z.strictObject({
  id: z.string().regex(/^demonstration-[a-z-]{2,40}$/),
  name: text,
  timeZone: z.string().refine(isTimeZone, 'is no time zone'),
  founded: past,
  /** The first registers the vendors; the last is told last of all, and so marks an organisation that is told. */
  members: z
    .array(z.strictObject({ name: text, email, role: z.enum(ROLES) }))
    .min(2)
    .refine(
      ([first]) => first !== undefined && may(first.role, 'vendors.change'),
      'the first may not register vendors',
    ),
  vendors: z.array(vendor),
  assessments: z.array(course),
});

const storyShape = z.strictObject({
  questionnaire: z.strictObject({ id: text, version: z.int().min(1) }),
  /** Sets of answers by name, each by question id. */
  answers: z.record(z.string(), z.record(z.string(), told)),
  organisations: z.array(organisation).min(1),
});

export type Story = z.infer<typeof storyShape>;
export type TellOrganisation = Story['organisations'][number];
export type TellVendor = TellOrganisation['vendors'][number];
export type Course = TellOrganisation['assessments'][number];
export type TellAnswers = Story['answers'][string];

/** A story as its file tells it. Throws with every fault and its path. */
export function readStory(input: unknown): Story {
  const checked = storyShape.superRefine(refuseLooseEnds).safeParse(input);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The demonstration story is not sound.\n${faults.join('\n')}`);
}

/** Everybody and everything named must be there, and what happens must happen in an order that can be. */
function refuseLooseEnds(story: Story, context: z.RefinementCtx): void {
  story.organisations.forEach((teller, index) => {
    teller.assessments.forEach((each, place) => {
      const path = ['organisations', index, 'assessments', place];
      for (const message of looseEnds(story, teller, each))
        context.addIssue({ code: 'custom', path, message });
    });
  });
}

function looseEnds(story: Story, teller: TellOrganisation, each: Course): string[] {
  const system = teller.vendors
    .find(({ name }) => name === each.vendor)
    ?.aiSystems.some(({ name }) => name === each.aiSystem);
  const sender = teller.members
    .slice(0, -1)
    .some((member) => member.email === each.sentBy && may(member.role, 'assessments.send'));
  const days = [teller.founded, each.sent, each.opened, each.answered?.on, each.submitted?.on].filter(
    (on) => on !== undefined,
  );
  return [
    ...(system ? [] : [`${each.vendor} has no AI system ${each.aiSystem}`]),
    ...(sender ? [] : [`${each.sentBy} may not send`]),
    ...(each.answered && !Object.hasOwn(story.answers, each.answered.answers) ? ['no such answers'] : []),
    ...(each.submitted && !each.answered ? ['submitted without answers'] : []),
    ...(days.some((on, index) => index > 0 && on <= (days[index - 1] ?? on))
      ? ['its days are out of order']
      : []),
  ];
}
