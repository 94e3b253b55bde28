import { proposeLookUp } from '#domain/certificates/cert-search.js';
import { stated } from '#domain/certificates/checks/seen.js';
import { NotFound, TooMany } from '#domain/errors.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { judge } from './judge.js';
import { memberBench } from './member-bench.js';

/** Questions of one organisation: each may cost the portal's operator credit. More in an hour nobody asks by hand. */
const QUESTIONS = { points: 60, seconds: 3_600 } as const;

/** The question leaves the portal, so it is audited before it is asked; what came back is recorded by a person or not at all. */
export const askCertSearch =
  (parts: Parts): Services['certificates']['askCertSearch'] =>
  async (actor, id, { country }) => {
    const { certSearch, world } = parts;
    const bench = memberBench(parts, actor, 'certificates.change');
    if (certSearch === null) throw new NotFound();
    demand(/^[A-Z]{2}$/.test(country), 'A country has two letters.');
    const certificate = await bench.stores.certificates.read(id);
    const judged = certificate && (await judge(parts, bench, certificate));
    if (judged === null) throw new NotFound();
    const holder = stated(judged.facts, 'holder');
    if (holder === null) return { fault: 'no-holder' };
    const limit = `cert-search:${bench.member.organisationId}`;
    const seconds = await parts.storage.rateLimits.consume(limit, QUESTIONS);
    if (seconds > 0) throw new TooMany(seconds);
    const deed = deedOf(world, bench.member, 'certificate.cert-search-asked', { holder, country });
    await bench.stores.audit.record({ ...deed, thing: { kind: 'certificate', id } });
    const outcome = await certSearch.find({ holder, country });
    if ('fault' in outcome) {
      world.log.info('IAF CertSearch gave no answer.', { fault: outcome.fault });
      return outcome;
    }
    return { proposed: proposeLookUp(judged.facts, outcome.company) };
  };
