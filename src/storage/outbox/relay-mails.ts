import type { Model } from 'mongoose';
import type { Instant } from '#domain/dates.js';
import type { MailId } from '#domain/ids.js';
import type { MailOrder } from '#domain/mail/mail.js';
import type { Carrier } from '../audit/relay-events.js';
import { insertedOnce } from '../collection.js';
import { among, anyText } from '../filters.js';
import { type Scope, scoped } from '../tenancy.js';
import type { OutboxDocument } from './outbox-document.js';

const MOST_DOCUMENTS = 100;

/** The outbox and what names its letters. */
export interface MailRoom {
  readonly outbox: Model<OutboxDocument>;
  readonly newId: () => string;
}

/**
 * Moves letters out of the documents that ordered them into the outbox, where a letter's key stands once; answers how
 * many were new there. A kill between the two steps only means that the next relay finds them there already.
 */
export async function relayMails(
  carriers: readonly Carrier[],
  room: MailRoom,
  scope: Scope,
  now: Instant,
): Promise<number> {
  let queued = 0;
  for (const carrier of carriers) {
    for (;;) {
      const waiting = carrier
        .find({ 'pending.mails.key': anyText() })
        .select({ 'pending.mails': 1 })
        .limit(MOST_DOCUMENTS);
      const documents = await scoped(scope, waiting).lean();
      for (const { _id, pending } of documents) {
        queued += await queueMails(room, pending.mails, now);
        const pull = { $pull: { 'pending.mails': { key: among(pending.mails.map((mail) => mail.key)) } } };
        await scoped(scope, carrier.updateOne({ _id }, pull));
      }
      if (documents.length < MOST_DOCUMENTS) break;
    }
  }
  return queued;
}

async function queueMails(
  { outbox, newId }: MailRoom,
  mails: readonly MailOrder[],
  now: Instant,
): Promise<number> {
  let queued = 0;
  for (const order of mails) {
    const waiting = {
      state: 'queued',
      attempts: 0,
      queuedAt: now,
      nextAttemptAt: now,
      doneAt: null,
      lastError: '',
    } as const;
    if (await insertedOnce(outbox.create({ ...order, _id: newId() as MailId, ...waiting }))) queued += 1;
  }
  return queued;
}
