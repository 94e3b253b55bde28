import type { Evidence } from '#domain/assessments/assessment.js';
import { HOUR, later } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import { answersOf } from '../answering/survey.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { eachAlone } from './each-alone.js';

/** A document comes and goes within a request; an hour later none is still at it. */
const KEPT = HOUR;
const SWEEPER: Machine = { kind: 'machine', name: 'background job' };

/** Whatever a crash cut short between a document and the answer that names it: the answer says whether it stays. */
export const sweepEvidence =
  (parts: Parts): Services['background']['sweepEvidence'] =>
  async () => {
    const { storage, world } = parts;
    const left = await storage
      .acrossAll('documents whose coming or going was cut short')
      .looseEvidence(later(world.now(), -KEPT));
    return eachAlone(world.log)(
      left,
      ({ id }) => ({ evidence: id }),
      (evidence) => settle(parts, evidence),
    );
  };

async function settle({ storage, world }: Parts, evidence: Evidence): Promise<void> {
  const { id, assessmentId: assessment, questionId: question, name, size, sha256 } = evidence;
  const stores = storage.answering(evidence);
  const answer = answersOf(await stores.sections.all())[question];
  if (answer?.evidence.some((document) => document.id === id)) await stores.evidence.fasten(id);
  else
    await stores.evidence.remove(
      id,
      deedOf(world, SWEEPER, 'evidence.removed', { assessment, name, size, sha256, question }),
    );
}
