import { checkEntry, UNCHECKED } from '#domain/audit/chain.js';
import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';

export const verifyAudit =
  ({ storage }: Parts): Services['audit']['verify'] =>
  async (actor, organisationId) => {
    const allowed =
      actor.kind === 'machine' || memberWith(actor, 'audit.read').organisationId === organisationId;
    if (!allowed || (await storage.organisations.read(organisationId)) === null) throw new NotFound();
    let check = UNCHECKED;
    for await (const entry of storage.within(organisationId).audit.entries()) {
      check = checkEntry(check, entry, sha256);
      if (check.fault !== null) break;
    }
    const { head, erased, fault } = check;
    if (fault === null) return { valid: true, entries: head.sequence, erased, head: head.hash };
    return { valid: false, entries: head.sequence, brokenAt: fault.sequence, why: fault.why };
  };
