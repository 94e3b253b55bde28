import type { Assessment, Attested, Submission } from '#domain/assessments/assessment.js';
import { recordOf, scoreSubmission } from '#domain/assessments/submission.js';
import type { AuditActor } from '#domain/audit/event.js';
import { canonicalJson } from '#domain/canonical-json.js';
import type { Gap } from '#domain/questionnaires/progress.js';
import { movement } from '../assessments/movement.js';
import { weighedClaims } from '../certification-claims/weigh-claims.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { noteScore } from '../portfolio/note-score.js';
import { answersOf, lockedIn, surveyOf } from './survey.js';

type Finished =
  | { readonly outcome: 'submitted' }
  | { readonly outcome: 'unfinished'; readonly gaps: readonly Gap[] };

/**
 * Everything after the attestation: lock the round, write the immutable submission, keep its score, close the assessment.
 * Any number of processes may run this at once and again after a crash: each step writes what every other would, once.
 *
 * An answer cleared between the last look and the lock leaves a gap. Then the assessment is given back in the next round,
 * for which the lock does not bind; nothing is unlocked, so nobody slower can lock or submit what is open again.
 */
export async function finishSubmission(parts: Parts, assessment: Assessment): Promise<Finished> {
  const { storage, shelf } = parts;
  const { round, attestation } = assessment;
  const stores = storage.answering({
    assessmentId: assessment.id,
    organisationId: assessment.organisationId,
  });
  await stores.sections.lock(round);
  await stores.factSheet.lock(round);
  const sections = await stores.sections.all();
  const standing = await stores.assessment.read();
  if (standing?.state === 'submitted') return { outcome: 'submitted' };
  const questionnaire = await shelf.take(assessment.questionnaire);
  const answers = answersOf(sections);
  const { asked, gaps } = surveyOf(questionnaire, answers, assessment.given, lockedIn(sections));
  // Read after the answers: while it is still this round's submission, they were read under its lock.
  if (standing?.state !== 'submitting' || standing.round !== round || attestation === null)
    return { outcome: 'unfinished', gaps };
  if (gaps.length > 0) {
    await giveBack(parts, assessment, attestation);
    return { outcome: 'unfinished', gaps };
  }
  const record = recordOf(assessment, attestation, { questionnaire, answers, asked });
  const submission = { ...record, sha256: sha256(canonicalJson(record)) };
  await stores.submissions.add(submission);
  const own = storage.within(assessment.organisationId);
  const claims = await weighedClaims(parts, own, { assessment, questionnaire, answers });
  const score = scoreSubmission(questionnaire, submission, { assessment, claims });
  await own.scores.keep(assessment.id, round, score);
  await own.vendors.noteAssessed(assessment.vendorId, submission.at);
  await noteScore(parts, { assessment, submission, questionnaire, score, reviewed: false });
  await close(parts, { ...standing, attestation }, submission);
  return { outcome: 'submitted' };
}

async function close(
  { storage, world }: Parts,
  assessment: Assessment & { readonly attestation: Attested },
  submission: Submission,
): Promise<void> {
  const { id, sha256, at } = submission;
  const { guard, patch, deed } = movement(world, assessment, {
    action: 'finish-submission',
    doer: respondent(assessment, assessment.attestation),
    // Nothing is awaited any more; what comes back later is planned anew.
    patch: { submission: { id, sha256, at }, reminders: { ...assessment.reminders, nextAt: null } },
    payload: { round: submission.round, sha256, questions: submission.questions.length },
  });
  await storage.within(assessment.organisationId).assessments.change(assessment.id, guard, patch, deed);
}

async function giveBack(
  { storage, world }: Parts,
  assessment: Assessment,
  attestation: Attested,
): Promise<void> {
  const { guard, patch, deed } = movement(world, assessment, {
    action: 'give-back',
    doer: respondent(assessment, attestation),
    patch: { round: assessment.round + 1, attestation: null },
    payload: { round: assessment.round },
  });
  await storage.within(assessment.organisationId).assessments.change(assessment.id, guard, patch, deed);
}

/** Whoever runs the steps, the events name the person who attested. */
const respondent = ({ id, invitation }: Assessment, { name, account }: Attested): AuditActor => ({
  kind: account === undefined ? 'guest' : 'account',
  id: `${id}:${account ?? invitation.number}`,
  name,
});
