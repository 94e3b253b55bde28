import { canonicalJson } from '../canonical-json.js';
import type { Instant } from '../dates.js';
import type { AuditEntry, AuditEvent } from './event.js';

/** SHA-256 of a text's UTF-8 bytes, lower-case hex; an argument, because hashing is not this floor's. */
export type Sha256 = (text: string) => string;

/** Where a chain ends: the last entry's place and hash. */
export type ChainHead = Pick<AuditEntry, 'sequence' | 'hash'>;

/** Before the first entry. */
export const CHAIN_START: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** Gives an event the next place in its chain. */
export function linkEntry(
  head: ChainHead,
  event: AuditEvent,
  recordedAt: Instant,
  sha256: Sha256,
): AuditEntry {
  const { id, organisationId, thing, action, actor, at, payload } = event;
  const covered = {
    id,
    organisationId,
    thing,
    action,
    actor,
    at,
    sequence: head.sequence + 1,
    recordedAt,
    payloadHash: sha256(canonicalJson(payload)),
    previousHash: head.hash,
  };
  return { ...covered, payload, hash: sha256(canonicalJson(covered)) };
}

/** How far a chain has been checked, and the first thing wrong with it. */
export interface ChainCheck {
  readonly head: ChainHead;
  readonly fault: { readonly sequence: number; readonly why: string } | null;
}

export const UNCHECKED: ChainCheck = { head: CHAIN_START, fault: null };

/**
 * Checks the next entry of one organisation's chain; a reducer, so that a chain of any length can be streamed through.
 * Once a fault is found it stays, and nothing after it is judged. A chain cut off at its end looks whole: only a head
 * kept elsewhere shows that.
 */
export function checkEntry(check: ChainCheck, entry: AuditEntry, sha256: Sha256): ChainCheck {
  if (check.fault !== null) return check;
  const why = faultOf(check.head, entry, sha256);
  if (why === null) return { head: { sequence: entry.sequence, hash: entry.hash }, fault: null };
  return { ...check, fault: { sequence: check.head.sequence + 1, why } };
}

function faultOf(head: ChainHead, entry: AuditEntry, sha256: Sha256): string | null {
  if (entry.sequence !== head.sequence + 1)
    return `entry ${entry.sequence} stands where ${head.sequence + 1} belongs`;
  if (entry.previousHash !== head.hash) return 'it does not name the hash of the entry before';
  const expected = linkEntry(head, entry, entry.recordedAt, sha256);
  if (entry.payloadHash !== expected.payloadHash) return 'its details are not those that were recorded';
  if (entry.hash !== expected.hash) return 'it is not as it was recorded';
  return null;
}
