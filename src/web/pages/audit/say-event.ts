import type { AuditAction, AuditEvent, Json, ThingKind } from '#domain/audit/event.js';
import { calendarDate, formatDay } from '#domain/dates.js';
import { ACCREDITATION_SAYINGS } from './accreditation-sayings.js';
import { LIBRARY_SAYINGS } from './library-sayings.js';
import { OWN_CERTIFICATE_SAYINGS } from './own-certificate-sayings.js';
import { PEOPLE_SAYINGS } from './people-sayings.js';
import { QUESTIONNAIRE_SAYINGS } from './questionnaire-sayings.js';
import { REGISTER_SAYINGS } from './register-sayings.js';
import { CERTIFICATE_SAYINGS } from './say-certificate-event.js';
import { after, named, plain, type Saying } from './saying.js';

/** What each action is called and how one is told; a new action does not compile without its sentence. */
export const SAYINGS: Readonly<Record<AuditAction, Saying>> = {
  ...PEOPLE_SAYINGS,
  ...REGISTER_SAYINGS,
  ...LIBRARY_SAYINGS,
  ...QUESTIONNAIRE_SAYINGS,
  ...ACCREDITATION_SAYINGS,
  'framework.number-entered': {
    title: 'Official number entered',
    say: (told) =>
      `Entered ${told('number')} as the number of “${told('requirement')}”${after(' in ', told('edition'))}${after(', read in ', told('source'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'framework.number-cleared': {
    title: 'Official number cleared',
    say: (told) =>
      `Cleared the number${after(' ', told('before'))} of “${told('requirement')}”${after(' in ', told('edition'))}`,
    icon: 'trash-2',
    tone: 'plain',
  },
  'assessment.sent': {
    title: 'Questionnaire sent',
    say: (told) => `Sent the questionnaire${named(told('questionnaire'))}${after(' to ', told('to'))}`,
    icon: 'send',
    tone: 'info',
  },
  'assessment.link-copied': {
    title: 'Link shown',
    say: () => 'Showed the vendor’s link',
    icon: 'link',
    tone: 'plain',
  },
  'assessment.link-replaced': {
    title: 'Link replaced',
    say: () => 'Replaced the vendor’s link; the links before no longer work',
    icon: 'refresh-cw',
    tone: 'plain',
  },
  'assessment.link-revoked': {
    title: 'Link closed',
    say: () => 'Closed the vendor’s link; it opens nothing any more',
    icon: 'lock',
    tone: 'warn',
  },
  'assessment.invitation-resent': {
    title: 'Invitation sent again',
    say: (told) => `Sent the invitation again${after(' to ', told('to'))}, with the same link`,
    icon: 'send',
    tone: 'plain',
  },
  'assessment.contact-changed': {
    title: 'Contact changed',
    say: (told) =>
      `Changed who answers${after(' from ', told('from'))}${after(' to ', told('to'))}${told('link') === 'replaced' ? ', with a new link' : ''}`,
    icon: 'user-plus',
    tone: 'plain',
  },
  'assessment.due-date-changed': {
    title: 'Due date changed',
    say: (told) =>
      `Changed the due date${after(' from ', day(told('from')))}${after(' to ', day(told('to')))}`,
    icon: 'calendar-clock',
    tone: 'info',
  },
  'assessment.reminded': {
    title: 'Vendor reminded',
    say: (told) => `Reminded${after(' ', told('to'))}${after(' of the due date, ', day(told('dueOn')))}`,
    icon: 'clock',
    tone: 'plain',
  },
  'assessment.reminders-paused': plain('Paused the reminders', 'clock'),
  'assessment.reminders-resumed': plain('Resumed the reminders', 'clock'),
  'assessment.expired': {
    title: 'Ended unanswered',
    say: (told) => `Ended without answers${after(': the link’s last day was ', day(told('lastDay')))}`,
    icon: 'calendar-clock',
    tone: 'warn',
  },
  'reminder-days.changed': {
    title: 'Days of reminders changed',
    say: (told) => `Changed the days of reminders${after(': ', told('days'), ' days from the due date')}`,
    icon: 'clock',
    tone: 'plain',
  },
  'assessment.cancelled': {
    title: 'Questionnaire withdrawn',
    say: (told) => `Withdrew the questionnaire${after('. Reason: ', told('reason'))}`,
    icon: 'ban',
    tone: 'warn',
  },
  'assessment.claim-asked': plain('Asked to keep the questionnaire in an account', 'user-plus'),
  'assessment.claimed': {
    title: 'Kept in an account',
    say: (told) => `Took the questionnaire into the account${after(' of ', told('organisation'))}`,
    icon: 'user-check',
    tone: 'info',
  },
  'assessment.opened': {
    title: 'Link opened',
    say: () => 'Opened the questionnaire for the first time',
    icon: 'eye',
    tone: 'info',
  },
  'assessment.submission-started': {
    title: 'Answers attested',
    say: (told) => `Attested the answers${after(' as ', told('title'))}`,
    icon: 'pencil',
    tone: 'info',
  },
  'assessment.submission-given-back': {
    title: 'Answers given back',
    say: () => 'Gave the answers back, because one was cleared while they were being submitted',
    icon: 'undo-2',
    tone: 'warn',
  },
  'assessment.submitted': {
    title: 'Answers submitted',
    say: (told) => `Submitted the answers${after(' to ', told('questions'), ' questions')}`,
    icon: 'inbox',
    tone: 'good',
  },
  'assessment.review-started': plain('Review started', 'user-check'),
  'assessment.questions-returned': {
    title: 'Questions returned',
    say: (told) => `Returned questions to the vendor${after(': ', told('count'))}`,
    icon: 'undo-2',
    tone: 'warn',
  },
  'assessment.decided': {
    title: 'Assessment decided',
    say: (told) => `Decided${after(': ', told('outcome').replaceAll('-', ' '))}`,
    icon: 'scale',
    tone: 'good',
  },
  'assessment.review-reopened': plain('Review opened again', 'refresh-cw'),
  'judgement.saved': {
    title: 'Answer judged',
    say: (told) => `Judged the answer to ${told('question')}${after(': ', told('verdict'))}`,
    icon: 'user-check',
    tone: 'plain',
  },
  'override.set': {
    title: 'Points overridden',
    say: (told) =>
      `Overrode the points of ${told('question')}${after(' with ', told('points'))}${after(': “', told('reason'), '”')}`,
    icon: 'pencil',
    tone: 'override',
  },
  'override.withdrawn': {
    title: 'Override withdrawn',
    say: (told) => `Withdrew the override of ${told('question')}`,
    icon: 'undo-2',
    tone: 'plain',
  },
  'finding.raised': {
    title: 'Finding raised',
    say: (told) => `Raised the ${told('severity')} finding${named(told('title'))}`,
    icon: 'flag',
    tone: 'warn',
  },
  'finding.changed': {
    title: 'Finding changed',
    say: (told) => `Changed the finding${named(told('title'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'finding.moved': {
    title: 'Finding moved',
    say: (told) =>
      `Set the finding${named(told('title'))}${after(' to ', told('to').replaceAll('-', ' '))}${after(': ', told('reason'))}`,
    icon: 'flag',
    tone: 'plain',
  },
  'assessment.exported': {
    title: 'Report taken away',
    say: (told) => `Took a report away${after(' as ', told('format').toUpperCase())}`,
    icon: 'download',
    tone: 'plain',
  },
  'answer.saved': {
    title: 'Answer saved',
    say: (told) => answerTo('Saved', told('question')),
    icon: 'pencil',
    tone: 'plain',
  },
  'answer.cleared': {
    title: 'Answer cleared',
    say: (told) => answerTo('Cleared', told('question')),
    icon: 'undo-2',
    tone: 'plain',
  },
  'facts.asked': {
    title: 'Facts asked for',
    say: (told) =>
      `Asked${after(' ', told('to'))} for ${facts(told('count'))} about the AI system${named(told('name'))}`,
    icon: 'message-square',
    tone: 'info',
  },
  'facts.told': {
    title: 'Facts told by the vendor',
    say: (told) => `Told ${facts(told('count'))} about the AI system${named(told('name'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'evidence.attached': {
    title: 'Document attached',
    say: (told) => `Attached the document${named(told('name'))}${after(' to ', told('question'))}`,
    icon: 'paperclip',
    tone: 'plain',
  },
  'evidence.removed': {
    title: 'Document removed',
    say: (told) => `Removed the document${named(told('name'))}${after(' from ', told('question'))}`,
    icon: 'trash-2',
    tone: 'plain',
  },
  'evidence.downloaded': {
    title: 'Document downloaded',
    say: (told) => `Downloaded the document${named(told('name'))}`,
    icon: 'download',
    tone: 'plain',
  },
  ...CERTIFICATE_SAYINGS,
  ...OWN_CERTIFICATE_SAYINGS,
};

/** A calendar date as people read it; empty where it was erased. */
const day = (text: string): string => {
  const date = calendarDate(text);
  return date === null ? '' : formatDay(date);
};

const facts = (count: string): string => (count === '1' ? 'a fact' : `${count || 'some'} facts`);

const answerTo = (verb: string, question: string): string =>
  question === '' ? `${verb} an answer` : `${verb} the answer to ${question}`;

/** How questions are known, by id: `2.1 Where does the data come from?` */
type QuestionNames = ReadonlyMap<string, string>;

/** An event in one sentence. What was erased from its details is left out of it. */
export const sayEvent = (
  { action, payload }: Pick<AuditEvent, 'action' | 'payload'>,
  questions: QuestionNames = new Map(),
): string =>
  SAYINGS[action].say((field) => {
    const told = tellOf(payload, field);
    return field === 'question' ? (questions.get(told) ?? told) : told;
  });

function tellOf(payload: Json, field: string): string {
  if (payload === null || typeof payload !== 'object' || Array.isArray(payload)) return '';
  const value = (payload as Readonly<Record<string, Json>>)[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Who did it: nobody signed in is said, and a respondent is known by their link or their account. */
export function sayActor({ kind, name }: AuditEvent['actor']): string {
  if (kind === 'nobody') return 'somebody not signed in';
  if (kind === 'guest') return `${name}, by link`;
  if (kind === 'account') return `${name}, from the vendor’s account`;
  return kind === 'machine' ? `the portal (${name})` : name;
}

export const THING_WORDS: Readonly<Record<ThingKind, string>> = {
  organisation: 'Organisation',
  user: 'User',
  enrolment: 'Invitation of a member',
  claim: 'Account of a vendor',
  vendor: 'Vendor',
  'vendor-import': 'Import of vendors',
  'ai-system': 'AI system',
  'questionnaire-draft': 'Draft of a questionnaire',
  'questionnaire-retirement': 'Version of a questionnaire',
  assessment: 'Assessment',
  'reminder-days': 'Days of reminders',
  answers: 'Answers',
  'fact-sheet': 'Facts of a vendor',
  evidence: 'Document',
  review: 'Review',
  finding: 'Finding',
  certificate: 'Certificate',
  'own-certificate': 'Certificate of one’s own',
  'certificate-consent': 'Consent to give a certificate',
  'library-entry': 'Answer in the library',
  'register-entry': 'Entry of a register',
  'register-import': 'Import of a register',
  'directory-check': 'Check in a directory',
  'official-numbers': 'Official numbers',
};
