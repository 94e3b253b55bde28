import type { Instant } from '#domain/dates.js';
import type { MailId } from '#domain/ids.js';
import type { About, OutboxMail } from '#domain/mail/mail.js';

export interface OutboxReader {
  /** The letters about one thing, oldest first. */
  about(thing: About): Promise<readonly OutboxMail[]>;
  /** The letters about any of several things of a kind, oldest first. */
  aboutAny(kind: About['kind'], ids: readonly About['id'][]): Promise<readonly OutboxMail[]>;
  /** Letters given up since an instant, the latest first; at most `most`. */
  failedSince(since: Instant, most: number): Promise<readonly OutboxMail[]>;
}

export interface OutboxQueue {
  /** Leases the next letter due, so that no other process takes it; null where none waits. */
  claim(now: Instant, leaseUntil: Instant): Promise<OutboxMail | null>;
  done(id: MailId, state: 'accepted' | 'captured', at: Instant): Promise<void>;
  failed(
    id: MailId,
    error: string,
    next: { readonly state: 'queued' | 'failed'; readonly at: Instant },
  ): Promise<void>;
}

export interface Relay {
  /** Moves pending audit events into their chains; answers how many. Safe in two processes at once. */
  audit(now: Instant): Promise<number>;
  /** Moves pending mail orders into the outbox; answers how many. */
  mail(now: Instant): Promise<number>;
}
