import type { Certificate, LookUp } from '#domain/certificates/certificate.js';
import { aboutNow, lookedUpNow } from '#domain/certificates/facts-of.js';
import { demand } from '../authorise.js';
import type { RecordLookUpOutcome, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { captureOf, checkForm } from './look-up-form.js';
import { giverOf, hasCome, memberBench } from './member-bench.js';

/** More than this nobody looked up by hand. */
const MOST = 100;

export const recordLookUp =
  (parts: Parts): Services['certificates']['recordLookUp'] =>
  async (actor, id, { requestId, seen = '', ...form }, capture) => {
    const { world } = parts;
    const bench = memberBench(parts, actor, 'certificates.change');
    demand(/^[\w-]{8,64}$/.test(requestId), 'The form has no number of its own.');
    checkForm(form);
    demand(hasCome(form.on, bench), 'Nobody has looked on a day to come.');
    const captured = capture === null ? null : captureOf(world.newId(), capture);
    const lookUp: LookUp = {
      ...form,
      id: requestId,
      capture: captured,
      by: giverOf(bench.member),
      at: world.now(),
      second: null,
    };
    const { subject, register, searched, answer, on } = lookUp;
    const told = { subject, register, searched, answer, on, sha256: captured?.sha256 ?? null };
    const deed = deedOf(world, bench.member, 'certificate.look-up-recorded', told);
    let outcome: RecordLookUpOutcome = 'recorded';
    const recorded = await changeCertificate(parts, bench, id, (certificate) => {
      outcome = 'recorded';
      if (certificate.lookUps.some((there) => there.id === requestId)) return null;
      if (seen !== '' && seen !== sha256(lookedUpNow(certificate))) {
        outcome = 'stale';
        return null;
      }
      return {
        fields: { lookUps: withLookUp(certificate, lookUp) },
        deed,
        file: captured === null || capture === null ? null : { id: captured.id, received: capture },
      };
    });
    // Posted twice: the first one stands, and what came with the second is thrown away.
    if (!recorded && capture !== null) await bench.stores.certificates.discard(capture);
    return outcome;
  };

function withLookUp(certificate: Certificate, lookUp: LookUp): Certificate['lookUps'] {
  const { lookUps } = certificate;
  demand(lookUps.length < MOST, `A certificate keeps at most ${MOST} look-ups.`);
  return [...lookUps, { ...lookUp, about: aboutNow(certificate, lookUp) }];
}
