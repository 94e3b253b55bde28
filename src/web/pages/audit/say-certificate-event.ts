import type { AuditAction } from '#domain/audit/event.js';
import type {
  CertificateField,
  DocumentType,
  LifeKind,
  LookUpAnswer,
  SurveillanceOutcome,
} from '#domain/certificates/certificate.js';
import type { VerdictId } from '#domain/certificates/check.js';
import { calendarDate, formatDay } from '#domain/dates.js';
import { counted } from '../../kit/listing.js';
import {
  CERTIFICATE_VERDICT_PILLS,
  FIELD_LABELS,
  LIFE_PILLS,
  LOOK_UP_PILLS,
  OUTCOME_WORDS,
  TYPE_LABELS,
} from '../certificates/certificate-words.js';
import { after, named, plain, type Saying } from './saying.js';

const fieldWords = (field: string): string => FIELD_LABELS[field as CertificateField] ?? field;
const verdictWords = (verdict: string): string =>
  CERTIFICATE_VERDICT_PILLS[verdict as VerdictId]?.word ?? verdict;

const dayWords = (text: string): string => {
  const day = calendarDate(text);
  return day === null ? '' : formatDay(day);
};

/** `surveillance audit, passed, 3 Mar 2026`. */
const lifeWords = (told: (name: string) => string): string =>
  [
    LIFE_PILLS[told('kind') as LifeKind]?.word.toLowerCase() ?? told('kind'),
    OUTCOME_WORDS[told('outcome') as SurveillanceOutcome]?.toLowerCase() ?? '',
    dayWords(told('on')),
  ]
    .filter((words) => words !== '')
    .join(', ');

/** What is done with certificates, in sentences. */
export const CERTIFICATE_SAYINGS: Readonly<Record<Extract<AuditAction, `certificate.${string}`>, Saying>> = {
  'certificate.uploaded': {
    title: 'Certificate uploaded',
    say: (told) => `Uploaded the certificate${named(told('name'))}`,
    icon: 'upload',
    tone: 'info',
  },
  'certificate.taken': {
    title: 'Certificate taken from an answer',
    say: (told) => `Took the document${named(told('name'))} of an answer as a certificate`,
    icon: 'file-badge',
    tone: 'info',
  },
  'certificate.given': {
    title: 'Certificate given by its vendor',
    say: (told) =>
      `Gave the certificate${named(told('name'))}${after(' of ', told('organisation'))}${told('successors') === 'yes' ? ', with those that take its place' : ''}`,
    icon: 'inbox',
    tone: 'good',
  },
  'certificate.no-longer-given': {
    title: 'Certificate given no longer',
    say: (told) =>
      `Gives the certificate${named(told('name'))} no longer; what was received stays${after(' (', told('organisation'), ')')}`,
    icon: 'ban',
    tone: 'warn',
  },
  'certificate.vendor-corrected': {
    title: 'Words on a certificate corrected by its vendor',
    say: (told) =>
      `Corrected what the vendor says of it${after(': ', told('fields').split(', ').filter(Boolean).map(fieldWords).join(', '))}${after(' (', told('organisation'), ')')}`,
    icon: 'pencil',
    tone: 'warn',
  },
  'certificate.read': {
    title: 'Certificate read',
    say: (told) =>
      told('fault') === ''
        ? `Read ${counted(Number(told('fields')), 'field')} from the file`
        : 'Could not read anything from the file',
    icon: 'eye',
    tone: 'plain',
  },
  'certificate.field-corrected': {
    title: 'Field corrected',
    say: (told) =>
      told('value') === ''
        ? `Said that the document does not state “${fieldWords(told('field'))}”`
        : `Gave their word on “${fieldWords(told('field'))}”: ${told('value')}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'certificate.field-cleared': {
    title: 'Word taken back',
    say: (told) => `Took their word back on “${fieldWords(told('field'))}”`,
    icon: 'undo-2',
    tone: 'plain',
  },
  'certificate.type-said': {
    title: 'Kind of document said',
    say: (told) => `Said what it is: ${TYPE_LABELS[told('type') as DocumentType] ?? told('type')}`,
    icon: 'file-text',
    tone: 'plain',
  },
  'certificate.check-said': {
    title: 'Word on a check',
    say: (told) => `Gave their word on check ${told('check')}${after(': ', told('note'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'certificate.check-cleared': {
    title: 'Word on a check taken back',
    say: (told) => `Took their word back on check ${told('check')}`,
    icon: 'undo-2',
    tone: 'plain',
  },
  'certificate.linked': plain('Certificate linked', 'link'),
  'certificate.cert-search-asked': {
    title: 'IAF CertSearch asked',
    say: (told) => `Had the portal ask IAF CertSearch for ${told('holder')} (${told('country')})`,
    icon: 'search',
    tone: 'plain',
  },
  'certificate.life-written': {
    title: 'Suspension, withdrawal or audit written down',
    say: (told) => `Wrote down: ${lifeWords(told)}${after(' (', told('source'), ')')}`,
    icon: 'calendar-clock',
    tone: 'info',
  },
  'certificate.life-taken-back': {
    title: 'Record of a certificate taken back',
    say: (told) =>
      `Took back what was written down: ${lifeWords(told)}${after('. Reason: ', told('reason'))}`,
    icon: 'undo-2',
    tone: 'warn',
  },
  'certificate.look-up-recorded': {
    title: 'Look-up recorded',
    say: (told) =>
      `Looked in ${told('register')}${after(': ', LOOK_UP_PILLS[told('answer') as LookUpAnswer]?.word.toLowerCase() ?? '')}`,
    icon: 'search',
    tone: 'info',
  },
  'certificate.look-up-confirmed': {
    title: 'Look-up confirmed',
    say: (told) => `Looked in ${told('register')} as well and confirmed what ${told('first')} found`,
    icon: 'shield-check',
    tone: 'info',
  },
  'certificate.look-up-disputed': {
    title: 'Look-up not confirmed',
    say: (told) =>
      `Looked in ${told('register')} as well and found something else than ${told('first')}${after(': ', told('note'))}`,
    icon: 'triangle-alert',
    tone: 'warn',
  },
  'certificate.verdict-changed': {
    title: 'Verdict changed as days passed',
    say: (told) =>
      `The verdict changed from “${verdictWords(told('before'))}” to “${verdictWords(told('verdict'))}”`,
    icon: 'calendar-clock',
    tone: 'warn',
  },
  'certificate.reminded': plain('Reminder of dates sent', 'mail'),
  'certificate.reminders-paused': {
    title: 'Reminders of a certificate paused',
    say: (told) =>
      `Paused its reminders until ${dayWords(told('until'))}${after('. Reason: ', told('reason'))}`,
    icon: 'clock',
    tone: 'plain',
  },
  'certificate.reminders-resumed': plain('Reminders of a certificate go on', 'mail'),
  'certificate.archived': plain('Certificate archived', 'archive'),
  'certificate.restored': plain('Certificate restored', 'archive-restore'),
  'certificate.downloaded': {
    title: 'File of a certificate downloaded',
    say: (told) => `Downloaded the file${named(told('name'))}`,
    icon: 'download',
    tone: 'plain',
  },
};
