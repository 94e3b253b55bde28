import { canonicalJson } from '../canonical-json.js';
import type { Instant } from '../dates.js';
import { type AuditEntry, type AuditEvent, ERASED } from './event.js';

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
  const payloadHash = sha256(canonicalJson({ name: event.actor.name, payload: event.payload }));
  return linkHashed(head, { ...event, recordedAt, payloadHash }, sha256);
}

/** What is left of an entry whose personal data are erased: its hash and those after it stay true. */
export const eraseEntry = (entry: AuditEntry): AuditEntry => ({
  ...entry,
  actor: { ...entry.actor, name: ERASED },
  payload: null,
});

const isErased = ({ actor, payload }: AuditEntry): boolean => actor.name === ERASED && payload === null;

type Hashed = Omit<AuditEntry, 'sequence' | 'previousHash' | 'hash'>;

function linkHashed(head: ChainHead, hashed: Hashed, sha256: Sha256): AuditEntry {
  const { id, organisationId, thing, action, actor, at, recordedAt, payloadHash } = hashed;
  const covered = {
    id,
    organisationId,
    thing,
    action,
    actor: { kind: actor.kind, id: actor.id },
    at,
    sequence: head.sequence + 1,
    recordedAt,
    payloadHash,
    previousHash: head.hash,
  };
  return { ...hashed, ...covered, actor, hash: sha256(canonicalJson(covered)) };
}

/** How far a chain has been checked, and the first thing wrong with it. */
export interface ChainCheck {
  readonly head: ChainHead;
  /** Entries so far whose personal data were erased. */
  readonly erased: number;
  readonly fault: { readonly sequence: number; readonly why: string } | null;
}

export const UNCHECKED: ChainCheck = { head: CHAIN_START, erased: 0, fault: null };

/**
 * Checks the next entry of one organisation's chain; a reducer, so that a chain of any length can be streamed through.
 * Once a fault is found it stays, and nothing after it is judged. A chain cut off at its end looks whole: only a head
 * kept elsewhere shows that.
 */
export function checkEntry(check: ChainCheck, entry: AuditEntry, sha256: Sha256): ChainCheck {
  if (check.fault !== null) return check;
  const why = faultOf(check.head, entry, sha256);
  const erased = check.erased + (isErased(entry) ? 1 : 0);
  if (why === null) return { head: { sequence: entry.sequence, hash: entry.hash }, erased, fault: null };
  return { ...check, fault: { sequence: check.head.sequence + 1, why } };
}

function faultOf(head: ChainHead, entry: AuditEntry, sha256: Sha256): string | null {
  if (entry.sequence !== head.sequence + 1)
    return `entry ${entry.sequence} stands where ${head.sequence + 1} belongs`;
  if (entry.previousHash !== head.hash) return 'it does not name the hash of the entry before';
  if (!detailsHold(entry, sha256)) return 'its details are not those that were recorded';
  const expected = linkHashed(head, entry, sha256);
  if (entry.hash !== expected.hash) return 'it is not as it was recorded';
  return null;
}

/** Whether name and payload are as recorded, or erased both: half erased is changed. */
function detailsHold(entry: AuditEntry, sha256: Sha256): boolean {
  const { actor, payload, payloadHash } = entry;
  return isErased(entry) || payloadHash === sha256(canonicalJson({ name: actor.name, payload }));
}
