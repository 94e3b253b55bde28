import type { Model } from 'mongoose';
import type { CrossStores, TenantStores } from '../contract.js';
import { among, atLeast, atMost } from '../filters.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';
import { type OutboxDocument, toOutboxMail } from './outbox-document.js';

type Outbox = Model<OutboxDocument>;

/** A tenant's letters, by what they are about. */
export const outboxReader = (outbox: Outbox, scope: OrganisationScope): TenantStores['outbox'] => ({
  async about({ kind, id }) {
    const found = outbox.find({ 'about.kind': kind, 'about.id': id }).sort({ queuedAt: 1, _id: 1 });
    return (await scoped(scope, found).lean()).map(toOutboxMail);
  },
  async aboutAny(kind, ids) {
    const found = outbox.find({ 'about.kind': kind, 'about.id': among(ids) }).sort({ queuedAt: 1, _id: 1 });
    return (await scoped(scope, found).lean()).map(toOutboxMail);
  },
  async failedSince(since, most) {
    const found = outbox
      .find({ state: 'failed', queuedAt: atLeast(since) })
      .sort({ queuedAt: -1 })
      .limit(most);
    return (await scoped(scope, found).lean()).map(toOutboxMail);
  },
});

/** All letters, for the job that sends them. */
export const outboxQueue = (outbox: Outbox, scope: Scope): CrossStores['outbox'] => ({
  async claim(now, leaseUntil) {
    // A letter still `sending` when its lease is over was left by a process that died.
    const due = { state: among(['queued', 'sending'] as const), nextAttemptAt: atMost(now) };
    const lease = { $set: { state: 'sending', nextAttemptAt: leaseUntil }, $inc: { attempts: 1 } } as const;
    const claim = outbox.findOneAndUpdate(due, lease, {
      sort: { nextAttemptAt: 1 },
      returnDocument: 'after',
    });
    const claimed = await scoped(scope, claim).lean();
    return claimed && toOutboxMail(claimed);
  },
  async done(id, state, at) {
    await scoped(scope, outbox.updateOne({ _id: id }, { $set: { state, doneAt: at, lastError: '' } }));
  },
  async failed(id, error, { state, at }) {
    const end = state === 'failed' ? { doneAt: at } : { nextAttemptAt: at };
    await scoped(scope, outbox.updateOne({ _id: id }, { $set: { state, lastError: error, ...end } }));
  },
});
