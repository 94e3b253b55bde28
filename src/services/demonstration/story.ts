import { z } from 'zod';
import { DEPLOYMENT_IDS } from '#domain/ai-systems/profile.js';
import { LOOK_UP_ANSWERS, LOOK_UP_SUBJECTS } from '#domain/certificates/certificate.js';
import { type CalendarDate, isTimeZone } from '#domain/dates.js';
import { ROLES } from '#domain/organisations/organisation.js';
import { may, type Permission } from '#domain/organisations/permissions.js';
import { SSPA_ANSWERS } from '#domain/sspa/sspa-profile.js';
import { CRITICALITIES } from '#domain/vendors/vendor.js';
import { day, email, type Happening, happeningShape, past, text } from './happenings.js';

/** What a respondent gives to one question, as they would type it; `{day -200}` is the day so many days away. */
const told = z.strictObject({
  typed: z.record(z.string(), z.array(z.string())).default({}),
  notApplicable: z.boolean().default(false),
  reason: z.string().default(''),
  note: z.string().default(''),
  evidence: z.array(z.strictObject({ name: text, text })).default([]),
});

/** How well somebody answers what is not told word for word: points no answer goes beyond, 0..1, by section. */
const rule = z.strictObject({
  level: z.number().min(0).max(1),
  sections: z.record(z.string(), z.number().min(0).max(1)).default({}),
  /** Said in turn where a document is asked for and none is given. */
  notes: z.array(text).min(1),
});

const answerSet = z.strictObject({
  questionnaire: text,
  /** Without it only what is told is answered. */
  rule: rule.optional(),
  /** One document for several questions. */
  documents: z.array(z.strictObject({ name: text, text, shows: z.array(text).min(1) })).default([]),
  told: z.record(z.string(), told),
});

const course = z.strictObject({
  /** Becomes the assessment's id, so that telling again sends nothing twice. */
  id: z.string().regex(/^demonstration-[a-z0-9-]{4,40}$/),
  vendor: text,
  aiSystem: text,
  questionnaire: text,
  sentBy: email,
  sent: past,
  due: day,
  message: z.string().default(''),
  happens: z.array(happeningShape).default([]),
});

const certificate = z.strictObject({
  /** Becomes the certificate's id. */
  id: z.string().regex(/^demonstration-[a-z0-9-]{4,40}$/),
  on: past,
  by: email,
  vendor: text,
  aiSystem: text.nullable(),
  name: text,
  text,
  lookUps: z.array(
    z.strictObject({
      on: past,
      by: email,
      subject: z.enum(LOOK_UP_SUBJECTS),
      register: text,
      address: z.string(),
      searched: text,
      answer: z.enum(LOOK_UP_ANSWERS),
      note: z.string(),
      /** The day since when the directory says the body is accredited. */
      since: day.nullable(),
    }),
  ),
});

const vendor = z.strictObject({
  name: text,
  website: z.url(),
  criticality: z.enum(CRITICALITIES),
  contact: z.strictObject({ name: text, email }),
  notes: z.string(),
  aiSystems: z.array(
    z.strictObject({
      name: text,
      purpose: text,
      /** What the buyer states of the vendor's profile for Microsoft's programme. */
      sspa: z
        .strictObject({ version: text, issuedOn: day, facts: z.record(z.string(), z.enum(SSPA_ANSWERS)) })
        .optional(),
    }),
  ),
});

const line = z.string().max(200).default('');
const note = z.string().max(1_000).default('');

/** What is written down of an AI system on a day, whole. */
const record = z.strictObject({
  on: past,
  by: email,
  vendor: text,
  aiSystem: text,
  profile: z.strictObject({
    users: note,
    affectedPersons: note,
    data: note,
    deployment: z.enum(DEPLOYMENT_IDS).nullable().default(null),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
    models: z
      .array(z.strictObject({ name: text, version: line, supplier: line, licence: line, hosting: line }))
      .default([]),
    subSuppliers: z.array(z.strictObject({ name: text, service: line, country: line })).default([]),
  }),
});

/** What is known of an AI system under the EU AI Act on a day. */
const classification = z.strictObject({
  on: past,
  by: email,
  vendor: text,
  aiSystem: text,
  /** Facts by id; to what is ordinary the answer is no, unless it stands here. */
  yes: z.array(text),
  no: z.array(text),
  unknown: z.array(text),
  days: z.record(
    z.string(),
    z.iso.date().transform((date) => date as CalendarDate),
  ),
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
  certificates: z.array(certificate),
  records: z.array(record).default([]),
  classifications: z.array(classification).default([]),
});

const storyShape = z.strictObject({
  questionnaires: z.record(z.string(), z.strictObject({ id: text, version: z.int().min(1) })),
  answers: z.record(z.string(), answerSet),
  /** Facts that are not so of most AI systems. */
  ordinary: z.array(text),
  organisations: z.array(organisation).min(1),
});

export type Story = z.infer<typeof storyShape>;
export type TellOrganisation = Story['organisations'][number];
export type TellVendor = TellOrganisation['vendors'][number];
export type TellCertificate = TellOrganisation['certificates'][number];
export type TellRecord = TellOrganisation['records'][number];
export type TellClassification = TellOrganisation['classifications'][number];
export type Course = TellOrganisation['assessments'][number];
export type AnswerSet = Story['answers'][string];
/** By question id. */
export type TellAnswers = AnswerSet['told'];

/** A story as its files tell it: what happens, and what is answered. Throws with every fault and its path. */
export function readStory(story: unknown, answers: unknown): Story {
  const whole = { ...(story as object), answers };
  const checked = storyShape.superRefine(refuseLooseEnds).safeParse(whole);
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
    for (const kind of ['records', 'classifications'] as const)
      teller[kind].forEach((each, place) => {
        const path = ['organisations', index, kind, place];
        for (const message of looseRecord(teller, each)) context.addIssue({ code: 'custom', path, message });
      });
  });
}

const sells = ({ vendors }: TellOrganisation, each: { vendor: string; aiSystem: string }): boolean =>
  vendors.some(
    ({ name, aiSystems }) => name === each.vendor && aiSystems.some((one) => one.name === each.aiSystem),
  );

const looseRecord = (teller: TellOrganisation, each: TellRecord | TellClassification): string[] => [
  ...(sells(teller, each) ? [] : [`${each.vendor} has no AI system ${each.aiSystem}`]),
  ...(worksFor(teller, each.by, 'vendors.change') ? [] : [`${each.by} may not write it`]),
  ...(each.on < teller.founded ? ['its days are out of order'] : []),
];

function looseEnds(story: Story, teller: TellOrganisation, each: Course): string[] {
  const days = [teller.founded, each.sent, ...each.happens.map(({ on }) => on)];
  const answered = each.happens.filter((happening) => happening.does === 'answer');
  const sets = answered.map(({ answers }) => answers);
  return [
    ...(sells(teller, each) ? [] : [`${each.vendor} has no AI system ${each.aiSystem}`]),
    ...(Object.hasOwn(story.questionnaires, each.questionnaire) ? [] : ['no such questionnaire']),
    ...(worksFor(teller, each.sentBy, 'assessments.send') ? [] : [`${each.sentBy} may not send`]),
    ...each.happens.flatMap((happening) => {
      const needed = PERMISSIONS[happening.does];
      if (needed === undefined || !('by' in happening)) return [];
      return worksFor(teller, happening.by, needed) ? [] : [`${happening.by} may not ${happening.does}`];
    }),
    ...(sets.every((set) => story.answers[set]?.questionnaire === each.questionnaire)
      ? []
      : ['no such answers']),
    ...(days.some((on, index) => index > 0 && on < (days[index - 1] ?? on))
      ? ['its days are out of order']
      : []),
  ];
}

const PERMISSIONS: Partial<Record<Happening['does'], Permission>> = {
  cancel: 'assessments.send',
  review: 'reviews.judge',
  raise: 'reviews.judge',
  move: 'reviews.judge',
  return: 'reviews.judge',
  decide: 'reviews.decide',
};

/** Whether the organisation has somebody of this address who may do it; the last member comes too late to act. */
const worksFor = ({ members }: TellOrganisation, address: string, permission: Permission): boolean =>
  members.slice(0, -1).some((member) => member.email === address && may(member.role, permission));
