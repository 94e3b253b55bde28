import { readFileSync } from 'node:fs';
import type { Assessment } from '#domain/assessments/assessment.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AssessmentFacts } from '#domain/mail/letter-facts.js';
import type { CapturedMail, OutboxMail } from '#domain/mail/mail.js';
import { createPostman, type PostmanOptions } from '#mail/create-postman.js';
import type { LetterTexts } from '#mail/letters/letter.js';

export const LINK = 'https://assay.northmark.example/invitations/Zk3q9-token_0123456789abcdef';
export const BUYER_LINK = 'https://assay.northmark.example/assessments/as-1';

export const assessment = {
  id: 'as-1',
  organisationId: 'org-1',
  vendorId: 'vendor-1',
  aiSystemId: 'system-1',
  names: { buyer: 'Northmark Insurance', vendor: 'Lumenhire', aiSystem: 'ShortlistIQ' },
  questionnaire: { id: 'ai-vendor-first-look', version: 1, title: 'AI vendor first look' },
  contact: { name: 'Sanne de Wit', email: 'sanne.dewit@lumenhire.example' },
  sentBy: { id: 'user-1', name: 'Ines Carvalho', email: 'ines.carvalho@northmark.example' },
  farewell: '',
  message: 'We renew in June.\n\nWhere something is in progress, please say partly and until when.',
  dueOn: '2026-11-13' as CalendarDate,
  timeZone: 'Europe/Amsterdam',
  state: 'sent',
  round: 1,
  invitation: {
    number: 1,
    tokenHash: '',
    endedTokenHashes: [],
    expiresAt: '2026-12-31T23:00:00.000Z' as Instant,
    revokedAt: null,
    openedAt: null,
  },
  attestation: null,
  returned: null,
  told: null,
  submission: null,
  revision: 1,
  createdAt: '2026-11-02T09:00:00.000Z' as Instant,
  sentAt: '2026-11-02T09:00:00.000Z' as Instant,
} as unknown as Assessment;

export const submitted = {
  ...assessment,
  state: 'submitted',
  attestation: { name: 'Sanne de Wit', title: 'Head of Compliance', at: '2026-11-12T22:30:00.000Z' },
  submission: { id: 'sub-1', sha256: 'ab'.repeat(32), at: '2026-11-12T23:30:00.000Z' },
} as unknown as Assessment;

export const factsOf = (about: Assessment = assessment): AssessmentFacts => ({
  kind: 'assessment',
  replyTo: about.sentBy,
  assessment: about,
  link: LINK,
  questions: 10,
  someDepend: false,
  minutes: 15,
  buyerLink: BUYER_LINK,
  today: '2026-11-02' as CalendarDate,
});

export const mailTo = (
  to: OutboxMail['to'] = assessment.contact,
  template: OutboxMail['template'] = 'invitation',
): OutboxMail =>
  ({
    id: 'mail-1',
    key: `as-1:${template}:1`,
    organisationId: 'org-1',
    about: { kind: 'assessment', id: 'as-1' },
    template,
    to,
    linkNumber: 1,
    state: 'sending',
    attempts: 1,
  }) as unknown as OutboxMail;

const texts = JSON.parse(readFileSync('src/mail/messages/en.json', 'utf8')) as LetterTexts;

/** A postman over the portal's own templates, and what it captured. */
export function postmanWith(options: Partial<PostmanOptions>) {
  const captured: CapturedMail[] = [];
  const postman = createPostman({
    smtpUrl: null,
    from: 'Assay <assay@northmark.example>',
    viewsDir: 'views',
    publicUrl: 'https://assay.northmark.example',
    texts,
    capture: async (mail) => void captured.push(mail),
    now: () => '2026-11-02T09:00:00.000Z' as Instant,
    ...options,
  });
  return { postman, captured };
}
