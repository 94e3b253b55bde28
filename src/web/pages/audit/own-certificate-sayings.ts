import type { AuditAction } from '#domain/audit/event.js';
import { CERTIFICATE_SAYINGS } from './say-certificate-event.js';
import { after, named, type Saying } from './saying.js';

type OwnCertificateAction = Extract<AuditAction, `own-certificate.${string}`>;

/** How deeds of a vendor on its own certificates are told. */
export const OWN_CERTIFICATE_SAYINGS: Readonly<Record<OwnCertificateAction, Saying>> = {
  'own-certificate.uploaded': {
    title: 'Own certificate uploaded',
    say: (told) => `Uploaded the own certificate${named(told('name'))}`,
    icon: 'upload',
    tone: 'plain',
  },
  'own-certificate.given': {
    title: 'Own certificate given to a buyer',
    say: (told) =>
      `Gave the own certificate${named(told('name'))}${after(' to ', told('to'))}${told('successors') === 'yes' ? ', with those that take its place' : ''}`,
    icon: 'send',
    tone: 'good',
  },
  'own-certificate.given-no-longer': {
    title: 'Own certificate given no longer',
    say: (told) => `Gives the own certificate${named(told('name'))} no longer${after(' to ', told('to'))}`,
    icon: 'ban',
    tone: 'warn',
  },
  'own-certificate.read': {
    title: 'Own certificate read',
    say: (told) =>
      told('fault') === '' ? `Read ${told('fields')} fields from the file` : 'Could not read the file',
    icon: 'eye',
    tone: 'plain',
  },
  'own-certificate.field-said': {
    title: 'Field of an own certificate said',
    say: CERTIFICATE_SAYINGS['certificate.field-corrected'].say,
    icon: 'pencil',
    tone: 'plain',
  },
  'own-certificate.field-cleared': {
    title: 'Word on an own certificate taken back',
    say: CERTIFICATE_SAYINGS['certificate.field-cleared'].say,
    icon: 'undo-2',
    tone: 'plain',
  },
  'own-certificate.type-said': {
    title: 'Kind of an own certificate said',
    say: CERTIFICATE_SAYINGS['certificate.type-said'].say,
    icon: 'pencil',
    tone: 'plain',
  },
  'own-certificate.described': {
    title: 'Own certificate described',
    say: (told) => `Wrote what the own certificate covers${after(': ', told('covers'))}`,
    icon: 'pencil',
    tone: 'plain',
  },
  'own-certificate.reminded': {
    title: 'Reminder of an own certificate’s dates sent',
    say: (told) => `Sent a reminder of the dates of${named(told('name'))}`,
    icon: 'mail',
    tone: 'plain',
  },
  'own-certificate.archived': {
    title: 'Own certificate archived',
    say: (told) => `Archived the own certificate${named(told('name'))}`,
    icon: 'archive',
    tone: 'warn',
  },
  'own-certificate.restored': {
    title: 'Own certificate restored',
    say: (told) => `Took the own certificate${named(told('name'))} back into use`,
    icon: 'archive-restore',
    tone: 'plain',
  },
  'own-certificate.downloaded': {
    title: 'Own certificate downloaded',
    say: (told) => `Downloaded the own certificate${named(told('name'))}`,
    icon: 'download',
    tone: 'plain',
  },
};
