import { isOpenForAnswering } from '#domain/assessments/assessment.js';
import { LinkEnded } from '#domain/errors.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { movement } from '../assessments/movement.js';
import { overtaken } from '../assessments/own-assessment.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { finishSubmission } from './finish-submission.js';
import { writingVisitOf } from './guest-visit.js';
import { answersOf, lockedIn, surveyOf } from './survey.js';

/** Attests, then runs the steps of `finishSubmission`; a job runs them again where a crash cut them short. */
export const submitAnswers =
  (parts: Parts): Services['answering']['submit'] =>
  async (actor, command) => {
    const { guest, stores, assessment } = await writingVisitOf(parts, actor);
    if (!isOpenForAnswering(assessment)) return await finishSubmission(parts, assessment);
    const attestation = {
      name: cleanText(command.name),
      title: cleanText(command.title),
      at: parts.world.now(),
      ...(guest.account === null ? {} : { account: guest.account.userId }),
    };
    demand(attestation.name !== '' && attestation.name.length <= 200, 'Somebody must attest by name.');
    demand(attestation.title.length <= 200, 'A title has at most 200 characters.');
    const questionnaire = await parts.shelf.take(assessment.questionnaire);
    const sections = await stores.sections.all();
    const { gaps } = surveyOf(questionnaire, answersOf(sections), assessment.given, lockedIn(sections));
    if (gaps.length > 0) return { outcome: 'unfinished', gaps };
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: 'start-submission',
      doer: auditActor(guest),
      patch: { attestation },
      payload: { name: attestation.name, title: attestation.title, round: assessment.round },
    });
    const started = (await stores.assessment.change(guard, patch, deed)) ?? (await stores.assessment.read());
    if (started === null || started.state === 'cancelled') throw new LinkEnded('cancelled');
    if (started.state === 'expired') throw new LinkEnded('expired');
    // Only the link or the round changed meanwhile: finishing would lock a round that nobody attested.
    if (isOpenForAnswering(started)) throw overtaken(started);
    return await finishSubmission(parts, started);
  };
