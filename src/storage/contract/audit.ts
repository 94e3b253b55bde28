import type { AuditAction, AuditEntry } from '#domain/audit/event.js';
import type { Instant } from '#domain/dates.js';
import type { Page } from '#domain/page.js';
import type { Occurrence } from './deed.js';

/** What may be asked of the audit log. */
export interface AuditQuery {
  readonly action: AuditAction | null;
  readonly thingId: string | null;
  /** Who did it, by the name known then. */
  readonly actorName?: string;
  /** When it happened: from the first instant on, before the second. */
  readonly during?: readonly [from: Instant, until: Instant];
  readonly page: number;
  readonly size: number;
}

export interface AuditStore {
  list(query: AuditQuery): Promise<Page<AuditEntry>>;
  /** The whole chain in order, streamed. */
  entries(): AsyncIterable<AuditEntry>;
  record(occurrence: Occurrence): Promise<void>;
}
