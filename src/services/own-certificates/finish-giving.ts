import type { Instant } from '#domain/dates.js';
import { eachAlone } from '../background/each-alone.js';
import type { Parts } from '../parts.js';
import { carryOut } from './carry-out.js';
import { giveSuccessors } from './give-successors.js';
import { passCorrections } from './pass-corrections.js';

/** What a crash left half-way between a vendor's word and the buyer's room; answers how much that was. */
export async function finishGiving(parts: Parts, before: Instant): Promise<number> {
  const { storage, world } = parts;
  const cross = storage.acrossAll('certificates that were consented to reach their buyers');
  const alone = eachAlone(world.log);
  return (
    (await alone(
      await cross.openConsents(before),
      ({ id }) => ({ consent: id }),
      (consent) => carryOut(parts, consent),
    )) +
    (await alone(
      await cross.ownCertificates.successorsDue(before),
      ({ id }) => ({ ownCertificate: id }),
      (own) => giveSuccessors(parts, own),
    )) +
    (await alone(
      await cross.ownCertificates.correctionsDue(before),
      ({ id }) => ({ ownCertificate: id }),
      (own) => passCorrections(parts, own),
    ))
  );
}
