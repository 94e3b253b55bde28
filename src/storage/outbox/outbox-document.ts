import type { MailId } from '#domain/ids.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import { ID, schemaOf, WHOLE } from '../collection.js';

export interface OutboxDocument extends Omit<OutboxMail, 'id'> {
  readonly _id: MailId;
}

export const outboxSchema = schemaOf<OutboxDocument>(
  'outbox',
  { audience: 'owner', organisation: 'organisationId' },
  {
    key: ID,
    organisationId: ID,
    about: WHOLE,
    template: String,
    to: WHOLE,
    linkNumber: Number,
    dueOn: String,
    state: String,
    attempts: Number,
    queuedAt: String,
    nextAttemptAt: String,
    doneAt: String,
    lastError: String,
  },
);
outboxSchema.index({ key: 1 }, { unique: true });
outboxSchema.index({ state: 1, nextAttemptAt: 1 });
outboxSchema.index({ organisationId: 1, state: 1, queuedAt: 1 });
outboxSchema.index({ organisationId: 1, 'about.kind': 1, 'about.id': 1, queuedAt: 1 });

export const toOutboxMail = (document: OutboxDocument): OutboxMail => ({
  id: document._id,
  key: document.key,
  organisationId: document.organisationId,
  about: document.about,
  template: document.template,
  to: document.to,
  linkNumber: document.linkNumber,
  ...(document.dueOn === undefined ? {} : { dueOn: document.dueOn }),
  state: document.state,
  attempts: document.attempts,
  queuedAt: document.queuedAt,
  nextAttemptAt: document.nextAttemptAt,
  doneAt: document.doneAt,
  lastError: document.lastError,
});
